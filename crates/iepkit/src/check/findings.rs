//! Where rules put what they find.

use std::fmt;

use crate::Lang;
use crate::fix::Fix;
use crate::place::Spot;
use crate::report::{Entity, Related};
use crate::rules::{Rule, Severity, spoken};
use crate::wording::Span;
use crate::{Date, Number};

/// What the rules found, in the order they found it.
#[derive(Default)]
pub(crate) struct Findings<'p> {
    pub(crate) drafts: Vec<Draft<'p>>,
    pub(crate) not_run: Vec<Skipped>,
    running: Option<(&'static Rule, Severity)>,
}

/// A rule that could not run, and why.
pub(crate) struct Skipped {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) reason: &'static str,
}

/// A finding before it is put into words.
pub(crate) struct Draft<'p> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) spot: Spot<'p>,
    /// The words of the text at the place that are meant.
    pub(crate) span: Option<[usize; 2]>,
    pub(crate) args: Vec<(&'static str, Arg)>,
    pub(crate) related: Vec<RelatedSpot<'p>>,
    pub(crate) fix: Option<Fix>,
    /// The waiver that sets it aside.
    pub(crate) waiver: Option<usize>,
}

/// A value that decided a finding: an id, a word of the format, a date or a number; never free text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Arg {
    /// Said as it is.
    Plain(String),
    /// Words of the format, said in the language of the report.
    Words(Vec<String>),
}

/// What a related place is, in both languages.
#[derive(Clone, Copy)]
pub(crate) struct Label {
    pub(crate) en: &'static str,
    pub(crate) fr: &'static str,
}

pub(crate) struct RelatedSpot<'p> {
    spot: Spot<'p>,
    label: Label,
}

impl<'p> Findings<'p> {
    pub(crate) fn start(&mut self, rule: &'static Rule, severity: Severity) {
        self.running = Some((rule, severity));
    }

    /// Reports a finding of the running rule at a place.
    pub(crate) fn report(&mut self, spot: Spot<'p>) -> &mut Draft<'p> {
        let (rule, severity) = self.running.unwrap_or((&Rule::BASE, Severity::Advice));
        let draft =
            Draft { rule, severity, spot, span: None, args: Vec::new(), related: Vec::new(), fix: None, waiver: None };
        self.drafts.push_mut(draft)
    }

    /// Says that the running rule could not run.
    pub(crate) fn could_not_run(&mut self, reason: &'static str) {
        if let Some((rule, severity)) = self.running {
            self.not_run.push(Skipped { rule, severity, reason });
        }
    }
}

impl<'p> Draft<'p> {
    /// Marks words of the text at the place.
    pub(crate) fn words_at<P>(&mut self, span: &Span<P>) -> &mut Self {
        self.span = Some([span.start, span.end]);
        self
    }

    pub(crate) fn arg(&mut self, name: &'static str, value: impl Into<Arg>) -> &mut Self {
        self.args.push((name, value.into()));
        self
    }

    /// A word of the format, said to people in their language.
    pub(crate) fn word(&mut self, name: &'static str, word: &str) -> &mut Self {
        self.words(name, [word])
    }

    /// Words of the format, said to people in their language.
    pub(crate) fn words<'w>(&mut self, name: &'static str, words: impl IntoIterator<Item = &'w str>) -> &mut Self {
        self.args.push((name, Arg::Words(words.into_iter().map(str::to_owned).collect())));
        self
    }

    pub(crate) fn related(&mut self, spot: Spot<'p>, label: Label) -> &mut Self {
        self.related.push(RelatedSpot { spot, label });
        self
    }

    /// Keeps the finding from weighing more than this, whatever the policy says of the rule.
    pub(crate) fn at_most(&mut self, severity: Severity) -> &mut Self {
        self.severity = self.severity.max(severity);
        self
    }

    pub(crate) fn fix(&mut self, fix: Option<Fix>) -> &mut Self {
        self.fix = fix;
        self
    }

    /// The message, its placeholders filled in.
    pub(crate) fn message(&self, lang: Lang) -> String {
        let mut message = self.rule.message(lang).to_owned();
        for (name, value) in &self.args {
            let placeholder = format!("{{{name}}}");
            if message.contains(&placeholder) {
                message = message.replace(&placeholder, &value.spoken(lang));
            }
        }
        message
    }
}

impl RelatedSpot<'_> {
    pub(crate) fn write(&self, lang: Lang) -> Related {
        Related {
            at: self.spot.place.to_string(),
            entity: Entity { kind: self.spot.kind, id: self.spot.id.to_owned() },
            label: lang.pick(self.label.en, self.label.fr).into(),
        }
    }
}

impl Arg {
    fn spoken(&self, lang: Lang) -> String {
        match self {
            Arg::Plain(text) => text.clone(),
            Arg::Words(words) => words.iter().map(|word| spoken(word, lang)).collect::<Vec<_>>().join(", "),
        }
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Arg::Plain(text) => f.write_str(text),
            Arg::Words(words) => f.write_str(&words.join(", ")),
        }
    }
}

impl From<&str> for Arg {
    fn from(id: &str) -> Arg {
        Arg::Plain(id.to_owned())
    }
}

macro_rules! plain_arg {
    ($($type:ty),*) => { $(
        impl From<$type> for Arg {
            fn from(value: $type) -> Arg {
                Arg::Plain(value.to_string())
            }
        }
    )* };
}

plain_arg!(&crate::plan::Id, Date, Number, u32);

//! A change in words, in both languages.

use super::{Change, ChangeKind};
use crate::place::EntityKind;
use crate::plan::State;
use crate::{Date, Lang, Number};

impl Change {
    /// The change in words, in the given language: ids, words of the format, dates and numbers, never a free text.
    pub fn message(&self, lang: Lang) -> String {
        let text = self.kind.text(lang);
        let mut message = String::with_capacity(text.len() + 48);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            message.push_str(before);
            let said = self.said(name, lang);
            // What has nothing to say leaves no gap.
            rest = if said.is_empty() { after.strip_prefix(' ').unwrap_or(after) } else { after };
            message.push_str(&said);
        }
        message.push_str(rest);
        if !text.contains("{to}") {
            message.push_str(&self.tail(lang));
        }
        message
    }

    /// What stands for a placeholder.
    fn said(&self, placeholder: &str, lang: Lang) -> String {
        let id = &self.entity.id;
        match placeholder {
            "id" => id.clone(),
            "of" if self.entity.kind == EntityKind::Plan => lang.pick("of the plan", "du plan").to_owned(),
            "of" => lang.pick("of ", "").to_owned() + &self.entity.kind.named(lang, true) + &format!(" `{id}`"),
            "what" => format!("{} `{id}`", self.entity.kind.named(lang, false)),
            "on" => match self.args.get("date") {
                Some(date) => lang.pick("of ", "du ").to_owned() + date,
                None => String::new(),
            },
            "waiver" => {
                let part = |name, before: &str| self.args.get(name).map(|value| format!("{before} `{value}`"));
                let rule = part("rule", lang.pick("of", "à"));
                let entity = part("entity", lang.pick("for", "pour"));
                rule.into_iter().chain(entity).collect::<Vec<_>>().join(" ")
            }
            "from" | "to" => self.args.get(placeholder).map(|value| self.value(value, lang)).unwrap_or_default(),
            name => self.args.get(name).unwrap_or_default().to_owned(),
        }
    }

    /// From what to what, as far as the values may be quoted.
    fn tail(&self, lang: Lang) -> String {
        let unit = self.args.get("unit").map(|unit| format!(" {unit}")).unwrap_or_default();
        let of = |name: &str| self.args.get(name);
        match (of("from"), of("to")) {
            (Some(from), Some(to)) => {
                let is_date = from.parse::<Date>().is_ok();
                let (de, a) = if is_date { ("du", "au") } else { ("de", "à") };
                let (from, to) = (self.value(from, lang), self.value(to, lang));
                lang.pick(format!(" from {from} to {to}{unit}"), format!(" {de} {from} {a} {to}{unit}"))
            }
            (None, Some(to)) => {
                let to = self.value(to, lang);
                lang.pick(format!(": {to}{unit}"), format!("\u{a0}: {to}{unit}"))
            }
            (Some(from), None) => {
                let from = self.value(from, lang);
                lang.pick(format!(", formerly {from}{unit}"), format!(", auparavant {from}{unit}"))
            }
            (None, None) => String::new(),
        }
    }

    /// A value: numbers and dates as they are, a state as it is said, ids and other words in quotes.
    fn value(&self, value: &str, lang: Lang) -> String {
        let state = State::of_word(value).filter(|_| self.kind == ChangeKind::StateChanged);
        match state {
            Some(state) => state.name(lang).to_owned(),
            None if value.parse::<Number>().is_ok() || value.parse::<Date>().is_ok() => value.to_owned(),
            None => format!("`{value}`"),
        }
    }
}

impl EntityKind {
    /// The kind as it is said; in French, `of_it` makes it follow a noun: « de l'objectif ».
    fn named(self, lang: Lang, of_it: bool) -> String {
        let (en, of, fr) = match self {
            EntityKind::Plan => ("plan", "du ", "plan"),
            EntityKind::Member => ("member", "du ", "membre"),
            EntityKind::Ability => ("entry", "du ", "constat"),
            EntityKind::Strength => ("strength", "de la ", "force"),
            EntityKind::Challenge => ("challenge", "du ", "défi"),
            EntityKind::Level => ("present level", "du ", "niveau actuel"),
            EntityKind::Need => ("need", "du ", "besoin"),
            EntityKind::Goal => ("goal", "de l'", "objectif"),
            EntityKind::Objective => ("objective", "de l'", "objectif à court terme"),
            EntityKind::Strategy => ("strategy", "du ", "moyen"),
            EntityKind::Meeting => ("meeting", "de la ", "rencontre"),
        };
        lang.pick(en.to_owned(), if of_it { format!("{of}{fr}") } else { fr.to_owned() })
    }
}

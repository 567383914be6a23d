//! How a goal is measured: the criterion, and what a baseline or an observation holds.

use super::{Id, Of, Text, Unit};
use crate::read::{record, words};
use crate::wording::is_known_unit;
use crate::{Date, Lang, Number};

words! {
    /// What kind of thing a criterion asks.
    pub enum CriterionKind {
        /// A percentage.
        Percent = "percent",
        /// So many out of so many.
        Ratio = "ratio",
        /// So many.
        Count = "count",
        /// So long.
        Duration = "duration",
        /// So many in a span of time.
        Rate = "rate",
        /// At most so long after the cue.
        Latency = "latency",
        /// A level of a scale.
        Level = "level",
        /// At most so many prompts.
        Prompts = "prompts",
        /// All of so many steps.
        Milestone = "milestone",
    }
}

words! {
    /// A kind of prompt.
    pub enum Prompt {
        /// Something to see.
        Visual = "visual",
        /// Something said.
        Verbal = "verbal",
        /// A gesture.
        Gesture = "gesture",
        /// Showing how.
        Model = "model",
        /// A hand on the child's.
        Physical = "physical",
    }
}

record! {
    /// How much, how well or how often: what settles whether a goal is reached.
    pub struct Criterion {
        /// What kind of thing is asked.
        pub kind: Option<CriterionKind>,
        /// The least that will do.
        pub at_least: Option<Number>,
        /// The most that will do.
        pub at_most: Option<Number>,
        /// Out of how many (a ratio), or of what (a percentage).
        pub of: Option<Of>,
        /// What is counted or timed.
        pub unit: Option<Unit>,
        /// In which span of time.
        pub per: Option<Unit>,
        /// The most errors that will do (a rate).
        pub errors_at_most: Option<Number>,
        /// After which cue (a latency).
        pub cue: Option<Text>,
        /// On which scale (a level).
        pub scale: Option<Text>,
        /// Which kind of prompt.
        pub prompt: Option<Prompt>,
        /// How many steps (a milestone).
        pub steps: Option<u32>,
        /// Over how many trials it must hold.
        pub consistency: Option<Consistency>,
    }
}

record! {
    /// Over how many trials a criterion must hold: `met` of `of`, or a percentage of them.
    pub struct Consistency {
        /// In how many.
        pub met: Option<u32>,
        /// Out of how many.
        pub of: Option<u32>,
        /// In which share of them.
        pub percent: Option<Number>,
        /// What a trial is.
        pub unit: Option<Unit>,
        /// Whether the `of` trials follow one another.
        pub consecutive: Option<bool>,
    }
}

record! {
    /// What was measured once: a baseline or an observation.
    ///
    /// A unit, span or scale left out is the criterion's; given, it must equal it.
    pub struct Measurement {
        /// When.
        pub date: Option<Date>,
        /// The value.
        pub value: Option<Number>,
        /// Out of how many (a ratio).
        pub of: Option<Number>,
        /// How many errors (a rate).
        pub errors: Option<Number>,
        /// What is counted or timed.
        pub unit: Option<Unit>,
        /// In which span of time.
        pub per: Option<Unit>,
        /// On which scale.
        pub scale: Option<Text>,
        /// By whom.
        pub by: Option<Id>,
        /// A note in words.
        pub note: Option<Text>,
    }
}

/// Which way a criterion points, and how far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    AtLeast(Number),
    AtMost(Number),
    Steps(Number),
}

impl Criterion {
    /// Whether the criterion has all that its kind needs, with a single bound: only then do rules read its values.
    pub fn is_whole(&self) -> bool {
        let both_bounds = self.at_least.is_some() && self.at_most.is_some();
        !both_bounds
            && self.consistency.as_ref().is_none_or(Consistency::is_whole)
            && self.kind.is_some_and(|kind| self.has_fields_of(kind))
    }

    fn has_fields_of(&self, kind: CriterionKind) -> bool {
        let bound = self.at_least.or(self.at_most);
        match kind {
            CriterionKind::Percent => {
                bound.is_some_and(|bound| Number::default() <= bound && bound <= Number::from(100))
            }
            CriterionKind::Ratio => bound.is_some() && self.unit.is_some() && self.ratio_of().is_some(),
            CriterionKind::Count | CriterionKind::Duration => bound.is_some() && self.unit.is_some(),
            CriterionKind::Rate => bound.is_some() && self.unit.is_some() && self.per.is_some(),
            CriterionKind::Latency => self.at_most.is_some() && self.unit.is_some(),
            CriterionKind::Level => self.at_least.is_some_and(|level| level.whole().is_some()) && self.scale.is_some(),
            CriterionKind::Prompts => self.at_most.is_some() || self.prompt.is_some(),
            CriterionKind::Milestone => self.steps.is_some(),
        }
    }

    /// Whether it quotes no free text: its units are words that readings know in a language, and nothing else is in words.
    pub(crate) fn holds_known_words(&self, lang: Lang) -> bool {
        let consistency = self.consistency.as_ref().and_then(|consistency| consistency.unit.as_ref());
        let mut units = self.unit.iter().chain(&self.per).chain(consistency);
        let says_of_what = matches!(self.of, Some(Of::Text(_)));
        self.cue.is_none() && self.scale.is_none() && !says_of_what && units.all(|unit| is_known_unit(unit, lang))
    }

    /// Out of how many, for a ratio.
    pub(crate) fn ratio_of(&self) -> Option<Number> {
        self.of.as_ref().and_then(Of::number)
    }

    /// Which way the criterion points; nothing when it only names a kind of prompt.
    pub(crate) fn target(&self) -> Option<Target> {
        if self.kind == Some(CriterionKind::Milestone) {
            return self.steps.map(|steps| Target::Steps(steps.into()));
        }
        self.at_least.map(Target::AtLeast).or(self.at_most.map(Target::AtMost))
    }
}

impl Target {
    /// How far the criterion points.
    pub(crate) fn amount(self) -> Number {
        let (Target::AtLeast(amount) | Target::AtMost(amount) | Target::Steps(amount)) = self;
        amount
    }
}

impl Measurement {
    /// The keys whose value is given and is not the criterion's.
    pub(crate) fn units_differ_from(&self, criterion: &Criterion) -> impl Iterator<Item = &'static str> {
        let unit = self.unit.is_some() && self.unit != criterion.unit;
        let per = self.per.is_some() && self.per != criterion.per;
        let scale = self.scale.is_some() && self.scale != criterion.scale;
        [("unit", unit), ("per", per), ("scale", scale)].into_iter().filter(|(_, differs)| *differs).map(|(key, _)| key)
    }
}

impl Consistency {
    /// Whether it is one of its two forms: `met` of `of`, or a percentage, each of a unit.
    pub fn is_whole(&self) -> bool {
        let counted = self.met.is_some() && self.of.is_some() && self.percent.is_none();
        let share = self.percent.is_some() && self.met.is_none() && self.of.is_none();
        self.unit.is_some() && (counted || share)
    }
}

macro_rules! empty {
    ($($record:ident { $($field:ident),* })*) => { $(
        impl Default for $record {
            /// One that holds nothing yet.
            fn default() -> $record {
                $record { $($field: None),* }
            }
        }
    )* };
}

empty! {
    Criterion { kind, at_least, at_most, of, unit, per, errors_at_most, cue, scale, prompt, steps, consistency }
    Consistency { met, of, percent, unit, consecutive }
    Measurement { date, value, of, errors, unit, per, scale, by, note }
}

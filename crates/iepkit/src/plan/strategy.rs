//! Step 4, the strategies.

use super::{Frequency, Id, List, Text};
use crate::read::{Extensions, record, words};
use crate::{Date, Number};

words! {
    /// What kind of help a strategy is.
    pub enum StrategyKind {
        /// A way of teaching or doing.
        Strategy = "strategy",
        /// A change of setting or means that leaves the standard as it is.
        Accommodation = "accommodation",
        /// A change of task or material that leaves the standard as it is.
        Adaptation = "adaptation",
        /// A change of the standard itself.
        Modification = "modification",
        /// A service by a specialist.
        Service = "service",
    }
}

words! {
    /// What the minutes of a strategy are counted per.
    pub enum MinutesPer {
        /// Each time.
        Session = "session",
        /// In a week.
        Week = "week",
    }
}

record! {
    /// What is done so that a goal is reached, by whom, where and how often.
    pub struct Strategy {
        /// The strategy's id.
        pub id: Id,
        /// What kind of help it is; a strategy when missing.
        pub kind: Option<StrategyKind>,
        /// The goals it serves.
        pub goals: List<Id>,
        /// The needs it serves, for an accommodation.
        pub needs: List<Id>,
        /// It serves the whole plan, for an accommodation.
        pub whole_plan: Option<bool>,
        /// Who carries it out.
        pub owners: List<Id>,
        /// Where.
        pub setting: Option<Text>,
        /// When.
        pub when: Option<Text>,
        /// How often.
        pub frequency: Option<Frequency>,
        /// How many minutes.
        pub minutes: Option<Number>,
        /// What the minutes are counted per; a session when missing.
        pub minutes_per: Option<MinutesPer>,
        /// The first day of a service.
        pub from: Option<Date>,
        /// The last day of a service.
        pub until: Option<Date>,
        /// The strategy in words.
        pub statement: Option<Text>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

impl Strategy {
    /// Whether the strategy is an accommodation, which alone may serve needs or the whole plan.
    pub fn is_accommodation(&self) -> bool {
        self.kind == Some(StrategyKind::Accommodation)
    }
}

//! What happened to the plan, and how it ended.

use super::{Id, State, Text, Word};
use crate::Date;
use crate::read::{record, words};

words! {
    /// Why a plan ended.
    pub enum ClosureReason {
        /// The child needs it no longer.
        NoLongerNeeded = "no-longer-needed",
        /// Its goals are met.
        GoalsMet = "goals-met",
        /// The child went to another school with the plan.
        Transferred = "transferred",
        /// The child left school.
        LeftSchool = "left-school",
        /// Consent was withdrawn.
        ConsentWithdrawn = "consent-withdrawn",
        /// Something else, said in the note.
        Other = "other",
    }
}

record! {
    /// Why, when and by whom a plan was closed.
    pub struct Closure {
        /// Why.
        pub reason: Option<ClosureReason>,
        /// When.
        pub date: Option<Date>,
        /// By whom.
        pub by: Option<Id>,
        /// A note in words.
        pub note: Option<Text>,
    }
}

record! {
    /// A move in the life of the plan.
    pub struct HistoryEntry {
        /// What happened.
        pub event: Word,
        /// When.
        pub date: Date,
        /// By whom.
        pub by: Id,
        /// The state before; nothing when the plan was opened.
        pub from: Option<State>,
        /// The state after.
        pub to: State,
        /// Why, where somebody said so.
        pub reason: Option<Text>,
        /// The digest of the entry before.
        pub prev: Option<Text>,
    }
}

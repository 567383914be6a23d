//! What stands at the head of a plan: its state, the student, the period.

use super::{Id, LanguageTag, List, Text, Unit};
use crate::Date;
use crate::read::{Extensions, record, words};

words! {
    /// Where a plan is in its life.
    pub enum State {
        /// Abilities are being assessed.
        Assessing = "assessing",
        /// Needs, goals and strategies are being written.
        Planning = "planning",
        /// The plan is before those who must agree.
        Proposed = "proposed",
        /// The plan is being carried out.
        Active = "active",
        /// The plan is being reviewed.
        UnderReview = "under-review",
        /// Someone whose agreement is asked refused.
        Disputed = "disputed",
        /// The plan has ended.
        Closed = "closed",
    }
}

record! {
    /// The child the plan is for.
    pub struct Student {
        /// The host system's pseudonymous id.
        pub id: Id,
        /// The child's name.
        pub name: Option<Text>,
        /// The child's date of birth.
        pub birth_date: Option<Date>,
        /// The child's grade.
        pub grade: Option<Text>,
        /// The languages the child speaks.
        pub languages: List<LanguageTag>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// When the plan runs.
    pub struct Period {
        /// When the plan starts.
        pub starts: Option<Date>,
        /// When the plan is first reviewed at the latest.
        pub review_by: Option<Date>,
        /// When the plan itself runs out, if that is not the review date.
        pub ends: Option<Date>,
        /// How often parents hear of progress.
        pub report_every: Option<Frequency>,
    }
}

record! {
    /// How often something happens: `times` in every `each` `per`.
    pub struct Frequency {
        /// How many times.
        pub times: Option<u32>,
        /// In which span of time.
        pub per: Option<Unit>,
        /// In every how many of these spans: 2 is every two weeks. One when missing.
        pub each: Option<u32>,
    }
}

record! {
    /// The plan or version that this one replaces.
    pub struct Replaces {
        /// The id of the other plan.
        pub plan: Option<Id>,
        /// Its version.
        pub version: Option<u32>,
        /// Its digest.
        pub digest: Option<Text>,
    }
}

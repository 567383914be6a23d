//! Reviews.

use super::{Id, List, Text};
use crate::Date;
use crate::read::{record, words};

words! {
    /// What a review decides on one goal.
    ///
    /// The five outcomes are those of the Quebec ministry's guide to plans.
    pub enum Outcome {
        /// Goal and strategies go on.
        Continue = "continue",
        /// The goal goes on with other strategies.
        ChangeStrategies = "change-strategies",
        /// Goal and strategies change.
        ChangeGoalAndStrategies = "change-goal-and-strategies",
        /// The goal is reached.
        Achieved = "achieved",
        /// The goal is given up.
        Close = "close",
    }
}

words! {
    /// What a review decides on the whole plan.
    pub enum PlanOutcome {
        /// It goes on as it is.
        Keep = "keep",
        /// It is adjusted.
        Adjust = "adjust",
        /// It ends.
        Close = "close",
    }
}

record! {
    /// A review of the plan.
    pub struct Review {
        /// When it was held.
        pub date: Option<Date>,
        /// Who came.
        pub attended: List<Id>,
        /// What was decided on each goal.
        pub goals: List<GoalReview>,
        /// What was decided on the plan.
        pub outcome: Option<PlanOutcome>,
        /// Why.
        pub reason: Option<Text>,
        /// When the next review is held at the latest.
        pub next_review_by: Option<Date>,
    }
}

record! {
    /// What a review decided on one goal.
    pub struct GoalReview {
        /// The goal.
        pub goal: Option<Id>,
        /// What was decided.
        pub outcome: Option<Outcome>,
        /// Why.
        pub reason: Option<Text>,
    }
}

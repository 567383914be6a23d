//! Reviews.

use super::{HistoryEntry, Id, List, Plan, Text};
use crate::Date;
use crate::lifecycle::EventKind;
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

impl Plan {
    /// The last review: the latest date, then the later in the list; one without a date comes first.
    pub(crate) fn last_review(&self) -> Option<(usize, &Review)> {
        self.reviews.iter().max_by_key(|(index, review)| (review.date, *index))
    }

    /// The day by which the plan is reviewed: the last review's `next_review_by`, else `period.review_by`. A review that was
    /// held meets the date before it, so without a next date there is none.
    pub fn review_due(&self) -> Option<Date> {
        match self.last_review() {
            Some((_, review)) => review.next_review_by,
            None => self.period.as_ref()?.review_by,
        }
    }

    /// The review that is under way: the last one, when it is dated on or after the latest start of a review.
    pub(crate) fn current_review(&self) -> Option<(usize, &Review)> {
        let started = self.events(EventKind::StartReview).map(|(_, entry)| entry.date).max();
        self.last_review()
            .filter(|(_, review)| started.is_none_or(|started| review.date.is_some_and(|date| started <= date)))
    }

    /// The moves of a kind in the history.
    pub(crate) fn events(&self, event: EventKind) -> impl Iterator<Item = (usize, &HistoryEntry)> {
        self.history.iter().filter(move |(_, entry)| entry.event.as_str() == event.as_str())
    }
}

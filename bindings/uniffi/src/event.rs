//! What a caller asks to happen to a plan.

use iepkit::lifecycle::EventKind;
use iepkit::plan::{ClosureReason, DecisionKind, Outcome as GoalOutcome, PlanOutcome, State};
use serde::Serialize;

use crate::{Date, IepkitError};

/// Something that is to happen to a plan, on the date given with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Event {
    /// What happens.
    pub event: EventKind,
    /// The member of the team who makes it happen.
    pub by: String,
    /// Why; kept in the history.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// For `resolve`: back to `planning`, or before everyone again as `proposed`.
    #[uniffi(default)]
    pub to: Option<State>,
    /// For `decide`: what was decided. Its date, left out, is today; it is bound to what the plan says today.
    #[uniffi(default)]
    pub decision: Option<Decision>,
    /// For `complete-review`: what the review decided. Its date, left out, is today.
    #[uniffi(default)]
    pub review: Option<Review>,
    /// For `close`: why the plan ends.
    #[uniffi(default)]
    pub closure: Option<ClosureReason>,
}

/// What a member decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Decision {
    /// Who decided.
    pub member: String,
    /// What was decided.
    pub decision: DecisionKind,
    /// When.
    #[uniffi(default)]
    pub date: Option<Date>,
    /// The digest of the needs and goals it was taken on.
    #[uniffi(default)]
    pub goals_digest: Option<String>,
    /// The digest of the strategies it was taken on.
    #[uniffi(default)]
    pub strategies_digest: Option<String>,
    /// Why, for a refusal or a reservation.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// What happens next, after a refusal.
    #[uniffi(default)]
    pub next_step: Option<String>,
}

/// A review of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Review {
    /// When it was held.
    #[uniffi(default)]
    pub date: Option<Date>,
    /// Who came.
    #[uniffi(default)]
    pub attended: Vec<String>,
    /// What was decided on each goal.
    #[uniffi(default)]
    pub goals: Vec<GoalReview>,
    /// What was decided on the plan.
    #[uniffi(default)]
    pub outcome: Option<PlanOutcome>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
    /// When the next review is held at the latest.
    #[uniffi(default)]
    pub next_review_by: Option<Date>,
}

/// What a review decided on one goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GoalReview {
    /// The goal.
    pub goal: String,
    /// What was decided.
    #[uniffi(default)]
    pub outcome: Option<GoalOutcome>,
    /// Why.
    #[uniffi(default)]
    pub reason: Option<String>,
}

impl Event {
    /// The library's event: read from JSON, as an event is in every language, with the place of what is wrong.
    pub(crate) fn read(&self) -> Result<iepkit::lifecycle::Event, IepkitError> {
        let json = serde_json::to_string(self).unwrap_or_default();
        Ok(iepkit::lifecycle::Event::from_json(&json)?)
    }
}

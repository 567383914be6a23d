//! Step 5, working together: meetings, decisions and waivers.

use super::{Id, List, Text};
use crate::Date;
use crate::read::{Extensions, record, words};

words! {
    /// What a meeting is for.
    pub enum MeetingKind {
        /// To write the plan.
        Planning = "planning",
        /// To review it.
        Review = "review",
        /// For something else.
        Other = "other",
    }
}

words! {
    /// What a member decided on the plan.
    pub enum DecisionKind {
        /// Agrees.
        Agree = "agree",
        /// Agrees, with reservations that are kept.
        AgreeWithReservations = "agree-with-reservations",
        /// Refuses.
        Refuse = "refuse",
        /// Was consulted.
        Consulted = "consulted",
        /// Declined to take part.
        Declined = "declined",
    }
}

record! {
    /// A meeting of the team.
    pub struct Meeting {
        /// The meeting's id.
        pub id: Id,
        /// What it is for.
        pub kind: Option<MeetingKind>,
        /// When it is held.
        pub date: Option<Date>,
        /// When people were invited.
        pub invited_on: Option<Date>,
        /// Who came.
        pub attended: List<Id>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

record! {
    /// What a member decided, bound to the content it was taken on.
    pub struct Decision {
        /// Who decided.
        pub member: Id,
        /// What was decided.
        pub decision: DecisionKind,
        /// When.
        pub date: Option<Date>,
        /// The digest of the needs and goals it was taken on.
        pub goals_digest: Option<Text>,
        /// The digest of the strategies it was taken on.
        pub strategies_digest: Option<Text>,
        /// Why, for a refusal or a reservation.
        pub reason: Option<Text>,
        /// What happens next, after a refusal.
        pub next_step: Option<Text>,
    }
}

record! {
    /// A reasoned exception to a rule, for one entity.
    pub struct Waiver {
        /// The rule.
        pub rule: Option<Id>,
        /// The entity, or the plan.
        pub entity: Option<Id>,
        /// Why.
        pub reason: Option<Text>,
        /// Who decided it.
        pub by: Option<Id>,
        /// Since when.
        pub date: Option<Date>,
        /// The last day it holds.
        pub until: Option<Date>,
    }
}

impl DecisionKind {
    /// Whether it is an agreement, with reservations or without.
    pub fn agrees(self) -> bool {
        matches!(self, DecisionKind::Agree | DecisionKind::AgreeWithReservations)
    }
}

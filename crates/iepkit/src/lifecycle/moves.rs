//! The table of moves.

use crate::Lang;
use crate::plan::{Party, Plan, State};
use crate::read::words;
use crate::rules::Gate;

words! {
    /// What may happen to a plan.
    pub enum EventKind {
        /// The plan is opened.
        Open = "open",
        /// The assessment is complete enough to plan on.
        RecordFindings = "record-findings",
        /// The plan is put before those who must agree.
        Propose = "propose",
        /// Someone asks for changes before agreeing.
        RequestChanges = "request-changes",
        /// A member of the team decides on the plan.
        Decide = "decide",
        /// The plan is put into effect.
        Activate = "activate",
        /// Someone whose agreement is asked contests the plan.
        Dispute = "dispute",
        /// The dispute is settled.
        Resolve = "resolve",
        /// A review begins.
        StartReview = "start-review",
        /// The review decides.
        CompleteReview = "complete-review",
        /// Strategies were adjusted along the way.
        AdjustStrategies = "adjust-strategies",
        /// Needs or goals are to change: a new version begins.
        Amend = "amend",
        /// The plan ends.
        Close = "close",
    }
}

words! {
    /// Who may make a move.
    pub enum Who {
        /// Any member of the team.
        Member = "member",
        /// A member who stands for the child, the family or the school.
        Party = "party",
    }
}

/// A move: from a state, by an event, to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The state before; nothing for a plan that is opened.
    pub from: Option<State>,
    /// What happens.
    pub event: EventKind,
    /// The state after.
    pub to: State,
    /// The gates whose rules must find no error.
    pub gates: &'static [Gate],
    /// Who may make the move.
    pub who: Who,
}

use EventKind as E;
use Gate::{Activate, Close, Propose, Review};
use State as S;
use Who::{Member, Party as AParty};

const fn row(from: State, event: EventKind, to: State, gates: &'static [Gate], who: Who) -> Move {
    Move { from: Some(from), event, to, gates, who }
}

/// Every move there is. The first from each state is the way on; opening, disputing and starting a review have no gate, since
/// nothing may ever block them.
///
/// The gate of `close` is that of a plan which is needed no longer. When the child left, or consent was withdrawn, a plan is
/// closed without one.
pub const MOVES: &[Move] = &[
    Move { from: None, event: E::Open, to: S::Assessing, gates: &[], who: Member },
    row(S::Assessing, E::RecordFindings, S::Planning, &[], Member),
    row(S::Assessing, E::Close, S::Closed, &[Close], AParty),
    row(S::Planning, E::Propose, S::Proposed, &[Propose], Member),
    row(S::Planning, E::Close, S::Closed, &[Close], AParty),
    row(S::Proposed, E::Activate, S::Active, &[Propose, Activate], AParty),
    row(S::Proposed, E::Decide, S::Proposed, &[], Member),
    row(S::Proposed, E::RequestChanges, S::Planning, &[], AParty),
    row(S::Proposed, E::Dispute, S::Disputed, &[], AParty),
    row(S::Proposed, E::Close, S::Closed, &[Close], AParty),
    row(S::Disputed, E::Resolve, S::Proposed, &[Propose], AParty),
    row(S::Disputed, E::Resolve, S::Planning, &[], AParty),
    row(S::Disputed, E::Decide, S::Disputed, &[], Member),
    row(S::Disputed, E::Close, S::Closed, &[Close], AParty),
    row(S::Active, E::StartReview, S::UnderReview, &[], Member),
    row(S::Active, E::Decide, S::Active, &[], Member),
    row(S::Active, E::AdjustStrategies, S::Active, &[Propose, Activate], Member),
    row(S::Active, E::Amend, S::Planning, &[], AParty),
    row(S::Active, E::Close, S::Closed, &[Close], AParty),
    row(S::UnderReview, E::CompleteReview, S::Active, &[Propose, Activate, Review], AParty),
    row(S::UnderReview, E::CompleteReview, S::Planning, &[Review], AParty),
    row(S::UnderReview, E::CompleteReview, S::Closed, &[Review, Close], AParty),
    row(S::UnderReview, E::Decide, S::UnderReview, &[], Member),
    row(S::UnderReview, E::Close, S::Closed, &[Close], AParty),
];

impl Move {
    /// Whether a member of this party may make the move.
    pub fn is_for(&self, party: Party) -> bool {
        match self.who {
            Who::Member => true,
            Who::Party => party != Party::None,
        }
    }
}

/// The moves that a plan has from where it is.
pub fn allowed(plan: &Plan) -> Vec<&'static Move> {
    MOVES.iter().filter(|row| row.starts_at(plan)).collect()
}

impl Move {
    /// Whether the move begins a new version: the plan was in effect, and goes back to be changed.
    pub fn begins_version(&self) -> bool {
        self.to == S::Planning && matches!(self.from, Some(S::Active | S::UnderReview))
    }

    /// Whether the move can be made from where a plan is. A plan is opened once: when nothing has happened to it yet.
    pub(crate) fn starts_at(&self, plan: &Plan) -> bool {
        match self.from {
            Some(state) => state == plan.state,
            None => plan.state == self.to && plan.history.is_empty(),
        }
    }
}

impl EventKind {
    /// How the event is said to a person.
    pub fn name(self, lang: Lang) -> &'static str {
        let (en, fr) = match self {
            E::Open => ("open the plan", "ouvrir le plan"),
            E::RecordFindings => ("record the findings of the assessment", "consigner les constats de l'évaluation"),
            E::Propose => ("propose the plan", "proposer le plan"),
            E::RequestChanges => ("ask for changes", "demander des changements"),
            E::Decide => ("record a decision", "consigner une décision"),
            E::Activate => ("put the plan into effect", "mettre le plan en vigueur"),
            E::Dispute => ("contest the plan", "contester le plan"),
            E::Resolve => ("settle the dispute", "régler le désaccord"),
            E::StartReview => ("start the review", "commencer la révision"),
            E::CompleteReview => ("complete the review", "conclure la révision"),
            E::AdjustStrategies => ("record an adjustment of strategies", "consigner un ajustement des moyens"),
            E::Amend => ("amend the plan", "modifier le plan"),
            E::Close => ("close the plan", "fermer le plan"),
        };
        lang.pick(en, fr)
    }

    /// How the event is told to a person once it happened.
    pub fn happened(self, lang: Lang) -> &'static str {
        let (en, fr) = match self {
            E::Open => ("plan opened", "plan ouvert"),
            E::RecordFindings => ("findings of the assessment recorded", "constats de l'évaluation consignés"),
            E::Propose => ("plan proposed", "plan proposé"),
            E::RequestChanges => ("changes asked for", "changements demandés"),
            E::Decide => ("decision recorded", "décision consignée"),
            E::Activate => ("plan put into effect", "plan mis en vigueur"),
            E::Dispute => ("plan contested", "plan contesté"),
            E::Resolve => ("dispute settled", "désaccord réglé"),
            E::StartReview => ("review started", "révision commencée"),
            E::CompleteReview => ("review completed", "révision conclue"),
            E::AdjustStrategies => ("adjustment of strategies recorded", "ajustement des moyens consigné"),
            E::Amend => ("plan taken up again to be amended", "plan repris pour être modifié"),
            E::Close => ("plan closed", "plan fermé"),
        };
        lang.pick(en, fr)
    }
}

impl Who {
    /// How it is said to a person.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Member => lang.pick("any member of the team", "tout membre de l'équipe"),
            AParty => lang.pick("the child, the family or the school", "l'enfant, la famille ou l'école"),
        }
    }
}

impl State {
    /// How the state is said to a person.
    pub fn name(self, lang: Lang) -> &'static str {
        let (en, fr) = match self {
            S::Assessing => ("being assessed", "en évaluation"),
            S::Planning => ("being planned", "en planification"),
            S::Proposed => ("proposed", "proposé"),
            S::Active => ("active", "en vigueur"),
            S::UnderReview => ("under review", "en révision"),
            S::Disputed => ("disputed", "contesté"),
            S::Closed => ("closed", "fermé"),
        };
        lang.pick(en, fr)
    }
}

/// The moves as a diagram, in the notation of Mermaid.
pub fn diagram() -> String {
    let name = |state: State| state.as_str().replace('-', "_");
    let mut lines = vec!["stateDiagram-v2".to_owned()];
    for row in MOVES {
        let from = row.from.map_or("[*]".to_owned(), name);
        lines.push(format!("    {from} --> {}: {}", name(row.to), row.event));
    }
    lines.push(format!("    {} --> [*]", name(S::Closed)));
    lines.join("\n") + "\n"
}

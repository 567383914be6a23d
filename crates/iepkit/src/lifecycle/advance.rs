//! Making a move.

use super::{Event, EventKind, MOVES, Move, Refusal, allowed};
use crate::plan::{
    Closure, ClosureReason, Decision, HistoryEntry, Id, Member, Outcome, Plan, PlanOutcome, Replaces, Review, State,
    Status,
};
use crate::policy::Policy;
use crate::rules::Gate;
use crate::{CheckOptions, Date, Lang, check};

/// How a move is made, where the defaults do not do.
#[derive(Clone, Copy, Debug, Default)]
pub struct AdvanceOptions<'o> {
    /// The policy whose rules guard the move. Left out, the one the plan names, else `core`.
    pub policy: Option<&'o Policy>,
    /// The language of the findings that block a move. Left out, the plan's, else English.
    pub lang: Option<Lang>,
}

/// Makes a move: the plan as it is afterwards, with its history appended.
///
/// Pure: nothing is changed in the plan that is given, and a refusal leaves nothing half done. What happens besides:
///
/// - `decide` records the decision, bound to what the plan says today.
/// - `complete-review` records the review, and marks the goals that are achieved or given up. The plan goes on, or back to
///   planning as a new version when a goal is to change, or ends.
/// - `amend` begins a new version, which names the one before by its digest.
/// - `close` records why, when and by whom.
///
/// # Errors
///
/// [`Refusal`]: not a move from here (and which are), something missing from the event, someone who may not, a date before the
/// last one, or errors at the gates of the move, as [`check`] finds them.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
/// use iepkit::lifecycle::{AdvanceOptions, Event, advance};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "assessing", "student": {"id": "s"},
///         "team": [{"id": "teacher-1", "role": "teacher"}]}"#,
/// )?;
/// let event = Event::from_json(r#"{"event": "record-findings", "by": "teacher-1"}"#)?;
/// let plan = advance(&plan, &event, "2026-09-21".parse()?, &AdvanceOptions::default())?;
/// assert_eq!(plan.state.as_str(), "planning");
///
/// let event = Event::from_json(r#"{"event": "activate", "by": "teacher-1"}"#)?;
/// let refusal = advance(&plan, &event, "2026-09-22".parse()?, &AdvanceOptions::default()).unwrap_err();
/// assert_eq!(refusal.code(), "not-a-move");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn advance(plan: &Plan, event: &Event, as_of: Date, options: &AdvanceOptions<'_>) -> Result<Plan, Refusal> {
    let change = Change { plan, event, as_of };
    let row = change.row()?;
    let next = change.make(row)?;
    let gates = change.gates(row);
    if !gates.is_empty() {
        let options = CheckOptions { policy: options.policy, gates: Some(gates), lang: options.lang };
        let report = check(&next, as_of, &options).map_err(Refusal::Policy)?;
        if report.has_errors() {
            return Err(Refusal::Blocked(Box::new(report)));
        }
    }
    Ok(next)
}

/// A move in the making.
struct Change<'c> {
    plan: &'c Plan,
    event: &'c Event,
    as_of: Date,
}

impl<'c> Change<'c> {
    /// The row of the table that is meant, when the one who asks may make it on that day.
    fn row(&self) -> Result<&'static Move, Refusal> {
        let rows = || MOVES.iter().filter(|row| row.event == self.event.event && row.starts_at(self.plan));
        if rows().next().is_none() {
            return Err(self.not_a_move());
        }
        let wanted = self.wanted_state()?;
        let row = rows().find(|row| wanted.is_none_or(|state| row.to == state)).ok_or_else(|| self.not_a_move())?;
        let member = self.member(&self.event.by)?;
        if !row.is_for(member.party()) {
            return Err(Refusal::NotForMember { member: member.id.clone() });
        }
        match self.plan.history.values().map(|entry| entry.date).max() {
            Some(last) if self.as_of < last => Err(Refusal::DateGoesBack { last }),
            _ => Ok(row),
        }
    }

    fn not_a_move(&self) -> Refusal {
        let mut allowed: Vec<EventKind> = allowed(self.plan).iter().map(|row| row.event).collect();
        allowed.dedup();
        Refusal::NotAMove { state: self.plan.state, event: self.event.event, allowed }
    }

    /// The state that the event asks for, where it has a choice.
    fn wanted_state(&self) -> Result<Option<State>, Refusal> {
        match self.event.event {
            EventKind::Resolve => self.event.to.map(Some).ok_or(Refusal::Missing { key: "to" }),
            EventKind::CompleteReview => self.review().map(|review| Some(state_after(&review))),
            _ => Ok(None),
        }
    }

    /// A member who is on the team on the day of the move.
    fn member(&self, id: &Id) -> Result<&'c Member, Refusal> {
        let member = self.plan.team.values().find(|member| member.id == *id);
        member
            .filter(|member| member.until.is_none_or(|until| self.as_of <= until))
            .ok_or_else(|| Refusal::NotOnTeam { member: id.clone() })
    }

    /// The review that is completed: the event's, else one that the plan holds since the review was started.
    fn review(&self) -> Result<Review, Refusal> {
        if let Some(review) = &self.event.review {
            return Ok(Review { date: review.date.or(Some(self.as_of)), ..review.clone() });
        }
        self.plan.current_review().map(|(_, review)| review.clone()).ok_or(Refusal::Missing { key: "review" })
    }

    /// The gates of the move. A plan whose child left, or whose consent was withdrawn, is closed whatever it lacks.
    fn gates(&self, row: &Move) -> &'static [Gate] {
        use ClosureReason::{ConsentWithdrawn, LeftSchool, Transferred};
        let must_end = matches!(self.event.closure, Some(ConsentWithdrawn | LeftSchool | Transferred));
        if self.event.event == EventKind::Close && must_end { &[] } else { row.gates }
    }

    fn make(&self, row: &Move) -> Result<Plan, Refusal> {
        let mut next = self.plan.clone();
        match self.event.event {
            EventKind::Decide => next.decisions.push(self.decision()?),
            EventKind::CompleteReview => self.complete_review(&mut next)?,
            EventKind::Close => {
                let reason = self.event.closure.ok_or(Refusal::Missing { key: "closure" })?;
                next.closure = Some(self.closure(reason));
            }
            EventKind::AdjustStrategies if self.event.reason.is_none() => {
                return Err(Refusal::Missing { key: "reason" });
            }
            _ => {}
        }
        if row.begins_version() {
            next.version = Some(self.plan.version.unwrap_or(1).saturating_add(1));
            next.replaces = Some(self.replaced());
        }
        next.state = row.to;
        next.history.push(HistoryEntry {
            event: row.event.into(),
            date: self.as_of,
            by: self.event.by.clone(),
            from: row.from,
            to: row.to,
            reason: self.event.reason.clone(),
            prev: self.plan.history_digest().and_then(|digest| digest.parse().ok()),
        });
        Ok(next)
    }

    /// The decision of the event, bound to what the plan says today unless it says to what it is bound.
    fn decision(&self) -> Result<Decision, Refusal> {
        let mut decision = self.event.decision.clone().ok_or(Refusal::Missing { key: "decision" })?;
        self.member(&decision.member)?;
        let today = self.plan.digests();
        decision.date.get_or_insert(self.as_of);
        decision.goals_digest = decision.goals_digest.or_else(|| today.goals.parse().ok());
        decision.strategies_digest = decision.strategies_digest.or_else(|| today.strategies.parse().ok());
        Ok(decision)
    }

    fn complete_review(&self, next: &mut Plan) -> Result<(), Refusal> {
        let review = self.review()?;
        for decided in review.goals.values() {
            let goal = next.goals.values_mut().find(|goal| decided.goal.as_ref() == Some(&goal.id));
            match (goal, decided.outcome) {
                (Some(goal), Some(Outcome::Achieved)) => goal.status = Some(Status::Achieved),
                (Some(goal), Some(Outcome::Close)) => {
                    goal.status = Some(Status::Closed);
                    goal.closure = Some(crate::plan::GoalClosure {
                        reason: decided.reason.clone().or_else(|| review.reason.clone()),
                        date: review.date,
                        by: Some(self.event.by.clone()),
                    });
                }
                _ => {}
            }
        }
        if state_after(&review) == State::Closed {
            let all_achieved = next.goals.values().all(|goal| goal.status == Some(Status::Achieved));
            let reason = if all_achieved { ClosureReason::GoalsMet } else { ClosureReason::NoLongerNeeded };
            next.closure = Some(self.closure(reason));
        }
        if self.event.review.is_some() {
            next.reviews.push(review);
        }
        Ok(())
    }

    fn closure(&self, reason: ClosureReason) -> Closure {
        Closure {
            reason: Some(reason),
            date: Some(self.as_of),
            by: Some(self.event.by.clone()),
            note: self.event.reason.clone(),
        }
    }

    /// The version that a new one replaces: the plan as it stands before the move.
    fn replaced(&self) -> Replaces {
        Replaces {
            plan: Some(self.plan.id.clone()),
            version: Some(self.plan.version.unwrap_or(1)),
            digest: self.plan.digest().parse().ok(),
        }
    }
}

/// Where a review leads: a plan whose goals are to change goes back to planning.
fn state_after(review: &Review) -> State {
    let changes_a_goal =
        || review.goals.values().any(|decided| decided.outcome == Some(Outcome::ChangeGoalAndStrategies));
    match review.outcome {
        Some(PlanOutcome::Close) => State::Closed,
        _ if changes_a_goal() => State::Planning,
        _ => State::Active,
    }
}

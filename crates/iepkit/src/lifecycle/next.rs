//! What stands between a plan and its next state.

use serde::{Deserialize, Serialize};

use super::{AdvanceOptions, EventKind, MOVES};
use crate::place::EntityKind;
use crate::plan::{Id, List, Plan, State};
use crate::policy::PolicyError;
use crate::rules::PARTIES;
use crate::{CheckOptions, Date, Finding, Severity, check};

/// What stands between a plan and its next state, in the order in which it is to be settled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NextSteps {
    /// Where the plan is.
    pub state: State,
    /// What comes next; nothing for a plan that is closed.
    pub event: Option<EventKind>,
    /// Where that leads.
    pub to: Option<State>,
    /// The day by which it is due, when there is one: the review of an active plan.
    pub due: Option<Date>,
    /// What is to be settled first.
    pub steps: Vec<Step>,
}

/// One thing to settle before a plan can go on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The members of the team who have to act; the whole team when nobody is named for it yet.
    pub who: Vec<Id>,
    /// What is wrong, what to do, and the question to settle.
    pub finding: Finding,
}

impl NextSteps {
    /// Whether nothing stands in the way.
    pub fn is_ready(&self) -> bool {
        self.event.is_some() && self.steps.is_empty()
    }

    /// The steps as compact JSON, keys in the order of their declaration, nulls written.
    pub fn to_json(&self) -> String {
        // Only a map with keys that are not texts, or a failing writer, could make this fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What stands between a plan and its next state: what has to be settled, by whom, and with which question.
///
/// # Errors
///
/// [`PolicyError`] when the plan names a policy that is not built in and the caller gives none.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
/// use iepkit::lifecycle::{AdvanceOptions, next_steps};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#,
/// )?;
/// let next = next_steps(&plan, "2026-11-23".parse()?, &AdvanceOptions::default())?;
/// assert_eq!(next.event.unwrap().as_str(), "propose");
/// assert_eq!(next.steps[0].finding.question, "When will we look together at how it went?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn next_steps(plan: &Plan, as_of: Date, options: &AdvanceOptions<'_>) -> Result<NextSteps, PolicyError> {
    let Some(way) = MOVES.iter().find(|row| row.from == Some(plan.state)) else {
        return Ok(NextSteps { state: plan.state, event: None, to: None, due: None, steps: Vec::new() });
    };
    let is_active = plan.state == State::Active;
    // Nothing blocks the start of a review, but what is wrong with an active plan is to be settled all the same.
    let gates = if is_active { plan.gates() } else { way.gates };
    let findings = if gates.is_empty() {
        Vec::new()
    } else {
        let options = CheckOptions { policy: options.policy, gates: Some(gates), lang: options.lang };
        check(plan, as_of, &options)?.findings
    };
    let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    Ok(NextSteps {
        state: plan.state,
        event: Some(way.event),
        to: Some(way.to),
        due: plan.review_due().filter(|_| is_active),
        steps: errors.map(|finding| Step { who: who(plan, &finding), finding }).collect(),
    })
}

/// Who has to act on a finding: those it is about, else those who answer for the entity, else the whole team.
fn who(plan: &Plan, finding: &Finding) -> Vec<Id> {
    let id = finding.entity.id.as_str();
    let party = PARTIES.into_iter().find(|party| finding.args.get("party") == Some(party.as_str()));
    let mut named: Vec<&Id> = match finding.entity.kind {
        EntityKind::Ability => {
            with_id(&plan.abilities, id, |ability| &ability.id).filter_map(|a| a.by.as_ref()).collect()
        }
        EntityKind::Goal => with_id(&plan.goals, id, |goal| &goal.id).filter_map(|goal| goal.owner.as_ref()).collect(),
        EntityKind::Strategy => {
            with_id(&plan.strategies, id, |strategy| &strategy.id).flat_map(|s| s.owners.values()).collect()
        }
        _ => vec![],
    };
    let team = || plan.team.values();
    named.extend(team().filter(|member| party == Some(member.party()) || member.id.as_str() == id).map(|m| &m.id));
    named.retain(|id| team().any(|member| member.id == **id));
    if named.is_empty() {
        named = team().map(|member| &member.id).collect();
    }
    named.into_iter().cloned().collect()
}

/// The entities of a list that bear an id.
fn with_id<'p, T>(list: &'p List<T>, id: &str, id_of: impl Fn(&T) -> &Id) -> impl Iterator<Item = &'p T> {
    list.values().filter(move |entity| id_of(entity).as_str() == id)
}

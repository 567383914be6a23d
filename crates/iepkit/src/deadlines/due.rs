//! Listing what is due.

use std::borrow::Cow;

use super::expected::next_observation;
use super::{Calendar, Deadline, DeadlineKind, DeadlinesError, Standing};
use crate::check::Facts;
use crate::place::{EntityKind, Place, Spot};
use crate::plan::{Id, Party, Plan, State, Waiver};
use crate::report::Entity;
use crate::rules::Gate;
use crate::sort::{equal_before, sort};
use crate::{CheckOptions, Date, Policy, PolicyError, check};

/// How deadlines are listed, where the defaults do not do.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeadlineOptions<'o> {
    /// The day of the question, by which a deadline is overdue or not. Left out, the first day asked for.
    pub as_of: Option<Date>,
    /// The policy that says whose agreement is asked. Left out, the one the plan names, else `core`.
    pub policy: Option<&'o Policy>,
    /// The school days. Left out, no day is taken for a holiday.
    pub calendar: Option<&'o Calendar>,
    /// How many days ahead are soon. Left out, 14.
    pub soon_days: Option<u32>,
}

const SOON_DAYS: u32 = 14;

/// What a plan asks from one day to another, both included, by date and then by place.
///
/// What is overdue and still open comes with it, however old, as long as it was due by `to`: whoever asks what is due in
/// November has to know what was due in October. A closed plan has no deadlines.
///
/// Several plans are listed one by one; a caller who merges the lists sorts them by `due`.
///
/// # Errors
///
/// [`DeadlinesError`] when the plan names a policy that is not built in and the caller gives none, or `to` lies before `from`.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
/// use iepkit::deadlines::{DeadlineKind, DeadlineOptions, Standing, deadlines};
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
///         "team": [{"id": "teacher-1", "role": "teacher"}],
///         "goals": [{"id": "g1", "owner": "teacher-1", "due": "2026-10-30"}, {"id": "g2", "due": "2026-11-27"}]}"#,
/// )?;
/// let options = DeadlineOptions { as_of: Some("2026-11-23".parse()?), ..DeadlineOptions::default() };
/// let due = deadlines(&plan, "2026-11-01".parse()?, "2026-11-30".parse()?, &options)?;
/// assert_eq!((due[0].kind, due[0].standing), (DeadlineKind::Goal, Standing::Overdue));
/// assert_eq!(due[0].who[0].as_str(), "teacher-1");
/// assert_eq!((due[1].at.as_str(), due[1].standing), ("/goals/1/due", Standing::Soon));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn deadlines(
    plan: &Plan,
    from: Date,
    to: Date,
    options: &DeadlineOptions<'_>,
) -> Result<Vec<Deadline>, DeadlinesError> {
    if to < from {
        return Err(DeadlinesError::EndsBeforeStart);
    }
    if plan.state == State::Closed {
        return Ok(Vec::new());
    }
    let as_of = options.as_of.unwrap_or(from);
    let facts = Facts::new(plan, as_of);
    let mut found = of_plan(&facts);
    found.extend(of_goals(&facts));
    found.extend(observations(&facts, options.calendar));
    found.extend(decisions(&facts, options.policy)?);
    found.extend(waivers(&facts, options.policy)?);
    found.extend(strategies(&facts));
    found.retain(|due| due.date <= to && (from <= due.date || due.date < as_of));
    sort(&mut found, |a, b| (a.date, &a.spot.place, a.kind, a.arg).cmp(&(b.date, &b.spot.place, b.kind, b.arg)));
    let soon = as_of.plus_days(options.soon_days.unwrap_or(SOON_DAYS));
    Ok(found.into_iter().map(|due| due.finish(&facts, soon)).collect())
}

/// A deadline in the making.
struct Due<'p> {
    kind: DeadlineKind,
    date: Date,
    spot: Spot<'p>,
    arg: Option<(&'static str, &'static str)>,
    who: Vec<&'p Id>,
}

impl<'p> Due<'p> {
    fn new(kind: DeadlineKind, date: Date, spot: Spot<'p>, who: impl IntoIterator<Item = &'p Id>) -> Due<'p> {
        Due { kind, date, spot, arg: None, who: who.into_iter().collect() }
    }

    fn finish(self, facts: &Facts<'_>, soon: Date) -> Deadline {
        let standing = match self.date {
            date if date < facts.as_of => Standing::Overdue,
            date if date <= soon => Standing::Soon,
            _ => Standing::Ahead,
        };
        let times = equal_before(&self.who);
        let who = self.who.into_iter().zip(times).filter(|(id, before)| *before == 0 && is_on_team(facts, id));
        Deadline {
            plan: facts.plan.id.clone(),
            kind: self.kind,
            due: self.date,
            standing,
            at: self.spot.place.to_string(),
            entity: Entity { kind: self.spot.kind, id: self.spot.id.to_owned() },
            args: self.arg.into_iter().map(|(name, value)| (Cow::Borrowed(name), value.to_owned())).collect(),
            who: who.map(|(id, _)| id.clone()).collect(),
        }
    }
}

/// Whether an id names a member who has not left by the day of the question.
fn is_on_team(facts: &Facts<'_>, id: &str) -> bool {
    facts.member(id).is_some_and(|(_, member)| member.until.is_none_or(|until| facts.as_of <= until))
}

/// The review and the end of the plan.
fn of_plan<'p>(facts: &Facts<'p>) -> Vec<Due<'p>> {
    let review = facts.review_date().map(|review| Due::new(DeadlineKind::Review, review.date, review.spot, []));
    let ends = facts.plan.period.as_ref().and_then(|period| period.ends);
    let ends = ends.map(|date| Due::new(DeadlineKind::PlanEnd, date, facts.section("period").key("ends"), []));
    review.into_iter().chain(ends).collect()
}

/// The open goals and objectives that have a date.
fn of_goals<'p>(facts: &Facts<'p>) -> impl Iterator<Item = Due<'p>> {
    facts.measured().filter_map(|measured| {
        let kind = match measured.spot.kind {
            EntityKind::Objective => DeadlineKind::Objective,
            _ => DeadlineKind::Goal,
        };
        Some(Due::new(kind, measured.due?, measured.spot.key("due"), &measured.goal.owner))
    })
}

/// The observations that a plan in effect expects, the next one of each open goal.
fn observations<'p>(facts: &Facts<'p>, calendar: Option<&Calendar>) -> Vec<Due<'p>> {
    if !matches!(facts.plan.state, State::Active | State::UnderReview) {
        return Vec::new();
    }
    let starts = facts.plan.period.as_ref().and_then(|period| period.starts);
    let expected = facts.open_goals().filter_map(|(index, goal)| {
        let date = next_observation(goal, starts, calendar)?;
        let by = goal.method.as_ref().and_then(|method| method.by.as_ref()).filter(|by| is_on_team(facts, by));
        let spot = Spot::goal(index, goal).key("method").key("every");
        Some(Due::new(DeadlineKind::Observation, date, spot, by.or(goal.owner.as_ref())))
    });
    expected.collect()
}

/// The agreements that a proposed plan still lacks, as its policy asks them: they are due before it starts.
fn decisions<'p>(facts: &Facts<'p>, policy: Option<&Policy>) -> Result<Vec<Due<'p>>, PolicyError> {
    let starts = facts.plan.period.as_ref().and_then(|period| period.starts);
    let Some(starts) = starts.filter(|_| facts.plan.state == State::Proposed) else {
        return Ok(Vec::new());
    };
    let options = CheckOptions { policy, gates: Some(&[Gate::Activate]), lang: None };
    let findings = check(facts.plan, facts.as_of, &options)?.findings;
    let missing = findings.iter().filter(|finding| finding.rule == "agreement-missing");
    let parties = missing.filter_map(|finding| finding.args.get("party").and_then(Party::of_word));
    let decision = |party: Party| Due {
        arg: Some(("party", party.as_str())),
        ..Due::new(
            DeadlineKind::Decision,
            starts,
            facts.section("decisions"),
            facts.members_of(party).map(|(_, member)| &member.id),
        )
    };
    Ok(parties.map(decision).collect())
}

/// The waivers that still hold, and end. One that sets nothing aside under the policy has nothing to end.
fn waivers<'p>(facts: &Facts<'p>, policy: Option<&Policy>) -> Result<Vec<Due<'p>>, PolicyError> {
    let policy = Policy::for_plan(facts.plan, policy)?;
    let ends = |(index, waiver): (usize, &'p Waiver)| {
        let until = waiver.until.filter(|until| waiver.reason.is_some() && facts.as_of <= *until)?;
        let (rule, setting) = policy.find(waiver.rule.as_ref()?)?;
        if !setting.waivable || setting.severity.is_none() {
            return None;
        }
        let entity = facts.index.find(waiver.entity.as_ref()?, EntityKind::ALL)?;
        let place = Place::default().key("waivers").index(index).key("until");
        let spot = Spot { place, kind: entity.kind, id: entity.id() };
        Some(Due { arg: Some(("rule", rule.id)), ..Due::new(DeadlineKind::WaiverEnd, until, spot, &waiver.by) })
    };
    Ok(facts.plan.waivers.iter().filter_map(ends).collect())
}

/// The strategies that are not over, and end.
fn strategies<'p>(facts: &Facts<'p>) -> impl Iterator<Item = Due<'p>> {
    facts.plan.strategies.iter().filter_map(|(index, strategy)| {
        let until = strategy.until.filter(|until| facts.as_of <= *until)?;
        let spot = Spot::strategy(index, strategy).key("until");
        Some(Due::new(DeadlineKind::StrategyEnd, until, spot, strategy.owners.values()))
    })
}

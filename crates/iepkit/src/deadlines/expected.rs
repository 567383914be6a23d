//! When the next observation of a goal is expected.

use super::Calendar;
use crate::Date;
use crate::plan::{Frequency, Goal, List, Measurement};

/// The day by which the next observation of a goal is expected; nothing when the plan does not say enough to tell.
pub(super) fn next_observation(goal: &Goal, starts: Option<Date>, calendar: Option<&Calendar>) -> Option<Date> {
    let every = goal.method.as_ref()?.every.as_ref()?;
    let from = baselines(goal).chain(observations(goal)).chain(starts).max()?;
    let expected = span_after(every, from, goal, calendar)?;
    let expected = calendar.map_or(Some(expected), |calendar| calendar.next_school_day(expected))?;
    Some(expected).filter(|expected| goal.due.is_none_or(|due| *expected <= due))
}

fn span_after(every: &Frequency, from: Date, goal: &Goal, calendar: Option<&Calendar>) -> Option<Date> {
    let times = every.times.filter(|times| *times > 0)?;
    let each = every.each.unwrap_or(1);
    if each == 0 {
        return None;
    }
    let share_until = |end: Date| from.plus_days((end.ordinal() - from.ordinal()).div_ceil(times));
    match (every.per.as_ref()?.as_str(), calendar) {
        ("day", Some(calendar)) => calendar.add_school_days(from, each.div_ceil(times)),
        ("day", None) => Some(share_until(from.plus_days(each))),
        ("week", _) => Some(share_until(from.plus_days(each.saturating_mul(7)))),
        ("month", _) => Some(share_until(from.plus_months(each))),
        ("year", _) => Some(share_until(from.plus_months(each.saturating_mul(12)))),
        ("term", Some(calendar)) => end_of_term(calendar, from, goal, times, each),
        _ => None,
    }
}

/// The end of the term in which the next one falls: the present one while it has too few, else a later one.
fn end_of_term(calendar: &Calendar, from: Date, goal: &Goal, times: u32, each: u32) -> Option<Date> {
    let terms = calendar.terms_from(from);
    let present = terms.first()?;
    let done = observations(goal).filter(|date| (present.from..=present.to).contains(date)).count();
    let has_enough = usize::try_from(times).is_ok_and(|times| times <= done);
    let later = usize::try_from(if has_enough { each } else { each - 1 }).ok()?;
    terms.get(later).map(|term| term.to)
}

/// The dates of the observations of a goal and of its objectives.
fn observations(goal: &Goal) -> impl Iterator<Item = Date> {
    let of_objectives = goal.objectives.values().flat_map(|objective| dates(&objective.observations));
    dates(&goal.observations).chain(of_objectives)
}

fn dates(measurements: &List<Measurement>) -> impl Iterator<Item = Date> {
    measurements.values().filter_map(|measurement| measurement.date)
}

/// The dates of the baselines of a goal and of its objectives.
fn baselines(goal: &Goal) -> impl Iterator<Item = Date> {
    let of_objectives = goal.objectives.values().map(|objective| objective.baseline.as_ref());
    of_objectives.chain([goal.baseline.as_ref()]).filter_map(|baseline| baseline?.date)
}

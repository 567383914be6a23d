//! What is seen on the way to a goal.

use super::day::Day;
use super::document::{Amount, Frequency, Goal, Observation};
use super::frame::Frame;
use super::measurement::{Aim, counts_errors, tries};
use super::random::Random;
use super::themes::{GoalPattern, Measure};
use super::words::NOT_MEASURED;

/// What was seen until the last day of measurement, the latest last.
pub fn observations(
    frame: &Frame,
    pattern: &GoalPattern,
    aim: Aim,
    every: &Frequency,
    by: &str,
    random: &mut Random,
) -> Vec<Observation> {
    let Some((first, last)) = frame.calendar.measured else {
        return Vec::new();
    };
    let latest = last.plus(-random.up_to(1));
    let most = frame.size.observations.unwrap_or(8 + random.below(5));
    let days = days_back(latest, every).take_while(|day| *day >= first);
    let mut days: Vec<Day> = days.take(most).collect();
    days.reverse();

    let measure = pattern.measure;
    let by = random.maybe(12, by.to_owned());
    let reached = random.pick(&[-20, 0, 0, 15, 30, 30, 50, 50, 70, 70, 90, 110]);
    let count = days.len() as i64;
    let seen = days.into_iter().zip(1..).map(|(day, number)| {
        let blank = Observation { date: Some(day), by: by.clone(), ..Observation::default() };
        if frame.size.observations.is_none() && random.chance(3) {
            return Observation { note: frame.pick(NOT_MEASURED, random), ..blank };
        }
        let value = value_near(measure, aim, reached * number / count, random);
        let (value, of) = out_of(measure, value, random);
        Observation {
            value: Some(value),
            of,
            errors: counts_errors(measure).then(|| random.within(&(2..=8))),
            note: frame.remark(4, random),
            ..blank
        }
    });
    seen.collect()
}

/// The days of measurement, from the latest back.
fn days_back(latest: Day, every: &Frequency) -> impl Iterator<Item = Day> {
    let is_twice_a_week = every.times == Some(2);
    let weeks = i64::from(every.each.unwrap_or(1));
    (0..).map(move |number| {
        if is_twice_a_week {
            latest.plus_weeks(-(number / 2)).plus(-(number % 2) * 3)
        } else {
            latest.plus_weeks(-number * weeks)
        }
    })
}

/// A value around the given share of the way, within what can be observed.
fn value_near(measure: Measure, aim: Aim, percent: i64, random: &mut Random) -> Amount {
    let scatter = (random.up_to(4) - 2) * i64::from(measure.grain());
    let ceiling = i64::from(measure.ceiling(aim.target)).saturating_mul(2);
    let halves = (aim.halves_at(percent) + scatter).clamp(0, ceiling).unsigned_abs();
    let halves = u32::try_from(halves).unwrap_or(u32::MAX);
    if measure.is_timed() { Amount { halves } } else { Amount::whole(halves / 2) }
}

/// The value with the tries it is out of, which may stay unsaid; now and then there were fewer than planned.
fn out_of(measure: Measure, value: Amount, random: &mut Random) -> (Amount, Option<u32>) {
    match tries(measure) {
        Some(planned) if random.chance(15) => {
            let held = planned - planned.div_ceil(5);
            (Amount::whole(value.halves / 2 * held / planned), Some(held))
        }
        planned => (value, planned.filter(|_| random.chance(50))),
    }
}

/// Whether the latest measurement meets the goal's criterion.
pub fn is_reached(goal: &Goal) -> bool {
    let Some(criterion) = &goal.criterion else {
        return false;
    };
    let mut values = goal.observations.iter().filter_map(|observation| observation.value);
    let Some(latest) = values.next_back() else {
        return false;
    };
    match (criterion.at_least.or(criterion.steps), criterion.at_most) {
        (Some(target), _) => latest.halves >= target * 2,
        (None, Some(target)) => latest.halves <= target * 2,
        (None, None) => false,
    }
}

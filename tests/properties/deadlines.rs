//! What holds of every list of deadlines, and of every calendar.

use iepkit::deadlines::{Calendar, Deadline, DeadlineKind, DeadlineOptions, Standing, deadlines};
use iepkit::plan::State;
use iepkit::{Date, Plan};
use iepkit_tests::named_plan;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::checking::shuffled;
use crate::plans::{defective, for_all, read, with};

/// A day of the two years around the good plans.
fn day() -> impl Strategy<Value = Date> {
    (0..730_u32).prop_map(|days| date("2026-07-01").plus_days(days))
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn list(plan: &Plan, from: Date, to: Date, as_of: Date, calendar: Option<&Calendar>) -> Vec<Deadline> {
    let options = DeadlineOptions { as_of: Some(as_of), calendar, ..DeadlineOptions::default() };
    deadlines(plan, from, to, &options).unwrap()
}

/// Plans with random defects, in every state.
fn plans() -> impl Strategy<Value = Value> {
    (defective(), select(State::ALL)).prop_map(|(defective, state)| with(&defective.document, "/state", json!(state)))
}

#[test]
fn every_deadline_is_in_the_window_or_overdue_and_stands_as_its_date_says() {
    for_all(300, (plans(), day(), 0..400_u32, day()), |(document, from, days, as_of)| {
        let to = from.plus_days(days);
        let found = list(&read(&document), from, to, as_of, None);
        prop_assert!(found.is_sorted_by_key(|deadline| deadline.due));
        for deadline in &found {
            let overdue = deadline.due < as_of;
            prop_assert!(deadline.due <= to && (from <= deadline.due || overdue));
            let soon = deadline.due <= as_of.plus_days(14);
            let standing = if overdue {
                Standing::Overdue
            } else if soon {
                Standing::Soon
            } else {
                Standing::Ahead
            };
            prop_assert_eq!(deadline.standing, standing);
            prop_assert!(document.pointer(&deadline.at).is_some() || deadline.kind == DeadlineKind::Decision);
        }
        Ok(())
    });
}

#[test]
fn two_windows_side_by_side_list_what_one_over_both_does() {
    for_all(200, (plans(), day(), 0..300_u32, 1..300_u32), |(document, from, days, more)| {
        let plan = read(&document);
        let (middle, to) = (from.plus_days(days), from.plus_days(days + more));
        // On a day before the window nothing in it is overdue.
        let listed = |from, to| list(&plan, from, to, date("2026-07-01"), None);
        let overdue_by = |deadline: &Deadline| deadline.standing == Standing::Overdue;
        let mut both = listed(from, middle);
        both.extend(listed(middle.plus_days(1), to).into_iter().filter(|deadline| !overdue_by(deadline)));
        let whole = listed(from, to);
        prop_assert_eq!(serde_json::to_string(&whole).unwrap(), serde_json::to_string(&both).unwrap());
        Ok(())
    });
}

/// What stays of a deadline when entities move.
fn unplaced(found: Vec<Deadline>) -> Vec<(DeadlineKind, Date, String, String, Vec<String>)> {
    let unplaced = found.into_iter().map(|deadline| {
        let mut who: Vec<String> = deadline.who.iter().map(ToString::to_string).collect();
        who.sort();
        (deadline.kind, deadline.due, deadline.entity.id, format!("{:?}", deadline.args), who)
    });
    let mut unplaced: Vec<_> = unplaced.collect();
    unplaced.sort();
    unplaced
}

#[test]
fn the_order_of_entities_and_ids_changes_no_deadline() {
    for_all(200, (plans(), any::<u64>(), day()), |(document, seed, as_of)| {
        let listed =
            |document: &Value| unplaced(list(&read(document), date("2026-01-01"), date("2028-12-31"), as_of, None));
        prop_assert_eq!(listed(&document), listed(&shuffled(&document, "", seed)));
        Ok(())
    });
}

#[test]
fn the_list_grows_no_faster_than_the_plan() {
    let sizes = [30, 300].map(|size| {
        let noah = named_plan("noah");
        let team: Vec<Value> = (0..size).map(|i| json!({"id": format!("m{i}"), "role": "parent"})).collect();
        let goals: Vec<Value> = (0..size).map(|i| json!({"id": format!("g{i}"), "due": "2027-06-18"})).collect();
        let plan = read(&with(&with(&noah, "/team", json!(team)), "/goals", json!(goals)));
        let found = list(&plan, date("2027-06-01"), date("2027-06-30"), date("2026-11-23"), None);
        found.iter().map(|deadline| 1 + deadline.who.len()).sum::<usize>()
    });
    // The review stands in both.
    assert_eq!(sizes, [31, 301]);
}

/// Days in a row without school, as a start and a length.
fn breaks() -> impl Strategy<Value = Vec<(u32, Option<u32>)>> {
    vec((0..400_u32, proptest::option::of(0..20_u32)), 0..8)
}

#[test]
fn a_calendar_counts_as_one_does_who_walks_from_day_to_day() {
    let week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let start = date("2026-08-31"); // A Monday.
    let weekdays = proptest::sample::subsequence(week.to_vec(), 1..=7);
    for_all(200, (weekdays, breaks(), 0..60_u32, 60..300_u32, 0..400_u32, 0..90_u32), |drawn| {
        let (weekdays, breaks, first, last, from, days) = drawn;
        let holidays: Vec<Value> = breaks
            .iter()
            .map(|(at, more)| json!({"from": start.plus_days(*at), "to": more.map(|more| start.plus_days(at + more))}))
            .collect();
        let text = json!({
            "calendar": 1, "weekdays": weekdays, "holidays": holidays,
            "first_day": start.plus_days(first), "last_day": start.plus_days(last),
        });
        let calendar = Calendar::from_json(&text.to_string()).unwrap();
        let school = |day: &u32| {
            (first..=last).contains(day)
                && weekdays.contains(&week[(day % 7) as usize])
                && !breaks.iter().any(|(at, more)| (*at..=at + more.unwrap_or(0)).contains(day))
        };
        let nth = |from: u32, n: usize| (from..=last).filter(school).nth(n).map(|day| start.plus_days(day));
        let day = start.plus_days(from);
        prop_assert_eq!(calendar.is_school_day(day), school(&from));
        prop_assert_eq!(calendar.next_school_day(day), nth(from, 0));
        let added = if days == 0 { Some(day) } else { nth(from + 1, days as usize - 1) };
        prop_assert_eq!(calendar.add_school_days(day, days), added);
        let counted = (from..=from + days).filter(school).count();
        prop_assert_eq!(calendar.school_days(day, day.plus_days(days)) as usize, counted);
        Ok(())
    });
}

#[test]
fn a_calendar_without_bounds_reaches_from_the_first_date_to_the_last() {
    let calendar = Calendar::from_json(r#"{"calendar": 1}"#).unwrap();
    assert_eq!(calendar.next_school_day(Date::FIRST), Some(Date::FIRST));
    assert_eq!(calendar.next_school_day(date("9999-12-31")), Some(date("9999-12-31")));
    assert_eq!(calendar.add_school_days(date("9999-12-31"), 1), None);
    assert_eq!(calendar.add_school_days(date("2026-11-23"), u32::MAX), None);
    assert_eq!(calendar.school_days(date("2026-11-23"), date("2026-11-22")), 0);
}

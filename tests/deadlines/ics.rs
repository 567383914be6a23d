//! iCalendar text: what RFC 5545 asks of its lines, and what another library reads in it.

use std::collections::BTreeSet;

use icalendar::parser::{Component, read_calendar, unfold};
use iepkit::deadlines::{Deadline, DeadlineOptions, deadlines, to_ics};
use iepkit::{Date, Lang, Plan};
use iepkit_tests::named_plan;
use serde_json::{Value, json};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A year of a plan, asked on a day in it.
fn year_of(document: &Value) -> Vec<Deadline> {
    let plan = Plan::from_json(&document.to_string()).unwrap();
    let options = DeadlineOptions { as_of: Some(date("2026-11-23")), ..DeadlineOptions::default() };
    deadlines(&plan, date("2026-08-01"), date("2027-07-31"), &options).unwrap()
}

/// The plan `noah`, with an id as long as one may be and something of every kind but a decision.
fn long_noah() -> Value {
    let mut noah = named_plan("noah");
    noah["id"] = json!("p".repeat(64));
    noah["period"]["ends"] = json!("2027-06-23");
    noah["waivers"][0]["until"] = json!("2026-12-18");
    noah["strategies"][1]["until"] = json!("2026-12-18");
    noah
}

fn value<'c>(event: &'c Component<'_>, name: &str) -> &'c str {
    event.find_prop(name).unwrap().val.as_ref()
}

#[test]
fn another_library_reads_the_same_events() {
    for lang in Lang::ALL {
        for document in [named_plan("noah"), long_noah()] {
            let year = year_of(&document);
            let text = unfold(&to_ics(&year, date("2026-11-23"), lang));
            let calendar = read_calendar(&text).unwrap();
            assert_eq!(calendar.components.len(), year.len());
            for (event, deadline) in calendar.components.iter().zip(&year) {
                assert_eq!(event.name, "VEVENT");
                assert_eq!(value(event, "DTSTART"), deadline.due.to_string().replace('-', ""));
                assert_eq!(value(event, "DTSTAMP"), "20261123T000000Z");
                assert_eq!(value(event, "SUMMARY"), deadline.message(lang));
            }
            let uids: BTreeSet<&str> = calendar.components.iter().map(|event| value(event, "UID")).collect();
            assert_eq!(uids.len(), year.len());
        }
    }
}

#[test]
fn lines_end_and_break_as_rfc_5545_asks() {
    let year = year_of(&long_noah());
    let text = to_ics(&year, date("2026-11-23"), Lang::Fr);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split_terminator("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    assert!(text.contains("\r\n "), "a long line is broken");
    let whole = text.replace("\r\n ", "");
    for deadline in &year {
        let summary = format!("\r\nSUMMARY;LANGUAGE=fr:{}\r\n", deadline.message(Lang::Fr));
        assert!(whole.contains(&summary), "{summary}");
    }
}

#[test]
fn an_event_keeps_its_name_when_the_day_of_the_question_and_the_order_change() {
    let uids = |document: &Value, lang| -> BTreeSet<String> {
        let text = to_ics(&year_of(document), date("2026-11-24"), lang).replace("\r\n ", "");
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let noah = named_plan("noah");
    let mut turned = noah.clone();
    turned["goals"].as_array_mut().unwrap().reverse();
    assert_eq!(uids(&noah, Lang::En), uids(&turned, Lang::Fr));
    assert!(uids(&noah, Lang::En).contains("UID:plan-noah/goal/goal/g-start/2027-06-18"));
}

#[test]
fn entities_that_share_an_id_are_two_events() {
    let mut noah = named_plan("noah");
    noah["goals"][1]["id"] = json!("g-start");
    noah["goals"][1]["due"] = json!("2027-06-18");
    let text = to_ics(&year_of(&noah), date("2026-11-23"), Lang::En);
    for uid in ["UID:plan-noah/goal/goal/g-start/2027-06-18\r\n", "UID:plan-noah/goal/goal/g-start/2027-06-18#2\r\n"] {
        assert!(text.contains(uid), "{text}");
    }
}

/// Every text of a document but its ids, words and dates.
fn words(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text.as_str()].into_iter().filter(|text| text.contains(' ')).collect(),
        Value::Array(items) => items.iter().flat_map(words).collect(),
        Value::Object(map) => map.values().flat_map(words).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn no_words_of_the_plan_stand_in_it() {
    let noah = named_plan("noah");
    let words = words(&noah);
    assert!(words.contains(&"Anna B.") && words.len() > 40);
    for lang in Lang::ALL {
        let year = year_of(&noah);
        let written = to_ics(&year, date("2026-11-23"), lang).replace("\r\n ", "");
        let listed = serde_json::to_string(&year).unwrap() + &format!("{year:?}");
        for said in &words {
            assert!(!written.contains(said) && !listed.contains(said), "{said}");
        }
    }
}

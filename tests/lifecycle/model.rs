//! Random sequences of moves and edits on a real plan, beside a small model written apart from the table.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use iepkit::lifecycle::{AdvanceOptions, Event, Refusal, advance, allowed, replay, verify};
use iepkit::{CheckOptions, Date, Gate, Plan, check};
use iepkit_tests::named_plan;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    /// Asks for a move, some days after the last one.
    Ask { event: &'static str, by: &'static str, days: i32, choice: usize },
    /// Changes something in the plan, without asking.
    Edit { place: &'static str, value: Value },
}

const EVENTS: [&str; 13] = [
    "open",
    "record-findings",
    "propose",
    "request-changes",
    "decide",
    "activate",
    "dispute",
    "resolve",
    "start-review",
    "complete-review",
    "adjust-strategies",
    "amend",
    "close",
];

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let by = select(vec!["head", "head", "head", "mother", "noah", "therapist", "nobody"]);
    // Dates mostly go on, and sometimes back.
    let days = prop_oneof![9 => 0..4_i32, 1 => Just(-3)];
    let event = select(EVENTS.to_vec());
    let ask = (event, by, days, 0..4_usize).prop_map(|(event, by, days, choice)| Act::Ask { event, by, days, choice });
    let edit = select(vec![
        ("/goals/0/condition", json!("at home")),
        ("/goals/0/condition", json!("in class")),
        ("/goals/0/owner", Value::Null),
        ("/goals/0/owner", json!("teacher")),
        ("/strategies/0/when", json!("in the morning")),
        ("/team/1/name", json!("A. B.")),
    ]);
    let edit = edit.prop_map(|(place, value)| Act::Edit { place, value });
    let free = proptest::collection::vec(prop_oneof![6 => ask, 1 => edit], 1..60);
    // Left to chance alone, few plans would get far: each goes some of the usual way first.
    (0..=USUAL.len(), free).prop_map(|(far, free)| {
        let usual =
            USUAL.iter().take(far).map(|(event, choice)| Act::Ask { event, by: "head", days: 0, choice: *choice });
        usual.chain(free).collect()
    })
}

/// The usual way of a plan into its first review, each event with the choice of what it carries.
const USUAL: [(&str, usize); 8] = [
    ("open", 0),
    ("record-findings", 0),
    ("propose", 0),
    ("decide", 0),
    ("decide", 1),
    ("decide", 2),
    ("activate", 0),
    ("start-review", 0),
];

/// The event as the caller writes it; the choice is among what it may carry.
fn event(name: &str, by: &str, choice: usize) -> Value {
    let goals = |outcome: &str| -> Vec<Value> {
        ["g-start", "g-write", "g-calm"].iter().map(|goal| json!({"goal": goal, "outcome": outcome})).collect()
    };
    let mut event = json!({"event": name, "by": by});
    match name {
        "decide" => {
            let member = ["noah", "mother", "head"][choice % 3];
            let decision = if choice == 3 { "refuse" } else { "agree" };
            event["decision"] = json!({"member": member, "decision": decision});
        }
        "resolve" => event["to"] = json!(["planning", "proposed"][choice % 2]),
        "complete-review" => {
            let (plan, goal) =
                [("keep", "continue"), ("adjust", "change-goal-and-strategies"), ("close", "continue")][choice % 3];
            event["review"] = json!({"outcome": plan, "reason": "So it was found", "goals": goals(goal), "next_review_by": "2027-08-31"});
        }
        "adjust-strategies" => event["reason"] = json!("Too loud"),
        "close" => event["closure"] = json!(["no-longer-needed", "transferred"][choice % 2]),
        _ => {}
    }
    event
}

/// A plan as somebody who reads the text would keep it in mind.
struct Model {
    state: &'static str,
    entries: usize,
    version: u64,
    last: Date,
    /// What each member last said, and of which goals.
    said: BTreeMap<String, (String, String)>,
}

impl Model {
    /// Where the event leads from here, and what may stand in its way; nothing when it is no move.
    fn move_of(&self, event: &str, choice: usize) -> Option<(&'static str, &'static [Gate])> {
        use Gate::{Activate, Close, Propose, Review};
        Some(match (self.state, event) {
            ("assessing", "open") if self.entries == 0 => ("assessing", &[]),
            ("assessing", "record-findings") => ("planning", &[]),
            ("planning", "propose") => ("proposed", &[Propose]),
            ("proposed", "activate") => ("active", &[Propose, Activate]),
            ("proposed", "request-changes") => ("planning", &[]),
            ("proposed", "dispute") => ("disputed", &[]),
            ("disputed", "resolve") if choice.is_multiple_of(2) => ("planning", &[]),
            ("disputed", "resolve") => ("proposed", &[Propose]),
            ("active", "start-review") => ("under-review", &[]),
            ("active", "adjust-strategies") => ("active", &[Propose, Activate]),
            ("active", "amend") => ("planning", &[]),
            ("under-review", "complete-review") => match choice % 3 {
                0 => ("active", &[Propose, Activate, Review]),
                1 => ("planning", &[Review]),
                _ => ("closed", &[Review, Close]),
            },
            ("proposed", "decide") => ("proposed", &[]),
            ("disputed", "decide") => ("disputed", &[]),
            ("active", "decide") => ("active", &[]),
            ("under-review", "decide") => ("under-review", &[]),
            ("closed", _) => return None,
            (_, "close") if choice % 2 == 1 => ("closed", &[]),
            (_, "close") => ("closed", &[Close]),
            _ => return None,
        })
    }

    fn may(event: &str, by: &str) -> bool {
        let of_any_member = ["open", "record-findings", "propose", "decide", "start-review", "adjust-strategies"];
        by != "therapist" || of_any_member.contains(&event)
    }
}

fn days_after(date: Date, days: i32) -> Date {
    match u32::try_from(days) {
        Ok(days) => date.plus_days(days),
        Err(_) => "2026-01-01".parse().unwrap(),
    }
}

fn has_errors(plan: &Plan, on: Date, gates: &[Gate]) -> bool {
    !gates.is_empty()
        && check(plan, on, &CheckOptions { gates: Some(gates), ..CheckOptions::default() }).unwrap().has_errors()
}

/// Asks for a move of plan and model, and compares what comes of it.
fn ask(plan: &mut Plan, model: &mut Model, asked: &Value, days: i32, choice: usize) -> Result<(), TestCaseError> {
    let (name, by) = (asked["event"].as_str().unwrap(), asked["by"].as_str().unwrap());
    let on = days_after(model.last, days);
    let answer = advance(plan, &Event::from_json(&asked.to_string()).unwrap(), on, &AdvanceOptions::default());
    let code = answer.as_ref().err().map(Refusal::code);
    let Some((to, gates)) = model.move_of(name, choice) else {
        prop_assert_eq!(code, Some("not-a-move"));
        return Ok(());
    };
    prop_assert!(allowed(plan).iter().any(|row| row.event.as_str() == name && row.to.as_str() == to));
    if by == "nobody" || !Model::may(name, by) || (on < model.last && model.entries > 0) {
        let expected = match by {
            "nobody" => "not-on-team",
            _ if !Model::may(name, by) => "not-for-member",
            _ => "date-goes-back",
        };
        prop_assert_eq!(code, Some(expected));
        return Ok(());
    }
    let after = match answer {
        Ok(after) => after,
        Err(refusal) => {
            prop_assert_eq!(refusal.code(), "blocked");
            prop_assert!(has_errors(plan, on, gates), "{} is blocked, and nothing is wrong", name);
            return Ok(());
        }
    };
    // What a review decides is judged on the plan that it leaves; everything else on the plan as it was.
    let judged = if name == "complete-review" { &after } else { &*plan };
    prop_assert!(!has_errors(judged, on, gates), "{} was made over an error", name);
    if name == "decide" {
        let decision = &asked["decision"];
        let text = |key: &str| decision[key].as_str().unwrap().to_owned();
        model.said.insert(text("member"), (text("decision"), plan.digests().goals));
    }
    if to == "active" && model.state != "active" {
        for member in ["noah", "mother", "head"] {
            prop_assert_eq!(model.said.get(member), Some(&("agree".to_owned(), plan.digests().goals)));
        }
    }
    model.version += u64::from(to == "planning" && ["active", "under-review"].contains(&model.state));
    (model.state, model.entries, model.last) = (to, model.entries + 1, on);
    prop_assert_eq!(verify(&after), vec![]);
    prop_assert_eq!(replay(&after.history), Some(after.state));
    *plan = after;
    Ok(())
}

fn start() -> (Plan, Model) {
    let mut document = named_plan("noah");
    document["state"] = json!("assessing");
    for key in ["history", "decisions", "reviews", "meetings"] {
        document[key] = Value::Null;
    }
    let last = "2026-11-23".parse().unwrap();
    let model = Model { state: "assessing", entries: 0, version: 1, last, said: BTreeMap::new() };
    (Plan::from_json(&document.to_string()).unwrap(), model)
}

fn live(acts: Vec<Act>, seen: &RefCell<BTreeSet<&'static str>>) -> Result<(), TestCaseError> {
    let (mut plan, mut model) = start();
    for act in acts {
        match act {
            Act::Ask { event: name, by, days, choice } => {
                ask(&mut plan, &mut model, &event(name, by, choice), days, choice)?;
            }
            Act::Edit { place, value } => {
                let mut document: Value = serde_json::from_str(&plan.to_json()).unwrap();
                let (object, key) = place.rsplit_once('/').unwrap();
                document.pointer_mut(object).unwrap()[key] = value;
                plan = Plan::from_json(&document.to_string()).unwrap();
            }
        }
        prop_assert_eq!(plan.state.as_str(), model.state);
        prop_assert_eq!(plan.history.count(), model.entries);
        prop_assert_eq!(u64::from(plan.version.unwrap_or(1)), model.version);
        seen.borrow_mut().insert(model.state);
    }
    Ok(())
}

#[test]
fn a_plan_lives_as_its_model_does() {
    let seen = RefCell::new(BTreeSet::new());
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(&acts(), |acts| live(acts, &seen));
    outcome.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(seen.borrow().len(), 7, "states never reached: {seen:?}");
}

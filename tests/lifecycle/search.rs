//! Every sequence of moves and edits, over a plan small enough to visit all that can become of it.
//!
//! The plan is real, and so are the moves. What tells two situations apart is kept small: the state, which of four contents the
//! goals have, what each side last decided and on which content, and whether a review was held.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use iepkit::lifecycle::{AdvanceOptions, Event, MOVES, advance, replay, verify};
use iepkit::plan::State;
use iepkit::{CheckOptions, Date, Gate, Plan, Policy, check};
use iepkit_tests::named_plan;
use serde_json::{Value, json};

/// What tells situations apart: the state, the digest of the goals, each latest decision with the digest it is bound to, and
/// whether a review was held.
type Situation = (State, String, BTreeMap<String, (String, String)>, bool);

fn situation(plan: &Plan) -> Situation {
    let text =
        |text: &Option<iepkit::plan::Text>| text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default();
    let latest = plan
        .decisions
        .values()
        .map(|decision| (decision.member.to_string(), (decision.decision.to_string(), text(&decision.goals_digest))));
    (plan.state, plan.digests().goals, latest.collect(), !plan.reviews.is_empty())
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

/// The plan to start from: good in all, but not yet opened, agreed on or reviewed.
fn unopened() -> Plan {
    let mut document = named_plan("noah");
    document["state"] = json!("assessing");
    for key in ["history", "decisions", "reviews"] {
        document[key] = Value::Null;
    }
    Plan::from_json(&document.to_string()).unwrap()
}

/// Every event that is tried, whether it is a move or not.
fn events() -> Vec<Event> {
    let goals = |outcome: &str| -> Vec<Value> {
        ["g-start", "g-write", "g-calm"].iter().map(|goal| json!({"goal": goal, "outcome": outcome})).collect()
    };
    let review = |outcome: &str, goals: Vec<Value>| json!({"outcome": outcome, "reason": "So it was found", "goals": goals, "next_review_by": "2027-06-18"});
    let event = |event: &str| json!({"event": event, "by": "head"});
    let with = |name: &str, key: &str, value: Value| {
        let mut event = event(name);
        event[key] = value;
        event
    };
    let decide =
        |member: &str, decision: &str| with("decide", "decision", json!({"member": member, "decision": decision}));
    let mut events: Vec<Value> =
        ["open", "record-findings", "propose", "request-changes", "activate", "dispute", "start-review", "amend"]
            .map(event)
            .to_vec();
    events.extend([
        decide("mother", "agree"),
        decide("mother", "refuse"),
        decide("noah", "agree"),
        with("resolve", "to", json!("planning")),
        with("resolve", "to", json!("proposed")),
        with("complete-review", "review", review("keep", goals("continue"))),
        with("complete-review", "review", review("adjust", goals("change-goal-and-strategies"))),
        with("complete-review", "review", review("close", goals("continue"))),
        with("adjust-strategies", "reason", json!("Too loud")),
        with("close", "closure", json!("no-longer-needed")),
        with("close", "closure", json!("transferred")),
    ]);
    events.iter().map(|event| Event::from_json(&event.to_string()).unwrap()).collect()
}

/// What a person may do to the plan between moves: change a goal back and forth, take its owner away and put it back.
fn edits(plan: &Plan) -> Vec<Plan> {
    if plan.state == State::Closed {
        return Vec::new();
    }
    let edited = |edit: &dyn Fn(&mut Value)| {
        let mut document: Value = serde_json::from_str(&plan.to_json()).unwrap();
        edit(&mut document["goals"][0]);
        Plan::from_json(&document.to_string()).unwrap()
    };
    vec![
        edited(&|goal| {
            let other = if goal["condition"] == "in class" { "at home" } else { "in class" };
            goal["condition"] = json!(other);
        }),
        edited(&|goal| goal["owner"] = if goal["owner"].is_null() { json!("teacher") } else { Value::Null }),
    ]
}

/// What must hold of a move that was made.
fn examine(before: &Plan, event: &Event, after: &Plan, policy: &Policy) {
    let moved = format!("{} {} {}", before.state, event.event, after.state);
    assert_ne!(before.state, State::Closed, "{moved}: a closed plan changes");
    assert_eq!(before.digests(), after.digests(), "{moved}: a move changes what was agreed on");
    assert_eq!(after.history.count(), before.history.count() + 1, "{moved}");
    assert_eq!(verify(after), [], "{moved}");
    assert_eq!(replay(&after.history), Some(after.state), "{moved}");
    if after.state == State::Active && before.state != State::Active {
        let gates = Some([Gate::Propose, Gate::Activate].as_slice());
        let options = CheckOptions { gates, policy: Some(policy), lang: None };
        let report = check(after, today(), &options).unwrap();
        assert!(!report.has_errors(), "{moved}: with an open error");
        let (_, content, decisions, _) = situation(after);
        for member in ["noah", "mother"] {
            let agreed = ("agree".to_owned(), content.clone());
            assert_eq!(decisions.get(member), Some(&agreed), "{moved}: without the agreement of {member}");
        }
    }
}

/// Every situation that can be reached, with those that one more move or edit leads to.
fn explore(taken: &mut BTreeSet<String>) -> BTreeMap<Situation, BTreeSet<Situation>> {
    let events = events();
    // Two parties show all that three would, in a fifth of the situations.
    let asked = "policy = 1\nid = \"two\"\nversion = \"1\"\nextends = \"core@1\"\n\
                 [rules.agreement-missing]\nparams.parties = [\"student\", \"parent\"]";
    let policy = Policy::from_toml(asked).unwrap();
    let options = AdvanceOptions { policy: Some(&policy), lang: None };
    let mut graph: BTreeMap<Situation, BTreeSet<Situation>> = BTreeMap::new();
    let mut open = VecDeque::from([unopened()]);
    while let Some(plan) = open.pop_front() {
        let here = situation(&plan);
        if graph.contains_key(&here) {
            continue;
        }
        let moved = events.iter().filter_map(|event| {
            let after = advance(&plan, event, today(), &options).ok()?;
            examine(&plan, event, &after, &policy);
            taken.insert(format!("{} {} {}", plan.state, event.event, after.state));
            Some(after)
        });
        let after: Vec<Plan> = moved.collect::<Vec<_>>().into_iter().chain(edits(&plan)).collect();
        graph.insert(here, after.iter().map(situation).collect());
        open.extend(after);
    }
    graph
}

/// The situations from which one of a kind can be reached.
fn leading_to(
    graph: &BTreeMap<Situation, BTreeSet<Situation>>,
    goal: impl Fn(&Situation) -> bool,
) -> BTreeSet<&Situation> {
    let mut leading: BTreeSet<&Situation> = graph.keys().filter(|situation| goal(situation)).collect();
    loop {
        let more = graph.iter().filter(|(_, after)| after.iter().any(|next| leading.contains(next)));
        let more: Vec<&Situation> = more.map(|(here, _)| here).filter(|here| !leading.contains(here)).collect();
        if more.is_empty() {
            return leading;
        }
        leading.extend(more);
    }
}

#[test]
fn no_sequence_of_moves_breaks_a_promise() {
    let mut taken = BTreeSet::new();
    let graph = explore(&mut taken);
    for row in MOVES.iter().filter(|row| row.from.is_some()) {
        let name = format!("{} {} {}", row.from.unwrap(), row.event, row.to);
        assert!(taken.contains(&name), "{name} is in the table, and nothing leads to it");
    }
    let ends = leading_to(&graph, |(state, ..)| *state == State::Closed);
    let runs = leading_to(&graph, |(state, ..)| *state == State::Active);
    for (here, after) in &graph {
        assert!(ends.contains(here), "no end can be reached from {here:?}");
        if here.0 == State::Closed {
            assert!(after.is_empty(), "a closed plan goes on: {here:?}");
        } else {
            assert!(runs.contains(here), "a dead end: {here:?}");
            assert!(after.iter().any(|next| next.0 == State::Closed), "cannot be closed: {here:?}");
        }
    }
    assert!(graph.len() > 500, "only {} situations", graph.len());
}

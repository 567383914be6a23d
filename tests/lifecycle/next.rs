//! What stands between a plan and its next state, and who has to act.

use iepkit::lifecycle::{AdvanceOptions, MOVES, NextSteps, next_steps};
use iepkit::{CheckOptions, Plan, Severity, check};
use serde_json::{Value, json};

const ON: &str = "2026-11-23";

/// A plan that is being planned: of three goals one has an owner, one an owner who is on no team, one none.
fn document(state: &str) -> Value {
    json!({
        "iepkit": 1, "id": "p", "language": "en", "state": state, "student": {"id": "s"},
        "period": {"starts": "2026-09-07", "review_by": "2027-06-11"},
        "team": [
            {"id": "pupil", "role": "student", "took_part": true},
            {"id": "mother", "role": "parent"}, {"id": "father", "role": "parent"},
            {"id": "teacher", "role": "teacher"},
        ],
        "needs": [{"id": "n1", "statement": "Ask for help in words"}],
        "goals": [
            {"id": "g1", "needs": ["n1"], "statement": "Asks for help", "owner": "teacher"},
            {"id": "g2", "needs": ["n1"], "statement": "Waits for her turn", "owner": "neighbour"},
            {"id": "g3", "needs": ["n1"], "statement": "Puts up her hand"},
        ],
        "strategies": [{"id": "s1", "goals": ["g1", "g9"], "owners": ["father", "pupil"], "statement": "Show the card"}],
    })
}

fn next(document: &Value) -> NextSteps {
    let plan = Plan::from_json(&document.to_string()).unwrap();
    next_steps(&plan, ON.parse().unwrap(), &AdvanceOptions::default()).unwrap()
}

/// Who has to act, by the rule and the entity that each step is about.
fn who(steps: &NextSteps, rule: &str, entity: &str) -> Vec<String> {
    let is_it = |finding: &iepkit::Finding| finding.rule == rule && finding.entity.id == entity;
    let step = steps.steps.iter().find(|step| is_it(&step.finding)).unwrap_or_else(|| panic!("no {rule} at {entity}"));
    step.who.iter().map(|id| id.to_string()).collect()
}

#[test]
fn the_way_on_is_the_first_move_of_the_table() {
    for state in ["assessing", "planning", "proposed", "active", "under-review", "disputed", "closed"] {
        let found = next(&document(state));
        let way = MOVES.iter().find(|row| row.from.is_some_and(|from| from.as_str() == state));
        assert_eq!(
            (found.state.as_str(), found.event, found.to),
            (state, way.map(|row| row.event), way.map(|row| row.to))
        );
        let due = (state == "active").then(|| "2027-06-11".to_owned());
        assert_eq!(found.due.map(|due| due.to_string()), due, "{state}");
    }
    assert_eq!(next(&document("closed")).steps, []);
}

#[test]
fn the_steps_are_the_errors_at_the_gates_of_the_way_on() {
    for state in ["planning", "proposed", "under-review", "active"] {
        let plan = Plan::from_json(&document(state).to_string()).unwrap();
        let way = MOVES.iter().find(|row| row.from == Some(plan.state)).unwrap();
        // Nothing blocks the start of a review; what is wrong with an active plan is told all the same.
        let gates = (state != "active").then_some(way.gates);
        let report = check(&plan, ON.parse().unwrap(), &CheckOptions { gates, ..CheckOptions::default() }).unwrap();
        let errors = report.findings.into_iter().filter(|finding| finding.severity == Severity::Error);
        let steps = next(&document(state)).steps.into_iter().map(|step| step.finding);
        let errors: Vec<_> = errors.collect();
        assert!(!errors.is_empty(), "{state}");
        assert_eq!(steps.collect::<Vec<_>>(), errors, "{state}");
    }
    assert_eq!(next(&document("assessing")).steps, [], "nothing is asked before the findings are recorded");
}

#[test]
fn a_plan_is_ready_when_nothing_is_in_the_way_of_its_next_move() {
    let is_ready = |state| next(&document(state)).is_ready();
    assert!(is_ready("assessing"));
    assert!(!is_ready("planning"), "errors are in the way");
    assert!(!is_ready("closed"), "there is no next move");
}

#[test]
fn those_who_answer_for_what_is_wrong_have_to_act() {
    let team = ["pupil", "mother", "father", "teacher"];
    let found = next(&document("planning"));
    assert_eq!(who(&found, "goal-without-criterion", "g1"), ["teacher"]);
    assert_eq!(who(&found, "goal-without-criterion", "g2"), team, "an owner who is on no team cannot act");
    assert_eq!(who(&found, "goal-without-owner", "g3"), team);
    assert_eq!(who(&found, "unknown-reference", "s1"), ["father", "pupil"]);

    let mut twice = document("planning");
    twice["abilities"] = json!([
        {"id": "a1", "area": "social", "by": "mother", "nothing_to_note": true},
        {"id": "a1", "area": "sensory", "by": "father", "nothing_to_note": true},
    ]);
    assert_eq!(who(&next(&twice), "duplicate-id", "a1"), ["mother", "father"]);

    let decided = |decision: Value| {
        let mut document = document("proposed");
        document["decisions"] = json!([decision]);
        next(&document)
    };
    let missing = decided(json!({"member": "teacher", "date": "2026-11-20", "decision": "agree"}));
    let asked: Vec<Vec<String>> = missing
        .steps
        .iter()
        .filter(|step| step.finding.rule == "agreement-missing")
        .map(|step| step.who.iter().map(|id| id.to_string()).collect())
        .collect();
    assert!(asked.contains(&vec!["mother".to_owned(), "father".to_owned()]), "{asked:?}");
    assert!(asked.iter().all(|who| !who.contains(&"teacher".to_owned())), "{asked:?}");
}

#[test]
fn the_steps_are_written_with_every_key() {
    let steps: Value = serde_json::from_str(&next(&document("closed")).to_json()).unwrap();
    assert_eq!(steps, json!({"state": "closed", "event": null, "to": null, "due": null, "steps": []}));
}

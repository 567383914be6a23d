//! The plans that the properties start from, and random defects in them.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;

use iepkit::plan::{CriterionKind, DecisionKind, MeetingKind, Role, State, Status, StrategyKind};
use iepkit::{CheckOptions, Date, Finding, Gate, Lang, Limits, Plan, Policy, Report, Severity, Source};
use iepkit_tests::{named_plan, repository, text};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{RngSeed, TestCaseResult, TestRunner};
use serde_json::{Value, json};

/// Runs a test on random values, the same ones every time.
pub fn for_all<S: Strategy>(cases: u32, values: S, test: impl Fn(S::Value) -> TestCaseResult) {
    let seed = RngSeed::Fixed(20261123);
    let config = ProptestConfig { cases, rng_seed: seed, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config).run(&values, test).unwrap_or_else(|error| panic!("{error}"));
}

/// The plans without any finding, as documents.
pub static GOOD_PLANS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let yaml = good_yaml().map(|text| {
        let source = Source::yaml(text.as_bytes(), &Limits::default()).unwrap();
        serde_json::from_str(source.as_json()).unwrap()
    });
    [named_plan("noah")].into_iter().chain(yaml).collect()
});

/// The good plans that are written in YAML.
pub fn good_yaml() -> impl Iterator<Item = String> {
    ["repaired", "actif"].into_iter().map(|name| text(&repository().join(format!("examples/plans/{name}.yaml"))))
}

/// Reads a document that reads.
pub fn read(document: &Value) -> Plan {
    Plan::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{} {error}", error.at()))
}

/// The date on which the good plans are good.
pub fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

/// Checks a plan over the gates of its state, or over others.
pub fn check(plan: &Plan, gates: Option<&[Gate]>) -> Report {
    check_under(plan, Policy::core(), gates, Lang::En)
}

/// Checks a plan under a policy, in a language.
pub fn check_under(plan: &Plan, policy: &Policy, gates: Option<&[Gate]>, lang: Lang) -> Report {
    iepkit::check(plan, today(), &CheckOptions { policy: Some(policy), gates, lang: Some(lang) }).unwrap()
}

/// What stays of the findings of a report when entities move: the rule, its weight, the entity and the values.
pub fn unplaced(report: &Report) -> Vec<(String, Severity, String, String)> {
    let unplaced = |finding: &Finding| {
        (finding.rule.to_string(), finding.severity, finding.entity.id.clone(), format!("{:?}", finding.args))
    };
    let mut findings: Vec<_> = report.findings.iter().chain(&report.waived).map(unplaced).collect();
    findings.sort();
    findings
}

/// Every place of a document, a parent before its children; what lies inside `extensions` is the host's.
pub fn places(document: &Value) -> Vec<String> {
    fn walk(value: &Value, at: &str, places: &mut Vec<String>) {
        let below: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
            _ => return,
        };
        for (step, value) in below {
            let place = format!("{at}/{step}");
            places.push(place.clone());
            if step != "extensions" {
                walk(value, &place, places);
            }
        }
    }
    let mut places = Vec::new();
    walk(document, "", &mut places);
    places
}

/// The last key on the way to a place.
pub fn key_of(place: &str) -> &str {
    place.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or_default()
}

/// The document with another value at a place.
pub fn with(document: &Value, place: &str, value: Value) -> Value {
    let mut document = document.clone();
    *document.pointer_mut(place).unwrap() = value;
    document
}

/// The document without the value at a place.
pub fn without(document: &Value, place: &str) -> Value {
    let mut document = document.clone();
    let (parent, step) = place.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(map) => drop(map.remove(step).unwrap()),
        Value::Array(items) => drop(items.remove(step.parse().unwrap())),
        _ => unreachable!("{place} has a parent"),
    }
    document
}

/// A plan with random defects; it reads, and its ids are unique.
#[derive(Clone)]
pub struct Defective {
    /// The plan.
    pub document: Value,
    changes: Vec<String>,
}

// A whole plan is too long to read in the report of a failure; what was changed in it is enough.
impl fmt::Debug for Defective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.changes).finish()
    }
}

/// Something that becomes wrong in a plan.
#[derive(Clone, Debug)]
enum Defect {
    /// Another value of the same kind, or none, at some place.
    Changed(Index, Index),
    /// What is seldom in a good plan.
    Patched(&'static str),
}

/// Patches that bring in what is seldom in a good plan.
const PATCHES: [&str; 31] = [
    r#"[{"op": "add", "path": "/goals/0/due", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/1/due", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/0/horizon", "value": "post-school"}]"#,
    r#"[{"op": "add", "path": "/goals/2/status", "value": "closed"}]"#,
    r#"[{"op": "add", "path": "/goals/-", "value": {"id": "new-goal", "needs": ["new-need"], "criterion": {"kind": "ratio"}}}]"#,
    r#"[{"op": "add", "path": "/needs/-", "value": {"id": "new-need", "statement": "Rest"}}]"#,
    r#"[{"op": "add", "path": "/strategies/-", "value": {"id": "new-ramp", "kind": "accommodation", "goals": ["new-goal"]}}]"#,
    r#"[{"op": "add", "path": "/period/ends", "value": "2027-06-30"}]"#,
    r#"[{"op": "add", "path": "/period/review_by", "value": null}]"#,
    r#"[{"op": "add", "path": "/period/review_by", "value": "2029-01-01"}]"#,
    r#"[{"op": "add", "path": "/period", "value": {"starts": "2025-01-31", "review_by": "2029-01-01", "ends": "2029-01-01"}}]"#,
    r#"[{"op": "add", "path": "/reviews/-", "value": {"date": "2026-11-20", "outcome": "keep", "next_review_by": "2028-02-01"}}]"#,
    r#"[{"op": "add", "path": "/reviews/-", "value": {"date": "2026-11-02", "goals": [{"goal": "g1", "outcome": "close"}]}}]"#,
    r#"[{"op": "add", "path": "/waivers/-", "value": {"rule": "need-without-goal", "entity": "new-need", "reason": "Settled"}}]"#,
    r#"[{"op": "add", "path": "/waivers/-", "value": {"rule": "goal-without-owner", "entity": "new-goal", "date": "2027-01-01"}}]"#,
    r#"[{"op": "add", "path": "/team/1/until", "value": "2026-10-01"}]"#,
    r#"[{"op": "add", "path": "/decisions", "value": []}]"#,
    r#"[{"op": "add", "path": "/needs", "value": []}]"#,
    r#"[{"op": "add", "path": "/goals", "value": []}]"#,
    r#"[{"op": "add", "path": "/decisions/-", "value": {"member": "mother", "decision": "refuse", "date": "2026-11-20"}}]"#,
    r#"[{"op": "add", "path": "/abilities", "value": [{"id": "new-view", "by": "teacher", "strengths": [{"id": "new-word"}]}]}]"#,
    // What sentences say, read where typed fields are missing.
    r#"[{"op": "add", "path": "/goals/0/criterion", "value": null}, {"op": "add", "path": "/goals/0/baseline", "value": null}, {"op": "add", "path": "/goals/0/observations", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/0/statement", "value": "Behaves appropriately"}, {"op": "add", "path": "/goals/0/behaviour", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/1/statement", "value": "Improve his reading"}, {"op": "add", "path": "/goals/1/criterion", "value": null}, {"op": "add", "path": "/goals/1/objectives", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/0/statement", "value": "Will read a story and draw a picture"}, {"op": "add", "path": "/goals/0/behaviour", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/0/statement", "value": "Will receive speech therapy weekly"}, {"op": "add", "path": "/goals/0/behaviour", "value": null}]"#,
    r#"[{"op": "add", "path": "/goals/0/statement", "value": "Answers 8 of 10 questions"}, {"op": "add", "path": "/goals/0/criterion", "value": {"kind": "ratio", "at_least": 7, "of": 10, "unit": "question"}}]"#,
    r#"[{"op": "add", "path": "/needs/0/statement", "value": "Needs an aide"}]"#,
    r#"[{"op": "add", "path": "/strategies/0/statement", "value": "Reading methods (to be determined)"}]"#,
    r#"[{"op": "add", "path": "/strategies/-", "value": {"id": "new-plain", "statement": "Apply rules consistently"}}]"#,
    r#"[{"op": "add", "path": "/language", "value": "es"}]"#,
];

/// The good plans with random defects.
pub fn defective() -> impl Strategy<Value = Defective> {
    defective_from(GOOD_PLANS.clone())
}

/// Some plans with random defects.
pub fn defective_from(plans: Vec<Value>) -> impl Strategy<Value = Defective> {
    let changed = any::<(Index, Index)>().prop_map(|(place, choice)| Defect::Changed(place, choice));
    let defect = prop_oneof![3 => changed, 2 => select(&PATCHES[..]).prop_map(Defect::Patched)];
    (select(plans), vec(defect, 0..9)).prop_map(|(plan, defects)| {
        let mut found = Defective { document: plan, changes: Vec::new() };
        for section in ["reviews", "waivers", "decisions"] {
            found.document.as_object_mut().unwrap().entry(section).or_insert(json!([]));
        }
        found.changes.push(format!("plan {}", found.document["id"]));
        for defect in &defects {
            let mut document = found.document.clone();
            let change = defect.apply(&mut document);
            if has_unique_ids(&document) && Plan::from_json(&document.to_string()).is_ok() {
                found.document = document;
                found.changes.push(change);
            }
        }
        found
    })
}

impl Defect {
    /// Brings the defect into a document, and tells what it is.
    fn apply(&self, document: &mut Value) -> String {
        match self {
            Defect::Patched(patch) => {
                // Where the patch does not fit, the plan stays as it is.
                let operations: json_patch::Patch = serde_json::from_str(patch).unwrap();
                let _ = json_patch::patch(document, &operations);
                (*patch).to_owned()
            }
            Defect::Changed(place, choice) => {
                let place = place.get(&places(document)).clone();
                let others = others(document, &place);
                let other = choice.get(&others);
                *document.pointer_mut(&place).unwrap() = other.clone();
                format!("{place} = {other}")
            }
        }
    }
}

/// Other values that may stand at a place.
fn others(document: &Value, place: &str) -> Vec<Value> {
    const DATES: [&str; 6] = ["2025-01-31", "2026-09-30", "2026-11-23", "2027-06-30", "2027-12-01", "2029-01-01"];
    let key = key_of(place);
    let words: Vec<&str> = match (key, document.pointer(place).unwrap()) {
        (_, Value::Null | Value::Bool(_)) => return vec![json!(true), json!(false), Value::Null],
        (_, Value::Number(_)) => return vec![json!(0), json!(1), json!(4), json!(1000), Value::Null],
        (_, Value::Array(_)) => return vec![json!([])],
        (_, Value::Object(_)) => vec![],
        ("state", _) => State::WORDS.to_vec(),
        ("status", _) => Status::WORDS.to_vec(),
        ("role", _) => Role::WORDS.to_vec(),
        ("decision", _) => DecisionKind::WORDS.to_vec(),
        ("kind", _) => [StrategyKind::WORDS, CriterionKind::WORDS, MeetingKind::WORDS].concat(),
        ("unit" | "per", _) => vec!["week", "step"],
        (_, Value::String(text)) if text.parse::<Date>().is_ok() => DATES.to_vec(),
        (_, Value::String(text)) if ids(document).contains(text.as_str()) => {
            ids(document).into_iter().chain(["nobody"]).collect()
        }
        _ => vec![],
    };
    words.into_iter().map(|word| json!(word)).chain([Value::Null]).collect()
}

/// The ids of a document, the student's aside.
fn ids(document: &Value) -> BTreeSet<&str> {
    all_ids(document).collect()
}

fn has_unique_ids(document: &Value) -> bool {
    all_ids(document).count() == ids(document).len()
}

fn all_ids(document: &Value) -> impl Iterator<Item = &str> {
    let is_id = |place: &String| place.ends_with("/id") && place != "/student/id";
    places(document).into_iter().filter(is_id).filter_map(|place| document.pointer(&place)?.as_str())
}

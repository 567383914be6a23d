//! The examples in the rules' documentation do what they say.

use iepkit::{CheckOptions, Gate, Limits, Plan, RULES, Rule, Source, check};
use serde_json::{Value, json};

/// The date of every example.
const ON: &str = "2026-11-23";

/// How often a rule fires on a part of a plan, which is completed by what every plan needs.
fn findings(rule: &Rule, yaml: &str) -> Vec<String> {
    let source =
        Source::yaml(yaml.as_bytes(), &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
    let mut document: Value = serde_json::from_str(source.as_json()).unwrap();
    let head = json!({"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}});
    for (key, value) in head.as_object().unwrap() {
        document.as_object_mut().unwrap().entry(key).or_insert(value.clone());
    }
    let plan = Plan::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
    let options = CheckOptions { gates: Some(Gate::ALL), ..CheckOptions::default() };
    let report = check(&plan, ON.parse().unwrap(), &options).unwrap();
    report.findings.iter().filter(|finding| finding.rule == rule.id).map(|finding| finding.at.clone()).collect()
}

#[test]
fn every_reported_example_has_one_finding_of_its_rule() {
    for rule in RULES {
        let found = findings(rule, &rule.reported());
        assert_eq!(found.len(), 1, "{}: {found:?}", rule.id);
    }
}

#[test]
fn every_accepted_example_has_no_finding_of_its_rule() {
    for rule in RULES {
        assert!(!rule.accepted().is_empty(), "{} has no accepted example", rule.id);
        assert_eq!(findings(rule, &rule.accepted()), Vec::<String>::new(), "{}", rule.id);
    }
}

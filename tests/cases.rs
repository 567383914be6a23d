//! Runs every case through the library.

use iepkit_tests::{Kind, rule_cases};

/// How many cases there are: none can be lost in silence.
const RULE_CASES: usize = 558;

#[test]
fn every_case_of_every_rule_holds() {
    let mut ran = 0;
    let mut complaints = Vec::new();
    for file in rule_cases() {
        for case in &file.cases {
            ran += 1;
            complaints.extend(case.complaint(&case.check()).map(|complaint| format!("{}: {complaint}", file.rule)));
        }
    }
    assert!(complaints.is_empty(), "{} of {ran}:\n{}", complaints.len(), complaints.join("\n"));
    assert_eq!(ran, RULE_CASES);
}

#[test]
fn every_rule_has_cases_of_every_kind() {
    let files = rule_cases();
    for rule in iepkit::RULES {
        let file = files.iter().find(|file| file.rule == rule.id).unwrap_or_else(|| panic!("{} has no cases", rule.id));
        for kind in [Kind::Reported, Kind::Accepted, Kind::Boundary, Kind::NotApplicable] {
            assert!(file.cases.iter().any(|case| case.kind == kind), "{} has no case of kind {kind:?}", rule.id);
        }
    }
    assert_eq!(files.len(), iepkit::RULES.len());
}

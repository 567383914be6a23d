//! Runs every case through the library.

use iepkit::{Plan, Policy};
use iepkit_tests::{Kind, counts, patched_noah, policy_cases, reading_cases, rule_cases};

#[test]
fn every_case_of_every_rule_holds() {
    let mut ran = 0;
    let mut complaints = Vec::new();
    for file in rule_cases() {
        for case in &file.cases {
            ran += 1;
            let report = serde_json::to_value(case.check()).unwrap();
            complaints.extend(case.complaint(&report).map(|complaint| format!("{}: {complaint}", file.rule)));
        }
    }
    assert!(complaints.is_empty(), "{} of {ran}:\n{}", complaints.len(), complaints.join("\n"));
    assert_eq!(ran, counts().rules);
}

#[test]
fn every_rule_has_cases_of_every_kind_and_keys() {
    let files = rule_cases();
    for rule in iepkit::RULES {
        let file = files.iter().find(|file| file.rule == rule.id).unwrap_or_else(|| panic!("{} has no cases", rule.id));
        for kind in [Kind::Reported, Kind::Accepted, Kind::Boundary, Kind::NotApplicable] {
            assert!(file.cases.iter().any(|case| case.kind == kind), "{} has no case of kind {kind:?}", rule.id);
        }
        assert!(file.cases.iter().any(|case| case.keys.is_some()), "{} has no case with keys", rule.id);
    }
    assert_eq!(files.len(), iepkit::RULES.len());
}

#[test]
fn every_document_reads_or_says_why_not() {
    let mut complaints = Vec::new();
    let cases = reading_cases();
    for case in &cases {
        let complaint = match (case.read(), &case.error) {
            (Err(found), Some(expected)) => {
                let (line, column) = found.line_column();
                let same = expected.is(found.code(), found.at(), line, column);
                (!same).then(|| format!("expected {expected}, found {} {} {line}:{column}", found.code(), found.at()))
            }
            (Ok(_), Some(expected)) => Some(format!("expected {}, but it reads", expected.code)),
            (Err(found), None) => {
                Some(format!("expected to read, found {} at {:?}: {found}", found.code(), found.at()))
            }
            (Ok(plan), None) => {
                let again = Plan::from_json(&plan.to_json()).unwrap();
                let other = case.same_as.as_ref().map(|patch| Plan::from_json(&patched_noah(patch)).unwrap());
                if again.to_json() != plan.to_json() {
                    Some("is not the same after writing and reading".to_owned())
                } else {
                    let differs = other.is_some_and(|other| other.to_json() != plan.to_json());
                    differs.then(|| "is not the plan it should be the same as".to_owned())
                }
            }
        };
        complaints.extend(complaint.map(|complaint| format!("{}: {complaint}", case.name)));
    }
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().reading);
}

#[test]
fn every_policy_file_reads_or_says_why_not() {
    let mut complaints = Vec::new();
    let cases = policy_cases();
    for case in &cases {
        let found = Policy::from_toml(&case.lines.join("\n"));
        let found = found.as_ref().err().map(|error| (error.code(), error.line));
        let expected = case.error.as_ref().map(|error| (error.code.as_str(), error.line));
        let same = match (found, expected) {
            (None, None) => true,
            (Some((code, line)), Some((expected, at))) => code == expected && at.is_none_or(|at| at == line),
            _ => false,
        };
        if !same {
            complaints.push(format!("{}: expected {expected:?}, found {found:?}", case.name));
        }
    }
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().policies);
}

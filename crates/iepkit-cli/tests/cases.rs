//! Runs every case through the command.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod common;
#[path = "cases/deadlines.rs"]
mod deadlines;
#[path = "cases/diffs.rs"]
mod diffs;
#[path = "cases/moves.rs"]
mod moves;

use std::collections::BTreeMap;

use common::{iepkit, write};
use iepkit_tests::{
    Case, ReadingCase, ReadingError, counts, named_plan, patched_noah, policy_cases, reading_cases, rule_cases,
};
use serde_json::Value;
use tempfile::TempDir;

/// The date, the gates and the policy of a case: cases that share them are checked in one run.
type Options = (String, Option<Vec<String>>, Option<String>);

/// The report of each case, and the exit code of the run.
fn check(folder: &TempDir, (on, gates, policy): &Options, cases: &[&Case]) -> (Vec<Value>, i32) {
    let mut arguments: Vec<String> = ["check", "--format", "json", "--on", on].map(str::to_owned).into();
    for gate in gates.iter().flatten() {
        arguments.extend(["--gate".to_owned(), gate.clone()]);
    }
    if let Some(policy) = policy {
        arguments.extend(["--policy".to_owned(), write(folder.path(), "policy.toml", policy)]);
    }
    let plan =
        |(index, case): (usize, &&Case)| write(folder.path(), &format!("{index}.json"), case.document().to_string());
    let paths: Vec<String> = cases.iter().enumerate().map(plan).collect();
    arguments.extend_from_slice(&paths);
    let ran = iepkit(&arguments);
    let reports = match ran.json() {
        Value::Array(items) => {
            assert!(items.iter().map(|item| &item["path"]).eq(&paths), "one item for each operand, in order");
            items.into_iter().map(|mut item| item["report"].take()).collect()
        }
        report => vec![report],
    };
    (reports, ran.code)
}

#[test]
fn every_case_of_every_rule_holds() {
    let folder = TempDir::new().unwrap();
    let files = rule_cases();
    let mut batches: BTreeMap<Options, Vec<&Case>> = BTreeMap::new();
    for case in files.iter().flat_map(|file| &file.cases) {
        let options = (case.on.clone(), case.gates.clone(), case.policy.clone());
        batches.entry(options).or_default().push(case);
    }
    let mut ran = 0;
    let mut complaints = Vec::new();
    for (options, cases) in &batches {
        let (reports, code) = check(&folder, options, cases);
        assert_eq!(reports.len(), cases.len());
        ran += reports.len();
        complaints.extend(cases.iter().zip(&reports).filter_map(|(case, report)| case.complaint(report)));
        let is_error = |(severity, ..): &(String, String, String)| severity == "error";
        let found_error = cases.iter().any(|case| case.findings.iter().any(is_error));
        assert_eq!(code, i32::from(found_error), "the exit code for {options:?}");
    }
    assert!(complaints.is_empty(), "{} of {ran}:\n{}", complaints.len(), complaints.join("\n"));
    assert_eq!(ran, counts().rules);
}

/// What is wrong with the error in a run's JSON, if anything.
fn error_complaint(found: &Value, code: i32, expected: &ReadingError) -> Option<String> {
    let error = &found["error"];
    let number = |key: &str| error[key].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
    let text = |key: &str| error[key].as_str().unwrap_or("nothing");
    let same = code == 2 && expected.is(text("code"), text("at"), number("line"), number("column"));
    (!same).then(|| format!("expected {expected}, found exit {code} and {found}"))
}

/// What is wrong with how the command reads a document, if anything.
fn reading_complaint(folder: &TempDir, case: &ReadingCase) -> Option<String> {
    let check = |name: &str, text: &str| iepkit(["check", "--format", "json", &write(folder.path(), name, text)]);
    let ran = check(&format!("case.{}", case.format), &case.document());
    let found = ran.json();
    match &case.error {
        Some(expected) => error_complaint(&found, ran.code, expected),
        None if ran.code == 2 || !found["plan_digest"].is_string() => Some(format!("expected to read, found {found}")),
        None => {
            let other = check("other.json", &patched_noah(case.same_as.as_ref()?)).json();
            let differs = other["plan_digest"] != found["plan_digest"];
            differs.then(|| "is not the plan it should be the same as".to_owned())
        }
    }
}

#[test]
fn every_document_reads_or_says_why_not() {
    let folder = TempDir::new().unwrap();
    let cases = reading_cases();
    let complaint = |case: &ReadingCase| Some(format!("{}: {}", case.name, reading_complaint(&folder, case)?));
    let complaints: Vec<String> = cases.iter().filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().reading);
}

#[test]
fn every_policy_file_reads_or_says_why_not() {
    let folder = TempDir::new().unwrap();
    let plan = write(folder.path(), "noah.json", named_plan("noah").to_string());
    let mut complaints = Vec::new();
    let cases = policy_cases();
    for case in &cases {
        let policy = write(folder.path(), "policy.toml", case.lines.join("\n"));
        let ran = iepkit(["check", "--format", "json", "--on", "2026-11-23", "--policy", &policy, &plan]);
        let found = ran.json();
        let complaint = match &case.error {
            Some(expected) => error_complaint(&found, ran.code, expected),
            None if ran.code == 2 || found["policy"]["id"] != "board" => {
                Some(format!("expected to read, found {found}"))
            }
            None => None,
        };
        complaints.extend(complaint.map(|complaint| format!("{}: {complaint}", case.name)));
    }
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().policies);
}

//! Runs every case of deadlines through the command.

use iepkit_tests::counts;
use iepkit_tests::deadlines::{DeadlineCase, Expected, deadline_cases};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{Ran, iepkit, write};
use crate::error_complaint;

fn run(folder: &TempDir, case: &DeadlineCase) -> Ran {
    let plan = write(folder.path(), "plan.json", case.document().to_string());
    let on = case.as_of.as_ref().unwrap_or(&case.from);
    let arguments = ["due", &plan, "--format", "json", "--from", &case.from, "--to", &case.to, "--on", on];
    let mut arguments = arguments.map(str::to_owned).to_vec();
    if let Some(policy) = &case.policy {
        arguments.extend(["--policy".to_owned(), write(folder.path(), "policy.toml", policy)]);
    }
    if let Some(calendar) = &case.calendar {
        arguments.extend(["--calendar".to_owned(), write(folder.path(), "calendar.json", calendar.to_string())]);
    }
    if let Some(days) = case.soon_days {
        arguments.extend(["--soon".to_owned(), days.to_string()]);
    }
    iepkit(&arguments)
}

/// The deadlines that the case speaks of.
fn compared(case: &DeadlineCase, found: &Value) -> Vec<Expected> {
    let text = |due: &Value, key: &str| due[key].as_str().unwrap().to_owned();
    let asked = |due: &&Value| case.kinds.as_ref().is_none_or(|kinds| kinds.contains(&text(due, "kind")));
    let expected = |due: &Value| {
        let who = due["who"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
        (text(due, "kind"), text(due, "due"), text(due, "at"), text(due, "standing"), who.collect())
    };
    found["deadlines"].as_array().unwrap().iter().filter(asked).map(expected).collect()
}

fn complaint(folder: &TempDir, case: &DeadlineCase) -> Option<String> {
    let ran = run(folder, case);
    let mut found = ran.json();
    match (&case.error, &case.due) {
        (Some(expected), _) => {
            // What is wrong with one file of several is told with its path.
            if found["error"].is_null() {
                found = found["errors"][0].take();
            }
            error_complaint(&found, ran.code, expected)
        }
        (None, Some(expected)) if ran.code == 0 => {
            let found = compared(case, &found);
            (found != *expected).then(|| format!("expected {expected:?}, found {found:?}"))
        }
        _ => Some(format!("exit {}: {found}", ran.code)),
    }
}

#[test]
fn everything_that_is_due_is_listed() {
    let folder = TempDir::new().unwrap();
    let cases = deadline_cases();
    let complaint = |case: &DeadlineCase| Some(format!("{}: {}", case.name, complaint(&folder, case)?));
    let complaints: Vec<String> = cases.iter().filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().deadlines);
}

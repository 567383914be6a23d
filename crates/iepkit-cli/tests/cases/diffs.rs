//! Runs every case of a diff through the command.

use iepkit_tests::counts;
use iepkit_tests::diffs::{DiffCase, diff_cases};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{iepkit, write};

/// What is wrong with what was found, if anything.
fn complaint(folder: &TempDir, case: &DiffCase) -> Option<String> {
    let [old, new] = case.documents();
    let old = write(folder.path(), "old.json", old.to_string());
    let new = write(folder.path(), "new.json", new.to_string());
    let mut arguments = ["diff", &old, &new, "--format", "json", "--on", &case.on].map(str::to_owned).to_vec();
    if let Some(policy) = &case.policy {
        arguments.extend(["--policy".to_owned(), write(folder.path(), "policy.toml", policy)]);
    }
    let ran = iepkit(&arguments);
    let found = ran.json();
    let list = |of: &Value, keys: &[&str]| -> Value {
        let row = |item: &Value| keys.iter().map(|key| item[key].clone()).collect::<Vec<_>>();
        // A list without items is left out.
        of.as_array().into_iter().flatten().map(row).collect()
    };
    let changes = list(&found["diff"]["changes"], &["kind", "at", "substance", "args"]);
    let asked = list(&found["requirements"], &["kind", "severity", "part", "events", "members", "is_met"]);
    let open = |(_, severity, .., is_met): &(_, String, _, _, _, bool)| severity == "error" && !is_met;
    let code = case.requires.as_ref().map(|requires| i32::from(requires.iter().any(open)));
    if changes != json!(case.changes) {
        return Some(format!("expected {:?}, found {changes}", case.changes));
    }
    if case.requires.as_ref().is_some_and(|requires| asked != json!(requires)) {
        return Some(format!("expected {:?}, found {asked}", case.requires));
    }
    code.filter(|code| *code != ran.code).map(|code| format!("expected exit {code}, found {}", ran.code))
}

#[test]
fn every_change_is_named() {
    let folder = TempDir::new().unwrap();
    let cases = diff_cases();
    let complaint = |case: &DiffCase| Some(format!("{}: {}", case.name, complaint(&folder, case)?));
    let complaints: Vec<String> = cases.iter().filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().diffs);
}

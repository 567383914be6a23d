//! Runs every case of a move through the command, on a JSON file and on a YAML file.

use std::fs;

use iepkit::Plan;
use iepkit_tests::counts;
use iepkit_tests::moves::{ExpectedRefusal, MoveCase, move_cases};
use serde_json::Value;
use tempfile::TempDir;

use crate::common::{Ran, iepkit, write};

/// The command that asks for the event of a case, and its arguments but for the plan.
fn arguments(event: &Value) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut add = |option: &str, value: &Value| {
        if let Some(value) = value.as_str() {
            arguments.extend([format!("--{option}"), value.to_owned()]);
        }
    };
    add("by", &event["by"]);
    add("to", &event["to"]);
    add("closure", &event["closure"]);
    let (decision, review) = (&event["decision"], &event["review"]);
    for (option, key) in
        [("member", "member"), ("decision", "decision"), ("decided-on", "date"), ("next-step", "next_step")]
    {
        add(option, &decision[key]);
    }
    for (option, key) in [("held-on", "date"), ("outcome", "outcome"), ("next-review-by", "next_review_by")] {
        add(option, &review[key]);
    }
    for goal in review["goals"].as_array().into_iter().flatten() {
        let reason = goal["reason"].as_str().map(|reason| format!(":{reason}")).unwrap_or_default();
        let text = |key: &str| goal[key].as_str().unwrap().to_owned();
        add("goal", &Value::from(format!("{}={}{reason}", text("goal"), text("outcome"))));
    }
    let attended: Vec<&str> = review["attended"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if !attended.is_empty() {
        add("attended", &Value::from(attended.join(",")));
    }
    match (decision.is_object(), review.is_object()) {
        (true, _) => add("reason", &decision["reason"]),
        (_, true) => {
            add("reason", &review["reason"]);
            add("note", &event["reason"]);
        }
        _ => add("reason", &event["reason"]),
    }
    let command = match (decision.is_object(), review.is_object()) {
        (true, _) => vec!["agree".to_owned()],
        (_, true) => vec!["review".to_owned()],
        _ => vec!["move".to_owned(), event["event"].as_str().unwrap().to_owned()],
    };
    [command, arguments].concat()
}

fn run(folder: &TempDir, case: &MoveCase, plan: &str) -> Ran {
    let mut arguments = arguments(&case.event);
    arguments.extend([plan, "--on", &case.on, "--format", "json"].map(str::to_owned));
    if let Some(policy) = &case.policy {
        arguments.extend(["--policy".to_owned(), write(folder.path(), "policy.toml", policy)]);
    }
    iepkit(&arguments)
}

/// What is wrong with a refusal in JSON, if anything.
fn refusal_complaint(found: &Value, expected: &ExpectedRefusal) -> Option<String> {
    let said = &found["refusal"];
    let errors =
        said["report"]["findings"].as_array().into_iter().flatten().filter(|found| found["severity"] == "error");
    let errors: Vec<Value> =
        errors.map(|found| serde_json::json!([found["severity"], found["rule"], found["at"]])).collect();
    let same = said["code"] == expected.code.as_str()
        && expected.allowed.as_ref().is_none_or(|allowed| said["allowed"] == serde_json::json!(allowed))
        && expected.key.as_ref().is_none_or(|key| said["key"] == key.as_str())
        && expected.member.as_ref().is_none_or(|member| said["member"] == member.as_str())
        && expected.last.as_ref().is_none_or(|last| said["last"] == last.as_str())
        && expected.findings.as_ref().is_none_or(|findings| serde_json::json!(findings) == serde_json::json!(errors));
    (!same).then(|| format!("expected {}, found {found}", expected.code))
}

fn complaint(folder: &TempDir, case: &MoveCase, name: &str, text: &str) -> Option<String> {
    let path = write(folder.path(), name, text);
    let ran = run(folder, case, &path);
    let after = fs::read_to_string(&path).unwrap();
    match &case.refusal {
        Some(_) if ran.code != 1 || after != text => Some(format!("exit {}: {}{}", ran.code, ran.out, ran.err)),
        Some(expected) => refusal_complaint(&ran.json(), expected),
        None if ran.code != 0 => Some(format!("exit {}: {}{}", ran.code, ran.out, ran.err)),
        None => {
            let plan = if name.ends_with("json") { Plan::from_json(&after) } else { Plan::from_yaml(&after) };
            case.complaint(&Ok(plan.unwrap()))
        }
    }
}

#[test]
fn every_move_is_made_or_refused() {
    let folder = TempDir::new().unwrap();
    let cases = move_cases();
    let mut complaints = Vec::new();
    for case in &cases {
        let json = serde_json::to_string_pretty(&case.document()).unwrap();
        let yaml = iepkit(["convert", &write(folder.path(), "other.json", &json)]).out;
        for (name, text) in [("plan.json", json), ("plan.yaml", yaml)] {
            let complaint = complaint(&folder, case, name, &text);
            complaints.extend(complaint.map(|complaint| format!("{} ({name}): {complaint}", case.name)));
        }
    }
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().moves);
}

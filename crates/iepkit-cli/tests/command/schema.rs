//! `schema`: JSON Schemas that the command's own documents meet.

use iepkit_tests::{files, named_plan};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::common::iepkit;
use crate::{LEAST, ON};

fn schema(of: &str) -> (Value, Validator) {
    let ran = iepkit(["schema", of]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let schema = ran.json();
    assert!(jsonschema::meta::is_valid(&schema), "{of}");
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    (schema, validator)
}

fn meets(validator: &Validator, document: &Value, name: &str) {
    let wrong: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

/// The examples, and their plans.
fn examples() -> Vec<(String, Value)> {
    let paths = files("examples/plans", "yaml").into_iter().map(|path| path.to_str().unwrap().to_owned());
    paths.map(|path| (path.clone(), iepkit(["convert", "--to", "json", &path]).json())).collect()
}

#[test]
fn each_schema_is_one_of_draft_2020_12_with_a_title() {
    for (of, title) in [("plan", "Plan"), ("report", "Report"), ("policy", "Policy")] {
        let (schema, _) = schema(of);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["title"], title);
    }
}

#[test]
fn every_good_plan_meets_the_schema_of_a_plan() {
    let (_, plan) = schema("plan");
    for (path, document) in examples() {
        meets(&plan, &document, &path);
    }
    meets(&plan, &named_plan("noah"), "noah");
    meets(&plan, &serde_json::from_str(LEAST).unwrap(), "the least");
    assert!(!plan.is_valid(&json!({"iepkit": 1})) && !plan.is_valid(&json!({})) && !plan.is_valid(&Value::Null));
}

#[test]
fn every_report_meets_the_schema_of_a_report() {
    let (_, report) = schema("report");
    for (path, _) in examples() {
        for lang in ["en", "fr"] {
            for gate in [None, Some("review"), Some("close")] {
                let options = ["check", "--on", ON, "--format", "json", "--lang", lang, &path];
                let found = iepkit(options.into_iter().chain(gate.into_iter().flat_map(|gate| ["--gate", gate])));
                meets(&report, &found.json(), &path);
            }
        }
    }
    assert!(!report.is_valid(&json!({"iepkit": "0.1.0"})));
}

#[test]
fn a_report_with_a_wrong_value_does_not_meet_the_schema_of_a_report() {
    let (_, report) = schema("report");
    let (path, _) = examples().remove(0);
    let mut found = iepkit(["check", "--on", ON, "--format", "json", &path]).json();
    found["verdicts"] = json!({"complete": "yes", "compliant": true, "sound": true});
    assert!(!report.is_valid(&found));
}

#[test]
fn a_policy_file_meets_the_schema_of_a_policy() {
    let (_, policy) = schema("policy");
    let rules = json!({"review-date-too-far": {"severity": "warning", "params": {"months": 6}}});
    let board = json!({"policy": 1, "id": "b", "version": "1", "extends": "core@1", "rules": rules});
    meets(&policy, &board, "board");
    assert!(!policy.is_valid(&json!({"policy": 1, "id": "b", "version": "1"})));
}

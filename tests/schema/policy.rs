//! The schema of a policy file, and the reader.

use iepkit::{Policy, schema};
use iepkit_tests::{counts, policy_cases};
use jsonschema::Validator;

use crate::{refusal, validator};

fn policy_schema() -> Validator {
    validator(schema::policy().as_value())
}

/// Where the schema and the reader of policies disagree on a file that is TOML.
fn disagreement(schema: &Validator, text: &str) -> Option<String> {
    let document = serde_json::to_value(toml::from_str::<toml::Table>(text).ok()?).unwrap();
    match (schema.is_valid(&document), Policy::from_toml(text)) {
        (true, Ok(_)) | (false, Err(_)) => None,
        (false, Ok(_)) => Some(refusal(schema, &document)),
        (true, Err(error)) => Some(format!("the schema accepts it, but {error}")),
    }
}

#[test]
fn the_cases_of_policies_meet_the_schema_when_they_read() {
    let schema = policy_schema();
    let cases = policy_cases();
    let mut complaints = Vec::new();
    for case in &cases {
        let complaint = disagreement(&schema, &case.lines.join("\n"));
        complaints.extend(complaint.map(|complaint| format!("{}: {complaint}", case.name)));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(cases.len(), counts().policies);
}

#[test]
fn any_value_for_any_key_of_a_policy_reads_when_the_schema_accepts_it() {
    let schema = policy_schema();
    let mut keys: Vec<String> = ["policy", "id", "version", "extends", "rules", "unknown"].map(str::to_owned).into();
    for rule in iepkit::RULES {
        keys.extend(rule.params.iter().map(|param| format!("rules.{}.params.{}", rule.id, param.name)));
    }
    let of_a_rule = ["", ".severity", ".waivable", ".source", ".params", ".params.unknown", ".gates"];
    keys.extend(of_a_rule.map(|key| format!("rules.goal-without-owner{key}")));
    keys.push("rules.no-such-rule".to_owned());
    let longer = format!("[\"{}\"]", "x".repeat(65));
    let values = [
        "1",
        "0",
        "-1",
        "2",
        "1.5",
        "4294967295",
        "4294967296",
        "0x10",
        "true",
        "2026-11-23",
        "\"\"",
        "\" \"",
        "\"\u{85}\"",
        "\"\u{feff}\"",
        "\"x\"",
        "\"core@1\"",
        "\"core\"",
        "\"error\"",
        "\"off\"",
        "\"Error\"",
        "[]",
        "[1]",
        "[\"\"]",
        "[\"fine-motor\"]",
        "[\"Fine\"]",
        "[\"parent\"]",
        "[\"parent\", \"parent\"]",
        "[\"agree\"]",
        &longer,
        "{}",
        "{x = 1}",
        "{severity = \"off\"}",
    ];
    let mut complaints = Vec::new();
    for key in &keys {
        for value in values {
            let mut lines = vec![format!("{key} = {value}")];
            for (head, least) in [("policy", "1"), ("id", "\"b\""), ("version", "\"1\""), ("extends", "\"core@1\"")] {
                if key != head {
                    lines.push(format!("{head} = {least}"));
                }
            }
            let complaint = disagreement(&schema, &lines.join("\n"));
            complaints.extend(complaint.map(|complaint| format!("{key} = {value}: {complaint}")));
        }
    }
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}

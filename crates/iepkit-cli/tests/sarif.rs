//! The SARIF output is SARIF 2.1.0.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod common;

use std::path::PathBuf;
use std::process::Command;

use common::{Ran, iepkit, write};
use iepkit::{Lang, Rule};
use iepkit_tests::{files, text};
use jsonschema::Validator;
use serde_json::{Value, json};
use serde_sarif::sarif::Sarif;
use tempfile::TempDir;

/// The schema of SARIF 2.1.0, as the package `serde-sarif` carries it.
fn sarif_schema() -> Validator {
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "host-tuple"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let package = metadata["packages"].as_array().unwrap().iter().find(|package| package["name"] == "serde-sarif");
    let manifest = PathBuf::from(package.expect("a dependency of these tests")["manifest_path"].as_str().unwrap());
    // One pattern of the standard has a bracket too many, and is none that a strict reader of patterns takes.
    let schema = text(&manifest.with_file_name("src/schema.json")).replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

/// The log of a run, which is valid and reads.
fn log(ran: &Ran) -> Value {
    let log = ran.json();
    let wrong: Vec<String> =
        sarif_schema().iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let _: Sarif = serde_json::from_value(log.clone()).unwrap();
    log
}

fn run(log: &Value) -> &Value {
    assert_eq!(log["runs"].as_array().unwrap().len(), 1);
    &log["runs"][0]
}

fn sarif(operands: &[String]) -> Ran {
    let options = ["check", "--format", "sarif", "--on", "2026-11-23"].map(str::to_owned);
    iepkit(options.iter().chain(operands))
}

fn examples() -> Vec<String> {
    files("examples/plans", "yaml").iter().map(|path| path.to_str().unwrap().to_owned()).collect()
}

#[test]
fn the_log_of_the_examples_is_valid_and_has_every_finding() {
    let paths = examples();
    let ran = sarif(&paths);
    let log = log(&ran);
    assert_eq!(ran.code, 1);
    let reports =
        iepkit(["check", "--format", "json", "--on", "2026-11-23"].iter().map(|a| (*a).to_owned()).chain(paths));
    let mut findings = Vec::new();
    for item in reports.json().as_array().unwrap() {
        for list in ["findings", "waived"] {
            findings.extend(item["report"][list].as_array().unwrap().iter().map(|finding| finding["key"].clone()));
        }
    }
    let results = run(&log)["results"].as_array().unwrap();
    let keys: Vec<Value> = results.iter().map(|result| result["partialFingerprints"]["iepkitKey/v1"].clone()).collect();
    assert_eq!(keys, findings);
    assert_eq!(run(&log)["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn every_result_names_its_rule_and_the_lines_of_the_file() {
    let paths = examples();
    let log = log(&sarif(&paths));
    let rules = &run(&log)["tool"]["driver"]["rules"];
    for result in run(&log)["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let [start, end] = ["startLine", "endLine"].map(|key| region[key].as_u64().unwrap());
        assert!(1 <= start && start <= end, "{result}");
    }
}

#[test]
fn a_result_stands_where_the_finding_is_in_the_file() {
    let folder = TempDir::new().unwrap();
    let plan = "iepkit: 1\nid: p\nlanguage: fr\nstate: planning\nstudent: {id: s}\ngoals:\n  - {statement: É🙂, owner: nobody, id: g}\n";
    let log = log(&sarif(&[write(folder.path(), "plan.yaml", plan)]));
    let results = run(&log)["results"].as_array().unwrap();
    let result = results.iter().find(|result| result["ruleId"] == "unknown-reference").unwrap();
    let physical = &result["locations"][0]["physicalLocation"];
    let column = "  - {statement: É🙂, owner: ".chars().count() + 1;
    assert_eq!(
        physical["region"],
        json!({"startLine": 7, "startColumn": column, "endLine": 7, "endColumn": column + "nobody".len()})
    );
    assert_eq!(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"], "/goals/0/owner");
    assert_eq!(run(&log)["columnKind"], "unicodeCodePoints");
}

#[test]
fn a_waived_finding_is_suppressed_by_its_waiver() {
    let paths: Vec<String> = examples().into_iter().filter(|path| path.ends_with("actif.yaml")).collect();
    let ran = sarif(&paths);
    let log = log(&ran);
    assert_eq!(ran.code, 0);
    let results = run(&log)["results"].as_array().unwrap();
    assert_eq!(results.len(), 1);
    assert_eq!(results[0]["ruleId"], "need-without-goal");
    assert_eq!(results[0]["suppressions"][0]["status"], "accepted");
}

#[test]
fn a_result_that_is_not_suppressed_says_so() {
    let log = log(&sarif(&examples()));
    let suppressions: Vec<usize> = run(&log)["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|result| result["suppressions"].as_array().unwrap_or_else(|| panic!("{result}")).len())
        .collect();
    assert!(suppressions.contains(&0) && suppressions.contains(&1), "{suppressions:?}");
}

#[test]
fn files_that_do_not_read_are_told_in_a_valid_log_with_the_results_of_the_others() {
    let folder = TempDir::new().unwrap();
    let broken = write(folder.path(), "é broken.json", "{\"iepkit\": 1,\n \"id\": \"p\", \"gaols\": []}");
    let missing = folder.path().join("missing.yaml").to_str().unwrap().to_owned();
    let good = examples().into_iter().find(|path| path.ends_with("overdue.yaml")).unwrap();
    let ran = sarif(&[broken, missing, good]);
    let log = log(&ran);
    assert_eq!(ran.code, 2);
    let invocation = &run(&log)["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let told = invocation["toolExecutionNotifications"].as_array().unwrap();
    let codes: Vec<&Value> = told.iter().map(|told| &told["descriptor"]["id"]).collect();
    assert_eq!(codes, ["unknown-key", "unreadable-file"]);
    let physical = &told[0]["locations"][0]["physicalLocation"];
    assert_eq!(physical["region"], json!({"startLine": 2, "startColumn": 13}));
    assert!(physical["artifactLocation"]["uri"].as_str().unwrap().ends_with("/%C3%A9%20broken.json"));
    let results = run(&log)["results"].as_array().unwrap();
    assert_eq!(results.len(), 1, "the plan that reads is checked");
    assert_eq!(results[0]["ruleId"], "review-overdue");
}

#[test]
fn the_log_speaks_the_language_that_was_asked_for() {
    let mut paths = examples();
    paths.extend(["--lang".to_owned(), "fr".to_owned()]);
    let log = log(&sarif(&paths));
    assert_eq!(run(&log)["language"], "fr");
    for result in run(&log)["results"].as_array().unwrap() {
        let rule = Rule::named(result["ruleId"].as_str().unwrap()).unwrap();
        assert!(result["message"]["text"].as_str().unwrap().contains(rule.help(Lang::Fr)), "{result}");
        assert_eq!(result["properties"]["question"], rule.question(Lang::Fr));
    }
}

#[test]
fn a_policy_that_does_not_read_is_told_in_a_valid_log() {
    let folder = TempDir::new().unwrap();
    let policy = write(folder.path(), "board.toml", "policy = 1\nid = \"b\"\n");
    for (policy, code) in [(policy.as_str(), "missing-key"), ("core@2", "unknown-policy")] {
        let mut operands = examples();
        operands.extend(["--policy", policy].map(str::to_owned));
        let ran = sarif(&operands);
        assert_eq!(ran.code, 2);
        let log = log(&ran);
        let invocation = &run(&log)["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        assert_eq!(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], code);
    }
}

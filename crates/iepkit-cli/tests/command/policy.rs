//! `--policy`: policy files, and what is wrong with them.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{Ran, iepkit, write};
use crate::{ON, example, rules};

const HEAD: &str = "policy = 1\nid = \"our-board\"\nversion = \"2026.1\"\nextends = \"core@1\"\n";

/// Checks the example whose review is overdue under a policy file that ends in these lines.
fn check(more: &str, options: &[&str]) -> Ran {
    let folder = TempDir::new().unwrap();
    let policy = write(folder.path(), "board.toml", format!("{HEAD}\n{more}"));
    let arguments = ["check", "--on", ON, "--policy", &policy, &example("overdue.yaml")];
    iepkit(arguments.iter().chain(options))
}

#[test]
fn a_policy_file_changes_what_a_rule_weighs() {
    let run = |severity: &str| {
        let ran = check(&format!("[rules.review-overdue]\nseverity = \"{severity}\"\n"), &["--format", "json"]);
        let report = ran.json();
        let severities: Vec<Value> =
            report["findings"].as_array().unwrap().iter().map(|finding| finding["severity"].clone()).collect();
        (ran.code, severities)
    };
    assert_eq!(run("error"), (1, vec![json!("error")]));
    assert_eq!(run("warning"), (0, vec![json!("warning")]));
    assert_eq!(run("advice"), (0, vec![json!("advice")]));
    assert_eq!(run("off"), (0, vec![]));
}

#[test]
fn a_report_names_the_policy_and_its_hash() {
    let policy = |more: &str| check(more, &["--format", "json"]).json()["policy"].clone();
    let ours = policy("");
    assert_eq!((&ours["id"], &ours["version"]), (&json!("our-board"), &json!("2026.1")));
    let core = iepkit(["check", "--on", ON, "--format", "json", &example("overdue.yaml")]).json()["policy"].clone();
    assert_eq!((&core["id"], &core["version"]), (&json!("core"), &json!("1")));
    assert_eq!(ours["hash"], core["hash"], "it resolves to the same rules");
    assert_ne!(policy("[rules.review-overdue]\nseverity = \"advice\"\n")["hash"], core["hash"]);
}

#[test]
fn core_and_a_version_of_it_are_policies_by_name() {
    for name in ["core", "core@1"] {
        let ran = iepkit(["check", "--on", ON, "--format", "json", "--policy", name, &example("overdue.yaml")]);
        assert_eq!(rules(&ran.json()), ["review-overdue"]);
    }
}

#[test]
fn a_name_that_no_policy_has_is_not_taken_for_a_file() {
    let folder = TempDir::new().unwrap();
    let code = |policy: &str| {
        let ran = iepkit(["check", "--on", ON, "--format", "json", "--policy", policy, &example("overdue.yaml")]);
        assert_eq!(ran.code, 2, "{policy}");
        ran.json()["error"].clone()
    };
    for name in ["core@2", "our-board", "our-board@2026.1"] {
        assert_eq!(code(name), json!({"code": "unknown-policy", "at": "", "line": null, "column": null}));
        let human = iepkit(["rules", "--policy", name]);
        assert!(human.err.starts_with("error[unknown-policy]: no such policy"), "{}", human.err);
    }
    let inside = folder.path().join("our-board");
    for file in ["our-board.toml", "core@2.TOML", inside.to_str().unwrap()] {
        assert_eq!(code(file)["code"], "unreadable-file", "{file}");
    }
}

#[test]
fn a_policy_file_needs_no_ending() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "board@2", HEAD);
    let mut rules = std::process::Command::new(env!("CARGO_BIN_EXE_iepkit"));
    let ran = rules.args(["rules", "--policy", "board@2"]).current_dir(folder.path()).output().unwrap();
    assert!(String::from_utf8(ran.stdout).unwrap().contains("our-board 2026.1"));
}

#[test]
fn a_policy_that_fails_is_the_error_of_each_of_several_operands() {
    let folder = TempDir::new().unwrap();
    let policy = write(folder.path(), "bad.toml", "policy = 1\nid = 2\n");
    let paths = [example("overdue.yaml"), "missing.yaml".to_owned()];
    let ran = iepkit(["check", "--format", "json", "--policy", &policy, &paths[0], &paths[1]]);
    let error = json!({"code": "wrong-type", "at": "", "line": 2, "column": 6});
    assert_eq!(
        (ran.code, ran.json()),
        (2, json!([{"path": paths[0], "error": error}, {"path": paths[1], "error": error}]))
    );
    assert_eq!(ran.err.matches("error[").count(), 1, "people are told once: {}", ran.err);
}

#[test]
fn a_policy_that_does_not_read_shows_its_line_in_both_languages() {
    let lines = "[rules.goal-without-ownr]\nseverity = \"off\"\n";
    let en = check(lines, &[]);
    assert_eq!((en.code, en.out.as_str()), (2, ""));
    assert!(en.err.starts_with("error[unknown-rule]: "), "{}", en.err);
    assert!(en.err.contains("`goal-without-owner`"), "the nearest rule: {}", en.err);
    assert!(en.err.contains("board.toml:6:"), "{}", en.err);
    assert!(en.err.contains("6 | [rules.goal-without-ownr]"), "the line itself: {}", en.err);
    assert!(en.err.contains('^'), "{}", en.err);
    let fr = check(lines, &["--lang", "fr"]);
    assert!(fr.err.starts_with("erreur[unknown-rule]\u{a0}: ") && fr.err.contains("vouliez-vous dire"), "{}", fr.err);
}

#[test]
fn a_policy_that_does_not_read_is_an_error_in_json_with_its_place() {
    let ran = check("[rules.review-overdue]\nseverity = \"warn\"\n", &["--format", "json"]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.json(), json!({"error": {"code": "unknown-word", "at": "", "line": 7, "column": 12}}));
}

#[test]
fn a_policy_file_that_is_missing_or_is_not_text_is_told() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("board.toml").to_str().unwrap().to_owned();
    let bytes = write(folder.path(), "bytes.toml", b"policy = 1\nid = \"\xFF\"\n");
    let not_text = json!({"code": "invalid-utf8", "at": "", "line": 2, "column": 7});
    let unreadable = json!({"code": "unreadable-file", "at": "", "line": null, "column": null});
    let wrong = [(missing.as_str(), &unreadable), (folder.path().to_str().unwrap(), &unreadable), (&bytes, &not_text)];
    for (policy, error) in wrong {
        let ran = iepkit(["check", "--format", "json", "--policy", policy, &example("overdue.yaml")]);
        assert_eq!((ran.code, &ran.json()["error"]), (2, error), "{policy}");
        let human = iepkit(["check", "--policy", policy, &example("overdue.yaml")]);
        assert_eq!((human.code, human.out.as_str()), (2, ""), "{policy}");
        assert!(human.err.starts_with("error[") && human.err.contains(policy), "{}", human.err);
    }
}

#[test]
fn hostile_policy_files_are_told_with_a_code() {
    let deep = [
        "a = ".to_owned() + &"[".repeat(100_000),
        "a = ".to_owned() + &"{a=".repeat(100_000),
        "a.".repeat(100_000) + "b = 1",
    ];
    for more in deep {
        let ran = check(&more, &["--format", "json"]);
        assert_eq!((ran.code, ran.json()["error"]["code"].is_string()), (2, true));
        assert_eq!(check(&more, &[]).code, 2);
    }
}

#[test]
fn a_rule_that_the_policy_calls_waivable_can_be_waived() {
    let folder = TempDir::new().unwrap();
    let text = iepkit_tests::text(example("overdue.yaml").as_ref());
    let waiver =
        "waivers: [{rule: review-overdue, entity: plan-2025-amara, reason: Snow, by: father, date: 2026-11-01}]\n";
    assert!(!text.contains("\nwaivers:"));
    let plan = write(folder.path(), "plan.yaml", text + waiver);
    let policy = write(folder.path(), "board.toml", format!("{HEAD}[rules.review-overdue]\nwaivable = true\n"));
    let ran = iepkit(["check", "--on", ON, "--format", "json", "--policy", &policy, &plan]);
    assert_eq!((ran.code, rules(&ran.json())), (0, vec![]), "{}", ran.out);
    assert_eq!(ran.json()["waived"][0]["rule"], "review-overdue");
    assert_eq!(ran.json()["waived"][0]["waiver"], "/waivers/0");
    let under_core = iepkit(["check", "--on", ON, "--format", "json", &plan]);
    assert_eq!(rules(&under_core.json()), ["review-overdue", "waiver-without-effect"]);
}

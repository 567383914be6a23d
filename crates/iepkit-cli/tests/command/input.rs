//! What the command reads: files and the standard input, JSON and YAML.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{Ran, iepkit, iepkit_given, write};
use crate::{LEAST, ON, example};

const LEAST_YAML: &str = "iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {id: s}\n";

fn check(path: &str) -> Ran {
    iepkit(["check", "--on", ON, "--format", "json", path])
}

fn check_input(input: &[u8]) -> Ran {
    iepkit_given(input, ["check", "--on", ON, "--format", "json", "-"])
}

fn code(ran: &Ran) -> String {
    assert_eq!(ran.code, 2, "{}", ran.out);
    ran.json()["error"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn the_standard_input_is_read_for_a_hyphen_in_json_and_in_yaml() {
    for input in [LEAST, LEAST_YAML] {
        let ran = check_input(input.as_bytes());
        assert_eq!((ran.code, &ran.json()["plan"]), (1, &json!("p")), "{}", ran.err);
    }
    let human = iepkit_given(b"{\"gaols\": 1}", ["check", "-"]);
    assert_eq!(human.code, 2);
    assert!(human.err.contains("--> -:1:2"), "{}", human.err);
}

#[test]
fn the_standard_input_stands_among_files() {
    let other = example("repaired.yaml");
    let ran = iepkit_given(LEAST.as_bytes(), ["check", "--on", ON, "--format", "json", &other, "-"]);
    let found = ran.json();
    assert_eq!((ran.code, &found[1]["path"], &found[1]["report"]["plan"]), (1, &json!("-"), &json!("p")));
}

#[test]
fn the_standard_input_may_be_named_more_than_once() {
    let ran = iepkit_given(LEAST.as_bytes(), ["check", "--on", ON, "--format", "json", "-", "-"]);
    let found = ran.json();
    assert_eq!((ran.code, &found[0]["report"]["plan"]), (1, &json!("p")));
    assert_eq!(found[1], found[0]);
}

#[test]
fn an_empty_input_is_yaml_that_lacks_a_plan() {
    for input in ["", "\n", "# nothing yet\n"] {
        assert_eq!(code(&check_input(input.as_bytes())), "missing-key", "{input:?}");
    }
}

#[test]
fn the_ending_says_the_notation_in_small_and_capital_letters() {
    let folder = TempDir::new().unwrap();
    for name in ["a.json", "a.JSON", "a.Json"] {
        assert_eq!(check(&write(folder.path(), name, LEAST)).code, 1, "{name}");
        assert_eq!(code(&check(&write(folder.path(), name, LEAST_YAML))), "invalid-json", "{name}");
    }
    // JSON is YAML; what only YAML has tells them apart.
    for name in ["a.yaml", "a.yml", "a.YAML", "a.Yml"] {
        assert_eq!(check(&write(folder.path(), name, LEAST_YAML)).code, 1, "{name}");
        let with_comment = format!("{LEAST} # a comment");
        assert_eq!(check(&write(folder.path(), name, with_comment)).code, 1, "{name}");
    }
}

#[test]
fn without_a_known_ending_the_first_byte_says_the_notation() {
    let folder = TempDir::new().unwrap();
    let with_comment = format!("{LEAST} # a comment");
    let in_brackets = format!("{{{} # a comment\n}}", LEAST_YAML.trim_end().replace('\n', ", "));
    for name in ["plan", "plan.txt", "plan.", "plan.json.bak", ".plan"] {
        for blank in ["", " \t\r\n", "\u{feff}", "\u{feff}\n  "] {
            let check = |text: &str| check(&write(folder.path(), name, format!("{blank}{text}")));
            assert_eq!(check(LEAST).code, 1, "{name} {blank:?}");
            assert_eq!(code(&check(&with_comment)), "invalid-json", "{name} {blank:?}: `{{` makes it JSON");
            assert_eq!(code(&check(&in_brackets)), "invalid-json", "{name} {blank:?}");
        }
        assert_eq!(check(&write(folder.path(), name, LEAST_YAML)).code, 1, "{name}");
        assert_eq!(check(&write(folder.path(), name, format!("\u{feff}{LEAST_YAML}"))).code, 1, "{name}");
    }
}

#[test]
fn a_folder_with_an_ending_in_its_name_is_no_ending() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("plans.json");
    std::fs::create_dir(&inner).unwrap();
    assert_eq!(check(&write(&inner, "plan", LEAST_YAML)).code, 1);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_read() {
    let folder = TempDir::new().unwrap();
    let plain = check(&write(folder.path(), "plain.yaml", LEAST_YAML)).out;
    for (name, text) in [("a.yaml", LEAST_YAML), ("a.json", LEAST)] {
        let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(check(&write(folder.path(), name, text)).out, plain, "{name}");
    }
}

#[test]
fn a_missing_file_and_a_folder_cannot_be_read() {
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("plan.json");
    for path in [missing.to_str().unwrap(), folder.path().to_str().unwrap(), ""] {
        let ran = check(path);
        assert_eq!(
            ran.json(),
            json!({"error": {"code": "unreadable-file", "at": "", "line": null, "column": null}}),
            "{path:?}"
        );
        let human = iepkit(["check", path]);
        assert_eq!((human.code, human.out.as_str()), (2, ""));
        assert!(human.err.contains("error[unreadable-file]") && human.err.contains(path), "{}", human.err);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_cannot_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.json", LEAST);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    // The superuser may read everything.
    if std::fs::read(&path).is_err() {
        assert_eq!(code(&check(&path)), "unreadable-file");
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_told() {
    let folder = TempDir::new().unwrap();
    let name = b"{\"iepkit\": 1,\n \"id\": \"\xE9l\xE8ve\"}";
    for file in ["a.json", "a.yaml", "a"] {
        let ran = check(&write(folder.path(), file, name));
        assert_eq!(code(&ran), "invalid-utf8", "{file}");
        assert_eq!(ran.json()["error"]["line"], 2, "{file}");
        assert_eq!(ran.json()["error"]["column"], 9, "{file}");
        let human = iepkit(["check", &write(folder.path(), file, name)]);
        assert!(human.err.contains("error[invalid-utf8]"), "{}", human.err);
    }
    assert_eq!(code(&check_input(name)), "invalid-utf8");
    assert_eq!(code(&check_input(b"\xFF\xFEi\0")), "invalid-utf8", "UTF-16");
}

#[test]
fn every_command_that_reads_a_plan_reads_the_standard_input() {
    let convert = iepkit_given(LEAST.as_bytes(), ["convert", "-"]);
    assert_eq!(
        (convert.code, convert.out.as_str()),
        (0, "iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent:\n  id: s\n")
    );
    let back: Value = serde_json::from_str(&iepkit_given(convert.out.as_bytes(), ["convert", "-"]).out).unwrap();
    assert_eq!(back, serde_json::from_str::<Value>(LEAST).unwrap());
    let digest = iepkit_given(LEAST_YAML.as_bytes(), ["digest", "-"]);
    assert_eq!((digest.code, digest.out.lines().count()), (0, 2));
}

#[test]
fn a_plan_that_names_a_policy_that_is_not_built_in_is_told() {
    let folder = TempDir::new().unwrap();
    let ran = check(&write(folder.path(), "plan.json", crate::plan_with(r#""policy": "our-board""#)));
    assert_eq!((ran.code, &ran.json()["error"]["code"]), (2, &json!("unknown-policy")));
    assert_eq!(ran.json()["error"]["at"], "/policy");
}

#[test]
fn a_policy_that_the_caller_names_wins_over_the_one_of_the_plan() {
    let folder = TempDir::new().unwrap();
    let plan = write(folder.path(), "plan.json", crate::plan_with(r#""policy": "our-board""#));
    let ran = iepkit(["check", "--on", ON, "--format", "json", "--policy", "core", &plan]);
    assert_eq!((ran.code, &ran.json()["policy"]["id"]), (1, &json!("core")));
}

//! Hostile documents: past a limit, too deep, made to be costly. Each is told with a code, and none makes the command panic.

use std::fmt::Write as _;

use tempfile::TempDir;

use crate::common::{iepkit, iepkit_given, write};
use crate::{ON, plan_with};

/// The code of the error a document ends in, for people and for programs.
fn error_of(name: &str, document: impl AsRef<[u8]>) -> String {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), name, document);
    let human = iepkit(["check", &path]);
    assert_eq!((human.code, human.out.as_str()), (2, ""), "{}", human.err);
    assert!(human.err.len() < 100_000, "no flood of text: {} bytes", human.err.len());
    let ran = iepkit(["check", "--format", "json", &path]);
    assert_eq!(ran.code, 2);
    let code = ran.json()["error"]["code"].as_str().unwrap_or_else(|| panic!("{}", ran.out)).to_owned();
    assert!(human.err.starts_with(&format!("error[{code}]: ")), "{}", human.err);
    code
}

/// Whether a document is checked.
fn reads(name: &str, document: impl AsRef<[u8]>) -> bool {
    let folder = TempDir::new().unwrap();
    let ran = iepkit(["check", "--on", ON, "--format", "json", &write(folder.path(), name, document)]);
    ran.json()["plan"] == "p"
}

fn of_size(bytes: usize) -> String {
    let start = plan_with(r#""period": {"starts": "2026-10-05"}"#);
    let blank = " ".repeat(bytes - start.len());
    start + &blank
}

#[test]
fn a_document_has_at_most_4_mib() {
    for name in ["plan.json", "plan.yaml"] {
        assert!(reads(name, of_size(4 << 20)), "{name}");
        assert_eq!(error_of(name, of_size((4 << 20) + 1)), "too-large", "{name}");
    }
    let ran = iepkit_given(of_size((4 << 20) + 1).as_bytes(), ["check", "--format", "json", "-"]);
    assert_eq!((ran.code, ran.json()["error"]["code"].as_str()), (2, Some("too-large")));
}

#[test]
fn a_list_has_at_most_1000_items() {
    let needs = |count: usize| {
        let needs: Vec<String> = (0..count).map(|index| format!(r#"{{"id": "n{index}"}}"#)).collect();
        plan_with(&format!(r#""needs": [{}]"#, needs.join(",\n")))
    };
    for name in ["plan.json", "plan.yaml"] {
        assert!(reads(name, needs(1000)), "{name}");
        assert_eq!(error_of(name, needs(1001)), "too-many-items", "{name}");
    }
    let blanks = plan_with(&format!(r#""needs": [{}]"#, vec!["null"; 1001].join(",")));
    assert_eq!(error_of("plan.json", blanks), "too-many-items");
    let host = plan_with(&format!(r#""extensions": {{"k": [{}]}}"#, vec!["0"; 1001].join(",")));
    assert_eq!(error_of("plan.json", host), "too-many-items");
}

#[test]
fn a_text_has_at_most_64_kib() {
    let statement = |text: String| plan_with(&format!(r#""needs": [{{"id": "n", "statement": "{text}"}}]"#));
    for name in ["plan.json", "plan.yaml"] {
        assert!(reads(name, statement("x".repeat(64 << 10))), "{name}");
        assert_eq!(error_of(name, statement("x".repeat((64 << 10) + 1))), "text-too-long", "{name}");
        assert!(reads(name, statement("é".repeat(32 << 10))), "{name}");
        assert_eq!(
            error_of(name, statement("é".repeat(32 << 10) + "x")),
            "text-too-long",
            "{name}: bytes, not letters"
        );
    }
    let host = plan_with(&format!(r#""extensions": {{"k": "{}"}}"#, "x".repeat((64 << 10) + 1)));
    assert_eq!(error_of("plan.json", host), "text-too-long");
}

#[test]
fn values_lie_at_most_32_deep() {
    // The document is the first and `extensions` the second.
    let lists = |depth: usize| {
        plan_with(&format!(r#""extensions": {{"k": {}{}}}"#, "[".repeat(depth - 2), "]".repeat(depth - 2)))
    };
    let objects = |depth: usize| {
        plan_with(&format!(r#""extensions": {}{{}}{}"#, r#"{"k": "#.repeat(depth - 2), "}".repeat(depth - 2)))
    };
    for name in ["plan.json", "plan.yaml"] {
        assert!(reads(name, lists(32)) && reads(name, objects(32)), "{name}");
        assert_eq!(error_of(name, lists(33)), "too-deep", "{name}");
        assert_eq!(error_of(name, objects(33)), "too-deep", "{name}");
    }
}

#[test]
fn a_hundred_thousand_lists_in_one_another_are_too_deep() {
    let many = 100_000;
    for close in [0, many] {
        let deep = "[".repeat(many) + &"]".repeat(close);
        for name in ["plan.json", "plan.yaml"] {
            let host = plan_with(&format!(r#""extensions": {{"k": {deep}}}"#));
            assert_eq!(error_of(name, host), "too-deep", "{name}");
        }
        assert_eq!(error_of("plan.json", &deep), "wrong-type", "a list is not a plan");
        assert_eq!(error_of("plan.yaml", &deep), "too-deep");
    }
}

#[test]
fn a_hundred_thousand_objects_in_one_another_are_too_deep() {
    let deep = r#"{"k": "#.repeat(100_000);
    for name in ["plan.json", "plan.yaml"] {
        assert_eq!(error_of(name, plan_with(&format!(r#""extensions": {deep}"#))), "too-deep", "{name}");
    }
}

#[test]
fn a_ladder_of_yaml_blocks_is_too_deep() {
    let mut ladder = "iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {id: s}\nextensions:\n".to_owned();
    for step in 1..1_500 {
        writeln!(ladder, "{}k:", " ".repeat(step)).unwrap();
    }
    assert_eq!(error_of("plan.yaml", ladder), "too-deep");
}

#[test]
fn every_command_that_reads_a_plan_refuses_a_hostile_one() {
    let folder = TempDir::new().unwrap();
    let deep = write(folder.path(), "deep.json", plan_with(r#""extensions": "#) + &r#"{"k": "#.repeat(100_000));
    let bomb = write(folder.path(), "bomb.yaml", "a: &a [x]\nb: [*a, *a]\n");
    for path in [&deep, &bomb] {
        for command in [&["convert"][..], &["digest"], &["check", "--fix"], &["check", "--format", "sarif"]] {
            let ran = iepkit(command.iter().copied().chain([path.as_str()]));
            assert_eq!(ran.code, 2, "{command:?}: {}", ran.err);
            assert!(ran.err.len() + ran.out.len() < 100_000, "{command:?}: no flood of text");
        }
    }
}

#[test]
fn an_alias_bomb_does_not_go_off() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (before, key) in ('a'..='y').zip('b'..='z') {
        let aliases = vec![format!("*{before}"); 9].join(", ");
        writeln!(bomb, "{key}: &{key} [{aliases}]").unwrap();
    }
    assert_eq!(error_of("plan.yaml", bomb), "invalid-yaml");
    assert_eq!(error_of("plan.yaml", "&a [*a]"), "invalid-yaml");
    assert_eq!(error_of("plan.yaml", "a: &a {<<: *a}"), "invalid-yaml");
}

#[test]
fn documents_made_of_one_sign_are_told_with_a_code() {
    for sign in [
        "{", "[", "}", "- ", "? ", "a: ", ": ", "\"", "'", "|\n", ">\n", "&a ", "*a ", "!!a ", "%", "---\n", "#", "\t",
        "\0", "\\", ",", "\u{feff}", "🙂", "9", "-", "{a: ", "[[],", "{a: b, ", "'a': ",
    ] {
        for name in ["plan.json", "plan.yaml"] {
            let code = error_of(name, sign.repeat(20_000));
            assert!(!code.is_empty(), "{name} {sign:?}");
        }
    }
}

#[test]
fn a_document_cut_short_anywhere_is_told_with_a_code_or_reads() {
    let json = plan_with(
        r#""needs": [{"id": "n\u00e9", "statement": "É🙂", "priority": -1.5e3}], "extensions": {"k": [true, null]}"#,
    );
    let yaml =
        "iepkit: 1\nid: \"p\"\nlanguage: 'en'\nneeds: # é\n  - {id: n, statement: |\n  x\n  }\n  - id: >-\n      n2\n";
    let folder = TempDir::new().unwrap();
    for (ending, document) in [("json", json.as_bytes()), ("yaml", yaml.as_bytes())] {
        let mut operands = vec!["check".to_owned(), "--format".to_owned(), "json".to_owned()];
        for end in 0..document.len() {
            operands.push(write(folder.path(), &format!("{end}.{ending}"), &document[..end]));
        }
        let ran = iepkit(&operands);
        assert_eq!(ran.code, 2);
        assert_eq!(ran.json().as_array().unwrap().len(), document.len());
        let human = iepkit(operands.iter().filter(|operand| !["--format", "json"].contains(&operand.as_str())));
        assert_eq!(human.code, 2);
    }
}

#[test]
fn numbers_of_many_digits_are_bad_numbers() {
    for digits in [23, 4_000, 5_000, 1_000_000] {
        let version = plan_with(&format!(r#""version": {}"#, "9".repeat(digits)));
        for name in ["plan.json", "plan.yaml"] {
            assert_eq!(error_of(name, &version), "bad-number", "{digits} digits in {name}");
        }
    }
}

#[test]
fn a_large_object_in_extensions_is_carried() {
    let keys: Vec<String> = (0..20_000).map(|index| format!(r#""key {index}": {index}"#)).collect();
    assert!(reads("plan.json", plan_with(&format!(r#""extensions": {{{}}}"#, keys.join(",")))));
}

#[test]
fn signs_that_steer_a_terminal_are_not_passed_on() {
    let folder = TempDir::new().unwrap();
    let text = "{\"iepkit\": 1, \"id\": \"\u{1b}]0;owned\u{7}\u{1b}[2J\"}";
    for name in ["plan.json", "plan.yaml"] {
        let ran = iepkit(["check", &write(folder.path(), name, text)]);
        assert_eq!(ran.code, 2);
        assert!(!ran.err.contains(['\u{1b}', '\u{7}']) && !ran.out.contains(['\u{1b}', '\u{7}']), "{:?}", ran.err);
    }
}

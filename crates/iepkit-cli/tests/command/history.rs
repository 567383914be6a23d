//! `history` and `verify`: what happened to a plan, and whether its history is whole.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::{ON, example};

/// A plan that was proposed and decided on.
fn lived() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let text = iepkit_tests::text(example("repaired.yaml").as_ref());
    let path = write(folder.path(), "plan.yaml", text);
    for arguments in [["move", "propose", "--by"], ["agree", "--member", "x"]] {
        let member = if arguments[0] == "agree" {
            vec!["--member", "mother"]
        } else {
            vec!["propose", "--by", "teacher", "--reason", "All is\nready"]
        };
        let ran = iepkit([arguments[0]].into_iter().chain(member).chain([path.as_str(), "--on", ON]));
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    (folder, path)
}

#[test]
fn the_life_of_a_plan_is_a_table() {
    let (_folder, path) = lived();
    let ran = iepkit(["history", &path]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let lines: Vec<&str> = ran.out.lines().collect();
    assert_eq!(lines[0], "2026-10-30  plan opened                          principal  being assessed");
    assert_eq!(lines[1], "2026-11-13  findings of the assessment recorded  teacher    being assessed → being planned");
    assert_eq!(lines[2], "2026-11-23  plan proposed                        teacher    being planned → proposed");
    assert_eq!(lines[3], "            why: All is ready");
    assert!(lines.last().unwrap().ends_with("the history is whole (4 entries)"), "{}", ran.out);
    let french = iepkit(["history", "--lang", "fr", &path]).out;
    assert!(french.contains("plan proposé") && french.contains("en planification → proposé"), "{french}");
    let json = iepkit(["history", "--format", "json", &path]).json();
    assert_eq!((json["entries"].as_array().unwrap().len(), &json["breaks"]), (4, &json!([])));
}

#[test]
fn an_entry_that_was_touched_is_shown_in_the_file() {
    let (folder, path) = lived();
    assert_eq!(iepkit(["verify", &path]).code, 0);
    let whole = fs::read_to_string(&path).unwrap();
    let line = whole.lines().position(|line| line.contains("event: decide")).unwrap() + 1;
    let touched = write(folder.path(), "touched.yaml", whole.replace("All is\\nready", "All is ready"));
    let ran = iepkit(["verify", &touched]);
    assert_eq!(ran.code, 1);
    let says = [
        "error[altered]: the entry before was edited".to_owned(),
        format!("{touched}:{line}:"),
        format!("{line} |   - {{event: decide, date: 2026-11-23"),
    ];
    assert!(says.iter().all(|says| ran.out.contains(says)), "{}", ran.out);
    let json = iepkit(["verify", "--format", "json", &touched]).json();
    assert_eq!(json["breaks"][0]["kind"], "altered");
    assert_eq!(
        (json["breaks"][0]["at"].as_str(), json["breaks"][0]["line"].as_u64()),
        (Some("/history/3"), Some(line as u64))
    );
    let state = write(folder.path(), "state.yaml", whole.replace("state: proposed", "state: active"));
    let ran = iepkit(["verify", "--lang", "fr", &state]);
    assert!(ran.out.contains("erreur[state-differs]") && ran.out.contains("state: active"), "{}", ran.out);
    let broken = write(folder.path(), "broken.yaml", "{");
    let ran = iepkit(["verify", "--format", "json", &path, &touched, &broken]);
    let all = ran.json();
    assert_eq!((ran.code, all.as_array().unwrap().len()), (2, 3));
    assert_eq!((&all[0]["history"]["breaks"], &all[2]["error"]["code"]), (&json!([]), &json!("invalid-yaml")));
}

#[test]
fn every_example_has_a_history_that_is_whole() {
    for name in ["actif.yaml", "first-draft.yaml", "overdue.yaml", "repaired.yaml"] {
        let ran = iepkit(["verify", &example(name)]);
        assert_eq!(ran.code, 0, "{}", ran.out);
    }
}

//! `check --fix`: a file is rewritten and keeps its looks; of the standard input the patch is shown.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{Ran, iepkit, iepkit_given, write};
use crate::{LEAST, ON, example, plan_with, rules};

fn fix(path: &str) -> Ran {
    iepkit(["check", "--on", ON, "--format", "json", "--fix", path])
}

/// The example that has nothing to report, in JSON, with goals that lack a due date.
fn without_due(goals: &[usize]) -> Value {
    let mut plan = iepkit(["convert", &example("repaired.yaml")]).json();
    for goal in goals {
        plan["goals"][goal].as_object_mut().unwrap().remove("due").unwrap();
    }
    plan
}

/// How many findings of a report offer a fix.
fn offered(report: &Value) -> usize {
    report["findings"].as_array().unwrap().iter().filter(|finding| !finding["fix"].is_null()).count()
}

#[test]
fn a_json_file_is_rewritten_with_nothing_else_changed() {
    let folder = TempDir::new().unwrap();
    let before = serde_json::to_string_pretty(&without_due(&[1])).unwrap() + "\n";
    let path = write(folder.path(), "plan.json", &before);
    let ran = fix(&path);
    assert_eq!((ran.code, rules(&ran.json())), (0, vec![]));
    assert!(ran.err.contains("1 fixed"), "{}", ran.err);
    let after = fs::read_to_string(&path).unwrap();
    // The goal `g2` begins where its id stands, and ends at the next brace of its own indentation.
    let start = before.find("\"id\": \"g2\"").unwrap();
    let end = start + before[start..].find("\n    }").unwrap();
    let expected = format!("{},\n      \"due\": \"2027-06-18\"{}", &before[..end], &before[end..]);
    assert_eq!(after, expected, "one line more, indented like its neighbours");
    let again = fix(&path);
    assert_eq!((again.code, again.err.as_str()), (0, ""), "nothing is left to fix");
    assert_eq!(fs::read_to_string(&path).unwrap(), after);
}

#[test]
fn every_safe_fix_is_applied() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.json", iepkit(["convert", &example("first-draft.yaml")]).out);
    let before = iepkit(["check", "--on", ON, "--format", "json", &path]).json();
    assert!(offered(&before) >= 2, "{before}");
    let ran = fix(&path);
    assert_eq!(ran.code, 1, "what has no safe fix is left");
    let after = ran.json();
    assert_eq!(offered(&after), 0);
    assert_eq!(rules(&after).len(), rules(&before).len() - offered(&before), "and no fix adds a finding");
    assert_eq!(iepkit(["check", "--on", ON, "--format", "json", &path]).out, ran.out, "the report is of the file");
}

#[test]
fn indentation_key_order_line_ends_and_spelling_are_kept() {
    let folder = TempDir::new().unwrap();
    // A key order and spellings that no writer of ours would choose.
    let goal = |due: &str| {
        format!("\t\t{{\r\n\t\t\t\"statement\" : \"\\u00c9crit\",\r\n\t\t\t\"id\":   \"g1\"{due}\r\n\t\t}}")
    };
    let plan = |due: &str| {
        format!(
            "\u{feff}{{\r\n\t\"goals\": [\r\n{}\r\n\t],\r\n\t\"period\":{{\"review_by\": \"2027-06-18\",  \"starts\":\"2026-10-05\"}},\r\n\t\"state\": \"planning\", \"language\": \"fr\",\r\n\t\"student\": {{\"id\": \"s\"}},\r\n\t\"id\": \"p\", \"version\": 1.0, \"iepkit\": 1.0\r\n}}\r\n\r\n",
            goal(due)
        )
    };
    let path = write(folder.path(), "plan.json", plan(""));
    fix(&path);
    assert_eq!(fs::read_to_string(&path).unwrap(), plan(",\r\n\t\t\t\"due\": \"2027-06-18\""));
}

#[test]
fn an_object_on_one_line_stays_on_one_line() {
    let folder = TempDir::new().unwrap();
    let plan = |due: &str| {
        let more = r#""period": {"starts": "2026-10-05", "review_by": "2027-06-18"}"#;
        crate::plan_with(&format!(r#"{more}, "goals": [{{"id": "g1", "statement": "Reads aloud"{due}}}]"#))
    };
    let path = write(folder.path(), "plan.json", plan(""));
    fix(&path);
    assert_eq!(fs::read_to_string(&path).unwrap(), plan(r#", "due": "2027-06-18""#));
}

#[test]
fn a_blank_value_is_replaced_where_it_stands() {
    let folder = TempDir::new().unwrap();
    for blank in ["null", "\"\"", "\" \""] {
        for key in ["due", "d\\u0075e"] {
            let plan = |value: &str| {
                let more = r#""period": {"starts": "2026-10-05", "review_by": "2027-06-18"}"#;
                crate::plan_with(&format!(r#"{more}, "goals": [{{"{key}": {value}, "id": "g1"}}]"#))
            };
            let path = write(folder.path(), "plan.json", plan(blank));
            fix(&path);
            assert_eq!(fs::read_to_string(&path).unwrap(), plan("\"2027-06-18\""));
        }
    }
}

#[test]
fn a_yaml_file_is_rewritten_with_its_comments_and_every_other_line_as_it_was() {
    let folder = TempDir::new().unwrap();
    let before = iepkit_tests::text(example("first-draft.yaml").as_ref());
    for line_end in ["\n", "\r\n"] {
        let before = before.replace('\n', line_end);
        let path = write(folder.path(), "plan.yaml", &before);
        let ran = fix(&path);
        assert_eq!((ran.code, offered(&ran.json())), (1, 0), "every fix is made; what has none is left");
        let after = before
            .replace(
                "review_by: 2028-06-16         # the end of grade 5",
                "review_by: 2027-11-30         # the end of grade 5",
            )
            .replace(&format!("due:{line_end}    owner:"), &format!("due: 2027-11-30{line_end}    owner:"));
        assert_eq!(fs::read_to_string(&path).unwrap(), after);
        assert!(ran.err.contains("2 fixed"), "{}", ran.err);
        assert_eq!(iepkit(["check", "--on", ON, "--format", "json", &path]).out, ran.out, "the report is of the file");
    }
}

#[test]
fn of_the_standard_input_the_patch_is_shown() {
    let plan = without_due(&[0]).to_string();
    let ran = iepkit_given(plan.as_bytes(), ["check", "--on", ON, "--format", "json", "--fix", "-"]);
    let (_, patch) = ran.err.split_once('\n').unwrap();
    let patch: Value = serde_json::from_str(patch).unwrap();
    assert_eq!(patch[0]["op"], "test");
    assert_eq!(patch[1], json!({"op": "add", "path": "/goals/0/due", "value": "2027-06-18"}));
    assert_eq!(ran.code, 1);
}

#[test]
fn a_file_with_nothing_to_fix_is_not_touched() {
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.json", LEAST);
    let written = || fs::metadata(&path).unwrap().modified().unwrap();
    let before = written();
    let ran = fix(&path);
    assert_eq!((ran.err.as_str(), fs::read_to_string(&path).unwrap().as_str()), ("", LEAST));
    assert_eq!(written(), before);
}

#[test]
fn a_file_that_does_not_read_is_not_touched() {
    let folder = TempDir::new().unwrap();
    let broken = "{\"iepkit\": 1, \"gaols\": []}";
    let path = write(folder.path(), "plan.json", broken);
    assert_eq!(fix(&path).code, 2);
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
}

#[test]
fn every_operand_is_fixed_and_no_other_file_is_left_behind() {
    let folder = TempDir::new().unwrap();
    let paths =
        [[0], [1]].map(|goals| write(folder.path(), &format!("{}.json", goals[0]), without_due(&goals).to_string()));
    let broken = write(folder.path(), "broken.json", "{");
    let ran = iepkit(["check", "--on", ON, "--fix", &paths[0], &broken, &paths[1]]);
    assert_eq!(ran.code, 2);
    assert_eq!(iepkit(["check", "--on", ON, &paths[0], &paths[1]]).code, 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[test]
fn a_file_that_is_read_only_is_not_touched() {
    let folder = TempDir::new().unwrap();
    let before = without_due(&[0]).to_string();
    let path = write(folder.path(), "plan.json", &before);
    let set_read_only = |read_only: bool| {
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(read_only);
        fs::set_permissions(&path, permissions).unwrap();
    };
    set_read_only(true);
    let ran = fix(&path);
    assert_eq!((ran.code, &ran.json()["error"]["code"]), (2, &json!("unwritable-file")));
    let human = iepkit(["check", "--on", ON, "--lang", "fr", "--fix", &path]);
    assert!(human.err.starts_with("erreur[unwritable-file]\u{a0}: ce fichier est en lecture seule"), "{}", human.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
    assert_eq!(iepkit(["check", "--on", ON, &path]).code, 1, "it is checked as ever");
    set_read_only(false);
    assert_eq!(fix(&path).code, 0);
}

#[test]
fn a_fix_that_would_make_the_file_too_large_is_left() {
    let folder = TempDir::new().unwrap();
    let mut before = without_due(&[0]).to_string();
    before.push_str(&" ".repeat((4 << 20) - before.len()));
    let path = write(folder.path(), "plan.json", &before);
    let ran = fix(&path);
    assert_eq!((ran.code, offered(&ran.json()), ran.err.as_str()), (1, 1, ""));
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_file_stays_with_its_owner() {
    use std::os::unix::fs::{MetadataExt, chown};
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.json", without_due(&[0]).to_string());
    // Only the superuser may give a file away.
    let _ = chown(&path, Some(1234), Some(1234));
    let owner = || fs::metadata(&path).map(|metadata| (metadata.uid(), metadata.gid())).unwrap();
    let before = owner();
    assert_eq!(fix(&path).code, 0);
    assert_eq!(owner(), before);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_permissions_are_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = TempDir::new().unwrap();
    let path = write(folder.path(), "plan.json", without_due(&[0]).to_string());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.json");
    symlink(&path, &link).unwrap();
    assert_eq!(fix(link.to_str().unwrap()).code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(iepkit(["check", "--on", ON, &path]).code, 0, "the file the link names is fixed");
}

#[test]
fn a_goal_is_given_the_criterion_that_its_sentence_holds() {
    let folder = TempDir::new().unwrap();
    let fixed = |statement: &str| {
        let goals = format!(r#""goals": [{{"id": "g1", "statement": "{statement}"}}]"#);
        let path = write(folder.path(), "plan.json", plan_with(&goals));
        fix(&path);
        let after: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        after["goals"][0]["criterion"].clone()
    };
    let eight = json!({"kind": "ratio", "at_least": 8, "of": 10, "unit": "question"});
    assert_eq!(fixed("Answers 8 of 10 questions in writing"), eight);
    assert_eq!(fixed("Names 8 of 10 zorks"), Value::Null, "a word that is not known is not repeated");
    assert_eq!(fixed("Answers questions in writing"), Value::Null);
}

#[test]
fn a_goal_is_given_the_date_that_its_sentence_gives() {
    let folder = TempDir::new().unwrap();
    let more = r#""period": {"starts": "2026-10-05", "review_by": "2027-06-18"},
        "goals": [{"id": "g1", "statement": "Reads 60 words per minute by June 4, 2027"}, {"id": "g2", "statement": "Reads"}]"#;
    let path = write(folder.path(), "plan.json", plan_with(more));
    fix(&path);
    let after: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!((&after["goals"][0]["due"], &after["goals"][1]["due"]), (&json!("2027-06-04"), &json!("2027-06-18")));
}

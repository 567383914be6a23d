//! `check`: exit codes, several operands, gates and severities.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::{LEAST, ON, example, rules};

/// What each way of a plan is worth: clean, found, failed.
fn operands(folder: &TempDir) -> [String; 3] {
    let broken = write(folder.path(), "broken.json", "{\"iepkit\": 1,\n \"gaols\": []}");
    [example("repaired.yaml"), example("overdue.yaml"), broken]
}

#[test]
fn a_plan_with_no_error_exits_with_zero_one_with_an_error_with_one_and_one_that_does_not_read_with_two() {
    let folder = TempDir::new().unwrap();
    for format in ["human", "json", "sarif"] {
        for (operand, expected) in operands(&folder).iter().zip(0..) {
            assert_eq!(iepkit(["check", "--on", ON, "--format", format, operand]).code, expected, "{format} {operand}");
        }
    }
}

#[test]
fn the_worst_of_several_operands_decides_in_any_order() {
    let folder = TempDir::new().unwrap();
    let all = operands(&folder);
    for first in 0..3 {
        for second in 0..3 {
            let ran = iepkit(["check", "--on", ON, &all[first], &all[second]]);
            assert_eq!(ran.code, i32::try_from(first.max(second)).unwrap(), "{} then {}", all[first], all[second]);
        }
    }
}

#[test]
fn every_file_is_tried_after_one_that_does_not_read() {
    let folder = TempDir::new().unwrap();
    let [clean, found, broken] = operands(&folder);
    let missing = folder.path().join("missing.json").to_str().unwrap().to_owned();
    let ran = iepkit(["check", "--on", ON, &broken, &missing, &found, &clean]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("error[unknown-key]") && ran.err.contains("error[unreadable-file]"), "{}", ran.err);
    assert!(ran.out.contains("error[review-overdue]") && ran.out.contains("nothing to report"), "{}", ran.out);
}

#[test]
fn one_operand_gives_its_report() {
    let ran = iepkit(["check", "--on", ON, "--format", "json", &example("overdue.yaml")]);
    let report = ran.json();
    assert_eq!(rules(&report), ["review-overdue"]);
    assert_eq!(report["as_of"], ON);
    assert!(ran.out.starts_with("{\"iepkit\":\"") && ran.out.ends_with("}\n"), "compact, on one line: {}", ran.out);
    assert_eq!(ran.out.lines().count(), 1);
}

#[test]
fn one_operand_that_does_not_read_gives_its_error() {
    let folder = TempDir::new().unwrap();
    let [.., broken] = operands(&folder);
    let ran = iepkit(["check", "--format", "json", &broken]);
    assert_eq!(ran.json(), json!({"error": {"code": "unknown-key", "at": "/gaols", "line": 2, "column": 2}}));
}

#[test]
fn an_error_has_its_keys_in_the_order_of_the_contract() {
    let folder = TempDir::new().unwrap();
    let [.., broken] = operands(&folder);
    let ran = iepkit(["check", "--format", "json", &broken]);
    assert_eq!(ran.out, "{\"error\":{\"code\":\"unknown-key\",\"at\":\"/gaols\",\"line\":2,\"column\":2}}\n");
}

#[test]
fn several_operands_give_an_array_in_the_order_given() {
    let folder = TempDir::new().unwrap();
    let [clean, found, broken] = operands(&folder);
    let missing = folder.path().join("missing.json").to_str().unwrap().to_owned();
    let paths = [&found, &missing, &clean, &broken, &found];
    let ran = iepkit(["check", "--on", ON, "--format", "json"].into_iter().chain(paths.map(String::as_str)));
    let found = ran.json();
    let items = found.as_array().unwrap();
    assert!(items.iter().map(|item| &item["path"]).eq(paths));
    assert_eq!(rules(&items[0]["report"]), ["review-overdue"]);
    assert_eq!(items[1]["error"], json!({"code": "unreadable-file", "at": "", "line": null, "column": null}));
    assert_eq!(rules(&items[2]["report"]), Vec::<&str>::new());
    assert_eq!(items[3]["error"]["code"], "unknown-key");
    assert_eq!(items[4], items[0], "an operand given twice is checked twice");
    let keys = |item: &Value| item.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(
        (keys(&items[0]), keys(&items[1])),
        (vec!["path".into(), "report".into()], vec!["error".into(), "path".into()])
    );
}

#[test]
fn a_report_among_several_is_the_report_alone() {
    let (one, other) = (example("overdue.yaml"), example("first-draft.yaml"));
    let alone = iepkit(["check", "--on", ON, "--format", "json", &one]).out;
    let several = iepkit(["check", "--on", ON, "--format", "json", &one, &other]).out;
    assert!(several.contains(alone.trim_end()), "the same bytes");
}

#[test]
fn equal_runs_give_equal_bytes() {
    let run = || iepkit(["check", "--on", ON, "--format", "json", &example("first-draft.yaml")]).out;
    assert_eq!(run(), run());
}

#[test]
fn a_plan_in_json_gives_the_report_of_the_same_plan_in_yaml() {
    let folder = TempDir::new().unwrap();
    let yaml = example("first-draft.yaml");
    let json = write(folder.path(), "plan.json", iepkit(["convert", &yaml]).out);
    let [of_yaml, of_json] = [yaml, json].map(|path| iepkit(["check", "--on", ON, "--format", "json", &path]).out);
    assert_eq!(of_yaml, of_json);
}

#[test]
fn a_denied_warning_exits_with_one() {
    let folder = TempDir::new().unwrap();
    let overdue = example("overdue.yaml");
    let policy = "policy = 1\nid = \"b\"\nversion = \"1\"\nextends = \"core@1\"\n[rules.review-overdue]\nseverity = \"warning\"\n";
    let policy = write(folder.path(), "board.toml", policy);
    let run = |more: &[&str]| {
        let options = ["check", "--on", ON, "--policy", &policy];
        iepkit(options.iter().chain(more)).code
    };
    assert_eq!(run(&[&overdue]), 0, "a warning alone");
    assert_eq!(run(&[&overdue, "--deny", "warning"]), 1);
    assert_eq!(run(&[&example("repaired.yaml"), "--deny", "warning"]), 0, "nothing to deny");
    assert_eq!(run(&[&overdue, "--deny", "error"]), 2, "there is nothing else to deny");
}

#[test]
fn advice_is_not_denied() {
    let folder = TempDir::new().unwrap();
    let policy = "policy = 1\nid = \"b\"\nversion = \"1\"\nextends = \"core@1\"\n[rules.review-overdue]\nseverity = \"advice\"\n";
    let policy = write(folder.path(), "board.toml", policy);
    let ran = iepkit(["check", "--on", ON, "--policy", &policy, "--deny", "warning", &example("overdue.yaml")]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

#[test]
fn the_gates_that_are_named_are_run_in_place_of_those_of_the_state() {
    let gates = |gates: &[&str]| {
        let path = example("overdue.yaml");
        let named = gates.iter().flat_map(|gate| ["--gate", gate]);
        let ran = iepkit(["check", "--on", ON, "--format", "json", &path].into_iter().chain(named));
        let report = ran.json();
        (ran.code, report["gates"].clone(), rules(&report).len())
    };
    assert_eq!(gates(&[]), (1, json!(["propose", "activate", "live"]), 1));
    assert_eq!(gates(&["propose"]), (0, json!(["propose"]), 0));
    assert_eq!(gates(&["live", "propose"]), (1, json!(["propose", "live"]), 1));
    assert_eq!(gates(&["live", "live"]), (1, json!(["live"]), 1));
}

#[test]
fn a_gate_a_date_or_a_format_that_does_not_exist_is_a_usage_error() {
    let path = example("overdue.yaml");
    let wrong = [("--gate", "open"), ("--on", "2026-02-30"), ("--on", "today"), ("--format", "xml"), ("--lang", "de")];
    for (option, value) in wrong {
        let ran = iepkit(["check", &path, option, value]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{option} {value}");
        assert!(ran.err.contains(value), "{}", ran.err);
    }
}

#[test]
fn the_date_of_a_check_is_today_when_none_is_given() {
    let today = || jiff::ZonedDateTime::now().date().to_string();
    let before = today();
    let report = iepkit(["check", "--format", "json", &example("repaired.yaml")]).json();
    assert!([before, today()].iter().any(|day| report["as_of"] == **day), "{}", report["as_of"]);
}

#[test]
fn the_plan_is_checked_on_the_date_that_is_given() {
    let check = |on: &str| iepkit(["check", "--on", on, &example("actif.yaml")]).code;
    assert_eq!((check(ON), check("2029-01-01")), (0, 1));
}

#[test]
fn a_draft_with_no_more_than_what_reading_needs_is_checked() {
    let folder = TempDir::new().unwrap();
    let ran = iepkit(["check", "--on", ON, "--format", "json", &write(folder.path(), "least.json", LEAST)]);
    assert_eq!(ran.code, 1);
    assert!(rules(&ran.json()).contains(&"plan-without-need"));
}

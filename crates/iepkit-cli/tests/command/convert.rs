//! `convert` and `digest`.

use iepkit_tests::{files, named_plan};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{iepkit, write};
use crate::{LEAST, ON, example};

fn convert(to: &str, path: &str) -> String {
    let ran = iepkit(["convert", "--to", to, path]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{path}");
    ran.out
}

/// Converts a plan to JSON, to YAML, to JSON and to YAML again, and asserts that each notation is twice the same.
fn there_and_back(folder: &TempDir, path: &str) -> Value {
    let json = convert("json", path);
    let yaml = convert("yaml", &write(folder.path(), "a.json", &json));
    let again = write(folder.path(), "b.yaml", &yaml);
    assert_eq!(convert("json", &again), json, "{yaml}");
    assert_eq!(convert("yaml", &again), yaml);
    let digest = |path: &str| iepkit(["check", "--on", ON, "--format", "json", path]).json()["plan_digest"].clone();
    assert_eq!(digest(&again), digest(path));
    serde_json::from_str(&json).unwrap()
}

#[test]
fn every_example_is_the_same_plan_in_json_and_in_yaml() {
    let folder = TempDir::new().unwrap();
    for path in files("examples/plans", "yaml") {
        there_and_back(&folder, path.to_str().unwrap());
    }
    let noah = write(folder.path(), "noah.json", named_plan("noah").to_string());
    there_and_back(&folder, &noah);
}

/// Texts that YAML would take for something else, or for its own signs.
const TEXTS: &[&str] = &[
    "yes",
    "no",
    "Yes",
    "NO",
    "on",
    "off",
    "y",
    "n",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "1",
    "1.0",
    "-1",
    "+1",
    "0x1F",
    "0o17",
    "017",
    "1e3",
    "1_000",
    ".5",
    "5.",
    ".inf",
    "-.inf",
    ".nan",
    "2026-11-23",
    "12:30:45",
    "2026-11-23T08:30:00Z",
    "# x",
    "x # y",
    "x #y",
    "#",
    "a: b",
    "a:",
    ":",
    ": b",
    "a :b",
    "- x",
    "-",
    "--",
    "---",
    "...",
    "? x",
    "?",
    "? ",
    "| x",
    "|",
    ">",
    "> x",
    "& a",
    "&a",
    "*a",
    "!",
    "!t x",
    "!!str x",
    "% x",
    "%YAML 1.2",
    "@a",
    "`a`",
    "[",
    "]",
    "[a]",
    "{",
    "}",
    "{a: b}",
    ",",
    "a, b",
    "\"",
    "'",
    "it's",
    "\"quoted\"",
    "'quoted'",
    "a\"b'c",
    "\\",
    "a\\nb",
    "=",
    "<<",
    "  leading",
    "trailing  ",
    "\tleading tab",
    "trailing tab\t",
    "a\tb",
    "two\nlines",
    "two\n\nlines",
    "ends with a line end\n",
    "ends with two\n\n",
    "\nbegins with a line end",
    "  indented\nthen not",
    "not\n  then indented",
    "- a\n- b",
    "a: b\nc: d",
    "# a\n# b",
    "windows\r\nline ends",
    "\rold",
    "spaces at   \nline ends  ",
    "É",
    "🙂",
    "👨‍👩‍👧",
    "é\u{301}",
    "\u{a0}nbsp\u{a0}",
    "\u{85}next line",
    "line\u{2028}separator",
    "\u{feff}mark",
    "\u{200b}zero",
    "\u{7}bell",
    "\u{1b}[31m",
    "\0",
    "\u{7f}",
    "\u{80}",
    "\u{9b}31m red",
    "a\u{7f}b",
    "\u{fffe}",
    "\u{fffd}",
    "\u{10ffff}",
    "«\u{a0}guillemets\u{a0}»",
    "مرحبا",
    "日本語",
];

#[test]
fn texts_that_need_quotes_in_yaml_are_kept() {
    let folder = TempDir::new().unwrap();
    let mut changed = Vec::new();
    for text in TEXTS {
        let mut plan: Value = serde_json::from_str(LEAST).unwrap();
        // Once with more after it, and once at the end of the document.
        plan["needs"] = json!([{"id": "n1", "statement": text}, {"id": "n2", "statement": text}]);
        let yaml =
            write(folder.path(), "plan.yaml", convert("yaml", &write(folder.path(), "plan.json", plan.to_string())));
        let json = iepkit(["convert", "--to", "json", &yaml]);
        if json.code != 0 || json.json() != plan {
            changed.push(format!("{text:?}: {}", if json.code == 0 { "another plan" } else { &json.err }));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn long_texts_and_texts_of_many_lines_are_kept() {
    let folder = TempDir::new().unwrap();
    let long = ["word ".repeat(400) + "end", "x".repeat(5_000), "line\n".repeat(300), "  a\n\n b: c\n# d\n".repeat(20)];
    for text in long {
        let mut plan: Value = serde_json::from_str(LEAST).unwrap();
        plan["goals"] = json!([{"id": "g", "objectives": [{"id": "o", "statement": text}]}]);
        assert_eq!(there_and_back(&folder, &write(folder.path(), "plan.json", plan.to_string())), plan);
    }
}

#[test]
fn ids_and_words_that_yaml_would_take_for_something_else_are_kept() {
    let folder = TempDir::new().unwrap();
    let mut plan: Value = serde_json::from_str(LEAST).unwrap();
    let ids = [
        "null",
        "true",
        "1",
        "1.0",
        "0x1F",
        "1e3",
        "-",
        "--",
        "---",
        "2026-11-23",
        "yes",
        "_",
        ".",
        "...",
        ".inf",
        "a:",
        ":a",
        "-a",
        "12:30",
    ];
    plan["needs"] = ids.iter().map(|id| json!({"id": id})).collect();
    plan["language"] = json!("no");
    plan["goals"] =
        json!([{"id": "g", "needs": ids, "criterion": {"kind": "percent", "of": "50"}, "baseline": {"unit": "null"}}]);
    assert_eq!(there_and_back(&folder, &write(folder.path(), "plan.json", plan.to_string())), plan);
}

#[test]
fn what_a_host_keeps_is_kept() {
    let folder = TempDir::new().unwrap();
    let mut plan: Value = serde_json::from_str(LEAST).unwrap();
    let texts: Vec<&str> = TEXTS.to_vec();
    let keys: serde_json::Map<String, Value> = TEXTS.iter().map(|key| ((*key).to_owned(), Value::from(*key))).collect();
    plan["extensions"] = json!({
        "": null, " ": " ", "empty": [{}, [], "", " "], "numbers": [0, -1, 0.5, -0.0625, 1e20, 1e-7, 9_007_199_254_740_991_u64],
        "texts": texts, "keys": keys, "nested": [[[{"a": [{"b": null}]}]], true],
    });
    assert_eq!(there_and_back(&folder, &write(folder.path(), "plan.json", plan.to_string())), plan);
}

#[test]
fn without_a_notation_a_plan_is_converted_to_the_other_one() {
    let folder = TempDir::new().unwrap();
    let json = write(folder.path(), "plan.json", LEAST);
    let yaml = iepkit(["convert", &json]).out;
    assert!(yaml.starts_with("iepkit: 1\n"), "{yaml}");
    let json = iepkit(["convert", &write(folder.path(), "plan.yaml", yaml)]).out;
    assert!(json.starts_with("{\n  \"iepkit\": 1,\n"), "{json}");
}

#[test]
fn a_plan_that_does_not_read_is_not_converted_and_has_no_digests() {
    let folder = TempDir::new().unwrap();
    let broken = write(folder.path(), "plan.yaml", "iepkit: 1\ngaols: []\n");
    for command in ["convert", "digest"] {
        let ran = iepkit([command, &broken]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{command}");
        assert!(ran.err.contains("error[unknown-key]") && ran.err.contains("2 | gaols: []"), "{}", ran.err);
    }
}

#[test]
fn the_digests_of_the_agreed_example_are_those_of_its_decisions() {
    let path = example("actif.yaml");
    let ran = iepkit(["digest", &path]);
    assert_eq!(ran.code, 0);
    let plan: Value = serde_json::from_str(&convert("json", &path)).unwrap();
    let decisions = plan["decisions"].as_array().unwrap();
    assert!(!decisions.is_empty());
    for decision in decisions {
        let expected =
            ["goals_digest", "strategies_digest"].map(|key| format!("{key}: {}", decision[key].as_str().unwrap()));
        assert_eq!(ran.out.lines().collect::<Vec<_>>(), expected);
    }
    let json = iepkit(["digest", "--json", &path]).json();
    assert_eq!(json["goals_digest"], decisions[0]["goals_digest"]);
    assert_eq!(json["strategies_digest"], decisions[0]["strategies_digest"]);
}

#[test]
fn what_is_written_can_be_read_again_even_when_indented_it_would_be_too_large() {
    let folder = TempDir::new().unwrap();
    let mut plan: Value = serde_json::from_str(LEAST).unwrap();
    // Each of these takes two bytes in the compact form, and about ten in an indented one.
    plan["extensions"] = json!({"lists": vec![vec![1; 1_000]; 600]});
    let document = plan.to_string();
    for (from, to) in [("json", "json"), ("yaml", "json"), ("json", "yaml")] {
        let converted = convert(to, &write(folder.path(), &format!("plan.{from}"), &document));
        assert!(converted.len() <= 4 << 20, "{from} to {to}: {} bytes", converted.len());
        let again = write(folder.path(), &format!("again.{to}"), &converted);
        assert_eq!(serde_json::from_str::<Value>(&convert("json", &again)).unwrap(), plan, "{from} to {to}");
    }
}

#[test]
fn a_plan_that_would_be_too_large_to_read_again_is_not_written() {
    let folder = TempDir::new().unwrap();
    // Each quote takes two characters in JSON.
    let statement = "\"".repeat(60_000);
    let goals: String = (0..40).map(|goal| format!("  - {{id: g{goal}, statement: '{statement}'}}\n")).collect();
    let plan = format!("iepkit: 1\nid: p\nlanguage: en\nstate: planning\nstudent: {{id: s}}\ngoals:\n{goals}");
    let path = write(folder.path(), "plan.yaml", plan);
    let ran = iepkit(["convert", &path]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("error[too-large]"), "{}", &ran.err[..200]);
}

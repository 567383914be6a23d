//! Writes the cases in full, for languages without a JSON Patch of their own: `expand-cases FOLDER`.
//!
//! Each file of `tests/cases` gets a file of the same name under the folder. A case keeps what it expects, as it was written
//! by hand, and gets its whole document (or the two of a diff) and the bytes of the report, the plan or the diff that the library
//! gives in Rust.

use std::path::Path;
use std::{env, fs, process};

use iepkit::{Lang, Policy};
use iepkit_tests::diffs::DiffCase;
use iepkit_tests::{Case, PolicyCase, ReadingCase, text};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

fn main() {
    let Some(folder) = env::args_os().nth(1) else {
        eprintln!("usage: expand-cases FOLDER");
        process::exit(2);
    };
    let folder = Path::new(&folder);
    expand(folder, "rules", |case: Case| {
        vec![
            ("document", case.document().to_string().into()),
            ("on", case.on.as_str().into()),
            ("report", case.check().to_json().into()),
        ]
    });
    expand(folder, "reading", |case: ReadingCase| {
        vec![
            ("format", case.format.as_str().into()),
            ("document", case.document().into()),
            ("json", case.read().ok().map(|plan| plan.to_json()).into()),
            ("same_as", case.same_as.as_ref().map(iepkit_tests::patched_noah).into()),
        ]
    });
    expand(folder, "policies", |case: PolicyCase| {
        let text = case.lines.join("\n");
        let hash = Policy::from_toml(&text).ok().map(|policy| policy.hash().to_owned());
        vec![("text", text.into()), ("hash", hash.into())]
    });
    expand(folder, "diffs", |case: DiffCase| {
        let [old, new] = case.documents();
        let (diff, requires) = case.run();
        let said = |lang: Lang| diff.changes.values().map(|change| change.message(lang)).collect::<Vec<_>>();
        let asked = |lang: Lang| requires.iter().map(|asked| asked.message(lang)).collect::<Vec<_>>();
        vec![
            ("old", old.to_string().into()),
            ("new", new.to_string().into()),
            ("on", case.on.as_str().into()),
            ("json", diff.to_json().into()),
            ("messages", json!({"en": said(Lang::En), "fr": said(Lang::Fr)})),
            ("requires_json", serde_json::to_string(&requires).unwrap().into()),
            ("requires_messages", json!({"en": asked(Lang::En), "fr": asked(Lang::Fr)})),
        ]
    });
}

/// What a case may leave out, and a language would otherwise have to ask for.
const OPTIONAL: [&str; 8] = ["gates", "policy", "waived", "not_run", "verdicts", "error", "said", "requires"];

/// What the document of a case is made from.
const INGREDIENTS: [&str; 5] = ["plan", "patch", "edit", "lines", "kind"];

fn expand<C: DeserializeOwned>(folder: &Path, sort: &str, full: impl Fn(C) -> Vec<(&'static str, Value)>) {
    let target = folder.join(sort);
    fs::create_dir_all(&target).unwrap();
    for file in iepkit_tests::files(&format!("tests/cases/{sort}"), "json") {
        let mut whole: Value = serde_json::from_str(&text(&file)).unwrap();
        let cases: Vec<Value> = serde_json::from_value(whole["cases"].take()).unwrap();
        let cases = cases.into_iter().map(|written| {
            let mut case: Map<String, Value> = serde_json::from_value(written.clone()).unwrap();
            case.retain(|key, _| !INGREDIENTS.contains(&key.as_str()) && (sort == "policies" || key != "text"));
            for key in OPTIONAL {
                case.entry(key).or_insert(Value::Null);
            }
            case.extend(
                full(serde_json::from_value(written).unwrap()).into_iter().map(|(key, value)| (key.into(), value)),
            );
            Value::Object(case)
        });
        let cases: Vec<Value> = cases.collect();
        fs::write(target.join(file.file_name().unwrap()), json!({"cases": cases}).to_string()).unwrap();
    }
}

//! Writes the cases in full, for languages without a JSON Patch of their own: `expand-cases FOLDER`.
//!
//! Each file of `tests/cases` gets a file of the same name under the folder. A case keeps what it expects, as it was written
//! by hand, and gets its whole document and the bytes of the report (or of the plan) that the library gives in Rust.

use std::path::Path;
use std::{env, fs, process};

use iepkit::Policy;
use iepkit_tests::batch::BatchCase;
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
    expand(folder, "batch", |case: BatchCase| vec![("lines", case.lines().into()), ("on", case.on.as_str().into())]);
    expand(folder, "policies", |case: PolicyCase| {
        let text = case.lines.join("\n");
        let hash = Policy::from_toml(&text).ok().map(|policy| policy.hash().to_owned());
        vec![("text", text.into()), ("hash", hash.into())]
    });
}

/// What a case may leave out, and a language would otherwise have to ask for.
const OPTIONAL: [&str; 6] = ["gates", "policy", "waived", "not_run", "verdicts", "error"];

/// What the document of a case is made from.
const INGREDIENTS: [&str; 4] = ["plan", "patch", "lines", "kind"];

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

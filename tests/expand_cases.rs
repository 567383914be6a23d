//! Writes the cases in full, for languages without a JSON Patch of their own: `expand-cases FOLDER`.
//!
//! Each file of `tests/cases` gets a file of the same name under the folder. A case keeps what it expects, as it was written
//! by hand, and gets its whole document (or the two of a diff) and the bytes that the library gives in Rust: of the report, the
//! plan, the refusal, the next steps, the deadlines, the diff.

use std::path::Path;
use std::{env, fs, process};

use iepkit::deadlines::{Deadline, to_ics};
use iepkit::lifecycle::{AdvanceOptions, Refusal, allowed, next_steps, replay, verify};
use iepkit::wording::{StrategyGrade, read_goal, read_strategy};
use iepkit::{Lang, Plan, Policy};
use iepkit_tests::batch::BatchCase;
use iepkit_tests::deadlines::DeadlineCase;
use iepkit_tests::diffs::DiffCase;
use iepkit_tests::moves::MoveCase;
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
    expand(folder, "moves", moved);
    expand(folder, "deadlines", due);
    expand(folder, "diffs", changed);
    expand(folder, "wording", |case: Value| vec![("text", case["text"].clone()), ("json", reading(&case).into())]);
}

/// What the reading of a goal or a strategy says; the grade that is expected tells which it is.
fn reading(case: &Value) -> String {
    let text = case["text"].as_str().unwrap();
    let lang: Lang = case["lang"].as_str().unwrap().parse().unwrap();
    let is_strategy = case["grade"].as_str().is_some_and(|grade| StrategyGrade::of_word(grade).is_some());
    match is_strategy {
        true => serde_json::to_string(&read_strategy(text, lang)).unwrap(),
        false => serde_json::to_string(&read_goal(text, lang)).unwrap(),
    }
}

/// A move, and what is said of the plan before it.
fn moved(case: MoveCase) -> Vec<(&'static str, Value)> {
    let document = case.document().to_string();
    let plan = Plan::from_json(&document).unwrap();
    let policy = case.policy.as_ref().map(|text| Policy::from_toml(text).unwrap());
    let options = AdvanceOptions { policy: policy.as_ref(), lang: None };
    let next = next_steps(&plan, case.on.parse().unwrap(), &options).ok();
    let moves: Vec<&str> = allowed(&plan).iter().map(|row| row.event.as_str()).collect();
    let breaks = verify(&plan)
        .into_iter()
        .map(|found| json!([found.kind.as_str(), found.at, found.message(Lang::En), found.message(Lang::Fr)]));
    let after = case.run();
    vec![
        ("document", document.into()),
        ("on", case.on.as_str().into()),
        ("event", case.event.to_string().into()),
        ("after", after.as_ref().ok().map(Plan::to_json).into()),
        ("refused", after.as_ref().err().map(refused).into()),
        ("history_digest", plan.history_digest().into()),
        ("allowed", moves.into()),
        ("next", next.map(|next| next.to_json()).into()),
        ("breaks", breaks.collect()),
        ("replayed", replay(&plan.history).map(|state| state.as_str()).into()),
    ]
}

/// All that a refusal says.
fn refused(refusal: &Refusal) -> Value {
    let allowed: Vec<&str> = refusal.allowed().iter().map(|event| event.as_str()).collect();
    json!({
        "code": refusal.code(),
        "en": refusal.message(Lang::En),
        "fr": refusal.message(Lang::Fr),
        "allowed": allowed,
        "report": refusal.report().map(|report| report.to_json()),
        "key": refusal.key(),
        "member": refusal.member(),
        "last": refusal.last(),
    })
}

/// What is due, and how it is said, and as iCalendar text of the first day asked for.
fn due(case: DeadlineCase) -> Vec<(&'static str, Value)> {
    let found = case.run().ok();
    let each =
        |said: &dyn Fn(&Deadline) -> String| found.as_ref().map(|found| found.iter().map(said).collect::<Vec<_>>());
    let ics = |lang| found.as_ref().map(|found| to_ics(found, case.from.parse().unwrap(), lang));
    vec![
        ("document", case.document().to_string().into()),
        ("calendar", case.calendar.as_ref().map(Value::to_string).into()),
        ("deadlines", each(&Deadline::to_json).into()),
        ("en", each(&|deadline| deadline.message(Lang::En)).into()),
        ("fr", each(&|deadline| deadline.message(Lang::Fr)).into()),
        ("ics_en", ics(Lang::En).into()),
        ("ics_fr", ics(Lang::Fr).into()),
    ]
}

/// What changed from one plan to another, how it is said, and what it asks for.
fn changed(case: DiffCase) -> Vec<(&'static str, Value)> {
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
}

/// What a case may leave out, and a language would otherwise have to ask for.
const OPTIONAL: [&str; 17] = [
    "gates",
    "policy",
    "waived",
    "words",
    "keys",
    "fixes",
    "not_run",
    "verdicts",
    "error",
    "said",
    "requires",
    "to",
    "refusal",
    "as_of",
    "soon_days",
    "kinds",
    "due",
];

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

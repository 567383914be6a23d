//! What holds of every document: it reads or says where it does not, blanks mean nothing, and nothing is lost.

use std::sync::LazyLock;

use iepkit::{Gate, Limits, Plan, Policy, ReadError, Source};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseResult;
use serde_json::{Map, Value, json};

use crate::plans::{GOOD_PLANS, check, defective, for_all, good_yaml, key_of, places, read, with, without};

/// The good plans as the bytes of files, in JSON and in YAML, and a policy file.
static FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let json = GOOD_PLANS.iter().map(|plan| format!("{plan:#}"));
    let policy = "policy = 1\nid = \"b\"\nversion = \"1\"\nextends = \"core@1\"\n[rules.review-date-too-far]\nparams.months = 6\n";
    json.chain(good_yaml()).chain([policy.to_owned()]).map(String::into_bytes).collect()
});

/// Pieces of text that readers stumble over.
const TOKENS: [&str; 56] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "\\",
    "-",
    "?",
    "|",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
    "#",
    "\n",
    "\r\n",
    "\t",
    " ",
    "\0",
    "\u{feff}",
    "é",
    "😀",
    "\u{2028}",
    "1e999",
    "-0",
    "0.1234",
    "99999999999999999999",
    ".inf",
    "0x1f",
    "~",
    "null",
    "true",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "[[[[[[[[[[",
    "{\"a\":",
    "- - - ",
    "\n---\n",
    "\n...\n",
    "<<: *a",
    "&a ",
    "!!str ",
    "? ",
    "id: ",
    "\"id\":",
    "goals:\n- ",
    "iepkit: 1\n",
    "|2-\n  x",
    "# x\n",
    "[rules.",
    "= ",
];

/// Something that happens to a file.
#[derive(Clone, Debug)]
enum Accident {
    Flipped(Index, u8),
    Cut(Index, usize),
    Inserted(Index, &'static str, usize),
}

fn accident() -> impl Strategy<Value = Accident> {
    let token = (any::<Index>(), select(&TOKENS[..]), prop_oneof![4 => Just(1), 1 => 2..400_usize]);
    prop_oneof![
        (any::<Index>(), 1..=255_u8).prop_map(|(at, bits)| Accident::Flipped(at, bits)),
        (any::<Index>(), 1..300_usize).prop_map(|(at, length)| Accident::Cut(at, length)),
        token.prop_map(|(at, token, times)| Accident::Inserted(at, token, times)),
    ]
}

impl Accident {
    fn happen(&self, bytes: &mut Vec<u8>) {
        match self {
            Accident::Flipped(at, bits) => *at.get_mut(bytes) ^= bits,
            Accident::Cut(at, length) => {
                let at = at.index(bytes.len());
                bytes.drain(at..(at + length).min(bytes.len()).max(at + 1));
                bytes.push(b'\n');
            }
            Accident::Inserted(at, token, times) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, token.repeat(*times).into_bytes());
            }
        }
    }
}

/// A line and a column that a text has, or one past its end.
fn lies_inside(text: &str, (line, column): (usize, usize)) -> TestCaseResult {
    let length = text.split('\n').nth(line.wrapping_sub(1)).map(|line| line.chars().count());
    prop_assert!(length.is_some_and(|length| (1..=length + 1).contains(&column)), "{line}:{column} is outside");
    Ok(())
}

/// Whatever the bytes are, each reader reads them or says where it stopped, and what reads can be checked.
fn reads_or_says_where_not(bytes: &[u8]) -> TestCaseResult {
    let text = String::from_utf8_lossy(bytes);
    let limits = Limits::default();
    let yaml = Source::yaml(bytes, &limits).and_then(|source| source.plan());
    for read in [Plan::from_json_within(bytes, &limits), yaml] {
        match read {
            Ok(plan) => drop(check(&plan, Some(Gate::ALL))),
            Err(error) => {
                lies_inside(text.strip_prefix('\u{feff}').unwrap_or(&text), error.line_column())?;
                prop_assert!(error.at().is_empty() || error.at().starts_with('/'));
            }
        }
    }
    if let Err(error) = Policy::from_toml(&text) {
        lies_inside(&text, (error.line, error.column))?;
    }
    Ok(())
}

/// Hostile input never crashes.
#[test]
fn no_bytes_crash_a_reader() {
    let soup = vec(select(&TOKENS[..]), 0..200).prop_map(|tokens| tokens.concat().into_bytes());
    for_all(6000, prop_oneof![vec(any::<u8>(), 0..400), soup], |bytes| reads_or_says_where_not(&bytes));
}

/// A broken file is an error with a place inside it.
#[test]
fn no_accident_to_a_file_crashes_a_reader() {
    for_all(1500, (select(FILES.clone()), vec(accident(), 1..5)), |(mut bytes, accidents)| {
        accidents.iter().for_each(|accident| accident.happen(&mut bytes));
        reads_or_says_where_not(&bytes)
    });
}

/// JSON of any shape, made of what plans are made of.
fn json_tree() -> impl Strategy<Value = Value> {
    let mut keys: Vec<String> = vec!["".to_owned(), "a key".to_owned(), "a~b/c".to_owned()];
    let mut leaves =
        vec![json!(null), json!(""), json!(" "), json!(true), json!(false), json!(1), json!(-1.5), json!(1e300)];
    for plan in GOOD_PLANS.iter() {
        keys.extend(places(plan).iter().map(|place| key_of(place).to_owned()));
        leaves.extend(
            places(plan).iter().filter_map(|place| plan.pointer(place)).filter(|value| value.is_string()).cloned(),
        );
    }
    keys.sort();
    keys.dedup();
    select(leaves).prop_recursive(4, 24, 5, move |below| {
        let object = vec((select(keys.clone()), below.clone()), 0..5);
        prop_oneof![
            vec(below, 0..4).prop_map(Value::Array),
            object.prop_map(|keys| Value::Object(keys.into_iter().collect::<Map<_, _>>()))
        ]
    })
}

/// The place of an error is a place that the document has.
#[test]
fn an_error_points_into_the_document() {
    let grafts = vec((any::<Index>(), json_tree()), 1..4);
    for_all(800, (select(GOOD_PLANS.clone()), grafts), |(mut document, grafts)| {
        for (place, tree) in grafts {
            let place = place.get(&places(&document)).clone();
            document = with(&document, &place, tree);
        }
        match Plan::from_json(&document.to_string()) {
            Ok(plan) => drop(check(&plan, Some(Gate::ALL))),
            Err(error) => prop_assert!(document.pointer(error.at()).is_some(), "{} is outside", error.at()),
        }
        Ok(())
    });
}

/// Whether a plan does not read without the value at a place.
fn is_needed(place: &str) -> bool {
    let keys: Vec<&str> = place.split('/').skip(1).filter(|step| step.parse::<usize>().is_err()).collect();
    match keys[..] {
        ["iepkit" | "language" | "state" | "student"] => true,
        ["history", key] => ["event", "date", "by", "to"].contains(&key),
        ["decisions", key] => ["member", "decision"].contains(&key),
        ["team", "role"] => true,
        _ => place.ends_with("/id"),
    }
}

/// Missing, null, blank text and an empty list or object mean the same.
#[test]
fn every_kind_of_blank_means_the_same() {
    let mut complaints = Vec::new();
    for plan in GOOD_PLANS.iter() {
        let mut plan = plan.clone();
        plan["goals"][0]["extensions"] = json!({"host": {"kept": null}});
        for place in places(&plan).iter().filter(|place| !is_needed(place)) {
            let value = plan.pointer(place).unwrap();
            let is_item = place.rsplit('/').next().is_some_and(|step| step.parse::<usize>().is_ok());
            let mut blanks: Vec<Value> = [json!(null), json!(""), json!(" \t\n")].to_vec();
            blanks.extend(value.is_array().then(|| json!([])));
            blanks.extend(value.is_array().then(|| json!([null, ""])));
            blanks.extend(value.is_object().then(|| json!({})));
            let mut documents: Vec<Value> = blanks.into_iter().map(|blank| with(&plan, place, blank)).collect();
            // An item that is taken out for good moves those behind it; left blank, it does not.
            documents.extend((!is_item).then(|| without(&plan, place)));
            let plans: Result<Vec<Plan>, ReadError> =
                documents.iter().map(|document| Plan::from_json(&document.to_string())).collect();
            let Ok(plans) = plans else {
                complaints.push(format!("{}: {place} cannot be blank: {plans:?}", plan["id"]));
                continue;
            };
            let [first, ..] = &plans[..] else { unreachable!() };
            let (written, report) = (first.to_json(), check(first, Some(Gate::ALL)));
            // Equal plans have equal findings; only those that are not equal need a check of their own.
            let differs = |other: &&Plan| {
                *other != first && (other.to_json() != written || check(other, Some(Gate::ALL)) != report)
            };
            let moved = is_item.then(|| read(&without(&plan, place)).to_json());
            if plans.iter().any(|other| differs(&other)) || moved.is_some_and(|moved| moved != written) {
                complaints.push(format!("{}: blanks at {place} differ", plan["id"]));
            }
        }
    }
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}

/// What is left of a value when what is missing is left out.
fn present(value: &Value, key: &str) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => (!text.trim().is_empty()).then(|| value.clone()),
        Value::Object(map) if key == "extensions" => (!map.is_empty()).then(|| value.clone()),
        Value::Object(map) => {
            let map: Map<String, Value> =
                map.iter().filter_map(|(key, value)| Some((key.clone(), present(value, key)?))).collect();
            (!map.is_empty()).then_some(Value::Object(map))
        }
        Value::Array(items) => {
            let items: Vec<Value> = items.iter().filter_map(|item| present(item, "")).collect();
            (!items.is_empty()).then_some(Value::Array(items))
        }
        _ => Some(value.clone()),
    }
}

/// Reading then writing gives the same plan.
#[test]
fn reading_then_writing_gives_the_same_plan() {
    for document in GOOD_PLANS.iter() {
        let plan = read(document);
        assert_eq!(Some(serde_json::from_str(&plan.to_json()).unwrap()), present(document, ""));
        assert_eq!(Plan::from_json(&plan.to_json()).unwrap(), plan);
    }
    for_all(200, defective(), |defective| {
        let plan = read(&defective.document);
        let written = plan.to_json();
        prop_assert_eq!(Some(serde_json::from_str(&written).unwrap()), present(&defective.document, ""));
        let again = Plan::from_json(&written).unwrap();
        prop_assert_eq!(&again.to_json(), &written);
        prop_assert_eq!(&Plan::from_json(&again.to_json()).unwrap(), &again);
        prop_assert_eq!(Plan::from_yaml(&written).unwrap(), again, "JSON is YAML too");
        Ok(())
    });
}

/// Reading then writing gives the same plan, with a gap in a list too: null and missing mean the same.
#[test]
fn a_plan_with_a_blank_item_is_the_same_plan_after_writing() {
    let plan = read(&with(&GOOD_PLANS[0], "/needs/0", Value::Null));
    assert_eq!(Plan::from_json(&plan.to_json()).unwrap(), plan);
}

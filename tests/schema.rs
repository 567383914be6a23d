//! The schemas and the readers accept the same documents.

#[path = "schema/policy.rs"]
mod policy;

use std::collections::BTreeSet;

use iepkit::{Limits, Plan, Source, schema};
use iepkit_tests::{Case, counts, named_plan, reading_cases, rule_cases};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

fn validator(schema: &Value) -> Validator {
    jsonschema::meta::validate(schema).unwrap();
    jsonschema::draft202012::new(schema).unwrap()
}

fn plan_schema() -> Validator {
    validator(schema::plan().as_value())
}

/// Where the schema and the reader of plans disagree on a document, apart from what a schema cannot say.
fn disagreement(schema: &Validator, document: &Value) -> Option<String> {
    match (schema.is_valid(document), Plan::from_json(&document.to_string())) {
        (true, Ok(_)) | (false, Err(_)) => None,
        (false, Ok(_)) => Some(refusal(schema, document)),
        (true, Err(error)) => {
            let of_the_calendar = error.code() == "bad-date" && has_the_form_of_a_date(document.pointer(error.at()));
            let too_precise = error.code() == "bad-number" && has_four_decimals(document.pointer(error.at()));
            let beyond_a_schema = of_the_calendar
                || too_precise
                || ["too-deep", "text-too-long", "too-large"].contains(&error.code())
                || error.code() == "too-many-items" && error.at().contains("/extensions");
            (!beyond_a_schema).then(|| format!("the schema accepts it, but {} at {}", error.code(), error.at()))
        }
    }
}

/// Decimals are beyond a schema: engines count in binary fractions, where `multipleOf: 0.001` refuses 87.3.
fn has_four_decimals(value: Option<&Value>) -> bool {
    let text = value.map(Value::to_string).unwrap_or_default();
    text.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 3)
}

/// Why the schema refuses a document that reads.
fn refusal(schema: &Validator, document: &Value) -> String {
    let wrong =
        schema.iter_errors(document).map(|error| format!("{} ({})", error.instance_path(), error.schema_path()));
    format!("it reads, but the schema refuses {}", wrong.collect::<Vec<_>>().join(", "))
}

fn has_the_form_of_a_date(value: Option<&Value>) -> bool {
    let text = value.and_then(Value::as_str).unwrap_or_default();
    let form = text.bytes().map(|byte| if byte.is_ascii_digit() { b'9' } else { byte });
    form.eq(*b"9999-99-99")
}

#[test]
fn the_cases_of_reading_that_are_json_meet_the_schema_when_they_read() {
    let schema = plan_schema();
    let cases = reading_cases();
    let mut complaints = Vec::new();
    for case in cases.iter().filter(|case| case.format == "json") {
        let code = case.error.as_ref().map(|error| error.code.as_str());
        let text = case.document();
        // A schema sees values: what turns on their spelling is for the reader alone.
        let Ok(document) = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) else {
            assert!(matches!(code, Some("invalid-json" | "bad-number")), "{}", case.name);
            continue;
        };
        if Plan::from_json(&document.to_string()).is_ok() != code.is_none() {
            assert!(matches!(code, Some("duplicate-key" | "bad-number")), "{}", case.name);
        }
        complaints.extend(disagreement(&schema, &document).map(|complaint| format!("{}: {complaint}", case.name)));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(cases.len(), counts().reading);
}

#[test]
fn the_plans_of_the_cases_of_every_rule_meet_the_schema() {
    let schema = plan_schema();
    let files = rule_cases();
    let complaint = |case: &Case| Some(format!("{}: {}", case.name, disagreement(&schema, &case.document())?));
    let complaints: Vec<String> = files.iter().flat_map(|file| &file.cases).filter_map(complaint).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What may be put in the place of a value.
fn values() -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!([]),
        json!({}),
        json!([null]),
        json!([[]]),
        json!([{}]),
        json!([{"id": ""}]),
        json!([{"id": "x"}]),
        json!({"id": null}),
        json!({"id": "x"}),
        json!({"id": [""]}),
        json!({"unknown": null}),
        json!({"unknown": 1}),
        json!({"extensions": {}}),
        json!({"extensions": {"a": null}}),
        json!({"extensions": []}),
        json!({"times": 2, "per": "week"}),
        json!(vec![Value::Null; 1001]),
        json!(true),
        json!(false),
    ];
    values.extend([0.0, 0.125, 0.0005, 1.5, -0.001, 1e8].map(Value::from));
    values.extend([0, 1, 2, -1, 999_999_999, 1_000_000_000, -999_999_999, -1_000_000_000].map(Value::from));
    let texts = [
        "", " ", "\t\n", "\u{a0}", "\u{85}", "\u{2028}", "\u{3000}", "\u{feff}", "\u{200b}", "x", "X", "a b", "a-b",
        "-a",
    ];
    values.extend(texts.map(Value::from));
    let words = [
        "fr",
        "fr-CA",
        "fr_CA",
        "core",
        "open",
        "week",
        "2026-01-31",
        "2026-1-31",
        "2026-01-31\n",
        "élève",
        "É",
        "Ⅷ",
        "Ⓐ",
        "ǅ",
        "🙂",
    ];
    values.extend(words.map(Value::from));
    values.extend(["x".repeat(64), "x".repeat(65), "é".repeat(64), "é".repeat(65), "🙂".repeat(64)].map(Value::from));
    values
}

/// Every place in a document below its root.
fn places(document: &Value) -> Vec<String> {
    fn below(value: &Value, at: &str, places: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
            _ => Vec::new(),
        };
        for (step, child) in children {
            let at = format!("{at}/{step}");
            places.push(at.clone());
            below(child, &at, places);
        }
    }
    let mut places_found = Vec::new();
    below(document, "", &mut places_found);
    places_found
}

/// A plan with every key that the format has.
fn whole_plan() -> Value {
    let source = Source::yaml(include_bytes!("schema/whole-plan.yaml"), &Limits::default()).unwrap();
    let plan: Value = serde_json::from_str(source.as_json()).unwrap();
    let read = source.plan().unwrap_or_else(|error| panic!("{error} {}", error.at()));
    assert_eq!(serde_json::from_str::<Value>(&read.to_json()).unwrap(), plan, "nothing in it is blank");
    plan
}

/// The kind of a place: its key and the one above, indexes aside.
fn kind(place: &str) -> String {
    let steps: Vec<&str> =
        place.split('/').map(|step| if step.parse::<usize>().is_ok() { "*" } else { step }).collect();
    steps[steps.len().saturating_sub(3)..].join("/")
}

/// The plan with no more than what reading needs and the section of a place.
fn section_of(plan: &Value, place: &str) -> Value {
    let needed = ["iepkit", "id", "language", "state", "student"];
    let mut plan = plan.clone();
    plan.as_object_mut().unwrap().retain(|key, _| needed.contains(&key.as_str()) || place[1..].starts_with(key));
    plan
}

fn remove(document: &mut Value, place: &str) -> Option<Value> {
    let (parent, step) = place.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(map) => map.remove(step),
        Value::Array(items) => Some(items.remove(step.parse().ok()?)),
        _ => None,
    }
}

#[test]
fn any_value_in_any_kind_of_place_reads_when_the_schema_accepts_it() {
    let schema = plan_schema();
    let plan = whole_plan();
    let values = values();
    let mut seen = BTreeSet::new();
    let mut complaints = Vec::new();
    for place in places(&plan).into_iter().filter(|place| seen.insert(kind(place))) {
        let plan = section_of(&plan, &place);
        for value in &values {
            let mut changed = plan.clone();
            *changed.pointer_mut(&place).unwrap() = value.clone();
            let complaint = disagreement(&schema, &changed);
            let short: String = value.to_string().chars().take(80).collect();
            complaints.extend(complaint.map(|complaint| format!("{place} = {short}: {complaint}")));
        }
        let mut changed = plan.clone();
        remove(&mut changed, &place);
        complaints.extend(disagreement(&schema, &changed).map(|complaint| format!("without {place}: {complaint}")));
    }
    assert!(seen.len() > 150, "the plan has every key: {}", seen.len());
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded(u64);

impl Seeded {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(limit).unwrap()).unwrap()
    }

    fn one_of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }
}

/// Changes a random place: another value, nothing, twice the same, or a value of elsewhere.
fn change(document: &mut Value, values: &[Value], random: &mut Seeded) -> String {
    let places = places(document);
    let place = random.one_of(&places).clone();
    let elsewhere = document.pointer(random.one_of(&places).as_str()).unwrap().clone();
    let way = random.below(6);
    match way {
        0 => {
            remove(document, &place);
        }
        1 | 2 => *document.pointer_mut(&place).unwrap() = random.one_of(values).clone(),
        3 => *document.pointer_mut(&place).unwrap() = elsewhere,
        4 => match document.pointer_mut(&place).unwrap() {
            Value::Array(items) if !items.is_empty() => {
                let item = random.one_of(items).clone();
                items.push(item);
            }
            value => *value = json!([value.clone()]),
        },
        _ => match document.pointer_mut(&place).unwrap() {
            Value::Object(map) => {
                let blank: Map<String, Value> = map.keys().map(|key| (key.clone(), Value::Null)).collect();
                *map = blank;
            }
            value => *value = json!({"unknown": value.clone()}),
        },
    }
    format!("{place} ({way})")
}

#[test]
fn changes_at_random_read_when_the_schema_accepts_them() {
    let schema = plan_schema();
    let plans = [named_plan("noah"), whole_plan()];
    let values = values();
    let mut random = Seeded(2026);
    let mut complaints = Vec::new();
    let mut read = 0;
    for _ in 0..500 {
        let mut document = random.one_of(&plans).clone();
        let changes: Vec<String> = (0..=random.below(3)).map(|_| change(&mut document, &values, &mut random)).collect();
        read += usize::from(schema.is_valid(&document));
        complaints.extend(disagreement(&schema, &document).map(|complaint| format!("{changes:?}: {complaint}")));
    }
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
    assert!((50..450).contains(&read), "both answers come up: {read} of 500 read");
}

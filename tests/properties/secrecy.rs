//! Nothing leaks: no report and no error holds a child's words or name.

use std::collections::BTreeSet;

use iepkit::diff::{Diff, diff};
use iepkit::plan::Id;
use iepkit::{CheckOptions, Gate, Lang, Plan, Policy, ReadError};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::plans::{check_under, defective_from, for_all, places, read, today, with};
use iepkit_tests::named_plan;

/// What stands in every free text, and nowhere else.
const SECRET: &str = "zq";

/// Fills every free text of a plan with a secret, as the schema has them.
struct Filler {
    definitions: Value,
    filled: BTreeSet<(String, String)>,
    secrets: usize,
    units: bool,
}

impl Filler {
    fn secret(&mut self) -> Value {
        self.secrets += 1;
        // With a space, so that it is no id.
        json!(format!("{SECRET} secret {}", self.secrets))
    }

    fn fill(&mut self, record: &str, value: &mut Value) {
        let keys = self.definitions[record]["properties"].as_object().unwrap().clone();
        for (key, property) in &keys {
            let held = &property["anyOf"][0];
            match name(held) {
                Some("Text") => {
                    value[key] = self.secret();
                    self.filled.insert((record.to_owned(), key.clone()));
                }
                Some("Extensions") => {
                    let (outer, inner) = (self.secret(), self.secret());
                    value[key] = json!({outer.as_str().unwrap(): {inner.as_str().unwrap(): [self.secret()]}});
                }
                Some("Unit") if self.units && value[key].is_string() => value[key] = self.secret(),
                Some(below) if value[key].is_object() => self.fill(below, &mut value[key]),
                _ => {}
            }
            let item = name(&held["items"]["anyOf"][0]);
            for value in value.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(item) = item.filter(|_| value.is_object()) {
                    self.fill(item, value);
                }
            }
        }
    }
}

/// The definition that a schema refers to.
fn name(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// A plan with every section there is, and a secret in every free text; in units too, if wanted.
fn secret_plan(units: bool) -> Value {
    let mut plan = named_plan("noah");
    plan["replaces"] = json!({"plan": "plan-old", "version": 1});
    plan["closure"] = json!({"reason": "other"});
    plan["goals"][0]["closure"] = json!({"date": "2026-11-01"});
    plan["goals"][2]["criterion"] = json!({"kind": "percent", "at_least": 80, "of": "zq things"});
    plan["reviews"] = json!([{"date": "2026-11-20", "goals": [{"goal": "g-start"}]}]);
    let mut filler = Filler {
        definitions: json!(iepkit::schema::plan())["$defs"].take(),
        filled: BTreeSet::new(),
        secrets: 0,
        units,
    };
    filler.fill("Plan", &mut plan);
    let records = filler.definitions.as_object().unwrap().clone();
    for (record, schema) in &records {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let pair = (record.clone(), key.clone());
            let is_text = name(&property["anyOf"][0]) == Some("Text");
            assert!(!is_text || filler.filled.contains(&pair), "the secret plan has no {pair:?}");
        }
    }
    plan
}

/// What a text tells of the secrets.
fn leak(text: &str) -> Option<&str> {
    let at = text.to_lowercase().find(SECRET)?;
    Some(text.get(at.saturating_sub(60)..).unwrap_or(text))
}

/// A finding holds ids, words of the format, dates and numbers.
#[test]
fn no_report_shows_a_free_text() {
    for_all(200, defective_from(vec![secret_plan(false), secret_plan(true)]), |defective| {
        let plan = read(&defective.document);
        for lang in Lang::ALL {
            let report = check_under(&plan, Policy::core(), Some(Gate::ALL), lang).to_json();
            prop_assert_eq!(leak(&report), None);
        }
        // The plan names a policy that cannot be found.
        if let Err(error) = iepkit::check(&plan, today(), &CheckOptions::default()) {
            let said = format!("{error} {error:?} {}", error.message(Lang::Fr));
            prop_assert_eq!(leak(&said), None);
        }
        Ok(())
    });
}

/// A change is told by ids, words of the format, dates and numbers; only its content holds words, and that is not shown.
#[test]
fn no_change_shows_a_free_text() {
    let pairs = (defective_from(vec![secret_plan(false), secret_plan(true)]), any::<bool>());
    for_all(100, pairs, |(defective, is_gone)| {
        let (secret, other) = (read(&defective.document), read(&named_plan("noah")));
        let (old, new) = if is_gone { (&secret, &other) } else { (&other, &secret) };
        let diff = diff(old, new);
        prop_assert!(leak(&diff.to_json()).is_some(), "the content of changes is kept");
        let mut shown = vec![format!("{diff:?}")];
        for change in diff.changes.values() {
            let args: Vec<_> = change.args.iter().collect();
            shown.push(format!("{args:?} {} {}", change.message(Lang::En), change.message(Lang::Fr)));
        }
        let error = diff.apply(new).unwrap_err();
        shown.push(format!("{error} {error:?} {} {}", error.message(Lang::Fr), error.at()));
        let text = diff.to_json();
        for (at, _) in text.match_indices(SECRET).step_by(7) {
            let broken = [format!("{}\"{}", &text[..at], &text[at..]), text[..at].to_owned()];
            shown.extend(broken.iter().filter_map(|text| Diff::from_json(text).err()).map(|error| said(&error)));
        }
        for shown in &shown {
            prop_assert_eq!(leak(shown), None);
        }
        Ok(())
    });
}

/// Everything that an error says.
fn said(error: &ReadError) -> String {
    format!("{error} {error:?} {} {} {}", error.message(Lang::En), error.message(Lang::Fr), error.at())
}

/// An error holds a place and words of the format.
#[test]
fn no_error_of_a_broken_plan_shows_what_is_written_in_it() {
    let plan = secret_plan(true);
    let mut errors = BTreeSet::new();
    let mut leaks = Vec::new();
    let mut complain = |place: &str, how: &str, read: Result<Plan, ReadError>| {
        if let Err(error) = read {
            errors.insert(error.code());
            leaks.extend(leak(&said(&error)).map(|leak| format!("{place} {how}: {leak}")));
        }
    };
    let mut breaks = |place: &str, how: &str, text: &str| {
        complain(place, how, Plan::from_json(text));
        // YAML is slower to read, and JSON is YAML too: one place in ten will do.
        if place.len().is_multiple_of(10) {
            complain(place, how, Plan::from_yaml(text));
        }
    };
    for place in places(&plan) {
        let others = [json!("Zq walks home"), json!({"Zq key": "Zq"}), json!(["Zq item"]), json!(0.12345), json!(true)];
        for other in others {
            breaks(&place, &format!("= {other}"), &with(&plan, &place, other).to_string());
        }
        let key = place.rsplit('/').next().unwrap();
        let unknown = [format!("Zq {key}"), format!("{key} zq"), "zq".repeat(40)];
        for key in unknown.iter().filter(|_| plan.pointer(&place).unwrap().is_object()) {
            let mut broken = plan.clone();
            broken.pointer_mut(&place).unwrap()[key] = json!("Zq value");
            breaks(&place, "has an unknown key", &broken.to_string());
        }
    }
    let text = plan.to_string();
    for (at, _) in text.match_indices("\":").filter(|(at, _)| at % 3 == 0) {
        let start = text[..at].rfind('"').unwrap();
        let twice = format!("{}{}:\"Zq\",{}", &text[..start], &text[start..=at], &text[start..]);
        breaks(&text[start..=at], "stands twice", &twice);
        breaks(&text[start..=at], "ends the text", &text[..start + 3]);
    }
    breaks("", "has a number that no double keeps", &text.replacen("[\"zq", "[1e400,\"zq", 1));
    let (before, after) = text.split_at(text.find("zq secret 9").unwrap());
    for junk in ["\"", "\\x", "\n", "\u{1}", "\": &zq *zq !zq \"", "\0"] {
        breaks("", junk, &format!("{before}{junk}{after}"));
    }
    assert!(leaks.is_empty(), "{}:\n{}", leaks.len(), leaks.join("\n"));
    assert!(errors.len() >= 11, "too few kinds of errors are reached: {errors:?}");
}

/// What is said of a child does not end up in a log.
#[test]
fn the_debug_form_of_a_plan_shows_no_text() {
    let plan = read(&secret_plan(false));
    assert_eq!(leak(&format!("{plan:?} {plan:#?}")), None);
    let id: Id = "zq".parse().unwrap();
    assert_eq!(leak(&format!("{id:?}")), Some("\"zq\""), "ids are shown");
}

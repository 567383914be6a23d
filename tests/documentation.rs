//! The examples in the rules' documentation do what they say.

use iepkit::{CheckOptions, Gate, Lang, Limits, Plan, RULES, Rule, Source, check};
use serde_json::{Value, json};

/// The date of every example.
const ON: &str = "2026-11-23";

/// A part of a plan as JSON.
fn document(rule: &Rule, yaml: &str) -> Value {
    let source =
        Source::yaml(yaml.as_bytes(), &Limits::default()).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
    serde_json::from_str(source.as_json()).unwrap()
}

/// Where a rule fires on a part of a plan in a language, which is completed by what every plan needs.
fn findings(rule: &Rule, yaml: &str, lang: Lang) -> Vec<String> {
    let mut document = document(rule, yaml);
    let head =
        json!({"iepkit": 1, "id": "plan-1", "language": lang.code(), "state": "planning", "student": {"id": "s-1"}});
    for (key, value) in head.as_object().unwrap() {
        document.as_object_mut().unwrap().entry(key).or_insert(value.clone());
    }
    let plan = Plan::from_json(&document.to_string()).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
    let options = CheckOptions { gates: Some(Gate::ALL), ..CheckOptions::default() };
    let report = check(&plan, ON.parse().unwrap(), &options).unwrap();
    report.findings.iter().filter(|finding| finding.rule == rule.id).map(|finding| finding.at.clone()).collect()
}

#[test]
fn every_reported_example_has_one_finding_of_its_rule() {
    for (rule, lang) in pages() {
        let found = findings(rule, &rule.reported(lang), lang);
        assert_eq!(found.len(), 1, "{} in {lang:?}: {found:?}", rule.id);
    }
}

#[test]
fn every_accepted_example_has_no_finding_of_its_rule() {
    for (rule, lang) in pages() {
        assert!(!rule.accepted(lang).is_empty(), "{} has no accepted example", rule.id);
        assert_eq!(findings(rule, &rule.accepted(lang), lang), Vec::<String>::new(), "{} in {lang:?}", rule.id);
    }
}

#[test]
fn every_text_of_an_example_has_its_french() {
    for rule in RULES {
        for example in [Rule::reported, Rule::accepted] {
            let [english, french] = Lang::ALL.map(|lang| texts(&document(rule, &example(rule, lang))));
            let is_sentence = |text: &&String| text.contains(' ');
            let untold: Vec<_> = english.iter().filter(is_sentence).filter(|text| french.contains(text)).collect();
            assert!(untold.is_empty(), "{}: {untold:?}", rule.id);
        }
    }
}

/// Every rule, in each language.
fn pages() -> impl Iterator<Item = (&'static Rule, Lang)> {
    RULES.iter().flat_map(|rule| Lang::ALL.iter().map(move |lang| (*rule, *lang)))
}

/// The texts of a document, whatever their keys.
fn texts(document: &Value) -> Vec<String> {
    match document {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

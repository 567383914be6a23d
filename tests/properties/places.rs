//! Places: what a pointer names in a text, and where it stands.

use iepkit::{Limits, Source};
use iepkit_tests::named_plan;
use serde_json::{Value, json};

use crate::plans::places;

const TEXT: &str =
    "{\"a/b\": [10, {\"c~d\": \"é\"}],\r\n \"twice\": 1, \"twice\" : [2], \"\": null, \"esc\\u0061pe\": true}";

fn located<'t>(source: &'t Source<'_>, pointer: &str) -> Option<&'t str> {
    source.locate(pointer).map(|found| &source.text()[found.value])
}

#[test]
fn every_place_of_a_plan_is_where_its_value_stands() {
    let plan = named_plan("noah");
    for text in [plan.to_string(), serde_json::to_string_pretty(&plan).unwrap()] {
        let source = Source::json(text.as_bytes(), &Limits::default()).unwrap();
        for place in places(&plan) {
            let found = located(&source, &place).unwrap_or_else(|| panic!("{place} is not found"));
            assert_eq!(serde_json::from_str::<Value>(found).unwrap(), *plan.pointer(&place).unwrap(), "{place}");
        }
    }
}

#[test]
fn pointers_are_read_as_rfc_6901_has_them() {
    let source = Source::json(TEXT.as_bytes(), &Limits::default()).unwrap();
    let found = |pointer| located(&source, pointer);
    assert_eq!(found(""), Some(TEXT));
    assert_eq!(found("/a~1b/0"), Some("10"));
    assert_eq!(found("/a~1b/1/c~0d"), Some("\"é\""));
    assert_eq!(found("/twice"), Some("[2]"));
    assert_eq!(found("/"), Some("null"));
    assert_eq!(found("/escape"), Some("true"));
    for wrong in ["a~1b", "/a~1b/00", "/a~1b/+0", "/a~1b/-", "/a~1b/2", "/a~1b/0/x", "/twice/", "/none"] {
        assert_eq!(found(wrong), None, "{wrong}");
    }
    let key = source.locate("/twice").unwrap().key.unwrap();
    assert_eq!((&TEXT[key.clone()], TEXT[..key.start].matches("twice").count()), ("\"twice\"", 1));
}

#[test]
fn what_stands_before_a_mistake_is_found() {
    let source = Source::json(br#"{"a": {"b": [1, 2], "c": tru"#, &Limits::default()).unwrap();
    assert_eq!(located(&source, "/a/b/1"), Some("2"));
    assert_eq!(located(&source, "/a/d"), None);
}

#[test]
fn lines_and_columns_are_those_of_counting_from_the_start() {
    let line = "é".repeat(700) + "\u{1F600}x";
    let text = json!([line, "", line]).to_string().replace(',', ",\n\r\n");
    let source = Source::json(text.as_bytes(), &Limits::default()).unwrap();
    for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
        let before = &text[..offset];
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        assert_eq!(source.line_column(offset), (before.matches('\n').count() + 1, column));
    }
}

#[test]
fn the_debug_form_of_a_source_shows_no_text() {
    let source = Source::json(TEXT.as_bytes(), &Limits::default()).unwrap();
    assert!(source.locate("/twice").is_some());
    let shown = format!("{source:?}");
    assert!(!shown.contains("twice") && !shown.contains('é'), "{shown}");
}

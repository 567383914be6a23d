//! Runs the cases of readings: goals and strategies in words.

use std::collections::BTreeMap;

use iepkit::wording::{Span, read_goal, read_strategy};
use iepkit::{Lang, wording};
use iepkit_tests::{counts, repository};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

/// A text, and what its reading says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    lang: String,
    /// The language it seems to be in, when that is another.
    seems: Option<String>,
    text: String,
    grade: String,
    missing: Vec<String>,
    criterion: Option<Value>,
    /// For a part, the words that hold it; other words may hold it too.
    #[serde(default)]
    spans: BTreeMap<String, String>,
    #[serde(default)]
    placeholders: Vec<String>,
}

fn cases(file: &str) -> Vec<Case> {
    let path = repository().join("tests/cases/wording").join(file);
    serde_json::from_str::<File>(&std::fs::read_to_string(path).unwrap()).unwrap().cases
}

/// The words of a span, whose places count Unicode scalars.
fn words<P>(text: &str, span: &Span<P>) -> String {
    text.chars().skip(span.start).take(span.end - span.start).collect()
}

#[test]
fn every_goal_reads_as_its_case_says() {
    let mut complaints = Vec::new();
    for case in cases("goals.json") {
        let lang: Lang = case.lang.parse().unwrap();
        let reading = read_goal(&case.text, lang);
        let missing: Vec<&str> = reading.missing.iter().map(|missing| missing.part.as_str()).collect();
        let criterion = reading.criterion.as_ref().map(|criterion| serde_json::to_value(criterion).unwrap());
        let seems = case.seems.as_deref().unwrap_or(&case.lang);
        let held = |part: &str, text: &str| {
            reading.spans.iter().any(|span| span.part.as_str() == part && words(&case.text, span) == text)
        };
        if reading.grade.as_str() != case.grade || missing != case.missing {
            complaints.push(format!("{}: {} {missing:?}", case.name, reading.grade));
        }
        if criterion != case.criterion {
            complaints.push(format!("{}: {criterion:?}", case.name));
        }
        if reading.language_seems.code() != seems {
            complaints.push(format!("{}: seems {}", case.name, reading.language_seems));
        }
        complaints.extend(
            case.spans
                .iter()
                .filter(|(part, text)| !held(part, text))
                .map(|(part, _)| format!("{}: {part} is {:?}", case.name, reading.spans)),
        );
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_strategy_reads_as_its_case_says() {
    let mut complaints = Vec::new();
    for case in cases("strategies.json") {
        let reading = read_strategy(&case.text, case.lang.parse().unwrap());
        let missing: Vec<&str> = reading.missing.iter().map(|missing| missing.part.as_str()).collect();
        let open: Vec<String> = reading.placeholders.iter().map(|span| words(&case.text, span)).collect();
        if reading.grade.as_str() != case.grade || missing != case.missing || open != case.placeholders {
            complaints.push(format!("{}: {} {missing:?} {open:?}", case.name, reading.grade));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn no_case_is_left_out() {
    assert_eq!(cases("goals.json").len() + cases("strategies.json").len(), counts().wording);
}

#[test]
fn spans_lie_within_any_text() {
    for text in [
        "",
        "é",
        "\u{301}",
        "4/5",
        "%",
        "…",
        "___",
        "d'",
        "from to",
        "de à",
        "1 2 3",
        "at least",
        "\u{1f600} lit 3 mots",
        "A\u{0}B",
    ] {
        for lang in Lang::ALL {
            let length = text.chars().count();
            let goal = read_goal(text, lang);
            assert!(goal.spans.iter().all(|span| span.start <= span.end && span.end <= length), "{text:?}");
            assert!(
                read_strategy(text, lang).spans.iter().all(|span| span.start <= span.end && span.end <= length),
                "{text:?}"
            );
            wording::suggest_criterion(text, lang);
        }
    }
}

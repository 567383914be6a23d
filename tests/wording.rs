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

impl Case {
    /// What is said of each part that no words hold as they should.
    fn not_held<'p>(&self, spans: impl Iterator<Item = (&'p str, String)>) -> Vec<String> {
        let held: Vec<(&str, String)> = spans.collect();
        let is_held =
            |(part, text): &(&String, &String)| held.iter().any(|(held, words)| held == part && words == *text);
        let missed = self.spans.iter().filter(|span| !is_held(span));
        missed.map(|(part, _)| format!("{}: {part} is not in {held:?}", self.name)).collect()
    }
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
        if reading.grade.as_str() != case.grade || missing != case.missing {
            complaints.push(format!("{}: {} {missing:?}", case.name, reading.grade));
        }
        if criterion != case.criterion {
            complaints.push(format!("{}: {criterion:?}", case.name));
        }
        if reading.language_seems.code() != seems {
            complaints.push(format!("{}: seems {}", case.name, reading.language_seems));
        }
        complaints
            .extend(case.not_held(reading.spans.iter().map(|span| (span.part.as_str(), words(&case.text, span)))));
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
        complaints
            .extend(case.not_held(reading.spans.iter().map(|span| (span.part.as_str(), words(&case.text, span)))));
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

/// A way to write a sentence.
type Way = fn(&str) -> String;

/// How the same sentence may be written.
const WAYS: [(&str, Way); 14] = [
    ("in capitals", str::to_uppercase),
    ("in capitals, accents left out", |text| without_accents(&text.to_uppercase())),
    ("with a bullet", |text| format!("• {text}")),
    ("with a dash", |text| format!("- {text}")),
    ("in a numbered list", |text| format!("3. {text}")),
    ("with a letter", |text| format!("b) {text}")),
    ("in quotes", |text| format!("« {text} »")),
    ("in straight quotes", |text| format!("\"{text}\"")),
    ("with blanks around it", |text| format!(" \t{text}\n")),
    ("with no-break blanks", |text| text.replace(' ', "\u{a0}")),
    ("with two blanks", |text| text.replace(' ', "  ")),
    ("with a blank before %", |text| text.replace('%', " %")),
    ("with curly apostrophes", |text| text.replace('\'', "\u{2019}")),
    ("with accents apart", with_accents_apart),
];

/// Cases whose capitals, quotes or accents say something.
const HANG_ON_IT: [&str; 3] = ["une fois calmé dit quand", "PT is the therapist", "un outil par son nom, à un moment"];

fn without_accents(text: &str) -> String {
    text.chars().map(|c| ACCENTS.iter().find(|(whole, ..)| *whole == c).map_or(c, |(_, letter, _)| *letter)).collect()
}

fn with_accents_apart(text: &str) -> String {
    text.chars()
        .flat_map(|c| match ACCENTS.iter().find(|(whole, ..)| *whole == c) {
            Some((_, letter, accent)) => vec![*letter, *accent],
            None => vec![c],
        })
        .collect()
}

/// A letter, without its accent, and the accent.
const ACCENTS: [(char, char, char); 18] = [
    ('à', 'a', '\u{300}'),
    ('â', 'a', '\u{302}'),
    ('ç', 'c', '\u{327}'),
    ('é', 'e', '\u{301}'),
    ('è', 'e', '\u{300}'),
    ('ê', 'e', '\u{302}'),
    ('î', 'i', '\u{302}'),
    ('ô', 'o', '\u{302}'),
    ('û', 'u', '\u{302}'),
    ('À', 'A', '\u{300}'),
    ('Â', 'A', '\u{302}'),
    ('Ç', 'C', '\u{327}'),
    ('É', 'E', '\u{301}'),
    ('È', 'E', '\u{300}'),
    ('Ê', 'E', '\u{302}'),
    ('Î', 'I', '\u{302}'),
    ('Ô', 'O', '\u{302}'),
    ('Û', 'U', '\u{302}'),
];

#[test]
fn a_reading_does_not_hang_on_how_the_sentence_is_written() {
    let goal = |text: &str, lang| {
        let reading = read_goal(text, lang);
        let missing: Vec<_> = reading.missing.iter().map(|missing| missing.part).collect();
        let criterion = reading.criterion.map(|criterion| serde_json::to_string(&criterion).unwrap());
        format!("{} {missing:?} {}", reading.grade, without_accents(&criterion.unwrap_or_default()))
    };
    let strategy = |text: &str, lang| {
        let reading = read_strategy(text, lang);
        let missing: Vec<_> = reading.missing.iter().map(|missing| missing.part).collect();
        format!("{} {missing:?} {}", reading.grade, reading.placeholders.len())
    };
    let mut complaints = Vec::new();
    for (file, read) in [("goals.json", goal as fn(&str, Lang) -> String), ("strategies.json", strategy)] {
        for case in cases(file).iter().filter(|case| !HANG_ON_IT.contains(&case.name.as_str())) {
            let lang: Lang = case.lang.parse().unwrap();
            let plain = read(&case.text, lang);
            for (way, write) in WAYS {
                let written = read(&write(&case.text), lang);
                if written != plain {
                    complaints.push(format!("{} {way}: {written} for {plain}", case.name));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

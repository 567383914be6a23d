//! How much a goal asks, in every frame: the words that say it are read the same wherever they stand, and whatever is counted.

use std::collections::BTreeMap;

use iepkit::Lang;
use iepkit::wording::{Part, read_goal};
use iepkit_tests::repository;
use serde::Deserialize;
use serde_json::{Value, json};

/// The words of a language, to be put together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// Sentences with a place for what is done and how much.
    frames: Vec<String>,
    acts: Vec<String>,
    levels: Vec<Level>,
    occasions: Vec<Occasions>,
    things: Vec<Things>,
    counts: Vec<Level>,
}

/// Words that say how much, and the criterion that they are.
#[derive(Deserialize)]
struct Level {
    text: String,
    criterion: Value,
}

/// Words that say over how many occasions.
#[derive(Deserialize)]
struct Occasions {
    text: String,
    consistency: Value,
}

/// What is counted, with the words around it.
#[derive(Deserialize)]
struct Things {
    verb: String,
    unit: String,
    names: Vec<String>,
}

fn words() -> BTreeMap<String, Words> {
    let path = repository().join("tests/wording/levels.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

impl Words {
    /// Every act with every level, alone and over some occasions.
    fn with_levels(&self) -> impl Iterator<Item = (String, Value)> {
        self.acts.iter().flat_map(move |act| {
            self.levels.iter().flat_map(move |level| {
                let alone = (format!("{act} {}", level.text), level.criterion.clone());
                let held = self.occasions.iter().filter(|_| level.may_be_held()).map(move |occasions| {
                    let mut criterion = level.criterion.clone();
                    criterion["consistency"] = occasions.consistency.clone();
                    (format!("{act} {} {}", level.text, occasions.text), criterion)
                });
                std::iter::once(alone).chain(held)
            })
        })
    }

    /// Everything that is counted, in every number.
    fn with_counts(&self) -> impl Iterator<Item = (String, Value)> {
        self.things.iter().flat_map(move |Things { verb, unit, names }| {
            names.iter().flat_map(move |name| {
                self.counts.iter().map(move |count| {
                    let criterion = count.criterion.to_string().replace("{}", unit);
                    (format!("{verb} {}", count.text.replace("{}", name)), serde_json::from_str(&criterion).unwrap())
                })
            })
        })
    }
}

impl Level {
    /// Whether it may be asked over several occasions: what counts occasions itself, or asks for all of them, may not.
    fn may_be_held(&self) -> bool {
        let counts = self.criterion.get("of").or(self.criterion.get("per")).is_some();
        !counts && self.criterion["at_least"] != json!(100)
    }
}

#[test]
fn how_much_is_read_the_same_in_every_frame() {
    let mut complaints = Vec::new();
    let mut read = 0;
    for (lang, words) in words() {
        let lang: Lang = lang.parse().unwrap();
        for (act, criterion) in words.with_levels().chain(words.with_counts()) {
            for frame in &words.frames {
                let text = frame.replace("{}", &act);
                let reading = read_goal(&text, lang);
                let said = serde_json::to_value(&reading.criterion).unwrap();
                let has = |part| reading.holds(part);
                let in_frame = has(Part::Behaviour) && (has(Part::Condition) || has(Part::Timeframe));
                if said != criterion || !in_frame {
                    complaints.push(format!("{text}: {said} for {criterion}, {:?}", reading.spans));
                }
                read += 1;
            }
        }
    }
    assert!(read > 10_000, "{read} sentences");
    assert!(complaints.is_empty(), "{} of {read}\n{}", complaints.len(), complaints.join("\n"));
}

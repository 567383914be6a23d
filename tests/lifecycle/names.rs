//! How states, events and those who may make a move are said: each by words of its own, in each language.

use std::collections::BTreeSet;

use iepkit::Lang;
use iepkit::lifecycle::{MOVES, Move, diagram};

/// The words in both languages for each different thing that the moves of the table name.
fn words<T: PartialEq>(
    of: impl Fn(&Move) -> T,
    said: impl Fn(&T, Lang) -> &'static str,
) -> (usize, BTreeSet<&'static str>) {
    let mut things: Vec<T> = Vec::new();
    for thing in MOVES.iter().map(of) {
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    let words = things.iter().flat_map(|thing| Lang::ALL.iter().map(|lang| said(thing, *lang)));
    (things.len() * Lang::ALL.len(), words.filter(|words| words.contains(' ') || words.len() > 3).collect())
}

#[test]
fn each_is_said_by_words_of_its_own() {
    let names = words(|row| row.event, |event, lang| event.name(lang));
    let happened = words(|row| row.event, |event, lang| event.happened(lang));
    let states = words(|row| row.to, |state, lang| state.name(lang));
    let who = words(|row| row.who, |who, lang| who.name(lang));
    for (count, words) in [names, happened, states, who] {
        assert!(count >= 4 && words.len() == count, "{count}: {words:?}");
    }
    let propose = MOVES.iter().find(|row| row.event.as_str() == "propose").map(|row| row.event).unwrap();
    assert_eq!((propose.name(Lang::En), propose.happened(Lang::Fr)), ("propose the plan", "plan proposé"));
}

#[test]
fn the_diagram_has_every_move_and_both_ends() {
    let diagram = diagram();
    assert_eq!(diagram.lines().count(), MOVES.len() + 2);
    assert!(diagram.starts_with("stateDiagram-v2\n    [*] --> assessing: open\n"), "{diagram}");
    assert!(diagram.ends_with("\n    closed --> [*]\n"), "{diagram}");
    assert!(diagram.contains("    under_review --> active: complete-review\n"), "{diagram}");
}

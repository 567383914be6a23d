//! Random plans, written in random styles, under random moves: what is written reads as the plan that was meant, every comment
//! is still there, and every line without a change is the same, byte by byte.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod style;

use iepkit::lifecycle::{AdvanceOptions, Event, MOVES, advance};
use iepkit::plan::Plan;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use self::style::{Dice, json_in_a_style, yaml_in_a_style};
use super::value::Value;
use super::{difference, rewrite};
use crate::input::{Document, Notation};

/// How many plans are tried.
const CASES: u32 = 40;

fn plan(seed: u64) -> String {
    iepkit_sample::plans(seed).next().unwrap()
}

/// Moves that nothing but the table stands in the way of, as often as not, and some that rules do.
fn event(plan: &Plan, dice: &mut Dice) -> Option<Event> {
    let by = plan.team.values().nth(dice.roll(plan.team.count().max(1)))?.id.to_string();
    let moves: Vec<_> = MOVES.iter().filter(|row| row.from == Some(plan.state)).collect();
    if moves.is_empty() {
        return None;
    }
    let row = moves[dice.roll(moves.len())];
    let reason = [
        "The timer was too loud",
        "L'élève a dit : « non » # encore",
        "two\nlines: \"quoted\" \\ and\ttabbed",
        "yes",
        "- 3",
        "é",
    ];
    let mut event = json!({"event": row.event, "by": by, "reason": reason[dice.roll(reason.len())], "to": row.to, "closure": "transferred"});
    event["decision"] =
        json!({"member": by, "decision": "agree-with-reservations", "reason": reason[dice.roll(reason.len())]});
    if row.event.as_str() == "complete-review" {
        let outcomes = ["continue", "change-strategies", "change-goal-and-strategies", "achieved", "close"];
        let goals: Vec<_> =
            plan.goals.values().map(|goal| json!({"goal": goal.id, "outcome": outcomes[dice.roll(5)]})).collect();
        let outcome = ["keep", "adjust", "close"][dice.roll(3)];
        event["review"] = json!({"attended": [by], "goals": goals, "outcome": outcome, "reason": "So it is", "next_review_by": "2027-06-11"});
    }
    Some(Event::from_json(&event.to_string()).unwrap())
}

/// Lines of `old` that are no longer in `new`, in order.
fn lines_gone<'t>(old: &'t str, new: &str) -> Vec<&'t str> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[same..], &new[same..]);
    let same = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[..old.len() - same], &new[..new.len() - same]);
    let mut longest = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            longest[i][j] =
                if old[i] == new[j] { longest[i + 1][j + 1] + 1 } else { longest[i + 1][j].max(longest[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut gone) = (0, 0, Vec::new());
    while i < old.len() {
        if j < new.len() && old[i] == new[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < new.len() && longest[i][j + 1] >= longest[i + 1][j] {
            j += 1;
        } else {
            gone.push(old[i]);
            i += 1;
        }
    }
    gone
}

fn comments(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.match_indices("#c").map(|(at, _)| text[at..].split_whitespace().next().unwrap()).collect();
    found.sort_unstable();
    found
}

/// Moves a plan on through its file, as often as it can, and looks at each step. Tells how many moves were made.
fn lives_on(mut text: String, notation: Notation, dice: &mut Dice) -> usize {
    let mut made = 0;
    for _ in 0..6 {
        let document = Document::new("plan", text.as_bytes(), notation);
        let source =
            document.source().unwrap_or_else(|failure| panic!("{}\n{text}", failure.message(iepkit::Lang::En)));
        let plan = source.plan().unwrap();
        let Some(event) = event(&plan, dice) else { break };
        let on = if dice.one_in(2) { "2026-11-26" } else { "2027-02-01" }.parse().unwrap();
        let Ok(next) = advance(&plan, &event, on, &AdvanceOptions::default()) else { continue };
        let edits = difference::between(&source, &next).unwrap();
        let new = rewrite(&document, &next).unwrap_or_else(|failure| {
            let tried = super::yaml::edited(source.text(), &edits).concat();
            panic!("{}\n{edits:?}\n{text}\n=>\n{tried}", failure.code())
        });
        assert_eq!(Document::new("plan", new.as_bytes(), notation).source().unwrap().plan().unwrap(), next);
        assert_eq!(comments(&new), comments(&text), "{text}\n=>\n{new}");
        let body = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let gone = lines_gone(body, &new);
        // A value may stand over two lines, as after `>-`.
        assert!(gone.len() <= 2 * edits.len(), "{gone:#?}\n{edits:?}\n{body}\n=>\n{new}");
        assert_eq!(body.contains("\r\n"), new.contains("\r\n"));
        assert_eq!(
            new.matches('\n').count() - new.matches("\r\n").count() > 0,
            body.matches('\n').count() - body.matches("\r\n").count() > 0,
            "{new:?}"
        );
        text = new;
        made += 1;
    }
    made
}

fn for_all(cases: u32, test: impl Fn(u64, &mut Dice)) {
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, max_shrink_iters: 60, ..Config::default() });
    runner
        .run(&(any::<u64>(), prop::collection::vec(any::<u8>(), 64..1024)), |(seed, bytes)| {
            test(seed, &mut Dice::new(bytes));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_yaml_file_of_any_style_keeps_its_looks() {
    let made = std::cell::Cell::new(0);
    for_all(CASES, |seed, dice| {
        let value: Value = serde_json::from_str(&plan(seed)).unwrap();
        let text = yaml_in_a_style(&value, dice);
        made.set(made.get() + lives_on(text, Notation::Yaml, dice));
    });
    assert!(made.get() > 60, "only {} moves were made", made.get());
}

#[test]
fn a_json_file_of_any_style_keeps_its_looks() {
    let made = std::cell::Cell::new(0);
    for_all(CASES, |seed, dice| {
        let value: Value = serde_json::from_str(&plan(seed)).unwrap();
        let notation = if dice.one_in(4) { Notation::Yaml } else { Notation::Json };
        made.set(made.get() + lives_on(json_in_a_style(&value, dice), notation, dice));
    });
    assert!(made.get() > 60, "only {} moves were made", made.get());
}

#[test]
fn every_document_that_reads_can_be_rewritten_or_is_left() {
    let mut rewritten = 0;
    let cases = iepkit_tests::reading_cases();
    let read = cases.iter().filter(|case| case.error.is_none());
    for case in read {
        let notation = if case.format == "json" { Notation::Json } else { Notation::Yaml };
        let document = Document::new("plan", case.document().as_bytes(), notation);
        let mut plan = case.read().unwrap();
        plan.version = Some(99);
        plan.closure =
            Some(iepkit::plan::Closure { reason: None, date: None, by: None, note: "So it is".parse().ok() });
        match rewrite(&document, &plan) {
            Ok(text) => {
                let read = Document::new("plan", text.as_bytes(), notation).source().unwrap().plan().unwrap();
                assert_eq!(read, plan, "{}", case.name);
                rewritten += 1;
            }
            Err(failure) => println!("{}: {}", case.name, failure.code()),
        }
    }
    assert!(rewritten > 50, "only {rewritten}");
}

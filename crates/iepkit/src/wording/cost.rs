//! The cost of a reading grows with the length of the text, whatever the text.

use std::cell::Cell;

use super::{read_goal, read_strategy};
use crate::Lang;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Counts a look at a word.
pub(super) fn step() {
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

fn steps(read: impl FnOnce()) -> u64 {
    STEPS.with(|steps| steps.set(0));
    read();
    STEPS.with(Cell::get)
}

/// What a text is made of, again and again, to provoke a reading that looks far.
const UNITS: [&str; 38] = [
    "4 of 5 ",
    "9 ",
    "a, ",
    "and and read ",
    "of of ",
    "of the ",
    "\" ",
    "é ",
    "a-b-",
    "l'eau ",
    "( ",
    "[a ",
    "- ",
    "_ ",
    ". ",
    "A. ",
    "a; ",
    "a\n",
    "with 3 minutes ",
    "from 3 to 4 words ",
    "de 3 à 4 mots ",
    "quand il ",
    "when he ",
    "by june ",
    "by june, ",
    "en dictée lire ",
    "- 1. ",
    "{a} will ",
    "given a list ",
    "1/2 ",
    "80 % ",
    "chaque ",
    "every day ",
    "une fois ",
    "sans le ",
    "by reading ",
    "selon la ",
    "and reads, ",
];

#[test]
fn twice_the_text_costs_twice() {
    for lang in Lang::ALL {
        for unit in UNITS {
            let text = |len: usize| unit.repeat(len / unit.len());
            let (short, long) = (text(8 << 10), text(16 << 10));
            for (what, cost) in [
                ("goal", |text: &str, lang| steps(|| drop(read_goal(text, lang)))),
                ("strategy", |text: &str, lang| steps(|| drop(read_strategy(text, lang)))),
            ] as [(&str, fn(&str, Lang) -> u64); 2]
            {
                let (once, twice) = (cost(&short, lang), cost(&long, lang));
                assert!(twice <= once * 21 / 10 + 1000, "{what} of {unit:?} in {lang}: {once} steps, then {twice}");
            }
        }
    }
}

//! A glance at a text: most hold nothing of what is looked for, and then need not be read.

use super::list::{List, list};
use std::sync::LazyLock;

use super::lexicon::Lexicon;
use super::tags::*;
use super::token::fold;
use crate::Lang;
use crate::sort::sort;

/// How many letters of a word are looked at.
const LETTERS: usize = 5;

/// How words start, in either language.
pub(super) struct Starts(Vec<[u8; LETTERS]>);

/// How words that ask to be filled in start.
static BLANKS: LazyLock<Starts> = LazyLock::new(|| Starts::of(PLACEHOLDER, list!("add ajouter complete")));

impl Starts {
    /// The starts of the words of a class, and of others. One word of an expression is enough, since where it does not stand,
    /// the expression does not either: one that is looked for anyway, else the last.
    pub(super) fn of(class: Tags, others: List) -> Starts {
        let listed = Lang::ALL
            .iter()
            .flat_map(|lang| Lexicon::of(*lang).listed(class))
            .chain(others.words().filter_map(|word| str::from_utf8(word).ok()));
        let (expressions, words): (Vec<&str>, Vec<&str>) = listed.partition(|word| word.contains('_'));
        let open = expressions.iter().filter(|expression| !expression.split('_').any(|word| words.contains(&word)));
        let last = open.filter_map(|expression| expression.rsplit('_').next());
        let mut starts: Vec<_> =
            words.iter().copied().chain(last).flat_map(|word| [start(word), start(&format!("{word}s"))]).collect();
        sort(&mut starts, Ord::cmp);
        starts.dedup();
        Starts(starts)
    }

    /// Whether a word of a text starts so.
    pub(super) fn meet(&self, text: &str) -> bool {
        let mut folded = String::new();
        text.split(|c: char| !c.is_alphabetic() && !is_accent(c)).any(|word| {
            if word.is_empty() {
                return false;
            }
            folded.clear();
            word.chars().filter(|c| !is_accent(*c)).take(LETTERS).for_each(|c| fold(c, &mut folded));
            self.0.binary_search(&start(&folded)).is_ok()
        })
    }
}

/// An accent on the letter before it.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn start(word: &str) -> [u8; LETTERS] {
    let mut start = [0; LETTERS];
    start.iter_mut().zip(word.bytes()).for_each(|(slot, byte)| *slot = byte);
    start
}

/// Whether a strategy may hold something to be filled in.
pub(crate) fn may_hold_placeholder(strategy: &str) -> bool {
    strategy.contains(['_', '[', '…']) || strategy.contains("..") || BLANKS.meet(strategy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{need, read_strategy};

    const TEXTS: [&str; 6] = [
        include_str!("../../../../tests/wording/goals.en.ndjson"),
        include_str!("../../../../tests/wording/goals.fr.ndjson"),
        include_str!("../../../../tests/wording/strategies.en.ndjson"),
        include_str!("../../../../tests/wording/strategies.fr.ndjson"),
        include_str!("../../../../tests/cases/wording/strategies.json"),
        include_str!("../../../../tests/cases/rules/need-names-service.json"),
    ];

    /// The texts of the labelled sentences and of the cases, whatever they are of.
    fn texts() -> impl Iterator<Item = &'static str> {
        TEXTS.iter().flat_map(|file| file.split('"')).filter(|text| text.len() > 3)
    }

    #[test]
    fn nothing_that_a_reading_finds_is_passed_over() {
        let mut found = [0, 0];
        for text in texts() {
            for lang in Lang::ALL.iter().copied() {
                if !read_strategy(text, lang).placeholders.is_empty() {
                    assert!(may_hold_placeholder(text), "{text}");
                    found[0] += 1;
                }
                if need::service(text, lang).is_some() {
                    assert!(need::may_name_service(text), "{text}");
                    found[1] += 1;
                }
            }
        }
        assert!(found.iter().all(|found| *found > 10), "{found:?}");
    }

    #[test]
    fn every_word_of_the_lexicon_is_met() {
        for lang in Lang::ALL.iter().copied() {
            for word in Lexicon::of(lang).listed(PLACEHOLDER) {
                assert!(may_hold_placeholder(&word.replace('_', " ").to_uppercase()), "{word}");
            }
        }
        assert!(may_hold_placeholder("Outils (a\u{300} pre\u{301}ciser)"));
        assert!(!may_hold_placeholder("Reread each page aloud in pairs"));
    }
}

//! A glance at a text: most hold nothing of what is looked for, and then need not be read.

use std::sync::LazyLock;

use super::lexicon::Lexicon;
use super::tags::*;
use super::token::fold;
use crate::Lang;
use crate::sort::sort;

/// How words start, in either language.
pub(super) struct Starts {
    /// How many letters of a word are looked at: as many as all its forms share.
    letters: usize,
    /// Each start, its letters packed into a number, in order.
    starts: Vec<u64>,
    /// For each first letter, a bit for each letter that comes second, and one for each that comes third.
    after: [[u32; ALPHABET]; 2],
}

/// How many places the letters of either case have, by their last five bits.
const ALPHABET: usize = 32;

/// How words that ask to be filled in start. No form of one leaves fewer letters than six as they are; `add details here` and
/// its like end in one of the others.
static BLANKS: LazyLock<Starts> = LazyLock::new(|| Starts::of(PLACEHOLDER, "here details ici", 6));

impl Starts {
    /// The starts, so many letters long, of the words of a class, and of others. One word of an expression is enough, since
    /// where it does not stand, the expression does not either: one that is looked for anyway, else the last.
    pub(super) fn of(class: Tags, others: &'static str, letters: usize) -> Starts {
        let listed = Lang::ALL.iter().flat_map(|lang| Lexicon::of(*lang).listed(class)).chain(others.split(' '));
        let (expressions, words): (Vec<&str>, Vec<&str>) = listed.partition(|word| word.contains('_'));
        let open = expressions.iter().filter(|expression| !expression.split('_').any(|word| words.contains(&word)));
        let last = open.filter_map(|expression| expression.rsplit('_').next());
        let mut found = Starts { letters, starts: Vec::new(), after: [[0; ALPHABET]; 2] };
        words.iter().copied().chain(last).for_each(|word| found.add(word));
        sort(&mut found.starts, Ord::cmp);
        found.starts.dedup();
        found
    }

    /// Adds a word and its plural.
    fn add(&mut self, word: &str) {
        self.starts.extend([self.start(word.chars()), self.start(word.chars().chain(['s']))]);
        let mut letters = word.bytes().map(letter);
        let first = letters.next().unwrap_or_default();
        for after in &mut self.after {
            if let Some(bits) = after.get_mut(first) {
                // After a short word anything may come.
                *bits |= letters.next().map_or(u32::MAX, |next| 1 << next);
            }
        }
    }

    /// Whether a word of a text starts so. What follows a letter with an accent is looked at as if a word started there, which
    /// finds no word less.
    pub(super) fn meet(&self, text: &str) -> bool {
        let (bytes, mut inside) = (text.as_bytes(), false);
        bytes.iter().enumerate().any(|(at, byte)| {
            let starts = !inside && (byte.is_ascii_alphabetic() || !byte.is_ascii());
            inside = byte.is_ascii_alphabetic();
            starts
                && bytes.get(at..).is_some_and(|rest| self.may_open(rest))
                && text.get(at..).is_some_and(|rest| self.open(rest))
        })
    }

    /// Whether a text may open with a word that starts so, by its first letters, as far as they have no accent.
    fn may_open(&self, text: &[u8]) -> bool {
        let [first, after @ ..] = text else { return false };
        let fits = |bits: &[u32; ALPHABET], next: Option<&u8>| {
            let next = next.filter(|next| next.is_ascii()).zip(bits.get(letter(*first)));
            next.is_none_or(|(next, bits)| bits >> letter(*next) & 1 == 1)
        };
        let [second, third] = &self.after;
        !first.is_ascii() || fits(second, after.first()) && fits(third, after.get(1))
    }

    /// Whether a text opens with a word that starts so.
    fn open(&self, text: &str) -> bool {
        // What follows an accent is looked at for itself, so that many of them are not gone through again and again.
        if text.starts_with(is_accent) {
            return false;
        }
        let (mut start, mut left) = (0, self.letters);
        for c in text.chars().take_while(|c| c.is_alphabetic() || is_accent(*c)).filter(|c| !is_accent(*c)) {
            fold(c, &mut |letter| {
                if left > 0 {
                    (start, left) = (with(start, letter), left - 1);
                }
            });
            if left == 0 {
                break;
            }
        }
        self.starts.binary_search(&start).is_ok()
    }

    /// The first letters of a word without accents, as a number.
    fn start(&self, word: impl Iterator<Item = char>) -> u64 {
        word.take(self.letters).fold(0, with)
    }
}

/// A start with one more letter; one of another alphabet is in no start that is looked for.
fn with(start: u64, letter: char) -> u64 {
    start << 8 | u64::from(u8::try_from(letter).unwrap_or_default())
}

/// The place of an unaccented letter in the alphabet.
fn letter(byte: u8) -> usize {
    usize::from(byte) % ALPHABET
}

/// An accent on the letter before it.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Whether a strategy may hold something to be filled in.
pub(crate) fn may_hold_placeholder(strategy: &str) -> bool {
    // To the end, which goes many bytes at a time.
    let marked = strategy.bytes().fold(false, |marked, byte| marked | matches!(byte, b'_' | b'['));
    marked || strategy.contains('…') || strategy.contains("..") || BLANKS.meet(strategy)
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

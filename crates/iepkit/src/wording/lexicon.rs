//! The words that readings know, as data: groups of words of one class, and a table over them that is built when a language is
//! first read.

mod english;
mod french;
mod pack;

use std::sync::LazyLock;

use super::hash;
use super::tags::Tags;
use crate::Lang;

use english::ENGLISH;
use french::FRENCH;

/// Words of one class, apart by blanks; the words of an expression are joined by `_`. Lower case, without accents.
type Group = (Tags, &'static str);

/// How many places the table has: a power of two, twice the number of words.
const SLOTS: usize = 1 << 13;
const FREE: u16 = u16::MAX;
const BEGINNINGS: usize = 1 << 8;

/// The words of a language.
pub(super) struct Lexicon {
    /// The words, one after the other.
    text: String,
    words: Vec<Word>,
    /// Where each word is among them: at the place of its hash, or as near after it as there was room.
    slots: Vec<u16>,
    /// A bit for the hash of each beginning of an expression, up to a `_`.
    beginnings: Vec<u64>,
}

struct Word {
    start: u32,
    end: u32,
    hash: u32,
    tags: Tags,
}

/// What is known of a word or an expression.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub(super) lemma: &'static str,
    pub(super) hash: u32,
    pub(super) tags: Tags,
}

impl Lexicon {
    pub(super) fn of(lang: Lang) -> &'static Lexicon {
        match lang {
            Lang::En => &ENGLISH,
            Lang::Fr => &FRENCH,
        }
    }

    /// The lexicon of some groups, whose words are packed.
    fn of_groups(classes: &[Tags], packed: &[u8]) -> Lexicon {
        let mut lexicon = Lexicon {
            text: String::with_capacity(2 * packed.len()),
            words: Vec::with_capacity(SLOTS / 2),
            slots: vec![FREE; SLOTS],
            beginnings: vec![0; BEGINNINGS],
        };
        let mut classes = classes.iter();
        let mut class = classes.next();
        for (word, ends_group) in pack::words(packed) {
            let Some(tags) = class else { break };
            if !word.is_empty() {
                lexicon.add(&word, *tags);
            }
            if ends_group {
                class = classes.next();
            }
        }
        lexicon
    }

    /// Adds a word, or a class to one that another group has.
    fn add(&mut self, word: &str, tags: Tags) {
        let mut hash = hash::START;
        for byte in word.bytes() {
            hash = hash::step(hash, byte);
            if byte == b'_' {
                let (word, bit) = beginning(hash);
                self.beginnings.iter_mut().skip(word).take(1).for_each(|bits| *bits |= bit);
            }
        }
        let (start, end) = (self.text.len(), self.text.len() + word.len());
        match self.place(hash, &|known| known == word) {
            Ok(met) => {
                if let Some(met) = self.words.get_mut(met) {
                    met.tags = met.tags.and(tags);
                }
            }
            Err(slot) => {
                if let Some(slot) = self.slots.get_mut(slot) {
                    *slot = self.words.len() as u16;
                }
                self.text.push_str(word);
                self.words.push(Word { start: start as u32, end: end as u32, hash, tags });
            }
        }
    }

    /// The word that is looked for, or the place in the table where it would be.
    fn place(&self, hash: u32, is_it: &dyn Fn(&str) -> bool) -> Result<usize, usize> {
        let mut slot = hash as usize % SLOTS;
        while let Some(met) = self.slots.get(slot).filter(|met| **met != FREE) {
            let met = usize::from(*met);
            if self.words.get(met).is_some_and(|word| word.hash == hash && is_it(self.spelled(word))) {
                return Ok(met);
            }
            slot = (slot + 1) % SLOTS;
        }
        Err(slot)
    }

    fn spelled(&self, word: &Word) -> &str {
        self.text.get(word.start as usize..word.end as usize).unwrap_or_default()
    }

    /// The words and expressions of a class.
    pub(super) fn listed(&self, class: Tags) -> impl Iterator<Item = &str> {
        self.words.iter().filter(move |word| word.tags.has(class)).map(|word| self.spelled(word))
    }

    /// What is known of a word, folded.
    pub(super) fn word(&'static self, word: &str) -> Option<Known> {
        self.find(hash::of(word), &|known| known == word)
    }

    /// Whether an expression may begin with the words, and the `_` after them, that have this hash.
    pub(super) fn may_go_on(&self, hash: u32) -> bool {
        let (word, bit) = beginning(hash);
        self.beginnings.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// What is known under a hash, if it is what is looked for.
    pub(super) fn find(&'static self, hash: u32, is_it: &dyn Fn(&str) -> bool) -> Option<Known> {
        let word = self.words.get(self.place(hash, is_it).ok()?)?;
        Some(Known { lemma: self.spelled(word), hash, tags: word.tags })
    }
}

/// Where the bit of a beginning is.
const fn beginning(hash: u32) -> (usize, u64) {
    let bit = hash as usize % (BEGINNINGS * 64);
    (bit / 64, 1 << (bit % 64))
}

/// The lexicon of a language, from its groups.
macro_rules! lexicon {
    ($(#[doc = $doc:literal])* $name:ident = $groups:expr) => {
        use crate::wording::lexicon::{Group, Lexicon, LazyLock, pack};

        pub(super) const GROUPS: &[Group] = $groups;
        static PACKED: [u8; pack::size(GROUPS)] = pack::pack(GROUPS).0;
        static CLASSES: [Tags; GROUPS.len()] = pack::classes(GROUPS);
        $(#[doc = $doc])*
        pub(in crate::wording) static $name: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::of_groups(&CLASSES, &PACKED));
    };
}

use lexicon;

#[cfg(test)]
mod tests {
    use super::{english, french};

    #[test]
    fn words_of_a_class_stand_once_and_in_order() {
        for (_, words) in english::GROUPS.iter().chain(french::GROUPS) {
            // In order, they share most of their letters with the word before, and take the least room.
            let words: Vec<&str> = words.split_whitespace().collect();
            let unsorted: Vec<_> = words.iter().zip(words.iter().skip(1)).filter(|(one, next)| one >= next).collect();
            assert!(unsorted.is_empty(), "{unsorted:?}");
        }
    }
}

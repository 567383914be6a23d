//! The words that readings know, as data: groups of words of one class, and a table over them that is built when the crate
//! is compiled.

mod english;
mod french;

use super::tags::Tags;
use crate::Lang;

pub(super) use english::ENGLISH;
pub(super) use french::FRENCH;

/// Words of one class, apart by blanks; the words of an expression are joined by `_`. Lower case, without accents.
pub(super) type Group = (Tags, &'static str);

/// How many places the table has: a power of two, several times the number of words.
const SLOTS: usize = 1 << 13;
const FREE: u16 = u16::MAX;
const BEGINNINGS: usize = 1 << 10;

/// The words of a language.
pub(super) struct Lexicon {
    groups: &'static [Group],
    entries: &'static [Entry],
    slots: &'static [u16; SLOTS],
    /// A bit for the hash of each beginning of an expression, up to a `_`.
    beginnings: &'static [u64; BEGINNINGS],
}

/// A word: where it stands in its group, and the classes of all groups that name it.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    group: u16,
    start: u16,
    len: u16,
    /// Part of the hash, so that a word is compared with another only when they are very likely the same.
    check: u16,
    tags: Tags,
}

/// What is known of a word or an expression.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub(super) lemma: &'static str,
    pub(super) tags: Tags,
}

impl Lexicon {
    pub(super) fn of(lang: Lang) -> &'static Lexicon {
        match lang {
            Lang::En => &ENGLISH,
            Lang::Fr => &FRENCH,
        }
    }

    /// The words and expressions of the groups of a class.
    pub(super) fn listed(&self, class: Tags) -> impl Iterator<Item = &'static str> {
        self.groups
            .iter()
            .filter(move |(tags, _)| tags.has(class))
            .flat_map(|(_, words)| words.split_ascii_whitespace())
    }

    /// What is known of a word, folded.
    pub(super) fn word(&self, word: &str) -> Option<Known> {
        let hash = word.bytes().fold(HASH_START, hash_step);
        self.find(hash, |lemma| lemma == word)
    }

    /// Whether an expression may begin with the words, and the `_` after them, that have this hash.
    pub(super) fn may_go_on(&self, hash: u32) -> bool {
        let bit = hash as usize % (BEGINNINGS * 64);
        self.beginnings.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// What is known under a hash, if it is what is looked for.
    pub(super) fn find(&self, hash: u32, is_it: impl Fn(&str) -> bool) -> Option<Known> {
        let mut slot = hash as usize % SLOTS;
        loop {
            let entry = self.entries.get(usize::from(*self.slots.get(slot)?))?;
            if entry.check != check(hash) {
                slot = (slot + 1) % SLOTS;
                continue;
            }
            let (_, text) = self.groups.get(usize::from(entry.group))?;
            let start = usize::from(entry.start);
            let lemma = text.get(start..start + usize::from(entry.len))?;
            if is_it(lemma) {
                return Some(Known { lemma, tags: entry.tags });
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

/// FNV-1a, a byte at a time, so that the hash of an expression grows with its words.
pub(super) const HASH_START: u32 = 0x811c_9dc5;

pub(super) const fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The part of a hash that an entry keeps: none of the bits that choose its place.
const fn check(hash: u32) -> u16 {
    (hash >> 16) as u16
}

/// How many words the groups hold, those of several groups counted each time.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
const fn count(groups: &[Group]) -> usize {
    let (mut words, mut group) = (0, 0);
    while group < groups.len() {
        let (bytes, mut at, mut inside) = (groups[group].1.as_bytes(), 0, false);
        while at < bytes.len() {
            let blank = bytes[at].is_ascii_whitespace();
            if !blank && !inside {
                words += 1;
            }
            inside = !blank;
            at += 1;
        }
        group += 1;
    }
    words
}

/// The table of the groups; run by the compiler, where an index out of bounds does not compile.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
const fn build<const N: usize>(groups: &[Group]) -> ([Entry; N], [u16; SLOTS], [u64; BEGINNINGS]) {
    let mut entries = [Entry { group: 0, start: 0, len: 0, check: 0, tags: Tags::NONE }; N];
    let mut slots = [FREE; SLOTS];
    let mut beginnings = [0; BEGINNINGS];
    let (mut used, mut group) = (0, 0);
    while group < groups.len() {
        let (tags, text) = groups[group];
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at].is_ascii_whitespace() {
                at += 1;
                continue;
            }
            let (start, mut hash) = (at, HASH_START);
            while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
                hash = hash_step(hash, bytes[at]);
                if bytes[at] == b'_' {
                    let bit = hash as usize % (BEGINNINGS * 64);
                    beginnings[bit / 64] |= 1 << (bit % 64);
                }
                at += 1;
            }
            let mut slot = hash as usize % SLOTS;
            while slots[slot] != FREE {
                let entry = entries[slots[slot] as usize];
                if same(
                    groups[entry.group as usize].1.as_bytes(),
                    entry.start as usize,
                    entry.len as usize,
                    bytes,
                    start,
                    at,
                ) {
                    break;
                }
                slot = (slot + 1) % SLOTS;
            }
            if slots[slot] == FREE {
                slots[slot] = used as u16;
                entries[used] = Entry {
                    group: group as u16,
                    start: start as u16,
                    len: (at - start) as u16,
                    check: check(hash),
                    tags,
                };
                used += 1;
            } else {
                let known = slots[slot] as usize;
                entries[known].tags = entries[known].tags.and(tags);
            }
        }
        group += 1;
    }
    (entries, slots, beginnings)
}

#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
const fn same(left: &[u8], start: usize, len: usize, right: &[u8], from: usize, to: usize) -> bool {
    if len != to - from {
        return false;
    }
    let mut at = 0;
    while at < len {
        if left[start + at] != right[from + at] {
            return false;
        }
        at += 1;
    }
    true
}

macro_rules! lexicon {
    ($(#[doc = $doc:literal])* $name:ident = $groups:expr) => {
        const GROUPS: &[crate::wording::lexicon::Group] = $groups;
        const WORDS: usize = crate::wording::lexicon::count(GROUPS);
        static BUILT: ([crate::wording::lexicon::Entry; WORDS], [u16; crate::wording::lexicon::SLOTS], [u64; crate::wording::lexicon::BEGINNINGS]) =
            crate::wording::lexicon::build::<WORDS>(GROUPS);
        $(#[doc = $doc])*
        pub(in crate::wording) static $name: crate::wording::lexicon::Lexicon =
            crate::wording::lexicon::Lexicon { groups: GROUPS, entries: &BUILT.0, slots: &BUILT.1, beginnings: &BUILT.2 };
    };
}

use lexicon;

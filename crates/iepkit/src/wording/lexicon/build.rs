//! The table over the words of a language, as the compiler builds it: an index out of bounds does not compile.
#![allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]

use super::{BEGINNINGS, BUCKETS, Group, HASH_START, HEAD, LENGTH_BITS, beginning, bucket, hash_step};
use crate::wording::tags::Tags;

/// How many places the search for words that were met before has: a power of two, more than the words.
const SLOTS: usize = 1 << 13;
const FREE: u16 = u16::MAX;

/// A word that was met, with the classes of all groups that name it.
#[derive(Clone, Copy)]
struct Word {
    start: usize,
    len: usize,
    hash: u32,
    tags: Tags,
    /// The place of its classes among the sets.
    set: usize,
}

/// The words of the groups, each once; `MOST` is how many bytes their texts have, which nothing here has more of.
pub(super) struct Words<const MOST: usize> {
    text: [u8; MOST],
    pub(super) bytes: usize,
    words: [Word; MOST],
    pub(super) used: usize,
    /// The sets of classes that words have.
    sets: [Tags; MOST],
    pub(super) kinds: usize,
    pub(super) beginnings: [u64; BEGINNINGS],
}

/// How many bytes the texts of the groups have.
pub(super) const fn bytes(groups: &[Group]) -> usize {
    let (mut bytes, mut group) = (0, 0);
    while group < groups.len() {
        bytes += groups[group].1.len();
        group += 1;
    }
    bytes
}

impl<const MOST: usize> Words<MOST> {
    pub(super) const fn of(groups: &[Group]) -> Words<MOST> {
        let mut words = Words {
            text: [0; MOST],
            bytes: 0,
            words: [Word { start: 0, len: 0, hash: 0, tags: Tags::NONE, set: 0 }; MOST],
            used: 0,
            sets: [Tags::NONE; MOST],
            kinds: 0,
            beginnings: [0; BEGINNINGS],
        };
        let mut slots = [FREE; SLOTS];
        let mut group = 0;
        while group < groups.len() {
            let (tags, text) = groups[group];
            let text = text.as_bytes();
            let mut at = 0;
            while at < text.len() {
                let start = at;
                while at < text.len() && !text[at].is_ascii_whitespace() {
                    at += 1;
                }
                if at > start {
                    words.add(&mut slots, text, start, at, tags);
                }
                at += 1;
            }
            group += 1;
        }
        words.sort_into_sets();
        words
    }

    /// Adds a word, or classes to one that was met before.
    const fn add(&mut self, slots: &mut [u16; SLOTS], text: &[u8], start: usize, end: usize, tags: Tags) {
        let (mut hash, mut at) = (HASH_START, start);
        while at < end {
            hash = hash_step(hash, text[at]);
            if text[at] == b'_' {
                let (word, bit) = beginning(hash);
                self.beginnings[word] |= bit;
            }
            at += 1;
        }
        let mut slot = hash as usize % SLOTS;
        while slots[slot] != FREE {
            let met = &mut self.words[slots[slot] as usize];
            if met.hash == hash && same(&self.text, met.start, met.len, text, start, end) {
                met.tags = met.tags.and(tags);
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = self.used as u16;
        self.words[self.used] = Word { start: self.bytes, len: end - start, hash, tags, set: 0 };
        self.used += 1;
        let mut at = start;
        while at < end {
            self.text[self.bytes] = text[at];
            self.bytes += 1;
            at += 1;
        }
    }

    /// Finds the sets, once every word has all its classes.
    const fn sort_into_sets(&mut self) {
        let mut word = 0;
        while word < self.used {
            let (tags, mut set) = (self.words[word].tags, 0);
            while set < self.kinds && !self.sets[set].is(tags) {
                set += 1;
            }
            if set == self.kinds {
                self.sets[set] = tags;
                self.kinds += 1;
            }
            self.words[word].set = set;
            word += 1;
        }
    }

    pub(super) const fn sets<const KINDS: usize>(&self) -> [Tags; KINDS] {
        let (mut sets, mut at) = ([Tags::NONE; KINDS], 0);
        while at < KINDS {
            sets[at] = self.sets[at];
            at += 1;
        }
        sets
    }

    /// The entries, bucket by bucket, and where each bucket starts.
    pub(super) const fn entries<const SIZE: usize>(&self) -> ([u8; SIZE], [u16; BUCKETS + 1]) {
        assert!(SIZE <= u16::MAX as usize, "the words of a language lie where a bucket can say");
        let mut buckets = [0; BUCKETS + 1];
        let mut word = 0;
        while word < self.used {
            let Word { len, hash, .. } = self.words[word];
            buckets[bucket(hash)] += (HEAD + len) as u16;
            word += 1;
        }
        let (mut ends, mut at) = (0, 0);
        while at <= BUCKETS {
            ends += buckets[at];
            buckets[at] = ends;
            at += 1;
        }
        let mut packed = [0; SIZE];
        while word > 0 {
            word -= 1;
            let Word { start, len, hash, set, .. } = self.words[word];
            assert!(len >> LENGTH_BITS == 0 && set >> (16 - LENGTH_BITS) == 0, "a length and a set fit a head");
            let bucket = bucket(hash);
            buckets[bucket] -= (HEAD + len) as u16;
            let mut to = buckets[bucket] as usize;
            let (head, mut at) = (((set << LENGTH_BITS | len) as u16).to_le_bytes(), 0);
            while at < HEAD + len {
                packed[to] = if at < HEAD { head[at] } else { self.text[start + at - HEAD] };
                to += 1;
                at += 1;
            }
        }
        (packed, buckets)
    }
}

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
        use crate::wording::lexicon::{BUCKETS, Group, HEAD, Lexicon, build};

        const GROUPS: &[Group] = $groups;
        const WORDS: &build::Words<{ build::bytes(GROUPS) }> = &build::Words::of(GROUPS);
        static ENTRIES: ([u8; WORDS.bytes + HEAD * WORDS.used], [u16; BUCKETS + 1]) = WORDS.entries();
        static SETS: [Tags; WORDS.kinds] = WORDS.sets();
        static BEGINNINGS: [u64; crate::wording::lexicon::BEGINNINGS] = WORDS.beginnings;
        $(#[doc = $doc])*
        pub(in crate::wording) static $name: Lexicon = Lexicon {
            packed: &ENTRIES.0,
            buckets: &ENTRIES.1,
            sets: &SETS,
            beginnings: &BEGINNINGS,
        };
    };
}

pub(super) use lexicon;

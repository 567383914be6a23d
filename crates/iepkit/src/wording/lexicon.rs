//! The words that readings know, as data: groups of words of one class, and a table over them that is built when the crate
//! is compiled.

mod build;
mod english;
mod french;

use super::tags::Tags;
use crate::Lang;

use build::lexicon;
pub(super) use english::ENGLISH;
pub(super) use french::FRENCH;

/// Words of one class, apart by blanks; the words of an expression are joined by `_`. Lower case, without accents.
type Group = (Tags, &'static str);

/// How many buckets the words are spread over: a power of two, near the number of words.
const BUCKETS: usize = 1 << 11;
const BEGINNINGS: usize = 1 << 8;

/// The words of a language.
pub(super) struct Lexicon {
    /// The entries, bucket by bucket: each is the bytes of its head, then those of the word.
    packed: &'static [u8],
    /// Where the entries of each bucket start; they end where those of the next one do.
    buckets: &'static [u16; BUCKETS + 1],
    /// The sets of classes that words have.
    sets: &'static [Tags],
    /// A bit for the hash of each beginning of an expression, up to a `_`.
    beginnings: &'static [u64; BEGINNINGS],
}

/// How many bytes the head of an entry has: the length of the word in six bits, and the place of the set of its classes in ten.
const HEAD: usize = 2;
const LENGTH_BITS: u32 = 6;

/// A word, with what its head says.
struct Entry {
    set: u16,
    word: &'static [u8],
}

/// The entries that some bytes hold.
fn entries(mut packed: &'static [u8]) -> impl Iterator<Item = Entry> {
    std::iter::from_fn(move || {
        let (head, rest) = packed.split_first_chunk::<HEAD>()?;
        let head = u16::from_le_bytes(*head);
        let (word, others) = rest.split_at_checked(usize::from(head % (1 << LENGTH_BITS)))?;
        packed = others;
        Some(Entry { set: head >> LENGTH_BITS, word })
    })
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

    /// The words and expressions of a class.
    pub(super) fn listed(&self, class: Tags) -> impl Iterator<Item = &'static str> {
        let known = entries(self.packed).filter_map(|entry| self.known(&entry));
        known.filter(move |known| known.tags.has(class)).map(|known| known.lemma)
    }

    /// What is known of a word, folded.
    pub(super) fn word(&self, word: &str) -> Option<Known> {
        let hash = word.bytes().fold(HASH_START, hash_step);
        self.bucket(hash).find(|entry| entry.word == word.as_bytes()).and_then(|entry| self.known(&entry))
    }

    /// Whether an expression may begin with the words, and the `_` after them, that have this hash.
    pub(super) fn may_go_on(&self, hash: u32) -> bool {
        let (word, bit) = beginning(hash);
        self.beginnings.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// What is known under a hash, if it is what is looked for, of so many bytes.
    pub(super) fn find(&self, hash: u32, len: usize, is_it: impl Fn(&str) -> bool) -> Option<Known> {
        self.bucket(hash)
            .filter(|entry| entry.word.len() == len)
            .filter_map(|entry| self.known(&entry))
            .find(|known| is_it(known.lemma))
    }

    /// The entries among which that of a hash is.
    fn bucket(&self, hash: u32) -> impl Iterator<Item = Entry> {
        let edge = |at: usize| self.buckets.get(at).map(|edge| usize::from(*edge));
        let range = edge(bucket(hash)).zip(edge(bucket(hash) + 1)).map(|(start, end)| start..end);
        entries(range.and_then(|range| self.packed.get(range)).unwrap_or_default())
    }

    fn known(&self, entry: &Entry) -> Option<Known> {
        Some(Known { lemma: str::from_utf8(entry.word).ok()?, tags: *self.sets.get(usize::from(entry.set))? })
    }
}

/// FNV-1a, a byte at a time, so that the hash of an expression grows with its words.
pub(super) const HASH_START: u32 = 0x811c_9dc5;

pub(super) const fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

const fn bucket(hash: u32) -> usize {
    hash as usize % BUCKETS
}

/// Where the bit of a beginning is.
const fn beginning(hash: u32) -> (usize, u64) {
    let bit = hash as usize % (BEGINNINGS * 64);
    (bit / 64, 1 << (bit % 64))
}

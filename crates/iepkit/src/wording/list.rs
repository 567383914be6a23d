//! Short lists of words.

use super::hash;

/// Words, each by its hash: four bytes, whatever its length, and one comparison.
///
/// A word that no list has shares its hash with one of the three thousand listed ones once in a million; that no two of the words
/// written here do is tested.
#[derive(Clone, Copy)]
pub(super) struct List {
    hashes: &'static [u32],
}

impl List {
    pub(super) const fn new(hashes: &'static [u32]) -> List {
        List { hashes }
    }

    pub(super) const fn hashes(self) -> &'static [u32] {
        self.hashes
    }

    pub(super) fn holds(self, word: &str) -> bool {
        self.has(hash::of(word))
    }

    /// Whether the word of a hash is one of these.
    pub(super) fn has(self, hash: u32) -> bool {
        // To the end, which goes several at a time.
        self.hashes.iter().fold(false, |met, listed| met | (*listed == hash))
    }
}

/// How many words stand apart by one blank.
pub(super) const fn count(words: &str) -> usize {
    let (mut blanks, mut rest) = (0, words.as_bytes());
    while let [first, others @ ..] = rest {
        blanks += (*first == b' ') as usize;
        rest = others;
    }
    blanks + 1
}

/// The hashes of words that stand apart by one blank; run by the compiler, where an index out of bounds does not compile.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
pub(super) const fn hashes<const COUNT: usize>(words: &str) -> [u32; COUNT] {
    let (mut hashes, mut at, mut rest) = ([hash::START; COUNT], 0, words.as_bytes());
    while let [byte, others @ ..] = rest {
        if *byte == b' ' {
            assert!(hashes[at] != hash::START, "words stand apart by one blank");
            at += 1;
        } else {
            hashes[at] = hash::step(hashes[at], *byte);
        }
        rest = others;
    }
    assert!(hashes[at] != hash::START, "words stand apart by one blank");
    hashes
}

/// The list of some words: `list!("of from with")`.
macro_rules! list {
    ($words:expr) => {{
        const HASHES: &[u32] = &crate::wording::list::hashes::<{ crate::wording::list::count($words) }>($words);
        const LIST: crate::wording::list::List = crate::wording::list::List::new(HASHES);
        LIST
    }};
}

pub(super) use list;

#[cfg(test)]
mod tests {
    #[test]
    fn a_list_holds_its_words_and_no_others() {
        let list = list!("of from a_bit with");
        assert!(["of", "from", "a_bit", "with"].iter().all(|word| list.holds(word)));
        assert!(["", "o", "off", "from a_bit", "a", "bit", "withi"].iter().all(|word| !list.holds(word)));
    }
}

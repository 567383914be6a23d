//! Short lists of words, packed into bytes.

/// Words, each behind its length, and before them all a bit for the kind of each. A list of slices takes forty bytes more for
/// each word in a library for phones, most of them for its loader; what is no more than a slice is asked for in few steps.
#[derive(Clone, Copy)]
pub(super) struct List {
    packed: &'static [u8],
}

/// How many bytes the kinds take.
const KINDS: usize = 8;

impl List {
    pub(super) const fn packed(packed: &'static [u8]) -> List {
        List { packed }
    }

    pub(super) fn words(self) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = self.packed.get(KINDS..).unwrap_or_default();
        std::iter::from_fn(move || {
            let (len, after) = rest.split_first()?;
            let (word, others) = after.split_at_checked(usize::from(*len))?;
            rest = others;
            Some(word)
        })
    }

    pub(super) fn holds(self, word: &[u8]) -> bool {
        self.has_kind(kind(word)) && self.lists(word)
    }

    /// Whether one of the words is of a kind; few words of a text are of one.
    pub(super) const fn has_kind(self, kind: u8) -> bool {
        match self.packed.first_chunk::<KINDS>() {
            Some(kinds) => u64::from_le_bytes(*kinds) >> kind & 1 == 1,
            None => false,
        }
    }

    /// Whether a word, of a kind that is here, is one of them. Called, not copied to each of the many places that ask.
    #[inline(never)]
    pub(super) fn lists(self, word: &[u8]) -> bool {
        // Words are short: a call that compares slices takes longer than their letters.
        self.words().any(|listed| listed.len() == word.len() && listed.iter().eq(word))
    }
}

/// Of which of 64 kinds a word is, by its first letter and its length.
pub(super) const fn kind(word: &[u8]) -> u8 {
    match word {
        [first, ..] => first.wrapping_add((word.len() as u8).wrapping_mul(11)) % 64,
        [] => 0,
    }
}

/// Packs words that stand apart by one blank; run by the compiler, where an index out of bounds does not compile.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
pub(super) const fn pack<const N: usize>(words: &str) -> [u8; N] {
    let words = words.as_bytes();
    let mut packed = [0; N];
    let (mut start, mut at, mut kinds) = (0, 0, 0);
    while at <= words.len() {
        if at == words.len() || words[at] == b' ' {
            assert!(start < at && at - start < 256, "words stand apart by one blank");
            packed[KINDS + start] = (at - start) as u8;
            kinds |= 1u64 << kind(words.split_at(at).0.split_at(start).1);
            start = at + 1;
        } else {
            packed[KINDS + at + 1] = words[at];
        }
        at += 1;
    }
    let (mut at, kinds) = (0, kinds.to_le_bytes());
    while at < KINDS {
        packed[at] = kinds[at];
        at += 1;
    }
    packed
}

/// The list of some words: `list!("of from with")`.
macro_rules! list {
    ($words:literal) => {{
        const PACKED: &[u8] = &crate::wording::list::pack::<{ $words.len() + 9 }>($words);
        const LIST: crate::wording::list::List = crate::wording::list::List::packed(PACKED);
        LIST
    }};
}

pub(super) use list;

#[cfg(test)]
mod tests {
    #[test]
    fn a_list_holds_its_words_and_no_others() {
        let list = list!("of from a_bit with");
        assert!(list.words().eq(["of", "from", "a_bit", "with"].map(str::as_bytes)));
        assert!(list.words().all(|word| list.holds(word)));
        assert!(["", "o", "off", "from a_bit", "a", "bit", "withi"].iter().all(|word| !list.holds(word.as_bytes())));
    }
}

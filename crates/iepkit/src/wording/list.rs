//! Short lists of words, packed into bytes.

/// Words, each behind its length. A list of slices takes forty bytes more for each word in a library for phones, most of them
/// for its loader.
#[derive(Clone, Copy)]
pub(super) struct List(&'static [u8]);

impl List {
    pub(super) const fn packed(bytes: &'static [u8]) -> List {
        List(bytes)
    }

    pub(super) fn words(self) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let (len, after) = rest.split_first()?;
            let (word, others) = after.split_at_checked(usize::from(*len))?;
            rest = others;
            Some(word)
        })
    }

    pub(super) fn holds(self, word: &[u8]) -> bool {
        let first = word.first();
        self.words().any(|listed| listed.len() == word.len() && listed.first() == first && listed == word)
    }
}

/// Packs words that stand apart by one blank; run by the compiler, where an index out of bounds does not compile.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
pub(super) const fn pack<const N: usize>(words: &str) -> [u8; N] {
    let words = words.as_bytes();
    let mut packed = [0; N];
    let (mut start, mut at) = (0, 0);
    while at <= words.len() {
        if at == words.len() || words[at] == b' ' {
            assert!(start < at && at - start < 256, "words stand apart by one blank");
            packed[start] = (at - start) as u8;
            start = at + 1;
        } else {
            packed[at + 1] = words[at];
        }
        at += 1;
    }
    packed
}

/// The list of some words: `list!("of from with")`.
macro_rules! list {
    ($words:literal) => {{
        const PACKED: &[u8] = &crate::wording::list::pack::<{ $words.len() + 1 }>($words);
        crate::wording::list::List::packed(PACKED)
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

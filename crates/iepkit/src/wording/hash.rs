//! The hash of a word, by which the lexicons and the lists find it: FNV-1a of 32 bits.

/// The hash of nothing.
pub(super) const START: u32 = 0x811c_9dc5;

/// What each byte is multiplied with.
const PRIME: u32 = 0x0100_0193;

/// The hash with one byte more, so that the hash of an expression grows with its words.
pub(super) const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(PRIME)
}

/// The hash of what a hash is of, with a word behind it.
pub(super) const fn extend(mut hash: u32, word: &str) -> u32 {
    let mut rest = word.as_bytes();
    while let [byte, after @ ..] = rest {
        hash = step(hash, *byte);
        rest = after;
    }
    hash
}

pub(super) const fn of(word: &str) -> u32 {
    extend(START, word)
}

//! Words in five bits a letter: groups of words of one class, packed when the crate is compiled and read when a language is first
//! read.
#![allow(
    clippy::indexing_slicing,
    reason = "packing runs when the crate is compiled, where slices have no other access"
)]

use super::Group;
use crate::wording::tags::Tags;

/// What a code stands for; a digit takes two.
const LETTERS: &[u8; 31] = b"abcdefghijklmnopqrstuvwxyz_ \n&%";
const DIGITS: &[u8; 10] = b"0123456789";
const ESCAPE: u8 = 31;
const BITS: usize = 5;

/// The classes of the groups, in their order.
pub(super) const fn classes<const COUNT: usize>(groups: &[Group]) -> [Tags; COUNT] {
    let (mut classes, mut at) = ([Tags::NONE; COUNT], 0);
    while at < COUNT {
        classes[at] = groups[at].0;
        at += 1;
    }
    classes
}

/// How many bytes the words of the groups take.
pub(super) const fn size(groups: &[Group]) -> usize {
    pack::<0>(groups).1
}

/// The words of the groups, apart by blanks, each group on a line of its own; and how many bytes they take, of which the first
/// ones are given.
pub(super) const fn pack<const SIZE: usize>(groups: &[Group]) -> ([u8; SIZE], usize) {
    let (mut packed, mut bit, mut group) = ([0; SIZE], 0, 0);
    while group < groups.len() {
        let text = groups[group].1.as_bytes();
        let mut at = 0;
        while at <= text.len() {
            let letter = if at == text.len() { b'\n' } else { text[at] };
            let ends = at < text.len() && letter.is_ascii_whitespace();
            // Several blanks are one.
            if !(ends && (at == 0 || text[at - 1].is_ascii_whitespace())) {
                let letter = if ends { b' ' } else { letter };
                if letter.is_ascii_digit() {
                    bit = write(&mut packed, bit, ESCAPE);
                }
                bit = write(&mut packed, bit, code(letter));
            }
            at += 1;
        }
        group += 1;
    }
    (packed, bit.div_ceil(8))
}

/// The place of a letter in its table.
const fn code(letter: u8) -> u8 {
    match letter {
        b'a'..=b'z' => letter - b'a',
        b'_' => 26,
        b' ' => 27,
        b'\n' => 28,
        b'&' => 29,
        b'%' => 30,
        _ => {
            assert!(letter.is_ascii_digit(), "a letter that has a code");
            letter - b'0'
        }
    }
}

/// Writes a code from a bit on, as far as there is room, and tells where the next one starts.
const fn write(packed: &mut [u8], bit: usize, code: u8) -> usize {
    let spread = ((code as u16) << (bit % 8)).to_le_bytes();
    let mut byte = 0;
    while byte < 2 && bit / 8 + byte < packed.len() {
        packed[bit / 8 + byte] |= spread[byte];
        byte += 1;
    }
    bit + BITS
}

/// The letters of packed words, with a blank after a word and a line end after a group.
pub(super) fn letters(packed: &[u8]) -> impl Iterator<Item = u8> {
    let byte = |at: usize| packed.get(at).copied();
    let codes = (0..packed.len() * 8 / BITS).filter_map(move |at| {
        let bit = at * BITS;
        let pair = u16::from_le_bytes([byte(bit / 8)?, byte(bit / 8 + 1).unwrap_or_default()]);
        Some((pair >> (bit % 8)) as u8 % (1 << BITS))
    });
    let mut escaped = false;
    codes.filter_map(move |code| {
        let letters: &[u8] = if escaped { DIGITS } else { LETTERS };
        escaped = !escaped && code == ESCAPE;
        letters.get(usize::from(code)).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_words_are_read_as_they_were_written() {
        const GROUPS: &[Group] = &[(Tags::NONE, "a  an_\n   p_100 %"), (Tags::NONE, "&"), (Tags::NONE, "")];
        const PACKED: [u8; size(GROUPS)] = pack(GROUPS).0;
        let text: Vec<u8> = letters(&PACKED).collect();
        // Bits that are left over at the end may be one more letter.
        assert!(text.starts_with(b"a an_ p_100 %\n&\n\n"));
        assert!(text.len() <= 19);
    }
}

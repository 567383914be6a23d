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

/// The words of the groups, and how many bytes they take, of which the first ones are given.
///
/// Of a word, only what differs from the word before it is written: how many letters they share, the letters that follow, and a
/// blank, or a line end where the group ends.
pub(super) const fn pack<const SIZE: usize>(groups: &[Group]) -> ([u8; SIZE], usize) {
    let (mut packed, mut bit, mut group) = ([0; SIZE], 0, 0);
    while group < groups.len() {
        let text = groups[group].1.as_bytes();
        let (mut at, mut last) = (word(text, 0), 0);
        bit = write(&mut packed, bit, 0);
        while at < text.len() {
            let mut letter = at + shared(text, last, at);
            while letter < text.len() && !text[letter].is_ascii_whitespace() {
                if text[letter].is_ascii_digit() {
                    bit = write(&mut packed, bit, ESCAPE);
                }
                bit = write(&mut packed, bit, code(text[letter]));
                letter += 1;
            }
            (last, at) = (at, word(text, letter));
            if at < text.len() {
                bit = write(&mut packed, bit, code(b' '));
                bit = write(&mut packed, bit, shared(text, last, at) as u8);
            }
        }
        bit = write(&mut packed, bit, code(b'\n'));
        group += 1;
    }
    (packed, bit.div_ceil(8))
}

/// Where the next word starts.
const fn word(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at].is_ascii_whitespace() {
        at += 1;
    }
    at
}

/// How many letters two words share at their start, as far as a code can tell.
const fn shared(text: &[u8], one: usize, other: usize) -> usize {
    let (most, mut count) = ((1 << BITS) - 1, 0);
    while one < other
        && count < most
        && other + count < text.len()
        && !text[other + count].is_ascii_whitespace()
        && text[one + count] == text[other + count]
    {
        count += 1;
    }
    count
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

/// The packed words, and whether the group ends with each.
pub(super) fn words(packed: &[u8]) -> impl Iterator<Item = (String, bool)> {
    let byte = |at: usize| packed.get(at).copied();
    let mut codes = (0..packed.len() * 8 / BITS).filter_map(move |at| {
        let bit = at * BITS;
        let pair = u16::from_le_bytes([byte(bit / 8)?, byte(bit / 8 + 1).unwrap_or_default()]);
        Some((pair >> (bit % 8)) as u8 % (1 << BITS))
    });
    let mut last = String::new();
    std::iter::from_fn(move || {
        last.truncate(usize::from(codes.next()?));
        loop {
            let letter = match codes.next()? {
                ESCAPE => DIGITS.get(usize::from(codes.next()?)),
                code => LETTERS.get(usize::from(code)),
            };
            match *letter? {
                end @ (b' ' | b'\n') => return Some((last.clone(), end == b'\n')),
                letter => last.push(char::from(letter)),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_words_are_read_as_they_were_written() {
        const GROUPS: &[Group] = &[
            (Tags::NONE, " a  an_\n   an_y ant p_10 p_100 % "),
            (Tags::NONE, "&"),
            (Tags::NONE, ""),
            (Tags::NONE, "p"),
        ];
        const PACKED: [u8; size(GROUPS)] = pack(GROUPS).0;
        let read: Vec<(String, bool)> = words(&PACKED).collect();
        let groups: Vec<&str> = vec!["a an_ an_y ant p_10 p_100 %", "&", "", "p"];
        let written = groups.iter().flat_map(|group| {
            let count = group.split(' ').count();
            group.split(' ').enumerate().map(move |(at, word)| (word.to_owned(), at + 1 == count))
        });
        // Bits that are left over at the end may be one more code, but no word.
        assert_eq!(read, written.collect::<Vec<_>>());
    }
}

//! Words in four bits a letter, eight where it is rare: groups of words of one class, packed when the crate is compiled and read
//! when a language is first read.
#![allow(
    clippy::indexing_slicing,
    reason = "packing runs when the crate is compiled, where slices have no other access"
)]

use super::Group;
use crate::wording::tags::Tags;

/// The letters that most words have, which take one nibble: half a byte.
const COMMON: &[u8] = b" eritsnao_lucdp";
/// The other letters, which take a second one.
const RARE: &[u8] = b"mhgfvbywkqxjz\n";
/// Signs, which take a third one.
const SIGNS: &[u8] = b"0123456789&%";
/// The nibble behind which another stands.
const MORE: usize = 15;

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
    let (mut packed, mut end, mut group) = ([0; SIZE], 0, 0);
    while group < groups.len() {
        let text = groups[group].1.as_bytes();
        let (mut at, mut last) = (word(text, 0), 0);
        end = write_count(&mut packed, end, 0);
        while at < text.len() {
            let mut letter = at + shared(text, last, at);
            while letter < text.len() && !text[letter].is_ascii_whitespace() {
                end = write_letter(&mut packed, end, text[letter]);
                letter += 1;
            }
            (last, at) = (at, word(text, letter));
            if at < text.len() {
                end = write_letter(&mut packed, end, b' ');
                end = write_count(&mut packed, end, shared(text, last, at));
            }
        }
        end = write_letter(&mut packed, end, b'\n');
        group += 1;
    }
    (packed, end.div_ceil(2))
}

/// Where the next word starts.
const fn word(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at].is_ascii_whitespace() {
        at += 1;
    }
    at
}

/// How many letters two words share at their start, as far as two nibbles can tell.
const fn shared(text: &[u8], one: usize, other: usize) -> usize {
    let (most, mut count) = (2 * MORE, 0);
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

/// Writes a letter from a nibble on, and tells where the next one starts.
const fn write_letter(packed: &mut [u8], mut at: usize, letter: u8) -> usize {
    if let Some(common) = place(COMMON, letter) {
        return write(packed, at, common);
    }
    at = write(packed, at, MORE);
    if let Some(rare) = place(RARE, letter) {
        return write(packed, at, rare);
    }
    at = write(packed, at, MORE);
    let sign = place(SIGNS, letter);
    assert!(sign.is_some(), "a letter that has a code");
    let Some(sign) = sign else { return at };
    write(packed, at, sign)
}

/// Writes how many letters are shared.
const fn write_count(packed: &mut [u8], mut at: usize, mut count: usize) -> usize {
    if count >= MORE {
        at = write(packed, at, MORE);
        count -= MORE;
    }
    write(packed, at, count)
}

/// The place of a letter in a table.
const fn place(table: &[u8], letter: u8) -> Option<usize> {
    let mut at = 0;
    while at < table.len() {
        if table[at] == letter {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Writes a nibble, where there is room, and tells where the next one stands.
const fn write(packed: &mut [u8], at: usize, nibble: usize) -> usize {
    if at / 2 < packed.len() {
        packed[at / 2] |= (nibble as u8) << (4 * (at % 2));
    }
    at + 1
}

/// The packed words, and whether the group ends with each.
pub(super) fn words(packed: &[u8]) -> impl Iterator<Item = (String, bool)> {
    let mut nibbles = packed.iter().flat_map(|byte| [byte % 16, byte / 16]).map(usize::from);
    let mut last = String::new();
    std::iter::from_fn(move || {
        let mut shared = nibbles.next()?;
        if shared == MORE {
            shared += nibbles.next()?;
        }
        last.truncate(shared);
        loop {
            match letter(&mut nibbles)? {
                end @ (b' ' | b'\n') => return Some((last.clone(), end == b'\n')),
                letter => last.push(char::from(letter)),
            }
        }
    })
}

/// The letter that is next.
fn letter(nibbles: &mut impl Iterator<Item = usize>) -> Option<u8> {
    let mut read = |table: &[u8]| match nibbles.next() {
        Some(MORE) => Err(()),
        place => Ok(place.and_then(|place| table.get(place).copied())),
    };
    read(COMMON).or_else(|()| read(RARE)).or_else(|()| read(SIGNS)).ok().flatten()
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
        // The nibble that may be left over at the end is no word.
        assert_eq!(read, written.collect::<Vec<_>>());
    }
}

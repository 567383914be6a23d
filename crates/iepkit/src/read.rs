//! Reading a document: from JSON text to typed values, in one pass.
//!
//! A value that is missing (left out, null, blank text, an empty object, an empty list where a list can stand) reads as
//! `None`. An error carries what went wrong and where; the place is put together only while an error is on its way out.

mod error;
mod extensions;
mod field;
mod json;
mod message;
mod record;
mod shape;
mod words;

pub use error::{Expected, LimitError, LimitKind, ParseError, ParseErrorKind, ReadError, YamlTrouble};
pub(crate) use error::{Problem, Stop, line_column};
pub use extensions::Extensions;
pub(crate) use extensions::json_value;
pub(crate) use field::{Field, Read, Steps, push};
pub(crate) use json::{Broken, Tokens, plain_length};
pub(crate) use record::record;
pub(crate) use shape::{Key, Shape, index_of, key, sorted};
pub(crate) use words::{index_of_word, words};

use crate::Limits;
use crate::plan::Id;

/// A reader over one JSON text.
pub(crate) struct Reader<'j> {
    json: Tokens<'j>,
    limits: Limits,
    depth: usize,
}

/// What comes next in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}

impl<'j> Reader<'j> {
    pub(crate) fn new(text: &'j str, limits: Limits) -> Reader<'j> {
        Reader { json: Tokens::new(text), limits, depth: 0 }
    }

    /// Reads the whole text as one value, with nothing after it.
    pub(crate) fn read_all<T: Read>(mut self) -> Result<Option<T>, Stop> {
        let value = T::read(&mut self)?;
        match self.json.finish() {
            Ok(()) => Ok(value),
            Err(error) => Err(syntax(error)),
        }
    }

    pub(crate) fn offset(&self) -> usize {
        self.json.offset()
    }

    pub(crate) fn next(&mut self) -> Result<Next, Stop> {
        self.json.next().map_err(syntax)
    }

    pub(crate) fn null(&mut self) -> Result<(), Stop> {
        self.json.null().map_err(syntax)
    }

    pub(crate) fn flag(&mut self) -> Result<bool, Stop> {
        self.json.flag().map_err(syntax)
    }

    /// The digits of a number, as written.
    pub(crate) fn number(&mut self) -> Result<&'j str, Stop> {
        self.json.number().map_err(syntax)
    }

    /// A text, or nothing when it is blank.
    pub(crate) fn text(&mut self) -> Result<Option<&str>, Stop> {
        let text = self.any_text()?;
        Ok((!is_blank(text)).then_some(text))
    }

    /// A text as it stands, blank or not.
    pub(crate) fn any_text(&mut self) -> Result<&str, Stop> {
        let offset = self.json.offset();
        let limit = self.limits.text;
        let text = self.json.string().map_err(syntax)?;
        if text.len() > limit {
            return Err(Stop::new(Problem::Limit(LimitKind::Text, limit), offset));
        }
        Ok(text)
    }

    /// Fails on a key that is longer than a text may be.
    pub(crate) fn fits(&self, key: &str, before: usize) -> Result<(), Stop> {
        if key.len() <= self.limits.text {
            return Ok(());
        }
        Err(Stop::new(Problem::Limit(LimitKind::Text, self.limits.text), before).at_key())
    }

    /// Fails with what stood here instead of what was expected.
    pub(crate) fn wrong_type<T>(&self, expected: Expected) -> Result<T, Stop> {
        self.fail(ParseErrorKind::WrongType { expected }, self.offset())
    }

    pub(crate) fn fail<T>(&self, kind: ParseErrorKind, offset: usize) -> Result<T, Stop> {
        Err(Stop::new(Problem::Parse(kind), offset))
    }

    /// Whether an object or a list starts here; null and blank text stand for one that is missing.
    fn opens(&mut self, what: Next, expected: Expected) -> Result<bool, Stop> {
        let next = self.next()?;
        let offset = self.offset();
        match next {
            Next::Null => self.null().map(|()| false),
            Next::Text if self.text()?.is_none() => Ok(false),
            _ if next != what => self.fail(ParseErrorKind::WrongType { expected }, offset),
            _ if self.depth == self.limits.depth => {
                Err(Stop::new(Problem::Limit(LimitKind::Depth, self.limits.depth), offset))
            }
            _ => {
                self.depth += 1;
                Ok(true)
            }
        }
    }

    /// Reads an object key by key; `entry` is given the index of each key that is known, and the text of each other.
    ///
    /// Null and blank text read as an object without keys.
    pub(crate) fn object(
        &mut self,
        keys: &[Key],
        mut entry: impl FnMut(&mut Reader<'j>, Found<'_>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        if !self.opens(Next::Object, Expected::Object)? {
            return Ok(());
        }
        let mut before = self.offset() + 1;
        let mut key = self.json.open_object().map_err(syntax)?;
        while let Some(name) = key {
            // A known key is passed on as its index, so that the text need not outlive the reader's buffer.
            match index_of(keys, name) {
                Some(index) => {
                    entry(self, Found::Known { index, before })?;
                    before = self.in_order(keys, index + 1, &mut entry)?;
                }
                None => {
                    let name = name.to_owned();
                    entry(self, Found::Other { name: &name, before })?;
                    before = self.offset();
                }
            }
            key = self.json.next_key().map_err(syntax)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads the entries whose keys stand in the order of the format, as nearly all of them do, without looking each key up.
    fn in_order(
        &mut self,
        keys: &[Key],
        mut next: usize,
        entry: &mut impl FnMut(&mut Reader<'j>, Found<'_>) -> Result<(), Stop>,
    ) -> Result<usize, Stop> {
        loop {
            let before = self.offset();
            let Some(passed) = self.json.pass_key(keys.get(next..).unwrap_or_default()) else {
                return Ok(before);
            };
            entry(self, Found::Known { index: next + passed, before })?;
            next += passed + 1;
        }
    }

    /// Reads a record; `field` is called before the value of each key, with the key's index.
    pub(crate) fn record(
        &mut self,
        keys: &'static [Key],
        field: &mut dyn FnMut(&mut Reader<'j>, usize) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let mut seen = 0_u32;
        self.object(keys, |reader, found| match found {
            Found::Other { name, before } => reader.unknown_key(name, before, keys),
            Found::Known { index, before } => {
                let name = || keys.get(index).map_or("", Key::name);
                let bit = 1 << index;
                if seen & bit != 0 {
                    return reader.duplicate_key(name(), before);
                }
                seen |= bit;
                field(reader, index).map_err(|stop| stop.under_key(name()))
            }
        })
    }

    /// Reads a list item by item; null and blank text read as an empty list.
    pub(crate) fn list(&mut self, item: &mut dyn FnMut(&mut Reader<'j>) -> Result<(), Stop>) -> Result<(), Stop> {
        if !self.opens(Next::List, Expected::List)? {
            return Ok(());
        }
        let mut more = self.json.open_list().map_err(syntax)?;
        let mut count = 0;
        while more {
            if count == self.limits.items {
                return Err(Stop::new(Problem::Limit(LimitKind::Items, self.limits.items), self.offset()));
            }
            item(self).map_err(|stop| stop.under_index(count))?;
            count += 1;
            more = self.json.next_item().map_err(syntax)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Fails on a key that the object does not have, naming the nearest it has.
    pub(crate) fn unknown_key<T>(&self, name: &str, before: usize, known: &'static [Key]) -> Result<T, Stop> {
        let key = name.parse::<Id>().ok();
        let kind = ParseErrorKind::UnknownKey { nearest: nearest(name, known.iter().map(Key::name)), key: key.clone() };
        let stop = Stop::new(Problem::Parse(kind), before).at_key();
        Err(match key {
            Some(key) => stop.under_key(key.as_str()),
            None => stop,
        })
    }

    /// Fails on a key that the object had already.
    pub(crate) fn duplicate_key<T>(&self, name: &str, before: usize) -> Result<T, Stop> {
        let stop = Stop::new(Problem::Parse(ParseErrorKind::DuplicateKey), before).at_key();
        Err(stop.under_key(name))
    }
}

/// A key that was found in an object: its index among the known ones, or its text; `before` is an offset at or just before it.
pub(crate) enum Found<'k> {
    Known { index: usize, before: usize },
    Other { name: &'k str, before: usize },
}

/// Whether a text says nothing.
pub(crate) fn is_blank(text: &str) -> bool {
    // Nearly every text starts with a letter, a digit or a sign.
    !matches!(text.as_bytes().first(), Some(b'!'..=b'~')) && text.trim_start().is_empty()
}

/// The candidate nearest to what was written, when it is near enough to be what was meant.
pub(crate) fn nearest<'c>(written: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    if written.len() > 64 {
        return None;
    }
    candidates
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(3) / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn syntax(Broken(offset): Broken) -> Stop {
    Stop::new(Problem::Parse(ParseErrorKind::InvalidJson), offset)
}

//! What of a document people agree on.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::{Map, Value};

use crate::write::Give;

/// What is left of a value when only what people agree on is kept; nothing for what is outside of it, and for what means the
/// same as leaving the key out.
pub(crate) fn agreed(key: &str, value: &Value) -> Option<Value> {
    if is_outside(key) {
        return None;
    }
    let kept = match value {
        Value::Object(map) => {
            let mut kept = Map::new();
            for (key, value) in map {
                if let Some(value) = agreed(key, value) {
                    kept.insert(key.clone(), value);
                }
            }
            Value::Object(kept)
        }
        other => other.clone(),
    };
    let written = kept.to_string();
    let says_nothing = written == "{}" || DEFAULTS.get(usize::from(default_of(key))) == Some(&written.as_bytes());
    (!says_nothing).then_some(kept)
}

/// Whether a key is not part of what people agree on.
pub(crate) const fn is_outside(key: &str) -> bool {
    matches!(key.as_bytes(), b"observations" | b"status" | b"closure" | b"extensions")
}

/// The values that mean the same as leaving their keys out, as JSON.
pub(crate) const DEFAULTS: [&[u8]; 5] = [b"false", b"\"strategy\"", b"\"annual\"", b"\"session\"", b"1"];

/// Which of the defaults is a key's.
pub(crate) const fn default_of(key: &str) -> u8 {
    match key.as_bytes() {
        b"kind" => 1,
        b"horizon" => 2,
        b"minutes_per" => 3,
        b"each" => 4,
        _ => 0,
    }
}

/// How what people agree on differs from the canonical text that holds it: the places where something is left out, or stands
/// otherwise. They follow each other and do not overlap.
#[derive(Default)]
pub(crate) struct Edits(Vec<Edit>);

struct Edit {
    place: Range<usize>,
    instead: Cow<'static, [u8]>,
}

impl Edits {
    /// Leaves out a field, with the comma before it.
    pub(crate) fn leave_out(&mut self, field: Range<usize>) {
        self.forget_from(field.start);
        match self.0.last_mut() {
            Some(last) if last.place.end == field.start && last.instead.is_empty() => last.place.end = field.end,
            _ => self.0.push(Edit { place: field, instead: Cow::Borrowed(b"") }),
        }
    }

    /// Puts something else in the place of a value.
    pub(crate) fn replace(&mut self, value: Range<usize>, instead: Vec<u8>) {
        self.forget_from(value.start);
        self.0.push(Edit { place: value, instead: Cow::Owned(instead) });
    }

    /// Ends an object. When its first fields are left out, the brace that opens it stands in their place, and in that of the
    /// comma before the next field.
    pub(crate) fn close(&mut self, start: usize, end: usize) {
        let within = self.0.iter_mut().rev().take_while(|edit| edit.place.start >= start);
        if let Some(first) = within.last().filter(|edit| edit.place.start == start) {
            first.instead = Cow::Borrowed(b"{");
            first.place.end = end.min(first.place.end + 1);
        }
    }

    /// Whether nothing is left of the fields of a value.
    pub(crate) fn empty(&self, value: Range<usize>) -> bool {
        self.0.last().is_some_and(|last| last.place == (value.start..value.end - 1))
    }

    /// Gives a part of the text, with what is edited in it, piece by piece.
    pub(crate) fn apply(&self, text: &[u8], part: Range<usize>, give: &mut Give<'_>) {
        let first = self.0.partition_point(|edit| edit.place.start < part.start);
        let mut at = part.start;
        for edit in self.0.iter().skip(first).take_while(|edit| edit.place.end <= part.end) {
            give(text.get(at..edit.place.start).unwrap_or_default());
            give(&edit.instead);
            at = edit.place.end;
        }
        give(text.get(at..part.end).unwrap_or_default());
    }

    fn forget_from(&mut self, start: usize) {
        while self.0.pop_if(|edit| edit.place.start >= start).is_some() {}
    }
}

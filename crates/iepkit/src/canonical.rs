//! Canonical JSON (RFC 8785) of a plan, written in one pass: what digests are taken over.

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::read::Field;

/// What is left of a value when only what people agree on is kept; nothing for what is outside of it, and for what means the
/// same as leaving the key out.
pub(crate) fn agreed(key: &str, value: &Value) -> Option<Value> {
    if is_outside(key) {
        return None;
    }
    let kept = match value {
        Value::Object(map) => {
            let kept = map.iter().filter_map(|(key, value)| Some((key.clone(), agreed(key, value)?)));
            Value::Object(kept.collect())
        }
        other => other.clone(),
    };
    let written = kept.to_string();
    let says_nothing = written == "{}" || written.as_bytes() == default_of(key);
    (!says_nothing).then_some(kept)
}

/// Canonical JSON in the making: keys sorted, no blanks, numbers in shortest form.
#[derive(Default)]
pub(crate) struct Canonical {
    text: Vec<u8>,
    /// Only what people agree on, in a form that reordering does not change.
    agreed: bool,
}

/// A key of a record, as canonical JSON has it.
pub(crate) struct Key {
    /// With its quotes and its colon.
    written: &'static str,
    is_outside: bool,
    default: &'static [u8],
}

impl Key {
    /// The key of a name, which is also given as it is written: `"name":`.
    pub(crate) const fn new(name: &str, written: &'static str) -> Key {
        Key { written, is_outside: is_outside(name), default: default_of(name) }
    }
}

/// Whether a key is not part of what people agree on.
pub(crate) const fn is_outside(key: &str) -> bool {
    matches!(key.as_bytes(), b"observations" | b"status" | b"closure" | b"extensions")
}

/// The value that means the same as leaving a key out, as JSON.
const fn default_of(key: &str) -> &'static [u8] {
    match key.as_bytes() {
        b"kind" => b"\"strategy\"",
        b"horizon" => b"\"annual\"",
        b"minutes_per" => b"\"session\"",
        b"each" => b"1",
        _ => b"false",
    }
}

/// The key of a field, made when the crate is compiled.
macro_rules! key {
    ($name:ident) => {
        const { &$crate::canonical::Key::new(stringify!($name), concat!("\"", stringify!($name), "\":")) }
    };
}

pub(crate) use key;

impl Canonical {
    /// For what people agree on: entities and ids sorted, ids not repeated, defaults left out.
    pub(crate) fn of_agreement() -> Canonical {
        Canonical { agreed: true, ..Canonical::default() }
    }

    /// Makes room for a whole plan, so that the text need not be moved while it grows.
    pub(crate) fn for_whole_plan(mut self) -> Canonical {
        self.text.reserve(16 * 1024);
        self
    }

    pub(crate) fn is_of_agreement(&self) -> bool {
        self.agreed
    }

    /// Writes an object; its fields are to be given in the order of their keys' bytes.
    pub(crate) fn object(&mut self, fields: impl FnOnce(&mut Canonical)) {
        self.text.push(b'{');
        fields(self);
        self.text.push(b'}');
    }

    /// Writes a field of an object, unless it is missing, outside of what is asked, or means the same as its default.
    pub(crate) fn field(&mut self, key: &'static Key, value: &impl Field) {
        if value.is_missing() || self.agreed && key.is_outside {
            return;
        }
        let start = self.text.len();
        self.separate(b'{');
        self.raw(key.written.as_bytes());
        let value_start = self.text.len();
        value.canonical(self);
        if self.agreed {
            let written = self.text.get(value_start..).unwrap_or_default();
            if written == key.default || written == b"{}" {
                self.text.truncate(start);
            }
        }
    }

    /// Writes a list, item by item.
    pub(crate) fn list<T>(&mut self, items: impl IntoIterator<Item = T>, write: impl Fn(T, &mut Canonical)) {
        self.text.push(b'[');
        for item in items {
            self.separate(b'[');
            write(item, self);
        }
        self.text.push(b']');
    }

    /// Writes a number or a text. JSON's own form of these is canonical already.
    pub(crate) fn value(&mut self, value: &(impl serde::Serialize + ?Sized)) {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.text, value);
    }

    /// Writes a text.
    pub(crate) fn text(&mut self, text: &str) {
        // Every byte is looked at whatever the others are, which compilers turn into a few wide instructions.
        let needs_escape = |found: bool, byte: u8| found | (byte < b' ') | (byte == b'"') | (byte == b'\\');
        if text.bytes().fold(false, needs_escape) {
            self.value(text);
        } else {
            self.plain(text.as_bytes());
        }
    }

    /// Writes a text in which nothing needs to be escaped: an id, a word, a date.
    pub(crate) fn plain(&mut self, text: &[u8]) {
        self.text.push(b'"');
        self.raw(text);
        self.text.push(b'"');
    }

    /// Writes any JSON, its keys sorted.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) {
        // Only keys that are not texts, or a failing writer, could make this fail.
        self.raw(&serde_json_canonicalizer::to_vec(value).unwrap_or_default());
    }

    /// Writes JSON that is canonical already.
    fn raw(&mut self, canonical: &[u8]) {
        self.text.extend_from_slice(canonical);
    }

    /// What was written.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    fn separate(&mut self, opening: u8) {
        if self.text.last() != Some(&opening) {
            self.text.push(b',');
        }
    }

    /// `sha256:` and the 64 lower-case hex digits of what was written.
    pub(crate) fn digest(&self) -> String {
        let mut text = String::with_capacity(71);
        text.push_str("sha256:");
        for byte in Sha256::digest(&self.text) {
            text.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')));
        }
        text
    }
}

/// The order of keys by their bytes: for each place in that order, the key's index.
#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
pub(crate) const fn sorted<const N: usize>(keys: [&str; N]) -> [usize; N] {
    let mut order = [0; N];
    let mut filled = 0;
    while filled < N {
        let mut at = filled;
        while at > 0 && is_less(keys[filled].as_bytes(), keys[order[at - 1]].as_bytes()) {
            order[at] = order[at - 1];
            at -= 1;
        }
        order[at] = filled;
        filled += 1;
    }
    order
}

#[allow(clippy::indexing_slicing, reason = "runs when the crate is compiled, where slices have no other access")]
const fn is_less(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

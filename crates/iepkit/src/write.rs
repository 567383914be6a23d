//! Writing a document: one pass over its values, to JSON in the order of the format or to canonical JSON (RFC 8785).

use sha2::{Digest as _, Sha256};

use crate::plan::Id;
use crate::read::{Key, Shape, Steps, plain_length, push};

/// A value of the document, seen without its type: what is written, sorted and looked for is the same for all of them.
pub(crate) trait Written {
    /// Writes the value as JSON.
    fn write(&self, out: &mut Writer);

    /// Follows a place of the plan as it is written, and notes where that lies in the document that was read.
    fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
        steps.for_each(|step| push(found, step));
    }

    /// The value itself, when it is an id.
    fn as_id(&self) -> Option<&Id> {
        None
    }

    /// The id by which lists of such values are sorted, when they have one.
    fn sort_key(&self) -> Option<&Id> {
        self.as_id()
    }
}

/// A record of the document: its shape, and the values of those keys that are not missing.
pub(crate) trait Record {
    const SHAPE: &'static Shape;

    /// The value of a key, by the key's index.
    fn of_key(&self, index: usize) -> Option<&dyn Written>;
}

/// What is written of a document, and in which order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// All of it, keys in the order of the format.
    Document,
    /// All of it, keys in the order of their bytes.
    Canonical,
    /// What people agree on, in canonical form: entities and ids sorted, ids not repeated, defaults left out.
    Agreement,
}

/// JSON in the making: no blanks, numbers in their shortest form.
pub(crate) struct Writer {
    text: Vec<u8>,
    form: Form,
}

/// A value as compact JSON, keys in the order of the format.
pub(crate) fn document(value: &dyn Written) -> String {
    let mut document = Writer::new(Form::Document);
    value.write(&mut document);
    // Texts and pieces of JSON are all that is written, so it is UTF-8.
    String::from_utf8(document.text).unwrap_or_default()
}

impl Writer {
    pub(crate) fn canonical() -> Writer {
        Writer::new(Form::Canonical)
    }

    pub(crate) fn of_agreement() -> Writer {
        Writer::new(Form::Agreement)
    }

    fn new(form: Form) -> Writer {
        Writer { text: Vec::new(), form }
    }

    /// Makes room for a whole plan, so that the text need not be moved while it grows.
    pub(crate) fn for_whole_plan(mut self) -> Writer {
        self.text.reserve(16 * 1024);
        self
    }

    pub(crate) fn is_of_agreement(&self) -> bool {
        self.form == Form::Agreement
    }

    /// Writes a record, without what is missing.
    pub(crate) fn record<R: Record>(&mut self, record: &R) {
        let start = self.open();
        for index in if self.form == Form::Document { R::SHAPE.by_format } else { R::SHAPE.by_bytes } {
            let index = usize::from(*index);
            if let (Some(value), Some(key)) = (record.of_key(index), R::SHAPE.keys.get(index)) {
                self.field(key, value);
            }
        }
        self.close(start);
    }

    /// Starts an object, whose fields are then to be given in their order.
    pub(crate) fn open(&mut self) -> usize {
        self.text.len()
    }

    /// Ends the object that was started there.
    pub(crate) fn close(&mut self, start: usize) {
        // The comma before the first key makes room for the brace that opens.
        match self.text.get_mut(start) {
            Some(comma) => *comma = b'{',
            None => self.text.push(b'{'),
        }
        self.text.push(b'}');
    }

    /// Writes a field of an object, unless it is outside of what is asked, or means the same as its default.
    pub(crate) fn field(&mut self, key: &Key, value: &dyn Written) {
        if self.form != Form::Agreement {
            self.raw(key.written.as_bytes());
            return value.write(self);
        }
        if key.is_outside {
            return;
        }
        let start = self.text.len();
        self.raw(key.written.as_bytes());
        let value_start = self.text.len();
        value.write(self);
        let written = self.text.get(value_start..).unwrap_or_default();
        if written == key.default() || written == b"{}" {
            self.text.truncate(start);
        }
    }

    /// Writes a list, item by item.
    pub(crate) fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Written>) {
        self.text.push(b'[');
        let start = self.text.len();
        for item in items {
            if self.text.len() > start {
                self.text.push(b',');
            }
            item.write(self);
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
        if plain_length(text.as_bytes()) == text.len() {
            self.plain(text.as_bytes());
        } else {
            self.value(text);
        }
    }

    /// Writes a text in which nothing needs to be escaped: an id, a word, a date.
    pub(crate) fn plain(&mut self, text: &[u8]) {
        self.text.push(b'"');
        self.raw(text);
        self.text.push(b'"');
    }

    /// Writes any JSON; a host's keys are its own, so they are sorted only here.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) {
        match self.form {
            Form::Document => self.value(value),
            // Only keys that are not texts, or a failing writer, could make this fail.
            _ => self.raw(&serde_json_canonicalizer::to_vec(value).unwrap_or_default()),
        }
    }

    fn raw(&mut self, json: &[u8]) {
        self.text.extend_from_slice(json);
    }

    /// What was written.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.text
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

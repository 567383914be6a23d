//! Writing a document: one pass over its values, to JSON in the order of the format or to canonical JSON (RFC 8785).

use std::cmp::Ordering;
use std::ops::Range;

use sha2::{Digest as _, Sha256};

use crate::agreement::Edits;
use crate::plan::Id;
use crate::read::{Key, Shape, Steps, plain_length, push};
use crate::sort::sort;

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
}

/// JSON in the making: no blanks, numbers in their shortest form.
pub(crate) struct Writer {
    text: Vec<u8>,
    form: Form,
    /// Whether people agree on what is being written, so that edits are noted.
    is_agreed: bool,
    edits: Edits,
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

    fn new(form: Form) -> Writer {
        Writer { text: Vec::new(), form, is_agreed: false, edits: Edits::default() }
    }

    /// Makes room for a whole plan, so that the text need not be moved while it grows.
    pub(crate) fn for_whole_plan(mut self) -> Writer {
        self.text.reserve(16 * 1024);
        self
    }

    /// Says whether people agree on what is written next, which is then to be in canonical form.
    pub(crate) fn agree(&mut self, is_agreed: bool) {
        self.is_agreed = is_agreed;
    }

    pub(crate) fn is_agreed(&self) -> bool {
        self.is_agreed
    }

    /// How much is written.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Writes a record, without what is missing.
    pub(crate) fn record<R: Record>(&mut self, record: &R) {
        let start = self.open();
        let order = if self.form == Form::Document { R::SHAPE.by_format } else { R::SHAPE.by_bytes };
        fields(record, order).for_each(|(key, value)| self.field(key, value));
        self.close(start);
    }

    /// The fields of a record in canonical order, without what is missing.
    pub(crate) fn by_bytes<R: Record>(record: &R) -> impl Iterator<Item = (&'static Key, &dyn Written)> {
        fields(record, R::SHAPE.by_bytes)
    }

    /// Starts an object, whose fields are then to be given in their order.
    pub(crate) fn open(&mut self) -> usize {
        self.text.len()
    }

    /// Ends the object that was started there.
    pub(crate) fn close(&mut self, start: usize) {
        self.edits.close(start, self.text.len());
        enclose(&mut self.text, start, *b"{}");
    }

    /// Writes a field of an object.
    pub(crate) fn field(&mut self, key: &Key, value: &dyn Written) {
        let start = self.text.len();
        self.raw(key.written.as_bytes());
        if !self.is_agreed {
            return value.write(self);
        }
        let value_start = self.text.len();
        self.is_agreed = !key.is_outside;
        value.write(self);
        self.is_agreed = true;
        // What is outside of the agreement, and what means the same as leaving the key out.
        let written = self.text.get(value_start..).unwrap_or_default();
        if key.is_outside || written == key.default() || self.edits.empty(value_start..self.text.len()) {
            self.edits.leave_out(start..self.text.len());
        }
    }

    /// What people agree on of a part of what was written, piece by piece.
    pub(crate) fn give_agreed(&self, part: Range<usize>, give: &mut Give<'_>) {
        self.edits.apply(&self.text, part, give);
    }

    fn agreed(&self, part: Range<usize>) -> Vec<u8> {
        let mut agreed = Vec::with_capacity(part.len());
        self.give_agreed(part, &mut |piece| agreed.extend_from_slice(piece));
        agreed
    }

    /// Writes a list, item by item.
    pub(crate) fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Written>) {
        let start = self.text.len();
        for item in items {
            self.text.push(b',');
            item.write(self);
        }
        enclose(&mut self.text, start, *b"[]");
    }

    /// Writes a list that people agree on in another order: one that does not depend on the document's, with ids there once.
    pub(crate) fn unsorted_list(&mut self, items: &mut dyn Iterator<Item = &dyn Written>) {
        let items: Vec<&dyn Written> = items.collect();
        let start = self.text.len();
        let place = |item: &&dyn Written| {
            self.text.push(b',');
            let item_start = self.text.len();
            item.write(self);
            item_start..self.text.len()
        };
        let places: Vec<Range<usize>> = items.iter().map(place).collect();
        enclose(&mut self.text, start, *b"[]");
        let mut agreed: Vec<(&dyn Written, Range<usize>)> = items.iter().copied().zip(places).collect();
        sort(&mut agreed, |(a, one), (b, other)| match a.sort_key().zip(b.sort_key()) {
            // Of two that share an id, the order in the document must not matter either.
            Some((a, b)) => a.cmp(b).then_with(|| self.agreed(one.clone()).cmp(&self.agreed(other.clone()))),
            None => Ordering::Equal,
        });
        agreed.dedup_by(|(a, _), (b, _)| a.as_id().is_some() && a.as_id() == b.as_id());
        let mut in_order = Vec::with_capacity(self.text.len() - start);
        for (_, place) in agreed {
            in_order.push(b',');
            self.give_agreed(place, &mut |piece| in_order.extend_from_slice(piece));
        }
        enclose(&mut in_order, 0, *b"[]");
        self.edits.replace(start..self.text.len(), in_order);
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
            Form::Canonical => self.raw(&serde_json_canonicalizer::to_vec(value).unwrap_or_default()),
        }
    }

    fn raw(&mut self, json: &[u8]) {
        self.text.extend_from_slice(json);
    }

    /// The digest of what was written.
    pub(crate) fn digest(&self) -> String {
        digest(&mut |hash| hash(&self.text))
    }
}

/// Encloses what was written since in brackets; the comma before it makes room for the one that opens.
fn enclose(text: &mut Vec<u8>, start: usize, [opens, closes]: [u8; 2]) {
    match text.get_mut(start) {
        Some(comma) => *comma = opens,
        None => text.push(opens),
    }
    text.push(closes);
}

/// What is given a text, piece by piece.
pub(crate) type Give<'g> = dyn FnMut(&[u8]) + 'g;

/// `sha256:` and the 64 lower-case hex digits of the SHA-256 of a text, which is given piece by piece.
pub(crate) fn digest(give: &mut dyn FnMut(&mut Give<'_>)) -> String {
    let mut hash = Sha256::new();
    give(&mut |piece| hash.update(piece));
    let mut digest = String::with_capacity(71);
    digest.push_str("sha256:");
    for byte in hash.finalize() {
        digest.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')));
    }
    digest
}

/// The fields of a record in an order, without what is missing.
fn fields<'r, R: Record>(record: &'r R, order: &'static [u8]) -> impl Iterator<Item = (&'static Key, &'r dyn Written)> {
    let field = |index: &u8| R::SHAPE.keys.get(usize::from(*index)).zip(record.of_key(usize::from(*index)));
    order.iter().filter_map(field)
}

//! Where every value of a JSON text stands, so that each place is found without reading the text again.

use std::ops::Range;

use crate::read::{Next, Tokens};
use crate::sort::sort;

/// A value of a JSON text, and the values inside it.
#[derive(Clone)]
pub(super) struct Outline {
    /// Its key with the quotes, when it has one.
    pub(super) key: Option<Range<usize>>,
    pub(super) value: Range<usize>,
    inside: Inside,
}

#[derive(Clone)]
enum Inside {
    Nothing,
    Items(Vec<Outline>),
    // Sorted by key; of a key that stands twice, the later comes last.
    Keys(Vec<(String, Outline)>),
}

impl Outline {
    /// The outline of a text, as far as it is JSON, and to a depth.
    pub(super) fn of(text: &str, depth: usize) -> Option<Outline> {
        let mut json = Tokens::new(text);
        let next = json.next().ok()?;
        Some(Outliner { text, json, is_broken: false }.value(next, None, depth))
    }

    pub(super) fn is_nested(&self) -> bool {
        !matches!(self.inside, Inside::Nothing)
    }

    /// The value at a JSON Pointer (RFC 6901).
    pub(super) fn find(&self, pointer: &str) -> Option<&Outline> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |outline, step| match &outline.inside {
            Inside::Nothing => None,
            Inside::Items(items) => items.get(index(step)?),
            Inside::Keys(keys) => {
                let name = step.replace("~1", "/").replace("~0", "~");
                let after = keys.partition_point(|(key, _)| *key <= name);
                keys.get(after.checked_sub(1)?).filter(|(key, _)| *key == name).map(|(_, outline)| outline)
            }
        })
    }
}

/// A step of a pointer as the index of an item: digits, no sign, no zero in front.
fn index(step: &str) -> Option<usize> {
    let is_plain = step.bytes().all(|byte| byte.is_ascii_digit()) && (step == "0" || !step.starts_with('0'));
    if is_plain { step.parse().ok() } else { None }
}

struct Outliner<'t> {
    text: &'t str,
    json: Tokens<'t>,
    is_broken: bool,
}

impl Outliner<'_> {
    fn value(&mut self, next: Next, key: Option<Range<usize>>, depth: usize) -> Outline {
        let start = self.json.offset();
        // Where the text stops being JSON, what came before still has its place.
        let (inside, end) = match next {
            Next::Object if depth > 0 => {
                let mut keys = Vec::new();
                let end = self.keys(&mut keys, depth - 1);
                sort(&mut keys, |(a, _), (b, _)| a.cmp(b));
                (Inside::Keys(keys), end)
            }
            Next::List if depth > 0 => {
                let mut items = Vec::new();
                let end = self.items(&mut items, depth - 1);
                (Inside::Items(items), end)
            }
            _ => (Inside::Nothing, self.json.skip().ok()),
        };
        self.is_broken |= end.is_none();
        Outline { key, value: start..self.json.offset(), inside }
    }

    fn items(&mut self, items: &mut Vec<Outline>, depth: usize) -> Option<()> {
        let mut more = self.json.open_list().ok()?;
        while more {
            let next = self.json.next().ok()?;
            items.push(self.value(next, None, depth));
            more = !self.is_broken && self.json.next_item().ok()?;
        }
        Some(())
    }

    fn keys(&mut self, keys: &mut Vec<(String, Outline)>, depth: usize) -> Option<()> {
        let mut before = self.json.offset() + 1;
        let mut found = self.json.open_object().ok()?.map(str::to_owned);
        while let Some(name) = found {
            let key = self.key(before..self.json.offset());
            let next = self.json.next().ok()?;
            keys.push((name, self.value(next, Some(key), depth)));
            before = self.json.offset();
            found = if self.is_broken { None } else { self.json.next_key().ok()?.map(str::to_owned) };
        }
        Some(())
    }

    /// The key that lies in a range, between the blanks and commas before it and the colon after it.
    fn key(&self, around: Range<usize>) -> Range<usize> {
        let text = self.text.get(around.clone()).unwrap_or_default();
        let start = text.find('"').unwrap_or(0);
        let end = text.rfind('"').map_or(text.len(), |quote| quote + 1);
        around.start + start..around.start + end
    }
}

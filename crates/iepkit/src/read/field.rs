//! What a field of the document is: needed, optional, or a list.

use std::cmp::Ordering;

use super::{Reader, Stop};
use crate::canonical::Canonical;
use crate::plan::{Id, List};
use crate::read::Expected;
use crate::sort;

/// A value that can be read; `None` when it is missing.
pub(crate) trait Read: Sized {
    /// The keys below it, when it is a record.
    const SHAPE: Option<&'static Shape> = None;

    /// Whether such a value may be quoted to people: an id, a date, a number or a word of the format, never a free text.
    const IS_QUOTABLE: bool = false;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop>;

    /// Writes the value as canonical JSON.
    fn canonical(&self, out: &mut Canonical);

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

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema;
}

/// A record: its name, and its keys in the order of the format.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) keys: &'static [ShapeKey],
}

/// A key of a record.
pub(crate) struct ShapeKey {
    pub(crate) name: &'static str,
    /// What lies below it: for a list, below each of its items.
    pub(crate) below: Option<&'static Shape>,
    /// Whether its value may be quoted to people.
    pub(crate) is_quotable: bool,
}

impl Shape {
    /// A key by its name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static ShapeKey> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// The steps of a place that are still to go.
pub(crate) type Steps<'s> = std::iter::Skip<std::str::Split<'s, char>>;

/// Adds a step to a place.
pub(crate) fn push(place: &mut String, step: &str) {
    place.push('/');
    place.push_str(step);
}

/// A field of a record: `T` when it is needed, `Option<T>` when it may be missing, `List<T>` for a list.
pub(crate) trait Field: Sized {
    const SHAPE: Option<&'static Shape>;

    const IS_QUOTABLE: bool;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop>;

    /// What stands for a field that is missing; nothing when the field is needed.
    fn missing() -> Option<Self>;

    fn is_missing(&self) -> bool;

    /// Writes the value as canonical JSON.
    fn canonical(&self, out: &mut Canonical);

    /// Follows a place of the plan as it is written, and notes where that lies in the document that was read.
    fn follow(&self, steps: &mut Steps<'_>, found: &mut String);

    /// The value itself, when it is an id that is needed.
    fn as_id(&self) -> Option<&Id> {
        None
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema;

    #[cfg(feature = "schema")]
    const NEEDED: bool;
}

impl<T: Read> Field for T {
    const SHAPE: Option<&'static Shape> = <T as Read>::SHAPE;

    const IS_QUOTABLE: bool = <T as Read>::IS_QUOTABLE;

    fn read(reader: &mut Reader<'_>) -> Result<Option<T>, Stop> {
        <T as Read>::read(reader)
    }

    fn missing() -> Option<T> {
        None
    }

    fn is_missing(&self) -> bool {
        false
    }

    fn canonical(&self, out: &mut Canonical) {
        <T as Read>::canonical(self, out);
    }

    fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
        <T as Read>::follow(self, steps, found);
    }

    fn as_id(&self) -> Option<&Id> {
        <T as Read>::as_id(self)
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        <T as Read>::schema(schemas)
    }

    #[cfg(feature = "schema")]
    const NEEDED: bool = true;
}

impl<T: Read> Field for Option<T> {
    const SHAPE: Option<&'static Shape> = T::SHAPE;

    const IS_QUOTABLE: bool = T::IS_QUOTABLE;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Option<T>>, Stop> {
        T::read(reader).map(Some)
    }

    fn missing() -> Option<Option<T>> {
        Some(None)
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }

    fn canonical(&self, out: &mut Canonical) {
        if let Some(value) = self {
            value.canonical(out);
        }
    }

    fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
        match self {
            Some(value) => value.follow(steps, found),
            None => steps.for_each(|step| push(found, step)),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        T::schema(schemas)
    }

    #[cfg(feature = "schema")]
    const NEEDED: bool = false;
}

impl<T: Read> Field for List<T> {
    const SHAPE: Option<&'static Shape> = T::SHAPE;

    const IS_QUOTABLE: bool = T::IS_QUOTABLE;

    fn read(reader: &mut Reader<'_>) -> Result<Option<List<T>>, Stop> {
        let mut items = Vec::new();
        reader.list(Expected::List, |reader| {
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(Some(List::with_gaps(items)))
    }

    fn missing() -> Option<List<T>> {
        Some(List::default())
    }

    fn is_missing(&self) -> bool {
        self.is_empty()
    }

    fn canonical(&self, out: &mut Canonical) {
        if !out.is_of_agreement() || self.has_one() {
            out.list(self.values(), |item, out| item.canonical(out));
        } else {
            let mut items: Vec<&T> = self.values().collect();
            let keys: Vec<Option<&Id>> = items.iter().map(|item| item.sort_key()).collect();
            let of_index = |index: usize| items.get(index).map(|item| agreed(*item));
            items = in_order(&keys, &of_index).into_iter().filter_map(|index| items.get(index).copied()).collect();
            items.dedup_by(|a, b| a.as_id().is_some() && a.as_id() == b.as_id());
            out.list(items, |item, out| item.canonical(out));
        }
    }

    fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
        let Some(step) = steps.next() else {
            return;
        };
        match step.parse().ok().and_then(|nth| self.iter().nth(nth)) {
            Some((index, item)) => {
                push(found, &index.to_string());
                item.follow(steps, found);
            }
            None => push(found, step),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        let item = T::schema(schemas);
        schemas.list(item)
    }

    #[cfg(feature = "schema")]
    const NEEDED: bool = false;
}

/// The indexes of items in an order that does not depend on the document's, where the items have ids to sort by.
fn in_order(keys: &[Option<&Id>], agreed: &dyn Fn(usize) -> Option<Vec<u8>>) -> Vec<usize> {
    let key = |index: usize| keys.get(index).copied().flatten();
    sort::order(keys.len(), &|i, j| match (key(i), key(j)) {
        // Of two that share an id, the order in the document must not matter either.
        (Some(a), Some(b)) => a.cmp(b).then_with(|| agreed(i).cmp(&agreed(j))),
        _ => Ordering::Equal,
    })
}

/// What people agree on of one item.
fn agreed(item: &impl Read) -> Vec<u8> {
    let mut canonical = Canonical::of_agreement();
    item.canonical(&mut canonical);
    canonical.into_bytes()
}

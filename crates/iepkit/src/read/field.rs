//! What a field of the document is: needed, optional, or a list.

use std::cmp::Ordering;

use super::{Reader, Shape, Stop};
use crate::plan::List;
use crate::sort;
use crate::write::{Writer, Written};

/// A value that can be read; `None` when it is missing.
pub(crate) trait Read: Written + Sized {
    /// The keys below it, when it is a record.
    const SHAPE: Option<&'static Shape> = None;

    /// Whether such a value may be quoted to people: an id, a date, a number or a word of the format, never a free text.
    const IS_QUOTABLE: bool = false;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop>;

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema;
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

    /// The value, unless it is missing.
    fn written(&self) -> Option<&dyn Written>;

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

    fn written(&self) -> Option<&dyn Written> {
        Some(self)
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

    fn written(&self) -> Option<&dyn Written> {
        self.as_ref().map(|value| value as &dyn Written)
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
        reader.list(&mut |reader| {
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(Some(List::with_gaps(items)))
    }

    fn missing() -> Option<List<T>> {
        Some(List::default())
    }

    fn written(&self) -> Option<&dyn Written> {
        (!self.is_empty()).then_some(self as &dyn Written)
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        let item = T::schema(schemas);
        schemas.list(item)
    }

    #[cfg(feature = "schema")]
    const NEEDED: bool = false;
}

impl<T: Written> Written for List<T> {
    fn write(&self, out: &mut Writer) {
        let mut items = self.values().map(|item| item as &dyn Written);
        if out.is_of_agreement() && !self.has_one() {
            out.list(&mut in_order(items.collect()).into_iter());
        } else {
            out.list(&mut items);
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
}

/// Items in an order that does not depend on the document's, where they have ids to sort by; ids are there once.
fn in_order(mut items: Vec<&dyn Written>) -> Vec<&dyn Written> {
    let in_turn = |a: &&dyn Written, b: &&dyn Written| match (a.sort_key(), b.sort_key()) {
        (Some(a), Some(b)) => a < b,
        _ => true,
    };
    if !items.is_sorted_by(in_turn) {
        sort::sort(&mut items, |a, b| match (a.sort_key(), b.sort_key()) {
            // Of two that share an id, the order in the document must not matter either.
            (Some(one), Some(other)) => one.cmp(other).then_with(|| agreed(*a).cmp(&agreed(*b))),
            _ => Ordering::Equal,
        });
        items.dedup_by(|a, b| a.as_id().is_some() && a.as_id() == b.as_id());
    }
    items
}

/// What people agree on of one item.
fn agreed(item: &dyn Written) -> Vec<u8> {
    let mut agreed = Writer::of_agreement();
    item.write(&mut agreed);
    agreed.into_bytes()
}

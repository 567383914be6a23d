//! What a field of the document is: needed, optional, or a list.

use super::{Reader, Shape, Stop};
use crate::plan::{Id, List};
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
            if items.is_empty() {
                // Most lists are no longer, and are then never moved.
                items.reserve(8);
            }
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
        if out.is_agreed() && !self.values().is_sorted_by(|a, b| in_turn(a.sort_key(), b.sort_key())) {
            out.unsorted_list(&mut items);
        } else {
            out.list(&mut items);
        }
    }

    fn follow(&self, steps: &mut Steps<'_>, found: &mut String) {
        let nth = |nth| self.iter().nth(nth).map(|(index, item)| (index, item as &dyn Written));
        follow_item(&nth, steps, found);
    }
}

/// Follows a place into a list, whose items are given by how many come before: the same code for lists of all types.
fn follow_item<'l>(nth: &dyn Fn(usize) -> Option<(usize, &'l dyn Written)>, steps: &mut Steps<'_>, found: &mut String) {
    let Some(step) = steps.next() else {
        return;
    };
    match step.parse().ok().and_then(nth) {
        Some((index, item)) => {
            push(found, &index.to_string());
            item.follow(steps, found);
        }
        None => push(found, step),
    }
}

/// Whether one item comes before the next, where they have ids to sort by.
fn in_turn(one: Option<&Id>, next: Option<&Id>) -> bool {
    one.zip(next).is_none_or(|(one, next)| one < next)
}

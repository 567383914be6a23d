//! What a field of the document is: needed, optional, or a list.

use super::{Reader, Stop};
use crate::plan::List;
use crate::read::Expected;

/// A value that can be read; `None` when it is missing.
pub(crate) trait Read: Sized {
    /// The keys below it, when it is a record.
    const SHAPE: Option<&'static Shape> = None;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop>;

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema;
}

/// The keys of a record in the order of the format, each with what lies below it.
pub(crate) struct Shape {
    pub(crate) keys: &'static [(&'static str, Option<&'static Shape>)],
}

/// A field of a record: `T` when it is needed, `Option<T>` when it may be missing, `List<T>` for a list.
pub(crate) trait Field: Sized {
    const SHAPE: Option<&'static Shape>;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop>;

    /// What stands for a field that is missing; nothing when the field is needed.
    fn missing() -> Option<Self>;

    fn is_missing(&self) -> bool;

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema;

    #[cfg(feature = "schema")]
    const NEEDED: bool;
}

impl<T: Read> Field for T {
    const SHAPE: Option<&'static Shape> = <T as Read>::SHAPE;

    fn read(reader: &mut Reader<'_>) -> Result<Option<T>, Stop> {
        <T as Read>::read(reader)
    }

    fn missing() -> Option<T> {
        None
    }

    fn is_missing(&self) -> bool {
        false
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

    fn read(reader: &mut Reader<'_>) -> Result<Option<Option<T>>, Stop> {
        T::read(reader).map(Some)
    }

    fn missing() -> Option<Option<T>> {
        Some(None)
    }

    fn is_missing(&self) -> bool {
        self.is_none()
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

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        let item = T::schema(schemas);
        schemas.list(item)
    }

    #[cfg(feature = "schema")]
    const NEEDED: bool = false;
}

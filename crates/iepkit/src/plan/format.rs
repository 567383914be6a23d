//! The version of the document format.

use serde::{Serialize, Serializer};

use super::text::read_number;
use crate::read::{ParseErrorKind, Read, Reader, Stop};
use crate::write::{Writer, Written};

/// The version of the document format: reading refuses one it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Format(u32);

impl Format {
    /// The newest format this library knows.
    pub const NEWEST: Format = Format(1);

    /// The format's number.
    pub fn number(self) -> u32 {
        self.0
    }
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl Read for Format {
    const IS_QUOTABLE: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Format>, Stop> {
        let offset = reader.offset();
        let number = read_number(reader, |number| {
            number
                .whole()
                .and_then(|whole| u32::try_from(whole).ok())
                .filter(|whole| *whole > 0)
                .ok_or(ParseErrorKind::NotWhole)
        })?;
        match number {
            Some(number) if number > Format::NEWEST.0 => reader.fail(ParseErrorKind::FormatTooNew, offset),
            Some(number) => Ok(Some(Format(number))),
            None => Ok(None),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.format(Format::NEWEST.0)
    }
}

impl Written for Format {
    fn write(&self, out: &mut Writer) {
        out.value(self);
    }
}

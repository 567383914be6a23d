//! Texts, ids and the other small values of the document.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::lifecycle::EventKind;
use crate::read::{Expected, Next, ParseErrorKind, Read, Reader, Stop, is_blank};
use crate::write::{Writer, Written};
use crate::{Date, Number};

/// Reads a text into a value; blank text and null are a missing value.
pub(crate) fn read_text<T>(
    reader: &mut Reader<'_>,
    expected: Expected,
    parse: impl FnOnce(&str) -> Result<T, ParseErrorKind>,
) -> Result<Option<T>, Stop> {
    match reader.next()? {
        Next::Null => reader.null().map(|()| None),
        Next::Text => {
            let offset = reader.offset();
            match reader.text()?.map(parse) {
                None => Ok(None),
                Some(Ok(value)) => Ok(Some(value)),
                Some(Err(kind)) => reader.fail(kind, offset),
            }
        }
        _ => reader.wrong_type(expected),
    }
}

/// Declares a text type of the document: what it is, which texts are one, and the error for the others.
macro_rules! text_type {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident: $expected:ident { $fits:path, $error:expr, $pattern:expr } $(with { $($more:tt)* })? $(as value { $($value:tt)* })?
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(CompactString);

        impl $name {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ParseErrorKind;

            fn from_str(text: &str) -> Result<$name, ParseErrorKind> {
                if $fits(text) { Ok($name(CompactString::new(text))) } else { Err($error) }
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(|_| serde::de::Error::custom("not a text of the format"))
            }
        }

        impl Written for $name {
            fn write(&self, out: &mut Writer) {
                out.text(self);
            }

            $($($value)*)?
        }

        impl Read for $name {
            fn read(reader: &mut Reader<'_>) -> Result<Option<$name>, Stop> {
                read_text(reader, Expected::$expected, str::parse)
            }

            $($($more)*)?

            #[cfg(feature = "schema")]
            fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
                schemas.text(stringify!($name), concat!($($doc, "\n"),*), $pattern)
            }
        }
    };
}

text_type! {
    /// The name by which entities of a plan are told apart and refer to one another: 1 to 64 of `A–Z a–z 0–9 _ . : -`.
    ///
    /// Ids are compared byte by byte and are unique in the whole document.
    pub struct Id: Id { is_id, ParseErrorKind::BadId, "^[A-Za-z0-9_.:-]{1,64}$" }
    with { const IS_QUOTABLE: bool = true; }
    as value {
        fn as_id(&self) -> Option<&Id> {
            Some(self)
        }
    }
}

text_type! {
    /// A free text, kept as it was written; never blank.
    ///
    /// Its `Debug` form hides the words: what is said of a child does not end up in a log.
    pub struct Text: Text { is_text, ParseErrorKind::WrongType { expected: Expected::Text }, crate::schema::NOT_BLANK }
}

text_type! {
    /// A BCP 47 language tag, such as `en` or `fr-CA`.
    pub struct LanguageTag: Text { is_language_tag, ParseErrorKind::BadLanguage, "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }
    with { const IS_QUOTABLE: bool = true; }
}

text_type! {
    /// A kebab-case word that a plan may choose, such as an area of development.
    pub struct Word: Word { is_word, ParseErrorKind::BadWord, crate::schema::WORD }
    with { const IS_QUOTABLE: bool = true; }
}

text_type! {
    /// What is counted or timed, in lower case: a time word (`s min h day week month term year`) or any other, such as
    /// `question`.
    ///
    /// Its `Debug` form hides the words, as that of a [`Text`] does.
    pub struct Unit: Word { is_unit, ParseErrorKind::BadWord, r"^[^A-ZÀ-ÖØ-ÞŒŸ\u0000-\u001f\u007f-\u009f]{1,64}$" }
}

impl Text {
    /// A digest, which is never blank.
    pub(crate) fn from_digest(digest: &str) -> Text {
        Text(digest.into())
    }
}

impl From<EventKind> for Word {
    fn from(event: EventKind) -> Word {
        // Every event is named by a word in kebab-case.
        Word(event.as_str().into())
    }
}

macro_rules! debug_hides_words {
    ($($name:ident),*) => { $(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.0.len())
            }
        }
    )* };
}

debug_hides_words!(Text, Unit);

macro_rules! debug_as_text {
    ($($name:ident),*) => { $(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }
    )* };
}

debug_as_text!(Id, LanguageTag, Word);

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b':' | b'-'))
}

fn is_text(text: &str) -> bool {
    !is_blank(text)
}

fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    parts
        .next()
        .is_some_and(|primary| (2..=8).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_word(text: &str) -> bool {
    text.len() <= 64
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn is_unit(text: &str) -> bool {
    // The capitals of English and French: a set that every dialect of patterns can say in the schema.
    let is_capital = |c: char| matches!(c, 'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Œ' | 'Ÿ');
    is_text(text)
        && (text.len() <= 64 || text.chars().count() <= 64)
        && !text.chars().any(|c| is_capital(c) || c.is_control())
}

impl Read for Date {
    const IS_QUOTABLE: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Date>, Stop> {
        read_text(reader, Expected::Date, |text| text.parse().map_err(|_| ParseErrorKind::BadDate))
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.text("Date", "A civil date, `YYYY-MM-DD`.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }
}

impl Written for Date {
    fn write(&self, out: &mut Writer) {
        out.plain(&self.written());
    }
}

/// Reads a number, or nothing when it is missing.
pub(super) fn read_number<T>(
    reader: &mut Reader<'_>,
    convert: impl FnOnce(Number) -> Result<T, ParseErrorKind>,
) -> Result<Option<T>, Stop> {
    match reader.next()? {
        Next::Number => {
            let offset = reader.offset();
            match reader.number()?.parse::<Number>().map_err(ParseErrorKind::BadNumber).and_then(convert) {
                Ok(value) => Ok(Some(value)),
                Err(kind) => reader.fail(kind, offset),
            }
        }
        // Null and blank text are missing; any other text is not a number.
        _ => read_text(reader, Expected::Number, |_| Err(ParseErrorKind::WrongType { expected: Expected::Number })),
    }
}

impl Read for Number {
    const IS_QUOTABLE: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Option<Number>, Stop> {
        read_number(reader, Ok)
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.number()
    }
}

impl Written for Number {
    fn write(&self, out: &mut Writer) {
        out.value(self);
    }
}

impl Read for u32 {
    const IS_QUOTABLE: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Option<u32>, Stop> {
        read_number(reader, |number| {
            number.whole().and_then(|whole| u32::try_from(whole).ok()).ok_or(ParseErrorKind::NotWhole)
        })
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.whole_number()
    }
}

impl Written for u32 {
    fn write(&self, out: &mut Writer) {
        out.value(self);
    }
}

impl Read for bool {
    const IS_QUOTABLE: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Option<bool>, Stop> {
        match reader.next()? {
            Next::Flag => reader.flag().map(Some),
            _ => read_text(reader, Expected::Flag, |_| Err(ParseErrorKind::WrongType { expected: Expected::Flag })),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.flag()
    }
}

impl Written for bool {
    fn write(&self, out: &mut Writer) {
        out.value(self);
    }
}

/// What the `of` of a criterion holds: a number for a ratio, a text for a percentage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// Out of how many.
    Number(Number),
    /// Of what.
    Text(Text),
}

impl Of {
    /// The number, for a ratio.
    pub fn number(&self) -> Option<Number> {
        match self {
            Of::Number(number) => Some(*number),
            Of::Text(_) => None,
        }
    }
}

impl Serialize for Of {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Of::Number(number) => number.serialize(serializer),
            Of::Text(text) => text.serialize(serializer),
        }
    }
}

impl Read for Of {
    fn read(reader: &mut Reader<'_>) -> Result<Option<Of>, Stop> {
        match reader.next()? {
            Next::Number => Ok(Number::read(reader)?.map(Of::Number)),
            _ => Ok(read_text(reader, Expected::NumberOrText, str::parse)?.map(Of::Text)),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.number_or_text()
    }
}

impl Written for Of {
    fn write(&self, out: &mut Writer) {
        match self {
            Of::Number(number) => number.write(out),
            Of::Text(text) => text.write(out),
        }
    }
}

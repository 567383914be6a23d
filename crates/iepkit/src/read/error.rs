//! What can be wrong with a document.

use std::fmt;

use crate::Lang;
use crate::number::NumberError;
use crate::plan::Id;

/// Why a document does not read.
///
/// No error carries text from the document: ids and keys that fit the id pattern, and places, are all it quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The document is not a plan of a format this library knows.
    Parse(ParseError),
    /// The document is larger than the [`Limits`](crate::Limits) allow.
    Limit(LimitError),
}

/// A document that is not a plan, with the place of the first thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// What is wrong.
    pub kind: ParseErrorKind,
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The line in the text, from 1.
    pub line: usize,
    /// The column in the line, in Unicode scalars, from 1.
    pub column: usize,
}

/// A document past a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitError {
    /// Which limit.
    pub kind: LimitKind,
    /// The limit that was in force.
    pub limit: usize,
    /// The place, as a JSON Pointer (RFC 6901).
    pub at: String,
    /// The line in the text, from 1.
    pub line: usize,
    /// The column in the line, in Unicode scalars, from 1.
    pub column: usize,
}

/// Which of the [`Limits`](crate::Limits) a document is past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitKind {
    /// Too many bytes in all.
    Bytes,
    /// Objects and lists too deep in one another.
    Depth,
    /// Too many items in one list.
    Items,
    /// One text too long.
    Text,
}

/// What is wrong with a document that is not a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// The text is not JSON.
    InvalidJson,
    /// The text is not YAML, or uses a part of YAML that plans do without.
    InvalidYaml(YamlTrouble),
    /// The bytes are not UTF-8.
    InvalidUtf8,
    /// A key that the format does not have.
    UnknownKey {
        /// The key, when it looks like one and not like a sentence.
        key: Option<Id>,
        /// The known key that is nearest to it.
        nearest: Option<&'static str>,
    },
    /// A key that stands twice in one object.
    DuplicateKey,
    /// A key without which a plan cannot be read.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A value of another type than the format has there.
    WrongType {
        /// What the format has there.
        expected: Expected,
    },
    /// A word that is not one of those the format has there.
    UnknownWord {
        /// The words the format has there.
        words: &'static [&'static str],
        /// The word that is nearest to what was written.
        nearest: Option<&'static str>,
    },
    /// A text that should be a date of the calendar, and is not.
    BadDate,
    /// A text that should be an id, and is not.
    BadId,
    /// A text that should be a language tag, and is not.
    BadLanguage,
    /// A text that should be a word in lower case, and is not.
    BadWord,
    /// A number that the format cannot keep exactly.
    BadNumber(NumberError),
    /// A number that should be whole and not below zero.
    NotWhole,
    /// A date that lies before one it has to follow.
    DateOutOfOrder,
    /// A document of a later format than this library knows.
    FormatTooNew,
}

/// What about a YAML text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum YamlTrouble {
    /// It is not well-formed YAML.
    Syntax,
    /// It has an anchor or an alias.
    Alias,
    /// It has a tag.
    Tag,
    /// It has more than one document.
    Documents,
    /// A key is not a plain text.
    Key,
}

/// What the format has at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// An id.
    Id,
    /// A date.
    Date,
    /// A word of the format.
    Word,
    /// A number or a text.
    NumberOrText,
    /// A key, as text.
    Key,
    /// A value that JSON has.
    Json,
    /// A place in a plan.
    Place,
}

impl ParseErrorKind {
    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            ParseErrorKind::InvalidJson => "invalid-json",
            ParseErrorKind::InvalidYaml(_) => "invalid-yaml",
            ParseErrorKind::InvalidUtf8 => "invalid-utf8",
            ParseErrorKind::UnknownKey { .. } => "unknown-key",
            ParseErrorKind::DuplicateKey => "duplicate-key",
            ParseErrorKind::MissingKey { .. } => "missing-key",
            ParseErrorKind::WrongType { .. } => "wrong-type",
            ParseErrorKind::UnknownWord { .. } => "unknown-word",
            ParseErrorKind::BadDate => "bad-date",
            ParseErrorKind::BadId => "bad-id",
            ParseErrorKind::BadLanguage => "bad-language",
            ParseErrorKind::BadWord => "bad-word",
            ParseErrorKind::BadNumber(_) | ParseErrorKind::NotWhole => "bad-number",
            ParseErrorKind::DateOutOfOrder => "date-out-of-order",
            ParseErrorKind::FormatTooNew => "format-too-new",
        }
    }
}

impl LimitKind {
    /// The error's code, the same in every language.
    pub fn code(self) -> &'static str {
        match self {
            LimitKind::Bytes => "too-large",
            LimitKind::Depth => "too-deep",
            LimitKind::Items => "too-many-items",
            LimitKind::Text => "text-too-long",
        }
    }
}

impl ReadError {
    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::Parse(error) => error.kind.code(),
            ReadError::Limit(error) => error.kind.code(),
        }
    }

    /// The place, as a JSON Pointer (RFC 6901).
    pub fn at(&self) -> &str {
        match self {
            ReadError::Parse(error) => &error.at,
            ReadError::Limit(error) => &error.at,
        }
    }

    /// The line and the column in the text, both from 1; columns count Unicode scalars.
    pub fn line_column(&self) -> (usize, usize) {
        match self {
            ReadError::Parse(error) => (error.line, error.column),
            ReadError::Limit(error) => (error.line, error.column),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.line_column();
        write!(f, "{} (line {line}, column {column})", self.message(Lang::En))
    }
}

impl std::error::Error for ReadError {}

/// An error on its way out of the reader: each object and list it passes adds a step to its place.
pub(crate) struct Stop(Box<Stopped>);

struct Stopped {
    problem: Problem,
    offset: usize,
    on_key: bool,
    // From the inside out.
    steps: Vec<String>,
}

pub(crate) enum Problem {
    Parse(ParseErrorKind),
    Limit(LimitKind, usize),
}

impl Stop {
    pub(crate) fn new(problem: Problem, offset: usize) -> Stop {
        Stop(Box::new(Stopped { problem, offset, on_key: false, steps: Vec::new() }))
    }

    /// The trouble is the key that follows the offset, not a value.
    pub(crate) fn at_key(mut self) -> Stop {
        self.0.on_key = true;
        self
    }

    /// Keys that look like ids become steps; what lies under any other key is placed at the object that has it.
    pub(crate) fn under_key(mut self, key: &str) -> Stop {
        if key.parse::<Id>().is_ok() {
            self.0.steps.push(key.to_owned());
        } else {
            self.0.steps.clear();
        }
        self
    }

    pub(crate) fn under_index(mut self, index: usize) -> Stop {
        self.0.steps.push(index.to_string());
        self
    }

    pub(crate) fn is_syntax(&self) -> bool {
        matches!(self.0.problem, Problem::Parse(ParseErrorKind::InvalidJson))
    }

    pub(crate) fn is_format_too_new(&self) -> bool {
        matches!(self.0.problem, Problem::Parse(ParseErrorKind::FormatTooNew))
    }

    /// The finished error. `offset` says where an offset of the text that was read lies in the text people see.
    pub(crate) fn into_error(self, read: &str, seen: &str, offset: impl Fn(usize) -> usize) -> ReadError {
        let Stopped { problem, offset: mut index, on_key, steps } = *self.0;
        if on_key {
            index += read.get(index..).and_then(|rest| rest.find('"')).unwrap_or(0);
        }
        let (line, column) = line_column(seen, offset(index));
        let at = steps.iter().rev().fold(String::new(), |at, step| at + "/" + step);
        match problem {
            Problem::Parse(kind) => ReadError::Parse(ParseError { kind, at, line, column }),
            Problem::Limit(kind, limit) => ReadError::Limit(LimitError { kind, limit, at, line, column }),
        }
    }
}

/// The line and the column of a byte offset, both from 1; columns count Unicode scalars.
pub(crate) fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = text.get(..end).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
    (line, before.get(line_start..).unwrap_or("").chars().count() + 1)
}

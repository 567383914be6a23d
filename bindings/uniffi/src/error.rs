//! What can go wrong, as each language's own error.

use std::fmt;

use iepkit::deadlines::DeadlinesError;
use iepkit::{Lang, ParseError, ParseErrorKind, PolicyError, PolicyErrorKind, ReadError};

use crate::Refusal;

/// Why something could not be done.
///
/// It holds codes, places, ids that fit the pattern of ids, and sentences of the library made of these: never a word of a
/// plan's texts.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum IepkitError {
    /// The document is not a plan of a format this library knows.
    Parse {
        /// What is wrong, the same in every language: `unknown-key`.
        code: String,
        /// The place, as a JSON Pointer (RFC 6901).
        at: String,
        /// The line in the text, from 1.
        line: i32,
        /// The column in the line, in Unicode scalars, from 1.
        column: i32,
        /// What is wrong, in words.
        sentences: Sentences,
    },
    /// The document is larger than a plan may be.
    Limit {
        /// Which limit it is past, the same in every language: `too-deep`.
        code: String,
        /// The place, as a JSON Pointer (RFC 6901).
        at: String,
        /// The line in the text, from 1.
        line: i32,
        /// The column in the line, in Unicode scalars, from 1.
        column: i32,
        /// What is wrong, in words.
        sentences: Sentences,
    },
    /// A policy that cannot be used, or that is not built in.
    InvalidPolicy {
        /// What is wrong, the same in every language: `unknown-rule`.
        code: String,
        /// The line in the policy file, from 1; zero when no file is at fault.
        line: i32,
        /// The column in the line, in Unicode scalars, from 1; zero when no file is at fault.
        column: i32,
        /// What is wrong, in words.
        sentences: Sentences,
    },
    /// A date that the calendar has not, or that is not between the years 1 and 9999; or a last day that lies before the first.
    InvalidDate {
        /// What is wrong, the same in every language: `bad-date`, `ends-before-start`.
        code: String,
        /// What is wrong, in words.
        sentences: Sentences,
    },
    /// A diff that cannot be applied: it starts from another plan, or was edited since it was made.
    InvalidDiff {
        /// What is wrong, the same in every language: `other-plan`, `broken-diff`.
        code: String,
        /// The place, as a JSON Pointer (RFC 6901).
        at: String,
        /// What is wrong, in words.
        sentences: Sentences,
    },
    /// A move that cannot be made.
    Refused {
        /// Why.
        refusal: Box<Refusal>,
    },
    /// No rule has this name.
    UnknownRule {
        /// What is wrong, the same in every language: `unknown-rule`.
        code: String,
        /// The rule whose name is nearest to it.
        nearest: Option<String>,
        /// What is wrong, in words.
        sentences: Sentences,
    },
}

/// One sentence in both languages, from the library's own catalogue.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Sentences {
    /// In English.
    pub en: String,
    /// In Quebec French.
    pub fr: String,
}

impl Sentences {
    pub(crate) fn of(message: impl Fn(Lang) -> String) -> Sentences {
        Sentences { en: message(Lang::En), fr: message(Lang::Fr) }
    }
}

impl IepkitError {
    pub(crate) fn invalid_date() -> IepkitError {
        let kind = ParseErrorKind::BadDate;
        let error = ReadError::Parse(ParseError { kind, at: String::new(), line: 0, column: 0 });
        let sentences = Sentences::of(|lang| error.message(lang));
        IepkitError::InvalidDate { code: error.code().to_owned(), sentences }
    }

    pub(crate) fn unknown_rule(id: &str) -> IepkitError {
        let nearest = iepkit::Rule::nearest(id);
        let kind = PolicyErrorKind::UnknownRule { name: id.parse().ok(), nearest };
        let error = PolicyError { kind, line: 0, column: 0 };
        let sentences = Sentences::of(|lang| error.message(lang));
        IepkitError::UnknownRule { code: error.code().to_owned(), nearest: nearest.map(str::to_owned), sentences }
    }

    fn sentences(&self) -> &Sentences {
        match self {
            IepkitError::Parse { sentences, .. }
            | IepkitError::Limit { sentences, .. }
            | IepkitError::InvalidPolicy { sentences, .. }
            | IepkitError::InvalidDate { sentences, .. }
            | IepkitError::InvalidDiff { sentences, .. }
            | IepkitError::UnknownRule { sentences, .. } => sentences,
            IepkitError::Refused { refusal } => &refusal.sentences,
        }
    }
}

impl From<ReadError> for IepkitError {
    fn from(error: ReadError) -> IepkitError {
        let (code, at) = (error.code().to_owned(), error.at().to_owned());
        let (line, column) = error.line_column();
        let (line, column) = (position(line), position(column));
        let sentences = Sentences::of(|lang| error.message(lang));
        match error {
            ReadError::Parse(_) => IepkitError::Parse { code, at, line, column, sentences },
            ReadError::Limit(_) => IepkitError::Limit { code, at, line, column, sentences },
        }
    }
}

impl From<PolicyError> for IepkitError {
    fn from(error: PolicyError) -> IepkitError {
        IepkitError::InvalidPolicy {
            code: error.code().to_owned(),
            line: position(error.line),
            column: position(error.column),
            sentences: Sentences::of(|lang| error.message(lang)),
        }
    }
}

impl From<DeadlinesError> for IepkitError {
    fn from(error: DeadlinesError) -> IepkitError {
        match error {
            DeadlinesError::Policy(error) => error.into(),
            _ => IepkitError::InvalidDate {
                code: error.code().to_owned(),
                sentences: Sentences::of(|lang| error.message(lang)),
            },
        }
    }
}

/// A line or a column as the whole number that both languages count with.
fn position(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

impl fmt::Display for IepkitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentences().en)
    }
}

impl std::error::Error for IepkitError {}

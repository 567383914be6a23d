//! Why deadlines cannot be listed.

use std::fmt;

use crate::{Lang, PolicyError};

/// Why the deadlines of a plan cannot be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeadlinesError {
    /// The plan names a policy that is not built in, and the caller gives none.
    Policy(PolicyError),
    /// The last day asked for lies before the first.
    EndsBeforeStart,
}

impl DeadlinesError {
    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            DeadlinesError::Policy(error) => error.code(),
            DeadlinesError::EndsBeforeStart => "ends-before-start",
        }
    }

    /// The error in words, in the given language.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            DeadlinesError::Policy(error) => error.message(lang),
            DeadlinesError::EndsBeforeStart => lang
                .pick("the last day asked for lies before the first", "le dernier jour demandé précède le premier")
                .to_owned(),
        }
    }
}

impl From<PolicyError> for DeadlinesError {
    fn from(error: PolicyError) -> DeadlinesError {
        DeadlinesError::Policy(error)
    }
}

impl fmt::Display for DeadlinesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for DeadlinesError {}

//! Why a diff cannot be applied.

use std::fmt;

use crate::{Lang, ReadError};

/// Why a diff cannot be applied to a plan.
///
/// It quotes places and what a [`ReadError`] does, never a free text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiffError {
    /// The plan is not the one that the diff starts from.
    OtherPlan {
        /// The first place where the plan holds something else, as a JSON Pointer; empty when no change of the diff meets it.
        at: String,
    },
    /// The diff does not hold together: it was edited since it was made.
    Broken {
        /// The place of the change that cannot be made, as a JSON Pointer; empty when the result is not the plan it names.
        at: String,
    },
    /// What would come of it does not read as a plan.
    NoPlan(ReadError),
}

impl DiffError {
    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            DiffError::OtherPlan { .. } => "other-plan",
            DiffError::Broken { .. } => "broken-diff",
            DiffError::NoPlan(error) => error.code(),
        }
    }

    /// The place, as a JSON Pointer (RFC 6901).
    pub fn at(&self) -> &str {
        match self {
            DiffError::OtherPlan { at } | DiffError::Broken { at } => at,
            DiffError::NoPlan(error) => error.at(),
        }
    }

    /// The error in words, in the given language.
    pub fn message(&self, lang: Lang) -> String {
        let fixed = |en: &str, fr: &str| lang.pick(en, fr).to_owned();
        match self {
            DiffError::OtherPlan { .. } => fixed(
                "the plan is not the one that this diff starts from",
                "ce plan n'est pas celui dont partent ces changements",
            ),
            DiffError::Broken { .. } => fixed(
                "this diff does not hold together: it was edited since it was made",
                "ces changements ne tiennent pas ensemble\u{a0}: ils ont été retouchés",
            ),
            DiffError::NoPlan(error) => error.message(lang),
        }
    }
}

impl fmt::Display for DiffError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for DiffError {}

//! What can be wrong with a policy.

use std::fmt;

use crate::Lang;
use crate::plan::Id;

/// A policy that cannot be used, with the place of what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    /// What is wrong.
    pub kind: PolicyErrorKind,
    /// The line in the policy file, from 1; zero when no file is at fault.
    pub line: usize,
    /// The column in the line, in Unicode scalars, from 1; zero when no file is at fault.
    pub column: usize,
}

/// What is wrong with a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyErrorKind {
    /// The text is not TOML.
    InvalidToml,
    /// No policy of that name can be found.
    UnknownPolicy,
    /// A rule that does not exist.
    UnknownRule {
        /// What was written, when it looks like a name.
        name: Option<Id>,
        /// The nearest rule.
        nearest: Option<&'static str>,
    },
    /// A parameter that the rule does not have.
    UnknownParameter {
        /// What was written, when it looks like a name.
        name: Option<Id>,
        /// The nearest parameter.
        nearest: Option<&'static str>,
    },
    /// A key that a policy file does not have.
    UnknownKey {
        /// What was written, when it looks like a name.
        name: Option<Id>,
        /// The nearest key.
        nearest: Option<&'static str>,
    },
    /// A word that is not one of those expected there.
    UnknownWord {
        /// The words expected there.
        words: &'static [&'static str],
        /// The nearest of them.
        nearest: Option<&'static str>,
    },
    /// A key that a policy file needs.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A value of another type than is expected there.
    WrongType {
        /// What is expected, as TOML has it.
        expected: PolicyValue,
    },
    /// A policy file of a later format than this library knows.
    FormatTooNew,
}

/// What a policy file has at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyValue {
    /// A table.
    Table,
    /// A string that is not blank.
    Text,
    /// True or false.
    Flag,
    /// A whole number, not below zero.
    Whole,
    /// A list of words in kebab-case.
    Words,
}

impl PolicyError {
    pub(crate) fn unknown_policy() -> PolicyError {
        PolicyError { kind: PolicyErrorKind::UnknownPolicy, line: 0, column: 0 }
    }

    /// The error's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self.kind {
            PolicyErrorKind::InvalidToml => "invalid-toml",
            PolicyErrorKind::UnknownPolicy => "unknown-policy",
            PolicyErrorKind::UnknownRule { .. } => "unknown-rule",
            PolicyErrorKind::UnknownParameter { .. } => "unknown-parameter",
            PolicyErrorKind::UnknownKey { .. } => "unknown-key",
            PolicyErrorKind::UnknownWord { .. } => "unknown-word",
            PolicyErrorKind::MissingKey { .. } => "missing-key",
            PolicyErrorKind::WrongType { .. } => "wrong-type",
            PolicyErrorKind::FormatTooNew => "format-too-new",
        }
    }

    /// The error in words, in the given language.
    pub fn message(&self, lang: Lang) -> String {
        let unknown = |what: &str, name: &Option<Id>, nearest: &Option<&'static str>| {
            let name = name.as_ref().map(|name| format!(" `{name}`")).unwrap_or_default();
            let hint = match nearest {
                Some(nearest) => {
                    lang.pick(format!("; did you mean `{nearest}`?"), format!("; vouliez-vous dire `{nearest}`?"))
                }
                None => String::new(),
            };
            format!("{what}{name}{hint}")
        };
        match &self.kind {
            PolicyErrorKind::InvalidToml => lang.pick("this is not TOML", "ceci n'est pas du TOML").to_owned(),
            PolicyErrorKind::UnknownPolicy => lang
                .pick(
                    "no such policy is built in (`core@1` is); name a policy file instead",
                    "aucune politique intégrée ne porte ce nom (`core@1` en est une); indiquez plutôt un fichier de politique",
                )
                .to_owned(),
            PolicyErrorKind::UnknownRule { name, nearest } => {
                unknown(lang.pick("unknown rule", "règle inconnue"), name, nearest)
            }
            PolicyErrorKind::UnknownParameter { name, nearest } => {
                unknown(lang.pick("this rule has no parameter", "cette règle n'a pas de paramètre"), name, nearest)
            }
            PolicyErrorKind::UnknownKey { name, nearest } => {
                unknown(lang.pick("unknown key", "clé inconnue"), name, nearest)
            }
            PolicyErrorKind::UnknownWord { words, nearest } => {
                let words = words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
                let what = lang.pick(format!("expected one of {words}"), format!("on attend l'un de ces mots : {words}"));
                unknown(&what, &None, nearest)
            }
            PolicyErrorKind::MissingKey { key } => lang
                .pick(format!("a policy file needs `{key}`"), format!("un fichier de politique doit contenir `{key}`")),
            PolicyErrorKind::WrongType { expected } => {
                let expected = expected.name(lang);
                lang.pick(format!("expected {expected}"), format!("on attend ici {expected}"))
            }
            PolicyErrorKind::FormatTooNew => lang
                .pick(
                    "this policy file is in a later format than this library knows",
                    "le format de ce fichier de politique est plus récent que cette bibliothèque",
                )
                .to_owned(),
        }
    }
}

impl PolicyValue {
    fn name(self, lang: Lang) -> &'static str {
        match self {
            PolicyValue::Table => lang.pick("a table", "une table"),
            PolicyValue::Text => lang.pick("a text in quotes", "un texte entre guillemets"),
            PolicyValue::Flag => lang.pick("`true` or `false`", "`true` ou `false`"),
            PolicyValue::Whole => lang.pick("a whole number, not below zero", "un nombre entier, zéro ou plus"),
            PolicyValue::Words => lang.pick("a list of words in lower case", "une liste de mots en minuscules"),
        }
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))?;
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl std::error::Error for PolicyError {}

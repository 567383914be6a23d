//! What keeps the command from its work, in both languages.

use std::io::{self, ErrorKind};

use iepkit::deadlines::DeadlinesError;
use iepkit::{Lang, PolicyError, ReadError, Source};
use serde::Serialize;

use crate::say;

/// Why a file cannot be used.
#[derive(Debug)]
pub enum Failure {
    /// The system does not give the file.
    Unreadable(io::Error),
    /// It is a table in Parquet or Arrow, where lines of JSON are read.
    Table,
    /// The file was not written.
    Unwritable(Unwritable),
    /// What it holds does not read.
    Read(ReadError),
    /// It is no policy that can be used.
    Policy(PolicyError),
    /// The policy that the plan names cannot be found; the place is the plan's.
    PolicyOfPlan(PolicyError),
    /// The last day asked for lies before the first.
    EndsBeforeStart,
}

/// Why a file was not written.
#[derive(Debug)]
pub enum Unwritable {
    /// Its ending is not that of the YAML that would be in it.
    Ending,
    /// It is the standard input, a device or the like.
    NotAFile,
    /// It is marked as read-only.
    ReadOnly,
    /// It holds the plans that are checked.
    Plans,
    /// It is no longer what was read.
    Changed,
    /// It is written in a way in which a change cannot be made without harm to the rest.
    Unfaithful,
    /// The system does not take it.
    System(io::Error),
}

impl Failure {
    /// The failure's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            Failure::Unreadable(_) | Failure::Table => "unreadable-file",
            Failure::Unwritable(_) => "unwritable-file",
            Failure::Read(error) => error.code(),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => error.code(),
            Failure::EndsBeforeStart => DeadlinesError::EndsBeforeStart.code(),
        }
    }

    /// The place in the plan, as a JSON Pointer; empty when it is no place of a plan.
    pub fn at(&self) -> &str {
        match self {
            Failure::Unreadable(_)
            | Failure::Table
            | Failure::Unwritable(_)
            | Failure::Policy(_)
            | Failure::EndsBeforeStart => "",
            Failure::Read(error) => error.at(),
            Failure::PolicyOfPlan(_) => "/policy",
        }
    }

    /// The line and column, both from 1, when the place is in the text.
    pub fn line_column(&self) -> Option<(usize, usize)> {
        match self {
            Failure::Unreadable(_) | Failure::Table | Failure::Unwritable(_) | Failure::EndsBeforeStart => None,
            Failure::Read(error) => Some(error.line_column()),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => {
                (error.line > 0).then_some((error.line, error.column))
            }
        }
    }

    /// That a plan names a policy which cannot be found, said where it names it.
    pub fn of_policy_in(plan: &Source<'_>, error: PolicyError) -> Failure {
        let place = plan.locate("/policy").map_or(0, |found| found.value.start);
        let (line, column) = plan.line_column(place);
        Failure::PolicyOfPlan(PolicyError { line, column, ..error })
    }

    /// The failure as JSON, keys in the order of the contract.
    pub fn to_json(&self) -> String {
        let (line, column) = self.line_column().unzip();
        let error = ErrorJson { code: self.code(), at: self.at(), line, column };
        // Texts and numbers always have a JSON form.
        serde_json::to_string(&error).unwrap_or_default()
    }

    /// The failure in words.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Failure::Unreadable(error) => unreadable(error, lang),
            Failure::Table => say(
                lang,
                "this is a table in Parquet or Arrow; `check_many` in Python takes its column of plans, and this command a plan a line",
                "ceci est un tableau Parquet ou Arrow; `check_many` en Python prend sa colonne de plans, et cette commande, un plan par ligne",
            )
            .to_owned(),
            Failure::Unwritable(reason) => reason.message(lang),
            Failure::Read(error) => error.message(lang),
            Failure::Policy(error) | Failure::PolicyOfPlan(error) => error.message(lang),
            Failure::EndsBeforeStart => DeadlinesError::EndsBeforeStart.message(lang),
        }
    }
}

#[derive(Serialize)]
struct ErrorJson<'e> {
    code: &'e str,
    at: &'e str,
    line: Option<usize>,
    column: Option<usize>,
}

impl Unwritable {
    fn message(&self, lang: Lang) -> String {
        let t = |en: &str, fr: &str| say(lang, en, fr).to_owned();
        match self {
            Unwritable::Ending => t(
                "a starter plan is in YAML; give a name that ends in `.yaml`",
                "une ébauche de plan est en YAML; donnez un nom qui finit par `.yaml`",
            ),
            Unwritable::ReadOnly => {
                t("this file is read-only, and was left as it is", "ce fichier est en lecture seule, et reste tel quel")
            }
            Unwritable::NotAFile => t(
                "only a file can be written to; give the plan's file",
                "on ne peut écrire que dans un fichier; donnez celui du plan",
            ),
            Unwritable::Plans => t(
                "this file holds the plans, and was left as it is; give the table another name",
                "ce fichier contient les plans, et reste tel quel; donnez un autre nom au tableau",
            ),
            Unwritable::Changed => t(
                "this file changed since it was read, and was left as it is; try again",
                "ce fichier a changé depuis sa lecture, et reste tel quel; essayez de nouveau",
            ),
            Unwritable::Unfaithful => t(
                "this file is written in a way that cannot be changed without harm to the rest, and was left as it is; `iepkit convert` writes it anew",
                "ce fichier est écrit d'une façon qu'on ne peut changer sans abîmer le reste, et reste tel quel; `iepkit convert` le récrit à neuf",
            ),
            Unwritable::System(error) => match error.kind() {
                ErrorKind::AlreadyExists => {
                    t("a file or folder of this name exists already", "un fichier ou un dossier de ce nom existe déjà")
                }
                ErrorKind::NotFound | ErrorKind::NotADirectory => {
                    t("the folder of this file does not exist", "le dossier de ce fichier n'existe pas")
                }
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    t("writing here is not permitted", "l'écriture n'est pas permise ici")
                }
                ErrorKind::IsADirectory => t("this is a folder", "ceci est un dossier"),
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                    t("there is no room left to write this file", "il ne reste plus de place pour écrire ce fichier")
                }
                _ => unnamed("this file cannot be written", "ce fichier ne peut pas être écrit", error, lang),
            },
        }
    }
}

impl From<io::Error> for Unwritable {
    fn from(error: io::Error) -> Unwritable {
        Unwritable::System(error)
    }
}

fn unreadable(error: &io::Error, lang: Lang) -> String {
    let t = |en: &str, fr: &str| say(lang, en, fr).to_owned();
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => t("no such file", "ce fichier n'existe pas"),
        ErrorKind::PermissionDenied => t("this file may not be read", "la lecture de ce fichier n'est pas permise"),
        ErrorKind::IsADirectory => t("this is a folder", "ceci est un dossier"),
        _ => unnamed("this file cannot be read", "ce fichier ne peut pas être lu", error, lang),
    }
}

/// A failure for which there are no words but the system's, which are in its own language: its number stands for them.
fn unnamed(en: &str, fr: &str, error: &io::Error, lang: Lang) -> String {
    let what = say(lang, en, fr);
    match error.raw_os_error() {
        Some(number) => format!("{what} ({} {number})", say(lang, "system error", "erreur du système")),
        None => what.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use iepkit::Lang;

    use super::{Failure, Unwritable};

    #[test]
    fn what_the_system_refuses_is_said_in_the_reader_s_language() {
        let kinds = [
            ErrorKind::NotFound,
            ErrorKind::PermissionDenied,
            ErrorKind::IsADirectory,
            ErrorKind::NotADirectory,
            ErrorKind::AlreadyExists,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::StorageFull,
            ErrorKind::TimedOut,
        ];
        for kind in kinds {
            let failures = [Failure::Unreadable(kind.into()), Failure::Unwritable(Unwritable::System(kind.into()))];
            for failure in failures {
                let [en, fr] = Lang::ALL.map(|lang| failure.message(lang));
                assert_ne!(en, fr);
                let system = Error::from(kind).to_string();
                assert!(!fr.contains(&system), "{kind}: {fr}");
            }
        }
        // What the system says for itself, in whatever language it speaks, is told by its number alone.
        let failure = Failure::Unreadable(Error::from_raw_os_error(9_999));
        assert_eq!(failure.message(Lang::Fr), "ce fichier ne peut pas être lu (erreur du système 9999)");
    }
}

//! Why a move cannot be made.

use std::fmt;

use super::EventKind;
use crate::plan::{Id, State};
use crate::policy::PolicyError;
use crate::{Date, Lang, Report, Severity};

/// Why a move cannot be made.
///
/// It quotes ids, dates and words of the format, never a free text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such move from where the plan is.
    NotAMove {
        /// The state of the plan.
        state: State,
        /// What was asked.
        event: EventKind,
        /// What may happen instead.
        allowed: Vec<EventKind>,
    },
    /// The event does not say something that it has to say.
    Missing {
        /// The key of the event.
        key: &'static str,
    },
    /// Someone who is not on the team, or no longer is on the day of the move.
    NotOnTeam {
        /// Who.
        member: Id,
    },
    /// The move is for those who stand for the child, the family or the school.
    NotForMember {
        /// Who asked.
        member: Id,
    },
    /// The last entry of the history is later than the day of the move.
    DateGoesBack {
        /// The date of the last entry.
        last: Date,
    },
    /// Rules at the gates of the move find errors: those of the report.
    Blocked(Box<Report>),
    /// The policy that the plan names is not built in.
    Policy(PolicyError),
}

impl Refusal {
    /// The refusal's code, the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::NotAMove { .. } => "not-a-move",
            Refusal::Missing { .. } => "missing-key",
            Refusal::NotOnTeam { .. } => "not-on-team",
            Refusal::NotForMember { .. } => "not-for-member",
            Refusal::DateGoesBack { .. } => "date-goes-back",
            Refusal::Blocked(_) => "blocked",
            Refusal::Policy(error) => error.code(),
        }
    }

    /// What may happen instead; empty when it is not the event that is wrong.
    pub fn allowed(&self) -> &[EventKind] {
        match self {
            Refusal::NotAMove { allowed, .. } => allowed,
            _ => &[],
        }
    }

    /// The report whose errors block the move.
    pub fn report(&self) -> Option<&Report> {
        match self {
            Refusal::Blocked(report) => Some(report),
            _ => None,
        }
    }

    /// The key that the event lacks.
    pub fn key(&self) -> Option<&'static str> {
        match self {
            Refusal::Missing { key } => Some(key),
            _ => None,
        }
    }

    /// The member who may not.
    pub fn member(&self) -> Option<&Id> {
        match self {
            Refusal::NotOnTeam { member } | Refusal::NotForMember { member } => Some(member),
            _ => None,
        }
    }

    /// The date of the last entry of the history, before which nothing can happen.
    pub fn last(&self) -> Option<Date> {
        match self {
            Refusal::DateGoesBack { last } => Some(*last),
            _ => None,
        }
    }

    /// The refusal in words.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Refusal::NotAMove { state, event, allowed } => {
                let (event, state) = (event.name(lang), state.name(lang));
                let names: Vec<String> = allowed.iter().map(|event| format!("`{event}`")).collect();
                let instead = match names.as_slice() {
                    [] => lang.pick("nothing more may happen to it", "plus rien ne peut lui arriver").to_owned(),
                    names => lang.pick("what may happen is ", "peuvent avoir lieu : ").to_owned() + &names.join(", "),
                };
                lang.pick(
                    format!("nobody can {event} while it is {state}; {instead}"),
                    format!("on ne peut pas {event} quand il est {state}; {instead}"),
                )
            }
            Refusal::Missing { key } => {
                lang.pick(format!("this takes `{key}`, which was not given"), format!("il manque `{key}`"))
            }
            Refusal::NotOnTeam { member } => lang.pick(
                format!("`{member}` is not on the team on that day"),
                format!("`{member}` ne fait pas partie de l'équipe ce jour-là"),
            ),
            Refusal::NotForMember { member } => lang.pick(
                format!("this is for the child, the family or the school; `{member}` stands for none of them"),
                format!("cela revient à l'enfant, à la famille ou à l'école; `{member}` n'en représente aucun"),
            ),
            Refusal::DateGoesBack { last } => lang.pick(
                format!("the last thing happened on {last}; nothing can happen before it"),
                format!("le dernier événement date du {last}; rien ne peut avoir lieu avant"),
            ),
            Refusal::Blocked(report) => {
                let count = report.count(Severity::Error);
                lang.pick(
                    format!("{count} error{} to be settled first", if count == 1 { " has" } else { "s have" }),
                    format!("{count} erreur{} à régler d'abord", if count == 1 { "" } else { "s" }),
                )
            }
            Refusal::Policy(error) => error.message(lang),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Refusal {}

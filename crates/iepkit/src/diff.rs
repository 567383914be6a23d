//! What changed from one plan to another, in the plan's own terms.
//!
//! [`diff`] names every change once: a target lowered from 10 to 8, an owner replaced, a strategy dropped.
//! [`Diff::apply`] makes the new plan of the old one, and [`requirements`] says what the changes ask for under a policy: a new
//! version, a decision to be taken again, an adjustment to be logged.
//!
//! ```
//! use iepkit::diff::{Substance, diff};
//! use iepkit::{Lang, Plan};
//!
//! let plan = |at_least: &str| {
//!     Plan::from_json(&format!(
//!         r#"{{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {{"id": "s"}},
//!             "goals": [{{"id": "g1", "criterion": {{"kind": "duration", "at_least": {at_least}, "unit": "min"}}}}]}}"#
//!     ))
//! };
//! let (old, new) = (plan("10")?, plan("8")?);
//! let diff = diff(&old, &new);
//! let change = diff.changes.get(0).unwrap();
//! assert_eq!(change.at, "/goals/0/criterion/at_least");
//! assert_eq!(change.message(Lang::En), "target of goal `g1` lowered from 10 to 8 min");
//! assert_eq!(change.message(Lang::Fr), "cible de l'objectif `g1` abaissée de 10 à 8 min");
//! assert!(diff.touches(Substance::Goals));
//! assert_eq!(diff.apply(&old)?, new);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is one change
//!
//! A key of an entity with another value; an entity that is new, or gone, with all it holds; a reference added or taken away; an
//! item without an id (a decision, a review, an observation…) that is new, gone or edited; and a list whose items stand in another
//! order. Entities belong together by their ids, items without an id by what they hold, then by what tells them apart (the member of
//! a decision, the date of an observation). A history is only ever appended to: an entry that was edited, slipped in, or taken out
//! has a kind of its own.

mod align;
mod apply;
mod change;
mod error;
mod kind;
mod message;
mod quoted;
mod requirements;
mod vocabulary;
mod walk;

pub use change::{Change, Content, Diff, Substance};
pub use error::DiffError;
pub use kind::ChangeKind;
pub use requirements::{Requirement, RequirementKind, requirements};
pub use walk::diff;

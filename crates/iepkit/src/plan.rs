//! The plan document, format 1: one file per section.
//!
//! Only `iepkit`, `id`, `language`, `state`, `student.id`, each entity's `id`, a member's `role`, a decision's `member` and
//! `decision` and a history entry's keys are needed to read a plan. Everything else may be missing while it is being written:
//! what is missing is a finding, not an error.

mod ability;
mod agreement;
mod criterion;
mod document;
mod format;
mod goal;
mod head;
mod history;
mod list;
mod need;
mod review;
mod strategy;
mod team;
pub(crate) mod text;

pub use ability::{Ability, Challenge, Level, Source, Strength};
pub use agreement::{Decision, DecisionKind, Meeting, MeetingKind, Waiver};
pub(crate) use criterion::Target;
pub use criterion::{Consistency, Criterion, CriterionKind, Measurement, Prompt};
pub use document::Plan;
pub(crate) use document::{fits, read_document, utf8};
pub use format::Format;
pub use goal::{Goal, GoalClosure, Horizon, Method, Objective, Status};
pub use head::{Frequency, Period, Replaces, State, Student};
pub use history::{Closure, ClosureReason, HistoryEntry};
pub use list::List;
pub use need::Need;
pub use review::{GoalReview, Outcome, PlanOutcome, Review};
pub use strategy::{MinutesPer, Strategy, StrategyKind};
pub use team::{Member, Party, Role};
pub use text::{Id, LanguageTag, Of, Text, Unit, Word};

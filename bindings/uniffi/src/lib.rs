//! The one facade of iepkit for Swift and Kotlin: plans in as bytes, typed reports out.
//!
//! It converts, calls the library once and converts back; what a plan should be is known to the library alone. Whatever takes
//! a plan, an id or a date can fail, with an [`IepkitError`]. A plan never crosses as anything but text, and no error carries
//! any of it.

mod bytes;
mod calendar;
mod date;
mod deadlines;
mod diff;
mod error;
mod event;
mod lifecycle;
mod plan;
mod policy;
mod report;
mod rules;
mod wording;
mod words;

use std::sync::Arc;

pub use bytes::Bytes;
pub use calendar::SchoolCalendar;
pub use date::Date;
pub use deadlines::{Deadline, to_ics};
pub use diff::{Change, Diff, Requirement, diff_from_json};
pub use error::{IepkitError, Sentences};
pub use event::{Decision, Event, GoalReview, Review};
pub use iepkit::deadlines::{DeadlineKind, Standing};
pub use iepkit::diff::{RequirementKind, Substance};
pub use iepkit::lifecycle::{BreakKind, EventKind, Who};
pub use iepkit::plan::{ClosureReason, DecisionKind, Outcome as GoalOutcome, PlanOutcome, State};
pub use iepkit::wording::{GoalGrade, Part, StrategyGrade, StrategyPart, VerbClass};
pub use iepkit::{Aspect, Category, Entity, EntityKind, Gate, Lang, PolicyName, Severity, Verdicts};
pub use lifecycle::{Break, Move, NextSteps, Refusal, Step, Steps, moves};
pub use plan::Plan;
pub use policy::Policy;
pub use report::{Args, Argument, Finding, Findings, NotRun, Operation, Related, Report, TextSpan};
pub use rules::{Document, Param, ParamDefault, Rule, RuleTexts, rule, rules, schema};
pub use wording::{
    GoalReading, MissingPart, MissingStrategyPart, PartSpan, StrategyReading, StrategySpan, Suggestion, read_goal,
    read_strategy, suggest_criterion,
};

uniffi::setup_scaffolding!("iepkit");

/// What came of one plan of many.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Outcome {
    /// The plan was checked.
    Checked {
        /// Its report.
        report: Report,
    },
    /// The plan could not be read, or the policy it names cannot be found.
    Refused {
        /// Why.
        error: IepkitError,
    },
}

/// The version of the library.
#[uniffi::export]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Checks a plan on a date: what is missing, what is weak, what was not done, and the proof of it.
///
/// `plan` is JSON in UTF-8. Left out, `policy` is the one the plan names, else `core`; `gates` are those of the plan's state;
/// `lang` is the plan's language, else English.
///
/// Fails when the text is not a plan, when it is larger than a plan may be, when the date is not one of the calendar, and when
/// the plan names a policy that is not built in.
#[uniffi::export(default(policy = None, gates = None, lang = None))]
pub fn check(
    plan: &[u8],
    as_of: Date,
    policy: Option<Arc<Policy>>,
    gates: Option<Vec<Gate>>,
    lang: Option<Lang>,
) -> Result<Report, IepkitError> {
    let as_of = as_of.of_calendar()?;
    Plan::read_json(plan)?.report(as_of, policy.as_deref(), gates.as_deref(), lang)
}

/// Checks many plans on one date, in one call; what came of each stands at its place in the list.
///
/// Each plan is JSON in UTF-8, and one that cannot be read stops no other. The rest is as for one plan.
#[uniffi::export(default(policy = None, gates = None, lang = None))]
pub fn check_many(
    plans: Vec<Bytes>,
    as_of: Date,
    policy: Option<Arc<Policy>>,
    gates: Option<Vec<Gate>>,
    lang: Option<Lang>,
) -> Result<Vec<Outcome>, IepkitError> {
    let as_of = as_of.of_calendar()?;
    let check = |plan: &Bytes| Plan::read_json(&plan.0)?.report(as_of, policy.as_deref(), gates.as_deref(), lang);
    let outcome = |plan| match check(plan) {
        Ok(report) => Outcome::Checked { report },
        Err(error) => Outcome::Refused { error },
    };
    Ok(plans.iter().map(outcome).collect())
}

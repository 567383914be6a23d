//! The rules and the lifecycle of individualized education plans (IEPs; in Quebec, *plans d'intervention*).
//!
//! A plan is a chain: abilities → needs → goals → strategies → people → agreement → review. [`Plan::from_json`] reads one,
//! drafts included; [`check`] follows the chain on a date and returns a [`Report`]: what is missing, weak or not done, each
//! finding with its place, the values that decided, its sources, and a question that the team can discuss.
//!
//! ```
//! use iepkit::{CheckOptions, Plan, check};
//!
//! let text = r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#;
//! let report = check(&Plan::from_json(text)?, "2026-11-23".parse()?, &CheckOptions::default())?;
//! for finding in &report.findings {
//!     println!("{} {} {}", finding.severity, finding.at, finding.message);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What to expect
//!
//! - **Pure.** No files, no network, no clock, no randomness: the date of a check is an argument, and equal input gives equal
//!   bytes, in every language and on every platform.
//! - **Drafts read.** Only a handful of keys are needed to read a plan; whatever else is missing is a finding. What cannot be
//!   read is a [`ReadError`] with a code and a place.
//! - **Nothing leaks.** Errors and findings hold ids, places, words of the format, dates and numbers, never free text.
//! - **A plan has a life.** [`lifecycle`] makes its moves and says what stands in the way; [`deadlines`] lists what is due.
//! - **Changes have names.** [`diff`] says what changed from one plan to another, and what that asks for.
//! - **Policies are data.** [`Policy::core`] is built in; [`Policy::from_toml`] reads one that changes severities and parameters.
//!
//! # Features
//!
//! - `yaml`: [`Plan::from_yaml`](Plan) and `Source::yaml`, YAML 1.2 as a second way to write a plan.
//! - `schema`: the module `schema`, JSON Schemas of the plan, the report and the policy file.

mod agreement;
mod check;
mod date;
pub mod deadlines;
pub mod diff;
mod digest;
mod fix;
mod index;
mod lang;
pub mod lifecycle;
mod limits;
mod number;
mod place;
pub mod plan;
mod policy;
mod read;
mod report;
mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod sort;
mod source;
pub mod wording;
mod write;
#[cfg(feature = "yaml")]
mod yaml;

pub use check::{CheckOptions, check};
pub use date::{Date, DateError};
pub use digest::Digests;
pub use fix::{Fix, FixValue, Operation};
pub use lang::{Lang, LangError};
pub use limits::Limits;
pub use number::{Number, NumberError};
pub use place::EntityKind;
pub use plan::Plan;
pub use policy::{Policy, PolicyError, PolicyErrorKind, PolicyValue};
pub use read::{Expected, Extensions, LimitError, LimitKind, ParseError, ParseErrorKind, ReadError, YamlTrouble};
pub use report::{Args, Entity, Finding, NotRun, PolicyName, Related, Report, Verdicts};
pub use rules::{Aspect, Category, English, French, Gate, Param, ParamDefault, RULES, Rule, Severity};
pub use source::{Located, Source};

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

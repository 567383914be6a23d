//! The rules and the lifecycle of individualized education plans.

mod check;
mod date;
mod digest;
mod fix;
mod index;
mod lang;
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
mod source;
#[cfg(feature = "yaml")]
mod yaml;

pub use check::{CheckOptions, check};
pub use date::{Date, DateError};
pub use digest::Digests;
pub use fix::{Fix, Operation};
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

//! iepkit for Python: converts, calls the library once, converts back.
//!
//! What a call gives back stays in Rust until it is asked for, so that a check costs what it costs in Rust. Small values and
//! exceptions are declared in Python (`_values.py`, `_errors.py`), and made here.

mod arguments;
mod arrow;
mod calendar;
mod check;
mod check_many;
mod deadlines;
mod diff;
mod document;
mod errors;
mod finding;
mod lifecycle;
mod limits;
mod next_steps;
mod plan;
mod policy;
mod report;
mod rule;
mod shown;
mod table;
mod values;

use pyo3::prelude::*;

/// The compiled part of the package `iepkit`.
#[pymodule]
mod _iepkit {
    #[pymodule_export]
    use super::calendar::Calendar;
    #[pymodule_export]
    use super::check::check;
    #[pymodule_export]
    use super::check_many::check_many;
    #[pymodule_export]
    use super::deadlines::{Deadline, deadline_of_json, deadlines, to_ics};
    #[pymodule_export]
    use super::diff::{Change, Diff, Requirement, diff, diff_of_json, requirements};
    #[pymodule_export]
    use super::finding::{Finding, finding_of_json};
    #[pymodule_export]
    use super::lifecycle::{advance, allowed, moves, replay, verify};
    #[pymodule_export]
    use super::limits::Limits;
    #[pymodule_export]
    use super::next_steps::{NextSteps, next_steps, next_steps_of_json};
    #[pymodule_export]
    use super::plan::{Plan, plan_of_json};
    #[pymodule_export]
    use super::policy::Policy;
    #[pymodule_export]
    use super::report::{Report, report_of_json};
    #[pymodule_export]
    use super::rule::{Rule, rule, rules, schema};
    #[pymodule_export]
    use super::table::Table;

    /// The version of the library.
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name Python expects")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}

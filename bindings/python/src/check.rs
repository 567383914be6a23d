//! Checking plans.

use pyo3::prelude::*;

use crate::arguments::{Given, Options};
use crate::policy::Policy;
use crate::report::Report;

/// Checks a plan on a date: what is missing, what is weak, what was not done, and the proof of it.
///
/// The plan is a `Plan`, its JSON as `str` or `bytes`, or a mapping; the date a `datetime.date` or text such as
/// `2026-11-23`. Left out, the policy is the one the plan names, else `core`; the gates are those of the plan's state; the
/// language is the plan's, else English.
///
/// Raises `ParseError` or `LimitError` when the plan does not read, `PolicyError` when it names a policy that is not built
/// in and none is given, `DateError` when the text is not a date, and `TypeError` for a `datetime`.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
/// >>> report = iepkit.check(plan, "2026-11-23")
/// >>> report.findings[0].question
/// 'When will we look together at how it went?'
#[pyfunction]
#[pyo3(signature = (plan, as_of, *, policy=None, gates=None, lang=None))]
pub fn check(
    py: Python<'_>,
    plan: &Bound<'_, PyAny>,
    as_of: &Bound<'_, PyAny>,
    policy: Option<&Bound<'_, Policy>>,
    gates: Option<&Bound<'_, PyAny>>,
    lang: Option<&str>,
) -> PyResult<Report> {
    let options = Options::of(as_of, policy, gates, lang)?;
    let given = Given::of(plan)?;
    py.detach(|| options.check(given)).map(Report::new).map_err(|trouble| trouble.exception(py))
}

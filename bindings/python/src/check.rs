//! Checking plans.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyMapping};

use crate::arguments::{Given, Options, text, wrong_type};
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

/// Checks many plans in one call: for each, in order, its report, or the error that `check` would raise.
///
/// All are checked under the same options, those of `check`. What is not a plan in any form is a `TypeError`, before any
/// plan is checked.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
/// >>> [type(outcome).__name__ for outcome in iepkit.check_many([plan, "{"], "2026-11-23")]
/// ['Report', 'ParseError']
#[pyfunction]
#[pyo3(signature = (plans, as_of, *, policy=None, gates=None, lang=None))]
pub fn check_many<'py>(
    py: Python<'py>,
    plans: &Bound<'py, PyAny>,
    as_of: &Bound<'_, PyAny>,
    policy: Option<&Bound<'_, Policy>>,
    gates: Option<&Bound<'_, PyAny>>,
    lang: Option<&str>,
) -> PyResult<Bound<'py, PyList>> {
    let options = Options::of(as_of, policy, gates, lang)?;
    if text(plans).is_some() || plans.cast::<PyMapping>().is_ok() {
        return Err(wrong_type("plans: expected a list of plans", plans));
    }
    let plans = plans.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    let given = plans.iter().map(Given::of).collect::<PyResult<Vec<_>>>()?;
    let done: Vec<_> = py.detach(|| given.into_iter().map(|given| options.check(given)).collect());
    let outcomes = done.into_iter().map(|outcome| match outcome {
        Ok(report) => Ok(Bound::new(py, Report::new(report))?.into_any()),
        Err(trouble) => Ok(trouble.exception(py).into_value(py).into_bound(py).into_any()),
    });
    PyList::new(py, outcomes.collect::<PyResult<Vec<_>>>()?)
}

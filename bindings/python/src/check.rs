//! Checking plans.

use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::arguments::{Given, Options};
use crate::policy::Policy;
use crate::report::Report;

/// Checks a plan on a date: what is missing, what is weak, what was not done, and the proof of it.
#[pyfunction]
#[pyo3(signature = (plan, as_of, *, policy=None, gates=None, lang=None))]
pub fn check(
    py: Python<'_>,
    plan: &Bound<'_, PyAny>,
    as_of: &Bound<'_, PyAny>,
    policy: Option<&Bound<'_, Policy>>,
    gates: Option<Vec<String>>,
    lang: Option<&str>,
) -> PyResult<Report> {
    let options = Options::of(as_of, policy, gates, lang)?;
    let given = Given::of(plan)?;
    py.detach(|| options.check(given)).map(Report::new).map_err(|trouble| trouble.exception(py))
}

/// Checks many plans in one call: for each, in order, its report, or the error that `check` would raise.
#[pyfunction]
#[pyo3(signature = (plans, as_of, *, policy=None, gates=None, lang=None))]
pub fn check_many<'py>(
    py: Python<'py>,
    plans: &Bound<'py, PyAny>,
    as_of: &Bound<'_, PyAny>,
    policy: Option<&Bound<'_, Policy>>,
    gates: Option<Vec<String>>,
    lang: Option<&str>,
) -> PyResult<Bound<'py, PyList>> {
    let options = Options::of(as_of, policy, gates, lang)?;
    let plans = plans.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    let given = plans.iter().map(Given::of).collect::<PyResult<Vec<_>>>()?;
    let done: Vec<_> = py.detach(|| given.into_iter().map(|given| options.check(given)).collect());
    let outcomes = done.into_iter().map(|outcome| match outcome {
        Ok(report) => Ok(Bound::new(py, Report::new(report))?.into_any()),
        Err(trouble) => Ok(trouble.exception(py).into_value(py).into_bound(py).into_any()),
    });
    PyList::new(py, outcomes.collect::<PyResult<Vec<_>>>()?)
}

//! What stands between a plan and its next state.

use iepkit::lifecycle::AdvanceOptions;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyIterator, PyTuple};

use crate::arguments::{Given, date, lang};
use crate::errors::Trouble;
use crate::policy::Policy;
use crate::{shown, values};

/// What stands between a plan and its next state: a collection of steps, in the order in which they are to be settled.
///
/// As any collection it is true when it holds something. Whether nothing stands in the way is `is_ready`.
#[pyclass(frozen, eq, module = "iepkit")]
pub struct NextSteps {
    next: iepkit::lifecycle::NextSteps,
    // Made when they are first asked for.
    steps: PyOnceLock<Py<PyTuple>>,
}

impl PartialEq for NextSteps {
    fn eq(&self, other: &NextSteps) -> bool {
        self.next == other.next
    }
}

impl From<iepkit::lifecycle::NextSteps> for NextSteps {
    fn from(next: iepkit::lifecycle::NextSteps) -> NextSteps {
        NextSteps { next, steps: PyOnceLock::new() }
    }
}

#[pymethods]
impl NextSteps {
    /// Where the plan is.
    #[getter]
    fn state(&self) -> &'static str {
        self.next.state.as_str()
    }

    /// What comes next; `None` for a plan that is closed.
    #[getter]
    fn event(&self) -> Option<&'static str> {
        self.next.event.map(|event| event.as_str())
    }

    /// Where that leads.
    #[getter]
    fn to(&self) -> Option<&'static str> {
        self.next.to.map(|state| state.as_str())
    }

    /// The day by which it is due, when there is one: the review of an active plan.
    #[getter]
    fn due<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        self.next.due.map(|due| values::date(py, due)).transpose()
    }

    /// What is to be settled first.
    #[getter]
    fn steps<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        let made = || Ok::<_, PyErr>(values::tuple(py, &self.next.steps, values::step)?.unbind());
        Ok(self.steps.get_or_try_init(py, made)?.bind(py))
    }

    /// Whether nothing stands in the way.
    #[getter]
    fn is_ready(&self) -> bool {
        self.next.is_ready()
    }

    /// The steps as the library writes them: compact JSON, the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.next.to_json())
    }

    /// The steps as Python's own objects, those `json.loads` makes of `to_json()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.to_json(py))
    }

    fn __len__(&self) -> usize {
        self.next.steps.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.steps(py)?.try_iter()
    }

    fn __repr__(&self) -> String {
        let next = self.event().unwrap_or("nothing");
        format!("<iepkit.NextSteps {}, next {next}: {} to settle>", self.next.state, self.next.steps.len())
    }

    fn __str__(&self) -> String {
        let steps = self.next.steps.iter().map(|step| shown::line(&step.finding));
        [self.__repr__()].into_iter().chain(steps).collect::<Vec<_>>().join("\n")
    }

    fn __hash__(&self) -> u64 {
        let keys: Vec<&str> = self.next.steps.iter().map(|step| step.finding.key.as_str()).collect();
        values::hash((self.state(), self.next.due, keys))
    }

    fn __copy__(slf: Bound<'_, NextSteps>) -> Bound<'_, NextSteps> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, NextSteps>, _memo: &Bound<'py, PyAny>) -> Bound<'py, NextSteps> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, NextSteps>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_next_steps_of_json")?;
        Ok((restore, (slf.get().to_json(slf.py()),)))
    }
}

/// What stands between a plan and its next state: what has to be settled, by whom, and with which question.
///
/// The plan, the date and the options are as for `check`, and so is what is raised.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
/// ...         "team": [{"id": "parent-1", "role": "parent"}]}
/// >>> next = iepkit.next_steps(plan, "2026-11-23")
/// >>> next.event, next.is_ready
/// ('propose', False)
/// >>> next.steps[0].who, next.steps[0].finding.question
/// (('parent-1',), 'When will we look together at how it went?')
#[pyfunction]
#[pyo3(signature = (plan, as_of, *, policy=None, lang=None))]
pub fn next_steps(
    py: Python<'_>,
    plan: &Bound<'_, PyAny>,
    as_of: &Bound<'_, PyAny>,
    policy: Option<&Bound<'_, Policy>>,
    lang: Option<&str>,
) -> PyResult<NextSteps> {
    let as_of = date("as_of", as_of)?;
    let options =
        AdvanceOptions { policy: policy.map(|policy| policy.get().inner()), lang: lang.map(self::lang).transpose()? };
    let given = Given::of(plan)?;
    py.detach(|| Ok(iepkit::lifecycle::next_steps(&*given.read()?, as_of, &options)?))
        .map(NextSteps::from)
        .map_err(|trouble: Trouble| trouble.exception(py))
}

/// Steps that were pickled.
#[pyfunction(name = "_next_steps_of_json")]
pub fn next_steps_of_json(json: &str) -> PyResult<NextSteps> {
    let next = serde_json::from_str::<iepkit::lifecycle::NextSteps>(json);
    next.map(NextSteps::from).map_err(|_| PyValueError::new_err("these are not next steps"))
}

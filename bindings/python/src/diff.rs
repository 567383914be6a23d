//! What changed from one plan to another.

use std::sync::Arc;

use iepkit::diff::Substance;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyIterator, PyTuple, PyType};

use crate::arguments::{Given, date, lang, needed_text, unknown_word};
use crate::errors::Trouble;
use crate::limits::Limits;
use crate::plan::Plan;
use crate::policy::Policy;
use crate::values;

/// What changed from one plan to another: a collection of changes, each named once, in the order of the plan.
///
/// It holds what was written before and after, and so a child's words; its `repr` does not.
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Diff {
    diff: Arc<iepkit::diff::Diff>,
    // Made when they are first asked for.
    changes: PyOnceLock<Py<PyTuple>>,
}

impl PartialEq for Diff {
    fn eq(&self, other: &Diff) -> bool {
        self.diff == other.diff
    }
}

impl From<iepkit::diff::Diff> for Diff {
    fn from(diff: iepkit::diff::Diff) -> Diff {
        Diff { diff: Arc::new(diff), changes: PyOnceLock::new() }
    }
}

#[pymethods]
impl Diff {
    /// Reads a diff that was kept as JSON.
    ///
    /// Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
    #[classmethod]
    fn from_json(cls: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<Diff> {
        let (py, limits) = (cls.py(), iepkit::diff::Diff::LIMITS);
        let read = |json: &[u8]| Ok(iepkit::diff::Diff::from_json_within(json, &limits)?);
        needed_text(data)
            .and_then(|json| py.detach(|| read(&json)))
            .map(Diff::from)
            .map_err(|error| error.exception(py))
    }

    /// The id of the old plan.
    #[getter]
    fn plan(&self) -> &str {
        self.diff.plan.as_str()
    }

    /// The digest of the old plan.
    #[getter]
    fn from_(&self) -> &str {
        self.diff.from.as_str()
    }

    /// The digest of the new plan.
    #[getter]
    fn to(&self) -> &str {
        self.diff.to.as_str()
    }

    /// The changes, in the order of the plan.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        let made = || {
            let changes = self.diff.changes.values().cloned().map(|change| Bound::new(py, Change(change)));
            Ok::<_, PyErr>(PyTuple::new(py, changes.collect::<PyResult<Vec<_>>>()?)?.unbind())
        };
        Ok(self.changes.get_or_try_init(py, made)?.bind(py))
    }

    /// Whether a change touches a half of an agreement: `goals` or `strategies`.
    fn touches(&self, substance: &str) -> PyResult<bool> {
        let half = Substance::of_word(substance).ok_or_else(|| unknown_word("substance", Substance::WORDS))?;
        Ok(self.diff.touches(half))
    }

    /// Makes the new plan of the old one.
    ///
    /// Raises `DiffError` when it starts from another plan, or was edited since it was made.
    fn apply(&self, py: Python<'_>, old: &Bound<'_, PyAny>) -> PyResult<Plan> {
        let (given, diff) = (Given::of(old)?, &self.diff);
        let made = py.detach(|| Ok(diff.apply(&*given.read()?)?));
        made.map(Plan::from).map_err(|trouble: Trouble| trouble.exception(py))
    }

    /// The diff as the library writes it: compact JSON, the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.diff.to_json())
    }

    /// The diff as Python's own objects, those `json.loads` makes of `to_json()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.to_json(py))
    }

    fn __len__(&self) -> usize {
        self.diff.changes.count()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.changes(py)?.try_iter()
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Diff {}: {} changes>", self.diff.plan, self.diff.changes.count())
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.plan(), self.from_(), self.to()))
    }

    fn __copy__(slf: Bound<'_, Diff>) -> Bound<'_, Diff> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Diff>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Diff> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Diff>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_diff_of_json")?;
        Ok((restore, (slf.get().to_json(slf.py()),)))
    }
}

/// A diff that was pickled.
#[pyfunction(name = "_diff_of_json")]
pub fn diff_of_json(py: Python<'_>, json: &str) -> PyResult<Diff> {
    let diff = iepkit::diff::Diff::from_json_within(json.as_bytes(), &Limits::none());
    diff.map(Diff::from).map_err(|error| Trouble::Read(error).exception(py))
}

/// One change, in the plan's own terms.
#[pyclass(frozen, eq, module = "iepkit")]
#[derive(PartialEq)]
pub struct Change(iepkit::diff::Change);

#[pymethods]
impl Change {
    /// What changed, as a word such as `target-lowered`.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.as_str()
    }

    /// The place, as a JSON Pointer (RFC 6901): in the new plan, or in the old one for what is gone.
    #[getter]
    fn at(&self) -> &str {
        &self.0.at
    }

    /// The entity it is about.
    #[getter]
    fn entity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::entity(py, &self.0.entity)
    }

    /// The half of an agreement that it touches; `None` when it touches none.
    #[getter]
    fn substance(&self) -> Option<&'static str> {
        self.0.substance.map(Substance::as_str)
    }

    /// The values that say it: ids, words of the format, dates and numbers.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        values::args(py, &self.0.args)
    }

    /// What was written before, as Python's own objects; `None` for what is new.
    #[getter]
    fn before<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.before.as_ref().map(|content| values::loads(py, &content.as_json().to_string())).transpose()
    }

    /// What is written now, as Python's own objects; `None` for what is gone.
    #[getter]
    fn after<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.after.as_ref().map(|content| values::loads(py, &content.as_json().to_string())).transpose()
    }

    /// Whether it is about something that is in the old plan alone.
    #[getter]
    fn is_gone(&self) -> bool {
        self.0.is_gone()
    }

    /// What changed, in words, in the given language; never in a child's words.
    #[pyo3(signature = (lang="en"))]
    fn message(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.message(self::lang(lang)?))
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Change {} {}>", self.0.kind, self.0.at)
    }

    fn __str__(&self) -> String {
        self.0.message(iepkit::Lang::En)
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.kind(), self.at()))
    }
}

/// What changed from one plan to another, in the plan's own terms; both are given as for `check`.
///
/// >>> import iepkit
/// >>> goal = {"id": "g1", "criterion": {"kind": "duration", "at_least": 10, "unit": "min"}}
/// >>> old = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}, "goals": [goal]}
/// >>> new = old | {"goals": [goal | {"criterion": goal["criterion"] | {"at_least": 8}}]}
/// >>> diff = iepkit.diff(old, new)
/// >>> for change in diff:
/// ...     print(change.message())
/// target of goal `g1` lowered from 10 to 8 min
/// >>> diff.touches("goals"), diff.apply(old) == iepkit.Plan.from_dict(new)
/// (True, True)
#[pyfunction]
pub fn diff(py: Python<'_>, old: &Bound<'_, PyAny>, new: &Bound<'_, PyAny>) -> PyResult<Diff> {
    let (old, new) = (Given::of(old)?, Given::of(new)?);
    py.detach(|| Ok(iepkit::diff::diff(&*old.read()?, &*new.read()?)))
        .map(Diff::from)
        .map_err(|trouble: Trouble| trouble.exception(py))
}

/// What the changes from one plan to another ask for under a policy, errors first: a new version, a decision to be taken
/// again, an adjustment to be logged.
///
/// The plans, the date and the policy are as for `check`, and so is what is raised.
#[pyfunction]
#[pyo3(signature = (old, new, as_of, *, policy=None))]
pub fn requirements<'py>(
    py: Python<'py>,
    old: &Bound<'py, PyAny>,
    new: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
    policy: Option<&Bound<'py, Policy>>,
) -> PyResult<Bound<'py, PyTuple>> {
    let (as_of, policy) = (date("as_of", as_of)?, policy.map(|policy| policy.get().inner()));
    let (old, new) = (Given::of(old)?, Given::of(new)?);
    let asked = || {
        let (old, new) = (old.read()?, new.read()?);
        Ok(iepkit::diff::requirements(&iepkit::diff::diff(&old, &new), &old, &new, as_of, policy)?)
    };
    let asked = py.detach(asked).map_err(|trouble: Trouble| trouble.exception(py))?;
    let made = asked.into_iter().map(|requirement| Bound::new(py, Requirement(requirement)));
    PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)
}

/// Something that changes ask for.
#[pyclass(frozen, eq, module = "iepkit")]
#[derive(PartialEq)]
pub struct Requirement(iepkit::diff::Requirement);

#[pymethods]
impl Requirement {
    /// What is asked.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.as_str()
    }

    /// How much it weighs: an `error` has to be done, a `warning` should be.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity.as_str()
    }

    /// The half of an agreement it is about; `None` when it is about none.
    #[getter]
    fn part(&self) -> Option<&'static str> {
        self.0.part.map(Substance::as_str)
    }

    /// The moves that do it, any one of them.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.events.iter().map(|event| event.as_str()))
    }

    /// The members whose decision is asked.
    #[getter]
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::ids(py, &self.0.members)
    }

    /// The indexes of the changes that ask for it.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.0.changes)
    }

    /// Whether the new plan does it already.
    #[getter]
    fn is_met(&self) -> bool {
        self.0.is_met
    }

    /// What is asked, in words, in the given language.
    #[pyo3(signature = (lang="en"))]
    fn message(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.message(self::lang(lang)?))
    }

    /// The requirement as the library writes it: compact JSON, the same bytes in every language.
    fn to_json(&self) -> PyResult<String> {
        serde_json::to_string(&self.0).map_err(|error| PyValueError::new_err(error.to_string()))
    }

    fn __repr__(&self) -> String {
        let met = if self.0.is_met { "met" } else { "not met" };
        format!("<iepkit.Requirement {} {}, {met}>", self.0.severity, self.0.kind)
    }

    fn __str__(&self) -> String {
        self.0.message(iepkit::Lang::En)
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.kind(), self.severity(), &self.0.changes))
    }
}

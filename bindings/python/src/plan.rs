//! Plans.

use iepkit::Source;
use pyo3::prelude::*;
use pyo3::types::{PyMapping, PyTuple, PyType};

use crate::arguments::needed_text;
use crate::document;
use crate::errors::Trouble;
use crate::limits::Limits;
use crate::values;

/// An individualized education plan.
///
/// It never changes: two plans are equal when they say the same.
///
/// >>> from iepkit import Plan
/// >>> plan = Plan.from_yaml("{iepkit: 1, id: plan-1, language: en, state: planning, student: {id: s-1}}")
/// >>> plan
/// <iepkit.Plan plan-1: planning>
/// >>> Plan.from_json(plan.to_json()) == plan
/// True
#[pyclass(frozen, eq, module = "iepkit")]
#[derive(PartialEq)]
pub struct Plan(iepkit::Plan);

impl From<iepkit::Plan> for Plan {
    fn from(plan: iepkit::Plan) -> Plan {
        Plan(plan)
    }
}

impl Plan {
    /// The library's plan.
    pub fn inner(&self) -> &iepkit::Plan {
        &self.0
    }
}

#[pymethods]
impl Plan {
    /// Reads a plan from JSON.
    ///
    /// Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
    #[classmethod]
    #[pyo3(signature = (data, *, limits=None))]
    fn from_json(
        cls: &Bound<'_, PyType>,
        data: &Bound<'_, PyAny>,
        limits: Option<&Bound<'_, Limits>>,
    ) -> PyResult<Plan> {
        let (py, limits) = (cls.py(), Limits::of(limits));
        let read = |json: &[u8]| Ok(iepkit::Plan::from_json_within(json, &limits)?);
        needed_text(data).and_then(|json| py.detach(|| read(&json))).map(Plan).map_err(|trouble| trouble.exception(py))
    }

    /// Reads a plan from YAML 1.2: one document, no anchors, aliases or tags.
    ///
    /// Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
    #[classmethod]
    #[pyo3(signature = (data, *, limits=None))]
    fn from_yaml(
        cls: &Bound<'_, PyType>,
        data: &Bound<'_, PyAny>,
        limits: Option<&Bound<'_, Limits>>,
    ) -> PyResult<Plan> {
        let (py, limits) = (cls.py(), Limits::of(limits));
        let read = |yaml: &[u8]| Ok(Source::yaml(yaml, &limits)?.plan()?);
        needed_text(data).and_then(|yaml| py.detach(|| read(&yaml))).map(Plan).map_err(|trouble| trouble.exception(py))
    }

    /// Makes a plan of Python's own objects: `dict`, `list`, `str`, numbers, `datetime.date`, `True`, `False` and `None`.
    ///
    /// Numbers are kept exactly or refused. Raises `ParseError` or `LimitError`, with the place but without a line.
    #[classmethod]
    #[pyo3(signature = (document, *, limits=None))]
    fn from_dict(
        cls: &Bound<'_, PyType>,
        document: &Bound<'_, PyMapping>,
        limits: Option<&Bound<'_, Limits>>,
    ) -> PyResult<Plan> {
        let (py, limits) = (cls.py(), Limits::of(limits));
        let read = |json: Vec<u8>| iepkit::Plan::from_json_within(&json, &limits).map_err(document::without_lines);
        document::to_json(document, &limits)
            .and_then(|json| py.detach(|| Ok(read(json)?)))
            .map(Plan)
            .map_err(|trouble: Trouble| trouble.exception(py))
    }

    /// The plan's id.
    #[getter]
    fn id(&self) -> &str {
        self.0.id.as_str()
    }

    /// Where the plan is in its life.
    #[getter]
    fn state(&self) -> &'static str {
        self.0.state.as_str()
    }

    /// The language of the free texts, as a tag such as `fr-CA`.
    #[getter]
    fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The plan's version; `None` when the plan gives none.
    #[getter]
    fn version(&self) -> Option<u32> {
        self.0.version
    }

    /// The policy that the plan names; `None` when it names none.
    #[getter]
    fn policy(&self) -> Option<&str> {
        self.0.policy.as_ref().map(|name| name.as_str())
    }

    /// The gates that are run on this plan, unless a caller names others.
    #[getter]
    fn gates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::gates(py, self.0.gates())
    }

    /// The digest of the whole plan.
    #[getter]
    fn digest(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.digest())
    }

    /// The digest of the needs and goals that people agree on.
    #[getter]
    fn goals_digest(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.digests().goals)
    }

    /// The digest of the strategies that people agree on.
    #[getter]
    fn strategies_digest(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.digests().strategies)
    }

    /// The digest of the last entry of the history; `None` when there is none.
    ///
    /// Kept elsewhere, it shows whether entries were taken off the end, which `verify` cannot see from the plan alone.
    #[getter]
    fn history_digest(&self, py: Python<'_>) -> Option<String> {
        py.detach(|| self.0.history_digest())
    }

    /// The plan as compact JSON, keys in the order of the format, missing values left out.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.0.to_json())
    }

    /// The plan as Python's own objects, those `json.loads` makes of `to_json()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.to_json(py))
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Plan {}: {}>", self.0.id.as_str(), self.0.state)
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.id(), self.0.version, self.state()))
    }

    fn __copy__(slf: Bound<'_, Plan>) -> Bound<'_, Plan> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Plan>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Plan> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Plan>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_plan_of_json")?;
        Ok((restore, (slf.get().to_json(slf.py()),)))
    }
}

/// A plan that was pickled.
#[pyfunction(name = "_plan_of_json")]
pub fn plan_of_json(py: Python<'_>, json: &str) -> PyResult<Plan> {
    iepkit::Plan::from_json_within(json.as_bytes(), &Limits::none())
        .map(Plan)
        .map_err(|error| Trouble::Read(error).exception(py))
}

//! Reports.

use std::sync::Arc;

use iepkit::Severity;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyIterator, PyTuple};

use crate::arguments::unknown_word;
use crate::finding::{Finding, List};
use crate::{shown, values};

/// What a check says of a plan: a collection of its findings, in the order of the document.
///
/// As any collection it is true when it holds something. Whether the plan may go on is `has_errors`.
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Report {
    report: Arc<iepkit::Report>,
    // Made when they are first asked for.
    findings: PyOnceLock<Py<PyTuple>>,
    waived: PyOnceLock<Py<PyTuple>>,
}

impl PartialEq for Report {
    fn eq(&self, other: &Report) -> bool {
        self.report == other.report
    }
}

impl Report {
    /// The library's report.
    pub fn new(report: iepkit::Report) -> Report {
        Report { report: Arc::new(report), findings: PyOnceLock::new(), waived: PyOnceLock::new() }
    }

    fn list<'py>(&self, py: Python<'py>, list: List) -> PyResult<&Bound<'py, PyTuple>> {
        let cell = match list {
            List::Findings => &self.findings,
            List::Waived => &self.waived,
        };
        let made = || {
            let findings = Finding::all(&self.report, list).map(|finding| Bound::new(py, finding));
            Ok::<_, PyErr>(PyTuple::new(py, findings.collect::<PyResult<Vec<_>>>()?)?.unbind())
        };
        Ok(cell.get_or_try_init(py, made)?.bind(py))
    }
}

#[pymethods]
impl Report {
    /// The version of the library that wrote it.
    #[getter]
    fn iepkit(&self) -> &str {
        &self.report.iepkit
    }

    /// The language of the texts.
    #[getter]
    fn lang(&self) -> &'static str {
        self.report.lang.code()
    }

    /// The id of the plan.
    #[getter]
    fn plan(&self) -> &str {
        &self.report.plan
    }

    /// The digest of the whole plan.
    #[getter]
    fn plan_digest(&self) -> &str {
        &self.report.plan_digest
    }

    /// The date of the check.
    #[getter]
    fn as_of<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        values::date(py, self.report.as_of)
    }

    /// The plan's state.
    #[getter]
    fn state(&self) -> &'static str {
        self.report.state.as_str()
    }

    /// The gates that were run.
    #[getter]
    fn gates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::gates(py, &self.report.gates)
    }

    /// The policy that the plan was checked under.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::policy_name(py, &self.report.policy)
    }

    /// Whether the plan is complete, compliant and sound.
    #[getter]
    fn verdicts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::verdicts(py, &self.report.verdicts)
    }

    /// The findings that stand, in the order of the document.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        self.list(py, List::Findings)
    }

    /// The findings that a waiver sets aside; they count nowhere.
    #[getter]
    fn waived<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        self.list(py, List::Waived)
    }

    /// The rules that could not run, and why.
    #[getter]
    fn not_run<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::tuple(py, &self.report.not_run, values::not_run)
    }

    /// Whether a finding that no waiver sets aside is an error.
    #[getter]
    fn has_errors(&self) -> bool {
        self.report.has_errors()
    }

    /// How many findings of a severity there are, waived ones aside.
    fn count(&self, severity: &str) -> PyResult<usize> {
        let of = Severity::of_word(severity).ok_or_else(|| unknown_word("severity", Severity::WORDS))?;
        Ok(self.report.count(of))
    }

    /// The report as the library writes it: compact JSON, the same bytes in every language.
    fn to_json(&self, py: Python<'_>) -> String {
        py.detach(|| self.report.to_json())
    }

    /// The report as Python's own objects, those `json.loads` makes of `to_json()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.to_json(py))
    }

    fn __len__(&self) -> usize {
        self.report.findings.len()
    }

    fn __contains__(&self, item: &Bound<'_, PyAny>) -> bool {
        item.cast::<Finding>().is_ok_and(|finding| self.report.findings.contains(finding.get().inner()))
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.list(py, List::Findings)?.try_iter()
    }

    fn __repr__(&self) -> String {
        shown::counted(&self.report)
    }

    fn __str__(&self) -> String {
        shown::text(&self.report)
    }

    fn _repr_html_(&self) -> String {
        shown::html(&self.report)
    }

    fn __hash__(&self) -> u64 {
        values::hash((&self.report.plan_digest, self.report.as_of, &self.report.policy.hash))
    }

    fn __copy__(slf: Bound<'_, Report>) -> Bound<'_, Report> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Report>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Report> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Report>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_report_of_json")?;
        Ok((restore, (slf.get().to_json(slf.py()),)))
    }
}

/// A report that was pickled.
#[pyfunction(name = "_report_of_json")]
pub fn report_of_json(json: &str) -> PyResult<Report> {
    serde_json::from_str(json).map(Report::new).map_err(|_| PyValueError::new_err("this is not a report"))
}

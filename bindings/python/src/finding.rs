//! Findings.

use std::sync::Arc;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::{shown, values};

/// One thing a rule found, with its proof: the place, the values that decided, the sources, a question for the team.
///
/// Its texts are in the language of its report, and quote ids, words of the format, dates and numbers, never a free text.
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Finding(Held);

/// Where a finding is kept: in its report, which is shared, or on its own.
enum Held {
    In { report: Arc<iepkit::Report>, list: List, index: usize },
    Alone(Box<iepkit::Finding>),
}

/// The two lists of findings of a report.
#[derive(Clone, Copy)]
pub enum List {
    /// Those that stand.
    Findings,
    /// Those that a waiver sets aside.
    Waived,
}

impl List {
    fn of(self, report: &iepkit::Report) -> &[iepkit::Finding] {
        match self {
            List::Findings => &report.findings,
            List::Waived => &report.waived,
        }
    }
}

impl PartialEq for Finding {
    fn eq(&self, other: &Finding) -> bool {
        self.inner() == other.inner()
    }
}

impl Finding {
    /// The findings of a list, none of them copied.
    pub fn all(report: &Arc<iepkit::Report>, list: List) -> impl Iterator<Item = Finding> {
        (0..list.of(report).len()).map(move |index| Finding(Held::In { report: Arc::clone(report), list, index }))
    }

    /// A finding of no report.
    pub fn alone(finding: iepkit::Finding) -> Finding {
        Finding(Held::Alone(Box::new(finding)))
    }

    /// The library's finding.
    #[allow(clippy::indexing_slicing, reason = "the index was counted on this list, which never changes")]
    pub fn inner(&self) -> &iepkit::Finding {
        match &self.0 {
            Held::In { report, list, index } => &list.of(report)[*index],
            Held::Alone(finding) => finding,
        }
    }

    fn json(&self) -> PyResult<String> {
        serde_json::to_string(self.inner()).map_err(|error| PyValueError::new_err(error.to_string()))
    }
}

#[pymethods]
impl Finding {
    /// The rule's name, such as `goal-without-owner`.
    #[getter]
    fn rule(&self) -> &str {
        &self.inner().rule
    }

    /// How much it weighs.
    #[getter]
    fn severity(&self) -> &'static str {
        self.inner().severity.as_str()
    }

    /// What it says of the plan, and so which verdict it counts in.
    #[getter]
    fn aspect(&self) -> &'static str {
        self.inner().aspect.as_str()
    }

    /// The move it stands in the way of when it is an error; `live` is no move.
    #[getter]
    fn gate(&self) -> &'static str {
        self.inner().gate.as_str()
    }

    /// The place, as a JSON Pointer (RFC 6901); empty for the plan itself.
    #[getter]
    fn at(&self) -> &str {
        &self.inner().at
    }

    /// Which words of the text at the place are meant: where they start and where they end, as Python counts and slices
    /// text; `None` in a finding that marks no words.
    #[getter]
    fn span(&self) -> Option<(usize, usize)> {
        self.inner().span.map(|[start, end]| (start, end))
    }

    /// The entity the place belongs to.
    #[getter]
    fn entity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::entity(py, &self.inner().entity)
    }

    /// What to know the finding by: the same as long as it lasts, even when entities move.
    #[getter]
    fn key(&self) -> &str {
        &self.inner().key
    }

    /// Other places that matter to it.
    #[getter]
    fn related<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::tuple(py, &self.inner().related, values::related)
    }

    /// The values that decided: ids, words of the format, dates and numbers.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        values::args(py, &self.inner().args)
    }

    /// What is wrong.
    #[getter]
    fn message(&self) -> &str {
        &self.inner().message
    }

    /// What to do.
    #[getter]
    fn help(&self) -> &str {
        &self.inner().help
    }

    /// What the team may discuss.
    #[getter]
    fn question(&self) -> &str {
        &self.inner().question
    }

    /// Where the rule comes from.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.inner().sources)
    }

    /// A JSON Patch (RFC 6902) that removes the finding; `None` where no safe one exists.
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(fix) = &self.inner().fix else {
            return Ok(None);
        };
        let json = serde_json::to_string(fix).map_err(|error| PyValueError::new_err(error.to_string()))?;
        values::loads(py, &json).map(Some)
    }

    /// The place of the waiver that sets it aside; `None` for a finding that stands.
    #[getter]
    fn waiver(&self) -> Option<&str> {
        self.inner().waiver.as_deref()
    }

    /// The finding as it stands in its report's `to_dict()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.json()?)
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Finding {} {}>", self.severity(), self.key())
    }

    fn __str__(&self) -> String {
        shown::line(self.inner())
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.key(), self.at()))
    }

    fn __copy__(slf: Bound<'_, Finding>) -> Bound<'_, Finding> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Finding>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Finding> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Finding>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_finding_of_json")?;
        Ok((restore, (slf.get().json()?,)))
    }
}

/// A finding that was pickled.
#[pyfunction(name = "_finding_of_json")]
pub fn finding_of_json(json: &str) -> PyResult<Finding> {
    let finding = serde_json::from_str(json).map_err(|_| PyValueError::new_err("this is not a finding"))?;
    Ok(Finding::alone(finding))
}

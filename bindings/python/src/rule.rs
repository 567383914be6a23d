//! Rules, and the schemas.

use iepkit::RULES;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};

use crate::arguments::{lang, unknown_word};
use crate::values;

/// One rule: what it looks for, what it says, where it comes from.
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Rule(&'static iepkit::Rule);

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.0.id == other.0.id
    }
}

#[pymethods]
impl Rule {
    /// The rule's name, such as `goal-without-owner`.
    #[getter]
    fn id(&self) -> &'static str {
        self.0.id
    }

    /// Former names, by which `rule` finds it too.
    #[getter]
    fn aliases<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.aliases)
    }

    /// The part of the chain it looks at.
    #[getter]
    fn category(&self) -> &'static str {
        self.0.category.as_str()
    }

    /// What its findings say of the plan, and so which verdict they count in.
    #[getter]
    fn aspect(&self) -> &'static str {
        self.0.aspect.as_str()
    }

    /// The moves it guards.
    #[getter]
    fn gates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::gates(py, self.0.gates)
    }

    /// How much its findings weigh, unless a policy says otherwise.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity.as_str()
    }

    /// Raised whenever what the rule fires on changes.
    #[getter]
    fn revision(&self) -> u32 {
        self.0.revision
    }

    /// What a policy may tune.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::tuple(py, self.0.params, values::param)
    }

    /// Where the rule comes from.
    #[getter]
    fn sources<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.sources)
    }

    /// A part of a plan that the rule reports, in YAML, its texts in a language.
    #[pyo3(signature = (lang="en"))]
    fn reported(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.reported(self::lang(lang)?))
    }

    /// A part of a plan that the rule accepts, in YAML, its texts in a language.
    #[pyo3(signature = (lang="en"))]
    fn accepted(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.accepted(self::lang(lang)?))
    }

    /// What the rule reports.
    #[pyo3(signature = (lang="en"))]
    fn what(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.what(self::lang(lang)?))
    }

    /// Why it matters.
    #[pyo3(signature = (lang="en"))]
    fn why(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.why(self::lang(lang)?))
    }

    /// What is wrong, with placeholders such as `{goal}`.
    #[pyo3(signature = (lang="en"))]
    fn message(&self, lang: &str) -> PyResult<&'static str> {
        Ok(self.0.message(self::lang(lang)?))
    }

    /// What to do.
    #[pyo3(signature = (lang="en"))]
    fn help(&self, lang: &str) -> PyResult<&'static str> {
        Ok(self.0.help(self::lang(lang)?))
    }

    /// What the team may discuss.
    #[pyo3(signature = (lang="en"))]
    fn question(&self, lang: &str) -> PyResult<&'static str> {
        Ok(self.0.question(self::lang(lang)?))
    }

    fn __repr__(&self) -> String {
        format!("<iepkit.Rule {}>", self.0.id)
    }

    fn __hash__(&self) -> u64 {
        values::hash(self.0.id)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Rule>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyString>,))> {
        let py = slf.py();
        Ok((py.import("iepkit")?.getattr("rule")?, (PyString::new(py, slf.get().0.id),)))
    }
}

/// Every rule, by category and name.
#[pyfunction]
pub fn rules(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    values::tuple(py, RULES, |py, rule| Ok(Bound::new(py, Rule(rule))?.into_any()))
}

/// The rule of a name or a former one.
///
/// Raises `KeyError`, with the nearest name, when there is none.
///
/// >>> import iepkit
/// >>> iepkit.rule("goal-without-owner").question("fr")
/// 'Qui sera responsable de cet objectif?'
#[pyfunction]
pub fn rule(id: &str) -> PyResult<Rule> {
    iepkit::Rule::named(id).map(Rule).ok_or_else(|| {
        let nearest = iepkit::Rule::nearest(id).map(|nearest| format!("; did you mean {nearest}?")).unwrap_or_default();
        PyKeyError::new_err(format!("no such rule{nearest}"))
    })
}

/// The JSON Schema of a plan, a report or a policy file.
#[pyfunction]
pub fn schema<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let schema = match name {
        "plan" => include_str!("../../../docs/schema/plan.schema.json"),
        "report" => include_str!("../../../docs/schema/report.schema.json"),
        "policy" => include_str!("../../../docs/schema/policy.schema.json"),
        _ => return Err(unknown_word("name", &["plan", "report", "policy"])),
    };
    values::loads(py, schema)
}

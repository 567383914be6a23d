//! The values that the Python part of the package declares.

use std::hash::{DefaultHasher, Hash, Hasher};

use iepkit::Lang;
use iepkit::lifecycle;
use pyo3::call::PyCallArgs;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDict, PyTuple, PyType};

use crate::finding::Finding;

use crate::table::Table;

/// A class declared in Python, imported when it is first needed.
pub struct Declared {
    module: &'static str,
    name: &'static str,
    class: PyOnceLock<Py<PyType>>,
}

impl Declared {
    /// The class of a name in a module of the package.
    pub const fn new(module: &'static str, name: &'static str) -> Declared {
        Declared { module, name, class: PyOnceLock::new() }
    }

    /// A new value of the class.
    pub fn make<'py>(&self, py: Python<'py>, fields: impl PyCallArgs<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.class.import(py, self.module, self.name)?.call1(fields)
    }
}

static ENTITY: Declared = Declared::new("iepkit._values", "Entity");
static RELATED: Declared = Declared::new("iepkit._values", "Related");
static POLICY_NAME: Declared = Declared::new("iepkit._values", "PolicyName");
static VERDICTS: Declared = Declared::new("iepkit._values", "Verdicts");
static NOT_RUN: Declared = Declared::new("iepkit._values", "NotRun");
static TABLES: Declared = Declared::new("iepkit._values", "Tables");
static PARAM: Declared = Declared::new("iepkit._values", "Param");
static MOVE: Declared = Declared::new("iepkit._values", "Move");
static BREAK: Declared = Declared::new("iepkit._values", "Break");
static STEP: Declared = Declared::new("iepkit._values", "Step");

type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// A tuple of what is made of each item.
pub fn tuple<'py, T>(
    py: Python<'py>,
    items: impl IntoIterator<Item = T>,
    make: impl Fn(Python<'py>, T) -> Made<'py>,
) -> PyResult<Bound<'py, PyTuple>> {
    let made = items.into_iter().map(|item| make(py, item)).collect::<PyResult<Vec<_>>>()?;
    PyTuple::new(py, made)
}

pub fn entity<'py>(py: Python<'py>, entity: &iepkit::Entity) -> Made<'py> {
    ENTITY.make(py, (entity.kind.as_str(), entity.id.as_str()))
}

pub fn related<'py>(py: Python<'py>, related: &iepkit::Related) -> Made<'py> {
    RELATED.make(py, (related.at.as_str(), entity(py, &related.entity)?, &*related.label))
}

pub fn policy_name<'py>(py: Python<'py>, policy: &iepkit::PolicyName) -> Made<'py> {
    POLICY_NAME.make(py, (policy.id.as_str(), policy.version.as_str(), policy.hash.as_str()))
}

pub fn verdicts<'py>(py: Python<'py>, verdicts: &iepkit::Verdicts) -> Made<'py> {
    VERDICTS.make(py, (verdicts.complete, verdicts.compliant, verdicts.sound))
}

pub fn not_run<'py>(py: Python<'py>, skipped: &iepkit::NotRun) -> Made<'py> {
    NOT_RUN.make(py, (&*skipped.rule, &*skipped.reason))
}

pub fn param<'py>(py: Python<'py>, param: &iepkit::Param) -> Made<'py> {
    let default = match &param.default {
        iepkit::ParamDefault::Whole(number) => number.into_pyobject(py)?.into_any(),
        iepkit::ParamDefault::Words { words, .. } => PyTuple::new(py, *words)?.into_any(),
    };
    PARAM.make(py, (param.name, default, param.en, param.fr))
}

pub fn row<'py>(py: Python<'py>, row: &lifecycle::Move) -> Made<'py> {
    let (en, fr) = (row.event.name(Lang::En), row.event.name(Lang::Fr));
    let from = row.from.map(|state| state.as_str());
    MOVE.make(py, (from, row.event.as_str(), row.to.as_str(), gates(py, row.gates)?, row.who.as_str(), en, fr))
}

pub fn broken<'py>(py: Python<'py>, broken: &lifecycle::Break) -> Made<'py> {
    let (en, fr) = (broken.message(Lang::En), broken.message(Lang::Fr));
    BREAK.make(py, (broken.kind.as_str(), broken.at.as_str(), en, fr))
}

pub fn step<'py>(py: Python<'py>, step: &lifecycle::Step) -> Made<'py> {
    STEP.make(py, (ids(py, &step.who)?, Finding::alone(step.finding.clone())))
}

/// A tuple of ids.
pub fn ids<'py>(py: Python<'py>, ids: &[iepkit::plan::Id]) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, ids.iter().map(|id| id.as_str()))
}

/// Named values.
pub fn args<'py>(py: Python<'py>, args: &iepkit::Args) -> PyResult<Bound<'py, PyDict>> {
    let named = PyDict::new(py);
    args.iter().try_for_each(|(name, value)| named.set_item(name, value))?;
    Ok(named)
}

pub fn tables(py: Python<'_>, findings: Table, facts: Table) -> Made<'_> {
    TABLES.make(py, (Bound::new(py, findings)?, Bound::new(py, facts)?))
}

/// The words of gates.
pub fn gates<'py>(py: Python<'py>, gates: &[iepkit::Gate]) -> PyResult<Bound<'py, PyTuple>> {
    PyTuple::new(py, gates.iter().map(|gate| gate.as_str()))
}

/// What Python's own reader makes of a JSON text of the library.
pub fn loads<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import(intern!(py, "json"))?.call_method1(intern!(py, "loads"), (json,))
}

/// A hash that is the same in every process.
pub fn hash(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// A `datetime.date`.
pub fn date<'py>(py: Python<'py>, date: iepkit::Date) -> PyResult<Bound<'py, PyDate>> {
    PyDate::new(py, date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

//! Checking many plans at once.

use std::sync::{Arc, Mutex, PoisonError};

use iepkit_batch::{Entry, NoText, PlanColumn, Tables, check_all, facts_schema, findings_schema};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyList, PyMapping};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::arguments::{Given, Options, text, wrong_type};
use crate::arrow::{Arrays, Chunk, column, refused};
use crate::policy::Policy;
use crate::report::Report;
use crate::table::Table;
use crate::values;

/// How many plans are checked between two calls of the progress; fewer than that are checked on one thread.
const STRETCH: usize = 256;

/// Checks many plans in one call. What comes as Python's objects goes back as such, and what comes as Arrow goes back as
/// Arrow.
///
/// Plans in a list, or anything that can be iterated over, in any form that `check` takes: gives a list with an outcome for
/// each, in order, its report or the error that `check` would raise. What is not a plan in any form is a `TypeError`, before
/// any plan is checked.
///
/// Plans as JSON in a column of anything that speaks the Arrow PyCapsule interface (a table, an array or a stream of pyarrow,
/// polars, pandas or DuckDB): gives two tables, `findings` and `facts`, that speak it too. A row that cannot be read is a row
/// that says so; `row` is its number, from 1. `column` names the column; left out, it is the only one, or the one called
/// `plan`. The rows of a stream are read as they are checked.
///
/// All are checked under the same options, those of `check`. `threads` is how many threads check at most, one on each core
/// when left out; a list of fewer than 256 plans takes only one. `progress` is called every few hundred plans, with how many
/// are done; an exception that it raises ends the call.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
/// >>> [type(outcome).__name__ for outcome in iepkit.check_many([plan, "{"], "2026-11-23")]
/// ['Report', 'ParseError']
#[pyfunction]
#[pyo3(signature = (plans, as_of, *, policy=None, gates=None, lang=None, column=None, threads=None, progress=None))]
#[allow(clippy::too_many_arguments, reason = "they are keywords in Python")]
pub fn check_many<'py>(
    plans: &Bound<'py, PyAny>,
    as_of: &Bound<'py, PyAny>,
    policy: Option<&Bound<'py, Policy>>,
    gates: Option<&Bound<'py, PyAny>>,
    lang: Option<&str>,
    column: Option<&str>,
    threads: Option<usize>,
    progress: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = Options::of(as_of, policy, gates, lang)?;
    let threads = match threads {
        Some(0) => return Err(PyValueError::new_err("threads: expected 1 or more")),
        threads => threads.unwrap_or(0),
    };
    let mut done = 0;
    // What a terminal interrupts is interrupted here too.
    let told = |more: usize| {
        done += more;
        progress.map_or(Ok(()), |progress| progress.call1((done,)).map(drop)).and_then(|()| plans.py().check_signals())
    };
    match self::column(plans, column)? {
        Some(arrays) => tables(plans.py(), arrays, &options, threads, told),
        None if column.is_some() => Err(PyTypeError::new_err("column: there are no columns to choose from")),
        None => outcomes(plans, &options, threads, told),
    }
}

/// The two tables of a column.
fn tables<'py>(
    py: Python<'py>,
    arrays: Arrays,
    options: &Options<'_>,
    threads: usize,
    mut told: impl FnMut(usize) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let trouble = Arc::default();
    let rows = Rows { arrays, trouble: Arc::clone(&trouble), rows: 0 };
    let mut checking = check_all(rows.flatten(), options.batch(threads));
    let (mut findings, mut facts) = (Vec::new(), Vec::new());
    while let Some(tables) = py.detach(|| checking.next()) {
        told(tables.facts.num_rows())?;
        let Tables { findings: more_findings, facts: more_facts, .. } = tables;
        findings.push(more_findings);
        facts.push(more_facts);
    }
    // Nothing of a stream that broke off passes for the whole of it.
    if let Some(trouble) = trouble.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(trouble);
    }
    values::tables(py, Table::new(findings_schema(), findings), Table::new(facts_schema(), facts))
}

/// The plans of a column, array by array; it ends at the first trouble.
struct Rows {
    arrays: Arrays,
    trouble: Arc<Mutex<Option<PyErr>>>,
    rows: i64,
}

impl Iterator for Rows {
    type Item = Box<dyn Iterator<Item = Entry> + Send>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = |Chunk { column, rows }| match PlanColumn::of(&column) {
            Some(plans) => Ok((plans, rows)),
            None => Err(PyTypeError::new_err(format!("column: expected text or bytes, not {}", column.data_type()))),
        };
        match self.arrays.next()?.map_err(refused).and_then(read) {
            Ok((plans, rows)) => {
                let first = self.rows + 1;
                self.rows += i64::try_from(plans.rows()).unwrap_or(i64::MAX);
                let no_plan = |row| Entry::missing(NoText::Null).at_row(row);
                let entries = plans.entries(first).zip(first..).enumerate();
                let entries = entries.map(move |(at, (plan, row))| if rows.is_null(at) { no_plan(row) } else { plan });
                Some(Box::new(entries))
            }
            Err(error) => {
                *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                None
            }
        }
    }
}

/// An outcome for each plan of a list.
fn outcomes<'py>(
    plans: &Bound<'py, PyAny>,
    options: &Options<'_>,
    threads: usize,
    mut told: impl FnMut(usize) -> PyResult<()>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = plans.py();
    if text(plans).is_some() || plans.cast::<PyMapping>().is_ok() {
        return Err(wrong_type("plans: expected a list of plans", plans));
    }
    let plans = plans.try_iter()?.collect::<PyResult<Vec<_>>>()?;
    let given = plans.iter().map(Given::of).collect::<PyResult<Vec<_>>>()?;
    let pool = pool(if given.len() < STRETCH { 1 } else { threads });
    let mut outcomes = Vec::with_capacity(given.len());
    let mut given = given.into_iter();
    loop {
        let stretch: Vec<_> = given.by_ref().take(STRETCH).collect();
        if stretch.is_empty() {
            return Ok(PyList::new(py, outcomes)?.into_any());
        }
        let done: Vec<_> = py.detach(|| match &pool {
            None => stretch.into_iter().map(|plan| options.check(plan)).collect(),
            Some(pool) => pool.install(|| stretch.into_par_iter().map(|plan| options.check(plan)).collect()),
        });
        told(done.len())?;
        for outcome in done {
            outcomes.push(match outcome {
                Ok(report) => Bound::new(py, Report::new(report))?.into_any(),
                Err(trouble) => trouble.exception(py).into_value(py).into_bound(py).into_any(),
            });
        }
    }
}

/// Threads for one call, 0 for one on each core: threads that stay would not outlive a fork. None when one is enough.
fn pool(threads: usize) -> Option<ThreadPool> {
    (threads != 1).then(|| ThreadPoolBuilder::new().num_threads(threads).build().ok()).flatten()
}

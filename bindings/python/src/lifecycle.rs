//! The life of a plan: its moves, and its history.

use iepkit::lifecycle::{AdvanceOptions, Event, MOVES};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple};

use crate::arguments::{Given, date, lang, wrong_type};
use crate::document;
use crate::errors::Trouble;
use crate::limits::Limits;
use crate::plan::Plan;
use crate::policy::Policy;
use crate::values;

/// Makes a move: the plan as it is afterwards, with its history appended. The plan that is given stays as it is.
///
/// The event is a word, and the arguments by name say the rest: `by`, the member of the team who makes it happen; `reason`,
/// which the history keeps; `to`, for `resolve`; `decision`, `review` and `closure`, for `decide`, `complete-review` and
/// `close`. Or it is a mapping that says all of it: `{"event": "propose", "by": "principal-1"}`. The plan, the date and the
/// options are as for `check`.
///
/// Raises `Refusal` when the move cannot be made, and why: `code`, what is `allowed` instead, the `report` whose errors block
/// it. Raises `ParseError` when the plan or the event does not read, and else what `check` raises.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "assessing", "student": {"id": "s"},
/// ...         "team": [{"id": "teacher-1", "role": "teacher"}]}
/// >>> plan = iepkit.advance(plan, "record-findings", "2026-09-21", by="teacher-1")
/// >>> plan.state
/// 'planning'
/// >>> try:
/// ...     iepkit.advance(plan, "activate", "2026-09-22", by="teacher-1")
/// ... except iepkit.Refusal as refusal:
/// ...     print(refusal.code, refusal.allowed)
/// not-a-move ('propose', 'close')
#[pyfunction]
#[pyo3(signature = (plan, event, as_of, *, by=None, reason=None, to=None, decision=None, review=None, closure=None, policy=None, lang=None))]
#[allow(clippy::too_many_arguments, reason = "they are arguments by name in Python")]
pub fn advance(
    py: Python<'_>,
    plan: &Bound<'_, PyAny>,
    event: &Bound<'_, PyAny>,
    as_of: &Bound<'_, PyAny>,
    by: Option<&Bound<'_, PyAny>>,
    reason: Option<&Bound<'_, PyAny>>,
    to: Option<&Bound<'_, PyAny>>,
    decision: Option<&Bound<'_, PyAny>>,
    review: Option<&Bound<'_, PyAny>>,
    closure: Option<&Bound<'_, PyAny>>,
    policy: Option<&Bound<'_, Policy>>,
    lang: Option<&str>,
) -> PyResult<Plan> {
    let said =
        [("by", by), ("reason", reason), ("to", to), ("decision", decision), ("review", review), ("closure", closure)];
    let as_of = date("as_of", as_of)?;
    let options =
        AdvanceOptions { policy: policy.map(|policy| policy.get().inner()), lang: lang.map(self::lang).transpose()? };
    let event = event_json(event, said);
    let given = Given::of(plan)?;
    let advanced = || {
        let (plan, event) = (given.read()?, Event::from_json(&event?).map_err(document::without_lines)?);
        Ok(iepkit::lifecycle::advance(&plan, &event, as_of, &options)?)
    };
    py.detach(advanced).map(Plan::from).map_err(|trouble: Trouble| trouble.exception(py))
}

/// The JSON text of an event: a mapping, or a word and what is said by name.
fn event_json(event: &Bound<'_, PyAny>, said: [(&str, Option<&Bound<'_, PyAny>>); 6]) -> Result<String, Trouble> {
    let said = said.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let json = match event.cast::<PyMapping>() {
        Ok(_) if said.clone().next().is_some() => {
            return Err(PyTypeError::new_err("event: a mapping says all of it; give nothing else by name").into());
        }
        Ok(whole) => document::to_json(whole, &Limits::of(None))?,
        Err(_) => {
            let word = event.cast::<PyString>().map_err(|_| wrong_type("event: expected a word or a dict", event))?;
            let whole = PyDict::new(event.py());
            whole.set_item("event", word)?;
            said.into_iter().try_for_each(|(name, value)| whole.set_item(name, value))?;
            document::to_json(whole.as_mapping(), &Limits::of(None))?
        }
    };
    // What is written is UTF-8: a text that has none was refused.
    Ok(String::from_utf8(json).unwrap_or_default())
}

/// The moves that a plan has from where it is.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}
/// >>> [move.event for move in iepkit.allowed(plan)]
/// ['propose', 'close']
#[pyfunction]
pub fn allowed<'py>(py: Python<'py>, plan: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    let rows = ask(py, plan, iepkit::lifecycle::allowed)?;
    values::tuple(py, rows, values::row)
}

/// The table of moves: every move there is, those of one state together, the way on first.
#[pyfunction]
pub fn moves(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    values::tuple(py, MOVES, values::row)
}

/// Follows the history of a plan from its first entry; empty when all of it holds together.
///
/// What was taken off the end together with a change of `state` cannot be seen from the plan alone: keep its
/// `history_digest` elsewhere to see that too.
///
/// >>> import iepkit
/// >>> entry = {"event": "open", "date": "2026-09-10", "by": "a", "to": "assessing"}
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"}, "history": [entry]}
/// >>> [(broken.kind, broken.at) for broken in iepkit.verify(plan)]
/// [('state-differs', '/state')]
#[pyfunction]
pub fn verify<'py>(py: Python<'py>, plan: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyTuple>> {
    let breaks = ask(py, plan, iepkit::lifecycle::verify)?;
    values::tuple(py, &breaks, values::broken)
}

/// The state that the history of a plan leads to; `None` when an entry is not a move from where the one before ended.
#[pyfunction]
pub fn replay(py: Python<'_>, plan: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
    let state = ask(py, plan, |plan| iepkit::lifecycle::replay(&plan.history))?;
    Ok(state.map(|state| state.as_str()))
}

/// What the library says of a plan, while other threads run.
fn ask<T: Send>(py: Python<'_>, plan: &Bound<'_, PyAny>, ask: fn(&iepkit::Plan) -> T) -> PyResult<T> {
    let given = Given::of(plan)?;
    py.detach(|| Ok(ask(&*given.read()?))).map_err(|trouble: Trouble| trouble.exception(py))
}

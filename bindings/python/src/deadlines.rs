//! What is due, and when.

use iepkit::deadlines::DeadlineOptions;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDict, PyTuple};

use crate::arguments::{Given, date, lang, wrong_type};
use crate::calendar::Calendar;
use crate::errors::Trouble;
use crate::policy::Policy;
use crate::values;

/// Something that is due on a day, and who has to act.
///
/// It holds ids, dates and words of the format, never a free text.
#[pyclass(frozen, eq, module = "iepkit")]
#[derive(PartialEq)]
pub struct Deadline(iepkit::deadlines::Deadline);

#[pymethods]
impl Deadline {
    /// The id of the plan.
    #[getter]
    fn plan(&self) -> &str {
        self.0.plan.as_str()
    }

    /// What is due.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.as_str()
    }

    /// The last day on which it is in time.
    #[getter]
    fn due<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        values::date(py, self.0.due)
    }

    /// How it stands on the day of the question.
    #[getter]
    fn standing(&self) -> &'static str {
        self.0.standing.as_str()
    }

    /// The place in the plan that says so, as a JSON Pointer.
    #[getter]
    fn at(&self) -> &str {
        &self.0.at
    }

    /// What it is about.
    #[getter]
    fn entity<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::entity(py, &self.0.entity)
    }

    /// The values it rests on: the `party` of a decision, the `rule` of a waiver.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        values::args(py, &self.0.args)
    }

    /// The members of the team who have to act; empty when nobody is named for it, and so the whole team has to.
    #[getter]
    fn who<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        values::ids(py, &self.0.who)
    }

    /// What is due, in words, in the given language.
    #[pyo3(signature = (lang="en"))]
    fn message(&self, lang: &str) -> PyResult<String> {
        Ok(self.0.message(self::lang(lang)?))
    }

    /// The deadline as the library writes it: compact JSON, the same bytes in every language.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// The deadline as Python's own objects, those `json.loads` makes of `to_json()`.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        values::loads(py, &self.to_json())
    }

    fn __repr__(&self) -> String {
        let iepkit::deadlines::Deadline { plan, kind, due, standing, entity, .. } = &self.0;
        format!("<iepkit.Deadline {due} {kind} {}:{} of {plan}, {standing}>", entity.kind, entity.id)
    }

    fn __str__(&self) -> String {
        format!("{} {}", self.0.due, self.0.message(iepkit::Lang::En))
    }

    fn __hash__(&self) -> u64 {
        values::hash((self.plan(), self.kind(), self.0.due, &self.0.at))
    }

    fn __copy__(slf: Bound<'_, Deadline>) -> Bound<'_, Deadline> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Deadline>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Deadline> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Deadline>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let restore = slf.py().import("iepkit._iepkit")?.getattr("_deadline_of_json")?;
        Ok((restore, (slf.get().to_json(),)))
    }
}

/// What a plan asks from one day to another, both included, by date and then by place; what is overdue comes with it.
///
/// The plan and the dates are as for `check`. Left out, `as_of`, the day of the question, is the first day asked for; the
/// policy is the one the plan names, else `core`; no day is taken for a holiday; what lies up to 14 days ahead is `soon`.
///
/// Raises what `check` raises, and `DateError` when `to` lies before `from_`.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
/// ...         "goals": [{"id": "g1", "due": "2026-10-30"}, {"id": "g2", "due": "2026-11-27"}]}
/// >>> for deadline in iepkit.deadlines(plan, "2026-11-01", "2026-11-30", as_of="2026-11-23"):
/// ...     print(deadline.due, deadline.standing, deadline.message())
/// 2026-10-30 overdue goal `g1` of plan `p` is due
/// 2026-11-27 soon goal `g2` of plan `p` is due
#[pyfunction]
#[pyo3(signature = (plan, from_, to, *, as_of=None, policy=None, calendar=None, soon_days=None))]
#[allow(clippy::too_many_arguments, reason = "they are arguments by name in Python")]
pub fn deadlines<'py>(
    py: Python<'py>,
    plan: &Bound<'py, PyAny>,
    from_: &Bound<'py, PyAny>,
    to: &Bound<'py, PyAny>,
    as_of: Option<&Bound<'py, PyAny>>,
    policy: Option<&Bound<'py, Policy>>,
    calendar: Option<&Bound<'py, Calendar>>,
    soon_days: Option<u32>,
) -> PyResult<Bound<'py, PyTuple>> {
    let (from, to) = (date("from_", from_)?, date("to", to)?);
    let options = DeadlineOptions {
        as_of: as_of.map(|as_of| date("as_of", as_of)).transpose()?,
        policy: policy.map(|policy| policy.get().inner()),
        calendar: calendar.map(|calendar| calendar.get().inner()),
        soon_days,
    };
    let given = Given::of(plan)?;
    let due = py
        .detach(|| Ok(iepkit::deadlines::deadlines(&*given.read()?, from, to, &options)?))
        .map_err(|trouble: Trouble| trouble.exception(py))?;
    let made = due.into_iter().map(|deadline| Bound::new(py, Deadline(deadline)));
    PyTuple::new(py, made.collect::<PyResult<Vec<_>>>()?)
}

/// Deadlines as iCalendar text (RFC 5545), of one plan or of several: one all-day event each, which leaves the day free.
///
/// `as_of` is the day of the question. Equal deadlines give equal text, and a calendar program that reads the list again finds
/// the same events.
///
/// >>> import iepkit
/// >>> plan = {"iepkit": 1, "id": "p", "language": "en", "state": "active", "student": {"id": "s"},
/// ...         "period": {"starts": "2026-10-05", "review_by": "2026-11-27"}}
/// >>> due = iepkit.deadlines(plan, "2026-11-01", "2026-11-30")
/// >>> iepkit.to_ics(due, "2026-11-01").splitlines()[7]
/// 'SUMMARY;LANGUAGE=en:review plan `p`'
#[pyfunction]
#[pyo3(signature = (deadlines, as_of, lang="en"))]
pub fn to_ics(py: Python<'_>, deadlines: &Bound<'_, PyAny>, as_of: &Bound<'_, PyAny>, lang: &str) -> PyResult<String> {
    let (as_of, lang) = (date("as_of", as_of)?, self::lang(lang)?);
    let library = |given: Bound<'_, PyAny>| match given.cast::<Deadline>() {
        Ok(deadline) => Ok(deadline.get().0.clone()),
        Err(_) => Err(wrong_type("deadlines: expected Deadlines", &given)),
    };
    let deadlines = deadlines.try_iter()?.map(|given| library(given?)).collect::<PyResult<Vec<_>>>()?;
    Ok(py.detach(|| iepkit::deadlines::to_ics(&deadlines, as_of, lang)))
}

/// A deadline that was pickled.
#[pyfunction(name = "_deadline_of_json")]
pub fn deadline_of_json(json: &str) -> PyResult<Deadline> {
    serde_json::from_str(json).map(Deadline).map_err(|_| PyValueError::new_err("this is not a deadline"))
}

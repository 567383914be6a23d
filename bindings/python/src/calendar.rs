//! Calendars of school days.

use std::sync::Arc;

use iepkit::{Limits, Source};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDate, PyMapping, PyType};

use crate::arguments::{date, needed_text};
use crate::document;
use crate::errors::Trouble;
use crate::values;

/// The days on which there is school: weekdays, the school year, holidays and terms.
///
/// Its document has `calendar: 1` and, each of which may be left out, `weekdays`, `first_day`, `last_day`, `holidays` (each
/// `from` and `to`, both included) and `terms`.
///
/// >>> from iepkit import Calendar
/// >>> calendar = Calendar.from_dict({"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2027-01-04"}]})
/// >>> calendar.next_school_day("2026-12-24")
/// datetime.date(2027, 1, 5)
#[pyclass(frozen, eq, module = "iepkit")]
pub struct Calendar {
    calendar: iepkit::deadlines::Calendar,
    // So that another process can have it from there.
    text: Arc<[u8]>,
    reader: &'static str,
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Calendar) -> bool {
        self.calendar == other.calendar
    }
}

const JSON: &str = "from_json";
const YAML: &str = "from_yaml";

impl Calendar {
    /// The library's calendar.
    pub fn inner(&self) -> &iepkit::deadlines::Calendar {
        &self.calendar
    }

    fn read(py: Python<'_>, text: &[u8], reader: &'static str) -> Result<Calendar, Trouble> {
        let limits = Limits::default();
        let read = || match reader {
            YAML => Source::yaml(text, &limits)?.calendar(),
            _ => Source::json(text, &limits)?.calendar(),
        };
        Ok(Calendar { calendar: py.detach(read)?, text: text.into(), reader })
    }
}

#[pymethods]
impl Calendar {
    /// Reads a calendar from JSON.
    ///
    /// Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
    #[classmethod]
    fn from_json(cls: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<Calendar> {
        let read = needed_text(data).and_then(|json| Calendar::read(cls.py(), &json, JSON));
        read.map_err(|trouble| trouble.exception(cls.py()))
    }

    /// Reads a calendar from YAML 1.2: one document, no anchors, aliases or tags.
    ///
    /// Raises `ParseError` or `LimitError`, with the place of the first thing that is wrong.
    #[classmethod]
    fn from_yaml(cls: &Bound<'_, PyType>, data: &Bound<'_, PyAny>) -> PyResult<Calendar> {
        let read = needed_text(data).and_then(|yaml| Calendar::read(cls.py(), &yaml, YAML));
        read.map_err(|trouble| trouble.exception(cls.py()))
    }

    /// Makes a calendar of Python's own objects, `datetime.date` among them.
    ///
    /// Raises `ParseError` or `LimitError`, with the place but without a line.
    #[classmethod]
    fn from_dict(cls: &Bound<'_, PyType>, document: &Bound<'_, PyMapping>) -> PyResult<Calendar> {
        let read = |json: Vec<u8>| match Calendar::read(cls.py(), &json, JSON) {
            Err(Trouble::Read(error)) => Err(document::without_lines(error).into()),
            read => read,
        };
        let read = document::to_json(document, &Limits::default()).and_then(read);
        read.map_err(|trouble| trouble.exception(cls.py()))
    }

    /// Whether there is school on a day.
    fn is_school_day(&self, date: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.calendar.is_school_day(self::date("date", date)?))
    }

    /// The first school day on or after a date; `None` when the school year is over.
    fn next_school_day<'py>(&self, py: Python<'py>, date: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyDate>>> {
        let next = self.calendar.next_school_day(self::date("date", date)?);
        next.map(|next| values::date(py, next)).transpose()
    }

    /// The date this many school days after another: 1 is the next one. `None` when the school year is over by then.
    ///
    /// No school days later is the date itself.
    fn add_school_days<'py>(
        &self,
        py: Python<'py>,
        date: &Bound<'py, PyAny>,
        days: u32,
    ) -> PyResult<Option<Bound<'py, PyDate>>> {
        let later = self.calendar.add_school_days(self::date("date", date)?, days);
        later.map(|later| values::date(py, later)).transpose()
    }

    /// How many school days there are from a date to another, both included.
    fn school_days(&self, from_: &Bound<'_, PyAny>, to: &Bound<'_, PyAny>) -> PyResult<u32> {
        Ok(self.calendar.school_days(date("from_", from_)?, date("to", to)?))
    }

    fn __repr__(&self) -> &'static str {
        "<iepkit.Calendar>"
    }

    fn __hash__(&self) -> u64 {
        values::hash(&self.calendar)
    }

    fn __copy__(slf: Bound<'_, Calendar>) -> Bound<'_, Calendar> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Calendar>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Calendar> {
        slf
    }

    fn __reduce__<'py>(slf: &Bound<'py, Calendar>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        let Calendar { text, reader, .. } = slf.get();
        Ok((slf.get_type().getattr(*reader)?, (PyBytes::new(slf.py(), text),)))
    }
}

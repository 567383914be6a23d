//! What goes wrong in the library, as Python's exceptions.

use iepkit::deadlines::DeadlinesError;
use iepkit::diff::DiffError;
use iepkit::lifecycle::Refusal;
use iepkit::{Lang, ParseError, ParseErrorKind, PolicyError, ReadError};
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::report::Report;
use crate::values::{self, Declared};

static PARSE_ERROR: Declared = Declared::new("iepkit._errors", "ParseError");
static LIMIT_ERROR: Declared = Declared::new("iepkit._errors", "LimitError");
static POLICY_ERROR: Declared = Declared::new("iepkit._errors", "PolicyError");
static DATE_ERROR: Declared = Declared::new("iepkit._errors", "DateError");
static DIFF_ERROR: Declared = Declared::new("iepkit._errors", "DiffError");
static REFUSAL: Declared = Declared::new("iepkit._errors", "Refusal");

/// Why a call gives no result.
pub enum Trouble {
    /// The document does not read.
    Read(ReadError),
    /// The policy cannot be used.
    Policy(PolicyError),
    /// The move cannot be made.
    Refused(Box<Refusal>),
    /// Nothing can be listed.
    Deadlines(DeadlinesError),
    /// A diff cannot be applied.
    Diff(DiffError),
    /// Python has raised already.
    Python(PyErr),
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Trouble {
        Trouble::Read(error)
    }
}

impl From<PolicyError> for Trouble {
    fn from(error: PolicyError) -> Trouble {
        Trouble::Policy(error)
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        Trouble::Refused(Box::new(refusal))
    }
}

impl From<DeadlinesError> for Trouble {
    fn from(error: DeadlinesError) -> Trouble {
        Trouble::Deadlines(error)
    }
}

impl From<DiffError> for Trouble {
    fn from(error: DiffError) -> Trouble {
        Trouble::Diff(error)
    }
}

impl From<PyErr> for Trouble {
    fn from(error: PyErr) -> Trouble {
        Trouble::Python(error)
    }
}

impl Trouble {
    /// The exception to raise, or to hand out.
    pub fn exception(self, py: Python<'_>) -> PyErr {
        let made = match self {
            Trouble::Read(error) => read(py, &error),
            Trouble::Policy(error) | Trouble::Deadlines(DeadlinesError::Policy(error)) => policy(py, &error),
            Trouble::Refused(refusal) => refused(py, *refusal),
            Trouble::Deadlines(error) => DATE_ERROR.make(py, (error.code(), texts(|lang| error.message(lang)))),
            Trouble::Diff(error) => DIFF_ERROR.make(py, (error.code(), texts(|lang| error.message(lang)), error.at())),
            Trouble::Python(error) => return error,
        };
        made.map_or_else(|error| error, PyErr::from_value)
    }
}

/// The exception for what is not a date.
pub fn bad_date(py: Python<'_>) -> PyErr {
    let kind = ParseErrorKind::BadDate;
    let code = kind.code();
    let error = ReadError::Parse(ParseError { kind, at: String::new(), line: 0, column: 0 });
    DATE_ERROR.make(py, (code, texts(|lang| error.message(lang)))).map_or_else(|error| error, PyErr::from_value)
}

/// A sentence in both languages.
fn texts(message: impl Fn(Lang) -> String) -> (String, String) {
    Lang::ALL.map(message).into()
}

fn refused(py: Python<'_>, refusal: Refusal) -> PyResult<Bound<'_, PyAny>> {
    if let Refusal::Policy(error) = &refusal {
        return policy(py, error);
    }
    let (code, texts, key) = (refusal.code(), texts(|lang| refusal.message(lang)), refusal.key());
    let allowed = PyTuple::new(py, refusal.allowed().iter().map(|event| event.as_str()))?;
    let member = refusal.member().map(|member| member.as_str());
    let last = refusal.last().map(|date| values::date(py, date)).transpose()?;
    let report = refusal.report().cloned().map(Report::new);
    REFUSAL.make(py, (code, texts, allowed, report, key, member, last))
}

fn read<'py>(py: Python<'py>, error: &ReadError) -> PyResult<Bound<'py, PyAny>> {
    let texts = texts(|lang| error.message(lang));
    let (line, column) = error.line_column();
    let (line, column) = (from_one(line), from_one(column));
    match error {
        ReadError::Parse(_) => PARSE_ERROR.make(py, (error.code(), texts, error.at(), line, column)),
        ReadError::Limit(past) => LIMIT_ERROR.make(py, (error.code(), texts, error.at(), line, column, past.limit)),
    }
}

fn policy<'py>(py: Python<'py>, error: &PolicyError) -> PyResult<Bound<'py, PyAny>> {
    let texts = texts(|lang| error.message(lang));
    POLICY_ERROR.make(py, (error.code(), texts, from_one(error.line), from_one(error.column)))
}

/// A line or a column; zero says that no text is at fault.
fn from_one(number: usize) -> Option<usize> {
    (number > 0).then_some(number)
}

//! What goes wrong in the library, as Python's exceptions.

use iepkit::{Lang, ParseError, ParseErrorKind, PolicyError, ReadError};
use pyo3::prelude::*;

use crate::values::Declared;

static PARSE_ERROR: Declared = Declared::new("iepkit._errors", "ParseError");
static LIMIT_ERROR: Declared = Declared::new("iepkit._errors", "LimitError");
static POLICY_ERROR: Declared = Declared::new("iepkit._errors", "PolicyError");
static DATE_ERROR: Declared = Declared::new("iepkit._errors", "DateError");

/// Why a call gives no result.
pub enum Trouble {
    /// The document does not read.
    Read(ReadError),
    /// The policy cannot be used.
    Policy(PolicyError),
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
            Trouble::Policy(error) => policy(py, &error),
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
    let texts = <(String, String)>::from(Lang::ALL.map(|lang| error.message(lang)));
    DATE_ERROR.make(py, (code, texts)).map_or_else(|error| error, PyErr::from_value)
}

fn read<'py>(py: Python<'py>, error: &ReadError) -> PyResult<Bound<'py, PyAny>> {
    let texts = <(String, String)>::from(Lang::ALL.map(|lang| error.message(lang)));
    let (line, column) = error.line_column();
    let (line, column) = (from_one(line), from_one(column));
    match error {
        ReadError::Parse(_) => PARSE_ERROR.make(py, (error.code(), texts, error.at(), line, column)),
        ReadError::Limit(past) => LIMIT_ERROR.make(py, (error.code(), texts, error.at(), line, column, past.limit)),
    }
}

fn policy<'py>(py: Python<'py>, error: &PolicyError) -> PyResult<Bound<'py, PyAny>> {
    let texts = <(String, String)>::from(Lang::ALL.map(|lang| error.message(lang)));
    POLICY_ERROR.make(py, (error.code(), texts, from_one(error.line), from_one(error.column)))
}

/// A line or a column; zero says that no text is at fault.
fn from_one(number: usize) -> Option<usize> {
    (number > 0).then_some(number)
}

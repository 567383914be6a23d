//! What Python gives, as the library takes it.

use std::borrow::Cow;

use iepkit::{CheckOptions, Date, Gate, Lang, Limits, ParseErrorKind};
use iepkit_batch::BatchOptions;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDate, PyDateTime, PyMapping, PyMemoryView, PyString};

use crate::document;
use crate::errors::{Trouble, bad_date};
use crate::plan::Plan;
use crate::policy::Policy;

/// A plan to check, in one of the forms a caller may have it in.
pub enum Given<'a> {
    /// One that was read before.
    Plan(&'a iepkit::Plan),
    /// JSON text.
    Json(Cow<'a, [u8]>),
    /// JSON text made of Python's own objects.
    Document(Vec<u8>),
    /// Something that cannot be made into JSON text.
    Unreadable(Trouble),
}

impl<'a> Given<'a> {
    /// The plan that an argument holds.
    pub fn of(argument: &'a Bound<'_, PyAny>) -> PyResult<Given<'a>> {
        if let Ok(plan) = argument.cast::<Plan>() {
            return Ok(Given::Plan(plan.get().inner()));
        }
        let given = if let Ok(document) = argument.cast::<PyMapping>() {
            document::to_json(document, &Limits::default()).map(Given::Document)
        } else if let Some(text) = text(argument) {
            text.map(Given::Json)
        } else {
            return Err(wrong_type("expected a Plan, its JSON as str or bytes, or a dict", argument));
        };
        match given {
            Err(Trouble::Python(error)) => Err(error),
            given => Ok(given.unwrap_or_else(Given::Unreadable)),
        }
    }

    /// The plan.
    pub fn read(self) -> Result<Cow<'a, iepkit::Plan>, Trouble> {
        let limits = Limits::default();
        match self {
            Given::Plan(plan) => Ok(Cow::Borrowed(plan)),
            Given::Json(json) => Ok(Cow::Owned(iepkit::Plan::from_json_within(&json, &limits)?)),
            Given::Document(json) => {
                Ok(Cow::Owned(iepkit::Plan::from_json_within(&json, &limits).map_err(document::without_lines)?))
            }
            Given::Unreadable(trouble) => Err(trouble),
        }
    }
}

/// The bytes of a text; nothing when the argument is no text.
pub fn text<'a>(argument: &'a Bound<'_, PyAny>) -> Option<Result<Cow<'a, [u8]>, Trouble>> {
    if let Ok(bytes) = argument.cast::<PyBytes>() {
        return Some(Ok(Cow::Borrowed(bytes.as_bytes())));
    }
    if let Ok(text) = argument.cast::<PyString>() {
        // Python's texts may hold halves of characters, which UTF-8 has not.
        let text = text.to_str().map_err(|_| document::trouble(ParseErrorKind::InvalidUtf8));
        return Some(text.map(|text| Cow::Borrowed(text.as_bytes())));
    }
    if let Ok(bytes) = argument.cast::<PyByteArray>() {
        return Some(Ok(Cow::Owned(bytes.to_vec())));
    }
    argument.cast::<PyMemoryView>().ok().map(|view| {
        let bytes = view.call_method0(intern!(view.py(), "tobytes"))?;
        Ok(Cow::Owned(bytes.extract::<Vec<u8>>()?))
    })
}

/// The bytes of a text, or the exception for what is none.
pub fn needed_text<'a>(argument: &'a Bound<'_, PyAny>) -> Result<Cow<'a, [u8]>, Trouble> {
    text(argument).unwrap_or_else(|| Err(wrong_type("expected str or bytes", argument).into()))
}

/// An exception that names the type of an argument, never its value.
pub fn wrong_type(expected: &str, argument: &Bound<'_, PyAny>) -> PyErr {
    match argument.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!("{expected}, not {name}")),
        Err(error) => error,
    }
}

/// How a plan is checked.
pub struct Options<'a> {
    as_of: Date,
    policy: Option<&'a iepkit::Policy>,
    gates: Option<Vec<Gate>>,
    lang: Option<Lang>,
}

impl<'a> Options<'a> {
    /// The options that a caller gives.
    pub fn of(
        as_of: &Bound<'_, PyAny>,
        policy: Option<&'a Bound<'_, Policy>>,
        gates: Option<&Bound<'_, PyAny>>,
        lang: Option<&str>,
    ) -> PyResult<Options<'a>> {
        Ok(Options {
            as_of: date("as_of", as_of)?,
            policy: policy.map(|policy| policy.get().inner()),
            gates: gates.map(self::gates).transpose()?,
            lang: lang.map(self::lang).transpose()?,
        })
    }

    /// The same options for many plans at once.
    pub fn batch(&self, threads: usize) -> BatchOptions {
        BatchOptions {
            policy: self.policy.cloned(),
            gates: self.gates.clone(),
            lang: self.lang,
            threads,
            ..BatchOptions::on(self.as_of)
        }
    }

    /// Reads a plan and checks it.
    pub fn check(&self, given: Given<'_>) -> Result<iepkit::Report, Trouble> {
        let options = CheckOptions { policy: self.policy, gates: self.gates.as_deref(), lang: self.lang };
        Ok(iepkit::check(&*given.read()?, self.as_of, &options)?)
    }
}

/// A `datetime.date`, or a date as text, by the name of its argument.
pub fn date(name: &str, argument: &Bound<'_, PyAny>) -> PyResult<Date> {
    if argument.cast::<PyDateTime>().is_ok() {
        return Err(PyTypeError::new_err(format!(
            "{name}: expected a date, not a datetime, whose day depends on the time zone; give its .date()"
        )));
    }
    if argument.cast::<PyDate>().is_ok() {
        return civil_date(argument);
    }
    match argument.cast::<PyString>() {
        Ok(text) => text.to_str().unwrap_or_default().parse().map_err(|_| bad_date(argument.py())),
        Err(_) => Err(wrong_type(&format!("{name}: expected a datetime.date or text such as 2026-11-23"), argument)),
    }
}

/// The day of a `datetime.date`.
pub fn civil_date(date: &Bound<'_, PyAny>) -> PyResult<Date> {
    let py = date.py();
    let (year, month, day) = (intern!(py, "year"), intern!(py, "month"), intern!(py, "day"));
    Date::new(date.getattr(year)?.extract()?, date.getattr(month)?.extract()?, date.getattr(day)?.extract()?)
        .map_err(|_| bad_date(py))
}

/// A language by its code.
pub fn lang(code: &str) -> PyResult<Lang> {
    code.parse().map_err(|error: iepkit::LangError| PyValueError::new_err(format!("lang: {error}")))
}

fn gates(words: &Bound<'_, PyAny>) -> PyResult<Vec<Gate>> {
    let listed: Vec<Bound<'_, PyAny>> =
        words.extract().map_err(|_| wrong_type("gates: expected a list of words", words))?;
    listed.iter().map(gate).collect()
}

fn gate(word: &Bound<'_, PyAny>) -> PyResult<Gate> {
    let text = word.cast::<PyString>().map_err(|_| wrong_type("gates: expected words", word))?;
    text.to_str().ok().and_then(Gate::of_word).ok_or_else(|| unknown_word("gates", Gate::WORDS))
}

/// The exception for a word that is not one of those expected.
pub fn unknown_word(argument: &str, words: &[&str]) -> PyErr {
    PyValueError::new_err(format!("{argument}: expected one of {}", words.join(", ")))
}

//! Plans made of Python's own objects, written as the JSON text that the library reads.

use iepkit::plan::Id;
use iepkit::{Expected, LimitError, LimitKind, Limits, NumberError, ParseError, ParseErrorKind, ReadError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};

use crate::arguments::civil_date;
use crate::errors::Trouble;

/// Past as many digits before or after the point, no number of a plan and no double is meant.
const DIGITS: i64 = 400;

/// The JSON text of a mapping.
pub fn to_json(document: &Bound<'_, PyMapping>, limits: &Limits) -> Result<Vec<u8>, Trouble> {
    let mut writer = Writer { json: Vec::new(), limits, depth: 0 };
    writer.object(document)?;
    Ok(writer.json)
}

/// The error for something at the root of a document that no text holds, and that has no line.
pub fn trouble(kind: ParseErrorKind) -> Trouble {
    ReadError::Parse(ParseError { kind, at: String::new(), line: 0, column: 0 }).into()
}

/// An error of the reader without line and column, which the JSON text has and the caller has not.
pub fn without_lines(mut error: ReadError) -> ReadError {
    match &mut error {
        ReadError::Parse(error) => (error.line, error.column) = (0, 0),
        ReadError::Limit(error) => (error.line, error.column) = (0, 0),
    }
    error
}

/// JSON in the making.
struct Writer<'l> {
    json: Vec<u8>,
    limits: &'l Limits,
    depth: usize,
}

impl Writer<'_> {
    fn value(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Trouble> {
        if let Ok(text) = value.cast::<PyString>() {
            return self.text(text);
        }
        if value.is_none() {
            return self.raw("null");
        }
        if let Ok(list) = value.cast::<PyList>() {
            return self.list(list.iter());
        }
        if let Ok(list) = value.cast::<PyTuple>() {
            return self.list(list.iter());
        }
        if let Ok(flag) = value.cast::<PyBool>() {
            return self.raw(if flag.is_true() { "true" } else { "false" });
        }
        if let Ok(object) = value.cast::<PyMapping>() {
            return self.object(object);
        }
        if value.cast::<PyDateTime>().is_ok() {
            return Err(trouble(ParseErrorKind::BadDate));
        }
        if value.cast::<PyDate>().is_ok() {
            let date = civil_date(value)?;
            return self.raw(&format!("\"{date}\""));
        }
        let digits = digits(value)?;
        self.raw(&digits)
    }

    fn object(&mut self, object: &Bound<'_, PyMapping>) -> Result<(), Trouble> {
        self.open("{")?;
        // A list of its own: what runs while a value is written may change the mapping.
        for (index, item) in object.items()?.iter().enumerate() {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = item.extract()?;
            let Ok(key) = key.cast::<PyString>() else {
                return Err(trouble(ParseErrorKind::WrongType { expected: Expected::Key }));
            };
            self.raw(if index > 0 { "," } else { "" })?;
            self.text(key)?;
            self.raw(":")?;
            self.value(&value).map_err(|trouble| under_key(trouble, key))?;
        }
        self.close("}")
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>) -> Result<(), Trouble> {
        self.open("[")?;
        for (index, item) in items.enumerate() {
            self.raw(if index > 0 { "," } else { "" })?;
            self.value(&item).map_err(|trouble| under(trouble, &index.to_string()))?;
        }
        self.close("]")
    }

    /// Lists that hold themselves end here too.
    fn open(&mut self, bracket: &str) -> Result<(), Trouble> {
        if self.depth == self.limits.depth {
            return Err(limit(LimitKind::Depth, self.limits.depth));
        }
        self.depth += 1;
        self.raw(bracket)
    }

    fn close(&mut self, bracket: &str) -> Result<(), Trouble> {
        self.depth -= 1;
        self.raw(bracket)
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<(), Trouble> {
        let text = text.to_str().map_err(|_| trouble(ParseErrorKind::InvalidUtf8))?;
        let quoted = serde_json::Value::from(text).to_string();
        self.raw(&quoted)
    }

    /// A list that stands in many places makes a text far larger than the objects, so every addition is watched.
    fn raw(&mut self, json: &str) -> Result<(), Trouble> {
        self.json.extend_from_slice(json.as_bytes());
        if self.json.len() > self.limits.bytes {
            return Err(limit(LimitKind::Bytes, self.limits.bytes));
        }
        Ok(())
    }
}

/// The digits of a number, without an exponent.
fn digits(value: &Bound<'_, PyAny>) -> Result<String, Trouble> {
    if let Ok(float) = value.cast::<PyFloat>() {
        return match float.value() {
            whole if whole.is_finite() && whole.fract() == 0.0 => Ok(format!("{whole}.0")),
            number if number.is_finite() => Ok(number.to_string()),
            _ => Err(inexact()),
        };
    }
    if let Ok(whole) = value.extract::<i64>() {
        return Ok(whole.to_string());
    }
    if value.cast::<PyInt>().is_ok() {
        // Python refuses to write a whole number of thousands of digits.
        let exactly = value.py().get_type::<PyInt>().call1((value,))?;
        return Ok(exactly.str().map_err(|_| inexact())?.to_string());
    }
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    if value.is_instance(DECIMAL.import(value.py(), "decimal", "Decimal")?)? {
        return decimal(value);
    }
    Err(trouble(ParseErrorKind::WrongType { expected: Expected::Json }))
}

fn decimal(value: &Bound<'_, PyAny>) -> Result<String, Trouble> {
    let py = value.py();
    if !value.call_method0(intern!(py, "is_finite"))?.extract::<bool>()? {
        return Err(inexact());
    }
    // `1E+999999999` is short to write, and its digits would fill the memory.
    if value.call_method0(intern!(py, "adjusted"))?.extract::<i64>()?.abs() > DIGITS {
        return Err(inexact());
    }
    Ok(value.call_method1(intern!(py, "__format__"), ("f",))?.extract()?)
}

fn inexact() -> Trouble {
    trouble(ParseErrorKind::BadNumber(NumberError::NotDecimal))
}

fn limit(kind: LimitKind, limit: usize) -> Trouble {
    ReadError::Limit(LimitError { kind, limit, at: String::new(), line: 0, column: 0 }).into()
}

/// The trouble, one step further from where it is.
fn under(mut trouble: Trouble, step: &str) -> Trouble {
    if let Some(at) = place(&mut trouble) {
        at.insert_str(0, step);
        at.insert(0, '/');
    }
    trouble
}

/// Under a key that does not look like an id, what is wrong is placed at the object, as the reader does.
fn under_key(mut trouble: Trouble, key: &Bound<'_, PyString>) -> Trouble {
    if let Some(key) = key.to_str().ok().filter(|key| key.parse::<Id>().is_ok()) {
        return under(trouble, key);
    }
    if let Some(at) = place(&mut trouble) {
        at.clear();
    }
    trouble
}

fn place(trouble: &mut Trouble) -> Option<&mut String> {
    match trouble {
        Trouble::Read(ReadError::Parse(error)) => Some(&mut error.at),
        Trouble::Read(ReadError::Limit(error)) => Some(&mut error.at),
        _ => None,
    }
}

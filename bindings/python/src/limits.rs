//! How large a document may be.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyType;

/// The deepest documents that a caller can ask to read: reading one takes the stack of the thread.
const DEEPEST: usize = 128;

/// The largest document that is read; past one of these comes a `LimitError`.
///
/// What is left out keeps its default, which fits any plan a person writes.
#[pyclass(frozen, eq, hash, module = "iepkit")]
#[derive(PartialEq, Hash)]
pub struct Limits {
    /// The whole document, in bytes of UTF-8.
    #[pyo3(get)]
    bytes: usize,
    /// How deep objects and lists may lie in one another, the document itself counting one; 128 at most.
    #[pyo3(get)]
    depth: usize,
    /// Items in one list.
    #[pyo3(get)]
    items: usize,
    /// One text, in bytes of UTF-8.
    #[pyo3(get)]
    text: usize,
}

impl Limits {
    /// The limits of the library for those a caller gives, if any.
    pub fn of(limits: Option<&Bound<'_, Limits>>) -> iepkit::Limits {
        limits.map_or_else(iepkit::Limits::default, |limits| {
            let &Limits { bytes, depth, items, text } = limits.get();
            iepkit::Limits { bytes, depth, items, text }
        })
    }

    /// Limits for what was read before.
    pub fn none() -> iepkit::Limits {
        iepkit::Limits { bytes: usize::MAX, depth: DEEPEST, items: usize::MAX, text: usize::MAX }
    }
}

#[pymethods]
impl Limits {
    #[new]
    #[pyo3(signature = (bytes=None, depth=None, items=None, text=None))]
    fn new(bytes: Option<usize>, depth: Option<usize>, items: Option<usize>, text: Option<usize>) -> PyResult<Limits> {
        let default = iepkit::Limits::default();
        let depth = depth.unwrap_or(default.depth);
        if depth > DEEPEST {
            return Err(PyValueError::new_err(format!("depth: expected {DEEPEST} at most")));
        }
        Ok(Limits {
            bytes: bytes.unwrap_or(default.bytes),
            depth,
            items: items.unwrap_or(default.items),
            text: text.unwrap_or(default.text),
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Limits>) -> (Bound<'py, PyType>, (usize, usize, usize, usize)) {
        let &Limits { bytes, depth, items, text } = slf.get();
        (slf.get_type(), (bytes, depth, items, text))
    }

    fn __repr__(&self) -> String {
        let Limits { bytes, depth, items, text } = self;
        format!("Limits(bytes={bytes}, depth={depth}, items={items}, text={text})")
    }
}

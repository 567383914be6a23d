//! The Arrow PyCapsule interface: columns from, and tables for, any library that speaks it.
//!
//! A capsule holds a C struct that either side may take out, once. What the structs are and who frees them is settled by the
//! interface, not by types, so taking one out is the one thing here that the compiler cannot check.

use std::ffi::CStr;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{ArrayReader, ArrayRef, RecordBatch, RecordBatchIterator, make_array};
use arrow_schema::{ArrowError, DataType, Fields, Schema, SchemaRef};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arguments::wrong_type;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// The column that is taken when none is named.
const PLAN: &str = "plan";

/// The arrays of a column, one after the other.
pub struct Arrays {
    arrays: Box<dyn Iterator<Item = Result<ArrayRef, ArrowError>> + Send>,
    /// The place of the column in a table; nothing when the arrays are the column.
    place: Option<usize>,
}

/// An array of a column.
pub struct Chunk {
    pub column: ArrayRef,
    /// The table that it is from, else the column itself. A row that is null here holds nothing, whatever its column has.
    pub rows: ArrayRef,
}

impl Iterator for Arrays {
    type Item = Result<Chunk, ArrowError>;

    fn next(&mut self) -> Option<Result<Chunk, ArrowError>> {
        let missing = || ArrowError::SchemaError("a column is missing".to_owned());
        Some(self.arrays.next()?.and_then(|rows| {
            let column = match self.place {
                Some(place) => rows.as_struct().columns().get(place).ok_or_else(missing)?,
                None => &rows,
            };
            Ok(Chunk { column: Arc::clone(column), rows })
        }))
    }
}

/// The column of plans in an object that speaks Arrow; nothing when the object does not.
pub fn column(given: &Bound<'_, PyAny>, name: Option<&str>) -> PyResult<Option<Arrays>> {
    let py = given.py();
    let (arrays, of): (Box<dyn Iterator<Item = _> + Send>, DataType) =
        if let Ok(stream) = given.getattr(intern!(py, "__arrow_c_stream__")) {
            let capsule = stream.call0()?;
            let stream = take(&capsule, STREAM, FFI_ArrowArrayStream::empty())?;
            let reader = ArrayStreamReader::try_new(stream).map_err(refused)?;
            let of = reader.field().data_type().clone();
            (Box::new(reader), of)
        } else if let Ok(array) = given.getattr(intern!(py, "__arrow_c_array__")) {
            let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = array.call0()?.extract()?;
            let array = array_of(&schema, &array)?;
            let of = array.data_type().clone();
            (Box::new(std::iter::once(Ok(array))), of)
        } else {
            return Ok(None);
        };
    let place = match &of {
        DataType::Struct(fields) => Some(place(fields, name)?),
        _ if name.is_some() => return Err(PyTypeError::new_err("column: there are no columns to choose from")),
        _ => None,
    };
    Ok(Some(Arrays { arrays, place }))
}

/// The place of the column that is named; else of the only one; else of the one that is called `plan`.
fn place(fields: &Fields, name: Option<&str>) -> PyResult<usize> {
    let names = || fields.iter().map(|field| field.name().as_str()).collect::<Vec<_>>().join(", ");
    match (name, fields.find(name.unwrap_or(PLAN))) {
        (_, Some((place, _))) => Ok(place),
        (Some(_), None) => Err(PyValueError::new_err(format!("column: there is none of that name, but {}", names()))),
        (None, None) if fields.len() == 1 => Ok(0),
        (None, None) => Err(PyValueError::new_err(format!("column: which of {} holds the plans?", names()))),
    }
}

/// The exception for what another library gave.
pub fn refused(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A schema for another library.
pub fn schema_capsule<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowSchema::try_from(schema).map_err(refused)?, SCHEMA)
}

/// A table for another library, which need not copy it.
pub fn stream_capsule<'py>(
    py: Python<'py>,
    schema: &SchemaRef,
    batches: Vec<RecordBatch>,
) -> PyResult<Bound<'py, PyCapsule>> {
    let reader = RecordBatchIterator::new(batches.into_iter().map(Ok), Arc::clone(schema));
    let stream = FFI_ArrowArrayStream::new(Box::new(reader));
    // The capsule frees what it holds, unless the other library took it out and left it empty.
    PyCapsule::new_with_value(py, stream, STREAM)
}

/// The struct in a capsule, which is left with an empty one.
#[allow(unsafe_code, reason = "what a capsule holds is known by its name alone")]
fn take<T>(capsule: &Bound<'_, PyAny>, name: &'static CStr, empty: T) -> PyResult<T> {
    let capsule = capsule.cast::<PyCapsule>().map_err(|_| wrong_type("expected a capsule", capsule))?;
    let pointer = capsule.pointer_checked(Some(name))?.cast::<T>();
    // SAFETY: the interface settles which struct a capsule of this name points to, and that whoever takes it out leaves an empty
    // one for the capsule to free. The pointer was checked not to be null, and the interpreter's lock keeps others from it.
    Ok(unsafe { pointer.replace(empty) })
}

#[allow(unsafe_code, reason = "an array is made of what another library says are its buffers")]
fn array_of(schema: &Bound<'_, PyAny>, array: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let schema = take(schema, SCHEMA, FFI_ArrowSchema::empty())?;
    let array = take(array, ARRAY, FFI_ArrowArray::empty())?;
    if schema.release().is_none() || array.is_released() {
        return Err(PyValueError::new_err("the capsule is already taken"));
    }
    // SAFETY: both structs come out of capsules of the interface, which has the buffers be what the schema says, and neither
    // was taken out before.
    unsafe { from_ffi(array, &schema) }.map(make_array).map_err(refused)
}

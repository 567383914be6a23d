//! The values of a table, one by one.

use arrow_array::cast::AsArray;
use arrow_array::temporal_conversions::date32_to_datetime;
use arrow_array::types::{Date32Type, Float64Type, Int64Type};
use arrow_array::{Array, ArrayRef};
use arrow_schema::DataType;
use serde::Serialize;

/// A value of a table; missing ones are null.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Value<'a> {
    Null,
    Text(&'a str),
    Whole(i64),
    Number(f64),
    Flag(bool),
    Date(String),
}

/// The value of a column in a row.
pub fn value(column: &ArrayRef, row: usize) -> Value<'_> {
    if column.is_null(row) {
        return Value::Null;
    }
    match column.data_type() {
        DataType::Utf8 => Value::Text(column.as_string::<i32>().value(row)),
        DataType::Int64 => Value::Whole(column.as_primitive::<Int64Type>().value(row)),
        DataType::Float64 => Value::Number(column.as_primitive::<Float64Type>().value(row)),
        DataType::Boolean => Value::Flag(column.as_boolean().value(row)),
        DataType::Date32 => {
            let day = date32_to_datetime(column.as_primitive::<Date32Type>().value(row));
            day.map_or(Value::Null, |day| Value::Date(day.date().to_string()))
        }
        // The tables have no others.
        _ => Value::Null,
    }
}

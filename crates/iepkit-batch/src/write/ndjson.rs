//! Tables with an object of JSON a line.

use std::io::{self, Write};

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::Schema;
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::TableWriter;
use super::cells::value;

pub struct Ndjson<W>(W);

impl<W: Write> Ndjson<W> {
    pub fn new(out: W) -> Ndjson<W> {
        Ndjson(out)
    }
}

impl<W: Write> TableWriter for Ndjson<W> {
    fn write(&mut self, rows: &RecordBatch) -> io::Result<()> {
        for row in 0..rows.num_rows() {
            serde_json::to_writer(&mut self.0, &Object { schema: rows.schema_ref(), columns: rows.columns(), row })?;
            self.0.write_all(b"\n")?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.0.flush()
    }
}

/// A row as an object.
struct Object<'a> {
    schema: &'a Schema,
    columns: &'a [ArrayRef],
    row: usize,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.columns.len()))?;
        for (field, column) in self.schema.fields().iter().zip(self.columns) {
            map.serialize_entry(field.name(), &value(column, self.row))?;
        }
        map.end()
    }
}

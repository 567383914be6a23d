//! Tables as comma-separated values.

use std::borrow::Cow;
use std::io::{self, Write};

use arrow_array::RecordBatch;
use arrow_schema::Schema;

use super::TableWriter;
use super::cells::{Value, value};

pub struct Csv<W: Write>(csv::Writer<W>);

impl<W: Write> Csv<W> {
    pub fn new(out: W, schema: &Schema) -> io::Result<Csv<W>> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(schema.fields().iter().map(|field| field.name())).map_err(trouble)?;
        Ok(Csv(writer))
    }
}

impl<W: Write> TableWriter for Csv<W> {
    fn write(&mut self, rows: &RecordBatch) -> io::Result<()> {
        for row in 0..rows.num_rows() {
            for column in rows.columns() {
                self.0.write_field(field(value(column, row)).as_bytes()).map_err(trouble)?;
            }
            self.0.write_record(None::<&[u8]>).map_err(trouble)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.0.flush()
    }
}

/// What the system said.
fn trouble(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        kind => io::Error::other(format!("{kind:?}")),
    }
}

fn field(value: Value<'_>) -> Cow<'_, str> {
    match value {
        Value::Null => "".into(),
        Value::Text(text) if is_formula(text) => format!("'{text}").into(),
        Value::Text(text) => text.into(),
        Value::Whole(number) => number.to_string().into(),
        Value::Number(number) => number.to_string().into(),
        Value::Flag(flag) => if flag { "true" } else { "false" }.into(),
        Value::Date(date) => date.into(),
    }
}

/// Whether a spreadsheet would take a text for a formula, and so run it.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::{Value, field};

    #[test]
    fn no_text_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert_eq!(field(Value::Text(text)), format!("'{text}"));
        }
        assert_eq!(field(Value::Text("goal `-1` has no owner")), "goal `-1` has no owner");
        assert_eq!(field(Value::Whole(-1)), "-1");
    }
}

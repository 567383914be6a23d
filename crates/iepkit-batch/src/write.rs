//! Tables as files.

mod cells;
mod csv;
mod ndjson;
mod parquet;

use std::io::{self, Write};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

/// In which format a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A row a line, each an object of JSON with a key for every column; a missing value is null.
    Ndjson,
    /// Comma-separated values (RFC 4180) with a line of names; a missing value is empty.
    ///
    /// A text that a spreadsheet would take for a formula (one that begins with `=`, `+`, `-`, `@`, a tab or a line end) gets a
    /// `'` before it.
    Csv,
    /// Apache Parquet, compressed with zstd.
    Parquet,
}

impl Format {
    /// The formats, by the ending of a file's name.
    pub const ENDINGS: [(&'static str, Format); 4] =
        [("ndjson", Format::Ndjson), ("jsonl", Format::Ndjson), ("csv", Format::Csv), ("parquet", Format::Parquet)];

    /// The format of a file's ending, without the dot.
    ///
    /// ```
    /// use iepkit_batch::Format;
    ///
    /// assert_eq!(Format::of_ending("csv"), Some(Format::Csv));
    /// ```
    pub fn of_ending(ending: &str) -> Option<Format> {
        Format::ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, format)| *format)
    }
}

/// A table that is being written, stretch by stretch.
///
/// # Example
///
/// ```
/// use iepkit_batch::{BatchOptions, Entry, Format, TableFile, check_all, facts_schema};
///
/// let mut bytes = Vec::new();
/// let mut file = TableFile::new(&mut bytes, Format::Csv, &facts_schema())?;
/// for tables in check_all([Entry::json("{}".into())], BatchOptions::on("2026-11-23".parse()?)) {
///     file.write(&tables.facts)?;
/// }
/// file.finish()?;
/// assert!(String::from_utf8(bytes)?.starts_with("file,row,plan,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct TableFile<'w>(Box<dyn TableWriter + 'w>);

impl<'w> TableFile<'w> {
    /// A table with the columns of a schema, and no rows yet.
    ///
    /// # Errors
    ///
    /// When nothing can be written.
    pub fn new(out: impl Write + Send + 'w, format: Format, schema: &SchemaRef) -> io::Result<TableFile<'w>> {
        Ok(TableFile(match format {
            Format::Ndjson => Box::new(ndjson::Ndjson::new(out)),
            Format::Csv => Box::new(csv::Csv::new(out, schema)?),
            Format::Parquet => Box::new(parquet::Parquet::new(out, schema)?),
        }))
    }

    /// Adds rows.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub fn write(&mut self, rows: &RecordBatch) -> io::Result<()> {
        self.0.write(rows)
    }

    /// Writes what is still to be written.
    ///
    /// # Errors
    ///
    /// When it cannot be.
    pub fn finish(self) -> io::Result<()> {
        self.0.finish()
    }
}

trait TableWriter {
    fn write(&mut self, rows: &RecordBatch) -> io::Result<()>;
    fn finish(self: Box<Self>) -> io::Result<()>;
}

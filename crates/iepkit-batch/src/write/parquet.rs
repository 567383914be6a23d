//! Tables as Parquet.

use std::io::{self, Write};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use super::TableWriter;

/// The most rows of a group, all of which are in memory until it is written.
const GROUP: usize = 1 << 17;

pub struct Parquet<W: Write + Send>(ArrowWriter<W>);

impl<W: Write + Send> Parquet<W> {
    pub fn new(out: W, schema: &SchemaRef) -> io::Result<Parquet<W>> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(Default::default()))
            .set_max_row_group_row_count(Some(GROUP))
            .set_created_by(concat!("iepkit ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        Ok(Parquet(ArrowWriter::try_new(out, SchemaRef::clone(schema), Some(properties)).map_err(trouble)?))
    }
}

impl<W: Write + Send> TableWriter for Parquet<W> {
    fn write(&mut self, rows: &RecordBatch) -> io::Result<()> {
        self.0.write(rows).map_err(trouble)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        self.0.into_inner().map_err(trouble)?.flush()
    }
}

/// What the system said, when it was the system.
fn trouble(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}

//! The columns of a table: each is one declaration.

use std::borrow::Cow;
use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, Date32Array, Float64Array, Int64Array, RecordBatch, StringArray};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use iepkit::{Date, Finding, Lang};

use crate::check::Checked;

/// A column of a table: its name, its type, and what it says.
pub struct Column {
    /// The column's name.
    pub name: &'static str,
    /// Of what kind its values are.
    pub kind: Kind,
    /// Whether there are rows without a value.
    pub nullable: bool,
    /// What it says, in English.
    pub en: &'static str,
    /// What it says, in French.
    pub fr: &'static str,
    cell: CellOf,
}

/// Where the value of a row comes from.
pub(crate) type CellOf = for<'r> fn(Row<'r>) -> Cell<'r>;

/// A row of either table: what came of a plan and, in the table of findings, one of its findings.
#[derive(Clone, Copy)]
pub(crate) struct Row<'r> {
    pub(crate) checked: &'r Checked,
    pub(crate) finding: Option<&'r Finding>,
}

/// Of what kind the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text: Arrow's Utf8.
    Text,
    /// A whole number: Arrow's Int64.
    Whole,
    /// A number: Arrow's Float64.
    Number,
    /// True or false: Arrow's Boolean.
    Flag,
    /// A civil date: Arrow's Date32.
    Date,
}

/// The value of a column in a row.
pub(crate) enum Cell<'r> {
    Null,
    Text(Cow<'r, str>),
    Whole(i64),
    Number(f64),
    Flag(bool),
    Date(Date),
}

impl Column {
    /// A column that has a value in every row.
    pub(crate) const fn full(
        name: &'static str,
        kind: Kind,
        cell: CellOf,
        en: &'static str,
        fr: &'static str,
    ) -> Column {
        Column { name, kind, nullable: false, en, fr, cell }
    }

    /// A column whose value may be missing.
    pub(crate) const fn sparse(
        name: &'static str,
        kind: Kind,
        cell: CellOf,
        en: &'static str,
        fr: &'static str,
    ) -> Column {
        Column { name, kind, nullable: true, en, fr, cell }
    }

    /// What it says, in a language.
    pub fn meaning(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
        }
    }

    fn array(&self, rows: &[Row<'_>]) -> ArrayRef {
        let cells = rows.iter().map(|row| (self.cell)(*row));
        match self.kind {
            Kind::Text => Arc::new(cells.map(Cell::text).collect::<StringArray>()),
            Kind::Whole => Arc::new(cells.map(Cell::whole).collect::<Int64Array>()),
            Kind::Number => Arc::new(cells.map(Cell::number).collect::<Float64Array>()),
            Kind::Flag => Arc::new(cells.map(Cell::flag).collect::<BooleanArray>()),
            Kind::Date => Arc::new(cells.map(Cell::day).collect::<Date32Array>()),
        }
    }
}

impl Kind {
    /// The type of the values in Arrow.
    pub fn data_type(self) -> DataType {
        match self {
            Kind::Text => DataType::Utf8,
            Kind::Whole => DataType::Int64,
            Kind::Number => DataType::Float64,
            Kind::Flag => DataType::Boolean,
            Kind::Date => DataType::Date32,
        }
    }
}

/// The Arrow schema of some columns.
pub(crate) fn schema(columns: &[Column]) -> SchemaRef {
    let field = |column: &Column| Field::new(column.name, column.kind.data_type(), column.nullable);
    Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()))
}

/// A table of some rows.
pub(crate) fn table(columns: &[Column], schema: &SchemaRef, rows: &[Row<'_>]) -> Result<RecordBatch, ArrowError> {
    RecordBatch::try_new(Arc::clone(schema), columns.iter().map(|column| column.array(rows)).collect())
}

impl<'r> Cell<'r> {
    fn text(self) -> Option<Cow<'r, str>> {
        if let Cell::Text(text) = self { Some(text) } else { None }
    }

    fn whole(self) -> Option<i64> {
        if let Cell::Whole(number) = self { Some(number) } else { None }
    }

    fn number(self) -> Option<f64> {
        if let Cell::Number(number) = self { Some(number) } else { None }
    }

    fn flag(self) -> Option<bool> {
        if let Cell::Flag(flag) = self { Some(flag) } else { None }
    }

    fn day(self) -> Option<i32> {
        if let Cell::Date(date) = self { Some(days_since_1970(date)) } else { None }
    }
}

fn days_since_1970(date: Date) -> i32 {
    // The calendar has that day.
    Date::new(1970, 1, 1).map_or(0, |first| date.days_after(first))
}

impl<'r> From<&'r str> for Cell<'r> {
    fn from(text: &'r str) -> Cell<'r> {
        Cell::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(Cow::Owned(text))
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Cell::Whole(number)
    }
}

impl From<usize> for Cell<'_> {
    fn from(number: usize) -> Self {
        // No plan has more of anything than a signed number can count.
        Cell::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Cell<'_> {
    fn from(number: f64) -> Self {
        Cell::Number(number)
    }
}

impl From<bool> for Cell<'_> {
    fn from(flag: bool) -> Self {
        Cell::Flag(flag)
    }
}

impl From<Date> for Cell<'_> {
    fn from(date: Date) -> Self {
        Cell::Date(date)
    }
}

impl<'r, T: Into<Cell<'r>>> From<Option<T>> for Cell<'r> {
    fn from(value: Option<T>) -> Cell<'r> {
        value.map_or(Cell::Null, Into::into)
    }
}

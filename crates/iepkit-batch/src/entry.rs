//! One plan of many: its text, or why there is none, and where it is from.

use std::fmt;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, BinaryArray, BinaryViewArray, LargeBinaryArray};
use arrow_schema::DataType;
use iepkit::Lang;

/// One plan to check: its text, or why it could not be had, and where it is from.
///
/// # Example
///
/// ```
/// use iepkit_batch::Entry;
///
/// let entry = Entry::yaml(std::fs::read("../../examples/plans/overdue.yaml")?).of_file("overdue.yaml");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct Entry {
    pub(crate) file: Option<Arc<str>>,
    pub(crate) row: Option<i64>,
    pub(crate) text: Result<Text, NoText>,
}

/// The text of a plan.
#[derive(Clone)]
pub enum Text {
    /// JSON.
    Json(Vec<u8>),
    /// YAML 1.2.
    Yaml(Vec<u8>),
    /// JSON in a row of an Arrow column, which is not copied.
    Cell(Arc<PlanColumn>, usize),
}

/// Why there is no text to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoText {
    /// The row of the column is null.
    Null,
    /// The system does not give the file.
    Unreadable,
    /// The compressed file is cut short or damaged from here on.
    Damaged,
}

impl Entry {
    /// A plan in JSON.
    pub fn json(text: Vec<u8>) -> Entry {
        Entry::new(Ok(Text::Json(text)))
    }

    /// A plan in YAML.
    pub fn yaml(text: Vec<u8>) -> Entry {
        Entry::new(Ok(Text::Yaml(text)))
    }

    /// The plan in a row of a column, counted from 0.
    pub fn cell(column: &Arc<PlanColumn>, index: usize) -> Entry {
        let has_text = column.get(index).is_some();
        Entry::new(if has_text { Ok(Text::Cell(Arc::clone(column), index)) } else { Err(NoText::Null) })
    }

    /// A plan whose text cannot be had.
    pub fn missing(why: NoText) -> Entry {
        Entry::new(Err(why))
    }

    fn new(text: Result<Text, NoText>) -> Entry {
        Entry { file: None, row: None, text }
    }

    /// The same plan, with the file it is from.
    pub fn of_file(self, file: impl Into<Arc<str>>) -> Entry {
        Entry { file: Some(file.into()), ..self }
    }

    /// The same plan, with its line in a file or its row in a column, counted from 1.
    pub fn at_row(self, row: i64) -> Entry {
        Entry { row: Some(row), ..self }
    }

    /// How many bytes of text there are.
    pub(crate) fn len(&self) -> usize {
        self.text.as_ref().map_or(0, |text| text.bytes().len())
    }
}

/// Hides the text: what is said of a child does not end up in a log.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("file", &self.file).field("row", &self.row).field("bytes", &self.len()).finish()
    }
}

impl Text {
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Text::Json(bytes) | Text::Yaml(bytes) => bytes,
            Text::Cell(column, index) => column.get(*index).unwrap_or_default(),
        }
    }
}

impl NoText {
    /// The error's code, the same in every language.
    pub fn code(self) -> &'static str {
        match self {
            NoText::Null => "no-plan",
            NoText::Unreadable => "unreadable-file",
            NoText::Damaged => "damaged-file",
        }
    }

    /// The error in words.
    pub fn message(self, lang: Lang) -> &'static str {
        let (en, fr) = match self {
            NoText::Null => ("there is no plan in this row", "il n'y a pas de plan dans cette rangée"),
            NoText::Unreadable => ("this file cannot be read", "ce fichier ne peut pas être lu"),
            NoText::Damaged => (
                "this compressed file is cut short or damaged; what follows could not be read",
                "ce fichier compressé est tronqué ou endommagé; la suite n'a pas pu être lue",
            ),
        };
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
        }
    }
}

/// An Arrow column of plans in JSON, as text or as bytes.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
///
/// use arrow_array::{ArrayRef, StringArray};
/// use iepkit_batch::{BatchOptions, PlanColumn, check_all};
///
/// let array: ArrayRef = Arc::new(StringArray::from(vec![Some("{}"), None]));
/// let column = PlanColumn::of(&array).unwrap();
/// let tables = check_all(column.entries(1), BatchOptions::on("2026-11-23".parse()?)).next().unwrap();
/// assert_eq!(tables.tally.failed, 2);
/// # Ok::<(), iepkit::DateError>(())
/// ```
pub struct PlanColumn(Cells);

// As bytes even when they are declared as text, since a producer may not have seen to it that they are UTF-8.
enum Cells {
    Binary(BinaryArray),
    Large(LargeBinaryArray),
    View(BinaryViewArray),
}

impl PlanColumn {
    /// The column of an array of Utf8, LargeUtf8, Utf8View, Binary, LargeBinary or BinaryView; nothing for one of another type.
    pub fn of(array: &ArrayRef) -> Option<PlanColumn> {
        Some(PlanColumn(match array.data_type() {
            DataType::Utf8 => Cells::Binary(array.as_string::<i32>().clone().into()),
            DataType::LargeUtf8 => Cells::Large(array.as_string::<i64>().clone().into()),
            DataType::Utf8View => Cells::View(array.as_string_view().clone().to_binary_view()),
            DataType::Binary => Cells::Binary(array.as_binary::<i32>().clone()),
            DataType::LargeBinary => Cells::Large(array.as_binary::<i64>().clone()),
            DataType::BinaryView => Cells::View(array.as_binary_view().clone()),
            _ => return None,
        }))
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.array().len()
    }

    /// The plans, the first of which is at a row, counted from 1.
    pub fn entries(self, first_row: i64) -> impl Iterator<Item = Entry> {
        let column = Arc::new(self);
        (0..column.rows()).zip(first_row..).map(move |(index, row)| Entry::cell(&column, index).at_row(row))
    }

    fn array(&self) -> &dyn Array {
        match &self.0 {
            Cells::Binary(array) => array,
            Cells::Large(array) => array,
            Cells::View(array) => array,
        }
    }

    fn get(&self, index: usize) -> Option<&[u8]> {
        let is_there = index < self.rows() && self.array().is_valid(index);
        is_there.then(|| match &self.0 {
            Cells::Binary(array) => array.value(index),
            Cells::Large(array) => array.value(index),
            Cells::View(array) => array.value(index),
        })
    }
}

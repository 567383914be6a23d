//! Plans in Arrow columns.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, BinaryArray, BinaryViewArray, Int64Array, LargeBinaryArray, LargeStringArray, StringArray,
    StringViewArray,
};
use iepkit_batch::PlanColumn;
use serde_json::Value;

use crate::common::{ON, both, entries, options, samples};

#[test]
fn a_column_of_every_type_gives_the_rows_that_lines_give() {
    let lines = samples(120);
    let expected = both(entries(&lines), options(ON));
    let texts = || lines.iter().map(|line| Some(line.as_str()));
    let bytes = || lines.iter().map(|line| Some(line.as_bytes()));
    let columns: [ArrayRef; 6] = [
        Arc::new(texts().collect::<StringArray>()),
        Arc::new(texts().collect::<LargeStringArray>()),
        Arc::new(texts().collect::<StringViewArray>()),
        Arc::new(bytes().collect::<BinaryArray>()),
        Arc::new(bytes().collect::<LargeBinaryArray>()),
        Arc::new(bytes().collect::<BinaryViewArray>()),
    ];
    for column in columns {
        let found = both(PlanColumn::of(&column).unwrap().entries(1), options(ON));
        assert!(found == expected, "{}", column.data_type());
        // A part of a column, as a reader of batches gives them.
        let part = PlanColumn::of(&column.slice(90, 20)).unwrap();
        assert!(both(part.entries(91), options(ON)).1 == expected.1[90..110], "{}", column.data_type());
    }
}

#[test]
fn a_row_without_a_plan_is_told() {
    let column: ArrayRef = Arc::new(StringArray::from(vec![None, Some("")]));
    let (findings, facts) = both(PlanColumn::of(&column).unwrap().entries(7), options(ON));
    let shown = |row: &Value| (row["row"].as_i64(), row["error"].as_str().map(str::to_owned), row["line"].as_i64());
    assert_eq!(shown(&facts[0]), (Some(7), Some("no-plan".to_owned()), None));
    assert_eq!(shown(&facts[1]), (Some(8), Some("invalid-json".to_owned()), Some(1)));
    assert_eq!(findings[0]["message"], "there is no plan in this row");
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let column: ArrayRef = Arc::new(BinaryArray::from(vec![b"{\"iepkit\": \xff".as_slice()]));
    let (_, facts) = both(PlanColumn::of(&column).unwrap().entries(1), options(ON));
    assert_eq!(facts[0]["error"], "invalid-utf8");
}

#[test]
fn a_column_of_numbers_is_no_column_of_plans() {
    let column: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    assert!(PlanColumn::of(&column).is_none());
}

//! How many plans at once behave: the cases, and what holds of every table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod column;
mod common;
mod files;
mod lines;
mod tables;

use common::{both, entries, options};
use iepkit_tests::{batch_cases, counts};

#[test]
fn every_case_holds() {
    let cases = batch_cases();
    let complaints: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let (findings, facts) = both(entries(&case.lines()), options(&case.on));
            case.complaint(&findings, &facts)
        })
        .collect();
    assert!(complaints.is_empty(), "{} of {}:\n{}", complaints.len(), cases.len(), complaints.join("\n"));
    assert_eq!(cases.len(), counts().batch);
}

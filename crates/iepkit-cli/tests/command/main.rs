//! How the command behaves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod batch;
mod check;
#[path = "../common/mod.rs"]
mod common;
mod convert;
mod diff;
mod due;
mod fix;
mod history;
mod hostile;
mod human;
mod input;
mod language;
mod moves;
mod new;
mod policy;
mod rules;
mod schema;
mod story;
mod writing;

use iepkit_tests::repository;
use serde_json::Value;

/// The date of every check.
const ON: &str = "2026-11-23";

/// The least that reads: no more than the keys that reading needs.
const LEAST: &str = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#;

/// A plan that reads, with more after its first keys.
fn plan_with(more: &str) -> String {
    format!("{}, {more}}}", LEAST.strip_suffix('}').unwrap())
}

/// The path of an example.
fn example(name: &str) -> String {
    repository().join("examples/plans").join(name).to_str().unwrap().to_owned()
}

/// The rules of a report's findings.
fn rules(report: &Value) -> Vec<&str> {
    report["findings"].as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap()).collect()
}

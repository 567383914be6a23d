//! Many individualized education plans at once: plans in, tables of findings and facts out.
//!
//! [`check_all`] takes a stream of plans and gives a stream of [`Tables`], in the order of the input, on every core. Nothing is
//! read ahead of what is taken but a small window, so memory stays the same however many plans there are. A plan that cannot be
//! read is a row that says so, never the end of the run.
//!
//! ```
//! use iepkit_batch::{BatchOptions, Entry, check_all};
//!
//! let plans = [
//!     r#"{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}"#,
//!     "this is not a plan",
//! ];
//! let entries = plans.into_iter().zip(1..).map(|(text, row)| Entry::json(text.into()).at_row(row));
//! let options = BatchOptions::on("2026-11-23".parse()?);
//! for tables in check_all(entries, options) {
//!     assert_eq!(tables.facts.num_rows(), 2);
//!     assert_eq!(tables.tally.failed, 1);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Plans
//!
//! An [`Entry`] is one plan, or why it could not be had. `Files` (feature `files`) reads them from a file with a plan a line,
//! compressed or not, or from a folder; [`PlanColumn`] from an Arrow column. Anything else that can be iterated over will do.
//!
//! # Tables
//!
//! [`FINDINGS`] has a row for each finding, and one for each plan that cannot be read; [`FACTS`] has one row for each plan. Both
//! are declared column by column, with what each means in English and in French. `TableFile` (feature `files`) writes them as
//! NDJSON, CSV or Parquet. Rows and bytes are the same whatever the number of threads.

mod batch;
mod check;
mod column;
mod entry;
mod facts;
mod findings;
#[cfg(feature = "files")]
mod input;
mod pipeline;
mod plan_id;
mod shared;
mod tables;
#[cfg(feature = "files")]
mod write;

pub use batch::{BatchOptions, check_all};
pub use column::{Column, Kind};
pub use entry::{Entry, NoText, PlanColumn};
pub use facts::FACTS;
pub use findings::FINDINGS;
#[cfg(feature = "files")]
pub use input::{Files, Lines};
pub use tables::{Tables, Tally, facts_schema, findings_schema};
#[cfg(feature = "files")]
pub use write::{Format, TableFile};

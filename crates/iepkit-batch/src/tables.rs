//! What a stretch of plans comes to: two tables, and how many of what.

use std::ops::AddAssign;
use std::sync::LazyLock;

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, SchemaRef};
use iepkit::Severity;

use crate::check::Checked;
use crate::column::{Row, schema, table};
use crate::facts::{self, FACTS};
use crate::findings::{self, FINDINGS};

/// What a stretch of plans comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    /// A row for each finding, and one for each plan that could not be checked.
    pub findings: RecordBatch,
    /// A row for each plan.
    pub facts: RecordBatch,
    /// How many there are of what.
    pub tally: Tally,
}

/// How many plans there are, and how many findings of each severity, waived ones aside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All plans, those that could not be checked included.
    pub plans: u64,
    /// The plans that could not be checked.
    pub failed: u64,
    /// The plans with a finding that is an error.
    pub with_errors: u64,
    /// The findings that are errors.
    pub errors: u64,
    /// The findings that are warnings.
    pub warnings: u64,
    /// The findings that are advice.
    pub advice: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.plans += other.plans;
        self.failed += other.failed;
        self.with_errors += other.with_errors;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.advice += other.advice;
    }
}

impl Tally {
    fn of(checked: &Checked) -> Tally {
        let count = |severity| checked.report().map_or(0, |report| report.count(severity) as u64);
        let errors = count(Severity::Error);
        Tally {
            plans: 1,
            failed: u64::from(checked.failure().is_some()),
            with_errors: u64::from(errors > 0),
            errors,
            warnings: count(Severity::Warning),
            advice: count(Severity::Advice),
        }
    }
}

impl Tables {
    pub(crate) fn of(all: &[Checked]) -> Tables {
        let mut tally = Tally::default();
        all.iter().for_each(|checked| tally += Tally::of(checked));
        let findings: Vec<Row<'_>> = all.iter().flat_map(findings::rows).collect();
        let facts: Vec<Row<'_>> = all.iter().map(facts::row).collect();
        Tables {
            findings: batch(table(FINDINGS, &FINDINGS_SCHEMA, &findings), &FINDINGS_SCHEMA),
            facts: batch(table(FACTS, &FACTS_SCHEMA, &facts), &FACTS_SCHEMA),
            tally,
        }
    }
}

/// Arrays of one length that are made from the declarations of the schema always fit it.
fn batch(made: Result<RecordBatch, ArrowError>, schema: &SchemaRef) -> RecordBatch {
    debug_assert!(made.is_ok(), "{made:?}");
    made.unwrap_or_else(|_| RecordBatch::new_empty(SchemaRef::clone(schema)))
}

static FINDINGS_SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| schema(FINDINGS));
static FACTS_SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| schema(FACTS));

/// The Arrow schema of the table of findings.
pub fn findings_schema() -> SchemaRef {
    SchemaRef::clone(&FINDINGS_SCHEMA)
}

/// The Arrow schema of the table of facts.
pub fn facts_schema() -> SchemaRef {
    SchemaRef::clone(&FACTS_SCHEMA)
}

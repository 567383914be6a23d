//! Fixes: patches that a finding offers where one is safe.

mod value;

use serde::{Deserialize, Serialize};
pub use value::FixValue;

use crate::Date;
use crate::place::Spot;
use crate::plan::Criterion;

/// A JSON Patch (RFC 6902) that removes a finding and adds none as bad.
///
/// Its first operations test the id of what it touches, so that it fails on a document that moved on. Its values are ids,
/// dates, numbers and words of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fix(Vec<Operation>);

/// One operation of a [`Fix`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Operation {
    /// Fails unless the place holds the value.
    Test {
        /// The place, as a JSON Pointer.
        path: String,
        /// The value.
        value: FixValue,
    },
    /// Puts the value at the place, over whatever stands there.
    Add {
        /// The place, as a JSON Pointer.
        path: String,
        /// The value.
        value: FixValue,
    },
}

impl Fix {
    /// Sets a date below an entity whose id is tested.
    pub(crate) fn set_date(entity: &Spot<'_>, at: &Spot<'_>, date: Date) -> Fix {
        Fix::set(entity, at, date.to_string().as_str().into())
    }

    /// Writes a criterion below an entity whose id is tested.
    pub(crate) fn set_criterion(entity: &Spot<'_>, at: &Spot<'_>, criterion: &Criterion) -> Option<Fix> {
        Some(Fix::set(entity, at, FixValue::of(criterion)?))
    }

    fn set(entity: &Spot<'_>, at: &Spot<'_>, value: FixValue) -> Fix {
        Fix(vec![
            Operation::Test { path: entity.clone().key("id").place.to_string(), value: entity.id.into() },
            Operation::Add { path: at.place.to_string(), value },
        ])
    }

    /// The operations, in order.
    pub fn operations(&self) -> &[Operation] {
        &self.0
    }
}

impl Operation {
    /// What is done (`test` or `add`), the place as a JSON Pointer, and the value.
    pub fn parts(&self) -> (&'static str, &str, &FixValue) {
        match self {
            Operation::Test { path, value } => ("test", path, value),
            Operation::Add { path, value } => ("add", path, value),
        }
    }
}

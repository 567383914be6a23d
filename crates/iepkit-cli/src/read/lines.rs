//! Readings as JSON, one a line.

use iepkit::Lang;
use iepkit::plan::Criterion;
use iepkit::wording::{GoalGrade, GoalReading, Part, Span, StrategyGrade, StrategyPart, StrategyReading};
use serde::Serialize;
use serde_json::{Map, Value};

/// What is written of a reading: the keys in this order.
#[derive(Serialize)]
struct Line<'r, G, P> {
    grade: G,
    missing: Vec<P>,
    criterion: Value,
    spans: &'r [Span<P>],
    language_seems: Lang,
}

/// The line of a goal.
pub fn goal(reading: &GoalReading) -> String {
    let line: Line<'_, GoalGrade, Part> = Line {
        grade: reading.grade,
        missing: reading.missing.iter().map(|missing| missing.part).collect(),
        criterion: reading.criterion.as_ref().map_or(Value::Null, criterion),
        spans: &reading.spans,
        language_seems: reading.language_seems,
    };
    serde_json::to_string(&line).unwrap_or_default()
}

/// The line of a strategy.
pub fn strategy(reading: &StrategyReading) -> String {
    let line: Line<'_, StrategyGrade, StrategyPart> = Line {
        grade: reading.grade,
        missing: reading.missing.iter().map(|missing| missing.part).collect(),
        criterion: Value::Null,
        spans: &reading.spans,
        language_seems: reading.language_seems,
    };
    serde_json::to_string(&line).unwrap_or_default()
}

/// A criterion with the keys that it holds, as a plan writes it.
fn criterion(criterion: &Criterion) -> Value {
    match serde_json::to_value(criterion) {
        Ok(Value::Object(keys)) => Value::Object(keys.into_iter().filter(|(_, value)| !value.is_null()).map(held).collect::<Map<_, _>>()),
        _ => Value::Null,
    }
}

fn held((key, value): (String, Value)) -> (String, Value) {
    match value {
        Value::Object(keys) => (key, Value::Object(keys.into_iter().filter(|(_, value)| !value.is_null()).collect())),
        value => (key, value),
    }
}

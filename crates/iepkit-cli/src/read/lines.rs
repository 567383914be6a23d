//! Readings as JSON, one a line.

use iepkit::Lang;
use iepkit::plan::Criterion;
use iepkit::wording::{GoalGrade, GoalReading, Part, Span, StrategyGrade, StrategyPart, StrategyReading};
use serde::Serialize;

/// What is written of a reading: the keys in this order.
#[derive(Serialize)]
struct Line<'r, G, P> {
    grade: G,
    missing: Vec<P>,
    criterion: Option<&'r Criterion>,
    spans: &'r [Span<P>],
    language_seems: Lang,
}

/// The line of a goal.
pub fn goal(reading: &GoalReading) -> String {
    let line: Line<'_, GoalGrade, Part> = Line {
        grade: reading.grade,
        missing: reading.missing.iter().map(|missing| missing.part).collect(),
        criterion: reading.criterion.as_ref(),
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
        criterion: None,
        spans: &reading.spans,
        language_seems: reading.language_seems,
    };
    serde_json::to_string(&line).unwrap_or_default()
}

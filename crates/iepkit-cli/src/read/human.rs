//! Readings for people.

use std::io::{self, Write};

use iepkit::Lang;
use iepkit::wording::{GoalReading, StrategyReading};

/// Writes what a goal holds and lacks.
pub fn goal(text: &str, reading: &GoalReading, _lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{text}\n{reading:#?}")
}

/// Writes what a strategy says and leaves open.
pub fn strategy(text: &str, reading: &StrategyReading, _lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{text}\n{reading:#?}")
}

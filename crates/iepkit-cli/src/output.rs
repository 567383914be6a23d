//! Writing values.

use std::io::{self, Write};

use serde::Serialize;

use crate::{CLEAN, Outcome};

/// Writes a value as JSON for a person, with a line end.
pub fn pretty_json(value: &impl Serialize, out: &mut dyn Write) -> Outcome {
    let text = serde_json::to_string_pretty(value).map_err(io::Error::other)?;
    writeln!(out, "{text}")?;
    Ok(CLEAN)
}

//! Writing values.

use std::io::Write;

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};

use serde::Serialize;

use crate::{CLEAN, Outcome};

/// Whether a stream of this process shows colours: a terminal does, unless the environment says otherwise.
pub fn has_colours(stream: &impl RawStream) -> bool {
    AutoStream::choice(stream) != ColorChoice::Never
}

/// Writes a value as JSON for a person, with a line end.
pub fn pretty_json(value: &impl Serialize, out: &mut dyn Write) -> Outcome {
    let text = serde_json::to_string_pretty(value)?;
    writeln!(out, "{text}")?;
    Ok(CLEAN)
}

//! Writing values.

use std::io::Write;

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use iepkit::{Lang, Severity};
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::{CLEAN, Outcome, say};

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

/// Writes a value as JSON on one line.
pub fn json(value: &impl Serialize, out: &mut dyn Write) -> Outcome {
    writeln!(out, "{}", serde_json::to_string(value)?)?;
    Ok(CLEAN)
}

/// What came of every operand: of one alone its JSON, or its error; of several a list of both with their paths.
pub fn results<'r>(
    key: &str,
    results: impl ExactSizeIterator<Item = (&'r str, Result<String, &'r Failure>)>,
) -> String {
    let is_alone = results.len() == 1;
    let items: Vec<String> = results
        .map(|(path, result)| match (is_alone, result) {
            (true, Ok(json)) => json,
            (true, Err(error)) => format!("{{\"error\":{}}}", error.to_json()),
            (false, Ok(json)) => format!("{{\"path\":{},\"{key}\":{json}}}", Value::from(path)),
            (false, Err(error)) => format!("{{\"path\":{},\"error\":{}}}", Value::from(path), error.to_json()),
        })
        .collect();
    if is_alone { items.concat() } else { format!("[{}]", items.join(",")) }
}

/// What is wrong, where there is no file to show.
pub fn error(message: &str, lang: Lang) -> String {
    format!("{}{} {message}", Severity::Error.name(lang), colon(lang))
}

/// A colon as the language sets it: French keeps a no-break space before it.
pub fn colon(lang: Lang) -> &'static str {
    say(lang, ":", "\u{a0}:")
}

/// A text as it stands on one line of a table.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

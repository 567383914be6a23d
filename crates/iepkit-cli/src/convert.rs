//! `iepkit convert` and `iepkit digest`.

use std::io::{self, Write};

use iepkit::{Lang, Limits, Plan};
use serde_json::json;

use crate::edit::escaped_for_yaml;
use crate::failure::Failure;
use crate::input::{self, Notation, Reader};
use crate::occasion::{self, Stop};
use crate::{CLEAN, Outcome};

/// Writes a plan in the other notation, or in the one that was asked for.
pub fn convert(
    path: &str,
    to: Option<Notation>,
    lang: Option<Lang>,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Outcome {
    let (document, plan) = match occasion::read(path, &mut Reader::default()) {
        Ok(read) => read,
        Err(stop) => return stop.say(false, lang, out, err),
    };
    let other = if document.notation() == Notation::Yaml { Notation::Json } else { Notation::Yaml };
    let to = to.unwrap_or(other);
    let text = match to {
        Notation::Json => json(&plan)?,
        Notation::Yaml => yaml(&plan)?,
    };
    // What would not read again, as it is too large in this notation, is not written.
    if let Err(failure) = input::source(text.as_bytes(), to).and_then(|source| source.plan().map_err(Failure::Read)) {
        return Stop::at(path, failure).say(false, lang.or_else(|| Lang::of_tag(&plan.language)), out, err);
    }
    out.write_all(text.as_bytes())?;
    Ok(CLEAN)
}

/// Writes the two digests that a decision on the plan carries.
pub fn digest(path: &str, json: bool, lang: Option<Lang>, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    let digests = match occasion::read(path, &mut Reader::default()) {
        Ok((_, plan)) => plan.digests(),
        Err(stop) => return stop.say(false, lang, out, err),
    };
    if json {
        writeln!(out, "{}", json!({"goals_digest": digests.goals, "strategies_digest": digests.strategies}))?;
    } else {
        writeln!(out, "goals_digest: {}\nstrategies_digest: {}", digests.goals, digests.strategies)?;
    }
    Ok(CLEAN)
}

/// The plan in JSON, indented unless that would be too large to be read.
fn json(plan: &Plan) -> io::Result<String> {
    let indented = serde_json::to_string_pretty(plan)? + "\n";
    if indented.len() <= Limits::default().bytes { Ok(indented) } else { Ok(serde_json::to_string(plan)? + "\n") }
}

/// The plan in YAML that reads as the same plan.
fn yaml(plan: &Plan) -> io::Result<String> {
    let text = serde_saphyr::to_string(plan).map_err(io::Error::other)?;
    if Plan::from_yaml(&text).is_ok_and(|read| read == *plan) {
        return Ok(text);
    }
    // A text holds characters that YAML has only as escapes, or the plan is large. JSON with these escaped is YAML too.
    Ok(escaped_for_yaml(&json(plan)?))
}

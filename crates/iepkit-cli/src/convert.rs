//! `iepkit convert` and `iepkit digest`.

use std::io::{self, Write};

use iepkit::{Lang, Plan};
use serde_json::json;

use crate::input::{Document, Failure, Notation};
use crate::{CLEAN, FAILED, Outcome, human, output};

/// Writes a plan in the other notation, or in the one that was asked for.
pub fn convert(path: &str, to: Option<Notation>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    with_plan(path, lang, err, |document, plan| {
        let other = if document.notation() == Notation::Yaml { Notation::Json } else { Notation::Yaml };
        match to.unwrap_or(other) {
            Notation::Json => output::pretty_json(plan, out),
            Notation::Yaml => {
                out.write_all(yaml(plan)?.as_bytes())?;
                Ok(CLEAN)
            }
        }
    })
}

/// Writes the two digests that a decision on the plan carries.
pub fn digest(path: &str, json: bool, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> Outcome {
    with_plan(path, lang, err, |_, plan| {
        let digests = plan.digests();
        if json {
            writeln!(out, "{}", json!({"goals_digest": digests.goals, "strategies_digest": digests.strategies}))?;
        } else {
            writeln!(out, "goals_digest: {}\nstrategies_digest: {}", digests.goals, digests.strategies)?;
        }
        Ok(CLEAN)
    })
}

/// The plan in YAML that reads as the same plan.
fn yaml(plan: &Plan) -> io::Result<String> {
    let text = serde_saphyr::to_string(plan).map_err(io::Error::other)?;
    if Plan::from_yaml(&text).is_ok_and(|read| read == *plan) {
        return Ok(text);
    }
    // A text holds characters that YAML has only as escapes. JSON with these escaped is YAML too.
    let json = serde_json::to_string_pretty(plan).map_err(io::Error::other)?;
    let escaped = json.chars().map(|c| match c {
        '\n' => "\n".to_owned(),
        '\u{7f}'..='\u{9f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}' => {
            format!("\\u{:04x}", u32::from(c))
        }
        c => c.to_string(),
    });
    Ok(escaped.collect::<String>() + "\n")
}

fn with_plan(path: &str, lang: Lang, err: &mut dyn Write, use_it: impl FnOnce(&Document, &Plan) -> Outcome) -> Outcome {
    let fails = |document: Option<&Document>, failure: &Failure, err: &mut dyn Write| {
        human::failure(path, document.and_then(Document::text), failure, lang, err).map(|()| FAILED)
    };
    let document = match Document::read(path) {
        Ok(document) => document,
        Err(failure) => return fails(None, &failure, err),
    };
    match document.source().and_then(|source| source.plan().map_err(Failure::Plan)) {
        Ok(plan) => use_it(&document, &plan),
        Err(failure) => fails(Some(&document), &failure, err),
    }
}

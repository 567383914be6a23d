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
                let text = serde_saphyr::to_string(plan).map_err(io::Error::other)?;
                out.write_all(text.as_bytes())?;
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

fn with_plan(path: &str, lang: Lang, err: &mut dyn Write, use_it: impl FnOnce(&Document, &Plan) -> Outcome) -> Outcome {
    let fails = |document: Option<&Document>, failure: &Failure, err: &mut dyn Write| {
        human::failure(path, document, failure, lang, err).map(|()| FAILED)
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

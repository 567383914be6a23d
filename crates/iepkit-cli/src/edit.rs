//! Rewriting a plan file so that it says something else, and keeps everything else as it was written.
//!
//! The plan that the file is to hold is compared with the one it holds; the difference becomes a few [`Edit`]s, which are made
//! in the text. What comes of it is read again, and must be that very plan, with every comment still there.

mod difference;
mod json;
#[cfg(test)]
mod tests;
mod value;
mod yaml;

use iepkit::{Plan, ReadError};

use crate::failure::{Failure, Unwritable};
use crate::input::{self, Document, Notation};
use value::Value;
pub use value::escaped_for_yaml;

/// A place on the way into a document: a key of an object, or an index of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// A value to be put in a place: over what stands there, or as a new key of its object, or at the end of its list.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    path: Vec<Step>,
    value: Value,
    /// The keys that stand before a new one in the format, the nearest first.
    after: Vec<String>,
}

impl Edit {
    /// A text to be put at a JSON Pointer whose steps are keys of the format and indexes.
    pub fn of_text(pointer: &str, value: &str) -> Edit {
        let step = |step: &str| match step.parse() {
            Ok(index) => Step::Index(index),
            Err(_) => Step::Key(step.to_owned()),
        };
        let path = pointer.split('/').skip(1).map(step).collect();
        Edit { path, value: Value::Text(value.to_owned()), after: Vec::new() }
    }
}

/// A JSON text with edits made, and all else as it is; nothing when one has no place in it.
pub fn json(text: &str, edits: &[Edit]) -> Option<String> {
    json::edited(text, edits)
}

/// The text of a document that holds another plan, and all else as it is.
///
/// # Errors
///
/// [`Failure`] when the document does not read, when the text would be too large to be read, and when its notation is one that
/// cannot be edited faithfully.
pub fn rewrite(document: &Document, plan: &Plan) -> Result<String, Failure> {
    let source = document.source()?;
    let edits = difference::between(&source, plan)?;
    // What is JSON as well as YAML is laid out as JSON is.
    let is_json = || serde_json::from_str::<serde::de::IgnoredAny>(source.text()).is_ok();
    let texts = match document.notation() {
        Notation::Yaml if !is_json() => yaml::edited(source.text(), &edits),
        _ => json::edited(source.text(), &edits).into_iter().collect(),
    };
    let mut failure = Failure::Unwritable(Unwritable::Unfaithful);
    for text in texts {
        match input::source(text.as_bytes(), document.notation())
            .and_then(|source| source.plan().map_err(Failure::Read))
        {
            Ok(read) if read == *plan => return Ok(text),
            Err(too_large @ Failure::Read(ReadError::Limit(_))) => failure = too_large,
            _ => {}
        }
    }
    Err(failure)
}

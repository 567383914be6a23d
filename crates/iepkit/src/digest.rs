//! Digests: what a decision is bound to.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::Plan;

/// The two digests that a decision carries: over what was agreed on goals, and on strategies.
///
/// Each is `sha256:` and the 64 lower-case hex digits of the SHA-256 of canonical JSON (RFC 8785). `goals` is over the
/// start date, the needs and the goals without observations, status and closure; `strategies` over the strategies.
/// Reordering entities or ids, and adding what is not agreed on (team, names, abilities, waivers, `extensions`, review
/// dates), changes neither.
///
/// # Example
///
/// ```
/// use iepkit::Plan;
///
/// let plan = Plan::from_json(
///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
///         "needs": [{"id": "n1", "statement": "Finish written work"}]}"#,
/// )?;
/// assert!(plan.digests().goals.starts_with("sha256:"));
/// # Ok::<(), iepkit::ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// Over the start date, the needs and the goals.
    pub goals: String,
    /// Over the strategies.
    pub strategies: String,
}

impl Plan {
    /// The digests of what this plan asks people to agree on.
    pub fn digests(&self) -> Digests {
        let mut goals = json!({"goals": agreed(&self.goals), "needs": agreed(&self.needs)});
        if let (Some(starts), Value::Object(map)) = (self.period.as_ref().and_then(|period| period.starts), &mut goals)
        {
            map.insert("starts".to_owned(), Value::String(starts.to_string()));
        }
        let mut strategies = json!({"strategies": agreed(&self.strategies)});
        leave_out_missing(&mut goals);
        leave_out_missing(&mut strategies);
        Digests { goals: sha256(&goals), strategies: sha256(&strategies) }
    }

    /// The digest of the whole document, as it is written: `sha256:` and 64 lower-case hex digits over canonical JSON.
    pub fn digest(&self) -> String {
        sha256(self)
    }
}

/// The SHA-256 of a value's canonical JSON.
pub(crate) fn sha256(value: &impl serde::Serialize) -> String {
    // Canonical JSON exists for every value here: keys are texts, numbers are finite.
    let canonical = serde_json_canonicalizer::to_vec(value).unwrap_or_default();
    let mut text = String::from("sha256:");
    for byte in Sha256::digest(canonical) {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    text
}

/// Keys that are not part of what is agreed on.
const OUTSIDE: [&str; 4] = ["observations", "status", "closure", "extensions"];

/// Lists whose order, and whose repetitions, mean nothing.
const ID_LISTS: [&str; 5] = ["needs", "goals", "owners", "helpers", "challenges"];

/// Values that mean the same as leaving the key out.
const DEFAULTS: [(&str, &str); 3] = [("kind", "strategy"), ("horizon", "annual"), ("minutes_per", "session")];

fn agreed(entities: &impl serde::Serialize) -> Value {
    let mut list = serde_json::to_value(entities).unwrap_or_default();
    if let Value::Array(items) = &mut list {
        items.iter_mut().for_each(normalise);
        sort_by_id(items);
    }
    list
}

fn normalise(value: &mut Value) {
    match value {
        Value::Object(map) => normalise_object(map),
        Value::Array(items) => items.iter_mut().for_each(normalise),
        _ => {}
    }
}

fn normalise_object(map: &mut Map<String, Value>) {
    map.retain(|key, value| !OUTSIDE.contains(&key.as_str()) && !is_default(key, value));
    for (key, value) in map.iter_mut() {
        normalise(value);
        if let Value::Array(items) = value {
            if ID_LISTS.contains(&key.as_str()) {
                items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
                items.dedup();
            } else if key == "objectives" {
                sort_by_id(items);
            }
        }
    }
}

fn is_default(key: &str, value: &Value) -> bool {
    *value == Value::Bool(false)
        || key == "each" && *value == json!(1)
        || DEFAULTS.iter().any(|(name, default)| key == *name && value == default)
}

fn sort_by_id(items: &mut [Value]) {
    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
    items.sort_by_cached_key(id);
}

fn leave_out_missing(value: &mut Value) {
    if let Value::Object(map) = value {
        map.retain(|_, value| {
            leave_out_missing(value);
            !matches!(value, Value::Array(items) if items.is_empty())
                && !matches!(value, Value::Object(map) if map.is_empty())
        });
    }
    if let Value::Array(items) = value {
        items.iter_mut().for_each(leave_out_missing);
    }
}

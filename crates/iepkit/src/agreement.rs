//! What of a document people agree on.

use serde_json::{Map, Value};

/// What is left of a value when only what people agree on is kept; nothing for what is outside of it, and for what means the
/// same as leaving the key out.
pub(crate) fn agreed(key: &str, value: &Value) -> Option<Value> {
    if is_outside(key) {
        return None;
    }
    let kept = match value {
        Value::Object(map) => {
            let mut kept = Map::new();
            for (key, value) in map {
                if let Some(value) = agreed(key, value) {
                    kept.insert(key.clone(), value);
                }
            }
            Value::Object(kept)
        }
        other => other.clone(),
    };
    let written = kept.to_string();
    let says_nothing = written == "{}" || written.as_bytes() == default_of(key);
    (!says_nothing).then_some(kept)
}

/// Whether a key is not part of what people agree on.
pub(crate) const fn is_outside(key: &str) -> bool {
    matches!(key.as_bytes(), b"observations" | b"status" | b"closure" | b"extensions")
}

/// The value that means the same as leaving a key out, as JSON.
pub(crate) const fn default_of(key: &str) -> &'static [u8] {
    match key.as_bytes() {
        b"kind" => b"\"strategy\"",
        b"horizon" => b"\"annual\"",
        b"minutes_per" => b"\"session\"",
        b"each" => b"1",
        _ => b"false",
    }
}

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
    let says_nothing = written == "{}" || DEFAULTS.get(usize::from(default_of(key))) == Some(&written.as_bytes());
    (!says_nothing).then_some(kept)
}

/// Whether a key is not part of what people agree on.
pub(crate) const fn is_outside(key: &str) -> bool {
    matches!(key.as_bytes(), b"observations" | b"status" | b"closure" | b"extensions")
}

/// The values that mean the same as leaving their keys out, as JSON.
pub(crate) const DEFAULTS: [&[u8]; 5] = [b"false", b"\"strategy\"", b"\"annual\"", b"\"session\"", b"1"];

/// Which of the defaults is a key's.
pub(crate) const fn default_of(key: &str) -> u8 {
    match key.as_bytes() {
        b"kind" => 1,
        b"horizon" => 2,
        b"minutes_per" => 3,
        b"each" => 4,
        _ => 0,
    }
}

//! What of the values may be quoted: ids, words of the format, dates and numbers.

use serde_json::{Map, Value};

use crate::read::Key;

/// A named value that may be quoted.
pub(super) type Arg = (&'static str, String);

/// Whether a number or a date lies below another.
pub(super) fn is_lower(value: &Value, than: &Value) -> bool {
    match (value, than) {
        (Value::Number(value), Value::Number(than)) => value.as_f64() < than.as_f64(),
        // Dates are ordered as their texts are.
        (Value::String(value), Value::String(than)) => value < than,
        _ => false,
    }
}

/// The words that may be quoted as a unit; any other is the team's own.
const TIME_WORDS: [&str; 8] = ["s", "min", "h", "day", "week", "month", "term", "year"];

fn time_word<'v>(map: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    map.get(key).and_then(Value::as_str).filter(|word| TIME_WORDS.contains(word))
}

/// Whether the targets of two criteria can be told higher and lower.
pub(super) fn are_comparable([old, new]: [&Map<String, Value>; 2]) -> bool {
    ["kind", "of", "unit", "per", "scale"].iter().all(|key| old.get(*key) == new.get(*key))
}

/// The unit of a target, when it is one of time and the same as before.
pub(super) fn unit_of<'v>(key: &Key, [old, new]: [&'v Map<String, Value>; 2]) -> Option<&'v str> {
    let is_target = matches!(key.name(), "at_least" | "at_most");
    time_word(new, "unit").filter(|_| is_target && old.get("unit") == new.get("unit"))
}

/// The values of a key, as far as they may be quoted.
pub(super) fn values(key: &Key, [before, after]: [Option<&Value>; 2], unit: Option<&str>) -> Vec<Arg> {
    if let (Some(before @ Value::Object(_)), Some(after)) = (before, after) {
        return quantities(before, after);
    }
    let quoted = |value: Option<&Value>| match value? {
        Value::String(text) => key.is_quotable.then(|| text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    };
    let (from, to) = (quoted(before), quoted(after));
    let is_number = [before, after].into_iter().flatten().any(Value::is_number);
    let unit = unit.filter(|_| is_number).map(|unit| ("unit", unit.to_owned()));
    from.map(|from| ("from", from)).into_iter().chain(to.map(|to| ("to", to))).chain(unit).collect()
}

/// The one number that tells how much, of what was measured or how often, when it alone is another; with its unit.
pub(super) fn quantities(before: &Value, after: &Value) -> Vec<Arg> {
    let number = |value: &Value| {
        let number = ["value", "times", "met", "percent"].into_iter().find_map(|key| value.get(key)?.as_number());
        number.map(ToString::to_string)
    };
    let (Some(from), Some(to)) = (number(before), number(after)) else {
        return Vec::new();
    };
    let is_comparable = ["of", "unit", "per", "each", "scale"].iter().all(|key| before.get(key) == after.get(key));
    if from == to || !is_comparable {
        return Vec::new();
    }
    let unit = after.as_object().filter(|map| map.contains_key("value")).and_then(|map| time_word(map, "unit"));
    let unit = unit.map(|unit| ("unit", unit.to_owned()));
    [("from", from), ("to", to)].into_iter().chain(unit).collect()
}

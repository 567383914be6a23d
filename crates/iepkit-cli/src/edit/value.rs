//! A value of a document, with its keys in the order in which they stand.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

/// A value of a JSON document, with its keys in the order in which they stand.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Flag(bool),
    Number(Number),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    /// The value under a key of an object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Whether a plan takes the value for a missing one.
    pub fn is_blank(&self) -> bool {
        match self {
            Value::Null => true,
            Value::Flag(_) | Value::Number(_) => false,
            Value::Text(text) => text.trim().is_empty(),
            Value::List(items) => items.iter().all(Value::is_blank),
            Value::Object(entries) => entries.iter().all(|(_, value)| value.is_blank()),
        }
    }

    /// Whether it is read at a glance on one line: nothing in it is an object.
    pub fn is_row(&self) -> bool {
        match self {
            Value::List(items) => items.iter().all(|item| !matches!(item, Value::Object(_)) && item.is_row()),
            Value::Object(entries) => {
                entries.iter().all(|(_, value)| !matches!(value, Value::Object(_)) && value.is_row())
            }
            _ => true,
        }
    }

    /// The value as JSON, when it holds no other.
    pub fn scalar(&self) -> Option<String> {
        match self {
            Value::Null => Some("null".to_owned()),
            Value::Flag(flag) => Some(flag.to_string()),
            Value::Number(number) => Some(number.to_string()),
            Value::Text(text) => Some(quoted(text)),
            Value::List(_) | Value::Object(_) => None,
        }
    }
}

/// A text in quotes, as JSON has it.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Value::Object(object))
    }
}

/// JSON with the characters escaped that YAML has only as escapes: YAML that says the same.
pub fn escaped_for_yaml(json: &str) -> String {
    json.chars().fold(String::with_capacity(json.len()), |mut escaped, c| {
        match c {
            '\u{7f}'..='\u{9f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}' => {
                escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => escaped.push(c),
        }
        escaped
    })
}

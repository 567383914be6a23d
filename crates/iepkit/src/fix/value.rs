//! The values that fixes write.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Number;
use crate::write::{Written, document};

/// A value that a [`Fix`](crate::Fix) tests or writes: an id, a date, a word of the format, a number, or a record of these with
/// its keys in the order of the format.
///
/// Its `Display` form is its JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FixValue {
    /// An id, a date or a word.
    Text(String),
    /// A number.
    Number(Number),
    /// Yes or no.
    Flag(bool),
    /// A record, such as a criterion.
    Record(Vec<(String, FixValue)>),
}

impl FixValue {
    /// The value of a record of the plan.
    pub(super) fn of(record: &dyn Written) -> Option<FixValue> {
        serde_json::from_str(&document(record)).ok()
    }
}

impl From<&str> for FixValue {
    fn from(text: &str) -> FixValue {
        FixValue::Text(text.to_owned())
    }
}

impl fmt::Display for FixValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Texts, numbers and records of them always have a JSON form.
        f.write_str(&serde_json::to_string(self).unwrap_or_default())
    }
}

impl Serialize for FixValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            FixValue::Text(text) => serializer.serialize_str(text),
            FixValue::Number(number) => number.serialize(serializer),
            FixValue::Flag(flag) => serializer.serialize_bool(*flag),
            FixValue::Record(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for FixValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<FixValue, D::Error> {
        struct Any;

        // Written by the library that reads it: the standard one writes doubles with ten kilobytes of code more.
        fn number<E: Error>(number: serde_json::Number) -> Result<FixValue, E> {
            number.to_string().parse().map(FixValue::Number).map_err(E::custom)
        }

        impl<'de> Visitor<'de> for Any {
            type Value = FixValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, a truth value or a record of these")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<FixValue, E> {
                Ok(text.into())
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<FixValue, E> {
                Ok(FixValue::Flag(flag))
            }

            fn visit_u64<E: Error>(self, whole: u64) -> Result<FixValue, E> {
                number(whole.into())
            }

            fn visit_i64<E: Error>(self, whole: i64) -> Result<FixValue, E> {
                number(whole.into())
            }

            fn visit_f64<E: Error>(self, decimal: f64) -> Result<FixValue, E> {
                number(serde_json::Number::from_f64(decimal).ok_or_else(|| E::custom("no finite number"))?)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FixValue, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(FixValue::Record(entries))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

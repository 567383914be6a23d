//! What a host keeps beside the plan.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Found, Next, ParseErrorKind, Read, Reader, Stop};
use crate::number::NumberError;
use crate::write::{Writer, Written};

/// Whatever a host keeps on the plan or on an entity: a JSON object that the library carries and never looks into.
///
/// Its `Debug` form hides keys and values, which may speak of a child.
#[derive(Clone, PartialEq, Eq)]
pub struct Extensions(Map<String, Value>);

impl Extensions {
    /// The JSON object.
    pub fn as_map(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl From<Map<String, Value>> for Extensions {
    fn from(map: Map<String, Value>) -> Extensions {
        Extensions(map)
    }
}

impl fmt::Debug for Extensions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extensions({} keys)", self.0.len())
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Extensions {
    fn read(reader: &mut Reader<'_>) -> Result<Option<Self>, Stop> {
        let map = object(reader)?;
        Ok((!map.is_empty()).then_some(Extensions(map)))
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.extensions()
    }
}

impl Written for Extensions {
    fn write(&self, out: &mut Writer) {
        // A host's keys are its own, so they are sorted when they are written.
        out.json(&self.0);
    }
}

fn object(reader: &mut Reader<'_>) -> Result<Map<String, Value>, Stop> {
    let mut map = Map::new();
    // Every key is the host's own, so none is known.
    reader.object(&[], |reader, found| {
        let Found::Other { name, before } = found else {
            return Ok(());
        };
        reader.fits(name, before)?;
        if map.contains_key(name) {
            return reader.duplicate_key(name, before);
        }
        let value = json_value(reader).map_err(|stop| stop.under_key(name))?;
        map.insert(name.to_owned(), value);
        Ok(())
    })?;
    Ok(map)
}

/// Any JSON value, as it stands; only a number that no double keeps exactly is refused.
pub(crate) fn json_value(reader: &mut Reader<'_>) -> Result<Value, Stop> {
    Ok(match reader.next()? {
        Next::Null => {
            reader.null()?;
            Value::Null
        }
        Next::Flag => Value::Bool(reader.flag()?),
        Next::Text => Value::String(reader.any_text()?.to_owned()),
        Next::Number => {
            let offset = reader.offset();
            match exact_number(reader.number()?) {
                Some(number) => Value::Number(number),
                None => {
                    return reader.fail(ParseErrorKind::BadNumber(NumberError::NotDecimal), offset);
                }
            }
        }
        Next::List => {
            let mut items = Vec::new();
            reader.list(&mut |reader| {
                items.push(json_value(reader)?);
                Ok(())
            })?;
            Value::Array(items)
        }
        Next::Object => Value::Object(object(reader)?),
    })
}

/// The number, if a double keeps it exactly: nothing that a host writes is changed in silence.
fn exact_number(text: &str) -> Option<serde_json::Number> {
    let number: serde_json::Number = serde_json::from_str(text).ok()?;
    let whole = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    let is_kept = match (whole, number.as_f64()?) {
        (Some(whole), double) => double as i128 == whole,
        (None, _) => decimal(text)? == decimal(&number.to_string())?,
    };
    is_kept.then_some(number)
}

/// The value of a number's text, as its digits without leading and closing zeros and the power of ten they stand at.
fn decimal(text: &str) -> Option<(bool, String, i64)> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{decimals}");
    let trimmed = digits.trim_end_matches('0');
    let significant = trimmed.trim_start_matches('0');
    if significant.is_empty() {
        return Some((false, String::new(), 0));
    }
    let dropped = i64::try_from(digits.len() - trimmed.len()).ok()?;
    let power = exponent.parse::<i64>().ok()?.checked_add(dropped)?.checked_sub(i64::try_from(decimals.len()).ok()?)?;
    Some((negative, significant.to_owned(), power))
}

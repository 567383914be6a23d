//! The id of a plan that does not read, where it can still be seen.

use std::fmt;

use iepkit::plan::Id;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

/// The id at the head of a document, if the text is well-formed up to there.
pub fn plan_id(json: &str) -> Option<Id> {
    let mut id = None;
    let json = json.trim_start_matches('\u{feff}');
    // What is wrong further on is known already.
    let _ = serde_json::Deserializer::from_str(json).deserialize_map(Head { id: &mut id });
    id
}

struct Head<'i> {
    id: &'i mut Option<Id>,
}

impl<'de> Visitor<'de> for Head<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a plan")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == "id" {
                // Only what is an id is quoted: anything else may be a free text.
                *self.id = map.next_value::<String>()?.parse().ok();
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::plan_id;

    #[test]
    fn the_id_is_seen_up_to_where_the_text_is_well_formed() {
        let id = |json| plan_id(json).map(|id| id.to_string());
        assert_eq!(id(r#"{"iepkit": 1, "gaols": [1, {}], "id": "p-1", "x"#).as_deref(), Some("p-1"));
        assert_eq!(id("\u{feff}{\"id\": \"p-2\"").as_deref(), Some("p-2"));
        for json in ["", "[]", "{", r#"{"x", "id": "p"}"#, r#"{"id": "a child's name"}"#, r#"{"id": 4}"#, r#"{"id": "#]
        {
            assert_eq!(id(json), None, "{json}");
        }
    }
}

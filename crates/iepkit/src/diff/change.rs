//! A diff and its changes, as they are kept and written.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::ChangeKind;
use crate::place::EntityKind;
use crate::plan::{Id, List, Text};
use crate::read::{Expected, Found, ParseErrorKind, Problem, Read, Reader, Stop, json_value, record, words};
use crate::report::{Args, Entity};
use crate::write::{Writer, Written, document};
use crate::{Limits, ReadError, Source};

words! {
    /// The half of an agreement that a change touches: one of the two [`Digests`](crate::Digests) is another after it.
    pub enum Substance {
        /// What was agreed on needs, goals and the start of the plan.
        Goals = "goals",
        /// What was agreed on strategies.
        Strategies = "strategies",
    }
}

record! {
    /// What changed from one plan to another: every change once, in the order of the document.
    ///
    /// It holds all that [`apply`](Diff::apply) needs to make the new plan of the old one.
    pub struct Diff {
        /// The id of the old plan.
        pub plan: Id,
        /// The digest of the old plan, the only one that the diff can be applied to.
        pub from: Text,
        /// The digest of the new plan.
        pub to: Text,
        /// The changes.
        pub changes: List<Change>,
    }
}

record! {
    /// One thing that changed.
    pub struct Change {
        /// What changed, in the plan's own terms.
        pub kind: ChangeKind,
        /// The place, as a JSON Pointer (RFC 6901): in the new plan; for what is gone from it, in the old one. Both as they
        /// are written; [`place_as_read`](crate::Plan::place_as_read) finds it in a document with blank items.
        pub at: String,
        /// The entity it belongs to.
        pub entity: Entity,
        /// The half of an agreement that it touches.
        pub substance: Option<Substance>,
        /// The values that tell it from others: ids, words of the format, dates and numbers, never a free text.
        pub args: Args,
        /// What stood there in the old plan; nothing for what is new.
        pub before: Option<Content>,
        /// What stands there in the new plan; nothing for what is gone.
        pub after: Option<Content>,
    }
}

/// A part of a plan, as JSON.
///
/// Its `Debug` form hides it: it may hold a child's words.
#[derive(Clone, PartialEq, Eq)]
pub struct Content(Value);

impl Diff {
    /// How large a diff may be that [`from_json`](Diff::from_json) reads: what two plans within the default limits come to.
    pub const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 40, items: 1 << 20, text: 64 << 10 };

    /// Whether the two plans are the same.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether a half of what was agreed on is another in the new plan.
    pub fn touches(&self, substance: Substance) -> bool {
        self.changes.values().any(|change| change.substance == Some(substance))
    }

    /// The diff as compact JSON, keys in the order of their declaration, missing values left out.
    pub fn to_json(&self) -> String {
        document(self)
    }

    /// Reads a diff from JSON text, within [`Diff::LIMITS`].
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::diff::Diff;
    ///
    /// let error = Diff::from_json(r#"{"plan": "p", "changes": [{"kind": "goal-improved"}]}"#).unwrap_err();
    /// assert_eq!((error.code(), error.at()), ("unknown-word", "/changes/0/kind"));
    /// ```
    pub fn from_json(text: &str) -> Result<Diff, ReadError> {
        Diff::from_json_within(text.as_bytes(), &Diff::LIMITS)
    }

    /// Reads a diff from JSON bytes, within limits of the caller's choice.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    pub fn from_json_within(bytes: &[u8], limits: &Limits) -> Result<Diff, ReadError> {
        let source = Source::json(bytes, limits)?;
        let text = source.as_json();
        let diff = match Reader::new(text, *limits).read_all::<Diff>() {
            Ok(Some(diff)) => Ok(diff),
            Ok(None) => Err(Stop::new(Problem::Parse(ParseErrorKind::MissingKey { key: "plan" }), 0)),
            Err(stop) => Err(stop),
        };
        diff.map_err(|stop| stop.into_error(text, text, |offset| offset))
    }
}

impl Change {
    /// Whether it is about something that the new plan does not have, so that its place is one of the old plan.
    pub fn is_gone(&self) -> bool {
        self.after.is_none()
    }
}

impl Content {
    /// The part of the plan, as it is written in JSON.
    pub fn as_json(&self) -> &Value {
        &self.0
    }
}

impl From<&Value> for Content {
    fn from(value: &Value) -> Content {
        Content(value.clone())
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Value::Array(_) => "Content(list)",
            Value::Object(_) => "Content(object)",
            _ => "Content(value)",
        })
    }
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Content {
    fn read(reader: &mut Reader<'_>) -> Result<Option<Content>, Stop> {
        let value = json_value(reader)?;
        Ok((!value.is_null()).then_some(Content(value)))
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.anything()
    }
}

impl Written for Content {
    fn write(&self, out: &mut Writer) {
        out.json(&self.0);
    }
}

record! {
    /// An entity as it is written.
    pub struct Named {
        /// What kind of entity.
        pub kind: EntityKind,
        /// Its id.
        pub id: Id,
    }
}

impl Read for Entity {
    fn read(reader: &mut Reader<'_>) -> Result<Option<Entity>, Stop> {
        Ok(Named::read(reader)?.map(|named| Entity { kind: named.kind, id: named.id.to_string() }))
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        <Named as Read>::schema(schemas)
    }
}

impl Written for Entity {
    fn write(&self, out: &mut Writer) {
        out.json(self);
    }
}

impl Read for Args {
    /// Reads named values; every name and value is an id, a word, a date or a number, so that none is a free text.
    fn read(reader: &mut Reader<'_>) -> Result<Option<Args>, Stop> {
        let mut args: Vec<(String, String)> = Vec::new();
        // Every name is an argument's own, so none is known.
        reader.object(&[], |reader, found| {
            let Found::Other { name, before } = found else {
                return Ok(());
            };
            let Ok(name) = name.parse::<Id>() else {
                return reader.unknown_key(name, before, &[]);
            };
            if args.iter().any(|(known, _)| *known == *name) {
                return reader.duplicate_key(&name, before);
            }
            let value = Id::read(reader).map_err(|stop| stop.under_key(&name))?;
            args.extend(value.map(|value| (name.to_string(), value.to_string())));
            Ok(())
        })?;
        Ok(Some(args.into_iter().map(|(name, value)| (name.into(), value)).collect()))
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.named_values()
    }
}

impl Written for Args {
    fn write(&self, out: &mut Writer) {
        out.json(self);
    }
}

impl Read for String {
    /// Reads a place; the whole plan is the empty one.
    fn read(reader: &mut Reader<'_>) -> Result<Option<String>, Stop> {
        match reader.next()? {
            crate::read::Next::Text => {
                let offset = reader.offset();
                let text = reader.any_text()?;
                if is_place(text) {
                    return Ok(Some(text.to_owned()));
                }
                reader.fail(ParseErrorKind::WrongType { expected: Expected::Place }, offset)
            }
            _ => reader.wrong_type(Expected::Place),
        }
    }

    #[cfg(feature = "schema")]
    fn schema(schemas: &mut crate::schema::Schemas) -> schemars::Schema {
        schemas.text("Place", "A place, as a JSON Pointer (RFC 6901).", "^(/[a-z0-9_]{1,64})*$")
    }
}

impl Written for String {
    fn write(&self, out: &mut Writer) {
        out.value(self);
    }
}

/// Whether a text is a place of the format: keys and indexes, none of which needs escaping.
fn is_place(text: &str) -> bool {
    let is_step = |step: &str| {
        (1..=64).contains(&step.len())
            && step.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let mut steps = text.split('/');
    steps.next() == Some("") && steps.all(is_step)
}

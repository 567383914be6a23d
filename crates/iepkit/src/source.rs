//! The text of a plan, and where its values stand in it.

use std::borrow::Cow;
use std::ops::Range;

use jiter::{Jiter, Peek};

use crate::plan::{read_document, utf8};
use crate::read::line_column;
use crate::{Limits, Plan, ReadError};

/// The text of a plan together with the places of its values, for an editor or a terminal that shows the lines.
///
/// # Example
///
/// ```
/// use iepkit::{Limits, Source};
///
/// let text = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"}}"#;
/// let source = Source::json(text.as_bytes(), &Limits::default())?;
/// let plan = source.plan()?;
/// let place = source.locate("/student/id").unwrap();
/// assert_eq!(&text[place.value], "\"s\"");
/// # Ok::<(), iepkit::ReadError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Source<'t> {
    text: &'t str,
    json: Cow<'t, str>,
    // Where the tokens of `json` come from; empty when it is the text itself.
    marks: Vec<Mark>,
    limits: Limits,
}

/// Where a value stands in a text, as ranges of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Its key, when it has one.
    pub key: Option<Range<usize>>,
    /// The value itself; of an object or a list in YAML only where it starts.
    pub value: Range<usize>,
    /// Whether the value is an object or a list.
    pub nested: bool,
}

/// A token of the JSON form, and where the text has it.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    pub(crate) json: usize,
    pub(crate) text: Range<usize>,
}

impl<'t> Source<'t> {
    /// A plan in JSON.
    ///
    /// # Errors
    ///
    /// [`ReadError`] when the bytes are too many or are not UTF-8.
    pub fn json(bytes: &'t [u8], limits: &Limits) -> Result<Source<'t>, ReadError> {
        let text = utf8(bytes, limits)?;
        Ok(Source { text, json: Cow::Borrowed(text), marks: Vec::new(), limits: *limits })
    }

    /// A plan in YAML 1.2: one document, core schema, no anchors, aliases or tags.
    ///
    /// # Errors
    ///
    /// [`ReadError`] when the bytes are too many, are not UTF-8 or are not such YAML.
    #[cfg(feature = "yaml")]
    pub fn yaml(bytes: &'t [u8], limits: &Limits) -> Result<Source<'t>, ReadError> {
        let text = utf8(bytes, limits)?;
        let (json, marks) = crate::yaml::to_json(text, limits)?;
        Ok(Source { text, json: Cow::Owned(json), marks, limits: *limits })
    }

    /// The text, without a byte order mark.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The document as JSON: the text itself, or what its YAML says.
    pub fn as_json(&self) -> &str {
        &self.json
    }

    /// Reads the plan.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    pub fn plan(&self) -> Result<Plan, ReadError> {
        read_document(&self.json, &self.limits)
            .map_err(|stop| stop.into_error(&self.json, self.text, |offset| self.in_text(offset).start))
    }

    /// Where the value at a JSON Pointer stands, if the document has it.
    pub fn locate(&self, pointer: &str) -> Option<Located> {
        let mut json = Jiter::new(self.json.as_bytes());
        let mut peek = json.peek().ok()?;
        let mut key = None;
        for step in pointer.split('/').skip(1) {
            (peek, key) = match peek {
                Peek::Object => self.find_key(&mut json, step)?,
                Peek::Array => (find_index(&mut json, step.parse().ok()?)?, None),
                _ => return None,
            };
        }
        let start = json.current_index();
        let nested = matches!(peek, Peek::Object | Peek::Array);
        json.known_skip(peek).ok()?;
        let value = if self.marks.is_empty() { start..json.current_index() } else { self.in_text(start) };
        Some(Located { key: key.map(|key| self.in_text_range(key)), value, nested })
    }

    /// The line and the column of a byte offset of the text, both from 1; columns count Unicode scalars.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        line_column(self.text, offset)
    }

    /// The part of the text that an offset of the JSON form comes from.
    fn in_text(&self, offset: usize) -> Range<usize> {
        let after = self.marks.partition_point(|mark| mark.json <= offset);
        match after.checked_sub(1).and_then(|last| self.marks.get(last)) {
            Some(mark) => mark.text.clone(),
            None => offset..offset,
        }
    }

    fn in_text_range(&self, json: Range<usize>) -> Range<usize> {
        if self.marks.is_empty() { json } else { self.in_text(json.start) }
    }

    /// Goes to the value of a key; of a key that stands twice, to the later one.
    fn find_key(&self, json: &mut Jiter<'_>, wanted: &str) -> Option<(Peek, Option<Range<usize>>)> {
        let quote = |from: usize| self.json.get(from..).and_then(|rest| rest.find('"')).map_or(from, |at| from + at);
        let mut found = None;
        let mut start = quote(json.current_index());
        let mut next = json.known_object().ok()?.map(|key| key == wanted);
        while let Some(is_wanted) = next {
            let key = start..json.current_index();
            let peek = json.peek().ok()?;
            if is_wanted {
                found = Some((json.clone(), peek, key));
            }
            json.known_skip(peek).ok()?;
            start = quote(json.current_index());
            next = json.next_key().ok()?.map(|key| key == wanted);
        }
        let (at, peek, key) = found?;
        *json = at;
        Some((peek, Some(key)))
    }
}

fn find_index(json: &mut Jiter<'_>, wanted: usize) -> Option<Peek> {
    let mut next = json.known_array().ok()?;
    for _ in 0..wanted {
        json.known_skip(next?).ok()?;
        next = json.array_step().ok()?;
    }
    next
}

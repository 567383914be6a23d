//! The text of a plan, and where its values stand in it.

mod lines;
mod outline;
mod words;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use lines::Lines;
use outline::Outline;

use crate::plan::{fits, read_document, utf8};
use crate::read::{ParseErrorKind, Problem, Read, Reader, Stop};
use crate::{Limits, Plan, ReadError};

/// The text of a plan together with the places of its values, for an editor or a terminal that shows the lines.
///
/// Its `Debug` form hides the text: what is said of a child does not end up in a log.
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
#[derive(Clone)]
pub struct Source<'t> {
    text: &'t str,
    json: Cow<'t, str>,
    // Where the tokens of `json` come from; empty when it is the text itself.
    marks: Vec<Mark>,
    limits: Limits,
    // Worked out when the first place is asked for: most plans are read without.
    outline: OnceLock<Option<Outline>>,
    lines: OnceLock<Lines>,
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
        Ok(Source::new(text, Cow::Borrowed(text), Vec::new(), limits))
    }

    /// A plan in JSON that is text already.
    pub(crate) fn json_text(text: &'t str, limits: &Limits) -> Result<Source<'t>, ReadError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        fits(text.len(), limits)?;
        Ok(Source::new(text, Cow::Borrowed(text), Vec::new(), limits))
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
        Ok(Source::new(text, Cow::Owned(json), marks, limits))
    }

    fn new(text: &'t str, json: Cow<'t, str>, marks: Vec<Mark>, limits: &Limits) -> Source<'t> {
        Source { text, json, marks, limits: *limits, outline: OnceLock::new(), lines: OnceLock::new() }
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
        read_document(&self.json, &self.limits).map_err(|stop| self.error(stop))
    }

    /// Reads the document as a record that has a key without which it is not one.
    pub(crate) fn read<T: Read>(&self, key: &'static str) -> Result<T, ReadError> {
        let missing = || Stop::new(Problem::Parse(ParseErrorKind::MissingKey { key }), 0);
        let read = Reader::new(&self.json, self.limits).read_all().and_then(|found| found.ok_or_else(missing));
        read.map_err(|stop| self.error(stop))
    }

    fn error(&self, stop: Stop) -> ReadError {
        stop.into_error(&self.json, self.text, |offset| self.in_text(offset).start)
    }

    /// Where the value at a JSON Pointer (RFC 6901) stands, if the document has it.
    ///
    /// Of a key that stands twice, the later one is meant.
    pub fn locate(&self, pointer: &str) -> Option<Located> {
        let outline = self.outline.get_or_init(|| Outline::of(&self.json, self.limits.depth)).as_ref()?;
        let found = outline.find(pointer)?;
        Some(Located {
            key: found.key.clone().map(|key| self.range_in_text(key)),
            value: self.range_in_text(found.value.clone()),
            nested: found.is_nested(),
        })
    }

    /// Where words of the text at a JSON Pointer stand, as a range of bytes; the words are counted in Unicode scalars of the
    /// text as it is read. Nothing where the place holds no such text or where it cannot be told.
    ///
    /// ```
    /// use iepkit::{Limits, Source};
    ///
    /// let text = r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
    ///     "goals": [{"id": "g", "statement": "Say \"thanks\" often"}]}"#;
    /// let source = Source::json(text.as_bytes(), &Limits::default())?;
    /// let words = source.locate_words("/goals/0/statement", 13..18).unwrap();
    /// assert_eq!(&text[words], "often");
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn locate_words(&self, pointer: &str, words: Range<usize>) -> Option<Range<usize>> {
        let outline = self.outline.get_or_init(|| Outline::of(&self.json, self.limits.depth)).as_ref()?;
        let json = outline.find(pointer)?.value.clone();
        let text: String = serde_json::from_str(self.json.get(json.clone())?).ok()?;
        let written = self.range_in_text(json);
        let found = words::find(self.text.get(written.clone())?, &text, words)?;
        Some(written.start + found.start..written.start + found.end)
    }

    /// The line and the column of a byte offset of the text, both from 1; columns count Unicode scalars.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        self.lines.get_or_init(|| Lines::of(self.text)).line_column(self.text, offset)
    }

    /// The part of the text that an offset of the JSON form comes from.
    fn in_text(&self, offset: usize) -> Range<usize> {
        let after = self.marks.partition_point(|mark| mark.json <= offset);
        match after.checked_sub(1).and_then(|last| self.marks.get(last)) {
            Some(mark) => mark.text.clone(),
            None => offset..offset,
        }
    }

    fn range_in_text(&self, json: Range<usize>) -> Range<usize> {
        if self.marks.is_empty() { json } else { self.in_text(json.start) }
    }
}

impl fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("bytes", &self.text.len()).field("limits", &self.limits).finish_non_exhaustive()
    }
}

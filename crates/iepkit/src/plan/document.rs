//! The whole document.

use super::{
    Ability, Closure, Decision, Format, Goal, HistoryEntry, Id, LanguageTag, List, Meeting, Member, Need, Period,
    Replaces, Review, State, Strategy, Student, Text, Waiver,
};
use crate::read::{Extensions, LimitKind, ParseErrorKind, Problem, ReadError, Reader, Stop, line_column, record};
use crate::write::{Written, document};
use crate::{Limits, Source};

record! {
    /// An individualized education plan.
    pub struct Plan {
        /// The version of the document format.
        pub iepkit: Format,
        /// The plan's id.
        pub id: Id,
        /// The language of the free texts.
        pub language: LanguageTag,
        /// Where the plan is in its life.
        pub state: State,
        /// The policy it is checked under, unless a caller names another.
        pub policy: Option<Text>,
        /// The plan's version.
        pub version: Option<u32>,
        /// The plan or version that this one replaces.
        pub replaces: Option<Replaces>,
        /// The child.
        pub student: Student,
        /// When the plan runs.
        pub period: Option<Period>,
        /// The people of the plan.
        pub team: List<Member>,
        /// Step 1: strengths and challenges, per area and per source.
        pub abilities: List<Ability>,
        /// Step 2: the needs.
        pub needs: List<Need>,
        /// Step 3: the goals.
        pub goals: List<Goal>,
        /// Step 4: the strategies.
        pub strategies: List<Strategy>,
        /// The meetings of the team.
        pub meetings: List<Meeting>,
        /// Step 5: who agreed, and to what.
        pub decisions: List<Decision>,
        /// The reviews.
        pub reviews: List<Review>,
        /// Reasoned exceptions to rules.
        pub waivers: List<Waiver>,
        /// What happened to the plan; appended by the lifecycle, never edited.
        pub history: List<HistoryEntry>,
        /// How the plan ended.
        pub closure: Option<Closure>,
        /// What a host keeps here.
        pub extensions: Option<Extensions>,
    }
}

impl Plan {
    /// Reads a plan from JSON text, within the default [`Limits`].
    ///
    /// A byte order mark at the start is passed over.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Plan;
    ///
    /// let error = Plan::from_json(r#"{"iepkit": 1, "id": "p", "gaols": []}"#).unwrap_err();
    /// assert_eq!((error.code(), error.at()), ("unknown-key", "/gaols"));
    /// assert_eq!(error.to_string(), "unknown key `gaols`; did you mean `goals`? (line 1, column 26)");
    /// ```
    pub fn from_json(text: &str) -> Result<Plan, ReadError> {
        Source::json_text(text, &Limits::default())?.plan()
    }

    /// Reads a plan from JSON bytes, within limits of the caller's choice.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    pub fn from_json_within(bytes: &[u8], limits: &Limits) -> Result<Plan, ReadError> {
        Source::json(bytes, limits)?.plan()
    }

    /// The plan as compact JSON, keys in the order of the format, missing values left out.
    ///
    /// Reading it back gives the same plan.
    pub fn to_json(&self) -> String {
        document(self)
    }

    /// Where a place of the plan as it is [written](Plan::to_json) lies in the document that it was read from.
    ///
    /// The two differ where an item was left blank in the document: it is not written, so that those after it move up. Places of
    /// a [`Diff`](crate::diff::Diff) are places of plans as they are written; those of a report are of the document.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Plan;
    ///
    /// let plan = Plan::from_json(
    ///     r#"{"iepkit": 1, "id": "p", "language": "en", "state": "planning", "student": {"id": "s"},
    ///         "needs": [null, {"id": "n1"}]}"#,
    /// )?;
    /// assert_eq!(plan.place_as_read("/needs/0/id"), "/needs/1/id");
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn place_as_read(&self, written: &str) -> String {
        let mut found = String::with_capacity(written.len());
        Written::follow(self, &mut written.split('/').skip(1), &mut found);
        found
    }
}

/// The document as text, when it is UTF-8 and not too large, without a byte order mark.
pub(crate) fn utf8<'t>(bytes: &'t [u8], limits: &Limits) -> Result<&'t str, ReadError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    fits(bytes.len(), limits)?;
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
        let (line, column) = line_column(&valid, valid.len());
        ReadError::Parse(crate::ParseError { kind: ParseErrorKind::InvalidUtf8, at: String::new(), line, column })
    })
}

/// Fails on a document that is too large.
pub(crate) fn fits(bytes: usize, limits: &Limits) -> Result<(), ReadError> {
    if bytes <= limits.bytes {
        return Ok(());
    }
    let stop = Stop::new(Problem::Limit(LimitKind::Bytes, limits.bytes), 0);
    Err(stop.into_error("", "", |offset| offset))
}

/// Reads a plan from JSON text.
pub(crate) fn read_document(text: &str, limits: &Limits) -> Result<Plan, Stop> {
    match Reader::new(text, *limits).read_all::<Plan>() {
        Ok(Some(plan)) => Ok(plan),
        Ok(None) => Err(Stop::new(Problem::Parse(ParseErrorKind::MissingKey { key: "iepkit" }), 0)),
        // A later format may have keys and words that this one has not: say that it is later, not that they are unknown.
        Err(stop) if !stop.is_syntax() => Err(newer_format(text, limits).unwrap_or(stop)),
        Err(stop) => Err(stop),
    }
}

/// The refusal of a document whose `iepkit` is a later format, whatever else it holds.
fn newer_format(text: &str, limits: &Limits) -> Option<Stop> {
    let head: serde_json::Map<String, serde_json::Value> = serde_json::from_str(text).ok()?;
    let number = head.get("iepkit")?.to_string();
    let stop = Reader::new(&number, *limits).read_all::<Format>().err()?;
    stop.is_format_too_new().then(|| {
        let found = Source::json(text.as_bytes(), limits).ok().and_then(|source| source.locate("/iepkit"));
        let offset = found.map_or(0, |found| found.value.start);
        Stop::new(Problem::Parse(ParseErrorKind::FormatTooNew), offset).under_key("iepkit")
    })
}

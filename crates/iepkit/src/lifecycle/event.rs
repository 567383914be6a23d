//! What a caller asks to happen to a plan.

use super::EventKind;
use crate::plan::{ClosureReason, Decision, Id, Review, State, Text};
use crate::read::{ReadError, record};
use crate::{Limits, Source};

record! {
    /// Something that is to happen to a plan, on the date given to [`advance`](super::advance).
    ///
    /// Written as JSON, it crosses into every language: `{"event": "propose", "by": "principal-1"}`.
    pub struct Event {
        /// What happens.
        pub event: EventKind,
        /// The member of the team who makes it happen.
        pub by: Id,
        /// Why; kept in the history.
        pub reason: Option<Text>,
        /// For `resolve`: back to `planning`, or before everyone again as `proposed`.
        pub to: Option<State>,
        /// For `decide`: what was decided. Its date and digests, left out, are those of today.
        pub decision: Option<Decision>,
        /// For `complete-review`: what the review decided. Its date, left out, is today.
        pub review: Option<Review>,
        /// For `close`: why the plan ends.
        pub closure: Option<ClosureReason>,
    }
}

impl Event {
    /// An event that needs no more than a name: `propose`, `activate`, `start-review` and the like.
    pub fn new(event: EventKind, by: Id) -> Event {
        Event { event, by, reason: None, to: None, decision: None, review: None, closure: None }
    }

    /// Reads an event from JSON text.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::lifecycle::{Event, EventKind};
    ///
    /// let event = Event::from_json(r#"{"event": "close", "by": "principal-1", "closure": "transferred"}"#)?;
    /// assert_eq!(event.event, EventKind::Close);
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Event, ReadError> {
        Source::json(text.as_bytes(), &Limits::default())?.event()
    }
}

impl Source<'_> {
    /// Reads the document as something that is to happen to a plan.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    pub fn event(&self) -> Result<Event, ReadError> {
        self.read("event")
    }

    /// Reads the document as what a review decided.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::{Limits, Source};
    ///
    /// let text = r#"{"goals": [{"goal": "g1", "outcome": "achieved"}], "outcome": "keep"}"#;
    /// let review = Source::json(text.as_bytes(), &Limits::default())?.review()?;
    /// assert_eq!(review.goals.count(), 1);
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn review(&self) -> Result<Review, ReadError> {
        self.read("outcome")
    }
}

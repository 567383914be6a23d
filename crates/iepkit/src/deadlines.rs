//! What is due, and when: reviews, goals, agreements, observations, and what runs out.
//!
//! [`deadlines`] lists what a plan asks by which day, and who has to act. A [`Calendar`] of school days, when a caller has one,
//! moves what is expected from a holiday to the next school day. [`to_ics`] writes the list for any calendar program.
//!
//! What is listed, in every state but `closed`:
//!
//! | kind | due | who |
//! |---|---|---|
//! | `review` | the review date in force: the last review's next one, else `period.review_by` | the team |
//! | `goal`, `objective` | `due` of an open one | the owner of the goal |
//! | `observation` | of an active plan: by `method.every`, counted from the last observation | `method.by`, else the owner |
//! | `decision` | of a proposed plan: `period.starts`, one for each party whose agreement the policy asks and lacks | its members |
//! | `plan-end` | `period.ends` | the team |
//! | `waiver-end`, `strategy-end` | `until`, the last day it holds; no longer listed once it is over | who decided it; the owners |
//!
//! Progress reports to parents (`period.report_every`) are not listed: a plan does not record when one was sent, so the day of
//! the next cannot be told. Nor is anything without a date: a plan that says too little gets findings from
//! [`check`](crate::check()) instead.
//!
//! # When an observation is expected
//!
//! One span after the last: `{times: 1, per: week}` is 7 days, `{times: 2, per: week}` 4 (half of 7, rounded up), `{times: 1,
//! per: month}` the same day of the next month. It is counted from the latest of the last observation, the last baseline and
//! `period.starts`, over the goal and its objectives; an observation that is only a note counts, since somebody looked. A `day`
//! is a school day when there is a calendar; a `term` takes a calendar that has terms, and is over on its last day. None is
//! expected after the goal is due, nor past the end of the calendar, nor when `every` lacks `times` or `per` or counts in other
//! units.

mod calendar;
mod calendar_file;
mod deadline;
mod due;
mod error;
mod expected;
mod ics;

pub use calendar::Calendar;
pub use deadline::{Deadline, DeadlineKind, Standing};
pub use due::{DeadlineOptions, deadlines};
pub use error::DeadlinesError;
pub use ics::to_ics;

//! Calendars of school days.

use std::sync::Arc;

use crate::{Date, IepkitError};

/// The days on which there is school: weekdays, the school year, holidays and terms.
///
/// It never changes, and any thread may use it.
#[derive(Debug, uniffi::Object)]
pub struct SchoolCalendar(iepkit::deadlines::Calendar);

#[uniffi::export]
impl SchoolCalendar {
    /// Reads a calendar from JSON: `calendar: 1` and, each of which may be left out, `weekdays`, `first_day`, `last_day`,
    /// `holidays` (each `from` and `to`, both included) and `terms`.
    ///
    /// Fails with the place of the first thing that is wrong.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<SchoolCalendar>, IepkitError> {
        Ok(Arc::new(SchoolCalendar(iepkit::deadlines::Calendar::from_json(&text)?)))
    }

    /// Whether there is school on a day.
    ///
    /// Fails when the date is not one of the calendar.
    pub fn is_school_day(&self, date: Date) -> Result<bool, IepkitError> {
        Ok(self.0.is_school_day(date.of_calendar()?))
    }

    /// The first school day on or after a date; nothing when the school year is over.
    ///
    /// Fails when the date is not one of the calendar.
    pub fn next_school_day(&self, date: Date) -> Result<Option<Date>, IepkitError> {
        Ok(self.0.next_school_day(date.of_calendar()?).map(Date::from))
    }

    /// The date this many school days after another: 1 is the next one. Nothing when the school year is over by then.
    ///
    /// No school days later, or less than none, is the date itself. Fails when the date is not one of the calendar.
    pub fn add_school_days(&self, date: Date, days: i32) -> Result<Option<Date>, IepkitError> {
        let days = u32::try_from(days).unwrap_or(0);
        Ok(self.0.add_school_days(date.of_calendar()?, days).map(Date::from))
    }

    /// How many school days there are from a date to another, both included.
    ///
    /// Fails when a date is not one of the calendar.
    pub fn school_days(&self, from: Date, to: Date) -> Result<i32, IepkitError> {
        let days = self.0.school_days(from.of_calendar()?, to.of_calendar()?);
        Ok(i32::try_from(days).unwrap_or(i32::MAX))
    }
}

impl SchoolCalendar {
    pub(crate) fn inner(&self) -> &iepkit::deadlines::Calendar {
        &self.0
    }
}

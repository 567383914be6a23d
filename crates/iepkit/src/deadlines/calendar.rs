//! The days on which there is school.

use super::calendar_file::CalendarFile;
use crate::sort::sort;
use crate::{Date, Limits, ReadError, Source};

/// The school days of a school or a board: its weekdays, its school year, its holidays and its terms.
///
/// Read from a document of its own, in JSON (or in YAML, with [`Source::calendar`]):
///
/// - `calendar`: 1, the version of this format; the one key that is needed.
/// - `weekdays`: the days of the week with school. Left out, Monday to Friday.
/// - `first_day`, `last_day`: of the school year. Left out, it has no bound.
/// - `holidays`: `{from, to}`, both included; `to` left out is a single day. They may overlap. `name` is for readers.
/// - `terms`: `{from, to}`, one after the other. `name` is for readers.
///
/// # Example
///
/// ```
/// use iepkit::deadlines::Calendar;
///
/// let calendar = Calendar::from_json(
///     r#"{"calendar": 1, "first_day": "2026-08-31", "last_day": "2027-06-23",
///         "holidays": [{"name": "Thanksgiving", "from": "2026-10-12"}, {"from": "2026-12-21", "to": "2027-01-04"}]}"#,
/// )?;
/// let friday = "2026-12-18".parse()?;
/// assert!(calendar.is_school_day(friday));
/// assert_eq!(calendar.add_school_days(friday, 1), Some("2027-01-05".parse()?));
/// assert_eq!(calendar.school_days(friday, "2027-01-08".parse()?), 5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Calendar {
    // From Monday.
    weekdays: [bool; 7],
    first: u32,
    last: u32,
    // Sorted, apart from one another, inside the school year.
    breaks: Vec<Break>,
    terms: Vec<Term>,
}

/// Days in a row without school, as ordinals of dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Break {
    from: u32,
    to: u32,
    /// The weekdays with school that are lost before this break.
    lost_before: u32,
}

/// A term: its first and its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Term {
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Calendar {
    /// Reads a calendar from JSON text, within the default [`Limits`].
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place of the first thing that is wrong.
    pub fn from_json(text: &str) -> Result<Calendar, ReadError> {
        Source::json(text.as_bytes(), &Limits::default())?.calendar()
    }

    /// The calendar of a file whose dates are in order.
    pub(super) fn new(file: &CalendarFile) -> Calendar {
        let mut calendar = Calendar {
            weekdays: file.school_week(),
            first: file.first_day.unwrap_or(Date::FIRST).ordinal(),
            last: file.last_day.unwrap_or(Date::LAST).ordinal(),
            breaks: Vec::new(),
            terms: file.terms.values().map(|term| Term { from: term.from, to: term.to }).collect(),
        };
        let range = |from: Date, to: Option<Date>| (from.ordinal(), to.unwrap_or(from).ordinal());
        let mut holidays: Vec<(u32, u32)> = file.holidays.values().map(|days| range(days.from, days.to)).collect();
        sort(&mut holidays, Ord::cmp);
        for (from, to) in holidays {
            calendar.add_break(from.max(calendar.first), to.min(calendar.last));
        }
        calendar
    }

    /// Adds a break that starts no earlier than the last one.
    fn add_break(&mut self, from: u32, to: u32) {
        let (free_from, lost_before) = match self.breaks.last() {
            Some(last) => (last.to + 1, last.lost_before + self.weekdays_between(last.from, last.to + 1)),
            None => (0, 0),
        };
        let from = from.max(free_from);
        if from <= to {
            self.breaks.push(Break { from, to, lost_before });
        }
    }

    /// Whether there is school on a day.
    pub fn is_school_day(&self, date: Date) -> bool {
        self.school_days(date, date) == 1
    }

    /// The first school day on or after a date; nothing when the school year is over.
    pub fn next_school_day(&self, date: Date) -> Option<Date> {
        self.nth(self.days_before(date.ordinal()) + 1)
    }

    /// The date this many school days after another: 1 is the next one. Nothing when the school year is over by then.
    ///
    /// No school days later is the date itself.
    pub fn add_school_days(&self, date: Date, days: u32) -> Option<Date> {
        match days {
            0 => Some(date),
            _ => self.nth(self.days_before(date.ordinal() + 1).checked_add(days)?),
        }
    }

    /// How many school days there are from a date to another, both included.
    pub fn school_days(&self, from: Date, to: Date) -> u32 {
        self.days_before(to.ordinal() + 1).saturating_sub(self.days_before(from.ordinal()))
    }

    /// The terms that are not over before a date, in order.
    pub(super) fn terms_from(&self, date: Date) -> &[Term] {
        let over = self.terms.partition_point(|term| term.to < date);
        self.terms.get(over..).unwrap_or_default()
    }

    /// The school day that has this many up to itself, counted from the first of the calendar.
    fn nth(&self, number: u32) -> Option<Date> {
        let (mut low, mut high) = (self.first, self.last);
        if self.days_before(high + 1) < number {
            return None;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.days_before(middle + 1) < number {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Some(Date::FIRST.plus_days(low))
    }

    /// How many school days of the calendar come before a day.
    fn days_before(&self, day: u32) -> u32 {
        let day = day.clamp(self.first, self.last + 1);
        let started = self.breaks.partition_point(|one| one.from < day);
        let lost = match started.checked_sub(1).and_then(|at| self.breaks.get(at)) {
            Some(last) => last.lost_before + self.weekdays_between(last.from, day.min(last.to + 1)),
            None => 0,
        };
        self.weekdays_between(self.first, day) - lost
    }

    /// The weekdays with school from a day up to another, which is left out.
    fn weekdays_between(&self, from: u32, until: u32) -> u32 {
        self.weekdays_before(until) - self.weekdays_before(from)
    }

    fn weekdays_before(&self, day: u32) -> u32 {
        let among = |days: u32| (0..).zip(self.weekdays).filter(|(at, school)| *at < days && *school).count() as u32;
        // The first date there is was a Monday.
        day / 7 * among(7) + among(day % 7)
    }
}

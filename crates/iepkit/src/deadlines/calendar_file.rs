//! Reading a calendar.

use super::Calendar;
use crate::plan::{Format, List, Text};
use crate::read::{ParseError, ParseErrorKind, record, words};
use crate::{Date, ReadError, Source};

words! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

record! {
    /// A calendar of school days.
    pub struct CalendarFile {
        /// The version of the calendar format.
        pub calendar: Format,
        /// The days of the week with school; Monday to Friday when missing.
        pub weekdays: List<Weekday>,
        /// The first day of the school year.
        pub first_day: Option<Date>,
        /// The last day of the school year.
        pub last_day: Option<Date>,
        /// Days without school.
        pub holidays: List<Holiday>,
        /// The terms.
        pub terms: List<TermDates>,
    }
}

record! {
    /// A day, or several in a row, without school.
    pub struct Holiday {
        /// What people call it.
        pub name: Option<Text>,
        /// The first day.
        pub from: Date,
        /// The last day; the first one when missing.
        pub to: Option<Date>,
    }
}

record! {
    /// A term.
    pub struct TermDates {
        /// What people call it.
        pub name: Option<Text>,
        /// The first day.
        pub from: Date,
        /// The last day.
        pub to: Date,
    }
}

impl Source<'_> {
    /// Reads the document as a calendar of school days.
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
    /// let text = r#"{"calendar": 1, "holidays": [{"from": "2026-12-21", "to": "2026-01-04"}]}"#;
    /// let error = Source::json(text.as_bytes(), &Limits::default())?.calendar().unwrap_err();
    /// assert_eq!((error.code(), error.at()), ("date-out-of-order", "/holidays/0/to"));
    /// # Ok::<(), iepkit::ReadError>(())
    /// ```
    pub fn calendar(&self) -> Result<Calendar, ReadError> {
        let file: CalendarFile = self.read("calendar")?;
        match file.date_out_of_order() {
            None => Ok(Calendar::new(&file)),
            Some(at) => {
                let offset = self.locate(&at).map_or(0, |found| found.value.start);
                let (line, column) = self.line_column(offset);
                Err(ReadError::Parse(ParseError { kind: ParseErrorKind::DateOutOfOrder, at, line, column }))
            }
        }
    }
}

impl CalendarFile {
    /// The days of the week with school, from Monday.
    pub(super) fn school_week(&self) -> [bool; 7] {
        let mut week = [false; 7];
        for (school, day) in week.iter_mut().zip(Weekday::ALL) {
            let usual = self.weekdays.is_empty() && *day <= Weekday::Friday;
            *school = usual || self.weekdays.values().any(|named| named == day);
        }
        week
    }

    /// The place of the first date that lies before the one it follows.
    fn date_out_of_order(&self) -> Option<String> {
        let year = self.last_day < self.first_day && self.last_day.is_some();
        let holidays = self.holidays.iter().find(|(_, days)| days.to.is_some_and(|to| to < days.from));
        let mut last: Option<Date> = None;
        let mut terms = self.terms.iter().filter_map(|(index, term)| {
            let key = match (last < Some(term.from), term.from <= term.to) {
                (false, _) => Some("from"),
                (_, false) => Some("to"),
                _ => None,
            };
            last = Some(term.to);
            key.map(|key| format!("/terms/{index}/{key}"))
        });
        year.then(|| "/last_day".to_owned())
            .or_else(|| holidays.map(|(index, _)| format!("/holidays/{index}/to")))
            .or_else(|| terms.next())
    }
}

//! Civil dates.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A civil date: a year, a month and a day, without time of day or time zone.
///
/// Written `YYYY-MM-DD`. The library never reads a clock: the date of a check is always an argument.
///
/// # Example
///
/// ```
/// use iepkit::Date;
///
/// let starts: Date = "2026-10-05".parse()?;
/// assert!(starts < "2027-06-11".parse()?);
/// # Ok::<(), iepkit::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

/// The text is not a date of the calendar written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateError;

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date of the calendar written `YYYY-MM-DD`")
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The first date there is, 0001-01-01.
    pub const FIRST: Date = Date(jiff::civil::Date::constant(1, 1, 1));

    /// The last date there is, 9999-12-31.
    pub(crate) const LAST: Date = Date(jiff::civil::Date::constant(9999, 12, 31));

    /// The date of a year (1 to 9999), a month and a day.
    ///
    /// # Errors
    ///
    /// When the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Date, DateError> {
        if year < 1 {
            return Err(DateError);
        }
        jiff::civil::Date::new(year, month, day).map(Date).map_err(|_| DateError)
    }

    /// The date this many months later; the last day of the month where that month is shorter.
    ///
    /// Dates past the year 9999 stop at its last day.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Date;
    ///
    /// let leap_day: Date = "2028-02-29".parse()?;
    /// assert_eq!(leap_day.plus_months(12).to_string(), "2029-02-28");
    /// # Ok::<(), iepkit::DateError>(())
    /// ```
    pub fn plus_months(self, months: u32) -> Date {
        // A century of months is past any plan, and far inside what the calendar can add.
        let months = jiff::Span::new().try_months(months.min(120_000)).unwrap_or_default();
        Date(self.0.saturating_add(months))
    }

    /// The date this many days later, at most the last day of the year 9999.
    pub fn plus_days(self, days: u32) -> Date {
        let days = i64::from(days.min(3_660_000));
        Date(self.0.saturating_add(jiff::SignedDuration::from_hours(24 * days)))
    }

    /// How many days it comes after another date; below zero when it comes before.
    ///
    /// # Example
    ///
    /// ```
    /// use iepkit::Date;
    ///
    /// let (today, review): (Date, Date) = ("2026-11-23".parse()?, "2026-12-01".parse()?);
    /// assert_eq!((review.days_after(today), today.days_after(review)), (8, -8));
    /// # Ok::<(), iepkit::DateError>(())
    /// ```
    pub fn days_after(self, other: Date) -> i32 {
        // Civil dates are always whole days apart, and the calendar has fewer than four million.
        i32::try_from(self.0.duration_since(other.0).as_hours() / 24).unwrap_or(0)
    }

    /// How many days it comes after the first date there is.
    pub(crate) fn ordinal(self) -> u32 {
        self.days_after(Date::FIRST).unsigned_abs()
    }

    /// The date as it is written, in ASCII.
    pub(crate) fn written(self) -> [u8; 10] {
        let two = |number: u8| [b'0' + number / 10 % 10, b'0' + number % 10];
        let year = self.year().unsigned_abs();
        let ([c0, c1], [y0, y1]) = (two((year / 100) as u8), two((year % 100) as u8));
        let ([m0, m1], [d0, d1]) = (two(self.month().unsigned_abs()), two(self.day().unsigned_abs()));
        [c0, c1, y0, y1, b'-', m0, m1, b'-', d0, d1]
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let &[y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else {
            return Err(DateError);
        };
        let mut digits = [y0, y1, y2, y3, m0, m1, d0, d1];
        for digit in &mut digits {
            if !digit.is_ascii_digit() {
                return Err(DateError);
            }
            *digit -= b'0';
        }
        let [y0, y1, y2, y3, m0, m1, d0, d1] = digits.map(i16::from);
        let two = |tens: i16, ones: i16| i8::try_from(tens * 10 + ones).map_err(|_| DateError);
        Date::new(y0 * 1000 + y1 * 100 + y2 * 10 + y3, two(m0, m1)?, two(d0, d1)?)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.written()).unwrap_or_default())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

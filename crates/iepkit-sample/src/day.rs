//! Civil dates, as far as a sample needs them.

use std::fmt;

use serde::{Serialize, Serializer};

/// The reference date of every sample, a Monday.
pub const TODAY: Day = Day::of(2026, 11, 23);

/// A date, as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// The day of a calendar date. The year begins in March here, so that the leap day is its last.
    pub const fn of(year: i64, month: i64, day: i64) -> Self {
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let leap_days = year / 4 - year / 100 + year / 400;
        Self(year * 365 + leap_days + (153 * month + 2) / 5 + day - 719_469)
    }

    /// The day so many days later, or earlier when negative.
    pub const fn plus(self, days: i64) -> Self {
        Self(self.0 + days)
    }

    /// The same weekday so many weeks later, or earlier when negative.
    pub const fn plus_weeks(self, weeks: i64) -> Self {
        self.plus(weeks * 7)
    }

    /// Year, month and day of the month (days since 0000-03-01, in cycles of 400 years).
    fn civil(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let (cycle, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let of_month = of_year - (153 * month + 2) / 5 + 1;
        let (carry, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
        (cycle * 400 + year + carry, month, of_month)
    }

    /// The calendar year in which the school year of this day began.
    pub fn school_year(self) -> i64 {
        let (year, month, _) = self.civil();
        if month >= 8 { year } else { year - 1 }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, TODAY};

    #[test]
    fn writes_what_it_was_made_of() {
        for (year, month, day) in [(1970, 1, 1), (2016, 2, 29), (2024, 3, 1), (2025, 12, 31), (2026, 11, 23)] {
            let written = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(Day::of(year, month, day).to_string(), written);
        }
    }

    #[test]
    fn counts_days_across_months() {
        assert_eq!(Day::of(1970, 1, 1), Day(0));
        assert_eq!(TODAY.plus_weeks(-8).to_string(), "2026-09-28");
        assert_eq!(Day::of(2028, 2, 28).plus(2), Day::of(2028, 3, 1));
        assert_eq!((TODAY.school_year(), Day::of(2026, 6, 30).school_year()), (2026, 2025));
    }
}

//! Dates, which cross as the number that their digits write: 20261123 is 2026-11-23.

use iepkit::DateError;
use serde::{Serialize, Serializer};

use crate::IepkitError;

/// A date as it crosses, before anyone looked whether the calendar has it.
///
/// Crossing never fails: arguments that come after one that does would never be given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date(i64);

uniffi::custom_type!(Date, i64, {
    lower: |date| date.0,
    try_lift: |digits| Ok(Date(digits)),
});

impl From<iepkit::Date> for Date {
    fn from(date: iepkit::Date) -> Date {
        Date(i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What is no date is written all the same: whoever reads the text refuses it.
        match of_digits(self.0) {
            Ok(date) => serializer.collect_str(&date),
            Err(DateError) => serializer.collect_str(&self.0),
        }
    }
}

impl Date {
    /// The date of the calendar.
    pub(crate) fn of_calendar(self) -> Result<iepkit::Date, IepkitError> {
        of_digits(self.0).map_err(|DateError| IepkitError::invalid_date())
    }
}

fn of_digits(digits: i64) -> Result<iepkit::Date, DateError> {
    let year = i16::try_from(digits.div_euclid(10_000)).map_err(|_| DateError)?;
    let two = |number: i64| i8::try_from(number.rem_euclid(100)).map_err(|_| DateError);
    iepkit::Date::new(year, two(digits.div_euclid(100))?, two(digits)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_its_digits() {
        assert_eq!(of_digits(20_261_123), iepkit::Date::new(2026, 11, 23));
        for number in [10_101, 20_261_123, 20_280_229, 99_991_231] {
            assert_eq!(of_digits(number).map(Date::from), Ok(Date(number)));
        }
    }

    #[test]
    fn digits_of_no_date_are_refused() {
        for wrong in [0, -20_261_123, 20_260_230, 20_261_301, 20_261_100, 1_000_000_101, i64::MAX, i64::MIN] {
            assert_eq!(Date(wrong).of_calendar(), Err(IepkitError::invalid_date()), "{wrong}");
        }
    }
}

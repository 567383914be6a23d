//! Dates, which cross as the number that their digits write: 20261123 is 2026-11-23.

use iepkit::{Date, DateError};

use crate::IepkitError;

uniffi::custom_type!(Date, i64, {
    remote,
    lower: |date| digits(date),
    try_lift: |digits| of_digits(digits).map_err(|_| IepkitError::invalid_date().into()),
});

fn digits(date: Date) -> i64 {
    i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day())
}

fn of_digits(digits: i64) -> Result<Date, DateError> {
    let year = i16::try_from(digits.div_euclid(10_000)).map_err(|_| DateError)?;
    let two = |number: i64| i8::try_from(number.rem_euclid(100)).map_err(|_| DateError);
    Date::new(year, two(digits.div_euclid(100))?, two(digits)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_its_digits() {
        assert_eq!(of_digits(20_261_123), Date::new(2026, 11, 23));
        for number in [10_101, 20_261_123, 20_280_229, 99_991_231] {
            assert_eq!(of_digits(number).map(digits), Ok(number));
        }
    }

    #[test]
    fn digits_of_no_date_are_refused() {
        for wrong in [0, -20_261_123, 20_260_230, 20_261_301, 20_261_100, 1_000_000_101, i64::MAX, i64::MIN] {
            assert_eq!(of_digits(wrong), Err(DateError), "{wrong}");
        }
    }
}

//! Exact decimal numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A decimal number below 10⁹ with at most 3 decimals, kept exactly.
///
/// Held as whole thousandths, so that `0.1` is one tenth and a target is met or missed without rounding. Written in its
/// shortest form: `2.50` is written back as `2.5`.
///
/// # Example
///
/// ```
/// use iepkit::Number;
///
/// let target: Number = "2.50".parse()?;
/// assert_eq!(target.to_string(), "2.5");
/// assert_eq!(target, Number::from_thousandths(2_500).unwrap());
/// # Ok::<(), iepkit::NumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Number(i64);

/// Why a text is not a [`Number`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NumberError {
    /// Not a decimal number at all.
    NotDecimal,
    /// Written with an exponent, such as `1e3`.
    Exponent,
    /// More than 3 decimals.
    TooPrecise,
    /// 10⁹ or more, in absolute value.
    TooLarge,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NumberError::NotDecimal => "expected a decimal number",
            NumberError::Exponent => "expected a number without an exponent",
            NumberError::TooPrecise => "expected a number with at most 3 decimals",
            NumberError::TooLarge => "expected a number below 1000000000",
        })
    }
}

impl std::error::Error for NumberError {}

impl Number {
    const LIMIT: i64 = 1_000_000_000_000;

    /// The number of this many thousandths, unless it is 10⁹ or more.
    pub fn from_thousandths(thousandths: i64) -> Option<Number> {
        (thousandths > -Self::LIMIT && thousandths < Self::LIMIT).then_some(Number(thousandths))
    }

    /// The number in thousandths.
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// The whole number, when there are no decimals.
    pub fn whole(self) -> Option<i64> {
        (self.0 % 1000 == 0).then_some(self.0 / 1000)
    }

    /// How `self / of` compares with `other / other_of`, without dividing.
    ///
    /// Nothing when a denominator is not above zero.
    pub(crate) fn compare_ratio(self, of: Number, other: Number, other_of: Number) -> Option<std::cmp::Ordering> {
        if of.0 <= 0 || other_of.0 <= 0 {
            return None;
        }
        let wide = i128::from;
        Some((wide(self.0) * wide(other_of.0)).cmp(&(wide(other.0) * wide(of.0))))
    }
}

impl From<u32> for Number {
    /// The whole number; numbers of 10⁹ and more become the largest whole number there is.
    fn from(whole: u32) -> Number {
        Number(i64::from(whole.min(999_999_999)) * 1000)
    }
}

impl FromStr for Number {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Number, NumberError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut value = 0_i64;
        // How many digits came before the point, and after it.
        let (mut whole, mut decimals) = (0_usize, None);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' => {
                    *decimals.as_mut().unwrap_or(&mut whole) += 1;
                    value = value.saturating_mul(10).saturating_add(i64::from(byte - b'0'));
                }
                b'.' if decimals.is_none() => decimals = Some(0),
                _ if digits.contains(['e', 'E']) => return Err(NumberError::Exponent),
                _ => return Err(NumberError::NotDecimal),
            }
        }
        let scale = match decimals {
            _ if whole == 0 => return Err(NumberError::NotDecimal),
            None => 1000,
            Some(1) => 100,
            Some(2) => 10,
            Some(3) => 1,
            Some(0) => return Err(NumberError::NotDecimal),
            Some(_) => return Err(NumberError::TooPrecise),
        };
        let thousandths = value.saturating_mul(scale);
        Number::from_thousandths(if negative { -thousandths } else { thousandths }).ok_or(NumberError::TooLarge)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, decimals) = (self.0.unsigned_abs() / 1000, self.0.unsigned_abs() % 1000);
        if decimals == 0 {
            return write!(f, "{sign}{whole}");
        }
        let padded = format!("{decimals:03}");
        write!(f, "{sign}{whole}.{}", padded.trim_end_matches('0'))
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.whole() {
            Some(whole) => serializer.serialize_i64(whole),
            // Twelve digits at most, so the nearest double prints as this very decimal.
            None => serializer.serialize_f64(self.0 as f64 / 1000.0),
        }
    }
}

//! Numbers that no machine number holds.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::wire::{Slot, View, Wire};

/// A number of any size and precision, exact: its digits are kept as they came.
///
/// For `format: decimal` and integers beyond 64 bits. It has no arithmetic; the text of
/// [`Decimal::as_str`] is what number libraries read.
///
/// ```
/// use s360_runtime::Decimal;
/// let price: Decimal = "12345678901234567890.10".parse()?;
/// assert_eq!(price.as_str(), "12345678901234567890.10");
/// assert_eq!("1.50".parse::<Decimal>()?, "15e-1".parse()?);
/// assert!(Decimal::from(2) < Decimal::from(10));
/// // Some servers write `"10.000"` in quotes: such a number goes out in quotes again.
/// # Ok::<(), s360_runtime::ParseDecimalError>(())
/// ```
#[derive(Clone)]
pub struct Decimal {
    text: Box<str>,
    /// Whether it came as a JSON string, and is written as one.
    quoted: bool,
}

/// A text is not a number as JSON writes it (RFC 8259, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseDecimalError;

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a number such as -12.50 or 1e6")
    }
}

impl std::error::Error for ParseDecimalError {}

impl Decimal {
    fn plain(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), quoted: false }
    }
    /// A number that came as a JSON string.
    pub(crate) fn quoted(text: &str) -> Result<Self, ParseDecimalError> {
        text.parse().map(|number| Self { quoted: true, ..number })
    }
    pub(crate) fn is_quoted(&self) -> bool {
        self.quoted
    }
    /// The digits as they came.
    pub fn as_str(&self) -> &str {
        &self.text
    }
    /// The nearest floating-point number; infinite if there is none.
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }
    /// The integer, if the text is one without fraction and exponent.
    pub fn to_i128(&self) -> Option<i128> {
        self.text.parse().ok()
    }
    /// Sign, digits without zeros at both ends, and how many digits stand before the point.
    fn normal(&self) -> (bool, String, i64) {
        let text = self.as_str();
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |t| (true, t));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let whole = whole.trim_start_matches('0');
        let leading = fraction.len() - fraction.trim_start_matches('0').len();
        let digits = format!("{whole}{fraction}").trim_matches('0').to_owned();
        if digits.is_empty() {
            return (false, digits, 0);
        }
        let exponent: i64 = exponent.parse().unwrap_or_else(|_| {
            if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 }
        });
        let before = if whole.is_empty() { -count(leading) } else { count(whole.len()) };
        (negative, digits, exponent.saturating_add(before))
    }
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// Whether `text` is a number as JSON writes it.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && digits(fraction)
        && digits(exponent)
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        is_number(text).then(|| Self::plain(text)).ok_or(ParseDecimalError)
    }
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for Decimal {
            fn from(number: $type) -> Self {
                Self::plain(number.to_string())
            }
        }
    )*};
}

from_integer!(i32, i64, i128, u32, u64, u128);

impl TryFrom<f64> for Decimal {
    type Error = ParseDecimalError;
    /// The shortest text that reads as the same float; an error if it is infinite or no number.
    fn try_from(number: f64) -> Result<Self, ParseDecimalError> {
        number.to_string().parse()
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self::from(0)
    }
}

impl PartialEq for Decimal {
    /// Whether both are the same number: `1.50` is `1.5`.
    fn eq(&self, other: &Self) -> bool {
        self.normal() == other.normal()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.normal().hash(state);
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mine, theirs) = (self.normal(), other.normal());
        let sign = |(negative, digits, _): &(bool, String, i64)| match (digits.is_empty(), negative)
        {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = (mine.2, &mine.1).cmp(&(theirs.2, &theirs.1));
        match sign(&mine).cmp(&sign(&theirs)) {
            Ordering::Equal if mine.0 => size.reverse(),
            Ordering::Equal => size,
            different => different,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Wire for Decimal {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Decimal(self)
    }
    fn view(&self) -> View<'_> {
        View::Decimal(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn numbers_are_compared_by_value() {
        let numbers = [
            "-1e3", "-999.9", "-2", "-0.01", "0", "0.001", "0.0099", "0.01", "2", "10", "1e2",
            "1e99",
        ];
        let numbers = numbers.map(decimal);
        assert!(numbers.is_sorted_by(|one, other| one < other), "{numbers:?}");
        for (one, other) in [("0", "-0.00e7"), ("1.50", "15e-1"), ("0.01", "1e-2"), ("100", "1E+2")]
        {
            assert_eq!(decimal(one), decimal(other));
        }
    }

    #[test]
    fn ruling_9_a_number_in_quotes_is_written_back_in_quotes() {
        for text in [r#""10.000""#, "10.5", r#""-1e3""#, "7"] {
            let mut number = Decimal::default();
            assert!(crate::wire::decode(text.as_bytes(), &mut number).is_ok());
            assert_eq!(number.as_str(), text.trim_matches('"'));
            assert_eq!(crate::wire::encode_value(&number).to_string(), text);
            assert_eq!(number, decimal(text.trim_matches('"')), "the number is the same");
        }
    }

    #[test]
    fn what_is_no_json_number_is_refused() {
        for text in ["", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1_0", "NaN", " 1", "1,5"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }
}

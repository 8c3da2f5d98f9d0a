//! Monetary amounts in thousandths (S-360 standard, R12). Never a float.

use std::fmt;
use std::str::FromStr;

use crate::wire::{Slot, View, Wire};

/// An amount of money in thousandths of the currency's unit, exact.
///
/// The wire form is an integer: `4000` is 4 euros. Arithmetic is checked, because an amount that
/// overflows silently is a wrong price.
///
/// ```
/// use s360_runtime::Amount;
/// let price: Amount = "12.50".parse()?;
/// assert_eq!(price, Amount::from_thousandths(12_500));
/// assert_eq!(price.checked_mul(3).map(|total| total.to_string()).as_deref(), Some("37.50"));
/// assert_eq!(Amount::from_thousandths(-5).to_string(), "-0.005");
/// # Ok::<(), s360_runtime::ParseAmountError>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// An amount as it travels.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }
    /// Whole units, `None` if too large.
    pub const fn from_units(units: i64) -> Option<Self> {
        match units.checked_mul(1000) {
            Some(thousandths) => Some(Self(thousandths)),
            None => None,
        }
    }
    /// The amount as it travels.
    pub const fn thousandths(self) -> i64 {
        self.0
    }
    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
    /// The sum, `None` on overflow.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
    /// The difference, `None` on overflow.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }
    /// The amount for `quantity` pieces, `None` on overflow.
    #[must_use]
    pub fn checked_mul(self, quantity: i64) -> Option<Self> {
        self.0.checked_mul(quantity).map(Self)
    }
    /// The amount with the other sign, `None` on overflow.
    #[must_use]
    pub fn checked_neg(self) -> Option<Self> {
        self.0.checked_neg().map(Self)
    }
    /// The sum of all amounts, `None` on overflow.
    ///
    /// ```
    /// use s360_runtime::Amount;
    /// let prices = [Amount::from_thousandths(4000), Amount::from_thousandths(500)];
    /// assert_eq!(Amount::checked_sum(prices), Some(Amount::from_thousandths(4500)));
    /// ```
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        // Wider than any number of additions: an intermediate overflow is none.
        let sum = amounts.into_iter().try_fold(0_i128, |sum, a| sum.checked_add(i128::from(a.0)));
        i64::try_from(sum?).ok().map(Self)
    }
    /// Shares that differ by at most one thousandth and add up to the amount; the first ones are
    /// the larger ones. Empty for no parts.
    ///
    /// ```
    /// use s360_runtime::Amount;
    /// let shares = Amount::from_thousandths(10_000).split(3);
    /// assert_eq!(shares.iter().map(|share| share.thousandths()).collect::<Vec<_>>(), [3334, 3333, 3333]);
    /// ```
    pub fn split(self, parts: u32) -> Vec<Self> {
        let count = i64::from(parts);
        if count == 0 {
            return Vec::new();
        }
        let (share, rest) = (self.0 / count, self.0 % count);
        let share_at = |index| share + if index < rest.abs() { rest.signum() } else { 0 };
        (0..count).map(|index| Self(share_at(index))).collect()
    }
}

impl fmt::Display for Amount {
    /// At least two decimals, a third when it is not zero; a precision asks for more, never less.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let (units, rest) = (magnitude / 1000, magnitude % 1000);
        let mut text = match rest % 10 {
            0 => format!("{units}.{:02}", rest / 10),
            _ => format!("{units}.{rest:03}"),
        };
        let decimals = if rest % 10 == 0 { 2 } else { 3 };
        let missing = f.precision().unwrap_or(0).min(30).saturating_sub(decimals);
        text.extend(std::iter::repeat_n('0', missing));
        f.pad_integral(self.0 >= 0, "", &text)
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseAmountError(&'static str);

impl fmt::Display for ParseAmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected an amount such as `12.50`: {}", self.0)
    }
}

impl std::error::Error for ParseAmountError {}

impl FromStr for Amount {
    type Err = ParseAmountError;

    /// Reads a decimal number with a point; more than three decimals are refused unless they are
    /// zeros, because rounding is the caller's decision.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (units, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(units) || !plain(decimals) {
            return Err(ParseAmountError("only digits and one decimal point are allowed"));
        }
        let (kept, beyond) = decimals.split_at_checked(3).unwrap_or((decimals, ""));
        if beyond.bytes().any(|byte| byte != b'0') {
            return Err(ParseAmountError("there are more than three decimals"));
        }
        let number = format!("{}{units}{kept:0<3}", if negative { "-" } else { "" });
        number.parse().map(Self).map_err(|_| ParseAmountError("it is too large"))
    }
}

impl Wire for Amount {
    fn slot(&mut self) -> Slot<'_> {
        Slot::I64(&mut self.0)
    }
    fn view(&self) -> View<'_> {
        View::I64(self.0)
    }
}

crate::serde_impls!(Amount);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::{from_json, to_json};

    #[test]
    fn amounts_travel_as_integer_thousandths_r12() {
        assert_eq!(to_json(&Amount(4000)), "4000");
        assert_eq!(from_json::<Amount>("4000").unwrap(), Amount(4000));
        assert_eq!(from_json::<Amount>(r#""4000""#).unwrap(), Amount(4000));
        assert!(from_json::<Amount>("4000.5").is_err());
    }

    #[test]
    fn every_amount_prints_and_parses_back_exactly() {
        for amount in [0, 1, -1, 10, 999, 1000, -1001, 4500, i64::MAX, i64::MIN] {
            let text = Amount(amount).to_string();
            assert_eq!(text.parse(), Ok(Amount(amount)), "{text}");
        }
        assert_eq!(format!("{:>8}|{:.4}", Amount(4500), Amount(1)), "    4.50|0.0010");
    }

    #[test]
    fn texts_that_are_no_exact_amount_are_refused() {
        for text in ["", "-", ".5", "5.", "1,5", "+1", "1.0005", "1e3", "9223372036854775808", "٣"]
        {
            assert!(text.parse::<Amount>().is_err(), "{text}");
        }
        assert_eq!("1.500000".parse(), Ok(Amount(1500)));
    }

    #[test]
    fn arithmetic_never_overflows_silently() {
        let most = Amount(i64::MAX);
        assert_eq!(most.checked_add(Amount(1)), None);
        assert_eq!(Amount(i64::MIN).checked_neg(), None);
        assert_eq!(Amount(i64::MIN).checked_sub(Amount(1)), None);
        assert_eq!(most.checked_mul(2), None);
        assert_eq!(Amount::checked_sum([most, Amount(1)]), None);
        assert_eq!(Amount::checked_sum([most, Amount(1), Amount(-1)]), Some(most));
        assert_eq!(Amount::from_units(i64::MAX), None);
    }

    #[test]
    fn shares_add_up_to_the_whole() {
        for amount in [10_000, -10_001, 2, 0, i64::MAX, i64::MIN] {
            let shares = Amount(amount).split(7);
            assert_eq!(Amount::checked_sum(shares), Some(Amount(amount)));
        }
        assert!(Amount(5).split(0).is_empty());
    }
}

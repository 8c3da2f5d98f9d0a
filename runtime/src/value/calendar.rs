//! The calendar arithmetic behind dates: days since 1970 and back, and reading digits.
//! Knows no JSON and keeps no text.

use std::fmt;

/// The text is not a date or date-time of ISO 8601.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseDateError(pub(super) &'static str);

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.0)
    }
}

impl std::error::Error for ParseDateError {}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Day {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Day {
    pub(super) fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let valid = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        (valid && (0..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// Year, month and day, and nothing else.
    pub(super) fn from_list(numbers: &[i64]) -> Option<Self> {
        let [year, month, day] = numbers else { return None };
        let part = |number: &i64| u8::try_from(*number).ok();
        Self::new(i32::try_from(*year).ok()?, part(month)?, part(day)?)
    }

    /// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    pub(super) fn days_since_epoch(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The inverse of [`Day::days_since_epoch`]; `None` outside the years 0 to 9999.
    pub(super) fn from_days_since_epoch(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let leap_days = day_of_era / 1460 - day_of_era / 36_524 + day_of_era / 146_096;
        let year_of_era = (day_of_era - leap_days) / 365;
        let start_of_year = 365 * year_of_era + year_of_era / 4 - year_of_era / 100;
        let day_of_year = day_of_era - start_of_year;
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Reads a text from left to right.
pub(super) struct Cursor<'a>(pub(super) &'a str);

impl Cursor<'_> {
    /// Exactly `count` digits.
    pub(super) fn digits(&mut self, count: usize) -> Option<u32> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        self.0 = rest;
        digits.parse().ok()
    }
    /// One of the given characters.
    pub(super) fn any_of(&mut self, characters: &str) -> Option<char> {
        let first = self.0.chars().next().filter(|first| characters.contains(*first))?;
        self.0 = self.0.get(first.len_utf8()..)?;
        Some(first)
    }
    /// `YYYY-MM-DD`.
    pub(super) fn day(&mut self) -> Option<Day> {
        let year = self.digits(4)?;
        self.any_of("-")?;
        let month = self.digits(2)?;
        self.any_of("-")?;
        let day = self.digits(2)?;
        Day::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
    /// Decimals of a second, as nanoseconds; digits beyond the ninth are ignored.
    pub(super) fn nanoseconds(&mut self) -> Option<u32> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        let kept = digits.get(..9).unwrap_or(digits);
        format!("{kept:0<9}").parse().ok().filter(|_| !digits.is_empty())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        let known = [("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1)];
        for (text, days) in known {
            let day = Cursor(text).day().unwrap();
            assert_eq!(day.days_since_epoch(), days, "{text}");
        }
        for days in (-719_528..2_932_896).step_by(97) {
            let day = Day::from_days_since_epoch(days).unwrap();
            assert_eq!(day.days_since_epoch(), days, "{day}");
        }
        assert_eq!(Day::from_days_since_epoch(i64::MAX), None);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2021-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10"] {
            assert_eq!(Cursor(text).day(), None, "{text}");
        }
    }
}

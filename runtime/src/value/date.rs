//! Plain dates (`format: date`), kept as they came.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::ParseDateError;
use super::calendar::{Cursor, Day};
use crate::wire::{FromText, Slot, View, Wire};

/// A day without a time: `2021-10-08`.
///
/// What was read is written back as it came, even when it is not a date (S360 ruling 8); the accessors
/// then say `None`.
///
/// ```
/// use s360_runtime::Date;
/// let day: Date = "2021-10-08".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (Some(2021), Some(10), Some(8)));
/// assert_eq!(Date::new(2021, 10, 8), Some(day));
/// # Ok::<(), s360_runtime::ParseDateError>(())
/// ```
#[derive(Clone, Default)]
pub struct Date {
    text: String,
    /// Whether it came as a JSON number.
    is_number: bool,
}

impl Date {
    /// A day of the Gregorian calendar; `None` if there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        Day::new(year, month, day).map(|day| Self::as_text(day.to_string()))
    }
    fn as_text(text: String) -> Self {
        Self { text, is_number: false }
    }
    /// The text that arrived or will be sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
    /// The year.
    pub fn year(&self) -> Option<i32> {
        self.read().map(|day| day.year)
    }
    /// The month, from 1.
    pub fn month(&self) -> Option<u8> {
        self.read().map(|day| day.month)
    }
    /// The day of the month, from 1.
    pub fn day(&self) -> Option<u8> {
        self.read().map(|day| day.day)
    }
    /// Days since 1970-01-01.
    pub fn days_since_epoch(&self) -> Option<i64> {
        self.read().map(Day::days_since_epoch)
    }
    /// The date at the start of the text; a time that follows is not looked at.
    fn read(&self) -> Option<Day> {
        let mut text = Cursor(&self.text);
        let day = text.day()?;
        (text.0.is_empty() || text.any_of("Tt ").is_some()).then_some(day)
    }
}

impl PartialEq for Date {
    /// The same day; texts that are not a date are compared as texts.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text || self.read().is_some_and(|day| Some(day) == other.read())
    }
}

impl PartialOrd for Date {
    /// `None` if one of the texts is not a date.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.read(), other.read()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => (self.text == other.text).then_some(Ordering::Equal),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Date {
    type Err = ParseDateError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = Self::as_text(text.to_owned());
        match date.read() {
            Some(_) => Ok(date),
            None => Err(ParseDateError("a date such as `2021-10-08`")),
        }
    }
}

impl FromText for Date {
    fn set_text(&mut self, text: &str) -> Result<(), &'static str> {
        *self = Self::as_text(text.to_owned());
        Ok(())
    }
    /// Which day it is nobody can say: of milliseconds it depends on where the server is.
    fn set_integer(&mut self, number: i64) -> bool {
        *self = Self { text: number.to_string(), is_number: true };
        true
    }
    /// Year, month and day.
    fn set_list(&mut self, numbers: &[i64]) -> bool {
        let Some(day) = Day::from_list(numbers) else { return false };
        *self = Self::as_text(day.to_string());
        true
    }
    fn is_known(&self) -> bool {
        self.read().is_some()
    }
    fn is_exact(&self) -> bool {
        Cursor(&self.text).day().is_some_and(|day| day.to_string() == self.text)
    }
}

impl Wire for Date {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    fn view(&self) -> View<'_> {
        match (self.text.as_str(), self.is_number) {
            ("", _) => View::Unset,
            (text, true) => text.parse().map_or(View::Str(text), View::I64),
            (text, false) => View::Str(text),
        }
    }
}

crate::serde_impls!(Date);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::{from_json, to_json};

    #[test]
    fn a_list_as_jackson_writes_it_is_a_date() {
        let date: Date = from_json("[2021,10,8]").unwrap();
        assert_eq!(to_json(&date), "\"2021-10-08\"");
        for json in ["[2021,2,30]", "[2021,10]", "[2021,10,8,0,0]", "[2021,10,\"8\"]"] {
            assert!(from_json::<Date>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn dates_are_written_back_as_they_came() {
        for text in ["2021-10-08", "2021-10-08T00:00:00.000+02:00", "08/07/2020", ""] {
            let json = serde_json::to_string(text).unwrap();
            let date: Date = from_json(&json).unwrap();
            assert_eq!(to_json(&date), json);
        }
    }

    #[test]
    fn a_number_is_written_back_as_one() {
        let date: Date = from_json("1633651200000").unwrap();
        assert_eq!((to_json(&date).as_str(), date.day()), ("1633651200000", None));
    }

    #[test]
    fn dates_are_ordered_only_where_they_are_dates() {
        let date = |text: &str| Date::as_text(text.to_owned());
        assert!(date("2021-10-08") < date("2021-11-01"));
        assert_eq!(date("2021-10-08"), date("2021-10-08T12:00:00Z"));
        assert_eq!(date("soon").partial_cmp(&date("2021-10-08")), None);
        assert_ne!(date("soon"), date("later"));
        assert!("2021-02-30".parse::<Date>().is_err());
    }
}

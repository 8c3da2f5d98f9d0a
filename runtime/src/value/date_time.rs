//! Points in time (`format: date-time`), kept as they came.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::ParseDateError;
use super::calendar::{Cursor, Day};
use crate::wire::{FromText, Slot, View, Wire};

const DAY_MILLIS: i64 = 86_400_000;

/// A date and time, with the offset from UTC if it was given: `2021-10-08T16:00:00.000+02:00`.
///
/// What a server sent is written back as it came, and no zone is ever shifted in silence (S360 ruling
/// 8); what a program builds or parses is written as the standard wants it. With the features `jiff`,
/// `chrono` and `time`, values convert from and into the types of these crates. Read are: ISO 8601 with or without milliseconds, with `Z`, `+02:00`, `+0200`,
/// `+02` or no offset, a date alone, and milliseconds since 1970 as an integer. A text that is none
/// of these is kept too; the accessors then say `None`. What Jackson writes unless it is told
/// otherwise, a list of year, month and so on, or seconds with decimals, becomes ISO 8601 and is told
/// ([`DriftKind::Coerced`](crate::wire::DriftKind::Coerced)).
///
/// ```
/// use s360_runtime::DateTime;
/// let start: DateTime = "2021-10-08T16:00:00.000+02:00".parse()?;
/// assert_eq!(start.hour(), Some(16));
/// assert_eq!(start.offset_minutes(), Some(120));
/// assert_eq!(start.unix_milliseconds(), Some(1_633_701_600_000));
/// // Equality and order are those of the instants.
/// assert_eq!(start, "2021-10-08T14:00:00Z".parse::<DateTime>()?);
/// // Without an offset nobody knows the instant.
/// assert_eq!("2021-10-08T16:00:00".parse::<DateTime>()?.unix_milliseconds(), None);
/// # Ok::<(), s360_runtime::ParseDateError>(())
/// ```
#[derive(Clone)]
pub struct DateTime(Form);

#[derive(Clone, PartialEq, Eq)]
enum Form {
    Text(String),
    /// Milliseconds since 1970, as a JSON integer.
    Milliseconds(i64),
}

/// What a text says.
#[derive(Clone, Copy)]
struct Parts {
    day: Day,
    time: Option<Time>,
    offset_minutes: Option<i32>,
}

#[derive(Clone, Copy, Default)]
struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
}

impl DateTime {
    /// The instant, written with the given offset as the standard wants it
    /// (`2021-10-08T16:00:00.000+02:00`); `None` outside the years 0 to 9999 or for an offset of a
    /// day or more.
    ///
    /// ```
    /// use s360_runtime::DateTime;
    /// let start = DateTime::from_unix_milliseconds(1_633_701_600_000, 120);
    /// assert_eq!(start.map(|start| start.to_string()).as_deref(), Some("2021-10-08T16:00:00.000+02:00"));
    /// ```
    pub fn from_unix_milliseconds(milliseconds: i64, offset_minutes: i32) -> Option<Self> {
        let parts = Parts::at(milliseconds, offset_minutes)?;
        Some(Self(Form::Text(parts.standard()?)))
    }
    /// The text that arrived or will be sent; an integer's digits if that is what arrived.
    pub fn as_text(&self) -> std::borrow::Cow<'_, str> {
        match &self.0 {
            Form::Text(text) => text.as_str().into(),
            Form::Milliseconds(number) => number.to_string().into(),
        }
    }
    /// The year, in the given offset.
    pub fn year(&self) -> Option<i32> {
        self.read().map(|parts| parts.day.year)
    }
    /// The month, from 1, in the given offset.
    pub fn month(&self) -> Option<u8> {
        self.read().map(|parts| parts.day.month)
    }
    /// The day of the month, from 1, in the given offset.
    pub fn day(&self) -> Option<u8> {
        self.read().map(|parts| parts.day.day)
    }
    /// The hour, in the given offset; `None` for a date alone.
    pub fn hour(&self) -> Option<u8> {
        self.read()?.time.map(|time| time.hour)
    }
    /// The minute; `None` for a date alone.
    pub fn minute(&self) -> Option<u8> {
        self.read()?.time.map(|time| time.minute)
    }
    /// The second, 60 in a leap second; `None` for a date alone.
    pub fn second(&self) -> Option<u8> {
        self.read()?.time.map(|time| time.second)
    }
    /// Decimals of the second; `None` for a date alone.
    pub fn nanosecond(&self) -> Option<u32> {
        self.read()?.time.map(|time| time.nanosecond)
    }
    /// Offset from UTC in minutes, if it was given.
    pub fn offset_minutes(&self) -> Option<i32> {
        self.read()?.offset_minutes
    }
    /// Milliseconds since 1970-01-01T00:00:00Z, if the instant is known.
    pub fn unix_milliseconds(&self) -> Option<i64> {
        match &self.0 {
            Form::Milliseconds(number) => Some(*number),
            Form::Text(_) => self.read()?.unix_milliseconds(),
        }
    }
    /// The instant, if it is known.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let milliseconds = self.unix_milliseconds()?;
        let distance = Duration::from_millis(milliseconds.unsigned_abs());
        if milliseconds < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }
    fn read(&self) -> Option<Parts> {
        match &self.0 {
            Form::Text(text) => Parts::read(text),
            Form::Milliseconds(number) => Parts::at(*number, 0),
        }
    }
}

impl Parts {
    fn at(milliseconds: i64, offset_minutes: i32) -> Option<Self> {
        if offset_minutes.abs() >= 24 * 60 {
            return None;
        }
        let local = milliseconds.checked_add(i64::from(offset_minutes) * 60_000)?;
        let day = Day::from_days_since_epoch(local.div_euclid(DAY_MILLIS))?;
        let rest = u32::try_from(local.rem_euclid(DAY_MILLIS)).ok()?;
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        let time = Time {
            hour: part(rest / 3_600_000),
            minute: part(rest / 60_000 % 60),
            second: part(rest / 1000 % 60),
            nanosecond: rest % 1000 * 1_000_000,
        };
        Some(Self { day, time: Some(time), offset_minutes: Some(offset_minutes) })
    }

    /// As the standard wants it: with milliseconds and a numeric offset. Nothing for a date alone,
    /// and where nobody knows the offset.
    fn standard(&self) -> Option<String> {
        let Time { hour, minute, second, nanosecond } = self.time?;
        let offset = self.offset_minutes?;
        let sign = if offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
        let (day, millis) = (self.day, nanosecond / 1_000_000);
        Some(format!(
            "{day}T{hour:02}:{minute:02}:{second:02}.{millis:03}{sign}{hours:02}:{minutes:02}"
        ))
    }

    fn read(text: &str) -> Option<Self> {
        // Milliseconds since 1970 in a string: more digits than a year or a compact date has.
        if text.len() > 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::at(text.parse().ok()?, 0);
        }
        let mut text = Cursor(text.trim());
        let day = text.day()?;
        if text.0.is_empty() {
            return Some(Self { day, time: None, offset_minutes: None });
        }
        text.any_of("Tt ")?;
        let time = Time::read(&mut text)?;
        let offset_minutes = offset(&mut text)?;
        text.0.is_empty().then_some(Self { day, time: Some(time), offset_minutes })
    }

    fn unix_milliseconds(&self) -> Option<i64> {
        let (time, offset) = (self.time?, self.offset_minutes?);
        let minutes = i64::from(time.hour) * 60 + i64::from(time.minute) - i64::from(offset);
        let seconds = minutes * 60 + i64::from(time.second);
        let millis = seconds * 1000 + i64::from(time.nanosecond / 1_000_000);
        Some(self.day.days_since_epoch() * DAY_MILLIS + millis)
    }
}

impl Time {
    fn read(text: &mut Cursor<'_>) -> Option<Self> {
        let part = |number: u32, most: u32| u8::try_from(number).ok().filter(|_| number <= most);
        let mut time = Self { hour: part(text.digits(2)?, 23)?, ..Self::default() };
        text.any_of(":")?;
        time.minute = part(text.digits(2)?, 59)?;
        if text.any_of(":").is_some() {
            time.second = part(text.digits(2)?, 60)?;
            if text.any_of(".,").is_some() {
                time.nanosecond = text.nanoseconds()?;
            }
        }
        Some(time)
    }
}

impl Time {
    /// Hour, minute, second, nanosecond; at least the first two.
    fn from_list(numbers: &[i64]) -> Option<Self> {
        let part = |at: usize, most: u8| {
            let number = numbers.get(at).copied().unwrap_or_default();
            u8::try_from(number).ok().filter(|number| *number <= most)
        };
        let nanosecond = u32::try_from(numbers.get(3).copied().unwrap_or_default()).ok()?;
        let is_time = (2..=4).contains(&numbers.len()) && nanosecond < 1_000_000_000;
        let (hour, minute, second) = (part(0, 23)?, part(1, 59)?, part(2, 59)?);
        is_time.then_some(Self { hour, minute, second, nanosecond })
    }
}

impl fmt::Display for Time {
    /// With as many decimals as there are, but at least milliseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { hour, minute, second, nanosecond } = *self;
        write!(f, "{hour:02}:{minute:02}:{second:02}")?;
        match nanosecond {
            nanos if nanos % 1_000_000 == 0 => write!(f, ".{:03}", nanos / 1_000_000),
            nanos if nanos % 1_000 == 0 => write!(f, ".{:06}", nanos / 1_000),
            nanos => write!(f, ".{nanos:09}"),
        }
    }
}

/// The instant in UTC that lies so many seconds after 1970 began.
#[allow(clippy::cast_possible_truncation)] // The range is checked.
fn at_seconds(number: f64) -> Option<String> {
    // Beyond the year 9999 there are no microseconds in a float.
    let known = Some(number).filter(|number| number.abs() < 253_402_300_800.0)?;
    let micros = (known * 1_000_000.0).round() as i64;
    let parts = Parts::at(micros.div_euclid(1000), 0)?;
    let below = u32::try_from(micros.rem_euclid(1000)).ok()? * 1000;
    let mut time = parts.time?;
    time.nanosecond += below;
    Some(format!("{}T{time}+00:00", parts.day))
}

/// The offset at the end of a date-time: `Some(None)` if there is none, `None` if it is wrong.
fn offset(text: &mut Cursor<'_>) -> Option<Option<i32>> {
    if text.0.is_empty() {
        return Some(None);
    }
    let sign = match text.any_of("Zz+-")? {
        '+' => 1,
        '-' => -1,
        _ => return Some(Some(0)),
    };
    let hours = text.digits(2).filter(|hours| *hours < 24)?;
    let colon = text.any_of(":").is_some();
    let minutes = if colon || !text.0.is_empty() { text.digits(2)? } else { 0 };
    let minutes = i32::try_from(hours * 60 + minutes).ok().filter(|_| minutes < 60)?;
    Some(Some(sign * minutes))
}

impl Default for DateTime {
    /// No value yet: the empty text.
    fn default() -> Self {
        Self(Form::Text(String::new()))
    }
}

impl From<SystemTime> for DateTime {
    /// The instant in UTC, to the millisecond; the empty text outside the years 0 to 9999.
    fn from(time: SystemTime) -> Self {
        let milliseconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).ok(),
            Err(before) => i64::try_from(before.duration().as_millis()).ok().map(|ms| -ms),
        };
        milliseconds.and_then(|ms| Self::from_unix_milliseconds(ms, 0)).unwrap_or_default()
    }
}

impl PartialEq for DateTime {
    /// The same instant; where none is known, the same text.
    fn eq(&self, other: &Self) -> bool {
        match (self.unix_milliseconds(), other.unix_milliseconds()) {
            (Some(one), Some(other)) => one == other,
            _ => self.0 == other.0,
        }
    }
}

impl PartialOrd for DateTime {
    /// The order of the instants; `None` where one of them is not known.
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.unix_milliseconds(), other.unix_milliseconds()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => (self.0 == other.0).then_some(Ordering::Equal),
        }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.as_text())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.as_text())
    }
}

impl FromStr for DateTime {
    type Err = ParseDateError;
    /// Reads what a program has, and writes it as the standard wants it, with milliseconds and a
    /// numeric offset. A text without an offset stays as it is: nobody knows which.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match Parts::read(text) {
            Some(parts) => {
                Ok(Self(Form::Text(parts.standard().unwrap_or_else(|| text.to_owned()))))
            }
            None => Err(ParseDateError("a date-time such as `2021-10-08T16:00:00.000+02:00`")),
        }
    }
}

impl FromText for DateTime {
    fn set_text(&mut self, text: &str) -> Result<(), &'static str> {
        self.0 = Form::Text(text.to_owned());
        Ok(())
    }
    fn set_integer(&mut self, number: i64) -> bool {
        self.0 = Form::Milliseconds(number);
        true
    }
    /// Year, month and day, then hour and minute, then second and nanosecond if they are not zero: a
    /// time of which nobody says the offset.
    fn set_list(&mut self, numbers: &[i64]) -> bool {
        let Some((day, time)) = numbers.split_at_checked(3) else { return false };
        let Some(day) = Day::from_list(day) else { return false };
        let Some(time) = Time::from_list(time) else { return false };
        self.0 = Form::Text(format!("{day}T{time}"));
        true
    }
    /// Seconds since 1970 and their decimals, to the microsecond: more digits are not in the number.
    fn set_decimal(&mut self, number: f64) -> bool {
        let Some(text) = at_seconds(number) else { return false };
        self.0 = Form::Text(text);
        true
    }
    fn is_known(&self) -> bool {
        self.read().is_some()
    }
    fn is_exact(&self) -> bool {
        self.read().is_some_and(|parts| parts.time.is_some())
    }
}

impl Wire for DateTime {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    fn view(&self) -> View<'_> {
        match &self.0 {
            Form::Text(text) if text.is_empty() => View::Unset,
            Form::Text(text) => View::Str(text),
            Form::Milliseconds(number) => View::I64(*number),
        }
    }
}

crate::serde_impls!(DateTime);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::{from_json, to_json};

    fn read(json: &str) -> DateTime {
        from_json(json).unwrap()
    }

    #[test]
    fn ruling_8_every_usual_form_of_a_date_is_read() {
        let instant = 1_633_701_600_000;
        for json in [
            r#""2021-10-08T16:00:00.000+02:00""#,
            r#""2021-10-08T16:00:00+0200""#,
            r#""2021-10-08T16:00+02""#,
            r#""2021-10-08T14:00:00Z""#,
            r#""2021-10-08T08:30:00.000000-05:30""#,
            "1633701600000",
            r#""1633701600000""#,
        ] {
            assert_eq!(read(json).unix_milliseconds(), Some(instant), "{json}");
        }
        let day = read(r#""2021-10-08""#);
        assert_eq!((day.year(), day.hour(), day.unix_milliseconds()), (Some(2021), None, None));
    }

    #[test]
    fn what_jackson_writes_becomes_iso_8601() {
        for (json, written) in [
            ("[2021,10,8,16,0]", "2021-10-08T16:00:00.000"),
            ("[2021,10,8,16,0,1,123456789]", "2021-10-08T16:00:01.123456789"),
            ("[2021,10,8,16,0,1,7000000]", "2021-10-08T16:00:01.007"),
            ("1633701600.000000000", "2021-10-08T14:00:00.000+00:00"),
            ("1633701600.123456000", "2021-10-08T14:00:00.123456+00:00"),
            ("-0.001000000", "1969-12-31T23:59:59.999+00:00"),
        ] {
            let time = read(json);
            assert_eq!(time.to_string(), written, "{json}");
            assert!(time.hour().is_some());
        }
        let mut pieces = ["[[2021,1", "0,8,16,0],16337016", "00.5]"].into_iter().map(Vec::from);
        let mut times: Vec<DateTime> = Vec::new();
        crate::wire::decode_pieces(&mut || pieces.next(), &mut times).unwrap();
        let texts: Vec<String> = times.iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["2021-10-08T16:00:00.000", "2021-10-08T14:00:00.500+00:00"]);
        for json in ["[2021,10,8]", "[2021,13,8,16,0]", "[2021,10,8,24,0]", "[]", "[1.5]", "1e300"]
        {
            let mut time = DateTime::default();
            assert!(crate::wire::decode(json.as_bytes(), &mut time).is_err(), "{json}");
        }
    }

    #[test]
    fn ruling_8_what_was_read_is_written_back_as_it_came() {
        for json in [
            r#""2021-10-08T16:00:00.000+02:00""#,
            r#""2021-10-08T16:00:00+0200""#,
            r#""2021-10-08T14:00:00Z""#,
            r#""2021-10-08""#,
            r#""08/07/2020""#,
            "1633701600000",
        ] {
            assert_eq!(to_json(&read(json)), json);
        }
    }

    #[test]
    fn ruling_8_built_values_carry_milliseconds_and_a_numeric_offset() {
        let time = UNIX_EPOCH + Duration::from_millis(1_633_701_600_007);
        assert_eq!(DateTime::from(time).to_string(), "2021-10-08T14:00:00.007+00:00");
        let west = DateTime::from_unix_milliseconds(0, -90).unwrap();
        assert_eq!(west.to_string(), "1969-12-31T22:30:00.000-01:30");
        assert_eq!(west.to_system_time(), Some(UNIX_EPOCH));
        assert_eq!(DateTime::from_unix_milliseconds(i64::MAX, 0), None);
        assert_eq!(DateTime::from_unix_milliseconds(0, 1440), None);
    }

    #[test]
    fn ruling_8_parsed_texts_are_written_as_the_standard_wants() {
        for (text, written) in [
            ("2021-10-08T14:00:00Z", "2021-10-08T14:00:00.000+00:00"),
            ("2021-10-08 16:00:00,7+02", "2021-10-08T16:00:00.700+02:00"),
            ("1633701600000", "2021-10-08T14:00:00.000+00:00"),
            ("2021-10-08T16:00:00", "2021-10-08T16:00:00"),
            ("2021-10-08", "2021-10-08"),
        ] {
            assert_eq!(text.parse::<DateTime>().unwrap().to_string(), written);
        }
    }

    #[test]
    fn order_exists_only_where_the_instant_is_known() {
        let known = read(r#""2021-10-08T16:00:00+02:00""#);
        let later = read(r#""2021-10-08T15:00:00Z""#);
        let local = read(r#""2021-10-08T16:00:00""#);
        assert!(known < later);
        assert_eq!(known.partial_cmp(&local), None);
        assert_eq!(local.partial_cmp(&local.clone()), Some(Ordering::Equal));
    }

    #[test]
    fn texts_that_are_no_date_time_are_refused_when_parsed() {
        for text in ["", "soon", "2021-10-08T25:00", "2021-10-08T10:00+2", "2021-10-08T10:00:00.Z"]
        {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
        }
    }
}

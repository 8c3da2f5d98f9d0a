//! Dates from and into the types of other crates, each behind a feature of its name.

use super::{Date, DateTime, ParseDateError};

const INSTANT: ParseDateError =
    ParseDateError("a date-time with an offset, in the range of the other type");
const DAY: ParseDateError = ParseDateError("a date, in the range of the other type");
const YEARS: ParseDateError = ParseDateError("a year from 0 to 9999");

/// Year, month and day.
fn parts(date: &Date) -> Option<(i32, u8, u8)> {
    Some((date.year()?, date.month()?, date.day()?))
}

#[cfg(feature = "jiff")]
mod jiff {
    use jiff::Timestamp;
    use jiff::Zoned;

    use super::{DAY, Date, DateTime, INSTANT, ParseDateError, YEARS, parts};

    impl TryFrom<Timestamp> for DateTime {
        type Error = ParseDateError;
        /// In UTC, to the millisecond.
        fn try_from(time: Timestamp) -> Result<Self, Self::Error> {
            Self::from_unix_milliseconds(time.as_millisecond(), 0).ok_or(YEARS)
        }
    }

    impl TryFrom<&Zoned> for DateTime {
        type Error = ParseDateError;
        /// With the zone's offset at that time, to the millisecond.
        fn try_from(time: &Zoned) -> Result<Self, Self::Error> {
            let milliseconds = time.timestamp().as_millisecond();
            Self::from_unix_milliseconds(milliseconds, time.offset().seconds() / 60).ok_or(YEARS)
        }
    }

    impl TryFrom<&DateTime> for Timestamp {
        type Error = ParseDateError;
        fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
            let milliseconds = time.unix_milliseconds().ok_or(INSTANT)?;
            Self::from_millisecond(milliseconds).map_err(|_| INSTANT)
        }
    }

    impl TryFrom<jiff::civil::Date> for Date {
        type Error = ParseDateError;
        fn try_from(day: jiff::civil::Date) -> Result<Self, Self::Error> {
            let part = |number: i8| u8::try_from(number).map_err(|_| YEARS);
            Self::new(day.year().into(), part(day.month())?, part(day.day())?).ok_or(YEARS)
        }
    }

    impl TryFrom<&Date> for jiff::civil::Date {
        type Error = ParseDateError;
        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            let (year, month, day) = parts(date).ok_or(DAY)?;
            let part = |number: u8| i8::try_from(number).map_err(|_| DAY);
            let year = i16::try_from(year).map_err(|_| DAY)?;
            Self::new(year, part(month)?, part(day)?).map_err(|_| DAY)
        }
    }
}

#[cfg(feature = "chrono")]
mod chrono {
    use chrono::{Datelike, FixedOffset, NaiveDate, Offset, TimeZone};

    use super::{DAY, Date, DateTime, INSTANT, ParseDateError, YEARS, parts};

    impl<Z: TimeZone> TryFrom<chrono::DateTime<Z>> for DateTime {
        type Error = ParseDateError;
        /// With the offset at that time, to the millisecond.
        fn try_from(time: chrono::DateTime<Z>) -> Result<Self, Self::Error> {
            let minutes = time.offset().fix().local_minus_utc() / 60;
            Self::from_unix_milliseconds(time.timestamp_millis(), minutes).ok_or(YEARS)
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
        type Error = ParseDateError;
        fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
            let milliseconds = time.unix_milliseconds().ok_or(INSTANT)?;
            let offset = FixedOffset::east_opt(time.offset_minutes().unwrap_or_default() * 60);
            let utc = chrono::DateTime::from_timestamp_millis(milliseconds);
            let (utc, offset) = utc.zip(offset).ok_or(INSTANT)?;
            Ok(utc.with_timezone(&offset))
        }
    }

    impl TryFrom<NaiveDate> for Date {
        type Error = ParseDateError;
        fn try_from(date: NaiveDate) -> Result<Self, Self::Error> {
            let part = |number: u32| u8::try_from(number).map_err(|_| YEARS);
            Self::new(date.year(), part(date.month())?, part(date.day())?).ok_or(YEARS)
        }
    }

    impl TryFrom<&Date> for NaiveDate {
        type Error = ParseDateError;
        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            let (year, month, day) = parts(date).ok_or(DAY)?;
            Self::from_ymd_opt(year, month.into(), day.into()).ok_or(DAY)
        }
    }
}

#[cfg(feature = "time")]
mod time {
    use time::{Month, OffsetDateTime, UtcOffset};

    use super::{DAY, Date, DateTime, INSTANT, ParseDateError, YEARS, parts};

    impl TryFrom<OffsetDateTime> for DateTime {
        type Error = ParseDateError;
        /// With its offset, to the millisecond.
        fn try_from(time: OffsetDateTime) -> Result<Self, Self::Error> {
            let seconds = time.unix_timestamp().checked_mul(1000).ok_or(YEARS)?;
            let milliseconds = seconds + i64::from(time.millisecond());
            let minutes = time.offset().whole_seconds() / 60;
            Self::from_unix_milliseconds(milliseconds, minutes).ok_or(YEARS)
        }
    }

    impl TryFrom<&DateTime> for OffsetDateTime {
        type Error = ParseDateError;
        fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
            let milliseconds = time.unix_milliseconds().ok_or(INSTANT)?;
            let utc = Self::from_unix_timestamp_nanos(i128::from(milliseconds) * 1_000_000);
            let minutes = time.offset_minutes().unwrap_or_default();
            let offset = UtcOffset::from_whole_seconds(minutes * 60).map_err(|_| INSTANT)?;
            utc.map_err(|_| INSTANT)?.checked_to_offset(offset).ok_or(INSTANT)
        }
    }

    impl TryFrom<time::Date> for Date {
        type Error = ParseDateError;
        fn try_from(date: time::Date) -> Result<Self, Self::Error> {
            Self::new(date.year(), date.month().into(), date.day()).ok_or(YEARS)
        }
    }

    impl TryFrom<&Date> for time::Date {
        type Error = ParseDateError;
        fn try_from(date: &Date) -> Result<Self, Self::Error> {
            let (year, month, day) = parts(date).ok_or(DAY)?;
            let month = Month::try_from(month).map_err(|_| DAY)?;
            Self::from_calendar_date(year, month, day).map_err(|_| DAY)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::from_json;

    /// A time west of Greenwich, before 1970, and one with a fraction below the millisecond.
    const TIMES: [&str; 3] = [
        "2021-10-08T16:00:00.007+02:00",
        "1969-12-31T22:30:00.000-01:30",
        "1969-12-31T23:59:59.999+00:00",
    ];

    /// What makes a value of another crate's type, and back.
    fn there_and_back<T>()
    where
        T: for<'t> TryFrom<&'t DateTime, Error = ParseDateError>,
        DateTime: TryFrom<T, Error = ParseDateError>,
    {
        for text in TIMES {
            let time: DateTime = text.parse().unwrap();
            let other = T::try_from(&time).unwrap();
            assert_eq!(DateTime::try_from(other).unwrap(), time);
        }
        // Nobody knows the instant.
        for json in [r#""2021-10-08T16:00:00""#, r#""2021-10-08""#, r#""soon""#] {
            assert!(T::try_from(&from_json::<DateTime>(json).unwrap()).is_err(), "{json}");
        }
    }

    fn day_there_and_back<T>()
    where
        T: for<'t> TryFrom<&'t Date, Error = ParseDateError>,
        Date: TryFrom<T, Error = ParseDateError>,
    {
        for text in ["2024-02-29", "0001-01-01", "2999-12-31"] {
            let day: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(T::try_from(&day).unwrap()).unwrap(), day);
        }
        assert!(T::try_from(&from_json::<Date>(r#""soon""#).unwrap()).is_err());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn values_of_jiff_are_the_same_instants_and_days() {
        there_and_back::<::jiff::Timestamp>();
        day_there_and_back::<::jiff::civil::Date>();
        let zone = ::jiff::tz::TimeZone::fixed(::jiff::tz::offset(2));
        let zoned = ::jiff::Timestamp::from_millisecond(1_633_701_600_000).unwrap().to_zoned(zone);
        let written = DateTime::try_from(&zoned).unwrap().to_string();
        assert_eq!(written, "2021-10-08T16:00:00.000+02:00");
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn values_of_chrono_are_the_same_instants_and_days() {
        there_and_back::<::chrono::DateTime<::chrono::FixedOffset>>();
        day_there_and_back::<::chrono::NaiveDate>();
    }

    #[cfg(feature = "time")]
    #[test]
    fn values_of_time_are_the_same_instants_and_days() {
        there_and_back::<::time::OffsetDateTime>();
        day_there_and_back::<::time::Date>();
    }
}

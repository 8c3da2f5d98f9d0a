//! Value types that documents use: amounts, exact numbers, dates, texts in several languages, bytes.
//! They know their wire form and nothing of HTTP.

mod amount;
mod bytes;
mod calendar;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "time"))]
mod convert;
mod date;
mod date_time;
mod decimal;
mod translations;

pub use amount::{Amount, ParseAmountError};
pub use bytes::{Bytes, UrlBytes};
pub(crate) use bytes::{from_base64, to_base64};
pub use calendar::ParseDateError;
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::{Decimal, ParseDecimalError};
pub use translations::{Translation, Translations, translate};

/// What the tests of all values need.
#[cfg(test)]
pub(crate) mod tests {
    use crate::wire::{DecodeError, Wire, decode, encode};

    pub(crate) fn from_json<T: Wire + Default>(json: &str) -> Result<T, DecodeError> {
        let mut value = T::default();
        decode(json.as_bytes(), &mut value).map(|_| value)
    }

    pub(crate) fn to_json(value: &dyn Wire) -> String {
        String::from_utf8_lossy(&encode(value, &[])).into_owned()
    }
}

//! Value types that documents use: amounts, exact numbers, dates, texts in several languages, bytes.
//! They know their wire form and nothing of HTTP.

mod amount;
mod bytes;
mod calendar;
mod date;
mod date_time;
mod decimal;
mod translations;

pub use amount::{Amount, ParseAmountError};
pub use bytes::Bytes;
pub(crate) use bytes::{from_base64, to_base64};
pub use calendar::ParseDateError;
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::{Decimal, ParseDecimalError};
pub use translations::{Translation, Translations, translate};

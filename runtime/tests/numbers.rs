//! Numbers keep their value through reading and writing.

#![allow(clippy::unwrap_used, missing_docs)]

use s360_runtime::Decimal;
use s360_runtime::wire::{DriftKind, Wire, decode, decode_value, encode};
use serde_json::{Value, json};

fn read<T: Wire + Default>(text: &str) -> T {
    let mut value = T::default();
    decode(text.as_bytes(), &mut value).unwrap();
    value
}

fn back<T: Wire + Default>(text: &str) -> String {
    String::from_utf8(encode(&read::<T>(text), &[])).unwrap()
}

#[test]
fn a_decimal_travels_digit_by_digit() {
    for text in [
        "123456789012345678901234567890",
        "0.1234567890123456789012345678",
        "-7e400",
        "18446744073709551616",
    ] {
        assert_eq!(back::<Decimal>(text), text);
        assert_eq!(back::<Option<Decimal>>(text), text);
        assert_eq!(
            back::<Vec<Option<Decimal>>>(&format!("[{text},null]")),
            format!("[{text},null]")
        );
    }
    assert_eq!(read::<Decimal>("1.50").as_str(), "1.50");
}

#[test]
fn a_decimal_that_a_machine_number_holds_is_written_as_one() {
    for (text, number) in
        [("7", json!(7)), ("-0.25", json!(-0.25)), ("18446744073709551615", json!(u64::MAX))]
    {
        let value: Decimal = text.parse().unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&encode(&value, &[])).unwrap(), number);
        let mut again = Decimal::default();
        decode_value(&number, &mut again).unwrap();
        assert_eq!(again, value);
    }
}

#[test]
fn a_decimal_in_a_string_is_read_and_reported() {
    let mut value = Decimal::default();
    let drifts = decode(b"\"12.50\"", &mut value).unwrap();
    assert_eq!(value.as_str(), "12.50");
    assert_eq!(drifts.first().map(|drift| drift.kind), Some(DriftKind::Coerced));
    assert!(decode(b"\"twelve\"", &mut value).is_err());
    assert!(decode(b"{}", &mut value).is_err());
}

#[test]
fn an_unsigned_integer_holds_what_a_signed_one_does_not() {
    assert_eq!(read::<u64>("18446744073709551615"), u64::MAX);
    assert_eq!(back::<u64>("\"18446744073709551615\""), "18446744073709551615");
    for text in ["-1", "18446744073709551616", "1.5"] {
        assert!(decode(text.as_bytes(), &mut 0_u64).is_err(), "{text}");
    }
}

#[test]
fn words_for_floats_without_digits_are_kept() {
    for text in ["\"NaN\"", "\"Infinity\"", "\"-Infinity\""] {
        assert_eq!(back::<f64>(text), text);
    }
}

#[test]
fn null_in_a_list_of_optional_values_stays() {
    assert_eq!(back::<Vec<Option<i64>>>("[1,null,2]"), "[1,null,2]");
}

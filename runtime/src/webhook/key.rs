//! By what an item is known again.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// By what an item is known when it comes again: which webhook, what it is about, and a digest of all
/// that it says.
///
/// | webhook | key |
/// |---|---|
/// | `order` | `order/{orderDetailsData.orderId}/{orderDetailsData.orderState}/{orderDetailsData.referenceDate}/{digest}` |
/// | `contact` | `contact/{contactNumber, or contactId}/{dateLastModified}/{digest}` |
/// | `access` | `access/{barcode}/{ticketState}/{digest}` |
/// | `inventory` | `inventory/{id}/{state}/{digest}` |
/// | `dataExport` | `dataExport/{digest}`, and `dataExport/{digest}/2` for a second row that says the same in one body: rows have no id |
/// | another | `{name}/{digest}` |
///
/// The vendor gives deliveries no id. What the item is about is always there (an item without it is
/// [`Rejected`](super::Rejected)); `-` stands where one of the other fields is missing.
///
/// The digest is 128 bits of SHA-256. It does not depend on white space, on the order of fields, on how
/// numbers and escapes are written, or on whether a field is `null` or missing. So an item that was
/// changed in any other way has another key, also where state and dates are the same: it is no
/// repetition. Two limits follow:
///
/// - A thing that changes and changes back (a price from 10 to 12 to 10) has the first key again. Inventory,
///   access and contacts have no number of a change that would tell the third item from a late repetition
///   of the first. How long keys are remembered decides: see [`IdempotencyStore`](super::IdempotencyStore).
/// - Rows of data exports that say the same in two bodies have the same key.
///
/// Keys hold barcodes and contact numbers: what stores them stores personal data. Debug output has the
/// name of the webhook and the digest only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    text: String,
    /// Bytes of `text` that say what the item is about.
    subject: usize,
}

impl Key {
    /// The text of the key.
    pub fn as_str(&self) -> &str {
        &self.text
    }
    /// What the item is about, whatever it says of it: `order/800128`. Of rows and unknown webhooks it is
    /// the whole key.
    pub fn subject(&self) -> &str {
        self.text.get(..self.subject).unwrap_or(&self.text)
    }
    /// For the same row once more.
    pub(super) fn numbered(self, number: usize) -> Self {
        if number < 2 {
            return self;
        }
        let text = format!("{}/{number}", self.text);
        Self { subject: text.len(), text }
    }
    pub(super) fn of_broken(webhook: &str, raw: &[u8]) -> Self {
        let parts = Parts { webhook, about: Vec::new() };
        parts.key(Sha256::digest(raw).into())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digest = self.text.get(self.subject..).filter(|rest| !rest.is_empty());
        let digest = digest.and_then(|rest| rest.rsplit('/').next());
        let name = self.text.split('/').next().unwrap_or_default();
        write!(f, "Key({name}/{})", digest.unwrap_or("…"))
    }
}

/// The fields of a webhook's items that their keys name; the first must be there, under one of its names.
fn fields(webhook: &str) -> &'static [&'static [&'static [&'static str]]] {
    match webhook {
        "order" => &[
            &[&["orderDetailsData", "orderId"]],
            &[&["orderDetailsData", "orderState"]],
            &[&["orderDetailsData", "referenceDate"]],
        ],
        "contact" => &[&[&["contactNumber"], &["contactId"]], &[&["dateLastModified"]]],
        "access" => &[&[&["barcode"]], &[&["ticketState"]]],
        "inventory" => &[&[&["id"]], &[&["state"]]],
        _ => &[],
    }
}

/// Whether two items that say the same in one body are two.
pub(super) fn are_rows(webhook: &str) -> bool {
    webhook == "dataExport"
}

/// The key of an item; without one, the names of what is missing.
pub(super) fn key_of(webhook: &str, raw: &[u8]) -> Result<Key, String> {
    let text = String::from_utf8_lossy(raw);
    let mut about = Vec::new();
    for (index, names) in fields(webhook).iter().enumerate() {
        let found = names.iter().find_map(|path| find(&text, path));
        if found.is_none() && index == 0 {
            let names: Vec<String> =
                names.iter().map(|path| format!("`{}`", path.join("."))).collect();
            return Err(names.join(" or "));
        }
        about.push(found.unwrap_or_else(|| "-".to_owned()));
    }
    let mut json = serde_json::Deserializer::from_str(&text);
    // What no value can hold has a digest all the same.
    let digest = Content.deserialize(&mut json).unwrap_or_else(|_| Sha256::digest(raw).into());
    Ok(Parts { webhook, about }.key(digest))
}

struct Parts<'a> {
    webhook: &'a str,
    about: Vec<String>,
}

impl Parts<'_> {
    fn key(self, digest: [u8; 32]) -> Key {
        let mut text = self.webhook.to_owned();
        let mut subject = 0;
        for part in &self.about {
            text.push('/');
            text.push_str(&short(part));
            if subject == 0 {
                subject = text.len();
            }
        }
        text.push('/');
        text.push_str(&hex(digest));
        if subject == 0 {
            subject = text.len();
        }
        Key { text, subject }
    }
}

/// Bytes of a field that a key takes over as they are.
const LONGEST: usize = 64;

/// A field as keys have it: the bodies decide how long it is.
fn short(text: &str) -> Cow<'_, str> {
    match text.len() <= LONGEST {
        true => Cow::Borrowed(text),
        false => Cow::Owned(hex(Sha256::digest(text.as_bytes()).into())),
    }
}

/// The first 128 bits.
fn hex(digest: [u8; 32]) -> String {
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The text, number or word at `path`.
fn find(json: &str, path: &[&str]) -> Option<String> {
    let mut json = serde_json::Deserializer::from_str(json);
    match (At { path }).deserialize(&mut json).ok()?? {
        Value::String(text) => Some(text).filter(|text| !text.is_empty()),
        found @ (Value::Number(_) | Value::Bool(_)) => Some(found.to_string()),
        _ => None,
    }
}

/// Reads what is at a path, and skips the rest.
struct At<'p> {
    path: &'p [&'p str],
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Option<Value>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Value>, D::Error> {
        match self.path {
            [] => Value::deserialize(from).map(Some),
            _ => from.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Option<Value>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Value>, A::Error> {
        let Some((name, path)) = self.path.split_first() else { return Ok(None) };
        let mut found = None;
        // The last one of a name counts, as for the reader.
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            match key == *name {
                true => found = map.next_value_seed(At { path })?,
                false => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }
}

/// The digest of what a JSON value says, made without a copy of it.
struct Content;

impl<'de> DeserializeSeed<'de> for Content {
    type Value = [u8; 32];
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<[u8; 32], D::Error> {
        from.deserialize_any(self)
    }
}

fn digest(kind: &[u8], content: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(kind).chain_update(content).finalize().into()
}

impl<'de> Visitor<'de> for Content {
    type Value = [u8; 32];
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E: Error>(self) -> Result<[u8; 32], E> {
        Ok(NULL)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<[u8; 32], E> {
        Ok(digest(b"b", &[value.into()]))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<[u8; 32], E> {
        Ok(digest(b"i", &value.to_le_bytes()))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<[u8; 32], E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => Ok(digest(b"u", &value.to_le_bytes())),
        }
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<[u8; 32], E> {
        // 20.0 is 20: as one text, whatever the size.
        match format!("{value}").parse() {
            Ok(whole) => self.visit_i64(whole),
            Err(_) => Ok(digest(b"f", &value.to_le_bytes())),
        }
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<[u8; 32], E> {
        Ok(digest(b"s", value.as_bytes()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<[u8; 32], A::Error> {
        let mut all = Sha256::new().chain_update(b"l");
        while let Some(item) = list.next_element_seed(Content)? {
            all.update(item);
        }
        Ok(all.finalize().into())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<[u8; 32], A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            let key = digest(b"k", key.as_bytes());
            fields.push((key, map.next_value_seed(Content)?));
        }
        fields.retain(|(_, value)| *value != NULL);
        fields.sort_unstable();
        let mut all = Sha256::new().chain_update(b"m");
        fields.iter().for_each(|(key, value)| {
            all.update(key);
            all.update(value);
        });
        Ok(all.finalize().into())
    }
}

/// What stands for `null`; no digest is.
const NULL: [u8; 32] = [0; 32];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn key(webhook: &str, json: &str) -> String {
        key_of(webhook, json.as_bytes()).unwrap().as_str().to_owned()
    }

    /// The key without its digest.
    fn about(webhook: &str, json: &str) -> String {
        key(webhook, json).rsplit_once('/').unwrap().0.to_owned()
    }

    #[test]
    fn a_key_names_what_the_item_is_about_and_its_state() {
        let order = r#"{"orderDetailsData":{"orderId":7,"orderState":"CLOSED","referenceDate":"2026-05-20T00:00:00.000Z"}}"#;
        assert_eq!(about("order", order), "order/7/CLOSED/2026-05-20T00:00:00.000Z");
        assert_eq!(about("order", r#"{"orderDetailsData":{"orderId":"7"}}"#), "order/7/-/-");
        assert_eq!(key_of("order", order.as_bytes()).unwrap().subject(), "order/7");
        let contact = r#"{"contactNumber":"9","contactId":1,"dateLastModified":"2026-01-01"}"#;
        assert_eq!(about("contact", contact), "contact/9/2026-01-01");
        assert_eq!(about("contact", r#"{"contactId":1}"#), "contact/1/-");
        assert_eq!(about("access", r#"{"barcode":"12","ticketState":"VALID"}"#), "access/12/VALID");
        assert_eq!(about("inventory", r#"{"id":1,"state":"RUNNING"}"#), "inventory/1/RUNNING");
        assert_eq!(about("dataExport", "{}"), "dataExport");
    }

    #[test]
    fn an_item_that_does_not_say_what_it_is_about_has_no_key() {
        assert_eq!(key_of("order", b"{}").unwrap_err(), "`orderDetailsData.orderId`");
        assert_eq!(
            key_of("contact", br#"{"contactNumber":null}"#).unwrap_err(),
            "`contactNumber` or `contactId`"
        );
        assert!(key_of("access", br#"{"barcode":{}}"#).is_err());
    }

    #[test]
    fn what_says_the_same_has_the_same_key_however_it_is_written() {
        let one = r#"{"id":1,"a":[1,2.50,"é"],"b":{"c":true,"d":null},"e":20.000}"#;
        let other = r#"{ "e" : 20, "b":{"c":true}, "a":[1, 2.5 ,"\u00e9"] , "id":1, "f":null}"#;
        assert_eq!(key("inventory", one), key("inventory", other));
    }

    #[test]
    fn what_says_something_else_has_another_key() {
        let texts = [
            r#"{"id":1}"#,
            r#"{"id":1,"a":[]}"#,
            r#"{"id":1,"a":{}}"#,
            r#"{"id":1,"a":""}"#,
            r#"{"id":1,"a":0}"#,
            r#"{"id":1,"a":false}"#,
            r#"{"id":1,"a":[1,2]}"#,
            r#"{"id":1,"a":[2,1]}"#,
            r#"{"id":1,"a":[[1],2]}"#,
            r#"{"id":1,"a":[null]}"#,
            r#"{"id":1,"a":"1"}"#,
            r#"{"id":1,"a":1}"#,
            r#"{"id":1,"b":1}"#,
            r#"{"id":1,"a":{"b":1}}"#,
            r#"{"id":1,"a":0.5}"#,
            r#"{"id":1,"a":-1}"#,
            r#"{"id":1,"a":"\ud800"}"#,
        ];
        let keys: std::collections::BTreeSet<String> =
            texts.iter().map(|text| key("inventory", text)).collect();
        assert_eq!(keys.len(), texts.len());
    }

    #[test]
    fn no_text_of_a_body_makes_a_key_long_and_debug_shows_no_barcode() {
        let long = format!(r#"{{"barcode":"{}"}}"#, "9".repeat(10_000));
        assert!(key("access", &long).len() < 120);
        let key = key_of("access", br#"{"barcode":"31415"}"#).unwrap();
        assert!(!format!("{key:?}").contains("31415"), "{key:?}");
        assert!(format!("{key:?}").starts_with("Key(access/"));
    }
}

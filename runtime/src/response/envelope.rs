//! The S-360 envelope: `statusCode`, `statusDetail` and `requestId` beside the business data
//! (S-360 standard, R8). Knows no HTTP.

use serde_json::Value;

use crate::http::response_body::ResponseBody;
use crate::wire::{
    DecodeError, Drift, DriftKind, Manner, SideField, View, Wire, decode_as, decode_value,
    each_field,
};

/// What an envelope says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Envelope {
    pub(crate) status_code: Option<String>,
    pub(crate) status_detail: Option<String>,
    pub(crate) request_id: Option<i64>,
}

/// What an envelope means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    Success,
    InProgress,
    Business,
}

impl Envelope {
    /// The envelope that lay beside what an answer's type describes.
    fn beside(beside: [SideField; 3]) -> Self {
        let [code, detail, id] = beside.map(SideField::into_value);
        Self {
            status_code: any_text(code),
            status_detail: any_text(detail),
            request_id: integer(View::Value(&id)),
        }
    }

    /// What one of the two says.
    fn or(self, other: Self) -> Self {
        Self {
            status_code: self.status_code.or(other.status_code),
            status_detail: self.status_detail.or(other.status_detail),
            request_id: self.request_id.or(other.request_id),
        }
    }

    /// The envelope of a text of which nothing else is wanted; nothing if it is not JSON.
    pub(crate) fn alone(json: &[u8]) -> Option<Self> {
        let beside = fields();
        let manner = Manner { beside: &beside, ..Manner::default() };
        decode_as(json, &mut (), manner).ok()?;
        Some(Self::beside(beside))
    }

    /// The envelope in a decoded answer whose type lists the three fields, or any.
    pub(crate) fn of(answer: &dyn Wire) -> Self {
        let mut envelope = Self::default();
        each_field(&answer.view(), &mut |name, value| match name {
            "statusCode" => envelope.status_code = shown_text(value),
            "statusDetail" => envelope.status_detail = shown_text(value),
            "requestId" => envelope.request_id = integer(value),
            _ => {}
        });
        envelope
    }

    /// Any `statusCode` but two is a business error (R8), also one that is not a text: it is read as its
    /// JSON, so that no error passes for a success. An answer without one is taken as a success:
    /// every field may be missing (S360 ruling 6), and an answer that really failed says so with an
    /// HTTP status.
    pub(crate) fn meaning(&self) -> Meaning {
        match self.status_code.as_deref() {
            None | Some("" | "success") => Meaning::Success,
            Some("in_progress") => Meaning::InProgress,
            Some(_) => Meaning::Business,
        }
    }
}

/// The fields of an envelope: every answer has them, whether or not its type lists them.
fn fields() -> [SideField; 3] {
    [
        SideField::new("statusCode", "a string", is_text),
        SideField::new("statusDetail", "a string", is_text),
        SideField::new("requestId", "a 64-bit integer", |id| integer(View::Value(id)).is_some()),
    ]
}

/// An answer and its envelope.
pub(crate) struct Decoded {
    pub(crate) envelope: Envelope,
    pub(crate) drifts: Vec<Drift>,
}

/// An answer that cannot be read, and what its envelope says all the same.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) envelope: Envelope,
    pub(crate) error: DecodeError,
}

impl From<DecodeError> for Unreadable {
    fn from(error: DecodeError) -> Self {
        Self { envelope: Envelope::default(), error }
    }
}

/// Decodes `text` into `answer` in one pass and reads the envelope from the result.
///
/// # Errors
/// `answer` cannot be read. An envelope that says that there is no result is not an error then: a
/// business error need not have the shape of a result.
pub(crate) fn open(
    text: &mut ResponseBody,
    answer: &mut dyn Wire,
    strict: bool,
) -> Result<Decoded, Unreadable> {
    if text.is_null() {
        // Every field of an answer may be missing, but not the answer.
        let (pointer, message) = (String::new(), "expected an object, found null".to_owned());
        return Err(DecodeError { pointer, message }.into());
    }
    let beside = fields();
    let decoded = text.decode(answer, Manner { beside: &beside, strict, ..Manner::default() });
    let envelope = Envelope::beside(beside).or(Envelope::of(answer));
    match decoded {
        Ok(drifts) => Ok(Decoded::new(envelope, drifts)),
        Err(error) if envelope.meaning() == Meaning::Success => Err(Unreadable { envelope, error }),
        Err(_) => Ok(Decoded { envelope, drifts: Vec::new() }),
    }
}

impl Decoded {
    fn new(envelope: Envelope, mut drifts: Vec<Drift>) -> Self {
        let pointer = "/statusCode";
        // Something else in its place has been told.
        let is_told = drifts.iter().any(|drift| drift.pointer == pointer);
        if envelope.status_code.is_none() && !is_told {
            drifts.push(Drift { kind: DriftKind::MissingField, pointer: pointer.to_owned() });
        }
        Self { envelope, drifts }
    }
}

/// Whether it can be a text: also a number or a boolean (S360 ruling 9).
fn is_text(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

/// Any value as a text: what can be none, as its JSON.
fn any_text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// The same of a field that the answer's type lists.
fn shown_text(view: View<'_>) -> Option<String> {
    match view {
        View::Str(text) => Some(text.to_owned()),
        View::Text(text) => Some(text),
        View::I64(number) => Some(number.to_string()),
        View::Value(value) => any_text(value.clone()),
        _ => None,
    }
}

/// An id, also when it arrives as a string (S360 ruling 9), or as a number with a point.
fn integer(view: View<'_>) -> Option<i64> {
    let mut id = None;
    let read = match view {
        View::I64(number) => return Some(number),
        View::Value(value) => decode_value(value, &mut id),
        View::Str(text) => decode_value(&Value::from(text), &mut id),
        _ => return None,
    };
    read.ok().and(id)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn read(json: &str, answer: &mut dyn Wire) -> Result<Decoded, Unreadable> {
        open(&mut ResponseBody::from(json.as_bytes()), answer, false)
    }

    fn envelope(json: &str) -> Envelope {
        read(json, &mut Value::Null).unwrap().envelope
    }

    #[test]
    fn r8_the_envelope_lies_flat_beside_the_data() {
        let json = r#"{"statusCode":"error.order.availability","statusDetail":"sold out","requestId":17,"x":1}"#;
        let read = envelope(json);
        assert_eq!(read.status_code.as_deref(), Some("error.order.availability"));
        assert_eq!((read.status_detail.as_deref(), read.request_id), (Some("sold out"), Some(17)));
        assert_eq!(read.meaning(), Meaning::Business);
    }

    #[test]
    fn r8_success_and_in_progress_are_the_only_codes_that_are_no_error() {
        let meaning = |code: &str| envelope(&format!(r#"{{"statusCode":{code}}}"#)).meaning();
        assert_eq!(meaning(r#""success""#), Meaning::Success);
        assert_eq!(meaning(r#""in_progress""#), Meaning::InProgress);
        assert_eq!(meaning(r#""SUCCESS""#), Meaning::Business);
        assert_eq!(meaning("null"), Meaning::Success);
        assert_eq!(envelope("{}").meaning(), Meaning::Success);
    }

    #[test]
    fn r8_a_business_error_is_seen_even_if_the_result_cannot_be_read() {
        let json = r#"{"statusCode":"error.x","requestId":"7"}"#;
        let mut list: Vec<String> = Vec::new();
        let opened = read(json, &mut list).unwrap();
        assert_eq!(opened.envelope.meaning(), Meaning::Business);
        assert_eq!(opened.envelope.request_id, Some(7));
        let unread = read(r#"{"statusCode":"success","requestId":8}"#, &mut list).err().unwrap();
        assert_eq!(unread.envelope.request_id, Some(8), "what was done has an id all the same");
    }

    #[test]
    fn r8_an_answer_without_envelope_is_a_success_and_a_drift() {
        let missing = |json: &str| {
            let drifts = read(json, &mut Value::Null).unwrap().drifts;
            drifts.iter().any(|drift| drift.pointer == "/statusCode")
        };
        assert!(missing("{}") && missing(r#"{"statusCode":null}"#));
        assert!(!missing(r#"{"statusCode":"success"}"#));
        for null in ["null", " null\n"] {
            assert!(read(null, &mut Value::Null).is_err(), "{null}");
        }
    }

    #[test]
    fn r8_the_envelope_is_seen_where_the_type_has_no_room_for_it() {
        let opened = read(r#"{"statusCode":"error.x"}"#, &mut ()).unwrap();
        assert_eq!(opened.envelope.meaning(), Meaning::Business);
    }

    #[derive(Default)]
    struct Listed {
        items: Vec<i64>,
        status_code: Option<String>,
        request_id: Option<i64>,
    }
    crate::record!(Listed {
        "items" => items,
        "statusCode" => status_code,
        "requestId" => request_id,
    });

    #[test]
    fn r8_the_envelope_of_a_large_answer_is_seen_whatever_its_type_is() {
        let data = "7,".repeat(300_000);
        let json =
            format!(r#"{{"items":"none","data":[{data}7],"requestId":7,"statusCode":"error.x"}}"#);
        let answers: [&mut dyn Wire; 6] = [
            &mut Listed::default(),
            &mut Some(Listed::default()),
            &mut crate::client::typed::Json::<Value>::default(),
            &mut std::collections::BTreeMap::<String, i64>::new(),
            &mut (),
            &mut Value::Null,
        ];
        for (index, answer) in answers.into_iter().enumerate() {
            let opened = read(&json, answer).unwrap();
            assert_eq!(opened.envelope.meaning(), Meaning::Business, "{index}");
            assert_eq!(opened.envelope.request_id, Some(7), "{index}");
            assert!(opened.drifts.len() < 2, "{index}");
        }
    }

    #[test]
    fn r8_the_envelope_of_a_large_answer_is_seen_wherever_it_stands() {
        let large = |code: &str| {
            let data = "7,".repeat(300_000);
            format!(r#"{{"requestId":7,"data":[{data}7],"statusCode":"{code}"}}"#)
        };
        let mut answer = Value::Null;
        let opened = read(&large("success"), &mut answer).unwrap();
        assert_eq!(opened.envelope.request_id, Some(7));
        assert_eq!(answer["data"].as_array().unwrap().len(), 300_001);
        let mut list: Vec<String> = Vec::new();
        let opened = read(&large("error.x"), &mut list).unwrap();
        assert_eq!(opened.envelope.meaning(), Meaning::Business);
        assert!(read(&large("success"), &mut list).is_err());
    }
}

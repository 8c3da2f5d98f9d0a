//! Results of operations that are not S-360 web methods: JSON, texts, bytes, nothing.

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::http::media_type::MediaType;
use crate::http::response_body::ResponseBody;
use crate::response::envelope::{Decoded, Envelope};
use crate::value::Bytes;
use crate::wire::{DecodeError, Drift, DriftKind, FromText, Manner, Record, Slot, Wire, decode};

/// Reads an answer as what its type wants to be.
pub(crate) fn read(
    status: u16,
    media: MediaType<'_>,
    body: &mut ResponseBody,
    answer: &mut dyn Wire,
    strict: bool,
) -> Result<Decoded, DecodeError> {
    if let Slot::ByStatus(by_status) = answer.slot() {
        return match by_status.at(status) {
            Some(answer) => read(status, media, body, answer, strict),
            None => Ok(Decoded { envelope: Envelope::default(), drifts: Vec::new() }),
        };
    }
    let drifts = match as_it_is(answer.slot(), media, body, strict)? {
        Some(drifts) => drifts,
        None => {
            recode(media, body);
            body.decode(answer, Manner { strict, ..Manner::default() })?
        }
    };
    Ok(Decoded { envelope: Envelope::default(), drifts })
}

/// JSON in another charset than UTF-8 becomes UTF-8.
pub(crate) fn recode(media: MediaType<'_>, body: &mut ResponseBody) {
    // Nobody sends large answers so.
    if let Some(text) = body.whole().and_then(|json| media.recode(json)) {
        *body = ResponseBody::from(text.as_bytes());
    }
}

/// Takes an answer that is not to be read as JSON: nothing, bytes, or a text.
fn as_it_is(
    slot: Slot<'_>,
    media: MediaType<'_>,
    body: &mut ResponseBody,
    strict: bool,
) -> Result<Option<Vec<Drift>>, DecodeError> {
    match slot {
        Slot::Ignored => {}
        // 204, or 200 without content, of an operation that may answer so.
        Slot::Optional(_) if body.len() == 0 => {}
        Slot::Optional(_) if body.is_null() => return Ok(None),
        Slot::Optional(optional) => return as_it_is(optional.fill(), media, body, strict),
        // A JSON string of base64, or the bytes themselves whatever they are called.
        Slot::Bytes(bytes) => {
            let raw = body.join();
            let mut decoded = Bytes::default();
            let is_text = media.is_json() && decode(&raw, &mut decoded).is_ok();
            *bytes = if is_text { decoded.into_vec() } else { raw };
        }
        Slot::String(text) if !media.is_json() => *text = take(media, body)?,
        Slot::Text(value) if !media.is_json() => return set(value, media, body).map(Some),
        // Spring writes a `String` as it is, also where JSON was asked for.
        Slot::String(text) if is_bare(body, strict) => {
            *text = take(media, body)?;
            return Ok(Some(vec![Drift::plain_text()]));
        }
        Slot::Text(value) if is_bare(body, true) => {
            let drifts = set(value, media, body)?.into_iter();
            return Ok(Some(drifts.chain([Drift::plain_text()]).collect()));
        }
        // Java's `Object`: all that is described is that it is an object, and it need not be one.
        Slot::Record(record) if !strict && record.shape().fields.is_empty() && !is_object(body) => {
            return stand_for(record, media, body);
        }
        Slot::Value(value) if !media.is_json() && is_bare(body, true) => {
            *value = take(media, body)?.into();
        }
        _ => return Ok(None),
    }
    Ok(Some(Vec::new()))
}

/// Whether a body is a text without quotes around it; if `strict`, one that is no JSON either.
fn is_bare(body: &ResponseBody, strict: bool) -> bool {
    let is_json = |json: &[u8]| serde_json::from_slice::<IgnoredAny>(json).is_ok();
    let is_string = body.beginning().trim_ascii_start().starts_with(b"\"");
    match body.whole() {
        Some(json) if strict || is_string => body.len() > 0 && !is_json(json),
        Some(_) => body.len() > 0 && !body.is_null(),
        None => !strict && !is_string,
    }
}

fn is_object(body: &ResponseBody) -> bool {
    body.len() == 0 || body.beginning().trim_ascii_start().starts_with(b"{")
}

/// Keeps a text, a list or whatever came instead of an object.
fn stand_for(
    record: &mut dyn Record,
    media: MediaType<'_>,
    body: &mut ResponseBody,
) -> Result<Option<Vec<Drift>>, DecodeError> {
    let mut value = Value::Null;
    if is_bare(body, true) {
        value = take(media, body)?.into();
    } else {
        recode(media, body);
        body.decode(&mut value, Manner::default())?;
    }
    let drift = Drift::no_object(&value);
    record.fields_mut(&mut |_, extra| {
        if let Some(extra) = extra {
            extra.stand_for(std::mem::take(&mut value));
        }
    });
    Ok(Some(vec![drift]))
}

/// The text of a body. One that cannot be read stays where it is.
fn take(media: MediaType<'_>, body: &mut ResponseBody) -> Result<String, DecodeError> {
    let raw = body.join();
    media.decode(&raw).map_err(|message| {
        *body = ResponseBody::from(&*raw);
        DecodeError { pointer: String::new(), message }
    })
}

fn set(
    value: &mut dyn FromText,
    media: MediaType<'_>,
    body: &mut ResponseBody,
) -> Result<Vec<Drift>, DecodeError> {
    let text = take(media, body)?;
    value.set_text(text.trim()).map_err(|expected| {
        *body = ResponseBody::from(text.as_bytes());
        DecodeError { pointer: String::new(), message: format!("expected {expected}") }
    })?;
    let unknown = Drift { kind: DriftKind::UnknownValue, pointer: String::new() };
    Ok(if value.is_known() { Vec::new() } else { vec![unknown] })
}

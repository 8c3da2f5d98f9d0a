//! Request bodies in their media types. Knows no HTTP library.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher};

use serde_json::Value;

use crate::call::target::Target;
use crate::http::parameters::{form_pairs, text};
use crate::operation::{Body, Media, Parameter, ParameterLocation, Protocol, Style};
use crate::wire::{View, Wire, each_field, each_item, encode, encode_view, with_field};

/// A body and its `Content-Type`.
#[derive(Debug, PartialEq)]
pub(crate) struct Content {
    pub(crate) media: Cow<'static, str>,
    pub(crate) bytes: Vec<u8>,
}

const JSON: &str = "application/json";

/// The body of `request`; `set` are fields to write with other values than their own (the
/// `requestId` of a poll).
pub(crate) fn content(
    target: &Target<'_>,
    request: &dyn Wire,
    set: &[(&str, Value)],
) -> Option<Content> {
    match target.body {
        // "REST mentions GET requests without body" (R1).
        _ if target.method == "GET" && target.protocol == Protocol::WebMethod => None,
        // "{}" if there are no parameters (R1).
        Body::None if target.protocol == Protocol::WebMethod => {
            Some(Content { media: JSON.into(), bytes: object(encode(&Value::Null, set)) })
        }
        Body::None => None,
        Body::Json => Some(Content { media: JSON.into(), bytes: object(encode(request, set)) }),
        Body::Whole(media) => Some(in_media(media, request.view())),
        Body::Field(name, media) => with_field(request.view(), name, |view| match view {
            View::Absent => None,
            view => Some(in_media(media, view)),
        })?,
    }
}

/// What is not an object (a request without parameters) becomes one.
fn object(json: Vec<u8>) -> Vec<u8> {
    if json == b"null" { b"{}".to_vec() } else { json }
}

fn in_media(media: Media, view: View<'_>) -> Content {
    let (media, bytes) = match media {
        Media::Json(media) => (media.into(), encode_view(view, &[])),
        Media::Text(media) => (media.into(), text(view).into_bytes()),
        Media::Bytes(media) => match view {
            View::Bytes(bytes) => (media.into(), bytes.to_vec()),
            other => (media.into(), text(other).into_bytes()),
        },
        Media::Form(fields) => {
            ("application/x-www-form-urlencoded".into(), form(&view, fields).into_bytes())
        }
        Media::Multipart(fields) => multipart(&view, fields),
    };
    Content { media, bytes }
}

/// How a field of a form is written unless the document says otherwise.
static FORM_FIELD: Parameter = Parameter {
    name: "",
    field: "",
    location: ParameterLocation::Query,
    style: Style::Form,
    explode: true,
    reserved: false,
};

static JSON_FIELD: Parameter = Parameter { style: Style::Json, ..FORM_FIELD };

/// `name=value` pairs; lists repeat the name (OpenAPI 3.0: style form, exploded).
fn form(view: &View<'_>, fields: &'static [Parameter]) -> String {
    let mut pairs = Vec::new();
    each_field(view, &mut |name, value| {
        let listed = fields.iter().find(|field| field.field == name);
        // An object in an object is JSON: spread, it would lose the name of its field.
        let usual = if is_object(&value) { &JSON_FIELD } else { &FORM_FIELD };
        let encoded = form_pairs(name, listed.unwrap_or(usual), value);
        if !encoded.is_empty() {
            // "+" for a space, as the media type has it (WHATWG URL, 5.2).
            pairs.push(encoded.replace("%20", "+"));
        }
    });
    pairs.join("&")
}

fn is_object(view: &View<'_>) -> bool {
    matches!(
        view,
        View::Record(_) | View::Map(_) | View::Tagged(..) | View::Value(Value::Object(_))
    )
}

/// One part for each field (RFC 7578); bytes are files, objects are JSON.
fn multipart(view: &View<'_>, fields: &[(&str, &'static str)]) -> (Cow<'static, str>, Vec<u8>) {
    let mut parts: Vec<(String, String, Vec<u8>)> = Vec::new();
    each_field(view, &mut |name, value| {
        let media = fields.iter().find(|(field, _)| *field == name).map(|(_, media)| *media);
        let is_json = media.is_some_and(|media| media.contains("json"));
        let mut part = |value: View<'_>| parts.extend(part(name, value, media));
        if is_json || !each_item(&value, &mut part) {
            part(value);
        }
    });
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for (name, header, content) in parts {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{header}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}").into(), body)
}

/// Name, further header text and content of a part.
fn part(name: &str, value: View<'_>, media: Option<&str>) -> Option<(String, String, Vec<u8>)> {
    let name = name.replace('"', "%22").replace(['\r', '\n'], " ");
    let of = |media: &str| format!("\r\nContent-Type: {media}");
    let is_json = media.is_some_and(|media| media.contains("json"));
    let (header, content) = match value {
        View::Absent => return None,
        View::Bytes(bytes) => {
            let media = of(media.unwrap_or("application/octet-stream"));
            (format!("; filename=\"file\"{media}"), bytes.to_vec())
        }
        value if is_json || is_object(&value) => {
            (of(media.unwrap_or("application/json")), encode_view(value, &[]))
        }
        scalar => (media.map(of).unwrap_or_default(), text(scalar).into_bytes()),
    };
    Some((name, header, content))
}

/// A line that occurs in no part: a keyed hash nobody outside can foresee.
fn boundary(parts: &[(String, String, Vec<u8>)]) -> String {
    let mut hash = std::hash::RandomState::new().build_hasher();
    for (_, _, content) in parts {
        hash.write(content);
    }
    format!("s360-{:016x}", hash.finish())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn target(body: Body, protocol: Protocol) -> Target<'static> {
        Target {
            service: "s".into(),
            version: None,
            service_path: "".into(),
            name: "m".into(),
            method: "POST",
            path: "/m".into(),
            parameters: &[],
            body,
            protocol,
            raw: false,
            accept: "",
            idempotent: true,
            limit: None,
        }
    }

    fn sent(media: Media, value: Value) -> (String, String) {
        let target = target(Body::Field("body", media), Protocol::Http);
        let content = content(&target, &json!({ "body": value }), &[]).unwrap();
        (content.media.into_owned(), String::from_utf8(content.bytes).unwrap())
    }

    #[test]
    fn r1_a_method_without_parameters_sends_an_empty_object() {
        let none = target(Body::None, Protocol::WebMethod);
        assert_eq!(content(&none, &Value::Null, &[]).unwrap().bytes, b"{}");
        let poll = [("requestId", json!(7))];
        assert_eq!(content(&none, &Value::Null, &poll).unwrap().bytes, br#"{"requestId":7}"#);
        assert_eq!(content(&target(Body::None, Protocol::Http), &Value::Null, &[]), None);
        let get = Target { method: "GET", ..target(Body::Json, Protocol::WebMethod) };
        assert_eq!(content(&get, &Value::Null, &[]), None);
    }

    #[test]
    fn forms_have_a_pair_for_each_field() {
        let (media, body) =
            sent(Media::Form(&[]), json!({"a": "x y&z", "b": [1, 2], "c": {"d": true}}));
        assert_eq!(media, "application/x-www-form-urlencoded");
        assert_eq!(body, "a=x+y%26z&b=1&b=2&c=%7B%22d%22%3Atrue%7D");
    }

    #[test]
    fn multipart_bodies_have_a_part_for_each_field() {
        let (media, body) = sent(Media::Multipart(&[]), json!({"a": "x", "c": {"d": 1}}));
        let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"c\"\r\n\
             Content-Type: application/json\r\n\r\n{{\"d\":1}}\r\n--{boundary}--\r\n"
        );
        assert_eq!(body, expected);
    }

    #[test]
    fn texts_are_sent_as_they_are() {
        assert_eq!(sent(Media::Text("text/plain"), json!("a\"b")).1, "a\"b");
        assert_eq!(sent(Media::Bytes("image/png"), json!("raw")).1, "raw");
        assert_eq!(sent(Media::Json("application/json"), json!("a")).1, "\"a\"");
    }
}

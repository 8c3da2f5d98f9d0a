//! Request bodies in their media types. Knows no HTTP library.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher};

use serde_json::Value;

use crate::call::target::Target;
use crate::http::media_type::MediaType;
use crate::http::parameters::{self, form_pairs, text};
use crate::operation::{
    Body, Media, Parameter, ParameterLocation, Part, PartForm, Protocol, Style,
};
use crate::wire::{View, Wire, each_field, each_item, encode, encode_view, with_field};

/// A body and its `Content-Type`.
#[derive(Debug, PartialEq)]
pub(crate) struct Content {
    pub(crate) media: Cow<'static, str>,
    pub(crate) bytes: Vec<u8>,
}

const JSON: &str = "application/json";

/// The body of `request`; `set` are fields to write with other values than their own (the
/// `requestId` of a poll). On error says why it cannot be written.
pub(crate) fn content(
    target: &Target<'_>,
    request: &dyn Wire,
    set: &[(&str, Value)],
) -> Result<Option<Content>, String> {
    let json = |bytes| Ok(Some(Content { media: JSON.into(), bytes: object(bytes) }));
    match target.body {
        // "REST mentions GET requests without body" (R1).
        _ if target.method == "GET" && target.protocol == Protocol::WebMethod => Ok(None),
        // "{}" if there are no parameters (R1).
        Body::None if target.protocol == Protocol::WebMethod => json(encode(&Value::Null, set)),
        Body::None => Ok(None),
        Body::Json => json(encode(request, set)),
        Body::Whole(media) => in_media(media, request.view(), set).map(Some),
        Body::Field(name, media) => {
            let content = with_field(request.view(), name, |view| match view {
                View::Absent => None,
                view => Some(in_media(media, view, set)),
            });
            content.flatten().transpose()
        }
    }
}

/// What is not an object (a request without parameters) becomes one.
fn object(json: Vec<u8>) -> Vec<u8> {
    if json == b"null" { b"{}".to_vec() } else { json }
}

fn in_media(media: Media, view: View<'_>, set: &[(&str, Value)]) -> Result<Content, String> {
    let (media, bytes) = match media {
        Media::Json(media) => (media.into(), MediaType(media).encode_json(encode_view(view, set))?),
        Media::Text(media) => (media.into(), MediaType(media).encode(&text(view))?),
        Media::Bytes(media) => match view {
            View::Bytes(bytes) => (media.into(), bytes.to_vec()),
            other => (media.into(), text(other).into_bytes()),
        },
        Media::Form(_) | Media::Multipart(..) if !is_object(&view) => {
            return Err("a form has fields, so its value must be an object".to_owned());
        }
        Media::Form(fields) => {
            let mut pairs = form(&view, fields, set);
            pairs.extend(set.iter().map(|(name, value)| format!("{name}={value}")));
            ("application/x-www-form-urlencoded".into(), pairs.join("&").into_bytes())
        }
        Media::Multipart(media, parts) => multipart(media, &view, parts, set)?,
    };
    Ok(Content { media, bytes })
}

fn is_set(set: &[(&str, Value)], name: &str) -> bool {
    set.iter().any(|(field, _)| *field == name)
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
fn form(view: &View<'_>, fields: &'static [Parameter], set: &[(&str, Value)]) -> Vec<String> {
    let mut pairs = Vec::new();
    each_field(view, &mut |name, value| {
        if is_set(set, name) {
            return;
        }
        let listed = fields.iter().find(|field| field.field == name);
        // An object in an object is JSON: spread, it would lose the name of its field.
        let usual = if is_object(&value) { &JSON_FIELD } else { &FORM_FIELD };
        let encoded = form_pairs(name, listed.unwrap_or(usual), value);
        if !encoded.is_empty() {
            // "+" for a space, as the media type has it (WHATWG URL, 5.2).
            pairs.push(encoded.replace("%20", "+"));
        }
    });
    pairs
}

fn is_object(view: &View<'_>) -> bool {
    matches!(
        view,
        View::Record(_) | View::Map(_) | View::Tagged(..) | View::Value(Value::Object(_))
    )
}

/// A part of a multipart body.
struct Sent {
    name: String,
    /// Further parameters of its `Content-Disposition`.
    file: &'static str,
    /// Empty for a text.
    media: &'static str,
    content: Vec<u8>,
}

/// One part for each field (RFC 7578); bytes are files, objects are JSON.
fn multipart(
    media: &'static str,
    view: &View<'_>,
    listed: &[Part],
    set: &[(&str, Value)],
) -> Result<(Cow<'static, str>, Vec<u8>), String> {
    let mut parts = Vec::new();
    each_field(view, &mut |name, value| {
        if is_set(set, name) {
            return;
        }
        let how = listed.iter().find(|part| part.field == name).unwrap_or(&AS_SUGGESTED);
        add_parts(&mut parts, name, how, value);
    });
    for (name, value) in set {
        add_parts(&mut parts, name, &AS_SUGGESTED, View::Value(value));
    }
    let parts: Vec<Sent> = parts.into_iter().collect::<Result<_, _>>()?;
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for Sent { name, file, media, content } in &parts {
        let name = name.replace('"', "%22").replace(['\r', '\n'], " ");
        let mut head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n");
        if !media.is_empty() {
            head.push_str(&format!("Content-Type: {media}\r\n"));
        }
        head.push_str("\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let mut media = format!("{media}; boundary={boundary}");
    // "The Multipart/Related media type has one required parameter" (RFC 2387, 3.1): that of the root.
    if let (true, Some(root)) = (media.starts_with("multipart/related"), parts.first()) {
        let root = if root.media.is_empty() { "text/plain" } else { root.media };
        media.push_str(&format!("; type=\"{root}\""));
    }
    Ok((media.into(), body))
}

/// How a field is sent of which the document says nothing.
static AS_SUGGESTED: Part = Part { field: "", media_type: "", form: PartForm::Plain };

/// A part, or why it cannot be written.
type Written = Result<Sent, String>;

/// The parts of one field.
fn add_parts(parts: &mut Vec<Written>, name: &str, how: &Part, value: View<'_>) {
    if let PartForm::Style { style, explode } = how.form {
        let how_written = Parameter { style, explode, ..FORM_FIELD };
        let named = parameters::parts(name, &how_written, value);
        let part = |(name, value): (String, String)| {
            let content = MediaType(how.media_type).encode(&value)?;
            Ok(Sent { name, file: "", media: how.media_type, content })
        };
        return parts.extend(named.into_iter().map(part));
    }
    let is_json = MediaType(how.media_type).is_json();
    let mut add = |value: View<'_>| parts.extend(part(name, how, value));
    if is_json || !each_item(&value, &mut add) {
        add(value);
    }
}

/// A value as a part of its own.
fn part(name: &str, how: &Part, value: View<'_>) -> Option<Written> {
    let media =
        |usual: &'static str| if how.media_type.is_empty() { usual } else { how.media_type };
    let given = MediaType(how.media_type);
    let (file, media, content) = match value {
        View::Absent => return None,
        View::Bytes(bytes) if how.form != PartForm::Base64 => {
            ("; filename=\"file\"", media("application/octet-stream"), Ok(bytes.to_vec()))
        }
        value if given.is_json() || is_object(&value) => {
            ("", media("application/json"), given.encode_json(encode_view(value, &[])))
        }
        scalar => ("", media(""), given.encode(&text(scalar))),
    };
    Some(content.map(|content| Sent { name: name.to_owned(), file, media, content }))
}

/// A line that occurs in no part: a keyed hash nobody outside can foresee.
fn boundary(parts: &[Sent]) -> String {
    let mut hash = std::hash::RandomState::new().build_hasher();
    for part in parts {
        hash.write(&part.content);
    }
    format!("s360-{:016x}", hash.finish())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    const FORM_DATA: &str = "multipart/form-data";

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
        let content = content(&target, &json!({ "body": value }), &[]).unwrap().unwrap();
        (content.media.into_owned(), String::from_utf8(content.bytes).unwrap())
    }

    #[test]
    fn r1_a_method_without_parameters_sends_an_empty_object() {
        let none = target(Body::None, Protocol::WebMethod);
        assert_eq!(content(&none, &Value::Null, &[]).unwrap().unwrap().bytes, b"{}");
        let poll = [("requestId", json!(7))];
        assert_eq!(
            content(&none, &Value::Null, &poll).unwrap().unwrap().bytes,
            br#"{"requestId":7}"#
        );
        assert_eq!(content(&target(Body::None, Protocol::Http), &Value::Null, &[]), Ok(None));
        let get = Target { method: "GET", ..target(Body::Json, Protocol::WebMethod) };
        assert_eq!(content(&get, &Value::Null, &[]), Ok(None));
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
        let (media, body) =
            sent(Media::Multipart(FORM_DATA, &[]), json!({"a": "x", "c": {"d": 1}}));
        let boundary = media.strip_prefix("multipart/form-data; boundary=").unwrap();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"c\"\r\n\
             Content-Type: application/json\r\n\r\n{{\"d\":1}}\r\n--{boundary}--\r\n"
        );
        assert_eq!(body, expected);
    }

    #[test]
    fn a_form_of_something_without_fields_is_not_sent_empty() {
        for media in [Media::Form(&[]), Media::Multipart(FORM_DATA, &[])] {
            let target = target(Body::Field("body", media), Protocol::Http);
            let sent = content(&target, &json!({ "body": ["a"] }), &[]);
            assert!(sent.unwrap_err().contains("an object"));
        }
    }

    #[test]
    fn multipart_related_says_the_type_of_its_root() {
        let (media, _) = sent(Media::Multipart("multipart/related", &[]), json!({"a": {"d": 1}}));
        assert!(media.ends_with("; type=\"application/json\""), "{media}");
    }

    #[test]
    fn texts_are_sent_as_they_are() {
        assert_eq!(sent(Media::Text("text/plain"), json!("a\"b")).1, "a\"b");
        assert_eq!(sent(Media::Bytes("image/png"), json!("raw")).1, "raw");
        assert_eq!(sent(Media::Json("application/json"), json!("a")).1, "\"a\"");
    }
}

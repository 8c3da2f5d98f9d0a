//! Calls of S-360 services in what browsers and proxies write: entries of HTTP archives (HAR 1.2).
//!
//! Of headers nothing is read; bodies are redacted as a recorder's are.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::Exchange;
use crate::redact::redact;

/// The entries of an archive; `None` if `root` is none.
pub(crate) fn entries(root: &Value) -> Option<&Vec<Value>> {
    root.pointer("/log/entries")?.as_array()
}

/// Whether `value` is an entry.
pub(crate) fn is_entry(value: &Value) -> bool {
    value.pointer("/request/url").is_some() && value.get("response").is_some()
}

/// The call in an entry; `None` if it is none of an S-360 service, or has no answer.
pub(crate) fn exchange(entry: &Value) -> Option<Exchange> {
    let text = |pointer: &str| entry.pointer(pointer).and_then(Value::as_str);
    let is_post = text("/request/method").is_some_and(|it| it.eq_ignore_ascii_case("POST"));
    let url = text("/request/url").filter(|_| is_post)?;
    let path = url.split(['?', '#']).next()?;
    let (before, after) = path.split_once("/backend-apis/")?;
    let context = before.rsplit('/').next()?;
    let mut parts = after.split('/');
    let (service, version, method) = (parts.next()?, parts.next()?, parts.next()?);
    let version = version.strip_prefix('v')?.replacen('_', ".", 1);
    let status = entry.pointer("/response/status").and_then(Value::as_u64)?;
    let answer = text("/response/content/text")?;
    let answer = match text("/response/content/encoding") {
        Some("base64") => String::from_utf8(STANDARD.decode(answer).ok()?).ok()?,
        _ => answer.to_owned(),
    };
    Some(Exchange {
        context: context.to_owned(),
        service: service.to_owned(),
        version: version.parse().ok()?,
        method: method.to_owned(),
        request: body(text("/request/postData/text").unwrap_or("{}")),
        status: u16::try_from(status).ok()?,
        answer: body(&answer),
    })
}

fn body(text: &str) -> Value {
    let mut body = serde_json::from_str(text).unwrap_or_else(|_| text.into());
    redact(&mut body);
    body
}

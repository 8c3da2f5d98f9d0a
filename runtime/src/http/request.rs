//! A request struct into an HTTP request, and the proof of who sends it.

use std::borrow::Cow;
use std::io::Write as _;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Method;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use url::Url;

use crate::call::target::Target;
use crate::client::config::{Options, Shared};
use crate::http::headers::is_framing;
use crate::http::loopback::is_loopback;
use crate::http::parameters;
use crate::http::request_body;
use crate::http::request_body::Content;
use crate::operation::{Body, Protocol};
use crate::transport::Request;
use crate::wire::{Wire, unset};

/// Shorter requests are never compressed, in bytes.
const WORTHWHILE: usize = 1024;

/// Everything but the proof of who sends it; on error says what cannot be put into HTTP.
pub(crate) fn prepare(
    shared: &Shared,
    options: &Options,
    target: &Target<'_>,
    request: &dyn Wire,
    set: &[(&str, Value)],
) -> Result<Request, String> {
    let is_sent = !target.parameters.is_empty() || target.body != Body::None;
    if let Some(message) = forgotten(request).filter(|_| is_sent) {
        return Err(message);
    }
    let settings = &shared.settings;
    let mut places = parameters::place(&target.path, target.parameters, request)?;
    let is_beside = target.method == "GET" || !target.body.has_fields();
    if is_beside && target.protocol == Protocol::WebMethod {
        for (name, value) in set {
            let separator = if places.query.is_empty() { "" } else { "&" };
            places.query.push_str(&format!("{separator}{name}={value}"));
        }
    }
    let mut url = match is_whole_url(&target.path) {
        true => elsewhere(shared, options, &places.path)?,
        false => {
            let service_path = settings.service_paths.get(&*target.service);
            let service_path = service_path.map_or(&*target.service_path, String::as_str);
            let base = &shared.base_url;
            let url = [base, service_path, &places.path].concat();
            let path = url.get(base.len()..).unwrap_or_default();
            if target.protocol == Protocol::WebMethod && has_odd_name(path) {
                return Err(format!("`{path}` has a name that is empty, `.` or `..`"));
            }
            url
        }
    };
    if !places.query.is_empty() {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(&places.query);
    }
    let mut content = request_body::content(target, request, set)?;
    let compressed = content.as_mut().filter(|_| settings.compress_requests).is_some_and(compress);
    // Room for those below, the proof, and what the HTTP library adds.
    let mut headers = HeaderMap::with_capacity(7);
    let locale = options.locale.as_ref();
    let content_type = content.as_ref().map(|content| content.media.clone());
    let unless_empty = |value: Cow<'static, str>| Some(value).filter(|value| !value.is_empty());
    for (name, value) in [
        (header::ACCEPT, unless_empty(target.accept.into())),
        (header::ACCEPT_LANGUAGE, locale.map(|locale| locale.clone().into())),
        (header::CONTENT_TYPE, content_type),
        (header::CONTENT_ENCODING, compressed.then_some("gzip".into())),
        (header::COOKIE, unless_empty(places.cookies.into())),
    ] {
        if let Some(value) = value {
            insert(&mut headers, name, value)?;
        }
    }
    let own = options.headers.iter().map(|(name, value)| (name.as_str(), value.clone()));
    for (name, value) in own.chain(places.headers) {
        let known = HeaderName::from_bytes(name.as_bytes());
        let known = known.map_err(|_| format!("`{name}` is not a name of a header"))?;
        if is_framing(&known) {
            return Err(format!(
                "the header `{known}` cannot be set: the client frames the request with it"
            ));
        }
        insert(&mut headers, known, value.into())?;
    }
    Ok(Request {
        method: Method::from_bytes(target.method.as_bytes()).map_err(|error| error.to_string())?,
        url: Url::parse(&url).map_err(|error| format!("the URL: {error}"))?,
        headers,
        body: content.map(|content| content.bytes.into()),
        timeout: settings.timeout,
    })
}

/// Says which required field has no value, if one has none.
pub(crate) fn forgotten(request: &dyn Wire) -> Option<String> {
    let pointer = unset(request)?;
    Some(format!("`{pointer}` is required and has no value; `new` of its type asks for it"))
}

/// A name that URL parsers take for a step to another place.
fn has_odd_name(path: &str) -> bool {
    let mut pairs = path.as_bytes().windows(2);
    let may_have_one = path.ends_with('/') || pairs.any(|pair| matches!(pair, b"//" | b"/."));
    may_have_one && path.split('/').skip(1).any(|name| matches!(name, "" | "." | ".."))
}

/// Compresses what is long enough to gain from it; whether it did.
fn compress(content: &mut Content) -> bool {
    if content.bytes.len() <= WORTHWHILE {
        return false;
    }
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory cannot fail.
    match gzip.write_all(&content.bytes).and_then(|()| gzip.finish()) {
        Ok(bytes) => content.bytes = bytes,
        Err(_) => return false,
    }
    true
}

fn is_whole_url(path: &str) -> bool {
    path.starts_with("https://") || path.starts_with("http://")
}

/// The URL of an operation that the document puts on a server of its own. Credentials go there only
/// if the client was told so, or if it is the client's own server.
fn elsewhere(shared: &Shared, options: &Options, url: &str) -> Result<String, String> {
    let told = shared.settings.servers.iter().rev().find_map(|(documented, address)| {
        let rest = url.strip_prefix(documented.as_str())?;
        (rest.is_empty() || rest.starts_with(['/', '?'])).then(|| format!("{address}{rest}"))
    });
    if let Some(told) = told {
        return Ok(told);
    }
    let there = Url::parse(url).map_err(|error| format!("the URL: {error}"))?;
    let same = Url::parse(&shared.base_url).is_ok_and(|base| base.origin() == there.origin());
    let server = there.origin().ascii_serialization();
    // A header of the caller's may be a credential as well.
    let has_secrets = !shared.authentication.is_none() || !options.headers.is_empty();
    if !same && has_secrets {
        return Err(format!(
            "the document puts the operation on {server}, which must not see the credentials \
             unless `ClientBuilder::server` says so"
        ));
    }
    if there.scheme() == "http" && !is_loopback(&there) && !shared.settings.plain_http {
        return Err(format!("{server} is http; allow_plain_http() if you must"));
    }
    Ok(url.to_owned())
}

fn insert(
    headers: &mut HeaderMap,
    name: HeaderName,
    value: Cow<'static, str>,
) -> Result<(), String> {
    let bytes = match value {
        Cow::Borrowed(text) => Bytes::from_static(text.as_bytes()),
        Cow::Owned(text) => Bytes::from(text),
    };
    // The value may be private; the name says enough.
    let value = HeaderValue::from_maybe_shared(bytes);
    let value = value.map_err(|_| format!("the header `{name}` cannot hold its value"))?;
    headers.insert(name, value);
    Ok(())
}

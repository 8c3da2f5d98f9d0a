//! What came back: a result, or the error that an answer, or its absence, amounts to. Sends nothing.

pub(crate) mod envelope;
pub(crate) mod excerpt;
pub(crate) mod plain;
mod status;

use crate::call::target::Target;
use crate::error::{Error, ErrorKind, Failure};
use crate::http::exchange::{Incoming, content_type};
use crate::operation::Protocol;
use crate::response::envelope::{Decoded, Envelope, Meaning, Unreadable};
use crate::transport::{TransportError, TransportErrorKind};
use crate::wire::{Budget, Exceeded, Wire, within};

/// Error bodies up to here, in bytes, are read for their envelope.
const SMALL: usize = 64 * 1024;

/// No answer, or not a whole one.
pub(crate) fn transport_error(target: &Target<'_>, broken: TransportError) -> Error {
    let mut failure = target.failure(broken.to_string());
    failure.sent = broken.sent;
    failure.timed_out = broken.kind == TransportErrorKind::Timeout;
    failure.source = broken.source;
    let kind = match broken.kind {
        TransportErrorKind::TooLarge => ErrorKind::TooLarge,
        _ => ErrorKind::Transport,
    };
    Error::new(kind, failure)
}

/// The result, or what the envelope says instead; reading it costs no more than `budget`.
pub(crate) fn decode(
    target: &Target<'_>,
    incoming: &mut Incoming,
    answer: &mut dyn Wire,
    strict: bool,
    budget: Budget,
) -> Result<Decoded, Error> {
    let (opened, exceeded) = within(budget, || read(target, incoming, answer, strict));
    let Some(exceeded) = exceeded else { return opened };
    // What was read is of no use, but for what the envelope says.
    let mut failure = target.failure(exceeded.to_string());
    failure.status = Some(incoming.status);
    failure.sent = true;
    failure.timed_out = exceeded == Exceeded::Time;
    match opened {
        Ok(opened) => failure.apply_envelope(opened.envelope),
        Err(mut error) => failure.apply_envelope(error.failure_mut().envelope()),
    }
    let kind = match exceeded {
        Exceeded::Memory => ErrorKind::TooLarge,
        Exceeded::Time => ErrorKind::Transport,
    };
    Err(Error::new(kind, failure))
}

fn read(
    target: &Target<'_>,
    incoming: &mut Incoming,
    answer: &mut dyn Wire,
    strict: bool,
) -> Result<Decoded, Error> {
    let opened = match target.protocol {
        Protocol::WebMethod if !target.raw => {
            plain::recode(content_type(&incoming.headers), &mut incoming.body);
            envelope::open(&mut incoming.body, answer, strict)
        }
        Protocol::WebMethod | Protocol::Http => {
            let Incoming { status, headers, body, .. } = incoming;
            plain::read(*status, content_type(headers), body, answer, strict)
                .map_err(Unreadable::from)
        }
    };
    let opened = opened.map_err(|unread| unreadable(target, incoming, unread))?;
    if opened.envelope.meaning() != Meaning::Business {
        return Ok(opened);
    }
    let mut failure = failure(target, incoming, "");
    failure.apply_envelope(opened.envelope);
    Err(Error::new(ErrorKind::Business, failure))
}

impl Failure {
    /// Takes over what an envelope says.
    pub(crate) fn apply_envelope(&mut self, envelope: Envelope) {
        let Envelope { status_code, status_detail, request_id } = envelope;
        (self.status_code, self.status_detail) = (status_code, status_detail);
        self.request_id = request_id;
    }
    fn envelope(&mut self) -> Envelope {
        Envelope {
            status_code: self.status_code.take(),
            status_detail: self.status_detail.take(),
            request_id: self.request_id,
        }
    }
}

/// A failure that an answer belongs to.
fn failure(target: &Target<'_>, incoming: &Incoming, message: &str) -> Box<Failure> {
    let mut failure = target.failure(message);
    failure.status = Some(incoming.status);
    failure.sent = true;
    failure.retry_after = incoming.retry_after;
    failure.headers = incoming.headers.clone();
    failure.body = incoming.body.copy();
    failure
}

/// A status that is not a success, and whether its body is JSON.
pub(crate) fn status_error(target: &Target<'_>, incoming: &Incoming) -> (Error, bool) {
    let mut failure = failure(target, incoming, "");
    failure.excerpt = excerpt::of_error(incoming.body.beginning());
    // An error body may be an envelope too; the standard does not say. Nothing else of it is read.
    let small = incoming.body.whole().filter(|body| body.len() <= SMALL);
    let envelope = small.and_then(Envelope::alone);
    let is_json = match small {
        Some(_) => envelope.is_some(),
        None => incoming.body.beginning().trim_ascii_start().starts_with(b"{"),
    };
    if let Some(envelope) = envelope {
        failure.apply_envelope(envelope);
    }
    (status::error(incoming.status, failure), is_json)
}

fn unreadable(target: &Target<'_>, incoming: &Incoming, unread: Unreadable) -> Error {
    let Unreadable { envelope, error } = unread;
    let media = content_type(&incoming.headers);
    let message = match incoming.body.len() == 0 {
        true => "the answer is empty".to_owned(),
        false if media.0.is_empty() || media.is_json() => error.to_string(),
        false => format!("the answer is `{}`, {error}", media.0),
    };
    let mut failure = failure(target, incoming, &message);
    failure.apply_envelope(envelope);
    failure.excerpt = match incoming.body.len() {
        length if length == failure.body.len() => excerpt::of_data(&failure.body),
        // It is gone.
        length => format!("{length} bytes"),
    };
    failure.pointer = Some(error.pointer);
    Error::new(ErrorKind::Decode, failure)
}

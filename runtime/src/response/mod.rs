//! What came back: a result, or the error that an answer, or its absence, amounts to. Sends nothing.

pub(crate) mod envelope;
pub(crate) mod excerpt;
pub(crate) mod plain;
mod status;

use crate::call::target::Target;
use crate::error::Error;
use crate::error::Failure;
use crate::http::transport::{Broken, BrokenKind, Incoming};
use crate::operation::Protocol;
use crate::response::envelope::{Envelope, Meaning, Opened, Unreadable};
use crate::wire::{Budget, Exceeded, Wire, within};

/// Error bodies up to here, in bytes, are read for their envelope.
const SMALL: usize = 64 * 1024;

/// No answer, or not a whole one.
pub(crate) fn lost(target: &Target<'_>, broken: Broken) -> Error {
    let mut failure = target.failure(match broken.kind {
        BrokenKind::Connect => "cannot connect",
        BrokenKind::Timeout => "no answer in time",
        BrokenKind::Cut => "the connection broke",
        BrokenKind::TooLarge => "more bytes than the client accepts",
    });
    failure.sent = broken.sent;
    failure.timed_out = broken.kind == BrokenKind::Timeout;
    failure.source = broken.source;
    match broken.kind {
        BrokenKind::TooLarge => Error::TooLarge(failure),
        _ => Error::Transport(failure),
    }
}

/// The result, or what the envelope says instead; reading it costs no more than `budget`.
pub(crate) fn understand(
    target: &Target<'_>,
    incoming: &mut Incoming,
    answer: &mut dyn Wire,
    strict: bool,
    budget: Budget,
) -> Result<Opened, Error> {
    let (opened, exceeded) = within(budget, || decode(target, incoming, answer, strict));
    let Some(exceeded) = exceeded else { return opened };
    // What was read is of no use, but for what the envelope says.
    let mut failure = target.failure(exceeded.to_string());
    failure.status = Some(incoming.status);
    failure.sent = true;
    failure.timed_out = exceeded == Exceeded::Time;
    match opened {
        Ok(opened) => failure.say(opened.envelope),
        Err(mut error) => failure.say(error.failure_mut().envelope()),
    }
    Err(match exceeded {
        Exceeded::Memory => Error::TooLarge(failure),
        Exceeded::Time => Error::Transport(failure),
    })
}

fn decode(
    target: &Target<'_>,
    incoming: &mut Incoming,
    answer: &mut dyn Wire,
    strict: bool,
) -> Result<Opened, Error> {
    let opened = match target.protocol {
        Protocol::WebMethod if !target.as_answered => {
            envelope::open(&mut incoming.text, answer, strict)
        }
        Protocol::WebMethod | Protocol::Http => {
            let is_json = incoming.content_type().contains("json");
            plain::read(incoming.status, is_json, &mut incoming.text, answer, strict)
                .map_err(Unreadable::from)
        }
    };
    let opened = opened.map_err(|unread| unreadable(target, incoming, unread))?;
    if opened.envelope.meaning() != Meaning::Business {
        return Ok(opened);
    }
    let mut failure = failure(target, incoming, "");
    failure.say(opened.envelope);
    Err(Error::Business(failure))
}

impl Failure {
    /// Takes over what an envelope says.
    pub(crate) fn say(&mut self, envelope: Envelope) {
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
    failure.content_type = incoming.content_type().to_owned();
    failure.body = incoming.text.copy();
    failure
}

/// A status that is no success, and whether its body is JSON.
pub(crate) fn refused(target: &Target<'_>, incoming: &Incoming) -> (Error, bool) {
    let mut failure = failure(target, incoming, "");
    failure.excerpt = excerpt::of_error(incoming.text.beginning());
    // An error body may be an envelope too; the standard does not say. Nothing else of it is read.
    let small = incoming.text.whole().filter(|body| body.len() <= SMALL);
    let envelope = small.and_then(Envelope::alone);
    let is_json = match small {
        Some(_) => envelope.is_some(),
        None => incoming.text.beginning().trim_ascii_start().starts_with(b"{"),
    };
    if let Some(envelope) = envelope {
        failure.say(envelope);
    }
    (status::error(incoming.status, failure), is_json)
}

fn unreadable(target: &Target<'_>, incoming: &Incoming, unread: Unreadable) -> Error {
    let Unreadable { envelope, error } = unread;
    let media = incoming.content_type();
    let message = match incoming.text.len() == 0 {
        true => "the answer is empty".to_owned(),
        false if media.is_empty() || media.contains("json") => error.to_string(),
        false => format!("the answer is `{media}`, {error}"),
    };
    let mut failure = failure(target, incoming, &message);
    failure.say(envelope);
    failure.excerpt = match incoming.text.len() {
        length if length == failure.body.len() => excerpt::of_data(&failure.body),
        // It is gone.
        length => format!("{length} bytes"),
    };
    failure.pointer = Some(error.pointer);
    Error::Decode(failure)
}

//! One call from request to result: requests and their repetition, what an answer means, polling
//! while the call is `in_progress`. Nothing here is generic, so that it is compiled once.

use std::time::Instant;

use serde_json::Value;

use crate::client::Client;
use crate::envelope::{self, Envelope, Meaning, Opened};
use crate::error::Failure;
use crate::operation::Protocol;
use crate::target::Target;
use crate::transport::{Broken, BrokenKind, Incoming};
use crate::wire::{DecodeError, Wire, decode};
use crate::{Error, excerpt, request, result, retry, status};

/// Makes the call and puts its result into `answer`, a default value.
pub(crate) async fn run(
    client: &Client,
    target: Target<'_>,
    parameters: &dyn Wire,
    answer: &mut (dyn Wire + Send),
) -> Result<(), Error> {
    let poll = client.options.poll.unwrap_or(client.shared.settings.poll);
    let mut call = Call {
        client,
        target,
        parameters,
        started: Instant::now(),
        attempts: 0,
        request_id: client.options.request_id,
    };
    let mut polls = 0;
    loop {
        let incoming = call.answered().await?;
        let envelope = match understand(&call.target, &incoming, answer) {
            Ok(envelope) => envelope,
            Err(error) => return Err(call.known(error)),
        };
        if envelope.meaning() != Meaning::InProgress {
            return Ok(());
        }
        // Without a requestId the call is repeated as it was (ruling 4).
        call.request_id = envelope.request_id.or(call.request_id);
        let wait = poll.wait(polls, retry::random());
        polls += 1;
        if call.started.elapsed() + wait >= poll.deadline() {
            let mut failure = call.target.failure("");
            failure.status = Some(incoming.status);
            failure.status_code = envelope.status_code;
            failure.status_detail = envelope.status_detail;
            failure.sent = true;
            failure.timed_out = true;
            return Err(call.known(Error::InProgress(failure)));
        }
        tokio::time::sleep(wait).await;
    }
}

/// A call on its way.
struct Call<'a> {
    client: &'a Client,
    target: Target<'a>,
    parameters: &'a dyn Wire,
    started: Instant,
    /// HTTP requests made so far, polls and repetitions included.
    attempts: u32,
    request_id: Option<i64>,
}

impl Call<'_> {
    /// An answer with a status of success; repeats requests that failed, as far as that is safe.
    async fn answered(&mut self) -> Result<Incoming, Error> {
        let settings = &self.client.shared.settings;
        let budget = &self.client.shared.budget;
        let started = Instant::now();
        let mut forged_again = false;
        let mut retries = 0;
        loop {
            let error = match self.exchange(&mut forged_again).await {
                Ok(incoming) => {
                    budget.earn();
                    return Ok(incoming);
                }
                Err(error) => self.known(error),
            };
            let wait = settings.retry.wait(retries, retry::random(), &error);
            let in_time = started.elapsed().saturating_add(wait) < settings.retry.within;
            let again = retries + 1 < settings.retry.attempts
                && in_time
                && retry::is_safe(&error, self.target.idempotent)
                && budget.spend();
            if !again {
                return Err(error);
            }
            retries += 1;
            tokio::time::sleep(wait).await;
        }
    }

    /// One request; a second one at once if time explains why the server refused the token.
    async fn exchange(&mut self, forged_again: &mut bool) -> Result<Incoming, Error> {
        let shared = &self.client.shared;
        let forged = shared.skew.now().as_secs();
        let incoming = self.request().await?;
        let refused = incoming.status == 401 && shared.authentication.is_forged();
        if !refused || *forged_again {
            return self.successful(incoming);
        }
        // `iat` has whole seconds: a token forged at the end of one looks a second old on arrival,
        // more than the standard allows (R5).
        let aged = shared.skew.now().as_secs() > forged;
        let corrected = incoming.date.and_then(|date| shared.skew.correct(date, incoming.received));
        if !aged && corrected.is_none() {
            return self.successful(incoming);
        }
        *forged_again = true;
        let second = self.request().await?;
        if let (401, Some(before)) = (second.status, corrected) {
            shared.skew.restore(before);
        }
        self.successful(second)
    }

    fn successful(&self, incoming: Incoming) -> Result<Incoming, Error> {
        let success = match self.target.protocol {
            Protocol::WebMethod => incoming.status == 200,
            Protocol::Http => (200..300).contains(&incoming.status),
        };
        if success { Ok(incoming) } else { Err(refused(&self.target, &incoming)) }
    }

    /// One HTTP exchange. The token is forged here, right before the request leaves (R5).
    async fn request(&mut self) -> Result<Incoming, Error> {
        self.attempts += 1;
        let set: Vec<(&str, Value)> =
            self.request_id.map(|id| ("requestId", Value::from(id))).into_iter().collect();
        let unsendable = |message: String| Error::Request(self.target.failure(message));
        let mut outgoing = request::prepare(self.client, &self.target, self.parameters, &set)
            .map_err(unsendable)?;
        request::authorize(&self.client.shared, &mut outgoing).map_err(unsendable)?;
        let exchanged = self.client.shared.transport.exchange(outgoing).await;
        exchanged.map_err(|broken| lost(&self.target, broken))
    }

    /// The error with what is known of the call: a `requestId` is never lost.
    fn known(&self, mut error: Error) -> Error {
        let failure = error.failure_mut();
        failure.attempts = self.attempts;
        failure.request_id = failure.request_id.or(self.request_id);
        error
    }
}

/// No answer, or not a whole one.
fn lost(target: &Target<'_>, broken: Broken) -> Error {
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

/// The result, or what the envelope says instead.
fn understand(
    target: &Target<'_>,
    incoming: &Incoming,
    answer: &mut (dyn Wire + Send),
) -> Result<Envelope, Error> {
    let opened = match target.protocol {
        Protocol::WebMethod => envelope::open(&incoming.body, answer),
        Protocol::Http => result::read(incoming, answer),
    };
    let Opened { envelope } = opened.map_err(|error| unreadable(target, incoming, error))?;
    if envelope.meaning() != Meaning::Business {
        return Ok(envelope);
    }
    let mut failure = failure(target, incoming, "");
    failure.status_code = envelope.status_code;
    failure.status_detail = envelope.status_detail;
    failure.request_id = envelope.request_id;
    Err(Error::Business(failure))
}

/// A failure that an answer belongs to.
fn failure(target: &Target<'_>, incoming: &Incoming, message: &str) -> Box<Failure> {
    let mut failure = target.failure(message);
    failure.status = Some(incoming.status);
    failure.sent = true;
    failure.retry_after = incoming.retry_after;
    failure
}

/// A status that is no success.
fn refused(target: &Target<'_>, incoming: &Incoming) -> Error {
    let mut failure = failure(target, incoming, "");
    failure.excerpt = excerpt::of_error(&incoming.body);
    // An error body may be an envelope too; the standard does not say.
    let mut body = Value::Null;
    if decode(&incoming.body, &mut body).is_ok() {
        let envelope = Envelope::of(&body);
        failure.status_code = envelope.status_code;
        failure.status_detail = envelope.status_detail;
        failure.request_id = envelope.request_id;
    }
    status::error(incoming.status, failure)
}

fn unreadable(target: &Target<'_>, incoming: &Incoming, error: DecodeError) -> Error {
    let mut failure = failure(target, incoming, &error.message);
    failure.excerpt = excerpt::of_data(&incoming.body);
    failure.pointer = Some(error.pointer);
    Error::Decode(failure)
}

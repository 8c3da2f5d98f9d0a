//! One call from request to result: requests and their repetition, what an answer means, polling
//! while the call is `in_progress`. Nothing here is generic, so that it is compiled once.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::client::Client;
use crate::envelope::{self, Envelope, Meaning, Opened};
use crate::error::Failure;
use crate::limit::Refused;
#[cfg(feature = "tracing")]
use crate::observe;
use crate::observe::{Attempt, Outcome};
use crate::operation::Protocol;
use crate::target::Target;
use crate::transport::{Broken, BrokenKind, Incoming};
use crate::wire::{DecodeError, Drift, Wire};
use crate::{Authentication, Error, Secret, excerpt, request, result, retry, status};

/// The place for a result. Every answer is read into a fresh value: nothing of one that turned out
/// to be `in_progress` stays in the next one.
pub(crate) trait Answer: Send {
    fn fresh(&mut self) -> &mut dyn Wire;
}

/// A result of a type that can start anew.
pub(crate) struct Fresh<R>(pub(crate) R);

impl<R: Wire + Default> Answer for Fresh<R> {
    fn fresh(&mut self) -> &mut dyn Wire {
        self.0 = R::default();
        &mut self.0
    }
}

/// Makes the call and puts its result into `answer`.
pub(crate) async fn run(
    client: &Client,
    target: Target<'_>,
    parameters: &dyn Wire,
    request_id: Option<i64>,
    answer: &mut dyn Answer,
) -> Result<(), Error> {
    let poll = client.polls();
    let mut call = Running {
        client,
        target,
        parameters,
        started: Instant::now(),
        idle_since: Instant::now(),
        waited: Duration::ZERO,
        attempts: 0,
        request_id,
        provided: None,
    };
    let mut polls = 0;
    loop {
        let mut incoming = call.answered().await?;
        let envelope = match understand(&call.target, &mut incoming, answer.fresh()) {
            Ok(opened) => {
                call.observe_drifts(&opened.drifts);
                opened.envelope
            }
            Err(error) => return Err(call.known(error)),
        };
        if envelope.meaning() != Meaning::InProgress {
            return Ok(());
        }
        // Without a requestId the call is repeated as it was (ruling 4), unless that does harm.
        call.request_id = envelope.request_id.or(call.request_id);
        let wait = poll.wait(polls, retry::random());
        polls += 1;
        let patience =
            client.options.deadline.map_or(poll.deadline(), |own| own.min(poll.deadline()));
        let is_late = call.started.elapsed().saturating_add(wait) >= patience;
        if is_late || !call.is_repeatable() {
            let mut failure = call.target.failure("");
            failure.status = Some(incoming.status);
            failure.status_code = envelope.status_code;
            failure.status_detail = envelope.status_detail;
            failure.sent = true;
            failure.timed_out = is_late;
            return Err(call.known(Error::InProgress(failure)));
        }
        tokio::time::sleep(wait).await;
    }
}

/// A call on its way.
struct Running<'a> {
    client: &'a Client,
    target: Target<'a>,
    parameters: &'a dyn Wire,
    started: Instant,
    /// End of the last request, at first the call's beginning.
    idle_since: Instant,
    /// Time from then to the beginning of the current request.
    waited: Duration,
    /// HTTP requests made so far, polls and repetitions included.
    attempts: u32,
    request_id: Option<i64>,
    /// The token that a provider gave for the last request.
    provided: Option<Secret>,
}

impl Running<'_> {
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
            let in_time = started.elapsed().saturating_add(wait) < settings.retry.within
                && self.time_left().is_none_or(|left| wait < left);
            let again = retries + 1 < settings.retry.attempts
                && in_time
                && retry::is_safe(&error, self.is_repeatable())
                && budget.spend();
            if !again {
                return Err(error);
            }
            retries += 1;
            tokio::time::sleep(wait).await;
        }
    }

    /// Whether the same request twice does no harm. One with a `requestId` asks for the outcome of a
    /// call that is under way, and does nothing by itself.
    fn is_repeatable(&self) -> bool {
        self.target.idempotent || self.request_id.is_some()
    }

    /// One request; a second one at once if time explains why the server refused the token.
    async fn exchange(&mut self, forged_again: &mut bool) -> Result<Incoming, Error> {
        let shared = &self.client.shared;
        let forged = shared.skew.now().as_secs();
        let incoming = self.request().await?;
        if let (401, Authentication::Provider(provider), Some(token), false) =
            (incoming.status, &shared.authentication, &self.provided, *forged_again)
        {
            provider.refused(token);
            *forged_again = true;
            let second = self.request().await?;
            return self.successful(second).await;
        }
        let refused = incoming.status == 401 && shared.authentication.is_forged();
        if !refused || *forged_again {
            return self.successful(incoming).await;
        }
        // `iat` has whole seconds: a token forged at the end of one looks a second old on arrival,
        // more than the standard allows (R5).
        let aged = shared.skew.now().as_secs() > forged;
        let corrected = incoming.date.and_then(|date| shared.skew.correct(date, incoming.received));
        if !aged && corrected.is_none() {
            return self.successful(incoming).await;
        }
        *forged_again = true;
        let second = self.request().await?;
        if let (401, Some(before)) = (second.status, corrected) {
            shared.skew.restore(before);
        }
        self.successful(second).await
    }

    async fn successful(&self, incoming: Incoming) -> Result<Incoming, Error> {
        let success = match self.target.protocol {
            Protocol::WebMethod => incoming.status == 200,
            Protocol::Http => (200..300).contains(&incoming.status),
        };
        if success {
            return Ok(incoming);
        }
        let error = refused(&self.target, &incoming);
        if let (Error::RateLimited(failure), Some(limiter)) = (&error, &self.client.shared.limiter)
        {
            // The budget is the institution's: all its clients wait.
            if let Some(wait) = failure.retry_after {
                limiter.pause(wait).await;
            }
        }
        let is_json = incoming.text.decode_kept(&mut ()).is_ok();
        if self.target.protocol == Protocol::WebMethod && !is_json && incoming.text.len() > 0 {
            self.observe_drifts(&[Drift::plain_text()]);
        }
        Err(error)
    }

    /// One HTTP exchange. The token is forged here, after every wait but that for a connection,
    /// right before the request leaves (R5).
    async fn request(&mut self) -> Result<Incoming, Error> {
        let set: Vec<(&str, Value)> =
            self.request_id.map(|id| ("requestId", Value::from(id))).into_iter().collect();
        let unsendable = |message: String| Error::Request(self.target.failure(message));
        let mut outgoing = request::prepare(self.client, &self.target, self.parameters, &set)
            .map_err(unsendable)?;
        self.permit().await?;
        if let Some(left) = self.time_left() {
            if left.is_zero() {
                let mut failure = self.target.failure("the call's deadline has passed");
                failure.timed_out = true;
                return Err(Error::Transport(failure));
            }
            outgoing.timeout = outgoing.timeout.min(left);
        }
        self.provided = self.provided_token().await?;
        request::authorize(&self.client.shared, self.provided.as_ref(), &mut outgoing)
            .map_err(|message| Error::Request(self.target.failure(message)))?;
        self.attempts += 1;
        self.waited = self.idle_since.elapsed();
        let attempt = self.attempt();
        self.client.shared.observers.iter().for_each(|observer| observer.before(&attempt));
        let sent = Instant::now();
        let exchange = self.client.shared.transport.exchange(outgoing);
        #[cfg(feature = "tracing")]
        let span = observe::span(&attempt);
        #[cfg(feature = "tracing")]
        let exchange = tracing::Instrument::instrument(exchange, span.clone());
        let exchanged = exchange.await.map_err(|broken| lost(&self.target, broken));
        let incoming = exchanged.as_ref().ok();
        let outcome = Outcome {
            status: incoming.map(|incoming| incoming.status),
            bytes: incoming.map_or(0, |incoming| incoming.text.len()),
            took: sent.elapsed(),
            error: exchanged.as_ref().err(),
        };
        #[cfg(feature = "tracing")]
        let _entered = observe::record(&span, &outcome).entered();
        self.client.shared.observers.iter().for_each(|observer| observer.after(&attempt, &outcome));
        self.idle_since = Instant::now();
        exchanged
    }

    /// The token of a provider, if there is one.
    async fn provided_token(&self) -> Result<Option<Secret>, Error> {
        let Authentication::Provider(provider) = &self.client.shared.authentication else {
            return Ok(None);
        };
        let error = match provider.token().await {
            Ok(token) => return Ok(Some(token)),
            Err(error) => error,
        };
        // An error of a call of ours (the auth endpoint) is passed on as it is.
        Err(match error.downcast::<Error>() {
            Ok(error) => *error,
            Err(source) => {
                let mut failure = self.target.failure("the token provider has no token");
                failure.source = Some(source);
                Error::Request(failure)
            }
        })
    }

    /// Waits until the client's own limits allow a request. A method's own limit is for calls: a
    /// poll or a retry belongs to a call that was let through.
    async fn permit(&self) -> Result<(), Error> {
        let Some(limiter) = &self.client.shared.limiter else { return Ok(()) };
        let is_new = self.attempts == 0 && self.request_id.is_none();
        let method = is_new.then_some((self.target.name, self.target.limit));
        let patience = self.time_left().unwrap_or(Duration::MAX);
        let refused = match limiter.acquire(self.target.service, method, patience).await {
            Ok(()) => return Ok(()),
            Err(refused) => refused,
        };
        Err(match refused {
            Refused::Wait(wait) => {
                let mut failure = self.target.failure("the client's own limit is reached");
                failure.retry_after = Some(wait);
                Error::RateLimited(failure)
            }
            #[cfg(feature = "redis")]
            Refused::Away(source) => {
                let mut failure = self.target.failure("Redis does not answer");
                failure.source = Some(source);
                Error::Limits(failure)
            }
        })
    }

    /// What is left of the call's deadline, if it has one.
    fn time_left(&self) -> Option<Duration> {
        let deadline = self.client.options.deadline?;
        Some(deadline.saturating_sub(self.started.elapsed()))
    }

    fn attempt(&self) -> Attempt<'_> {
        Attempt {
            service: self.target.service,
            version: self.target.version,
            operation: self.target.name,
            number: self.attempts,
            waited: self.waited,
            request_id: self.request_id,
        }
    }

    fn observe_drifts(&self, drifts: &[Drift]) {
        for observer in &self.client.shared.observers {
            drifts.iter().for_each(|drift| observer.drift(&self.attempt(), drift));
        }
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
    incoming: &mut Incoming,
    answer: &mut dyn Wire,
) -> Result<Opened, Error> {
    let opened = match target.protocol {
        Protocol::WebMethod => envelope::open(&mut incoming.text, answer),
        Protocol::Http => {
            result::read(incoming.status, &incoming.content_type, &mut incoming.text, answer)
        }
    };
    let opened = opened.map_err(|error| unreadable(target, incoming, error))?;
    if opened.envelope.meaning() != Meaning::Business {
        return Ok(opened);
    }
    let envelope = opened.envelope;
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
    failure.content_type.clone_from(&incoming.content_type);
    failure.body = incoming.text.copy();
    failure
}

/// A status that is no success.
fn refused(target: &Target<'_>, incoming: &Incoming) -> Error {
    let mut failure = failure(target, incoming, "");
    failure.excerpt = excerpt::of_error(incoming.text.beginning());
    // An error body may be an envelope too; the standard does not say.
    let mut body = Value::Null;
    if incoming.text.decode_kept(&mut body).is_ok() {
        let envelope = Envelope::of(&body);
        failure.status_code = envelope.status_code;
        failure.status_detail = envelope.status_detail;
        failure.request_id = envelope.request_id;
    }
    status::error(incoming.status, failure)
}

fn unreadable(target: &Target<'_>, incoming: &Incoming, error: DecodeError) -> Error {
    let media = incoming.content_type.as_str();
    let message = match incoming.text.len() == 0 {
        true => "the answer is empty".to_owned(),
        false if media.is_empty() || media.contains("json") => error.to_string(),
        false => format!("the answer is `{media}`, {error}"),
    };
    let mut failure = failure(target, incoming, &message);
    failure.excerpt = match incoming.text.whole() {
        Some(body) if body.len() == incoming.text.len() => excerpt::of_data(body),
        // It is gone.
        _ => format!("{} bytes", incoming.text.len()),
    };
    failure.pointer = Some(error.pointer);
    Error::Decode(failure)
}

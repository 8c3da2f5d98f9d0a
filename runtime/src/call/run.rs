//! One call from request to result: requests and their repetition, what an answer means, polling
//! while the call is `in_progress`. Nothing here is generic, so that it is compiled once.
//!
//! ```text
//! run                       polls until the call is done (R9)
//! └ send_with_retries       repeats requests that failed, as far as that is safe (R10)
//!   └ send_with_reauth      repeats a request whose token was refused (R5)
//!     └ send_attempt        one HTTP request: permit, token, exchange
//! ```

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use crate::auth::authorizer::{Authorizer, NoToken};
use crate::call::observe::{self, Attempt, Ended, Outcome};
use crate::call::retry;
use crate::call::target::Target;
use crate::client::config::{Options, Shared};
use crate::clock::{Instant, sleep};
use crate::error::{Error, ErrorKind};
use crate::http::exchange::Incoming;
use crate::http::headers::FRAMING;
use crate::http::request;
use crate::limit::{Permit, Refused};
use crate::operation::Protocol;
use crate::response::envelope::{Envelope, Meaning};
use crate::response::{self, status_error, transport_error};
use crate::transport::Request;
use crate::wire::{Budget, Drift, Wire};

/// The place for a result. Every answer is read into a fresh value: nothing of one that turned out
/// to be `in_progress` stays in the next one.
pub(crate) trait ResultSlot: Send {
    fn fresh(&mut self) -> &mut dyn Wire;

    /// Looks at an answer before it is read.
    fn see(&mut self, _incoming: &Incoming) {}
}

/// A result of a type that can start anew.
pub(crate) struct FreshResult<R>(pub(crate) R);

impl<R: Wire + Default> ResultSlot for FreshResult<R> {
    fn fresh(&mut self) -> &mut dyn Wire {
        self.0 = R::default();
        &mut self.0
    }
}

/// Makes the call and puts its result into `result`. Boxed, so that the futures of generated methods
/// are small and cheap to compile.
pub(crate) fn run<'a>(
    shared: &'a Shared,
    options: &'a Options,
    target: Target<'a>,
    parameters: &'a dyn Wire,
    request_id: Option<i64>,
    result: &'a mut dyn ResultSlot,
) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
    #[cfg(feature = "tracing")]
    let span = observe::call_span(&target);
    let now = Instant::now();
    let idempotent = target.idempotent || request_id.is_some();
    let Shared { authentication, clock, server_clock, .. } = shared;
    let mut call = CallRun {
        shared,
        options,
        target,
        parameters,
        authorizer: Authorizer::new(authentication, clock, server_clock),
        started: now,
        idle_since: now,
        waited: Duration::ZERO,
        permit_wait: Duration::ZERO,
        polls: 0,
        answer_due: None,
        attempts: 0,
        is_admitted: false,
        request_id,
        idempotent,
    };
    let running = async move {
        let done = call.poll_until_done(result).await;
        call.observe_end(done.as_ref().err());
        done
    };
    #[cfg(feature = "tracing")]
    let running = tracing::Instrument::instrument(running, span);
    Box::pin(running)
}

/// A call on its way.
struct CallRun<'a> {
    shared: &'a Shared,
    options: &'a Options,
    target: Target<'a>,
    parameters: &'a dyn Wire,
    authorizer: Authorizer<'a>,
    started: Instant,
    /// End of the last request, at first the call's beginning.
    idle_since: Instant,
    /// Time from then to the beginning of the current request.
    waited: Duration,
    /// Time spent on waits for permits.
    permit_wait: Duration,
    /// How often the outcome was asked for.
    polls: u32,
    /// When the answer to the current request must have been read.
    answer_due: Option<Instant>,
    /// HTTP requests made so far, polls and repetitions included.
    attempts: u32,
    /// Whether the client's own limits have let the call through.
    is_admitted: bool,
    request_id: Option<i64>,
    /// Whether the call as the program made it may be made again.
    idempotent: bool,
}

impl CallRun<'_> {
    async fn poll_until_done(&mut self, result: &mut dyn ResultSlot) -> Result<(), Error> {
        loop {
            let mut incoming = self.send_with_retries().await?;
            let (status, envelope) = (incoming.status, self.decode(&mut incoming, result)?);
            if envelope.meaning() != Meaning::InProgress {
                return Ok(());
            }
            // Without a requestId the call is repeated as it was (ruling 4), unless that does harm.
            self.request_id = envelope.request_id.or(self.request_id);
            let wait = self.options.poll.wait(self.polls, retry::random());
            if let Some(message) = self.why_no_poll(wait) {
                let mut failure = self.target.failure(message);
                failure.status = Some(status);
                failure.apply_envelope(envelope);
                failure.sent = true;
                failure.timed_out = message.is_empty();
                return Err(self.with_context(Error::new(ErrorKind::InProgress, failure)));
            }
            sleep(wait).await;
            self.polls += 1;
        }
    }

    /// What keeps the call from being polled after `wait`; an empty text if it is out of time.
    fn why_no_poll(&self, wait: Duration) -> Option<&'static str> {
        let longest = self.options.poll.deadline();
        let longest = self.options.deadline.map_or(longest, |deadline| deadline.min(longest));
        if self.started.elapsed().saturating_add(wait) >= longest {
            return Some("");
        }
        let message = "the server sent no requestId, so the call cannot be polled, and it is not safe \
                       to repeat";
        (!self.is_repeatable()).then_some(message)
    }

    /// Reads an answer into `result`; its envelope.
    fn decode(
        &self,
        incoming: &mut Incoming,
        result: &mut dyn ResultSlot,
    ) -> Result<Envelope, Error> {
        let until = self.answer_due.map(Instant::into_std);
        let budget = Budget { bytes: self.shared.exchanger.memory(), until };
        let strict = self.options.strict;
        result.see(incoming);
        let decoded = response::decode(&self.target, incoming, result.fresh(), strict, budget);
        let decoded = decoded.map_err(|error| self.with_context(error))?;
        #[cfg(feature = "tracing")]
        observe::request_id(decoded.envelope.request_id);
        if decoded.envelope.meaning() != Meaning::InProgress {
            self.observe_drifts(&decoded.drifts);
        }
        Ok(decoded.envelope)
    }

    /// An answer with a status of success.
    async fn send_with_retries(&mut self) -> Result<Incoming, Error> {
        let (policy, budget) = (self.options.retry, &self.shared.budget);
        let started = Instant::now();
        let mut retries = 0;
        loop {
            let error = match self.send_with_reauth().await {
                Ok(incoming) => {
                    budget.earn();
                    return Ok(incoming);
                }
                Err(error) => error,
            };
            // Where no connection was had, a retry is not load for the server.
            let is_free = error.is_unsent();
            let error = self.with_context(error);
            let wait = policy.wait(retries, retry::random(), &error);
            let is_in_time = started.elapsed().saturating_add(wait) < policy.max_elapsed
                && self.time_left().is_none_or(|left| wait < left);
            let again = retries + 1 < policy.attempts
                && is_in_time
                && retry::is_safe(&error, self.is_repeatable())
                && (is_free || budget.spend());
            if !again {
                return Err(error);
            }
            retries += 1;
            let attempt = self.describe();
            let observers = &self.shared.observers;
            observers.iter().for_each(|observer| observer.retry(&attempt, &error, wait));
            sleep(wait).await;
        }
    }

    /// Whether the same request twice does no harm. One with a `requestId` asks for the outcome of a
    /// call that is under way, and does nothing by itself.
    fn is_repeatable(&self) -> bool {
        self.target.idempotent || self.request_id.is_some()
    }

    async fn send_with_reauth(&mut self) -> Result<Incoming, Error> {
        self.authorizer.begin();
        let mut is_first = true;
        loop {
            let incoming = self.send_attempt().await?;
            if !self.authorizer.may_retry(incoming.answered(), is_first) {
                return self.check_status(incoming);
            }
            is_first = false;
        }
    }

    fn check_status(&self, incoming: Incoming) -> Result<Incoming, Error> {
        let is_success = match self.target.protocol {
            Protocol::WebMethod => incoming.status == 200,
            Protocol::Http => (200..300).contains(&incoming.status),
        };
        if is_success {
            return Ok(incoming);
        }
        let (error, is_json) = status_error(&self.target, &incoming);
        if let (true, Some(wait)) = (error.is_rate_limited(), error.retry_after()) {
            // The budget is the institution's: all its clients wait.
            self.shared.limiter.iter().for_each(|limiter| limiter.pause(wait));
        }
        if self.target.protocol == Protocol::WebMethod && !is_json && incoming.body.len() > 0 {
            self.observe_drifts(&[Drift::plain_text()]);
        }
        Err(error)
    }

    /// One HTTP request. What may take time comes before its token is made.
    async fn send_attempt(&mut self) -> Result<Incoming, Error> {
        let mut outgoing = self.prepare()?;
        let asked = Instant::now();
        let permit = self.permit().await;
        self.permit_wait += asked.elapsed();
        let permit = permit?;
        let fetched = self.authorizer.fetch_token(self.time_left()).await;
        fetched.map_err(|why| self.no_token(why))?;
        let now = self.authorizer.wait_for_second(self.time_left()).await;
        if let Some(left) = self.time_left() {
            if left.is_zero() {
                return Err(self.too_late());
            }
            outgoing.timeout = outgoing.timeout.min(left);
        }
        let signed = self.authorizer.sign(now, &mut outgoing.headers, &mut outgoing.url);
        signed.map_err(|message| self.cannot_send(message))?;
        let permit = permit.map(Permit::used);
        let exchanged = self.exchange(outgoing).await;
        match permit {
            Some(permit) if is_unsent(&exchanged) => permit.give_back(self.time_left()).await,
            _ => self.is_admitted = true,
        }
        exchanged
    }

    /// The request without the proof of who sends it.
    fn prepare(&self) -> Result<Request, Error> {
        let set = self.request_id.map(|id| ("requestId", Value::from(id)));
        request::prepare(self.shared, self.options, &self.target, self.parameters, set.as_slice())
            .map_err(|message| self.cannot_send(message))
    }

    /// Sends a request; observers see it.
    async fn exchange(&mut self, mut outgoing: Request) -> Result<Incoming, Error> {
        self.attempts += 1;
        let begun = Instant::now();
        self.waited = begun.duration_since(self.idle_since);
        self.answer_due = begun.checked_add(outgoing.timeout);
        let attempt = self.describe();
        let observed = observe::begin(&self.shared.observers, attempt);
        if let Some(hook) = &self.shared.request_hook {
            observed.in_scope(|| hook(&attempt, &mut outgoing.headers));
            // What frames the request is not the program's to say.
            FRAMING.iter().for_each(|name| drop(outgoing.headers.remove(*name)));
        }
        let exchange = observed.instrument(self.shared.exchanger.exchange(outgoing));
        let exchanged = exchange.await.map_err(|error| transport_error(&self.target, error));
        if let Ok(incoming) = &exchanged {
            self.authorizer.learn(incoming.answered());
        }
        let ended = Instant::now();
        let incoming = exchanged.as_ref().ok();
        observed.end(&Outcome {
            status: incoming.map(|incoming| incoming.status),
            bytes: incoming.map_or(0, |incoming| incoming.body.len()),
            took: ended.duration_since(begun),
            error: exchanged.as_ref().err(),
        });
        self.idle_since = ended;
        exchanged
    }

    /// Waits until the client's own limits allow a request. A method's own limit is for calls: a
    /// poll or a retry belongs to a call that was let through.
    async fn permit(&self) -> Result<Option<Permit>, Error> {
        let Some(limiter) = &self.shared.limiter else { return Ok(None) };
        let is_new = !self.is_admitted && self.request_id.is_none();
        let method = is_new.then_some((&*self.target.name, self.target.limit));
        let refused = match limiter.acquire(&self.target.service, method, self.time_left()).await {
            Ok(permit) => return Ok(Some(permit)),
            Err(refused) => refused,
        };
        Err(match refused {
            Refused::Wait(wait) => {
                let mut failure = self.target.failure(
                    "the client's own rate limit is reached; wait, or raise `RateLimits::max_wait`",
                );
                failure.retry_after = Some(wait);
                Error::new(ErrorKind::RateLimited, failure)
            }
            #[cfg(feature = "redis")]
            Refused::Away(unusable) => {
                let mut failure = self.target.failure(unusable.message);
                failure.source = Some(unusable.source);
                Error::new(ErrorKind::LimiterUnavailable, failure)
            }
        })
    }

    fn no_token(&self, why: NoToken) -> Error {
        let error = match why {
            NoToken::TooLate => return self.too_late(),
            NoToken::Failed(error) => error,
        };
        // An error of a call of ours (the auth endpoint) is passed on as it is.
        match error.downcast::<Error>() {
            Ok(error) => *error,
            Err(source) => {
                let mut failure = self.target.failure("the token provider has no token");
                failure.source = Some(source);
                Error::new(ErrorKind::Request, failure)
            }
        }
    }

    fn cannot_send(&self, message: String) -> Error {
        Error::new(ErrorKind::Request, self.target.failure(message))
    }

    fn too_late(&self) -> Error {
        let mut failure = self.target.failure("");
        failure.timed_out = true;
        Error::new(ErrorKind::Deadline, failure)
    }

    /// What is left of the call's deadline, if it has one.
    fn time_left(&self) -> Option<Duration> {
        let deadline = self.options.deadline?;
        Some(deadline.saturating_sub(self.started.elapsed()))
    }

    fn describe(&self) -> Attempt<'_> {
        Attempt {
            service: &self.target.service,
            version: self.target.version,
            operation: &self.target.name,
            number: self.attempts,
            waited: self.waited,
            request_id: self.request_id,
        }
    }

    fn observe_end(&self, error: Option<&Error>) {
        let ended = Ended {
            service: &self.target.service,
            version: self.target.version,
            operation: &self.target.name,
            attempts: self.attempts,
            polls: self.polls,
            permit_wait: self.permit_wait,
            took: self.started.elapsed(),
            error,
        };
        self.shared.observers.iter().for_each(|observer| observer.ended(&ended));
    }

    fn observe_drifts(&self, drifts: &[Drift]) {
        for observer in &self.shared.observers {
            drifts.iter().for_each(|drift| observer.drift(&self.describe(), drift));
        }
    }

    /// The error with what is known of the call: a `requestId` is never lost.
    fn with_context(&self, mut error: Error) -> Error {
        let failure = error.failure_mut();
        failure.attempts = self.attempts;
        failure.idempotent = self.idempotent;
        failure.request_id = failure.request_id.or(self.request_id);
        failure.hide(&self.authorizer.secrets());
        if self.request_id.is_none() {
            return error;
        }
        // The server has the call, whatever became of the last request (R9).
        failure.sent = true;
        let is_late = failure.timed_out && self.time_left().is_some_and(|left| left.is_zero());
        let is_own_limit = failure.status.is_none();
        match error.kind() {
            ErrorKind::Transport if is_late => error.into_kind(ErrorKind::InProgress),
            ErrorKind::RateLimited if is_own_limit => error.into_kind(ErrorKind::InProgress),
            ErrorKind::Request | ErrorKind::Deadline | ErrorKind::LimiterUnavailable => {
                error.into_kind(ErrorKind::InProgress)
            }
            _ => error,
        }
    }
}

/// Whether the server knows nothing of the request.
fn is_unsent(exchanged: &Result<Incoming, Error>) -> bool {
    exchanged.as_ref().is_err_and(|error| !error.failure().sent)
}

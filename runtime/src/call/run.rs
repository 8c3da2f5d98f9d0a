//! One call from request to result: requests and their repetition, what an answer means, polling
//! while the call is `in_progress`. Nothing here is generic, so that it is compiled once.

use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;

use crate::auth::Authentication;
use crate::auth::credentials::TimeUnit;
use crate::auth::secret::Secret;
use crate::auth::skew::{Refusal, Seen, Stamp, duration, microseconds};
#[cfg(feature = "tracing")]
use crate::call::observe;
use crate::call::observe::{Attempt, Outcome};
use crate::call::retry;
use crate::call::target::Target;
use crate::client::Client;
use crate::error::Error;
use crate::http::request;
use crate::http::transport::{Incoming, Outgoing};
use crate::limit::{Permit, Refused};
use crate::operation::Protocol;
use crate::response::envelope::Meaning;
use crate::response::{lost, refused, understand};
use crate::wire::{Budget, Drift, Wire};

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
    let started = Instant::now();
    let idempotent = target.idempotent || request_id.is_some();
    let mut call = Running {
        client,
        target,
        parameters,
        started,
        idle_since: started,
        waited: Duration::ZERO,
        until: None,
        attempts: 0,
        let_through: false,
        request_id,
        idempotent,
        provided: None,
        forged: None,
        refusal: None,
    };
    let mut polls = 0;
    loop {
        let mut incoming = call.answered().await?;
        let strict = client.shared.settings.strict;
        let budget = Budget { bytes: client.shared.transport.memory(), until: call.until };
        let opened = understand(&call.target, &mut incoming, answer.fresh(), strict, budget);
        let opened = opened.map_err(|error| call.known(error))?;
        let envelope = opened.envelope;
        #[cfg(feature = "tracing")]
        observe::request_id(envelope.request_id);
        if envelope.meaning() != Meaning::InProgress {
            call.observe_drifts(&opened.drifts);
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
            let mut failure = call.target.failure(match is_late {
                true => "",
                false => "without a requestId it cannot be asked for, and must not be made twice",
            });
            failure.status = Some(incoming.status);
            failure.say(envelope);
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
    /// When the answer to the current request must have been read.
    until: Option<Instant>,
    /// HTTP requests made so far, polls and repetitions included.
    attempts: u32,
    /// Whether the client's own limits have let the call through.
    let_through: bool,
    request_id: Option<i64>,
    /// Whether the call as the program made it may be made again.
    idempotent: bool,
    /// The token that a provider gave for the last request.
    provided: Option<Secret>,
    /// When the token of the last request was forged.
    forged: Option<Stamp>,
    /// Why another token is to be forged.
    refusal: Option<Refusal>,
}

impl Running<'_> {
    /// An answer with a status of success; repeats requests that failed, as far as that is safe.
    async fn answered(&mut self) -> Result<Incoming, Error> {
        let settings = &self.client.shared.settings;
        let budget = &self.client.shared.budget;
        let started = Instant::now();
        let mut retries = 0;
        loop {
            let error = match self.exchange().await {
                Ok(incoming) => {
                    budget.earn();
                    return Ok(incoming);
                }
                Err(error) => error,
            };
            // Where no connection was had, a retry is no load for the server.
            let is_free = error.is_unsent();
            let error = self.known(error);
            let wait = settings.retry.wait(retries, retry::random(), &error);
            let in_time = started.elapsed().saturating_add(wait) < settings.retry.within
                && self.time_left().is_none_or(|left| wait < left);
            let again = retries + 1 < settings.retry.attempts
                && in_time
                && retry::is_safe(&error, self.is_repeatable())
                && (is_free || budget.spend());
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

    /// One request; another one if the server refused the token and the next one may be better.
    async fn exchange(&mut self) -> Result<Incoming, Error> {
        self.refusal = None;
        let mut is_first = true;
        loop {
            let incoming = self.request().await?;
            if !self.may_prove_again(&incoming, is_first) {
                return self.successful(incoming).await;
            }
            is_first = false;
        }
    }

    /// Whether another token may be accepted where the one of the request was refused.
    fn may_prove_again(&mut self, incoming: &Incoming, is_first: bool) -> bool {
        let shared = &self.client.shared;
        let refused = incoming.status == 401;
        match (&shared.authentication, &self.provided, self.forged) {
            (Authentication::Provider(provider), Some(token), _) if refused && is_first => {
                provider.refused(token);
                true
            }
            (Authentication::S360(_), _, Some(stamp)) if !refused => {
                shared.skew().accepted(stamp, self.refusal.take());
                false
            }
            (Authentication::S360(_), _, Some(stamp)) => {
                let mut skew = shared.skew();
                let date = incoming.date.map(microseconds);
                let received = microseconds(incoming.received);
                let refusal = skew.refused(stamp, received, date, self.refusal.as_ref());
                let again = refusal.is_worth_another();
                if !again {
                    skew.give_up(stamp);
                }
                self.refusal = again.then_some(refusal);
                again
            }
            _ => false,
        }
    }

    async fn successful(&self, incoming: Incoming) -> Result<Incoming, Error> {
        let success = match self.target.protocol {
            Protocol::WebMethod => incoming.status == 200,
            Protocol::Http => (200..300).contains(&incoming.status),
        };
        if success {
            return Ok(incoming);
        }
        let (error, is_json) = refused(&self.target, &incoming);
        if let (Error::RateLimited(failure), Some(limiter)) = (&error, &self.client.shared.limiter)
        {
            // The budget is the institution's: all its clients wait.
            if let Some(wait) = failure.retry_after {
                limiter.pause(wait);
            }
        }
        if self.target.protocol == Protocol::WebMethod && !is_json && incoming.text.len() > 0 {
            self.observe_drifts(&[Drift::plain_text()]);
        }
        Err(error)
    }

    /// One HTTP exchange.
    async fn request(&mut self) -> Result<Incoming, Error> {
        let mut outgoing = self.prepare()?;
        let permit = self.permit().await?;
        self.provided = self.provided_token().await?;
        let now = self.in_time().await;
        if let Some(left) = self.time_left() {
            if left.is_zero() {
                return Err(self.too_late());
            }
            outgoing.timeout = Some(left.min(self.client.shared.settings.timeout));
        }
        self.authorize(&mut outgoing, now)?;
        let permit = permit.map(Permit::used);
        self.attempts += 1;
        let begun = Instant::now();
        self.waited = begun.duration_since(self.idle_since);
        let timeout = outgoing.timeout.unwrap_or(self.client.shared.settings.timeout);
        self.until = begun.checked_add(timeout);
        let observers = &self.client.shared.observers;
        observers.iter().for_each(|observer| observer.before(&self.attempt()));
        #[cfg(feature = "tracing")]
        let span = observe::span(&self.attempt());
        let exchange = self.send(outgoing);
        #[cfg(feature = "tracing")]
        let exchange = tracing::Instrument::instrument(exchange, span.clone());
        let exchanged = exchange.await;
        match permit {
            Some(permit) if is_unsent(&exchanged) => permit.give_back(self.time_left()).await,
            _ => self.let_through = true,
        }
        self.idle_since = Instant::now();
        let incoming = exchanged.as_ref().ok();
        let outcome = Outcome {
            status: incoming.map(|incoming| incoming.status),
            bytes: incoming.map_or(0, |incoming| incoming.text.len()),
            took: self.idle_since.duration_since(begun),
            error: exchanged.as_ref().err(),
        };
        #[cfg(feature = "tracing")]
        let _entered = observe::record(&span, &outcome).entered();
        observers.iter().for_each(|observer| observer.after(&self.attempt(), &outcome));
        exchanged
    }

    /// The request without the proof of who sends it.
    fn prepare(&self) -> Result<Outgoing, Error> {
        let set = self.request_id.map(|id| ("requestId", Value::from(id)));
        request::prepare(self.client, &self.target, self.parameters, set.as_slice())
            .map_err(|message| Error::Request(self.target.failure(message)))
    }

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming, Error> {
        let exchanged = self.client.shared.transport.exchange(outgoing).await;
        let incoming = exchanged.map_err(|broken| lost(&self.target, broken))?;
        self.learn(&incoming);
        Ok(incoming)
    }

    /// Takes in what the answer says of the server's clock.
    fn learn(&self, incoming: &Incoming) {
        let shared = &self.client.shared;
        if let (Some(date), Some(stamp), true) =
            (incoming.date, self.forged, shared.authentication.is_forged())
        {
            let [date, received] = [date, incoming.received].map(microseconds);
            let seen = Seen { sent: stamp.made_at(), date, received };
            shared.skew().learn(seen, incoming.status == 401);
        }
    }

    /// Waits until a token that is forged now arrives in the second that it names, where the server
    /// has shown that it matters; no longer than the call may take. The time after that.
    async fn in_time(&self) -> i64 {
        let now = microseconds(SystemTime::now());
        let Authentication::S360(credentials) = &self.client.shared.authentication else {
            return now;
        };
        if credentials.unit == TimeUnit::Milliseconds {
            return now;
        }
        let wait = duration(self.client.shared.skew().wait(now, self.refusal.as_ref()));
        if wait.is_zero() || self.time_left().is_some_and(|left| left <= wait) {
            return now;
        }
        tokio::time::sleep(wait).await;
        microseconds(SystemTime::now())
    }

    /// Adds the proof of who sends the request. A token is forged here, after every wait but that
    /// for a connection: where that took so long that the token is refused, the next one is not.
    fn authorize(&mut self, outgoing: &mut Outgoing, now: i64) -> Result<(), Error> {
        let shared = &self.client.shared;
        let stamp = shared.skew().stamp(now);
        self.forged = Some(stamp);
        let provided = self.provided.as_ref();
        request::authorize(&shared.authentication, stamp.time(), provided, outgoing)
            .map_err(|message| Error::Request(self.target.failure(message)))
    }

    /// The token of a provider, if there is one.
    async fn provided_token(&self) -> Result<Option<Secret>, Error> {
        let Authentication::Provider(provider) = &self.client.shared.authentication else {
            return Ok(None);
        };
        let given = match self.time_left() {
            Some(left) => tokio::time::timeout(left, provider.token()).await,
            None => Ok(provider.token().await),
        };
        let error = match given.map_err(|_| self.too_late())? {
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

    /// Nothing is sent any more.
    fn too_late(&self) -> Error {
        let mut failure = self.target.failure("the call's deadline has passed");
        failure.timed_out = true;
        Error::Transport(failure)
    }

    /// Waits until the client's own limits allow a request. A method's own limit is for calls: a
    /// poll or a retry belongs to a call that was let through.
    async fn permit(&self) -> Result<Option<Permit>, Error> {
        let Some(limiter) = &self.client.shared.limiter else { return Ok(None) };
        let is_new = !self.let_through && self.request_id.is_none();
        let method = is_new.then_some((self.target.name, self.target.limit));
        let refused = match limiter.acquire(self.target.service, method, self.time_left()).await {
            Ok(permit) => return Ok(Some(permit)),
            Err(refused) => refused,
        };
        Err(match refused {
            Refused::Wait(wait) => {
                let mut failure = self.target.failure("the client's own limit is reached");
                failure.retry_after = Some(wait);
                Error::RateLimited(failure)
            }
            #[cfg(feature = "redis")]
            Refused::Away(unusable) => {
                let mut failure = self.target.failure(unusable.message);
                failure.source = Some(unusable.source);
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
        failure.idempotent = self.idempotent;
        failure.request_id = failure.request_id.or(self.request_id);
        failure.hide(&self.client.shared.authentication.sent(self.provided.as_ref()));
        if self.request_id.is_none() {
            return error;
        }
        // The server has the call, whatever became of the last request (R9).
        failure.sent = true;
        let is_late = self.time_left().is_some_and(|left| left.is_zero());
        match error {
            Error::Transport(failure) if failure.timed_out && is_late => Error::InProgress(failure),
            Error::RateLimited(failure) if failure.status.is_none() => Error::InProgress(failure),
            Error::Request(failure) | Error::Limits(failure) => Error::InProgress(failure),
            ended => ended,
        }
    }
}

/// Whether the server knows nothing of the request.
fn is_unsent(exchanged: &Result<Incoming, Error>) -> bool {
    exchanged.as_ref().is_err_and(|error| !error.failure().sent)
}

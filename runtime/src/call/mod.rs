//! Calls as values: to be awaited, or to be started now and finished later, perhaps by another
//! process. What a call does is `call`'s work.

pub(crate) mod observe;
pub(crate) mod pages;
pub(crate) mod poll;
pub(crate) mod received;
pub(crate) mod retry;
pub(crate) mod run;
pub(crate) mod target;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use serde_json::Value;

use crate::call::poll::PollPolicy;
use crate::call::received::Received;
use crate::call::retry::RetryPolicy;
use crate::call::run::{FreshResult, run};
use crate::call::target::Target;
use crate::client::Client;
use crate::client::config::Options;
use crate::clock::{Instant, sleep};
use crate::error::{Error, ErrorKind};
use crate::operation::Body;
use crate::version::Version;
use crate::wire::{Wire, encode_value};

/// A call that is made when it is awaited, and polled until it is done (R9).
///
/// Dropping it stops it at once: nothing more is sent, and nothing is left behind. A call that must
/// outlive its program is [started](Self::start), and its `requestId` stored.
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, R> {
    /// Owned where the call has options of its own; none if its result is here already.
    client: Option<Cow<'a, Client>>,
    target: Target<'a>,
    request: &'a dyn Wire,
    request_id: Option<i64>,
    running: Option<ResultFuture<'a, R>>,
}

type ResultFuture<'a, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'a>>;

/// # Options of one call
///
/// They go before those of its client.
impl<R> Call<'_, R> {
    /// Another language for texts in this answer (`Accept-Language`, R11).
    pub fn locale(self, locale: impl Into<String>) -> Self {
        let locale = Some(locale.into());
        self.with(|options| options.locale = locale)
    }

    /// A limit on the time of this call, with all its waits, retries and polls.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|options| options.deadline = Some(deadline))
    }

    /// One more header in every request of this call; see [`Client::with_header`].
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let header = (name.into(), value.into());
        self.with(|options| options.headers.push(header))
    }

    /// When to ask again while this call is `in_progress`.
    pub fn poll_policy(self, poll: PollPolicy) -> Self {
        self.with(|options| options.poll = poll)
    }

    /// Which failed requests of this call are made again. The budget is that of all calls of the
    /// client.
    pub fn retry_policy(self, retry: RetryPolicy) -> Self {
        self.with(|options| options.retry = retry)
    }

    /// Whether a value in the answer of another type than described is an error; see
    /// [`ClientBuilder::strict`](crate::ClientBuilder::strict).
    pub fn strict(self, strict: bool) -> Self {
        self.with(|options| options.strict = strict)
    }

    fn with(mut self, set: impl FnOnce(&mut Options)) -> Self {
        if let Some(client) = &mut self.client {
            set(&mut client.to_mut().options);
        }
        self
    }
}

impl<'a, R: Wire + Default + 'a> Call<'a, R> {
    pub(crate) fn new(client: &'a Client, target: Target<'a>, request: &'a dyn Wire) -> Self {
        let client = Some(Cow::Borrowed(client));
        Self { client, target, request, request_id: None, running: None }
    }

    /// A call with this result, which sends nothing: for tests of code that takes calls.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() {
    /// use s360_runtime::{Call, Error, Value};
    /// let refused: Call<'_, Value> = Call::ready(Err(Error::business("error.x", "no")));
    /// assert!(refused.await.is_err());
    /// # }
    /// ```
    pub fn ready(result: Result<R, Error>) -> Self
    where
        R: Send,
    {
        Self {
            client: None,
            target: Target::undocumented("", "", Version::new(0, 0), "ready"),
            request: &(),
            request_id: None,
            running: Some(Box::pin(std::future::ready(result))),
        }
    }

    /// Goes on with a call that was still `in_progress`, also one of an earlier run of the program;
    /// it must be the same method with the same parameters (R9).
    ///
    /// The id is that of [`Started::request_id`] or [`Error::request_id`].
    pub fn resume(self, request_id: i64) -> Self {
        Self { request_id: Some(request_id), ..self }
    }

    /// Repeats the call also after a failure that leaves open whether the server has done it; for
    /// [`Client::call_method`], and a method of which the program knows that a second execution does
    /// and answers the same (R10).
    ///
    /// ```no_run
    /// # async fn example(client: s360_runtime::Client) -> Result<(), s360_runtime::Error> {
    /// use s360_runtime::{Value, Version};
    /// let (version, request) = (Version::new(1, 33), serde_json::json!({ "seasonId": 7 }));
    /// let call = client.call_method("tnseb", "setupService", version, "listPriceLevels", &request);
    /// let levels: Value = call.idempotent().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn idempotent(mut self) -> Self {
        self.target.idempotent = true;
        self
    }

    /// Does not repeat the call after a failure that leaves open whether the server has done it,
    /// whatever its document says.
    pub fn no_retry(mut self) -> Self {
        self.target.idempotent = false;
        self
    }

    /// Takes the answer as it is: whatever its `statusCode`, it is the result, and nothing is polled
    /// for. For programs that pass answers on, such as a recorder.
    pub fn raw(mut self) -> Self {
        self.target.raw = true;
        self
    }

    /// Sends no body, of a method that may be called without one; its docs say so. The request is then
    /// not looked at, but for parameters outside the body.
    ///
    /// ```no_run
    /// # use s360_runtime::{Call, Error, Value};
    /// # async fn example(call: Call<'_, Value>) -> Result<(), Error> {
    /// // `call` stands for `jobs.restart(&Default::default())`, or any other call.
    /// call.without_body().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn without_body(mut self) -> Self {
        self.target.body = Body::None;
        self
    }

    /// Makes the call, and keeps the answer that its result was read from: status, headers, and the
    /// body as it came.
    ///
    /// ```no_run
    /// # use s360_runtime::{Call, Error, Value};
    /// # async fn example(call: Call<'_, Value>) -> Result<(), Error> {
    /// // `call` stands for `jobs.start_job(&request)`, or any other call.
    /// let received = call.receive().await?;
    /// let location = received.headers.get("location");
    /// let json: serde_json::Value = serde_json::from_slice(&received.body).unwrap_or_default();
    /// # drop((location, json));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The answer that an error belongs to is in [`Error::failure`].
    ///
    /// # Errors
    /// As the call itself.
    pub async fn receive(self) -> Result<Received<R>, Error> {
        let mut received = Received::default();
        let Some(client) = &self.client else {
            received.result = self.await?;
            return Ok(received);
        };
        let Client { shared, options } = &**client;
        let (target, request, request_id) = (self.target.clone(), self.request, self.request_id);
        run(shared, options, target, request, request_id, &mut received).await?;
        Ok(received)
    }

    /// Makes the call, but does not wait for a result that takes the server long.
    ///
    /// ```no_run
    /// # use s360_runtime::{Call, Error, Value};
    /// # trait Store { fn keep(&self, id: i64); fn kept(&self) -> Option<i64>; }
    /// # async fn example<'a>(call: impl Fn() -> Call<'a, Value>, store: impl Store) -> Result<Value, Error> {
    /// // `call()` stands for `orders.close_order(&request)`, or any other call.
    /// if let Some(id) = store.kept() {
    ///     return call().resume(id).await; // after a restart
    /// }
    /// let started = call().start().await?;
    /// if let Some(id) = started.request_id() {
    ///     store.keep(id);
    /// }
    /// started.finish().await
    /// # }
    /// ```
    ///
    /// # Errors
    /// As the call itself; [`ErrorKind::InProgress`](crate::ErrorKind::InProgress) only if the server gave no `requestId` for a call
    /// that must not be made twice: then nobody can finish it.
    pub async fn start(self) -> Result<Started<R>, Error> {
        let Some(client) = &self.client else { return Ok(Started(Progress::Done(self.await?))) };
        let client = Client::clone(client);
        let impatient = client.with_poll(PollPolicy::never());
        let mut result = FreshResult(R::default());
        let (target, request) = (self.target.clone(), self.request);
        let Client { shared, options } = &impatient;
        match run(shared, options, target, request, self.request_id, &mut result).await {
            Ok(()) => Ok(Started(Progress::Done(result.0))),
            // What nobody can ask for can only be made again, if that does no harm.
            Err(error)
                if error.kind() == ErrorKind::InProgress
                    && (error.request_id().is_some() || self.target.idempotent) =>
            {
                Ok(Started(Progress::Running(Box::new(Running {
                    client,
                    target: self.target.into_owned(),
                    request: encode_value(request),
                    request_id: error.request_id(),
                    answered: Instant::now(),
                }))))
            }
            Err(error) => Err(error),
        }
    }
}

impl<'a, R: Wire + Default + 'a> Future for Call<'a, R> {
    type Output = Result<R, Error>;
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let (request, request_id) = (this.request, this.request_id);
        let running = this.running.get_or_insert_with(|| {
            let (client, target) = (this.client.clone(), this.target.clone());
            Box::pin(async move {
                let mut result = FreshResult(R::default());
                // Without a client there is a result from the beginning.
                if let Some(client) = client {
                    let Client { shared, options } = &*client;
                    run(shared, options, target, request, request_id, &mut result).await?;
                }
                Ok(result.0)
            })
        });
        running.as_mut().poll(context)
    }
}

impl<R> fmt::Debug for Call<'_, R> {
    /// Without the request: it may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("service", &self.target.service)
            .field("operation", &self.target.name)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// A call that the server has taken. It owns what it needs, so that a task of its own can finish it:
///
/// ```no_run
/// # async fn example(call: s360_runtime::Call<'_, s360_runtime::Value>) -> Result<(), s360_runtime::Error> {
/// let started = call.start().await?;
/// let task = tokio::spawn(started.finish());
/// # drop(task);
/// # Ok(())
/// # }
/// ```
#[must_use = "`finish` gives the result"]
pub struct Started<R>(Progress<R>);

enum Progress<R> {
    Done(R),
    Running(Box<Running>),
}

/// What asks for the outcome.
struct Running {
    client: Client,
    target: Target<'static>,
    request: Value,
    request_id: Option<i64>,
    /// When the server was asked last.
    answered: Instant,
}

impl<R: Wire + Default> Started<R> {
    /// Whether the result is here already.
    pub fn is_done(&self) -> bool {
        matches!(self.0, Progress::Done(_))
    }

    /// The id to store for [`Call::resume`]; `None` if the call is done, or if the server gave
    /// none and the call can only be made again.
    pub fn request_id(&self) -> Option<i64> {
        match &self.0 {
            Progress::Done(_) => None,
            Progress::Running(running) => running.request_id,
        }
    }

    /// The result, polled for if it is not here yet.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn finish(self) -> Result<R, Error> {
        let running = match self.0 {
            Progress::Done(result) => return Ok(result),
            Progress::Running(running) => running,
        };
        let Running { client, target, request, request_id, answered } = *running;
        let Client { shared, options } = &client;
        // The server has just been asked.
        let wait = options.poll.wait(0, retry::random());
        sleep(wait.saturating_sub(answered.elapsed())).await;
        let mut result = FreshResult(R::default());
        run(shared, options, target, &request, request_id, &mut result).await?;
        Ok(result.0)
    }
}

impl<R> fmt::Debug for Started<R> {
    /// Without the request: it may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Progress::Done(_) => f.write_str("Started(done)"),
            Progress::Running(running) => f
                .debug_struct("Started")
                .field("service", &running.target.service)
                .field("operation", &running.target.name)
                .field("request_id", &running.request_id)
                .finish_non_exhaustive(),
        }
    }
}

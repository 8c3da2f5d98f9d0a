//! Calls as values: to be awaited, or to be started now and finished later, perhaps by another
//! process. What a call does is `call`'s work.

pub(crate) mod observe;
pub(crate) mod poll;
pub(crate) mod retry;
pub(crate) mod run;
pub(crate) mod target;

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::call::poll::PollPolicy;
use crate::call::run::{FreshResult, run};
use crate::call::target::Target;
use crate::client::Client;
use crate::clock::{Instant, sleep};
use crate::error::{Error, ErrorKind};
use crate::wire::Wire;

/// A call that is made when it is awaited, and polled until it is done (R9).
///
/// Dropping it stops it at once: nothing more is sent, and nothing is left behind. A call that must
/// outlive its program is [started](Self::start), and its `requestId` stored.
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, R> {
    /// Owned where the call has a language or a deadline of its own.
    client: Cow<'a, Client>,
    target: Target<'a>,
    request: &'a dyn Wire,
    request_id: Option<i64>,
    running: Option<ResultFuture<'a, R>>,
}

type ResultFuture<'a, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'a>>;

impl<'a, R: Wire + Default + 'a> Call<'a, R> {
    pub(crate) fn new(client: &'a Client, target: Target<'a>, request: &'a dyn Wire) -> Self {
        Self { client: Cow::Borrowed(client), target, request, request_id: None, running: None }
    }

    /// Another language for texts in this answer (`Accept-Language`, R11); see
    /// [`Client::with_locale`].
    pub fn locale(self, locale: impl Into<String>) -> Self {
        let client = Cow::Owned(self.client.with_locale(locale));
        Self { client, ..self }
    }

    /// A limit on the time of this call, with all its waits, retries and polls; see
    /// [`Client::with_deadline`].
    pub fn deadline(self, deadline: Duration) -> Self {
        let client = Cow::Owned(self.client.with_deadline(deadline));
        Self { client, ..self }
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
    pub async fn start(self) -> Result<Started<'a, R>, Error> {
        let impatient = self.client.with_poll(PollPolicy::never());
        let mut answer = FreshResult(R::default());
        let (target, request_id) = (self.target.clone(), self.request_id);
        match run(
            &impatient.shared,
            &impatient.options,
            target,
            self.request,
            request_id,
            &mut answer,
        )
        .await
        {
            Ok(()) => Ok(Started::new(self, Some(answer.0))),
            // What nobody can ask for can only be made again, if that does no harm.
            Err(error)
                if error.kind() == ErrorKind::InProgress
                    && (error.request_id().is_some() || self.target.idempotent) =>
            {
                let request_id = error.request_id();
                Ok(Started::new(Self { request_id, ..self }, None))
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
                let mut answer = FreshResult(R::default());
                run(&client.shared, &client.options, target, request, request_id, &mut answer)
                    .await?;
                Ok(answer.0)
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

/// A call that the server has taken: it is done, or `in_progress`.
#[must_use = "`finish` gives the result"]
pub struct Started<'a, R> {
    call: Call<'a, R>,
    result: Option<R>,
    answered: Instant,
}

impl<'a, R: Wire + Default + 'a> Started<'a, R> {
    fn new(call: Call<'a, R>, result: Option<R>) -> Self {
        Self { call, result, answered: Instant::now() }
    }

    /// Whether the result is here already.
    pub fn is_done(&self) -> bool {
        self.result.is_some()
    }

    /// The id to store for [`Call::resume`]; `None` if the call is done, or if the server gave
    /// none and the call can only be made again.
    pub fn request_id(&self) -> Option<i64> {
        self.call.request_id.filter(|_| !self.is_done())
    }

    /// The result, polled for if it is not here yet.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn finish(self) -> Result<R, Error> {
        if let Some(result) = self.result {
            return Ok(result);
        }
        // The server has just been asked.
        let poll = self.call.client.options.poll;
        let wait = poll.wait(0, retry::random());
        sleep(wait.saturating_sub(self.answered.elapsed())).await;
        self.call.await
    }
}

impl<R> fmt::Debug for Started<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started")
            .field("call", &self.call)
            .field("done", &self.result.is_some())
            .finish_non_exhaustive()
    }
}

//! Connections that take long to make. A token is forged before the HTTP library looks for a
//! connection, and would be old on arrival where that takes its time (R5), also if it is another
//! call's connection that comes free. So the connecting is laid aside after a while, the exchange
//! fails, and the same exchange with a new token takes what has come free or goes on with it.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn, ready};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};
use tower_layer::Layer;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;
type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

tokio::task_local! {
    static ASIDE: Aside;
}

/// Where an exchange keeps the connection that is being made; the type is the HTTP library's secret.
#[derive(Clone)]
pub(crate) struct Aside {
    kept: Arc<Mutex<Option<Box<dyn Any + Send>>>>,
    /// Until when the token may wait for a connection.
    until: Instant,
}

impl Default for Aside {
    fn default() -> Self {
        Self { kept: Arc::default(), until: Instant::now() }
    }
}

impl Aside {
    fn lock(&self) -> MutexGuard<'_, Option<Box<dyn Any + Send>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
    fn keep<T: 'static>(&self, connecting: Connecting<T>) {
        *self.lock() = Some(Box::new(connecting));
    }
    fn take<T: 'static>(&self) -> Option<Connecting<T>> {
        self.lock().take()?.downcast().ok().map(|kept| *kept)
    }
    /// The exchange that follows has a token that was made `since` and is good for so long.
    pub(crate) fn wait_for(&mut self, since: std::time::Instant, good: Duration) {
        self.until = Instant::from_std(since) + good;
    }
}

/// Does `exchange`, with a place for a connection that takes long.
pub(crate) async fn with<T>(aside: Option<&Aside>, exchange: impl Future<Output = T>) -> T {
    match aside {
        Some(aside) => ASIDE.scope(aside.clone(), exchange).await,
        None => exchange.await,
    }
}

/// Puts a [`Connector`] around that of the HTTP library.
#[derive(Clone, Copy)]
pub(crate) struct LayAside {
    /// Longest time for connecting. Here, because the HTTP library counts anew for each exchange.
    pub(crate) timeout: Duration,
}

impl<S> Layer<S> for LayAside {
    type Service = Connector<S>;
    fn layer(&self, connector: S) -> Connector<S> {
        Connector { inner: Arc::new(connector), timeout: self.timeout }
    }
}

/// Shared, because the HTTP library clones its connector for every request, and few need it.
pub(crate) struct Connector<S> {
    inner: Arc<S>,
    timeout: Duration,
}

impl<S> Clone for Connector<S> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), timeout: self.timeout }
    }
}

impl<S, R> Service<R> for Connector<S>
where
    S: Service<R, Error = BoxError> + Clone + Send + Sync + 'static,
    S::Future: Send,
    S::Response: Send + 'static,
    R: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    /// The copy that connects says when it is ready.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: R) -> Self::Future {
        let begin = || connect(S::clone(&self.inner), to, self.timeout);
        match ASIDE.try_with(Aside::clone) {
            Err(_) => Box::pin(begin()),
            Ok(aside) => {
                let connecting = aside.take().unwrap_or_else(|| Box::pin(begin()));
                Box::pin(in_time(connecting, aside))
            }
        }
    }
}

/// The connection, if it is there before the token is old.
async fn in_time<T: Send + 'static>(
    mut connecting: Connecting<T>,
    aside: Aside,
) -> Result<T, BoxError> {
    let done = timeout_at(aside.until, &mut connecting).await;
    // When the exchange has found another connection meanwhile, this one is made to its end by
    // somebody else, for the pool.
    let is_awaited = ASIDE.try_with(|_| ()).is_ok();
    match done {
        Ok(Ok(connection)) if is_awaited && Instant::now() > aside.until => {
            aside.keep::<T>(Box::pin(ready(Ok(connection))));
            Err(Late.into())
        }
        Ok(made) => made,
        Err(_) if is_awaited => {
            aside.keep(connecting);
            Err(Late.into())
        }
        Err(_) => connecting.await,
    }
}

async fn connect<S, R>(mut connector: S, to: R, longest: Duration) -> Result<S::Response, BoxError>
where
    S: Service<R, Error = BoxError>,
{
    let connected = timeout(longest, async {
        poll_fn(|context| connector.poll_ready(context)).await?;
        connector.call(to).await
    });
    connected.await.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
}

/// Ends an exchange that is to be made again: nothing of it was sent.
#[derive(Debug)]
pub(crate) struct Late;

impl Late {
    /// Whether this, and nothing else, is what `error` is about.
    pub(crate) fn caused(error: &(dyn StdError + 'static)) -> bool {
        error.is::<Self>() || error.source().is_some_and(Self::caused)
    }
}

impl fmt::Display for Late {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token grows old while connecting")
    }
}

impl StdError for Late {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    const SOON: Duration = Duration::from_millis(200);

    /// Takes its time to connect; counts.
    #[derive(Clone, Default)]
    struct Slow(Arc<AtomicU32>);

    impl Service<()> for Slow {
        type Response = u32;
        type Error = BoxError;
        type Future = Pin<Box<dyn Future<Output = Result<u32, BoxError>> + Send>>;
        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, (): ()) -> Self::Future {
            let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
            Box::pin(async move {
                tokio::time::sleep(5 * SOON / 2).await;
                Ok(number)
            })
        }
    }

    const PATIENT: LayAside = LayAside { timeout: Duration::from_secs(10) };

    /// However often the exchange begins anew.
    #[tokio::test(start_paused = true)]
    async fn connecting_takes_no_longer_than_it_may() {
        let mut connector = LayAside { timeout: 2 * SOON }.layer(Slow::default());
        let (mut aside, begun) = (aside(), Instant::now());
        with(Some(&aside), async { connector.call(()).await }).await.unwrap_err();
        aside.wait_for(Instant::now().into_std(), 10 * SOON);
        let error = with(Some(&aside), async { connector.call(()).await }).await.unwrap_err();
        assert_eq!(error.downcast_ref().map(io::Error::kind), Some(io::ErrorKind::TimedOut));
        assert_eq!(begun.elapsed(), 2 * SOON);
    }

    fn aside() -> Aside {
        let mut aside = Aside::default();
        aside.wait_for(Instant::now().into_std(), SOON);
        aside
    }

    #[tokio::test(start_paused = true)]
    async fn r5_an_exchange_does_not_wait_for_a_connection_longer_than_its_token_is_good() {
        let mut connector = PATIENT.layer(Slow::default());
        let mut aside = aside();
        let begun = Instant::now();
        for number in 1..3 {
            let late = with(Some(&aside), async { connector.call(()).await }).await.unwrap_err();
            assert!(Late::caused(&*late));
            assert_eq!(begun.elapsed(), number * SOON);
            aside.wait_for(Instant::now().into_std(), SOON);
        }
        let made = with(Some(&aside), async { connector.call(()).await }).await.unwrap();
        assert_eq!(
            (made, begun.elapsed()),
            (1, 5 * SOON / 2),
            "the connection that was begun first"
        );
        assert_eq!(connector.call(()).await.unwrap(), 2, "without a token nothing is late");
    }

    /// A request that has left on another connection must not look as if it had not.
    #[tokio::test(start_paused = true)]
    async fn r10_a_connection_that_its_exchange_does_not_wait_for_ends_nothing() {
        let mut connector = PATIENT.layer(Slow::default());
        let aside = aside();
        let mut begun = None;
        with(Some(&aside), async {
            let connecting = begun.insert(connector.call(()));
            assert!(timeout(SOON / 4, connecting).await.is_err());
        })
        .await;
        let connecting = begun.unwrap();
        assert_eq!(tokio::spawn(connecting).await.unwrap().unwrap(), 1);
        assert!(aside.lock().is_none());
        assert!(!Late::caused(&io::Error::other("cut")));
    }
}

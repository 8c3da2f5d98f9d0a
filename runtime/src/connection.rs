//! Connections that took long to make. A token is forged before the HTTP library looks for a
//! connection, and would be old on arrival where that took its time (R5). Such a connection is laid
//! aside, the exchange fails, and the same exchange with a new token takes it from there.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use tower_layer::Layer;
use tower_service::Service;

/// A token may be this old when the connection is there.
const PROMPT: Duration = Duration::from_millis(200);

type BoxError = Box<dyn StdError + Send + Sync>;

tokio::task_local! {
    static ASIDE: Aside;
}

/// Where an exchange keeps its connection; the type is the HTTP library's secret.
#[derive(Clone, Default)]
pub(crate) struct Aside(Arc<Mutex<Option<Box<dyn Any + Send>>>>);

impl Aside {
    fn lock(&self) -> MutexGuard<'_, Option<Box<dyn Any + Send>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
pub(crate) struct LayAside;

impl<S> Layer<S> for LayAside {
    type Service = Connector<S>;
    fn layer(&self, connector: S) -> Connector<S> {
        Connector(Arc::new(connector))
    }
}

/// Shared, because the HTTP library clones its connector for every request, and few need it.
pub(crate) struct Connector<S>(Arc<S>);

impl<S> Clone for Connector<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
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
        let connecting = connect(S::clone(&self.0), to);
        let Ok(aside) = ASIDE.try_with(Aside::clone) else { return Box::pin(connecting) };
        let kept = aside.lock().take().and_then(|kept| kept.downcast::<S::Response>().ok());
        if let Some(connection) = kept {
            return Box::pin(ready(Ok(*connection)));
        }
        let started = Instant::now();
        Box::pin(async move {
            let connection = connecting.await?;
            // When the exchange has found another connection meanwhile, this one is made to its end
            // by somebody else, for the pool.
            match ASIDE.try_with(Aside::clone) {
                Ok(aside) if started.elapsed() > PROMPT => {
                    *aside.lock() = Some(Box::new(connection));
                    Err(Late.into())
                }
                _ => Ok(connection),
            }
        })
    }
}

async fn connect<S: Service<R>, R>(mut connector: S, to: R) -> Result<S::Response, S::Error> {
    poll_fn(|context| connector.poll_ready(context)).await?;
    connector.call(to).await
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
        f.write_str("the token has grown old while connecting")
    }
}

impl StdError for Late {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// Connects in twice the time that is prompt; counts.
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
                tokio::time::sleep(2 * PROMPT).await;
                Ok(number)
            })
        }
    }

    #[tokio::test]
    async fn r5_a_connection_that_took_long_is_for_the_same_exchange_with_a_new_token() {
        let mut connector = LayAside.layer(Slow::default());
        let aside = Aside::default();
        let late = with(Some(&aside), async { connector.call(()).await }).await.unwrap_err();
        assert!(Late::caused(&*late));
        let again = with(Some(&aside), async { connector.call(()).await }).await.unwrap();
        assert_eq!(again, 1, "the connection that was made first");
        assert_eq!(connector.call(()).await.unwrap(), 2, "without a token nothing is late");
    }

    /// A request that has left on another connection must not look as if it had not.
    #[tokio::test]
    async fn r10_a_connection_that_its_exchange_does_not_wait_for_ends_nothing() {
        let mut connector = LayAside.layer(Slow::default());
        let aside = Aside::default();
        let mut begun = None;
        with(Some(&aside), async {
            let connecting = begun.insert(connector.call(()));
            assert!(tokio::time::timeout(PROMPT / 4, connecting).await.is_err());
        })
        .await;
        let connecting = begun.unwrap();
        assert_eq!(tokio::spawn(connecting).await.unwrap().unwrap(), 1);
        assert!(aside.lock().is_none());
        assert!(!Late::caused(&std::io::Error::other("cut")));
    }
}

//! Connections that took long to make. A token is forged before the HTTP library looks for a
//! connection, and would be old on arrival where that took its time (R5). Such a connection is laid
//! aside, the exchange fails, and the same exchange with a new token takes it from there.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, ready};
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
    pub(crate) fn is_full(&self) -> bool {
        self.lock().is_some()
    }
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
        Connector(connector)
    }
}

#[derive(Clone)]
pub(crate) struct Connector<S>(S);

impl<S, R> Service<R> for Connector<S>
where
    S: Service<R, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, to: R) -> Self::Future {
        let Ok(aside) = ASIDE.try_with(Aside::clone) else { return Box::pin(self.0.call(to)) };
        let kept = aside.lock().take().and_then(|kept| kept.downcast::<S::Response>().ok());
        if let Some(connection) = kept {
            return Box::pin(ready(Ok(*connection)));
        }
        // The exchange may have found another connection meanwhile, and be over.
        let aside = Arc::downgrade(&aside.0);
        let started = Instant::now();
        let connecting = self.0.call(to);
        Box::pin(async move {
            let connection = connecting.await?;
            match aside.upgrade().filter(|_| started.elapsed() > PROMPT) {
                None => Ok(connection),
                Some(aside) => {
                    *Aside(aside).lock() = Some(Box::new(connection));
                    Err(Late.into())
                }
            }
        })
    }
}

/// Ends an exchange that is to be made again.
#[derive(Debug)]
struct Late;

impl fmt::Display for Late {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token has grown old while connecting")
    }
}

impl StdError for Late {}

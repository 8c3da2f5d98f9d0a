//! Transports as `tower` services, and the other way round: so that the layers of other crates can stand
//! between a client and the network.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use tower_service::Service;

use crate::transport::{
    Exchange, Request, Response, Transport, TransportError, TransportErrorKind,
};

/// A transport as a `tower` service.
///
/// ```
/// use s360_runtime::transport::{Layered, TransportService};
/// use s360_runtime::transport::mock::Mock;
/// use s360_runtime::{Client, Credentials};
///
/// // For example `Reqwest::from(reqwest::Client::new())` instead of the mock.
/// let service = TransportService::new(Mock::new());
/// // At most 4 requests at once.
/// let service = tower::ServiceBuilder::new().concurrency_limit(4).service(service);
/// let credentials = Credentials::new("I", "O", "P", "the secret");
/// let client = Client::builder("https://test.invalid", credentials).transport(Layered::new(service));
/// ```
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// A service that sends through `transport`.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportService")
    }
}

impl Service<Request> for TransportService {
    type Response = Response;
    type Error = TransportError;
    type Future = Exchange<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

/// A `tower` service as a transport.
///
/// An error of a layer counts as one of a request that has not left if the service was not ready, and
/// else as one of a request that the server may have. A layer must not repeat requests: each needs a
/// permit and a token of its own.
#[derive(Debug, Clone)]
pub struct Layered<S>(S);

impl<S> Layered<S> {
    /// A transport that sends through `service`.
    pub fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S> Transport for Layered<S>
where
    S: Service<Request, Response = Response> + Clone + Send + Sync,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(&self, request: Request) -> Exchange<'_> {
        let mut service = self.0.clone();
        Box::pin(async move {
            let ready = poll_fn(|context| service.poll_ready(context)).await;
            ready.map_err(|error| failed(TransportErrorKind::Connect, error.into()))?;
            let answered = service.call(request).await;
            answered.map_err(|error| failed(TransportErrorKind::Cut, error.into()))
        })
    }
}

/// The transport's own error, or one of a layer.
fn failed(kind: TransportErrorKind, error: Box<dyn StdError + Send + Sync>) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(own) => *own,
        Err(other) => TransportError::new(kind).because(other),
    }
}

//! How a sandbox is started, and where its answers are from.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use s360_runtime::{Client, ClientBuilder, PollPolicy, RetryPolicy};

use crate::box_office::BoxOffice;
use crate::recorder::Recorder;
use crate::recording::Replay;
use crate::state::State;
use crate::{Documents, Identity, Recording, Sandbox, server};

/// How a sandbox is started.
#[derive(Debug, Default)]
pub struct Builder {
    setup: Setup,
    address: Option<SocketAddr>,
    documents: Option<Documents>,
    /// A real server, and where its answers are written.
    server: Option<(Client, PathBuf)>,
}

/// What a running sandbox goes by.
#[derive(Debug, Default)]
pub(crate) struct Setup {
    pub(crate) identity: Identity,
    /// Milliseconds the server's clock is ahead.
    pub(crate) clock_offset: i64,
    /// Whether tokens must be less than a second old, and not of the future.
    pub(crate) strict_clock: bool,
    /// Every so many calls one goes wrong.
    pub(crate) fault_every: Option<u64>,
    pub(crate) source: Source,
}

/// Where answers are from that no behavior is set for.
#[derive(Debug, Default)]
pub(crate) enum Source {
    #[default]
    Documents,
    /// What the documents say, but where the box office remembers better.
    BoxOffice(Mutex<BoxOffice>),
    Recording(Replay),
    Server(Recorder),
}

impl Builder {
    /// Lets one of so many calls go wrong: in turn the connection is cut, the answer is 500, 509, or
    /// twice `in_progress`.
    #[must_use]
    pub fn fault_every(mut self, calls: u64) -> Self {
        self.setup.fault_every = Some(calls);
        self
    }
    /// Lets the server's clock be wrong by so many seconds.
    #[must_use]
    pub fn clock_offset(mut self, seconds: i64) -> Self {
        self.setup.clock_offset = seconds.saturating_mul(1000);
        self
    }
    /// Lets the server's clock be wrong by so many milliseconds.
    #[must_use]
    pub fn clock_offset_ms(mut self, milliseconds: i64) -> Self {
        self.setup.clock_offset = milliseconds;
        self
    }
    /// Takes the standard by its letter (R5): a token is less than a second old on arrival, and not
    /// of the future. Otherwise a second more is allowed either way, as `iat` has whole seconds.
    #[must_use]
    pub fn strict_clock(mut self) -> Self {
        self.setup.strict_clock = true;
        self
    }
    /// Lets in `identity` instead of [`Identity::default`].
    #[must_use]
    pub fn identity(mut self, identity: Identity) -> Self {
        self.setup.identity = identity;
        self
    }
    /// Listens on `address` instead of a free port of 127.0.0.1.
    #[must_use]
    pub fn address(mut self, address: SocketAddr) -> Self {
        self.address = Some(address);
        self
    }
    /// Serves `documents` instead of those that are compiled in.
    #[must_use]
    pub fn documents(mut self, documents: Documents) -> Self {
        self.documents = Some(documents);
        self
    }
    /// Keeps track of a sale, so that a test can go through one from the first seat to the door. What
    /// can be bought is what the examples of `getCatalogDetailed` and `getPOSConfig` offer.
    ///
    /// | method | what it does | refused with |
    /// |---|---|---|
    /// | `createOrUpdateOrder` | opens an order, or adds to an open one | `sandbox.pointOfSales.unknown`, `sandbox.offer.unknown`, `sandbox.quantity`, `sandbox.order.empty`, `error.order.availability` (a performance has 300 seats, and there are 300 of everything else) |
    /// | `getOrderDetails` | tells what is in an order, `OPEN` or `CLOSED` | `sandbox.order.unknown` |
    /// | `createPaymentsAndCloseOrder` | closes an order that is paid to the last cent, and prints its tickets | `sandbox.payment.amount`, `sandbox.paymentMethod.unknown` |
    /// | `closeOrder` | closes an order without payment, and prints its tickets | |
    /// | `listTicketsByCriteria` | lists printed tickets by product and point of sale, page by page; dates are not looked at | |
    /// | `exportList` | the white list has the bar codes of tickets that nobody has used, the other lists have nothing | |
    /// | `getControlledTicket` | tells how often a ticket was controlled | `sandbox.ticket.unknown` |
    /// | `burnTicket` | lets a ticket in, once | `sandbox.ticket.used`, `sandbox.ticket.unknown` |
    ///
    /// All other methods answer from their documents, also those that take an order. Of these, one that
    /// takes an order refuses one that it does not know (`sandbox.order.unknown`), and
    /// does not touch a closed one (`sandbox.order.closed`). A request that is refused changes nothing,
    /// but that a second try at the door is written down. Codes that start with `sandbox.` are the
    /// sandbox's own: those of the real server are not known. Behaviors go before all this:
    /// `Behavior::success().in_progress(2)` lets the box office answer, but late, and
    /// [`Behavior::with`](crate::Behavior::with) replaces fields of its answer. Times are the same in every run.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let sandbox = s360_sandbox::Sandbox::box_office().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn box_office(mut self) -> Self {
        self.setup.source = Source::BoxOffice(Mutex::default());
        self
    }
    /// Answers as a real server did: what is called must have been recorded, with the same
    /// parameters. Behaviors go before it.
    #[must_use]
    pub fn replay(mut self, recording: Recording) -> Self {
        self.setup.source = Source::Recording(Replay::new(recording));
        self
    }
    /// Passes every call on to a real server, with the credentials of `client`, and writes its
    /// answers to the end of `file` ([`recording`](crate::recording) says how). Callers talk to the sandbox as ever,
    /// with its credentials: they need no real ones. Behaviors go before it.
    #[must_use]
    pub fn record(mut self, client: Client, file: impl Into<PathBuf>) -> Self {
        self.server = Some((client, file.into()));
        self
    }
    /// Starts the server; it stops when the [`Sandbox`] is dropped.
    ///
    /// # Errors
    /// The address cannot be listened on, or the file of [`record`](Self::record) not be written.
    pub async fn start(self) -> io::Result<Sandbox> {
        let Self { mut setup, address, documents, server } = self;
        let address = address.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 0)));
        let listener = tokio::net::TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        if let Some((client, file)) = server {
            setup.source = Source::Server(Recorder::new(client, &file)?);
        }
        let client = client_builder(address, &setup.identity).build().map_err(io::Error::other)?;
        let documents = documents.map_or_else(Documents::shared, Arc::new);
        if let Source::BoxOffice(office) = &mut setup.source {
            *office = Mutex::new(BoxOffice::new(&documents));
        }
        let state = Arc::new(State::new(setup, documents));
        let app = server::router(Arc::clone(&state));
        let task = tokio::spawn(async move {
            // The only error is that of the listener, and a test sees it as a refused connection.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Sandbox { address, state, client, task })
    }
}

/// A client for tests: what would take seconds takes milliseconds.
pub(crate) fn client_builder(address: SocketAddr, identity: &Identity) -> ClientBuilder {
    let moment = Duration::from_millis(5);
    Client::builder(format!("http://{address}"), identity.credentials())
        .poll(PollPolicy::default().every(moment))
        .retry(RetryPolicy::default().backoff(moment, 4 * moment))
}

//! Receives the order webhook and keeps account of what was sold: `webhooks [FILE [HOST:PORT]]`.
//!
//! Each order is booked once, however often it comes and whenever the process is killed: its key and what
//! is booked for it are in one transaction of SQLite, and 200 is answered when that is on the disk.
//!
//! `S360_WEBHOOK_SECRET` is the key that the vendor sends in `x-webhook-key`; without it, everybody on this
//! machine may deliver. Try it: `s360 webhook send order --to http://127.0.0.1:8080/orders`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use rusqlite::{Connection, Transaction, params};
use s360::Secret;
use s360::webhook::{Event, Fault, Guard, Receiver, Rejected};
use s360::webhook_order::v2_0::OrderDetailResult;
use s360_examples::Failed;

const TABLES: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS done (key TEXT PRIMARY KEY, at TEXT DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS bookings (order_id INTEGER, state TEXT, thousandths INTEGER);
    CREATE TABLE IF NOT EXISTS rejected (pointer TEXT, message TEXT, raw BLOB);";

struct Office {
    guard: Guard,
    receiver: Receiver,
    books: Mutex<Connection>,
}

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap_or_else(|| "webhooks.sqlite".to_owned());
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let guard = match Secret::from_env("S360_WEBHOOK_SECRET") {
        Ok(key) => Guard::api_key("x-webhook-key", key),
        Err(_) => Guard::none(),
    };
    let books = Connection::open(Path::new(&file))?;
    books.execute_batch(TABLES)?;
    let office = Office { guard, receiver: Receiver::new(), books: Mutex::new(books) };
    let app = Router::new()
        .route("/orders", post(orders))
        // The receiver has a limit of its own, which fits the vendor's bodies.
        .layer(DefaultBodyLimit::disable())
        .with_state(Arc::new(office));
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}/orders", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

async fn orders(State(office): State<Arc<Office>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if office.guard.verify(&headers).is_err() {
        return StatusCode::UNAUTHORIZED;
    }
    let booked = tokio::task::spawn_blocking(move || office.book(body)).await;
    match booked {
        Ok(Ok(status)) => status,
        // Nothing is booked then: the vendor repeats all of it.
        Ok(Err(error)) => told(&error),
        Err(error) => told(&error),
    }
}

fn told(error: &dyn std::error::Error) -> StatusCode {
    eprintln!("{error}");
    StatusCode::SERVICE_UNAVAILABLE
}

impl Office {
    /// Books what a body says, in one transaction; the answer is to be sent after it.
    fn book(&self, body: Bytes) -> rusqlite::Result<StatusCode> {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let books = books.transaction()?;
        let mut status = StatusCode::OK;
        for item in self.receiver.read::<OrderDetailResult>(body) {
            match item {
                Ok(event) => book_order(&books, &event)?,
                Err(rejected) if rejected.fault == Fault::Item => keep(&books, &rejected)?,
                Err(rejected) => {
                    eprintln!("{rejected}");
                    let code = StatusCode::from_u16(rejected.status());
                    status = code.unwrap_or(StatusCode::BAD_REQUEST);
                }
            }
        }
        books.commit()?;
        Ok(status)
    }
}

/// Whether nobody has done what has this key. From now on somebody has, if the transaction comes to its end.
fn is_new(books: &Transaction<'_>, key: &str) -> rusqlite::Result<bool> {
    let added = books.execute("INSERT OR IGNORE INTO done (key) VALUES (?1)", [key])?;
    Ok(added == 1)
}

fn book_order(books: &Transaction<'_>, event: &Event<OrderDetailResult>) -> rusqlite::Result<()> {
    if !is_new(books, event.key.as_str())? {
        return Ok(());
    }
    let order = event.value.order_details_data.clone().unwrap_or_default();
    let state = order.order_state.map(|state| state.as_str().to_owned());
    let amount = order.reservation_amount.map(|amount| amount.thousandths());
    let sql = "INSERT INTO bookings (order_id, state, thousandths) VALUES (?1, ?2, ?3)";
    books.execute(sql, params![order.order_id, state, amount]).map(drop)
}

/// Keeps what could not be read, for people: the vendor would send the same again.
fn keep(books: &Transaction<'_>, rejected: &Rejected) -> rusqlite::Result<()> {
    if !is_new(books, rejected.key.as_str())? {
        return Ok(());
    }
    let sql = "INSERT INTO rejected (pointer, message, raw) VALUES (?1, ?2, ?3)";
    books.execute(sql, params![rejected.pointer, rejected.message, &rejected.raw[..]]).map(drop)
}

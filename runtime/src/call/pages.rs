//! Answers that come in pages, one call for each.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde_json::Value;

use crate::call::Call;
use crate::call::target::Target;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::http::request::forgotten;
use crate::operation::{Operation, Paging};
use crate::wire::{View, Wire, encode_value, encode_view, with_path};

/// The pages of an answer, each a call that is made when it is asked for: with [`next`](Self::next),
/// as a [`Stream`], or from blocking code with
#[cfg_attr(feature = "blocking", doc = "[`Runtime::pages`](crate::blocking::Runtime::pages).")]
#[cfg_attr(not(feature = "blocking"), doc = "the feature `blocking`.")]
///
/// ```no_run
/// # use s360_runtime::{Error, Pages, Value};
/// # trait Store { fn keep(&self, cursor: Option<&Value>); fn kept(&self) -> Option<Value>; }
/// # async fn example(pages: Pages<Value>, store: impl Store) -> Result<(), Error> {
/// // `pages` stands for `control.export_list_pages(&request)`, or another method that has pages.
/// let mut pages = pages.start_at(store.kept());
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     // … what is done with the page …
///     store.keep(pages.cursor()); // the next run goes on here
/// }
/// # Ok(())
/// # }
/// ```
///
/// - Each page is a call of its own for [`RateLimits`](crate::RateLimits), retries and deadlines; the
///   [client](crate::Client)'s options hold for each.
/// - A page that failed is asked for again by the next `next`; one that the server still prepares is
///   resumed. So no page comes twice and none is left out, however often calls fail.
/// - Every answer is a page, also the last one, which may be empty. The end is an answer without items,
///   or one that names no next page, or itself.
/// - It owns what it needs: it may be moved into a task, and outlive client and request.
#[must_use = "pages are asked for by `next`"]
pub struct Pages<R> {
    client: Client,
    operation: &'static Operation,
    paging: &'static Paging,
    request: Value,
    /// Why the request cannot be sent.
    refused: Option<String>,
    cursor: Option<Value>,
    /// Of a page that the server still prepares.
    request_id: Option<i64>,
    coming: Option<PageFuture<R>>,
    has_ended: bool,
}

type PageFuture<R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send>>;

impl<R: Wire + Default + 'static> Pages<R> {
    pub(crate) fn new(
        client: Client,
        operation: &'static Operation,
        paging: &'static Paging,
        request: &dyn Wire,
    ) -> Self {
        Self {
            client,
            operation,
            paging,
            request: object(encode_value(request)),
            refused: forgotten(request),
            cursor: None,
            request_id: None,
            coming: None,
            has_ended: false,
        }
    }

    /// Starts at a [cursor](Self::cursor) of an earlier run instead of where the request says, which is
    /// where it starts without one.
    pub fn start_at(self, cursor: Option<Value>) -> Self {
        Self { cursor, request_id: None, coming: None, has_ended: false, ..self }
    }

    /// Where the next page begins, in the server's words; to be stored by a program that goes on later.
    /// After the last page it is what the server named last: where a later run finds what is new since,
    /// if the method exports increments, and the last page again otherwise. `None` before the server
    /// has named any.
    pub fn cursor(&self) -> Option<&Value> {
        self.cursor.as_ref()
    }

    /// The next page; `None` after the last one. Dropping the future loses nothing: the page is still
    /// on its way for the next `next`.
    ///
    /// # Errors
    /// As each call. The same page is asked for by the next `next`, so a program that goes on after an
    /// error decides how often.
    pub async fn next(&mut self) -> Option<Result<R, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Asks for the page at the cursor.
    fn ask(&self) -> PageFuture<R> {
        let (client, operation) = (self.client.clone(), self.operation);
        if let Some(refused) = &self.refused {
            let failure = Target::of(operation).failure(refused);
            return Box::pin(async { Err(Error::new(ErrorKind::Request, failure)) });
        }
        let mut request = self.request.clone();
        if let (Value::Object(fields), Some(cursor)) = (&mut request, &self.cursor) {
            fields.insert(self.paging.parameter.to_owned(), cursor.clone());
        }
        let request_id = self.request_id;
        Box::pin(async move {
            let call: Call<'_, R> = client.call(operation, &request);
            match request_id {
                Some(id) => call.resume(id).await,
                None => call.await,
            }
        })
    }

    /// Notes where the page after this one begins, or that there is none.
    fn turn(&mut self, page: &dyn Wire) {
        let next = with_path(page.view(), self.paging.next, &mut |view| match view {
            View::Absent | View::Null => None,
            view => serde_json::from_slice(&encode_view(view, &[])).ok(),
        });
        let next: Option<Value> = next.flatten().filter(|next| !is_nothing(next));
        let is_empty = with_path(page.view(), self.paging.items, &mut |view| match view {
            View::Absent | View::Null | View::Value(Value::Null) => true,
            View::List(items) => items.is_empty(),
            View::Value(Value::Array(items)) => items.is_empty(),
            // Not what the document says, but something.
            _ => false,
        });
        let goes_on = next.is_some() && next != self.cursor;
        self.has_ended = !goes_on || is_empty.unwrap_or(true);
        self.cursor = next.or(self.cursor.take());
    }
}

/// A request without parameters has room for the cursor too.
fn object(request: Value) -> Value {
    if request.is_null() { Value::Object(serde_json::Map::new()) } else { request }
}

/// Whether a server that sends this names no place.
fn is_nothing(cursor: &Value) -> bool {
    matches!(cursor, Value::Null) || cursor.as_str() == Some("")
}

impl<R: Wire + Default + 'static> Stream for Pages<R> {
    type Item = Result<R, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.has_ended {
            return Poll::Ready(None);
        }
        let mut coming = this.coming.take().unwrap_or_else(|| this.ask());
        let Poll::Ready(page) = coming.as_mut().poll(context) else {
            this.coming = Some(coming);
            return Poll::Pending;
        };
        match &page {
            Ok(page) => {
                this.request_id = None;
                this.turn(page);
            }
            Err(error) => {
                let is_running = error.kind() == ErrorKind::InProgress;
                this.request_id = error.request_id().filter(|_| is_running);
            }
        }
        Poll::Ready(Some(page))
    }
}

impl<R> fmt::Debug for Pages<R> {
    /// Without the request: it may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("service", &self.operation.service.name)
            .field("operation", &self.operation.name)
            .field("has_ended", &self.has_ended)
            .finish_non_exhaustive()
    }
}

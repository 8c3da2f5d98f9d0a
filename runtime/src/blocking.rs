//! Calls from programs that are not asynchronous.

use std::future::IntoFuture;
use std::io;

use crate::call::pages::Pages;
use crate::error::Error;
use crate::wire::Wire;

/// Yields before a call: the first lets the HTTP library notice a closed connection, the next lets its pool
/// drop it.
const TURNS: usize = 3;

/// Makes calls on the current thread and waits for them.
///
/// Generated clients need no second form: any of their calls can be waited for.
///
/// ```no_run
/// use s360_runtime::{Client, Credentials, Value, Version, blocking::Runtime};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let runtime = Runtime::new()?;
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "secret");
/// let client = Client::builder("https://afcw.ws.secutix.com", credentials).build()?;
/// let request = serde_json::json!({});
/// let call = client.call_method("tnco", "s", Version::new(1, 0), "m", &request);
/// let answer: Value = runtime.block_on(call)?;
/// # Ok(())
/// # }
/// ```
///
/// Connections live as long as the runtime that made them, so keep one for the whole program.
///
/// A runtime may be made and dropped anywhere, also in asynchronous code.
#[derive(Debug)]
pub struct Runtime(Option<tokio::runtime::Runtime>);

impl Runtime {
    /// A runtime for the current thread.
    ///
    /// # Errors
    /// The operating system refuses what the runtime needs.
    pub fn new() -> io::Result<Self> {
        tokio::runtime::Builder::new_current_thread().enable_all().build().map(Some).map(Self)
    }

    /// The result of `call`.
    ///
    /// # Panics
    /// When called from asynchronous code, which should await the call instead.
    pub fn block_on<T>(&self, call: impl IntoFuture<Output = T>) -> T {
        let call = async {
            // Nobody has looked at the connections since the last call: first those are found that
            // the server has closed meanwhile, and a request on one of them would be lost.
            for _ in 0..TURNS {
                tokio::task::yield_now().await;
            }
            call.await
        };
        match &self.0 {
            Some(runtime) => runtime.block_on(call),
            // Only while it is dropped.
            None => tokio::runtime::Handle::current().block_on(call),
        }
    }

    /// Pages one after the other, for a `for` loop.
    ///
    /// ```no_run
    /// # use s360_runtime::{Error, Pages, Value, blocking::Runtime};
    /// # fn example(runtime: &Runtime, mut pages: Pages<Value>) -> Result<(), Error> {
    /// // `pages` stands for `control.export_list_pages(&request)`.
    /// for page in runtime.pages(&mut pages) {
    ///     let page = page?;
    /// }
    /// let cursor = pages.cursor(); // where another run goes on
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    /// As [`block_on`](Self::block_on).
    pub fn pages<R: Wire + Default + 'static>(
        &self,
        pages: &mut Pages<R>,
    ) -> impl Iterator<Item = Result<R, Error>> {
        std::iter::from_fn(|| self.block_on(pages.next()))
    }
}

impl Drop for Runtime {
    /// Without waiting, which asynchronous code must not do.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

//! Calls from programs that are not asynchronous.

use std::future::IntoFuture;
use std::io;

/// Turns of the runtime before a call: one hears of a closed connection, the next takes it away.
const TURNS: usize = 3;

/// Waits for calls on the current thread.
///
/// Generated clients need no second form: any of their calls can be waited for.
///
/// ```no_run
/// use s360_runtime::{Client, Credentials, Value, Version, blocking::Waiter};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let waiter = Waiter::new()?;
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "secret");
/// let client = Client::builder("https://afcw.ws.secutix.com", credentials).build()?;
/// let request = serde_json::json!({});
/// let call = client.call_method("tnco", "s", Version::new(1, 0), "m", &request);
/// let answer: Value = waiter.wait(call)?;
/// # Ok(())
/// # }
/// ```
///
/// Connections live as long as the waiter that made them, so keep one for the whole program.
///
/// A waiter may be made and dropped anywhere, also in asynchronous code.
#[derive(Debug)]
pub struct Waiter(Option<tokio::runtime::Runtime>);

impl Waiter {
    /// A waiter with a runtime of its own.
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
    pub fn wait<T>(&self, call: impl IntoFuture<Output = T>) -> T {
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
}

impl Drop for Waiter {
    /// Without waiting, which asynchronous code must not do.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

//! Passes calls on to a real server and writes its answers down.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use s360_runtime::{Client, Error, Value};

use crate::recording::Exchange;

/// A real server, and the file for its answers.
#[derive(Debug)]
pub(crate) struct Recorder {
    client: Client,
    file: Mutex<File>,
}

impl Recorder {
    /// Writes to the end of `file`.
    pub(crate) fn new(client: Client, file: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(file)?;
        Ok(Self { client, file: Mutex::new(file) })
    }

    /// The real answer to `asked`, whose own is filled in.
    ///
    /// # Errors
    /// There is no answer, or it cannot be written down.
    pub(crate) async fn answer(
        &self,
        mut asked: Exchange,
        language: Option<&str>,
    ) -> Result<Exchange, String> {
        let client = match language {
            Some(language) => self.client.with_locale(language),
            None => self.client.clone(),
        };
        let Exchange { context, service, version, method, request, .. } = &asked;
        let call = client.call_method(context, service, *version, method, request);
        // Whoever called decides whether to call again.
        let answered: Result<Value, Error> = call.raw().no_retry().await;
        (asked.status, asked.answer) = match answered {
            Ok(answer) => (200, answer),
            Err(error) => match (error.status(), error.failure().body()) {
                (Some(status), body) => {
                    let text = || Value::from(String::from_utf8_lossy(body));
                    (status, serde_json::from_slice(body).unwrap_or_else(|_| text()))
                }
                (None, _) => return Err(error.to_string()),
            },
        };
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        writeln!(file, "{}", asked.line())
            .map_err(|error| format!("the answer cannot be written down: {error}"))?;
        Ok(asked)
    }
}

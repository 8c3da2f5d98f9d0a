//! Answers of a real server in a file, and a sandbox's answers out of it.
//!
//! The file is JSON Lines: an object on each line, in the order in which the answers came.
//!
//! | key | |
//! |---|---|
//! | `context`, `service`, `version`, `method` | what was called, for example `tnseb`, `catalogService`, `1.33`, `getCatalog` |
//! | `request` | the body, with `requestId` in polls |
//! | `status` | HTTP status of the answer |
//! | `answer` | the body; a string if it was no JSON |
//!
//! Headers are not recorded, and of bodies neither passwords nor tokens nor card data: `***` stands
//! there. Everything else is, also personal data.

use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use s360_runtime::Version;
use serde_json::{Value, json};

use crate::har;
use crate::redact::redact;

/// An answer, and what it answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    /// First segment of the path.
    pub context: String,
    /// Wire name of the service.
    pub service: String,
    /// Version of the service.
    pub version: Version,
    /// Method.
    pub method: String,
    /// Body of the request.
    pub request: Value,
    /// HTTP status.
    pub status: u16,
    /// Body of the answer.
    pub answer: Value,
}

impl Exchange {
    /// The line of a recording, without its break.
    pub(crate) fn line(&self) -> String {
        let Self { context, service, version, method, request, status, answer } = self;
        let (mut request, mut answer) = (request.clone(), answer.clone());
        redact(&mut request);
        redact(&mut answer);
        let line = json!({
            "context": context, "service": service, "version": version.to_string(),
            "method": method, "request": request, "status": status, "answer": answer,
        });
        line.to_string()
    }

    fn read(mut line: Value) -> Result<Self, String> {
        let text = |name: &str| {
            let text = line.get(name).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| format!("expected a string `{name}`"))
        };
        let version = text("version")?.parse();
        let status = line.get("status").and_then(Value::as_u64);
        Ok(Self {
            context: text("context")?,
            service: text("service")?,
            version: version.map_err(|error| format!("`version`: {error}"))?,
            method: text("method")?,
            status: status
                .and_then(|status| u16::try_from(status).ok())
                .ok_or("expected a number `status`")?,
            request: line.get_mut("request").map(Value::take).ok_or("expected `request`")?,
            answer: line.get_mut("answer").map(Value::take).ok_or("expected `answer`")?,
        })
    }
}

/// Recorded answers.
///
/// ```
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_sandbox::{Recording, Sandbox};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// let sandbox = Sandbox::builder().replay(recording).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recording {
    /// In the order in which the answers came.
    pub exchanges: Vec<Exchange>,
    /// How many entries of archives were left out: what is no call of an S-360 service, or was written
    /// without its answer.
    pub skipped: usize,
}

impl Recording {
    /// Reads a file: a recording, an HTTP archive (HAR 1.2), or one entry of such an archive on each
    /// line, as proxies write them. Of archives only calls of S-360 services are taken, without what
    /// is never recorded.
    ///
    /// # Errors
    /// The file cannot be read, a line of it is neither an exchange nor an entry, or there is no call
    /// of an S-360 service in an archive.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let mut exchanges = Vec::new();
        let skipped = read_each(path, &mut |exchange| exchanges.push(exchange))?;
        Ok(Self { exchanges, skipped })
    }
}

/// Exchanges that can be gone through as often as somebody needs to.
pub trait Exchanges {
    /// Hands each to `take`, in the order in which the answers came.
    ///
    /// # Errors
    /// They are in a file that cannot be read.
    fn each(&self, take: &mut dyn FnMut(&Exchange)) -> Result<(), RecordingError>;
}

impl Exchanges for Recording {
    fn each(&self, take: &mut dyn FnMut(&Exchange)) -> Result<(), RecordingError> {
        self.exchanges.iter().for_each(take);
        Ok(())
    }
}

/// Hands each exchange in a file as [`Recording::read`] takes it to `take`, and returns how many entries
/// were left out. Of lines one at a time is in memory; an archive is read as a whole.
///
/// # Errors
/// As [`Recording::read`]; what stands before the fault has been handed over.
pub fn read_each(
    path: impl AsRef<Path>,
    take: &mut dyn FnMut(Exchange),
) -> Result<usize, RecordingError> {
    let path = path.as_ref();
    let wrong = |what: String| RecordingError(format!("{}: {what}", path.display()));
    let file = File::open(path).map_err(|error| wrong(error.to_string()))?;
    each_in(BufReader::new(file), take).map_err(wrong)
}

fn each_in(mut file: impl BufRead, take: &mut dyn FnMut(Exchange)) -> Result<usize, String> {
    // An archive is one value, on many lines or on one.
    let start = file.fill_buf().map_err(|error| error.to_string())?;
    let start = start.iter().filter(|byte| !byte.is_ascii_whitespace()).take(6);
    let mut entries = Entries::default();
    if start.eq(b"{\"log\"") {
        let root: Value = serde_json::from_reader(file).map_err(|error| error.to_string())?;
        let found = har::entries(&root).ok_or("expected a list `log.entries`")?;
        found.iter().for_each(|entry| entries.add(entry, take));
        return entries.skipped();
    }
    let mut bytes = Vec::new();
    for number in 1_usize.. {
        bytes.clear();
        let what = |what: String| format!("line {number}: {what}");
        if file.read_until(b'\n', &mut bytes).map_err(|error| what(error.to_string()))? == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        let line: Value =
            serde_json::from_slice(&bytes).map_err(|error| what(error.to_string()))?;
        match har::is_entry(&line) {
            true => entries.add(&line, take),
            false => take(Exchange::read(line).map_err(what)?),
        }
    }
    if entries.all > 0 { entries.skipped() } else { Ok(0) }
}

/// How many entries of archives there were.
#[derive(Default)]
struct Entries {
    all: usize,
    taken: usize,
}

impl Entries {
    fn add(&mut self, entry: &Value, take: &mut dyn FnMut(Exchange)) {
        self.all += 1;
        if let Some(exchange) = har::exchange(entry) {
            self.taken += 1;
            take(exchange);
        }
    }

    /// How many are no calls; an error if there is no call.
    fn skipped(&self) -> Result<usize, String> {
        if self.taken == 0 {
            let message = "no answer of an S-360 service is in it; expected POST requests to \
                           …/{context}/backend-apis/{service}/v{X}_{Y}/{method}, and answers with \
                           their text";
            return Err(message.to_owned());
        }
        Ok(self.all - self.taken)
    }
}

/// A file is not a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordingError(String);

impl fmt::Display for RecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RecordingError {}

/// A recording that is being replayed.
#[derive(Debug)]
pub(crate) struct Replay {
    recording: Recording,
    /// How often each request was answered, by its first place in the recording.
    answered: Mutex<HashMap<usize, usize>>,
}

impl Replay {
    pub(crate) fn new(recording: Recording) -> Self {
        Self { recording, answered: Mutex::default() }
    }

    /// Whether there is an answer of `method`, of any service.
    pub(crate) fn has(&self, method: &str) -> bool {
        self.recording.exchanges.iter().any(|exchange| exchange.method == method)
    }

    /// The answer to `asked`, whose own answer is not looked at: of several to the same request each
    /// in turn, and the last one from then on.
    ///
    /// # Errors
    /// None is recorded.
    pub(crate) fn answer(&self, asked: &Exchange) -> Result<(u16, Value), String> {
        let mut request = asked.request.clone();
        redact(&mut request);
        let of_method: Vec<(usize, &Exchange)> = self
            .recording
            .exchanges
            .iter()
            .enumerate()
            .filter(|(_, it)| {
                (&it.service, it.version, &it.method)
                    == (&asked.service, asked.version, &asked.method)
            })
            .collect();
        let fitting = || of_method.iter().filter(|(_, it)| it.request == request);
        let Some((first, _)) = fitting().next() else {
            let Exchange { service, version, method, .. } = asked;
            return Err(format!(
                "nothing is recorded for these parameters of {service} {version} {method}; \
                 {} answers to others are",
                of_method.len()
            ));
        };
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        let count = answered.entry(*first).or_default();
        let found = fitting().nth(*count).or_else(|| fitting().next_back());
        *count += 1;
        found.map(|(_, it)| (it.status, it.answer.clone())).ok_or_else(String::new)
    }
}

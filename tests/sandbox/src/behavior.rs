//! What a method answers.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

/// What a method answers; what it answers by itself unless something else is said: the example of its
/// document, or data of its shape.
///
/// ```
/// use std::time::Duration;
/// use s360_sandbox::Behavior;
/// let twice = Behavior::success().in_progress(2);
/// let full = Behavior::business_error("error.order.availability", "no seats left");
/// let slow = Behavior::success().delayed(Duration::from_millis(50)).times(1);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Behavior {
    pub(crate) in_progress: u32,
    pub(crate) answer: Answer,
    pub(crate) delay: Duration,
    pub(crate) times: Option<u32>,
    pub(crate) headers: Vec<(String, String)>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Answer {
    /// What the method answers by itself, with these fields replaced.
    Success(Value),
    /// The whole body as given.
    Body(Value),
    /// 200 and a business error.
    Business { code: String, detail: String },
    /// An HTTP status and a text.
    Status { status: u16, text: String },
    /// The connection is cut in the middle of the answer.
    Cut,
}

/// How much a test has said about the answer of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// The document alone decides.
    Nothing,
    /// The request may have what the document does not know.
    Something,
    /// The document has no say.
    Everything,
}

impl Behavior {
    fn of(answer: Answer) -> Self {
        Self { in_progress: 0, answer, delay: Duration::ZERO, times: None, headers: Vec::new() }
    }
    /// What the method answers by itself.
    pub fn success() -> Self {
        Self::of(Answer::Success(Value::Null))
    }
    /// What the method answers by itself, in which the fields of `data` (a JSON object) are replaced.
    pub fn with(data: Value) -> Self {
        Self::of(Answer::Success(data))
    }
    /// Exactly this body, without envelope.
    pub fn body(body: Value) -> Self {
        Self::of(Answer::Body(body))
    }
    /// 200 with this `statusCode` and `statusDetail`.
    pub fn business_error(code: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::of(Answer::Business { code: code.into(), detail: detail.into() })
    }
    /// This HTTP status and text, for example 500, 509 or 429.
    pub fn status(status: u16, text: impl Into<String>) -> Self {
        Self::of(Answer::Status { status, text: text.into() })
    }
    /// Cuts the connection in the middle of the answer. What was asked for is done all the same: the
    /// box office has burnt the ticket whose answer got lost.
    pub fn cut() -> Self {
        Self::of(Answer::Cut)
    }
    /// Answers `in_progress` so many times before anything else.
    #[must_use]
    pub fn in_progress(mut self, times: u32) -> Self {
        self.in_progress = times;
        self
    }
    /// Waits before answering.
    #[must_use]
    pub fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
    /// Applies to the next `times` calls only; after them the method answers as before.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }
    /// Adds a header to the answer, for example `Retry-After`.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn said(&self) -> Said {
        match self.answer {
            Answer::Body(_) => Said::Everything,
            _ => Said::Something,
        }
    }

    /// Reads the text form, as the header `x-sandbox` and `POST /sandbox/behavior` have it:
    /// parts separated by `;`, of which any may be left out. Or a JSON object of the same parts, in
    /// which data can be said, too: `{"answer": {"orderId": 7}, "in_progress": 2}`.
    ///
    /// | part | meaning |
    /// |---|---|
    /// | `in_progress=2` | `in_progress` twice first |
    /// | `error=error.order.availability` | business error |
    /// | `status=509` | HTTP status |
    /// | `delay=250` | milliseconds before the answer |
    /// | `times=1` | the next call only |
    /// | `retry-after=2` | header of the answer, in seconds |
    /// | `cut` | the connection is cut |
    /// | `"answer": {…}` | as [`with`](Self::with); JSON only |
    /// | `"body": …` | as [`body`](Self::body); JSON only |
    ///
    /// # Errors
    /// A part is none of these.
    pub fn parse(text: &str) -> Result<Self, ParseBehaviorError> {
        let mut behavior = Self::success();
        if text.trim_start().starts_with('{') {
            let parts: Map<String, Value> = serde_json::from_str(text)
                .map_err(|error| ParseBehaviorError(format!("{text}: {error}")))?;
            for (name, value) in parts {
                behavior.json_part(&name, value)?;
            }
            return Ok(behavior);
        }
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            behavior.part(name.trim(), value.trim())?;
        }
        Ok(behavior)
    }

    fn json_part(&mut self, name: &str, value: Value) -> Result<(), ParseBehaviorError> {
        match (name, value) {
            ("answer", data @ Value::Object(_)) => self.answer = Answer::Success(data),
            ("body", body) => self.answer = Answer::Body(body),
            (name, Value::Bool(true)) => self.part(name, "")?,
            (name, Value::String(text)) => self.part(name, &text)?,
            (name, value) => self.part(name, &value.to_string())?,
        }
        Ok(())
    }

    fn part(&mut self, name: &str, value: &str) -> Result<(), ParseBehaviorError> {
        let error = || ParseBehaviorError(format!("{name}={value}"));
        let number = || value.parse::<u32>().map_err(|_| error());
        match name {
            "in_progress" => self.in_progress = number()?,
            "error" => {
                let detail = "asked for by the test".to_owned();
                self.answer = Answer::Business { code: value.to_owned(), detail };
            }
            "status" => {
                let status = u16::try_from(number()?).map_err(|_| error())?;
                if !(200..600).contains(&status) {
                    return Err(error());
                }
                let text = format!("status {status}, asked for by the test");
                self.answer = Answer::Status { status, text };
            }
            "delay" => self.delay = Duration::from_millis(u64::from(number()?)),
            "times" => self.times = Some(number()?),
            "retry-after" => self.headers.push(("retry-after".to_owned(), number()?.to_string())),
            "cut" if value.is_empty() => self.answer = Answer::Cut,
            "success" if value.is_empty() => {}
            _ => return Err(error()),
        }
        Ok(())
    }
}

/// The text is not a behavior.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBehaviorError(String);

impl fmt::Display for ParseBehaviorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}`: expected in_progress=N, error=CODE, status=N, delay=MILLISECONDS, times=N, \
             retry-after=SECONDS or cut, or a JSON object of them with answer={{…}} or body",
            self.0
        )
    }
}

impl std::error::Error for ParseBehaviorError {}

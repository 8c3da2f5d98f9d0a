//! What a running sandbox knows: how it was set up, what tests have said, what was called.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::http::HeaderValue;
use s360_codegen::diagnostic::nearest;

use crate::behavior::Said;
use crate::conversation::Conversations;
use crate::script::Script;
use crate::{Documents, Identity, Recorded, Setup, Source};

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) setup: Setup,
    pub(crate) documents: Arc<Documents>,
    conversations: Mutex<Conversations>,
    pub(crate) recorded: Mutex<Vec<Recorded>>,
    /// Methods that no document has, and tests have named.
    unlisted: Mutex<BTreeSet<String>>,
}

impl State {
    pub(crate) fn new(setup: Setup, documents: Arc<Documents>) -> Self {
        Self {
            setup,
            documents,
            conversations: Mutex::default(),
            recorded: Mutex::default(),
            unlisted: Mutex::default(),
        }
    }
    /// Seconds since 1970 by the server's clock.
    pub(crate) fn now(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let milliseconds = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        milliseconds.saturating_add(self.setup.clock_offset).div_euclid(1000)
    }
    /// The `Date` header by the server's clock.
    pub(crate) fn date(&self) -> Option<HeaderValue> {
        let now = UNIX_EPOCH + Duration::from_secs(u64::try_from(self.now()).ok()?);
        HeaderValue::try_from(httpdate::fmt_http_date(now)).ok()
    }
    pub(crate) fn identity(&self) -> &Identity {
        &self.setup.identity
    }
    /// Sets what a method answers.
    ///
    /// # Errors
    /// Nobody knows the method.
    pub(crate) fn set(&self, method: &str, script: Script) -> Result<(), UnknownMethod> {
        self.look_up(method)?;
        self.conversations().scripts.insert(method.to_owned(), script);
        Ok(())
    }
    /// Makes a method known that no document has.
    pub(crate) fn declare(&self, method: &str) {
        locked(&self.unlisted).insert(method.to_owned());
    }
    /// Whether a call that no document describes is answered all the same because a test has said
    /// something: not if the method is another service's or version's, unless it was declared.
    pub(crate) fn is_served(&self, method: &str, said: Said) -> bool {
        let is_listed = self.documents.methods().any(|known| known == method);
        said != Said::Nothing && (!is_listed || locked(&self.unlisted).contains(method))
    }
    /// Whether a document, the test, the recording or a call has named the method.
    ///
    /// # Errors
    /// None has.
    pub(crate) fn look_up(&self, method: &str) -> Result<(), UnknownMethod> {
        let listed = || self.documents.methods().any(|known| known == method);
        let declared = || locked(&self.unlisted).contains(method);
        let recorded = || match &self.setup.source {
            Source::Recording(replay) => replay.has(method),
            Source::Documents | Source::BoxOffice(_) | Source::Server(_) => false,
        };
        let called = || locked(&self.recorded).iter().any(|call| call.method == method);
        if listed() || declared() || recorded() || called() {
            return Ok(());
        }
        let meant = nearest(method, self.documents.methods()).map(str::to_owned);
        Err(UnknownMethod { method: method.to_owned(), meant })
    }
    pub(crate) fn reset(&self) {
        self.conversations().scripts.clear();
    }
    pub(crate) fn recorded(&self) -> Vec<Recorded> {
        locked(&self.recorded).clone()
    }
    pub(crate) fn conversations(&self) -> MutexGuard<'_, Conversations> {
        locked(&self.conversations)
    }
}

/// A method that nobody has named.
#[derive(Debug)]
pub(crate) struct UnknownMethod {
    method: String,
    /// The known one that was perhaps meant.
    meant: Option<String>,
}

impl fmt::Display for UnknownMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no document has a method `{}`", self.method)?;
        match &self.meant {
            Some(meant) => write!(f, "; did you mean `{meant}`?"),
            None => Ok(()),
        }
    }
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

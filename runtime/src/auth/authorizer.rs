//! The proof of who sends the requests of one call: made anew for each of them, and again if the server
//! refuses it and the next one may be better. Sends nothing.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::auth::credentials::TimeUnit;
use crate::auth::provider::TokenError;
use crate::auth::secret::Secret;
use crate::auth::skew::{Refusal, Seen, ServerClock, Stamp, duration, microseconds};
use crate::auth::{Authentication, basic, jws};
use crate::clock::{Clock, sleep, timeout};
use crate::http::headers::is_framing;

/// What the head of an answer says of the token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    /// The server's clock.
    pub(crate) date: Option<SystemTime>,
    /// This machine's clock when the head arrived.
    pub(crate) received: SystemTime,
}

impl Answered {
    fn is_refusal(self) -> bool {
        self.status == 401
    }
}

/// Why a provider has given no token.
pub(crate) enum NoToken {
    TooLate,
    Failed(TokenError),
}

pub(crate) struct Authorizer<'a> {
    authentication: &'a Authentication,
    clock: &'a Clock,
    server_clock: &'a ServerClock,
    /// The token that a provider gave for the last request.
    provided: Option<Secret>,
    /// For when the token of the last request was made.
    stamp: Option<Stamp>,
    /// Why another token is to be made.
    refusal: Option<Refusal>,
}

impl<'a> Authorizer<'a> {
    pub(crate) fn new(
        authentication: &'a Authentication,
        clock: &'a Clock,
        server_clock: &'a ServerClock,
    ) -> Self {
        Self { authentication, clock, server_clock, provided: None, stamp: None, refusal: None }
    }

    /// A request begins that is not the same as the last one.
    pub(crate) fn begin(&mut self) {
        self.refusal = None;
    }

    /// Asks the provider for a token, if there is one; no longer than there is time left.
    pub(crate) async fn fetch_token(&mut self, left: Option<Duration>) -> Result<(), NoToken> {
        let Authentication::Provider(provider) = self.authentication else { return Ok(()) };
        let token = match left {
            Some(left) => timeout(left, provider.token()).await.map_err(|_| NoToken::TooLate)?,
            None => provider.token().await,
        };
        self.provided = Some(token.map_err(NoToken::Failed)?);
        Ok(())
    }

    /// Waits until a token that is made now arrives in the second that it names, where the server has
    /// shown that it matters; no longer than there is time left. The time after that.
    pub(crate) async fn wait_for_second(&self, left: Option<Duration>) -> i64 {
        let now = microseconds(self.clock.now());
        let Authentication::S360(credentials) = self.authentication else { return now };
        if credentials.unit == TimeUnit::Milliseconds {
            return now;
        }
        let wait = duration(self.server_clock.lock().wait(now, self.refusal.as_ref()));
        if wait.is_zero() || left.is_some_and(|left| left <= wait) {
            return now;
        }
        sleep(wait).await;
        microseconds(self.clock.now())
    }

    /// Adds the proof to a request, with a token made for `now`. After every wait but that for a
    /// connection: where that took so long that the token is refused, the next one is not.
    pub(crate) fn sign(
        &mut self,
        now: i64,
        headers: &mut HeaderMap,
        url: &mut Url,
    ) -> Result<(), String> {
        let stamp = self.server_clock.lock().stamp(now);
        self.stamp = Some(stamp);
        let bearer = |token: &[u8]| (header::AUTHORIZATION, [b"Bearer ", token].concat());
        let (name, value) = match self.authentication {
            Authentication::None => return Ok(()),
            Authentication::S360(credentials) => {
                let token = jws::forge("Bearer ", credentials, stamp.time());
                (header::AUTHORIZATION, token.into_bytes())
            }
            Authentication::Provider(_) => {
                bearer(self.provided.as_ref().map_or(&[], Secret::as_bytes))
            }
            Authentication::Bearer(token) => bearer(token.as_bytes()),
            Authentication::Basic(user, password) => {
                let pair = basic(user, password);
                (header::AUTHORIZATION, [b"Basic ", pair.as_bytes()].concat())
            }
            Authentication::Header(name, secret) => {
                let name = HeaderName::from_bytes(name.as_bytes());
                let name = name.ok().filter(|name| !is_framing(name));
                let name = name.ok_or("the authentication header has no usable name")?;
                (name, secret.as_bytes().to_vec())
            }
            Authentication::Query(name, secret) => {
                let secret = String::from_utf8_lossy(secret.as_bytes());
                url.query_pairs_mut().append_pair(name, &secret);
                return Ok(());
            }
        };
        let value = HeaderValue::from_maybe_shared(Bytes::from(value));
        let mut value = value.map_err(|_| "the secret cannot be put into a header")?;
        value.set_sensitive(true);
        headers.insert(name, value);
        Ok(())
    }

    /// Takes in what an answer says of the server's clock.
    pub(crate) fn learn(&self, answered: Answered) {
        let Authentication::S360(_) = self.authentication else { return };
        if let (Some(date), Some(stamp)) = (answered.date, self.stamp) {
            let [date, received] = [date, answered.received].map(microseconds);
            let seen = Seen { sent: stamp.made_at(), date, received };
            self.server_clock.lock().learn(seen, answered.is_refusal());
        }
    }

    /// Whether the request is to be sent again: its token was refused, and another may be accepted.
    pub(crate) fn may_retry(&mut self, answered: Answered, is_first: bool) -> bool {
        let is_refusal = answered.is_refusal();
        match (self.authentication, &self.provided, self.stamp) {
            (Authentication::Provider(provider), Some(token), _) if is_refusal && is_first => {
                provider.refused(token);
                true
            }
            (Authentication::S360(_), _, Some(stamp)) if !is_refusal => {
                self.server_clock.lock().accepted(stamp, self.refusal.take());
                false
            }
            (Authentication::S360(_), _, Some(stamp)) => {
                let mut skew = self.server_clock.lock();
                let date = answered.date.map(microseconds);
                let received = microseconds(answered.received);
                let refusal = skew.refused(stamp, received, date, self.refusal.as_ref());
                let again = refusal.is_worth_another();
                if !again {
                    skew.give_up(stamp);
                }
                self.refusal = again.then_some(refusal);
                again
            }
            _ => false,
        }
    }

    /// What went over the wire as it is; a server may repeat it in its answer.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        self.authentication.sent(self.provided.as_ref())
    }
}

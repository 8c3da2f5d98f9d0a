//! The limits of one institution in Redis, for several processes or machines. Decides in one script
//! on the server, by the server's clock; what is limited is `limit`'s knowledge.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use crate::clock::{Instant, timeout};
use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, RedisError, Script, ScriptInvocation};
use tokio::task::JoinHandle;
use tokio::time::error::Elapsed;

use super::gates::Wanted;
use super::institution::{left, lock, sleep};
use super::{RateLimit, Refused, Scope};
use crate::client::builder::BuildError;
use crate::response::excerpt::shown;

pub(crate) type Source = Box<dyn StdError + Send + Sync>;

/// How long a client goes on locally before it asks Redis again.
const RECOVERY: Duration = Duration::from_secs(1);

/// A Redis server (6 or later, or one that speaks its protocol) that keeps the
/// [`RateLimits`](crate::RateLimits) of several processes or machines together.
///
/// A permit is given by one script, so at once for the method, the service and the institution or
/// not at all, by Redis' own clock: the clocks of the machines do not matter, and when Redis' own is
/// set, no limit is closed for longer than an empty one. The rule is that of a single process (see
/// [`RateLimit`]): first come, first served, whatever the process, and a call that would have to wait
/// for too long is told at once. A server's `Retry-After` holds for everybody too. A place in line
/// of a process that has died passes by.
///
/// | key | value |
/// |---|---|
/// | `s360:{BASE INSTITUTION}:institution` | times in microseconds since 1970: when its limit is full again after everybody in line, when it was before the last permits, when these were taken |
/// | `s360:{BASE INSTITUTION}:service:NAME` | the same for a service |
/// | `s360:{BASE INSTITUTION}:method:SERVICE:NAME` | the same for a method |
/// | `s360:{BASE INSTITUTION}:pause` | present while the server wants silence; for how many milliseconds |
///
/// Keys expire when they say nothing any more, and are written anew where they hold something else;
/// the braces keep them on one node of a cluster.
/// `BASE` is the client's base URL. All programs should be given the same limits: each call is
/// measured by the limits of the program that makes it.
///
/// `rediss` URLs need a TLS feature of the crate `redis`, which a program chooses in its own
/// `Cargo.toml` (for example `tokio-rustls-comp`).
///
/// ```
/// use s360_runtime::{Client, Credentials, Redis, Unavailable};
/// let redis = Redis::new("redis://:password@redis.example.org/0").unavailable(Unavailable::Fail);
/// assert!(!format!("{redis:?}").contains("password"));
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "secret");
/// let client = Client::builder("https://afcw.ws.secutix.com", credentials).redis(redis).build()?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Redis {
    url: String,
    unavailable: Unavailable,
    timeout: Duration,
}

/// What happens to calls while Redis does not answer, or answers with an error.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unavailable {
    /// Each process keeps the limits by itself until Redis is back;
    /// [`Observer::fallback`](crate::Observer::fallback) tells when that begins and ends.
    #[default]
    Local,
    /// A call is [`ErrorKind::LimiterUnavailable`](crate::ErrorKind::LimiterUnavailable); nothing is sent.
    Fail,
}

impl Redis {
    /// The server at `url`: `redis://[user][:password@]host[:port][/database]`.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            unavailable: Unavailable::default(),
            timeout: Duration::from_secs(1),
        }
    }
    /// What happens to calls while Redis cannot be used; [`Unavailable::Local`] unless set.
    #[must_use]
    pub fn unavailable(self, unavailable: Unavailable) -> Self {
        Self { unavailable, ..self }
    }
    /// Longest time to wait for Redis, connecting included; a second unless set. A call with a
    /// deadline waits for half of what is left of it at most.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Connects when it is first asked.
    pub(crate) fn asking(&self) -> Result<Asking, BuildError> {
        // The crate's messages do not quote the URL, which may hold a password.
        let client = Client::open(self.url.as_str())
            .map_err(|error| BuildError::new(format!("the Redis URL: {error}")))?;
        Ok(Asking { client, timeout: self.timeout, connection: tokio::sync::Mutex::default() })
    }

    pub(super) fn open(&self, institution: &str) -> Result<Shared, BuildError> {
        Ok(Shared {
            asking: self.asking()?,
            unavailable: self.unavailable,
            // Braces of its own would end the hash tag early.
            prefix: format!("s360:{{{}}}", institution.replace(['{', '}'], "_")),
            away: Mutex::default(),
            acquire: Script::new(concat!(include_str!("gate.lua"), include_str!("acquire.lua"))),
            give_back: Script::new(concat!(
                include_str!("gate.lua"),
                include_str!("give_back.lua")
            )),
            pause: Script::new(include_str!("pause.lua")),
        })
    }
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("unavailable", &self.unavailable)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A Redis server, and the connection to it.
pub(crate) struct Asking {
    client: Client,
    timeout: Duration,
    connection: tokio::sync::Mutex<Option<MultiplexedConnection>>,
}

/// The limits of one institution in Redis.
pub(super) struct Shared {
    asking: Asking,
    unavailable: Unavailable,
    prefix: String,
    /// Redis gave no usable answer, this is why, and it is asked again then.
    away: Mutex<Option<(Instant, Arc<str>)>>,
    acquire: Script,
    give_back: Script,
    pause: Script,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

/// Why Redis gives no permit.
pub(super) enum NoPermit {
    Refused(Refused),
    /// The caller shall go on locally; why.
    Alone(Arc<str>),
}

/// What Redis has given.
pub(super) struct Granted {
    pub(super) held: Held,
    /// What is left of each limit.
    pub(super) left: Vec<u64>,
}

/// Redis cannot be used.
#[derive(Debug)]
pub(crate) struct Unusable {
    pub(crate) message: String,
    pub(crate) source: Source,
}

impl Unusable {
    /// Tells a server that says why from one that says nothing.
    fn of(source: RedisError) -> Self {
        let silent = source.is_io_error() || source.is_timeout() || source.is_connection_dropped();
        let message = match silent {
            true => "Redis does not answer".to_owned(),
            // Neither URL nor password: what a server says, and what the crate says of it.
            false => format!("Redis answers with an error: {}", shown(&source.to_string())),
        };
        Self { message, source: source.into() }
    }
}

impl From<Elapsed> for Unusable {
    fn from(late: Elapsed) -> Self {
        Self { message: "Redis does not answer".to_owned(), source: late.into() }
    }
}

/// A permit in Redis, or places in line; given back when dropped, unless a request used it.
pub(super) struct Held {
    shared: Arc<Shared>,
    wanted: Wanted,
    /// `line` after the place before each limit, by Redis' clock; 0 where there is none.
    places: Vec<u64>,
    /// When the permit was taken, by Redis' clock; 0 if it was not yet.
    taken: u64,
    pub(super) is_used: bool,
}

impl Held {
    fn of_nothing(shared: &Arc<Shared>, wanted: &Wanted) -> Self {
        let places = vec![0; wanted.len()];
        Self { shared: shared.clone(), wanted: wanted.clone(), places, taken: 0, is_used: false }
    }

    /// Adds the keys of the limits, and `first` followed by what is known of each.
    fn ask(&self, invocation: &mut ScriptInvocation<'_>, first: u64) {
        invocation.arg(first);
        for ((level, limit), place) in self.wanted.iter().zip(&self.places) {
            invocation.key(self.shared.key(level));
            invocation.arg(interval(*limit)).arg(limit.burst().get()).arg(*place);
        }
    }

    fn is_empty(&self) -> bool {
        self.is_used || (self.taken == 0 && self.places.iter().all(|place| *place == 0))
    }

    /// As when it is dropped; waits until Redis knows, for so long.
    pub(super) async fn give_back(mut self, time: Duration) {
        if let Some(told) = self.tell() {
            let _ = timeout(time, told).await;
        }
    }

    /// Tells Redis, unless there is nothing to tell. Without a runtime nobody can: then it comes back
    /// in time.
    fn tell(&mut self) -> Option<JoinHandle<()>> {
        let is_silent = lock(&self.shared.away).is_some();
        let runtime = tokio::runtime::Handle::try_current().ok()?;
        if self.is_empty() || is_silent {
            return None;
        }
        let held = Self {
            shared: self.shared.clone(),
            wanted: std::mem::take(&mut self.wanted),
            places: std::mem::take(&mut self.places),
            taken: self.taken,
            // Nothing to give back a second time, should the runtime drop it.
            is_used: true,
        };
        self.is_used = true;
        Some(runtime.spawn(held.told()))
    }

    async fn told(self) {
        let mut invocation = self.shared.give_back.prepare_invoke();
        self.ask(&mut invocation, self.taken);
        let _: Result<(), Unusable> = self.shared.asking.ask(&invocation).await;
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.tell();
    }
}

impl Asking {
    /// Runs a script within the time that is set.
    pub(crate) async fn ask<T: ::redis::FromRedisValue>(
        &self,
        invocation: &ScriptInvocation<'_>,
    ) -> Result<T, Unusable> {
        self.ask_within(invocation, self.timeout).await
    }

    /// Runs a script within `time`; a connection that broke since it was last used is replaced once.
    async fn ask_within<T: ::redis::FromRedisValue>(
        &self,
        invocation: &ScriptInvocation<'_>,
        time: Duration,
    ) -> Result<T, Unusable> {
        let asked = timeout(time, async {
            let (connection, is_fresh) = self.connection(false).await?;
            match invocation.invoke_async(&mut connection.clone()).await {
                Err(error) if !is_fresh && error.is_unrecoverable_error() => {
                    let (mut connection, _) = self.connection(true).await?;
                    invocation.invoke_async(&mut connection).await
                }
                answered => answered,
            }
        });
        let unusable = match asked.await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(error)) => Unusable::of(error),
            Err(late) => Unusable::from(late),
        };
        // Whatever it was: the next one starts anew.
        if let Ok(mut kept) = self.connection.try_lock() {
            *kept = None;
        }
        Err(unusable)
    }

    /// The connection, and whether it was just made.
    async fn connection(&self, anew: bool) -> Result<(MultiplexedConnection, bool), RedisError> {
        let mut kept = self.connection.lock().await;
        if let (Some(connection), false) = (kept.as_ref(), anew) {
            return Ok((connection.clone(), false));
        }
        *kept = None;
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        Ok((kept.insert(connection).clone(), true))
    }
}

impl Shared {
    /// The one that is open, or a new one.
    pub(super) fn of(
        scope: &Scope,
        open: &Mutex<Weak<Self>>,
    ) -> Result<Option<Arc<Self>>, BuildError> {
        let Some(redis) = &scope.redis else { return Ok(None) };
        let mut kept = lock(open);
        if let Some(shared) = kept.upgrade() {
            return Ok(Some(shared));
        }
        let shared = Arc::new(redis.open(&scope.institution)?);
        *kept = Arc::downgrade(&shared);
        Ok(Some(shared))
    }

    /// Waits for a permit until `end`, in line with all processes.
    pub(super) async fn acquire(
        self: &Arc<Self>,
        wanted: &Wanted,
        deadline: Option<Instant>,
        end: Option<Instant>,
    ) -> Result<Granted, NoPermit> {
        let mut held = Held::of_nothing(self, wanted);
        loop {
            if let Some(why) = self.away() {
                return Err(NoPermit::Alone(why));
            }
            let longest = u64::try_from(left(end).as_micros()).unwrap_or(u64::MAX);
            let mut invocation = self.acquire.key(self.key("pause"));
            held.ask(&mut invocation, longest);
            // There must be time to go on without Redis.
            let time = self.asking.timeout.min(left(deadline) / 2);
            let answer: Vec<u64> = match self.asking.ask_within(&invocation, time).await {
                Ok(answer) => answer,
                Err(unusable) if self.unavailable == Unavailable::Local => {
                    let why = Arc::from(unusable.message);
                    self.set_away(Some((Instant::now() + RECOVERY, Arc::clone(&why))));
                    return Err(NoPermit::Alone(why));
                }
                Err(unusable) => return Err(NoPermit::Refused(Refused::Away(unusable))),
            };
            self.set_away(None);
            let [now, wait, rest @ ..] = answer.as_slice() else { continue };
            if *wait == 0 {
                held.taken = *now;
                return Ok(Granted { held, left: rest.to_vec() });
            }
            held.places = rest.to_vec();
            sleep(Duration::from_micros(*wait), end).await.map_err(NoPermit::Refused)?;
        }
    }

    /// Nothing more from anybody until `wait` has passed. The caller keeps the pause by itself too,
    /// so it does not wait until Redis knows.
    pub(super) fn pause(self: &Arc<Self>, wait: Duration) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let shared = self.clone();
        runtime.spawn(async move {
            let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).max(1);
            let mut invocation = shared.pause.key(shared.key("pause"));
            let invocation = invocation.arg(milliseconds);
            let _: Result<(), Unusable> = shared.asking.ask(invocation).await;
        });
    }

    fn key(&self, name: &str) -> String {
        format!("{}:{name}", self.prefix)
    }

    /// Why Redis could not be used a moment ago. The one who finds that moment over asks it; the
    /// others go on locally meanwhile.
    fn away(&self) -> Option<Arc<str>> {
        let mut away = lock(&self.away);
        let now = Instant::now();
        let (until, why) = away.as_mut()?;
        if now < *until {
            return Some(Arc::clone(why));
        }
        *until = now + RECOVERY;
        None
    }

    fn set_away(&self, away: Option<(Instant, Arc<str>)>) {
        *lock(&self.away) = away;
    }
}

/// In microseconds, rounded up: rather a little slower than one call too many.
fn interval(limit: RateLimit) -> u64 {
    u64::try_from(limit.interval().as_nanos().div_ceil(1000)).unwrap_or(u64::MAX)
}

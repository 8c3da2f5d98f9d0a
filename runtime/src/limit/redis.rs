//! The limits of one institution in Redis, for several processes or machines. Decides in one script
//! on the server, by the server's clock; what is limited is `limit`'s knowledge.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, RedisError, Script};

use super::{Gate, Level, Limit, Refused, sleep};
use crate::BuildError;

pub(crate) type Source = Box<dyn StdError + Send + Sync>;

/// How long a client goes on locally before it asks Redis again.
const RECOVERY: Duration = Duration::from_secs(1);

/// A Redis server (6 or later, or one that speaks its protocol) that keeps the
/// [`Limits`](crate::Limits) of several processes or machines together.
///
/// A permit is given by one script, so at once for the method, the service and the institution or
/// not at all, by Redis' own clock: the clocks of the machines do not matter. The rule is that of a
/// single process (see [`Limit`]); a server's `Retry-After` holds for everybody too.
///
/// | key | value |
/// |---|---|
/// | `s360:{BASE INSTITUTION}:institution` | when its limit is full again, in microseconds since 1970 |
/// | `s360:{BASE INSTITUTION}:service:NAME` | the same for a service |
/// | `s360:{BASE INSTITUTION}:method:SERVICE:NAME` | the same for a method |
/// | `s360:{BASE INSTITUTION}:pause` | present while the server wants silence |
///
/// Keys expire when they say nothing any more; the braces keep them on one node of a cluster.
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

/// What happens to calls while Redis does not answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unavailable {
    /// Each process keeps the limits by itself until Redis is back.
    #[default]
    Local,
    /// A call is [`Error::Limits`](crate::Error::Limits); nothing is sent.
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
    /// What happens to calls while Redis does not answer; [`Unavailable::Local`] unless set.
    #[must_use]
    pub fn unavailable(self, unavailable: Unavailable) -> Self {
        Self { unavailable, ..self }
    }
    /// Longest time to wait for Redis, connecting included; a second unless set.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Connects when it is first asked.
    pub(super) fn open(&self, institution: &str) -> Result<Shared, BuildError> {
        // The crate's messages do not quote the URL, which may hold a password.
        let client = Client::open(self.url.as_str())
            .map_err(|error| BuildError::new(format!("the Redis URL: {error}")))?;
        Ok(Shared {
            client,
            unavailable: self.unavailable,
            timeout: self.timeout,
            // Braces of its own would end the hash tag early.
            prefix: format!("s360:{{{}}}", institution.replace(['{', '}'], "_")),
            connection: tokio::sync::Mutex::default(),
            away_until: Mutex::default(),
            acquire: Script::new(include_str!("acquire.lua")),
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

/// The limits of one institution in Redis.
pub(super) struct Shared {
    client: Client,
    unavailable: Unavailable,
    timeout: Duration,
    prefix: String,
    connection: tokio::sync::Mutex<Option<MultiplexedConnection>>,
    /// Redis did not answer; it is asked again then.
    away_until: Mutex<Option<Instant>>,
    acquire: Script,
    pause: Script,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

impl Shared {
    /// Waits for a permit until `end`; `false` if Redis does not answer and the caller shall go on
    /// locally.
    pub(super) async fn acquire(
        &self,
        gates: &[(Level<'_>, Arc<Gate>)],
        end: Option<Instant>,
    ) -> Result<bool, Refused> {
        if self.is_away() {
            return Ok(false);
        }
        let mut invocation = self.acquire.key(self.key("pause"));
        for (level, gate) in gates {
            invocation.key(self.key(&level.to_string()));
            invocation.arg(interval(gate.limit())).arg(gate.limit().burst().get());
        }
        loop {
            let answer: Vec<u64> = match self.ask(&invocation).await {
                Ok(answer) => answer,
                Err(_) if self.unavailable == Unavailable::Local => {
                    self.set_away(Some(Instant::now() + RECOVERY));
                    return Ok(false);
                }
                Err(error) => return Err(Refused::Away(error)),
            };
            self.set_away(None);
            let (wait, left) = answer.split_first().unwrap_or((&0, &[]));
            if *wait == 0 {
                for ((_, gate), left) in gates.iter().zip(left) {
                    gate.note(u32::try_from(*left).unwrap_or(u32::MAX));
                }
                return Ok(true);
            }
            // At least a little, so that many waiting calls do not ask without pause.
            sleep(Duration::from_micros(*wait).max(Duration::from_millis(1)), end).await?;
        }
    }

    /// Nothing more from anybody until `wait` has passed. The caller keeps the pause by itself too,
    /// so that a Redis that does not answer changes nothing for it.
    pub(super) async fn pause(&self, wait: Duration) {
        let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).max(1);
        let mut invocation = self.pause.key(self.key("pause"));
        let _: Result<(), Source> = self.ask(invocation.arg(milliseconds)).await;
    }

    fn key(&self, name: &str) -> String {
        format!("{}:{name}", self.prefix)
    }

    /// Runs a script within the timeout; a connection that broke since it was last used is replaced
    /// once.
    async fn ask<T: ::redis::FromRedisValue>(
        &self,
        invocation: &::redis::ScriptInvocation<'_>,
    ) -> Result<T, Source> {
        let asked = tokio::time::timeout(self.timeout, async {
            let (connection, is_fresh) = self.connection(false).await?;
            match invocation.invoke_async(&mut connection.clone()).await {
                Err(_) if !is_fresh => {
                    let (mut connection, _) = self.connection(true).await?;
                    invocation.invoke_async(&mut connection).await
                }
                answered => answered,
            }
        });
        let answer = match asked.await {
            Ok(Ok(answer)) => return Ok(answer),
            Ok(Err(error)) => Source::from(error),
            Err(late) => Source::from(late),
        };
        // Whatever it was: the next one starts anew.
        if let Ok(mut kept) = self.connection.try_lock() {
            *kept = None;
        }
        Err(answer)
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

    /// Whether Redis did not answer a moment ago. The one who finds that moment over asks it; the
    /// others go on locally meanwhile.
    fn is_away(&self) -> bool {
        let mut away = self.away_until.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let is_away = away.is_some_and(|until| now < until);
        if away.is_some() && !is_away {
            *away = Some(now + RECOVERY);
        }
        is_away
    }

    fn set_away(&self, until: Option<Instant>) {
        *self.away_until.lock().unwrap_or_else(PoisonError::into_inner) = until;
    }
}

/// In microseconds, rounded up: rather a little slower than one call too many.
fn interval(limit: Limit) -> u64 {
    u64::try_from(limit.interval().as_nanos().div_ceil(1000)).unwrap_or(u64::MAX)
}

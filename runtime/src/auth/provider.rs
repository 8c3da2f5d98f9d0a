//! Tokens that come from elsewhere: a provider of the program's own, or the platform's auth endpoint
//! (S360 rule R14). Forging is the work of `auth::jws`.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use crate::clock::{Clock, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use tokio::sync::Mutex;

use crate::auth::credentials::Credentials;
use crate::auth::secret::Secret;
use crate::call::Call;
use crate::call::target::Target;
use crate::client::Client;
use crate::error::Error;
use crate::http::parameters::percent;
use crate::operation::{Operation, Protocol, Service};

/// What a [`TokenProvider`] returns.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret, TokenError>> + Send + 'a>>;

/// Why a provider has no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// Gives tokens that are sent as `Authorization: Bearer`.
///
/// ```
/// use s360_runtime::{Authentication, Client, Secret, TokenFuture, TokenProvider};
/// /// Another program writes a fresh token there.
/// struct File(&'static str);
/// impl TokenProvider for File {
///     fn token(&self) -> TokenFuture<'_> {
///         Box::pin(async { Ok(Secret::from_file(self.0)?) })
///     }
/// }
/// let authentication = Authentication::provider(File("/run/s360/token"));
/// let client = Client::builder("https://afcw.ws.secutix.com", authentication).build()?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
pub trait TokenProvider: Send + Sync {
    /// A token for a request that leaves right after.
    fn token(&self) -> TokenFuture<'_>;
    /// Code of the institution that the tokens are for, if they are S-360's: its calls then keep
    /// [`RateLimits`](crate::RateLimits), shared with all other clients of the institution.
    fn institution(&self) -> Option<&str> {
        None
    }
    /// The server refused the token; the next one should be another. The request is made once more.
    fn refused(&self, token: &Secret) {
        let _ = token;
    }
}

static SERVICE: Service = Service { name: "auth", version: None, path: "" };
static AUTH: Operation =
    Operation { protocol: Protocol::Http, ..Operation::web_method(&SERVICE, "auth") };

/// How long a token is kept that does not say when it expires.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(20);

/// Gets tokens from the platform's auth endpoint (`POST /tnai/backend-apis/v1/auth`, R14) and keeps
/// each until shortly before it expires. Calls that need one at the same time wait for one fetch and
/// share its outcome.
///
/// The standard's own way is [`Credentials`]: a token forged for every request, no call needed. The
/// endpoint was only seen in public clients: in the context `tnai` with `operator`, `partner` and
/// `secret`, in `tnco` without `partner` (ruling 20).
///
/// ```
/// use s360_runtime::{AuthEndpoint, Authentication, Client, Credentials};
/// let base = "https://afcw.ws.secutix.com";
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "secret");
/// let without = Client::builder(base, Authentication::None).build()?;
/// let endpoint = Authentication::provider(AuthEndpoint::new(&without, &credentials));
/// let client = Client::builder(base, endpoint).build()?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
pub struct AuthEndpoint {
    client: Client,
    credentials: Credentials,
    context: String,
    with_partner: bool,
    /// Locked while a token is fetched, so that many calls fetch one.
    state: Mutex<State>,
    refused: std::sync::Mutex<Option<Secret>>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// When and why the last fetch failed.
    failed: Option<(Instant, Failed)>,
}

type Failed = Arc<dyn StdError + Send + Sync>;

struct Kept {
    token: Secret,
    until: Instant,
}

impl AuthEndpoint {
    /// Asks through `client`, which must not need a token itself.
    pub fn new(client: &Client, credentials: &Credentials) -> Self {
        Self {
            client: client.clone(),
            credentials: credentials.clone(),
            context: "tnai".to_owned(),
            with_partner: true,
            state: Mutex::default(),
            refused: std::sync::Mutex::default(),
        }
    }

    /// Asks in another context than `tnai`.
    #[must_use]
    pub fn context(self, context: impl Into<String>) -> Self {
        Self { context: context.into(), ..self }
    }

    /// Does not send the partner's name.
    #[must_use]
    pub fn without_partner(self) -> Self {
        Self { with_partner: false, ..self }
    }

    /// The token at hand, unless it is about to expire or was refused.
    fn usable(&self, state: &State) -> Option<Secret> {
        let kept = state.kept.as_ref().filter(|kept| Instant::now() < kept.until)?;
        let refused = self.refused.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        (refused.as_ref() != Some(&kept.token)).then(|| kept.token.clone())
    }

    async fn fetch(&self) -> Result<Kept, Box<dyn StdError + Send + Sync>> {
        let Credentials { operator, partner, secret, .. } = &self.credentials;
        let secret = String::from_utf8_lossy(secret.as_bytes());
        let mut request = serde_json::json!({"operator": operator, "secret": secret});
        if let (true, Some(fields)) = (self.with_partner, request.as_object_mut()) {
            fields.insert("partner".to_owned(), partner.as_str().into());
        }
        let path = format!("/{}/backend-apis/v1", percent(&self.context));
        let target = Target { service_path: path.into(), ..Target::of(&AUTH) };
        let asked = Instant::now();
        let answer: Result<Value, _> = Call::new(&self.client, target, &request).await;
        let answer = answer.map_err(|mut error| {
            // The answer may repeat the request, and the request holds the secret.
            let failure = error.failure_mut();
            failure.excerpt.clear();
            failure.hide(std::slice::from_ref(&self.credentials.secret));
            error
        })?;
        let token = answer.get("token").and_then(Value::as_str);
        let token = token.ok_or("the auth endpoint's answer has no `token`")?;
        let lifetime = lifetime(token).unwrap_or(UNKNOWN_LIFETIME);
        Ok(Kept { token: token.into(), until: asked + lifetime.mul_f64(0.8) })
    }
}

impl TokenProvider for AuthEndpoint {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let asked = Instant::now();
            let mut state = self.state.lock().await;
            if let Some(token) = self.usable(&state) {
                return Ok(token);
            }
            // Who has waited for a fetch that failed has its outcome too: the last of many calls
            // would else wait for the failures of all, or all would fetch at once.
            if let Some((_, error)) = state.failed.as_ref().filter(|(when, _)| *when > asked) {
                return Err(shared(error));
            }
            match self.fetch().await {
                Ok(fresh) => Ok(state.kept.insert(fresh).token.clone()),
                Err(error) => {
                    let error = Failed::from(error);
                    state.failed = Some((Instant::now(), error.clone()));
                    Err(shared(&error))
                }
            }
        })
    }
    fn institution(&self) -> Option<&str> {
        Some(self.credentials.institution())
    }
    fn refused(&self, token: &Secret) {
        let mut refused = self.refused.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *refused = Some(token.clone());
    }
}

/// The same error for one call of many.
fn shared(error: &Failed) -> Box<dyn StdError + Send + Sync> {
    match error.downcast_ref::<Error>() {
        Some(error) => Box::new(error.shared()),
        None => error.to_string().into(),
    }
}

impl fmt::Debug for AuthEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthEndpoint")
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// How long a token is valid, by its own claims; the signature is the server's business.
fn lifetime(token: &str) -> Option<Duration> {
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    // Seconds or milliseconds (S360 ruling 1): seconds have not reached twelve digits.
    let seconds = |name: &str| {
        let time = claims.get(name)?.as_u64()?;
        Some(if time > 100_000_000_000 { time / 1000 } else { time })
    };
    let now = || Clock::system().now().duration_since(UNIX_EPOCH).ok().map(|now| now.as_secs());
    // The server's own clock on both ends, where it says so.
    let from = seconds("iat").or_else(now)?;
    // A year (seen in the standard's sample) is more than anybody should keep a token.
    Some(Duration::from_secs(seconds("exp")?.saturating_sub(from).min(3600)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn the_lifetime_of_a_token_is_read_from_its_claims() {
        let of = |claims: &str| lifetime(&token(claims)).map(|lifetime| lifetime.as_secs());
        assert_eq!(of(r#"{"iat":1600949809,"exp":1600949829}"#), Some(20));
        assert_eq!(of(r#"{"iat":1600949809000,"exp":1600949829000}"#), Some(20));
        assert_eq!(of(r#"{"iat":1600695485,"exp":1632231480}"#), Some(3600));
        assert_eq!(of(r#"{"exp":1}"#), Some(0));
        assert_eq!(of("{}"), None);
        assert_eq!(lifetime("opaque"), None);
    }
}

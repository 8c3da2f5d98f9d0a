//! How a client proves who it is.

pub(crate) mod authorizer;
pub(crate) mod credentials;
pub(crate) mod jws;
pub(crate) mod provider;
pub(crate) mod secret;
pub(crate) mod skew;

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::auth::credentials::Credentials;
use crate::auth::provider::TokenProvider;
use crate::auth::secret::Secret;

/// How a client proves who it is.
///
/// ```
/// use s360_runtime::{Authentication, Client, Credentials};
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "secret");
/// let s360 = Client::builder("https://afcw.ws.secutix.com", credentials).build()?;
/// let open = Client::builder("https://api.example.org/v1", Authentication::None).build()?;
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum Authentication {
    /// Not at all.
    None,
    /// S-360: a token forged for every request (R4, R5).
    S360(Box<Credentials>),
    /// A fixed token as `Authorization: Bearer` (RFC 6750).
    Bearer(Secret),
    /// User name and password as `Authorization: Basic` (RFC 7617).
    Basic(String, Secret),
    /// A header of this name.
    Header(String, Secret),
    /// A query parameter of this name.
    Query(String, Secret),
    /// Tokens from elsewhere, as `Authorization: Bearer`.
    Provider(Arc<dyn TokenProvider>),
}

impl Authentication {
    /// Tokens from `provider`.
    pub fn provider(provider: impl TokenProvider + 'static) -> Self {
        Self::Provider(Arc::new(provider))
    }
    /// The institution's code, if the server is S-360's.
    pub(crate) fn institution(&self) -> Option<&str> {
        match self {
            Self::S360(credentials) => Some(credentials.institution()),
            Self::Provider(provider) => provider.institution(),
            _ => None,
        }
    }
    /// What goes over the wire as it is, with the token that a provider gave; a server may repeat it
    /// in its answer. Forged tokens are known by their look.
    pub(crate) fn sent(&self, provided: Option<&Secret>) -> Vec<Secret> {
        let own = match self {
            Self::None | Self::S360(_) | Self::Provider(_) => None,
            Self::Bearer(secret) | Self::Header(_, secret) | Self::Query(_, secret) => Some(secret),
            Self::Basic(_, password) => Some(password),
        };
        let basic = match self {
            Self::Basic(user, password) => Some(basic(user, password)),
            _ => None,
        };
        own.or(provided).cloned().into_iter().chain(basic).collect()
    }
    pub(crate) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }
}

/// User name and password as RFC 7617 writes them.
pub(crate) fn basic(user: &str, password: &Secret) -> Secret {
    let pair = Zeroizing::new([user.as_bytes(), b":", password.as_bytes()].concat());
    Secret::from(STANDARD.encode(&*pair))
}

impl From<Credentials> for Authentication {
    fn from(credentials: Credentials) -> Self {
        Self::S360(Box::new(credentials))
    }
}

impl fmt::Debug for Authentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::S360(credentials) => credentials.fmt(f),
            Self::Bearer(_) => f.write_str("Bearer(***)"),
            Self::Basic(user, _) => write!(f, "Basic({user:?}, ***)"),
            Self::Header(name, _) => write!(f, "Header({name:?}, ***)"),
            Self::Query(name, _) => write!(f, "Query({name:?}, ***)"),
            Self::Provider(_) => f.write_str("Provider"),
        }
    }
}

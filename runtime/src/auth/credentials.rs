//! Who calls: the claims of an S-360 token and the key that signs it. Forging is the work of `auth::jws`.

use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use crate::auth::jws;
use crate::auth::jws::Signer;
use crate::auth::secret::Secret;
use crate::client::builder::BuildError;
use crate::clock::Clock;

/// The longest lifetime the standard allows (R5).
pub const MAX_LIFETIME: Duration = Duration::from_secs(30);

/// Institution, virtual operator, partner and secret of an integrator.
///
/// | name | claim (R5) | example |
/// |---|---|---|
/// | institution code | `sub` | `AFCW` |
/// | virtual operator | `aud` | `AFCW_DONST` |
/// | partner name | `iss` | `Dons Trust` |
///
/// **Unit of `iat` and `exp`.** The standard's text says epoch milliseconds, while both samples in
/// the same text, RFC 7519 and every public client use seconds. Seconds are sent unless
/// [`TimeUnit::Milliseconds`] is asked for.
///
/// ```
/// use s360_runtime::{Credentials, Secret, TimeUnit};
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", "the secret as it was given");
/// assert!(credentials.warning().is_some_and(|warning| warning.contains("256")));
///
/// let decoded = Secret::from_base64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")?;
/// let credentials = Credentials::new("AFCW", "AFCW_DONST", "Dons Trust", decoded)
///     .with_time_unit(TimeUnit::Milliseconds);
/// assert_eq!(credentials.warning(), None);
/// # Ok::<(), s360_runtime::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    pub(crate) institution: String,
    pub(crate) operator: String,
    pub(crate) partner: String,
    pub(crate) secret: Secret,
    pub(crate) signer: Signer,
    pub(crate) lifetime: Duration,
    pub(crate) unit: TimeUnit,
}

/// Unit of a token's `iat` and `exp`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TimeUnit {
    /// Seconds since 1970 (RFC 7519, NumericDate).
    #[default]
    Seconds,
    /// Milliseconds since 1970, as the standard's text says.
    Milliseconds,
}

impl Credentials {
    /// Credentials for tokens of 30 seconds.
    pub fn new(
        institution: impl Into<String>,
        operator: impl Into<String>,
        partner: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        let secret = secret.into();
        Self {
            institution: institution.into(),
            operator: operator.into(),
            partner: partner.into(),
            signer: Signer::new(&secret),
            secret,
            lifetime: MAX_LIFETIME,
            unit: TimeUnit::Seconds,
        }
    }
    /// Another lifetime of tokens, in whole seconds.
    ///
    /// # Errors
    /// Less than a second or more than the 30 seconds that the standard allows (R5).
    pub fn with_lifetime(mut self, lifetime: Duration) -> Result<Self, LifetimeError> {
        if lifetime < Duration::from_secs(1) || lifetime > MAX_LIFETIME {
            return Err(LifetimeError(lifetime));
        }
        self.lifetime = lifetime;
        Ok(self)
    }
    /// Another unit of `iat` and `exp`; see [`Credentials`].
    #[must_use]
    pub fn with_time_unit(mut self, unit: TimeUnit) -> Self {
        self.unit = unit;
        self
    }
    /// What a careful integrator should know about these credentials.
    pub fn warning(&self) -> Option<&'static str> {
        self.secret
            .is_short()
            .then_some("the secret has less than the 256 bits that HS256 asks for (RFC 7518, 3.2)")
    }
    /// A token as of now, for trying things by hand; clients forge their own. Whoever has it can make
    /// calls until it expires.
    pub fn forge(&self) -> String {
        let now = Clock::system().now().duration_since(UNIX_EPOCH).unwrap_or_default();
        jws::forge("", self, now)
    }
    /// Institution code.
    pub fn institution(&self) -> &str {
        &self.institution
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("institution", &self.institution)
            .field("operator", &self.operator)
            .field("partner", &self.partner)
            .field("secret", &self.secret)
            .field("lifetime", &self.lifetime)
            .field("unit", &self.unit)
            .finish_non_exhaustive()
    }
}

/// A token lifetime that the standard does not allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LifetimeError(Duration);

impl fmt::Display for LifetimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a token lifetime from 1 to 30 seconds, found {:?}", self.0)
    }
}

impl std::error::Error for LifetimeError {}

/// An environment of the platform (R6).
///
/// ```
/// use s360_runtime::Environment;
/// assert_eq!(Environment::Production.base_url("AFCW")?, "https://afcw.ws.secutix.com");
/// assert_eq!(Environment::PreProduction.base_url("afcw")?, "https://afcw.pp-ws.secutix.com");
/// assert_eq!(Environment::Demo.base_url("afcw")?, "https://afcw.demo-ws.secutix.com");
/// # Ok::<(), s360_runtime::BuildError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// The real one.
    Production,
    /// `pp-`.
    PreProduction,
    /// `demo-`.
    Demo,
}

impl Environment {
    /// The base URL of an institution.
    ///
    /// # Errors
    /// The code is not of letters, digits and hyphens: the address would be another one's. Codes may
    /// come from users.
    pub fn base_url(self, institution: &str) -> Result<String, BuildError> {
        let is_legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if institution.is_empty() || !institution.bytes().all(is_legal) {
            let message = "the institution's code must consist of letters, digits and hyphens";
            return Err(BuildError::new(message.to_owned()));
        }
        let prefix = match self {
            Self::Production => "",
            Self::PreProduction => "pp-",
            Self::Demo => "demo-",
        };
        Ok(format!("https://{}.{prefix}ws.secutix.com", institution.to_ascii_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn r6_the_host_names_institution_and_environment() {
        let hosts = [Environment::Production, Environment::PreProduction, Environment::Demo]
            .map(|environment| environment.base_url("AFCW"));
        let expected = ["", "pp-", "demo-"]
            .map(|environment| Ok(format!("https://afcw.{environment}ws.secutix.com")));
        assert_eq!(hosts, expected);
    }

    #[test]
    fn r6_a_code_of_an_institution_cannot_lead_to_another_host() {
        for code in [
            "",
            "evil.example/",
            "evil.example\\",
            "127.0.0.1:8443/",
            "a.b",
            "a@b",
            "a#",
            "a?",
            "é",
            " ",
        ] {
            let error = Environment::Production.base_url(code).unwrap_err();
            assert!(error.to_string().contains("letters, digits and hyphens"), "{code}");
        }
        assert!(Environment::Demo.base_url("A-1").is_ok());
    }

    #[test]
    fn ruling_3_lifetimes_above_thirty_seconds_are_refused() {
        let credentials = || Credentials::new("I", "O", "P", "secret");
        assert!(credentials().with_lifetime(Duration::from_secs(30)).is_ok());
        let error = credentials().with_lifetime(Duration::from_secs(31)).unwrap_err();
        assert_eq!(error.to_string(), "expected a token lifetime from 1 to 30 seconds, found 31s");
        assert!(credentials().with_lifetime(Duration::ZERO).is_err());
    }

    #[test]
    fn credentials_never_show_the_secret() {
        let shown = format!("{:?}", Credentials::new("I", "O", "P", "tell nobody"));
        assert!(shown.contains("***") && !shown.contains("tell"), "{shown}");
    }
}

//! Server and credentials from named variables: of the environment, or of a file that a program has
//! read. Sends nothing.

use crate::auth::credentials::{Credentials, Environment, TimeUnit};
use crate::auth::secret::Secret;
use crate::client::Client;
use crate::client::builder::{BuildError, ClientBuilder};

/// What a variable holds; `None` if it is not set.
type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Client {
    /// Configures a client with the server and the credentials that the environment names:
    ///
    /// | variable | |
    /// |---|---|
    /// | `S360_INSTITUTION`, `S360_OPERATOR`, `S360_PARTNER` | see [`Credentials`] |
    /// | `S360_SECRET` or `S360_SECRET_FILE` | the secret, or a file with nothing else in it |
    /// | `S360_SECRET_FORM` | how it is written: `text` (default), `base64` or `hex` |
    /// | `S360_ENVIRONMENT` | `production`, `pre-production` or `demo`: the institution's server there |
    /// | `S360_URL` | another server; then `S360_ENVIRONMENT` is not needed |
    /// | `S360_TIME_UNIT` | unit of a token's times: `seconds` (default) or `milliseconds` |
    ///
    /// An empty variable counts as not set.
    ///
    /// ```no_run
    /// let client = s360_runtime::Client::builder_from_env()?.build()?;
    /// # Ok::<(), s360_runtime::BuildError>(())
    /// ```
    ///
    /// # Errors
    /// A variable is missing or holds something else; the message says which, and never a secret.
    pub fn builder_from_env() -> Result<ClientBuilder, BuildError> {
        Self::builder_from(&environment)
    }

    /// As [`builder_from_env`](Self::builder_from_env), with variables from elsewhere.
    ///
    /// # Errors
    /// As [`builder_from_env`](Self::builder_from_env).
    pub fn builder_from(variables: Lookup<'_>) -> Result<ClientBuilder, BuildError> {
        let credentials = Credentials::from_variables(variables)?;
        let url = match (set(variables, "S360_URL"), set(variables, "S360_ENVIRONMENT")) {
            (Some(url), _) => url,
            (None, Some(name)) => environment_of(&name)?.base_url(credentials.institution())?,
            (None, None) => return Err(missing("S360_URL or S360_ENVIRONMENT")),
        };
        Ok(Self::builder(url, credentials))
    }
}

impl Credentials {
    /// The credentials among the variables of [`Client::builder_from_env`].
    ///
    /// # Errors
    /// As there.
    pub fn from_variables(variables: Lookup<'_>) -> Result<Self, BuildError> {
        let needed = |name: &str| set(variables, name).ok_or_else(|| missing(name));
        let credentials = Self::new(
            needed("S360_INSTITUTION")?,
            needed("S360_OPERATOR")?,
            needed("S360_PARTNER")?,
            secret(variables)?,
        );
        match set(variables, "S360_TIME_UNIT").as_deref() {
            None | Some("seconds") => Ok(credentials),
            Some("milliseconds") => Ok(credentials.with_time_unit(TimeUnit::Milliseconds)),
            Some(_) => Err(unlike("S360_TIME_UNIT", "seconds or milliseconds")),
        }
    }
}

fn secret(variables: Lookup<'_>) -> Result<Secret, BuildError> {
    let wrong = |error: crate::auth::secret::SecretError| BuildError::new(error.to_string());
    let text = match (set(variables, "S360_SECRET"), set(variables, "S360_SECRET_FILE")) {
        (Some(text), _) => Secret::from(text),
        (None, Some(file)) => Secret::from_file(file).map_err(wrong)?,
        (None, None) => return Err(missing("S360_SECRET or S360_SECRET_FILE")),
    };
    let digits = || {
        let digits = std::str::from_utf8(text.as_bytes());
        digits.map_err(|_| BuildError::new("the secret is not UTF-8".to_owned()))
    };
    match set(variables, "S360_SECRET_FORM").as_deref() {
        None | Some("text") => Ok(text),
        Some("base64") => Secret::from_base64(digits()?).map_err(wrong),
        Some("hex") => Secret::from_hex(digits()?).map_err(wrong),
        Some(_) => Err(unlike("S360_SECRET_FORM", "text, base64 or hex")),
    }
}

fn environment_of(name: &str) -> Result<Environment, BuildError> {
    match name {
        "production" => Ok(Environment::Production),
        "pre-production" => Ok(Environment::PreProduction),
        "demo" => Ok(Environment::Demo),
        _ => Err(unlike("S360_ENVIRONMENT", "production, pre-production or demo")),
    }
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn set(variables: Lookup<'_>, name: &str) -> Option<String> {
    variables(name).filter(|value| !value.is_empty())
}

fn missing(name: &str) -> BuildError {
    BuildError::new(format!("the environment variable {name} is not set"))
}

/// Without the value: somebody may have put the secret there.
fn unlike(name: &str, expected: &str) -> BuildError {
    BuildError::new(format!("{name}: expected {expected}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn built(more: &[(&str, &str)]) -> Result<String, String> {
        let usual = [("S360_INSTITUTION", "AFCW"), ("S360_OPERATOR", "B2C"), ("S360_PARTNER", "P")];
        let all = [&usual, more].concat();
        let variables = |name: &str| {
            let found = all.iter().rev().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let client = Client::builder_from(&variables).and_then(ClientBuilder::build);
        client.map(|client| format!("{client:?}")).map_err(|error| error.to_string())
    }

    #[test]
    fn a_client_is_configured_by_variables() {
        let demo = built(&[("S360_SECRET", "tell nobody"), ("S360_ENVIRONMENT", "demo")]).unwrap();
        assert!(demo.contains("https://afcw.demo-ws.secutix.com"), "{demo}");
        assert!(!demo.contains("tell"), "{demo}");
        let url = ("S360_URL", "http://127.0.0.1:1");
        let own = built(&[("S360_SECRET", "6b6579"), ("S360_SECRET_FORM", "hex"), url]).unwrap();
        assert!(own.contains("http://127.0.0.1:1"), "{own}");
    }

    #[test]
    fn a_variable_that_is_missing_or_wrong_is_named_without_its_value() {
        let secret = ("S360_SECRET", "tell nobody");
        let demo = ("S360_ENVIRONMENT", "demo");
        let errors = [
            (vec![secret], "the environment variable S360_URL or S360_ENVIRONMENT is not set"),
            (vec![demo], "the environment variable S360_SECRET or S360_SECRET_FILE is not set"),
            (
                vec![secret, demo, ("S360_PARTNER", "")],
                "the environment variable S360_PARTNER is not set",
            ),
            (
                vec![secret, ("S360_ENVIRONMENT", "moon")],
                "S360_ENVIRONMENT: expected production, pre-production or demo",
            ),
            (
                vec![secret, demo, ("S360_SECRET_FORM", "hex")],
                "the secret is not an even number of hexadecimal digits",
            ),
        ];
        for (variables, expected) in errors {
            assert_eq!(built(&variables).unwrap_err(), expected);
        }
    }
}

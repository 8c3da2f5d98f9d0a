//! Who may deliver: the authentication that the institution has set for a webhook (ruling 22). The
//! vendor signs nothing.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::auth::secret::Secret;

/// What a delivery must carry: nothing, a user name with a password (Basic, RFC 7617), or a key in a header
/// whose name the institution has chosen. Looks at headers only, so a body can be refused before it is
/// read, or be queued and read later.
///
/// Secrets are compared in a time that does not depend on where they differ.
///
/// ```
/// use http::HeaderMap;
/// use s360_runtime::Secret;
/// use s360_runtime::webhook::Guard;
///
/// let guard = Guard::api_key("x-webhook-key", Secret::from("new"))
///     .or(Guard::api_key("x-webhook-key", Secret::from("old")));
/// let mut headers = HeaderMap::new();
/// assert_eq!(guard.verify(&headers).unwrap_err().status(), 401);
/// headers.insert("x-webhook-key", "new".parse()?);
/// assert!(guard.verify(&headers).is_ok());
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
#[derive(Clone)]
pub struct Guard(Vec<Alternative>);

#[derive(Clone)]
struct Alternative {
    header: String,
    scheme: Scheme,
    /// What must come: the key, or user name, colon and password.
    secret: Secret,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Basic,
    ApiKey,
}

impl Guard {
    /// Everybody may deliver who can reach the address. For addresses that only the vendor can reach or
    /// guess.
    pub fn none() -> Self {
        Self(Vec::new())
    }
    /// User name and password.
    pub fn basic(user: &str, password: &Secret) -> Self {
        let mut pair = Zeroizing::new(format!("{user}:").into_bytes());
        pair.extend_from_slice(password.as_bytes());
        let (header, scheme) = (AUTHORIZATION.as_str().to_owned(), Scheme::Basic);
        Self(vec![Alternative { header, scheme, secret: Secret::from_bytes(pair.to_vec()) }])
    }
    /// A key in the header `header`.
    pub fn api_key(header: impl Into<String>, key: Secret) -> Self {
        Self(vec![Alternative { header: header.into(), scheme: Scheme::ApiKey, secret: key }])
    }
    /// Takes what `other` takes, too: for the time in which a secret is changed. A guard that asks for
    /// nothing adds nothing here.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        if !self.0.is_empty() {
            self.0.extend(other.0);
        }
        self
    }

    /// Whether the delivery with these headers is from somebody who knows the secret.
    ///
    /// # Errors
    /// It is not.
    pub fn verify(&self, headers: &HeaderMap) -> Result<(), Refused> {
        self.verify_with(|name| {
            let mut values = headers.get_all(name).iter();
            // Two values are none: nobody knows which one others have looked at.
            values.next().filter(|_| values.next().is_none()).map(http::HeaderValue::as_bytes)
        })
    }

    /// [`verify`](Self::verify) with the headers of any HTTP library: `header` gives the value of the
    /// header with that name, whatever the case of its letters.
    ///
    /// # Errors
    /// As [`verify`](Self::verify).
    pub fn verify_with<'h>(
        &self,
        header: impl Fn(&str) -> Option<&'h [u8]>,
    ) -> Result<(), Refused> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut refused = Refused { missing: true, basic: false };
        let mut is_known = false;
        for it in &self.0 {
            refused.basic |= it.scheme == Scheme::Basic;
            let Some(value) = header(&it.header) else { continue };
            refused.missing = false;
            let given = match it.scheme {
                Scheme::ApiKey => Some(Zeroizing::new(value.trim_ascii().to_vec())),
                Scheme::Basic => pair(value),
            };
            // No early end: all are compared.
            is_known |= given.is_some_and(|given| is_same(&given, it.secret.as_bytes()));
        }
        if is_known { Ok(()) } else { Err(refused) }
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all =
            self.0.iter().map(|it| format!("{:?} in {}", it.scheme, it.header.to_lowercase()));
        f.debug_tuple("Guard").field(&all.collect::<Vec<_>>()).finish()
    }
}

/// User name, colon and password of a Basic authentication.
fn pair(value: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (scheme, rest) = value.split_at_checked(b"basic ".len())?;
    if !scheme.eq_ignore_ascii_case(b"basic ") {
        return None;
    }
    let rest = rest.trim_ascii();
    let decoded = STANDARD.decode(rest).or_else(|_| STANDARD_NO_PAD.decode(rest));
    decoded.ok().map(Zeroizing::new)
}

/// By their tags under a fixed key, which are compared as tags of messages are: of the length of the secret
/// nothing is told, too. The empty secret fits nothing.
fn is_same(given: &[u8], secret: &[u8]) -> bool {
    let tag = |text: &[u8]| {
        let hmac = Hmac::<Sha256>::new_from_slice(b"s360 webhook").ok();
        hmac.map(|hmac| hmac.chain_update(text))
    };
    if secret.is_empty() {
        return false;
    }
    match (tag(given), tag(secret)) {
        (Some(given), Some(secret)) => secret.verify(&given.finalize().into_bytes()).is_ok(),
        _ => false,
    }
}

/// A delivery without the secret, or with another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    missing: bool,
    basic: bool,
}

impl Refused {
    /// What to answer: 401.
    pub fn status(&self) -> u16 {
        401
    }
    /// The value of the header `WWW-Authenticate` (RFC 9110, 11.6.1), if there is a scheme to name.
    pub fn challenge(&self) -> Option<&'static str> {
        self.basic.then_some(r#"Basic realm="webhook", charset="UTF-8""#)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.missing {
            true => {
                "the delivery carries no secret; compare the header and its name with the webhook's \
                 settings of the institution"
            }
            false => {
                "the delivery carries another secret; compare it with the webhook's settings of the \
                 institution"
            }
        })
    }
}

impl std::error::Error for Refused {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in all {
            map.append(*name, value.parse().unwrap());
        }
        map
    }

    fn basic(text: &str) -> String {
        format!("Basic {}", STANDARD.encode(text))
    }

    #[test]
    fn ruling_22_basic_takes_the_pair_and_nothing_else() {
        let guard = Guard::basic("vendor", &Secret::from("pa:ss"));
        let ok = |value: &str| guard.verify(&headers(&[("authorization", value)])).is_ok();
        assert!(ok(&basic("vendor:pa:ss")) && ok(&basic("vendor:pa:ss").replace("Basic", "bAsIc")));
        assert!(ok(basic("vendor:pa:ss").trim_end_matches('=')));
        for wrong in ["", "Basic", "Basic ", "Basic *", "Bearer x", "vendor:pa:ss"] {
            assert!(!ok(wrong), "{wrong}");
        }
        for wrong in ["vendor:pa:s", "vendor:pa:sss", "vendor", "x:pa:ss", "vendor:", ""] {
            assert!(!ok(&basic(wrong)), "{wrong}");
        }
        let refused = guard.verify(&HeaderMap::new()).unwrap_err();
        assert!(refused.challenge().unwrap().starts_with("Basic realm"));
    }

    #[test]
    fn ruling_22_a_key_is_looked_for_in_its_header_only() {
        let guard = Guard::api_key("X-Key", Secret::from("secret"));
        assert!(guard.verify(&headers(&[("x-key", "secret")])).is_ok());
        for wrong in [
            &[("x-key", "secret2")][..],
            &[("authorization", "secret")],
            &[],
            &[("x-key", "")],
            &[("x-key", "secret"), ("x-key", "secret")],
        ] {
            assert!(guard.verify(&headers(wrong)).is_err(), "{wrong:?}");
        }
        assert!(guard.verify(&HeaderMap::new()).unwrap_err().challenge().is_none());
    }

    #[test]
    fn while_a_secret_is_changed_both_are_taken_and_no_guard_opens_another() {
        let guard =
            Guard::api_key("k", Secret::from("new")).or(Guard::api_key("k", Secret::from("old")));
        for (key, fits) in [("new", true), ("old", true), ("older", false)] {
            assert_eq!(guard.verify(&headers(&[("k", key)])).is_ok(), fits, "{key}");
        }
        let guard = Guard::api_key("k", Secret::from("new")).or(Guard::none());
        assert!(guard.verify(&HeaderMap::new()).is_err());
        assert!(Guard::none().verify(&HeaderMap::new()).is_ok());
    }

    #[test]
    fn nothing_printed_has_the_secret() {
        let guard = Guard::basic("vendor", &Secret::from("tops3cret"))
            .or(Guard::api_key("K", Secret::from("tops3cret")));
        let refused = guard.verify(&headers(&[("k", "wr0ng")])).unwrap_err();
        for text in [format!("{guard:?}"), format!("{refused:?}"), refused.to_string()] {
            assert!(!text.contains("s3cret") && !text.contains("wr0ng"), "{text}");
        }
        assert!(format!("{guard:?}").contains("in k"));
    }
}

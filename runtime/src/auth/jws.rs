//! Forging tokens: JWS compact serialization (RFC 7515) with HS256 and the claims of R5. Knows no
//! HTTP and keeps no token.

use std::fmt::Write as _;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::auth::credentials::{Credentials, TimeUnit};
use crate::auth::secret::Secret;

/// base64url of `{"alg":"HS256","typ":"JWT"}`.
const HEADER: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";

/// HMAC-SHA-256 with the key already taken in.
#[derive(Clone)]
pub(crate) struct Signer(Hmac<Sha256>);

impl Signer {
    pub(crate) fn new(secret: &Secret) -> Self {
        // HMAC takes keys of every length, so the second arm is never reached.
        match Hmac::new_from_slice(secret.as_bytes()) {
            Ok(hmac) => Self(hmac),
            Err(_) => Self(Hmac::new(&Default::default())),
        }
    }
    fn sign(&self, text: &[u8]) -> [u8; 32] {
        let mut hmac = self.0.clone();
        hmac.update(text);
        hmac.finalize().into_bytes().into()
    }
}

/// `before`, and after it a token as of `now` (time since 1970).
pub(crate) fn forge(before: &str, credentials: &Credentials, now: Duration) -> String {
    let (issued, lifetime) = match credentials.unit {
        TimeUnit::Seconds => {
            (u128::from(now.as_secs()), u128::from(credentials.lifetime.as_secs()))
        }
        TimeUnit::Milliseconds => (now.as_millis(), credentials.lifetime.as_millis()),
    };
    let mut claims = String::with_capacity(160);
    for (name, value) in [
        ("{\"sub\":", &credentials.institution),
        (",\"aud\":", &credentials.operator),
        (",\"iss\":", &credentials.partner),
    ] {
        claims.push_str(name);
        push_json(&mut claims, value);
    }
    // Writing to a string cannot fail.
    let _ = write!(claims, ",\"iat\":{issued},\"exp\":{}}}", issued + lifetime);
    assemble(before, HEADER, claims.as_bytes(), &credentials.signer)
}

fn assemble(before: &str, header: &str, claims: &[u8], signer: &Signer) -> String {
    let length = before.len() + header.len() + claims.len() * 4 / 3 + 48;
    let mut token = String::with_capacity(length);
    token.push_str(before);
    token.push_str(header);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(claims, &mut token);
    let signature = signer.sign(token.as_bytes().get(before.len()..).unwrap_or_default());
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    token
}

/// Appends a JSON string (RFC 8259, section 7).
fn push_json(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    const NOW: Duration = Duration::from_millis(1_600_949_809_999);

    fn claims(token: &str) -> serde_json::Value {
        let claims = token.split('.').nth(1).unwrap();
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
    }

    fn credentials() -> Credentials {
        Credentials::new("AFCW", "AFCW_DONST", "Dons \"Trust\"\n\\é", "secret")
    }

    #[test]
    fn r4_the_signature_is_the_one_of_rfc_7515_appendix_a_1() {
        let key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
        let claims =
            "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
        let signer = Signer::new(&Secret::from_base64(key).unwrap());
        let token =
            assemble("", "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9", claims.as_bytes(), &signer);
        assert_eq!(
            token,
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAs\
             DQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1\
             gFWFOEjXk"
        );
    }

    #[test]
    fn r5_a_token_carries_the_claims_of_the_standard() {
        let token = forge("", &credentials(), NOW);
        let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
        assert_eq!(header, br#"{"alg":"HS256","typ":"JWT"}"#);
        let expected = serde_json::json!({
            "sub": "AFCW", "aud": "AFCW_DONST", "iss": "Dons \"Trust\"\n\\é",
            "iat": 1_600_949_809, "exp": 1_600_949_839,
        });
        assert_eq!(claims(&token), expected);
    }

    #[test]
    fn ruling_1_times_are_seconds_unless_milliseconds_are_asked_for() {
        let credentials = credentials().with_lifetime(Duration::from_secs(20)).unwrap();
        assert_eq!(claims(&forge("", &credentials, NOW))["exp"], 1_600_949_829);
        let credentials = credentials.with_time_unit(TimeUnit::Milliseconds);
        let claims = claims(&forge("", &credentials, NOW));
        assert_eq!(
            (&claims["iat"], &claims["exp"]),
            (&u64::try_from(NOW.as_millis()).unwrap().into(), &1_600_949_829_999_u64.into())
        );
    }

    #[test]
    fn r5_an_independent_implementation_accepts_our_tokens() {
        use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_audience(&["AFCW_DONST"]);
        rules.set_issuer(&["Dons \"Trust\"\n\\é"]);
        rules.leeway = 0;
        let now = std::time::UNIX_EPOCH.elapsed().unwrap();
        let token = forge("", &credentials(), now);
        let key = DecodingKey::from_secret(b"secret");
        let read = decode::<serde_json::Value>(&token, &key, &rules).unwrap();
        assert_eq!(read.claims["sub"], "AFCW");
        let wrong = DecodingKey::from_secret(b"another");
        assert!(decode::<serde_json::Value>(&token, &wrong, &rules).is_err());
        let expired = forge("", &credentials(), now - Duration::from_secs(31));
        assert!(decode::<serde_json::Value>(&expired, &key, &rules).is_err());
    }
}

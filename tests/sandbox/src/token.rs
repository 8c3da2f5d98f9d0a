//! Checks tokens as the standard says (R5, rulings 1 to 3), with code of its own: a mistake of the
//! client's must not be repeated here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

use crate::Identity;

/// Longest time between `iat` and `exp`, in seconds.
const LIFETIME: i64 = 30;

/// How far `iat` may be from the second of arrival. It is cut to whole seconds, so that a token
/// forged at 12.95 s and received at 13.05 s looks one second old.
pub(crate) const SLACK: i64 = 1;

/// Says why the value of `Authorization` is refused; `now` is seconds since 1970.
pub(crate) fn check(
    authorization: Option<&str>,
    identity: &Identity,
    now: i64,
    slack: i64,
) -> Result<(), String> {
    let header = authorization.ok_or("no Authorization header")?;
    let token = header.strip_prefix("Bearer ").ok_or("Authorization is not a Bearer token")?;
    let mut parts = token.split('.');
    let (Some(head), Some(claims), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err("the token does not have three parts".to_owned());
    };
    let signed = format!("{head}.{claims}");
    let head = decode(head)?;
    expect(&head, "alg", "HS256")?;
    expect(&head, "typ", "JWT")?;
    let signature =
        URL_SAFE_NO_PAD.decode(signature).map_err(|_| "the signature is not base64url")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(identity.secret.as_bytes())
        .map_err(|_| "the secret is not a key")?;
    mac.update(signed.as_bytes());
    mac.verify_slice(&signature).map_err(|_| "the signature does not fit the secret")?;
    let claims = decode(claims)?;
    expect(&claims, "sub", &identity.institution)?;
    expect(&claims, "aud", &identity.operator)?;
    expect(&claims, "iss", &identity.partner)?;
    let issued = number(&claims, "iat")?;
    let expires = number(&claims, "exp")?;
    if now - issued > slack {
        return Err(format!("iat is {} s old", now - issued));
    }
    if issued - now > slack {
        return Err(format!("iat is {} s in the future", issued - now));
    }
    if expires - issued > LIFETIME {
        return Err(format!("exp is {} s after iat, more than {LIFETIME}", expires - issued));
    }
    if expires <= now {
        return Err("the token has expired".to_owned());
    }
    Ok(())
}

fn decode(part: &str) -> Result<Value, String> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| "the token is not base64url")?;
    serde_json::from_slice(&bytes).map_err(|_| "the token holds no JSON".to_owned())
}

fn expect(object: &Value, name: &str, wanted: &str) -> Result<(), String> {
    match object.get(name).and_then(Value::as_str) {
        Some(found) if found == wanted => Ok(()),
        Some(found) => Err(format!("{name} is `{found}`")),
        None => Err(format!("{name} is missing")),
    }
}

/// Seconds since 1970 (RFC 7519, NumericDate); milliseconds, which the standard's text speaks of,
/// are told by their size and accepted too.
fn number(object: &Value, name: &str) -> Result<i64, String> {
    let found =
        object.get(name).and_then(Value::as_i64).ok_or(format!("{name} is not an integer"))?;
    Ok(if found > 100_000_000_000 { found / 1000 } else { found })
}

/// A token of this identity, as the auth endpoint hands out (R14).
pub(crate) fn forge(identity: &Identity, now: i64) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = serde_json::json!({
        "sub": identity.institution,
        "aud": identity.operator,
        "iss": identity.partner,
        "iat": now,
        "exp": now + LIFETIME,
    });
    let head = serde_json::json!({ "alg": "HS256", "typ": "JWT" });
    let signed = format!("{}.{}", part(&head), part(&claims));
    let signature = Hmac::<Sha256>::new_from_slice(identity.secret.as_bytes())
        .map(|mac| mac.chain_update(signed.as_bytes()).finalize().into_bytes().to_vec())
        .unwrap_or_default();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r5_to_the_letter_a_token_is_of_this_second() {
        let identity = Identity::default();
        let header = format!("Bearer {}", forge(&identity, 1000));
        let lets_in = |now, slack| check(Some(&header), &identity, now, slack).is_ok();
        assert_eq!([999, 1000, 1001].map(|now| lets_in(now, 0)), [false, true, false]);
        assert_eq!(
            [998, 999, 1001, 1002].map(|now| lets_in(now, SLACK)),
            [false, true, true, false]
        );
    }
}

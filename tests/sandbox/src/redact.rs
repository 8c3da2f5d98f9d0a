//! What is never written into a recording, nor kept of a call's headers.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use s360_codegen::convention::is_secret;
use serde_json::Value;

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// Hides passwords, tokens and card data in `value`, wherever they stand.
pub(crate) fn redact(value: &mut Value) {
    match value {
        Value::String(text) if is_token(text) => *text = HIDDEN.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(redact),
        Value::Object(fields) => {
            for (name, value) in fields {
                // `secret` and `token`: parameters of the auth endpoint (R14).
                let hidden = is_secret(name) || name == "secret" || name == "token";
                match value {
                    Value::Null => {}
                    value if hidden => *value = HIDDEN.into(),
                    value => redact(value),
                }
            }
        }
        _ => {}
    }
}

/// Headers whose values are secrets; of the first two the scheme may be told.
const SECRETS: &[&str] = &["authorization", "proxy-authorization", "cookie"];

/// The headers of a call by their names in lower case, without what lets somebody in.
pub(crate) fn headers(given: &HeaderMap) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in given {
        let name = name.as_str();
        let value = String::from_utf8_lossy(value.as_bytes());
        let value = match value.split_once(' ') {
            Some((scheme, _)) if name.ends_with("authorization") => format!("{scheme} {HIDDEN}"),
            _ if SECRETS.contains(&name) || is_token(&value) => HIDDEN.to_owned(),
            _ => value.into_owned(),
        };
        match headers.get_mut(name) {
            // RFC 9110, 5.3: several of one name mean the same as one with a list.
            Some(before) => *before = format!("{before}, {value}"),
            None => drop(headers.insert(name.to_owned(), value)),
        }
    }
    headers
}

/// Whether a JSON web token (RFC 7519) is in the text.
fn is_token(text: &str) -> bool {
    text.contains("eyJ") && text.matches('.').count() >= 2
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_are_hidden_by_name_and_tokens_by_their_look() {
        let mut value = json!({
            "login": "anna", "password": "p", "uniqueToken": null, "statusDetail": "eyJh.eyJz.c2ln",
            "cards": [{"cardNumber": 4111, "holder": "A. B. eyre"}], "token": "t",
        });
        redact(&mut value);
        let expected = json!({
            "login": "anna", "password": "***", "uniqueToken": null, "statusDetail": "***",
            "cards": [{"cardNumber": "***", "holder": "A. B. eyre"}], "token": "***",
        });
        assert_eq!(value, expected);
    }

    #[test]
    fn of_what_lets_somebody_in_only_the_scheme_is_kept() {
        let given = [
            ("authorization", "Bearer eyJh.eyJz.c2ln"),
            ("proxy-authorization", "c2VjcmV0"),
            ("cookie", "session=1"),
            ("x-note", "eyJh.eyJz.c2ln"),
            ("user-agent", "shop 1.0"),
        ];
        let given = given.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let kept: Vec<(String, String)> =
            headers(&HeaderMap::from_iter(given)).into_iter().collect();
        let kept: Vec<_> =
            kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let expected = [
            ("authorization", "Bearer ***"),
            ("cookie", "***"),
            ("proxy-authorization", "***"),
            ("user-agent", "shop 1.0"),
            ("x-note", "***"),
        ];
        assert_eq!(kept, expected);
    }
}

//! What is never written into a recording.

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

/// Whether a JSON web token (RFC 7519) is in the text.
fn is_token(text: &str) -> bool {
    text.contains("eyJ") && text.matches('.').count() >= 2
}

#[cfg(test)]
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
}

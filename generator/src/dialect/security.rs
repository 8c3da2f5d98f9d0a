//! Which ways to authenticate the runtime has.

use serde_json::Value;

use super::checker::{Checker, Object};
use super::site::Site;

/// The runtime authenticates by a token in `Authorization`; every other way counts as unused.
pub(super) fn account(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, key: &str) {
    let below = at.then(key);
    for (name, scheme) in checker.entries(at, from, key) {
        let says = |key: &str, word: &str| {
            let text = scheme.get(key).and_then(Value::as_str);
            text.is_some_and(|text| text.eq_ignore_ascii_case(word))
        };
        let bearer = says("type", "http") && says("scheme", "bearer")
            || says("type", "apiKey") && says("in", "header") && says("name", "Authorization")
            || says("type", "oauth2")
            || says("type", "openIdConnect");
        if !bearer {
            checker.unused(&below.then(name), key);
        }
    }
}

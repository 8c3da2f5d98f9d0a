//! The beginning of an answer for error messages: short, printable, without tokens, and of business
//! data only the shape.

use serde_json::Value;

/// Most characters of an excerpt.
const MOST: usize = 512;

/// The beginning of an error answer (plain text, HTML, JSON), without anything that looks like a
/// token.
pub(crate) fn of_error(body: &[u8]) -> String {
    let beginning = body.get(..MOST * 4).unwrap_or(body);
    shown(&String::from_utf8_lossy(beginning))
}

/// What somebody else has written, as messages show it: short, on one line, without anything that
/// looks like a token.
pub(crate) fn shown(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().map(hide).collect();
    shorten(&words.join(" "))
}

/// The shape of an answer with business data: names and types, no values.
pub(crate) fn of_data(body: &[u8]) -> String {
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => {
            let mut out = String::new();
            shape(&value, &mut out);
            shorten(&out)
        }
        // Not JSON (an HTML page, a cut text). A page is worth showing; the rest may be anybody's data.
        Err(_) if body.trim_ascii_start().starts_with(b"<") => of_error(body),
        Err(_) => format!("{} bytes that are not JSON", body.len()),
    }
}

/// A word that holds a JSON web token, or a person's address.
fn hide(word: &str) -> &str {
    let is_token = word.contains("eyJ") && word.matches('.').count() >= 2;
    let is_address = word.contains('@') && word.contains('.');
    if is_token || is_address { "***" } else { word }
}

fn shorten(text: &str) -> String {
    let printable = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    let mut short: String = text.chars().map(printable).take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

fn shape(value: &Value, out: &mut String) {
    if out.len() > MOST {
        return;
    }
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(_) => out.push_str("boolean"),
        Value::Number(_) => out.push_str("number"),
        Value::String(_) => out.push_str("string"),
        Value::Array(items) => {
            out.push('[');
            if let Some(first) = items.first() {
                shape(first, out);
            }
            if items.len() > 1 {
                out.push_str(&format!(", … {} items", items.len()));
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut separator = '{';
            for (name, value) in fields {
                out.push(separator);
                out.push_str(name);
                out.push(':');
                shape(value, out);
                separator = ',';
            }
            out.push_str(if fields.is_empty() { "{}" } else { "}" });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_texts_are_shown_without_tokens_and_addresses() {
        let body = b"<p>token eyJhbGciOi.eyJzdWIi.c2ln\n of anna@example.org is wrong</p>\x07";
        assert_eq!(of_error(body), "<p>token *** of *** is wrong</p>\u{fffd}");
        assert_eq!(of_error(&[0xff; 9000]).chars().count(), MOST + 1);
    }

    #[test]
    fn business_data_is_shown_as_a_shape() {
        let body = br#"{"name":"Anna","ids":[1,2,3],"empty":{},"ok":true,"none":null}"#;
        let shape = "{empty:{},ids:[number, \u{2026} 3 items],name:string,none:null,ok:boolean}";
        assert_eq!(of_data(body), shape);
        assert_eq!(of_data(b"Anna, 7 Rue"), "11 bytes that are not JSON");
    }
}

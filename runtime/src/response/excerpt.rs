//! The beginning of an answer for error messages: short, printable, without tokens, and of business
//! data only the shape.

use serde_json::Value;

use crate::wire::decode;

/// Most characters of an excerpt.
const MOST: usize = 512;

/// Longest name of a field that is shown.
const LONGEST_NAME: usize = 64;

/// The beginning of an error answer (plain text, HTML, JSON) as it came. What is secret in it is to be
/// hidden before it is [`shown`]: a secret that was cut, or its spaces joined, is not found any more.
pub(crate) fn of_error(body: &[u8]) -> String {
    String::from_utf8_lossy(body.get(..MOST * 4).unwrap_or(body)).into_owned()
}

/// What somebody else has written, as messages show it: short, on one line, without anything that
/// looks like a token.
pub(crate) fn shown(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().map(hide).collect();
    shorten(&words.join(" "))
}

/// The shape of an answer with business data: names and types, no values.
pub(crate) fn of_data(body: &[u8]) -> String {
    let mut value = Value::Null;
    // Not by the JSON library itself: this too is bounded.
    match decode(body, &mut value) {
        Ok(_) => {
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

/// A JSON pointer as messages show it: its names may be anybody's texts.
pub(crate) fn pointer(pointer: &str) -> String {
    let names: Vec<String> = pointer.split('/').map(name).collect();
    names.join("/")
}

/// The name of a field or the key of a map, which may be a token, an address or a number of a card.
fn name(name: &str) -> String {
    let digits = name.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() > 8);
    // No field has so long a name, and what is left of a secret that was cut would not be found.
    let is_long = name.len() > LONGEST_NAME;
    if digits || is_long { "***".to_owned() } else { hide(name).chars().map(printable).collect() }
}

fn shorten(text: &str) -> String {
    let mut short: String = text.chars().map(printable).take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// Neither what controls terminals nor what turns or hides text.
fn printable(c: char) -> char {
    let is_invisible = matches!(c,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if c.is_control() || is_invisible { '\u{fffd}' } else { c }
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
                out.push_str(&self::name(name));
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
        assert_eq!(shown(&of_error(body)), "<p>token *** of *** is wrong</p>\u{fffd}");
        assert_eq!(shown(&of_error(&[0xff; 9000])).chars().count(), MOST + 1);
        assert_eq!(shown(&shown(&"a".repeat(9000))), shown(&"a".repeat(9000)));
    }

    #[test]
    fn business_data_is_shown_as_a_shape() {
        let body = br#"{"name":"Anna","ids":[1,2,3],"empty":{},"ok":true,"none":null}"#;
        let shape = "{empty:{},ids:[number, \u{2026} 3 items],name:string,none:null,ok:boolean}";
        assert_eq!(of_data(body), shape);
        assert_eq!(of_data(b"Anna, 7 Rue"), "11 bytes that are not JSON");
    }

    #[test]
    fn names_are_shown_as_carefully_as_values() {
        let body = br#"{"eyJhbGciOi.eyJzdWIi.c2ln":1,"anna@example.org":2,"4111111111111111":3,
            "\u202e\u001b[31m":4}"#;
        assert_eq!(of_data(body), "{***:number,***:number,***:number,\u{fffd}\u{fffd}[31m:number}");
        assert_eq!(pointer("/people/anna@example.org/0"), "/people/***/0");
    }
}

//! JSON that no value can hold, made so that one can: a number beyond the range of a float, an escape
//! that is half a character (RFC 8259, sections 6 and 8.2). Servers send them where nobody reads them,
//! and then they must not cost the answer.

use std::borrow::Cow;

const REPLACEMENT: &str = "\u{fffd}";

/// The text with a string of its digits for each such number, and U+FFFD for each such escape; nothing
/// if there is none. A `json` that is cut at its end is left alone there.
pub(super) fn mend(json: &str) -> Option<String> {
    let mut mended = String::new();
    let mut rest = json;
    let mut is_string = false;
    while let Some(start) = rest.find(|found| starts_token(found, is_string)) {
        let (before, token) = rest.split_at_checked(start)?;
        mended.push_str(before);
        let (length, replacement) = match token.as_bytes().first()? {
            b'"' => {
                is_string = !is_string;
                (1, None)
            }
            b'\\' => escape(token),
            _ => number(token),
        };
        let (token, after) = token.split_at_checked(length)?;
        mended.push_str(&replacement.unwrap_or(Cow::Borrowed(token)));
        rest = after;
    }
    mended.push_str(rest);
    (mended != json).then_some(mended)
}

fn starts_token(found: char, is_string: bool) -> bool {
    match is_string {
        true => matches!(found, '"' | '\\'),
        false => matches!(found, '"' | '-' | '0'..='9'),
    }
}

/// Length of the number here, and what it has to be.
fn number(rest: &str) -> (usize, Option<Cow<'static, str>>) {
    let is_inside = |found: char| found.is_ascii_digit() || "+-.eE".contains(found);
    let length = rest.find(|found| !is_inside(found)).unwrap_or(rest.len());
    let number = rest.get(..length).unwrap_or_default();
    let is_cut = length == rest.len();
    let is_infinite = !is_cut && number.parse().is_ok_and(f64::is_infinite);
    (length, is_infinite.then(|| format!("\"{number}\"").into()))
}

/// Length of the escape here, and what it has to be.
fn escape(rest: &str) -> (usize, Option<Cow<'static, str>>) {
    let Some(unit) = unit(rest) else {
        let length = rest.chars().take(2).map(char::len_utf8).sum();
        return (length, None);
    };
    let after = rest.get(6..).unwrap_or_default();
    let is_lone = match unit {
        0xD800..=0xDBFF => match self::unit(after) {
            Some(0xDC00..=0xDFFF) => return (12, None),
            _ => !is_cut_escape(after),
        },
        0xDC00..=0xDFFF => true,
        _ => false,
    };
    (6, is_lone.then_some(Cow::Borrowed(REPLACEMENT)))
}

/// The code unit that `\uXXXX` stands for.
fn unit(rest: &str) -> Option<u16> {
    let digits = rest.strip_prefix("\\u")?.get(..4)?;
    u16::from_str_radix(digits, 16).ok()
}

/// Whether there may be more of an escape behind the end.
fn is_cut_escape(rest: &str) -> bool {
    let digits = rest.strip_prefix("\\u").unwrap_or_default();
    rest.is_empty() || rest == "\\" || rest.len() < 6 && rest.len() == digits.len() + 2
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_a_value_can_hold_is_left_alone() {
        for json in [
            "",
            "0",
            "-1.5e308",
            "1e308 ",
            r#""1e400 ""#,
            r#"{"a":"\ud83d\ude00 \\ud800 \" 1e400"}"#,
            r#"{"a":1,"b":[true,null,"\n"]}"#,
        ] {
            assert_eq!(mend(json), None, "{json}");
        }
    }

    #[test]
    fn what_no_value_can_hold_is_replaced() {
        for (json, mended) in [
            (r#"[1e400,-1E+999,2]"#, r#"["1e400","-1E+999",2]"#),
            (r#""a\ud800""#, "\"a\u{fffd}\""),
            (r#""\udc00\ud83d\ud83d\ude00""#, "\"\u{fffd}\u{fffd}\\ud83d\\ude00\""),
            (r#"{"\ud800":1}"#, "{\"\u{fffd}\":1}"),
        ] {
            assert_eq!(mend(json).as_deref(), Some(mended));
            assert!(serde_json::from_str::<Value>(json).is_err());
            serde_json::from_str::<Value>(mended).unwrap();
        }
    }

    #[test]
    fn what_may_go_on_behind_the_end_is_left_alone() {
        for cut in
            ["1e400", r#""\ud83d"#, r#""\ud83d\"#, r#""\ud83d\u"#, r#""\ud83d\ude0"#, r#""\ud8"#]
        {
            assert_eq!(mend(cut), None, "{cut}");
        }
    }
}

//! Characters that are not seen, or change how the text around them is shown. A document may hold
//! them; what is written shows them as what they are.

/// Whether `char` is a control or as good as one: a reader would not see it, or see something else.
pub fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// A text as a JSON string in which every character is seen.
pub fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    if !json.contains(is_invisible) {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        if is_invisible(char) {
            let mut units = [0; 2];
            let units = char.encode_utf16(&mut units);
            out.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(char);
        }
    }
    out
}

/// A text as one line.
pub fn one_line(text: &str) -> String {
    text.chars().map(|char| if is_invisible(char) { ' ' } else { char }).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_quoted_text_is_seen_and_read_back() {
        let text = "a\u{202e}b\u{7f}\u{85}\u{2028}\u{e0041}\n\"\\é";
        let quoted = quoted(text);
        assert!(!quoted.contains(is_invisible), "{quoted}");
        assert_eq!(serde_json::from_str::<String>(&quoted).unwrap(), text);
    }
}

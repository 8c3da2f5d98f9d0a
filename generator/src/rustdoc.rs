//! A document's words as rustdoc: readable where they are plain, harmless where they are not.

use crate::invisible::is_invisible;
use crate::model::{TypeDef, paragraphs, places};

/// What is told of a type.
pub(crate) fn about(def: &TypeDef) -> String {
    said(def) + &paragraphs(&def.notes)
}

/// The document's words about a type, where it occurs, and how well it is known.
pub(crate) fn said(def: &TypeDef) -> String {
    let places = places(&def.occurrences);
    let text = match (def.docs.trim(), places.as_str()) {
        ("", "") => format!("`{}`.", def.name.replace('`', "")),
        ("", places) => places.to_owned(),
        (words, places) => words.to_owned() + &paragraph(places),
    };
    text + &paragraph(&def.evidence_sentence())
}

/// A paragraph after another; nothing if there is nothing to say.
pub(crate) fn paragraph(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\n\n{text}") }
}

/// Lines for `///`, each with the blank that rustfmt puts there.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let line = line_of_docs(line);
        // What follows a list is a paragraph of its own, not the rest of the last item.
        let item = |line: &str| line.trim_start().starts_with("- ");
        if !line.is_empty() && !item(&line) && lines.last().is_some_and(|last| item(last)) {
            lines.push(String::new());
        }
        // One empty line at most, none at the start.
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(if line.is_empty() { line } else { format!(" {line}") });
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// One line: no indentation (it would be a code block), no markup that could leave the line.
fn line_of_docs(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line.trim();
    // A list item stays one; other marks at the start of a line would be headings or quotes.
    if let Some(item) = rest.strip_prefix("- ").or_else(|| rest.strip_prefix("* ")) {
        out.push_str("- ");
        rest = item.trim_start();
    }
    if rest.starts_with(['#', '>', '=', '-', '+', ':']) {
        out.push('\\');
    }
    numbered(&mut out, &mut rest);
    while let Some(char) = rest.chars().next() {
        let plain = rest.find(|char| !is_plain(char)).unwrap_or(rest.len());
        if let Some((words, after)) = rest.split_at_checked(plain).filter(|_| plain > 0) {
            out.push_str(words);
            rest = after;
            continue;
        }
        if let Some((markup, after)) = link(rest).or_else(|| code(rest)).or_else(|| url(rest)) {
            out.push_str(&markup);
            rest = after;
            continue;
        }
        escape(&mut out, char);
        rest = rest.get(char.len_utf8()..).unwrap_or_default();
    }
    out.trim_end().to_owned()
}

/// Whether a character is nothing but itself to Markdown, wherever it stands; an `h` may begin an
/// address.
fn is_plain(char: char) -> bool {
    char == ' ' || char.is_ascii_alphanumeric() && char != 'h'
}

/// `1.` at the start of a line stays text: rustdoc would demand indented paragraphs after it.
fn numbered(out: &mut String, rest: &mut &str) {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if let (1..=9, Some((number, after))) = (digits, rest.split_at_checked(digits))
        && after.starts_with(['.', ')'])
    {
        out.push_str(number);
        out.push('\\');
        *rest = after;
    }
}

fn escape(out: &mut String, char: char) {
    match char {
        '\\' | '`' | '*' | '[' | ']' | '<' | '&' | '|' | '~' | '$' | '_' => {
            out.push('\\');
            out.push(char);
        }
        '\t' => out.push(' '),
        char if is_invisible(char) => {
            out.push_str(&format!("U+{:04X}", u32::from(char)));
        }
        char => out.push(char),
    }
}

/// `[text](https://…)` with plain text stays a link.
fn link(rest: &str) -> Option<(String, &str)> {
    let rest = rest.strip_prefix('[')?;
    let plain = |char: char| char.is_alphanumeric() || " -/.,'()".contains(char);
    // Looks no further than the link goes: a text can be a million brackets.
    let (text, after) = rest.split_at_checked(rest.find(|char| !plain(char))?)?;
    let after = after.strip_prefix("](")?;
    let (target, after) = after.split_at_checked(after.find(|char| !in_url(char))?)?;
    let after = after.strip_prefix(')')?;
    (!text.trim().is_empty() && is_url(target)).then(|| (format!("[{text}](<{target}>)"), after))
}

/// `` `code` `` stays code.
fn code(rest: &str) -> Option<(String, &str)> {
    let (text, after) = rest.strip_prefix('`')?.split_once('`')?;
    let plain = !text.trim().is_empty() && !text.contains(is_invisible);
    (plain && !after.starts_with('`')).then(|| (format!("`{text}`"), after))
}

/// A bare address becomes a link, as rustdoc wants it.
fn url(rest: &str) -> Option<(String, &str)> {
    if !rest.starts_with("http://") && !rest.starts_with("https://") {
        return None;
    }
    let ends = |char: char| !in_url(char) || "'[]*".contains(char);
    let end = rest.find(ends).unwrap_or(rest.len());
    let (address, _) = rest.split_at_checked(end)?;
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    is_url(address)
        .then(|| (format!("<{address}>"), rest.strip_prefix(address).unwrap_or_default()))
}

fn is_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.len() > 2 && host.chars().all(in_url))
}

fn in_url(char: char) -> bool {
    char.is_ascii_graphic() && !"<>\"`\\|{}^()".contains(char)
}

//! Files into JSON trees. Knows JSON, YAML and files; nothing of OpenAPI.

mod tree;

use std::path::Path;

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Position, locate};
use crate::overlay::Patch;

/// A document as it was read.
#[derive(Debug, Clone)]
pub struct Document {
    /// Name for messages: the path it was read from.
    pub name: String,
    /// The text, for positions in messages.
    pub text: String,
    /// Whether the text is JSON; YAML otherwise.
    pub is_json: bool,
    /// The content; object keys are sorted.
    pub root: Value,
    /// What overlays changed in it.
    pub patches: Vec<Patch>,
}

impl Document {
    /// Reads a file.
    ///
    /// # Errors
    /// The file cannot be read, or is neither JSON nor YAML.
    pub fn read(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| {
            Diagnostic::error(Code::Unreadable, &name, error.to_string(), "check the path")
        })?;
        Self::from_bytes(&name, bytes)
    }

    /// Reads the bytes of a file: UTF-8, or UTF-16 with a byte order mark, which is what a Windows
    /// shell writes into a file.
    ///
    /// # Errors
    /// The bytes are no text, or as [`Document::parse`].
    pub fn from_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, Box<Diagnostic>> {
        let text = decode(bytes).map_err(|message| {
            Diagnostic::error(Code::Syntax, name, message, "save the file as UTF-8")
        })?;
        Self::parse(name, text)
    }

    /// Reads a text; JSON if it starts with `{` or `[`, YAML otherwise.
    ///
    /// # Errors
    /// The text is neither JSON nor YAML, or an object has the same key twice.
    pub fn parse(name: &str, text: String) -> Result<Self, Box<Diagnostic>> {
        let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
        let is_json = text.trim_start().starts_with(['{', '[']);
        if text.trim().is_empty() {
            return Err(syntax(name, "the file is empty", (0, 0)));
        }
        // The YAML parser's time grows with the square of the depth; the JSON parser has a limit.
        if !is_json && bracket_depth(&text) > MOST_BRACKETS {
            let message = "objects and arrays are nested too deeply";
            return Err(syntax(name, message, (0, 0)));
        }
        let seen = tree::Seen::of(&text);
        let root = if is_json {
            let mut json = serde_json::Deserializer::from_str(&text);
            tree::Tree::new(&seen)
                .deserialize(&mut json)
                .and_then(|root| json.end().map(|()| root))
                .map_err(|error| syntax(name, &error.to_string(), (error.line(), error.column())))
        } else {
            let yaml = serde_yaml::Deserializer::from_str(&text);
            tree::Tree::new(&seen).deserialize(yaml).map_err(|error| {
                let at = error.location().map_or((0, 0), |at| (at.line(), at.column()));
                syntax(name, &error.to_string(), at)
            })
        };
        // Flow-style YAML also starts with a brace.
        let root = match root {
            Err(error) if is_json && bracket_depth(&text) <= MOST_BRACKETS => {
                yaml_tree(&text, &seen).ok_or(error)?
            }
            root => root?,
        };
        let document = Self { name: name.to_owned(), text, is_json, root, patches: Vec::new() };
        match seen.duplicate() {
            None => Ok(document),
            Some(pointer) => Err(Box::new(
                document.place(
                    Diagnostic::error(
                        Code::DuplicateKey,
                        name,
                        "the key occurs twice in its object",
                        "remove one of the two; readers disagree on which one counts",
                    )
                    .at(pointer),
                ),
            )),
        }
    }

    /// Adds line and column to a diagnostic about this document.
    pub fn place(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        if self.is_json && diagnostic.position.is_none() {
            diagnostic.position = locate(&self.text, &diagnostic.pointer);
        }
        diagnostic
    }
}

fn decode(bytes: Vec<u8>) -> Result<String, String> {
    let little = bytes.strip_prefix(&[0xff, 0xfe]);
    let Some(rest) = little.or_else(|| bytes.strip_prefix(&[0xfe, 0xff])) else {
        return String::from_utf8(bytes).map_err(|error| {
            format!("the text is not UTF-8 (byte {})", error.utf8_error().valid_up_to())
        });
    };
    let unit = if little.is_some() { u16::from_le_bytes } else { u16::from_be_bytes };
    let (pairs, odd) = rest.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    match String::from_utf16(&units) {
        Ok(text) if odd.is_empty() => Ok(text),
        _ => Err("the text is not UTF-16, which it begins as".to_owned()),
    }
}

/// More open brackets than this at once are an attack: no reader's time is worth them.
const MOST_BRACKETS: usize = 1000;

/// Most brackets open at once; those inside texts count too, which costs nothing at this limit.
fn bracket_depth(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut most = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        most = most.max(depth);
    }
    most
}

fn yaml_tree(text: &str, seen: &tree::Seen) -> Option<Value> {
    tree::Tree::new(seen).deserialize(serde_yaml::Deserializer::from_str(text)).ok()
}

fn syntax(name: &str, message: &str, (line, column): (usize, usize)) -> Box<Diagnostic> {
    let hint = "expected a Swagger or OpenAPI document as JSON or YAML";
    let mut diagnostic = Diagnostic::error(Code::Syntax, name, message, hint);
    diagnostic.position = (line > 0).then_some(Position { line, column });
    Box::new(diagnostic)
}

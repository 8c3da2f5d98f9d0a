//! Files into JSON trees. Knows JSON, YAML and files; nothing of OpenAPI.

mod tree;

use std::path::Path;

use serde::de::DeserializeSeed;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Position, Snippet, locate};
use crate::model::Patch;

/// A document as it was read.
#[derive(Debug, Clone)]
pub struct Document {
    /// Name for messages: the path it was read from.
    pub name: String,
    /// The text, for positions in messages.
    pub text: String,
    /// The content; object keys are sorted.
    pub root: Value,
    /// Keys that occur twice; the first one counts.
    pub faults: Vec<Diagnostic>,
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
        let unreadable =
            |message| Diagnostic::error(Code::Unreadable, &name, message, "check the path");
        // A pipe or a device might never end.
        match std::fs::metadata(path) {
            Ok(found) if !found.is_file() => {
                return Err(unreadable("this is not a file".into()).into());
            }
            _ => {}
        }
        let bytes = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
        Self::from_bytes(&name, bytes)
    }

    /// Reads the bytes of a file: UTF-8, or UTF-16 with a byte order mark, which is what a Windows
    /// shell writes into a file.
    ///
    /// # Errors
    /// The bytes are not a text, or as [`Document::parse`].
    pub fn from_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, Box<Diagnostic>> {
        let text = decode(bytes).map_err(|message| {
            Diagnostic::error(Code::Syntax, name, message, "save the file as UTF-8")
        })?;
        Self::parse(name, text)
    }

    /// Reads a text; JSON if it starts with `{` or `[`, YAML otherwise.
    ///
    /// # Errors
    /// The text is neither JSON nor YAML.
    pub fn parse(name: &str, mut text: String) -> Result<Self, Box<Diagnostic>> {
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let (root, duplicates) =
            tree(&text).map_err(|(message, at)| syntax(name, &text, message, at))?;
        let twice = |pointer| {
            let hint = "remove one of the two; readers disagree on which one counts";
            let message = "the key occurs twice in its object";
            Diagnostic::error(Code::DuplicateKey, name, message, hint).at(pointer)
        };
        let faults = duplicates.into_iter().map(twice).collect();
        Ok(Self { name: name.to_owned(), text, root, faults, patches: Vec::new() })
    }

    /// Adds line, column and snippet to diagnostics about this document that lack them.
    pub fn place(&self, diagnostics: &mut [Diagnostic]) {
        let mut found: Vec<&mut Diagnostic> =
            diagnostics.iter_mut().filter(|found| found.position.is_none()).collect();
        if found.is_empty() {
            return;
        }
        let places: Vec<(Code, &str)> =
            found.iter().map(|found| (found.code, found.pointer.as_str())).collect();
        let positions = locate(&self.text, &places);
        let lines: Vec<&str> = self.text.lines().collect();
        for (found, position) in found.iter_mut().zip(positions) {
            let Some((position, width)) = position else { continue };
            found.position = Some(position);
            found.snippet = Snippet::of(&lines, position, width);
        }
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

/// A tree and the pointers of keys that occur twice.
type Tree = (Value, Vec<String>);

/// What is wrong with a text, and in which line and column.
type Fault = (String, Option<Position>);

fn tree(text: &str) -> Result<Tree, Fault> {
    if text.trim().is_empty() {
        return Err(("the file is empty".to_owned(), None));
    }
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml_tree(text);
    }
    // Flow-style YAML also starts with a brace.
    json_tree(text).or_else(|fault| yaml_tree(text).map_err(|_| fault))
}

fn json_tree(text: &str) -> Result<Tree, Fault> {
    let seen = tree::Seen::of(text);
    let mut json = serde_json::Deserializer::from_str(text);
    let root = tree::Tree::new(&seen).deserialize(&mut json);
    match root.and_then(|root| json.end().map(|()| root)) {
        Ok(root) => Ok((root, seen.into_duplicates())),
        Err(error) => {
            let at = Position { line: error.line(), column: error.column().max(1) };
            Err((error.to_string(), (at.line > 0).then_some(at)))
        }
    }
}

fn yaml_tree(text: &str) -> Result<Tree, Fault> {
    // The YAML parser's time grows with the square of the depth.
    if bracket_depth(text) > MOST_BRACKETS {
        return Err(("objects and arrays are nested too deeply".to_owned(), None));
    }
    let seen = tree::Seen::of(text);
    match tree::Tree::new(&seen).deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(root) => Ok((root, seen.into_duplicates())),
        Err(error) => {
            let at = error.location().map(|at| Position { line: at.line(), column: at.column() });
            Err((error.to_string(), at))
        }
    }
}

fn syntax(name: &str, text: &str, message: String, at: Option<Position>) -> Box<Diagnostic> {
    let hint = "expected a Swagger or OpenAPI document as JSON or YAML";
    let mut diagnostic = Diagnostic::error(Code::Syntax, name, message, hint);
    diagnostic.position = at;
    diagnostic.snippet = at.and_then(|at| Snippet::of(&text.lines().collect::<Vec<_>>(), at, 1));
    Box::new(diagnostic)
}

//! From any text to a legal Rust name.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Keywords of every edition; none can be a name as it is.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot even be raw names.
const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// Type names that mean something else to a reader of generated code; they get `Data` after them.
const RESERVED_TYPES: &[&str] = &[
    "Alternative",
    "Chosen",
    "Amount",
    "BTreeMap",
    "Bool",
    "Box",
    "ByStatus",
    "Bytes",
    "UrlBytes",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Fn",
    "From",
    "Future",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Nullable",
    "Ok",
    "OpenEnum",
    "OpenIntegerEnum",
    "Operation",
    "Option",
    "Ord",
    "Pages",
    "Result",
    "Self",
    "Send",
    "Service",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Union",
    "Value",
    "Vec",
    "Version",
    "Wire",
];

/// Method names that a client has already; they get `call_` before them.
const RESERVED_METHODS: &[&str] = &["clone", "new"];

/// Symbols that make the difference between two values; everything else separates words.
const SYMBOLS: &[(char, &str)] = &[
    ('+', " plus "),
    ('-', " minus "),
    ('*', " star "),
    ('/', " slash "),
    ('%', " percent "),
    ('<', " less "),
    ('>', " greater "),
    ('=', " equal "),
    ('!', " not "),
    ('&', " and "),
    ('|', " or "),
    ('#', " hash "),
    ('@', " at "),
    ('$', " dollar "),
    ('~', " tilde "),
    ('^', " caret "),
    ('?', " question "),
    ('.', " dot "),
    (',', " comma "),
    (':', " colon "),
    (';', " semicolon "),
    ('_', " underscore "),
    ('\'', " quote "),
    ('"', " double quote "),
    ('(', " open "),
    (')', " close "),
    ('[', " open "),
    (']', " close "),
    (' ', " space "),
];

/// Longest name; of longer ones the beginning and the end are kept.
const LONGEST: usize = 80;

/// Letters and digits stay, everything else separates words; symbols count only where nothing else
/// is there.
fn words(text: &str) -> String {
    let ascii = deunicode::deunicode(text);
    let plain: String =
        ascii.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { ' ' }).collect();
    if plain.chars().any(|char| char.is_ascii_alphanumeric()) {
        return plain;
    }
    let spelled: String = text
        .chars()
        .map(|char| match SYMBOLS.iter().find(|(symbol, _)| *symbol == char) {
            Some((_, word)) => (*word).to_owned(),
            None => format!(" u{:x} ", u32::from(char)),
        })
        .collect();
    if spelled.trim().is_empty() { "empty".to_owned() } else { spelled }
}

/// A name that starts with a letter and is not too long.
fn legal(name: &str, before_digit: &str) -> String {
    let starts_well = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let name = if starts_well { name.to_owned() } else { format!("{before_digit}{name}") };
    if name.len() > LONGEST { shortened(&name) } else { name }
}

/// The first and the last words of a long name: Java names say the most at their ends.
fn shortened(name: &str) -> String {
    let edges: Vec<usize> = name
        .char_indices()
        .filter(|(_, char)| *char == '_' || char.is_ascii_uppercase())
        .map(|(index, _)| index)
        .collect();
    let (half, from) = (LONGEST / 2, name.len() - LONGEST / 2);
    let head = edges.iter().rfind(|edge| (1..=half).contains(*edge)).unwrap_or(&half);
    let tail = edges.iter().find(|edge| **edge >= from).unwrap_or(&from);
    let part = |range| name.get(range).unwrap_or_default();
    format!("{}{}", part(0..*head), part(*tail..name.len()))
}

/// Whether Rust has another meaning for the name of a crate.
pub fn is_taken(name: &str) -> bool {
    let name = name.replace('-', "_");
    KEYWORDS.contains(&name.as_str())
        || NEVER_RAW.contains(&name.as_str())
        || ["Self", "alloc", "core", "proc_macro", "s360_runtime", "std", "test"]
            .contains(&name.as_str())
}

/// The name of a type.
pub fn type_ident(text: &str) -> String {
    let name = legal(&words(text).to_upper_camel_case(), "Type");
    if RESERVED_TYPES.contains(&name.as_str()) { format!("{name}Data") } else { name }
}

/// The name of an enum variant.
pub fn variant_ident(text: &str) -> String {
    let (sign, text) = match text.split_at_checked(1) {
        Some(("-", number)) if is_number(number) => ("Minus", number),
        Some(("+", number)) if is_number(number) => ("Plus", number),
        // How APIs write that something is sorted the other way round.
        Some(("-", word)) if is_word(word) => return format!("Minus{}", with_points(word)),
        Some(("+", word)) if is_word(word) => return format!("Plus{}", with_points(word)),
        _ => ("Value", text),
    };
    let name = legal(&with_points(text), sign);
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

fn is_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
}

fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}

/// In upper camel case, with `_` for a point or comma between digits: `1.0` is not `10`.
fn with_points(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut parts = vec![String::new()];
    for (index, char) in chars.iter().enumerate() {
        let digit =
            |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
        let point =
            matches!(char, '.' | ',') && digit(index.checked_sub(1)) && digit(Some(index + 1));
        match parts.last_mut() {
            Some(part) if !point => part.push(*char),
            _ => parts.push(String::new()),
        }
    }
    let parts: Vec<String> = parts.iter().map(|part| words(part).to_upper_camel_case()).collect();
    parts.join("_")
}

/// The name of a field.
pub fn field_ident(text: &str) -> String {
    raw(legal(&words(text).to_snake_case(), "field_"))
}

/// The name of a method.
pub fn method_ident(text: &str) -> String {
    let name = legal(&words(text).to_snake_case(), "call_");
    if RESERVED_METHODS.contains(&name.as_str()) { format!("call_{name}") } else { raw(name) }
}

/// The name of a module.
pub fn module_ident(text: &str) -> String {
    raw(legal(&words(text).to_snake_case(), "module_"))
}

fn raw(name: String) -> String {
    match name.as_str() {
        keyword if NEVER_RAW.contains(&keyword) => format!("{keyword}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        _ => name,
    }
}

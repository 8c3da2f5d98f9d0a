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
    "Amount",
    "BTreeMap",
    "Bool",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
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
    "Operation",
    "Option",
    "Ord",
    "Record",
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
    "Visitor",
    "Wire",
];

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

/// Longest name; longer ones are cut at a word.
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
    name.chars().take(LONGEST).collect::<String>().trim_end_matches('_').to_owned()
}

/// The name of a type.
pub fn type_ident(text: &str) -> String {
    let name = legal(&words(text).to_upper_camel_case(), "Type");
    if RESERVED_TYPES.contains(&name.as_str()) { format!("{name}Data") } else { name }
}

/// The name of an enum variant.
pub fn variant_ident(text: &str) -> String {
    let name = legal(&words(text).to_upper_camel_case(), "Value");
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

/// The name of a field.
pub fn field_ident(text: &str) -> String {
    raw(legal(&words(text).to_snake_case(), "field_"))
}

/// The name of a method.
pub fn method_ident(text: &str) -> String {
    raw(legal(&words(text).to_snake_case(), "call_"))
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

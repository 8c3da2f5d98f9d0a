//! Enums of texts and of integers. Each keeps the values it does not know.

use proc_macro2::Literal;

use super::Scope;
use super::{INDENT, member};
use crate::model::{EnumValue, Kind, TypeDef};
use crate::name::TypeNames;
use crate::rust_types::Imports;
use crate::rustdoc::{about, doc_text};

pub(super) fn all(scope: &Scope<'_>, _: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .map(|(def, names)| match &def.kind {
            Kind::Enum(values) => texts(def, names, values),
            Kind::IntegerEnum(values) => integers(def, names, values),
            Kind::Record(_) | Kind::Union(_) | Kind::ByStatus(_) => String::new(),
        })
        .collect()
}

fn texts(def: &TypeDef, names: &TypeNames, values: &[EnumValue<String>]) -> String {
    let values = values.iter().map(|value| {
        let about = value_docs(&text_as_code(&value.wire), &value.docs);
        (Literal::string(&value.wire), about)
    });
    one(def, names, ("open_enum", "String"), values.collect())
}

fn integers(def: &TypeDef, names: &TypeNames, values: &[EnumValue<i64>]) -> String {
    let values = values.iter().map(|value| {
        let about = value_docs(&format!("`{}`", value.wire), &value.docs);
        (Literal::i64_unsuffixed(value.wire), about)
    });
    one(def, names, ("open_integer_enum", "i64"), values.collect())
}

/// The enum, and its table: a line for each value. As text, as a struct is.
fn one(
    def: &TypeDef,
    names: &TypeNames,
    (complete, unknown): (&str, &str),
    values: Vec<(Literal, String)>,
) -> String {
    let name = &names.name;
    let mut text = doc_text(&about(def), "");
    text.push_str("#[derive(Clone, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n");
    text.push_str(&format!("pub enum {name} {{\n"));
    for (index, (_, about)) in values.iter().enumerate() {
        text.push_str(&doc_text(about, INDENT));
        text.push_str(&format!("{INDENT}{},\n", member(names, index)));
    }
    text.push_str(&format!("{INDENT}/// A value the document does not list.\n"));
    text.push_str(&format!("{INDENT}Unknown({unknown}),\n}}\n"));
    text.push_str(&format!("s360_runtime::{complete}!({name} {{\n"));
    for (index, (wire, _)) in values.iter().enumerate() {
        text.push_str(&format!("{INDENT}{} => {wire},\n", member(names, index)));
    }
    text + "});\n"
}

fn value_docs(wire: &str, docs: &str) -> String {
    match docs.trim() {
        "" => wire.to_owned(),
        docs => format!("{wire}: {docs}"),
    }
}

/// A value as code; what cannot be shown in code is spelled out.
fn text_as_code(wire: &str) -> String {
    match wire.trim() {
        "" => "The empty text.".to_owned(),
        _ if wire.contains('`') => format!("{wire:?}"),
        _ => format!("`{}`", wire.escape_debug().to_string().replace("\\\"", "\"")),
    }
}

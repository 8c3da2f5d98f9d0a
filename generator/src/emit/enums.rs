//! Enums of texts and of integers. Each keeps the values it does not know.

use askama::Template;
use proc_macro2::Literal;

use super::{Scope, literal, member, rendered};
use crate::model::{EnumValue, Kind, TypeDef};
use crate::name::TypeNames;
use crate::rust_types::Imports;
use crate::rustdoc::{about, lines};

/// The enum, and its table for the runtime.
#[derive(Template)]
#[template(path = "code/enum.rs", escape = "none")]
struct Enum<'a> {
    docs: Vec<String>,
    name: &'a str,
    values: Vec<Value<'a>>,
    /// What a value is that the document does not list.
    unknown: &'static str,
    /// The macro that takes the table.
    table: &'static str,
}

struct Value<'a> {
    docs: Vec<String>,
    name: &'a str,
    wire: String,
}

pub(super) fn all(scope: &Scope<'_>, _: &mut Imports) -> Vec<String> {
    scope.own_types().filter_map(|(def, names)| one(def, names)).collect()
}

fn one(def: &TypeDef, names: &TypeNames) -> Option<String> {
    let (unknown, table, values) = match &def.kind {
        Kind::Enum(values) => ("String", "open_enum", texts(names, values)),
        Kind::IntegerEnum(values) => ("i64", "open_integer_enum", integers(names, values)),
        Kind::Record(_) | Kind::Union(_) | Kind::ByStatus(_) => return None,
    };
    let docs = lines(&about(def));
    Some(rendered(&Enum { docs, name: &names.name, values, unknown, table }))
}

fn texts<'a>(names: &'a TypeNames, values: &[EnumValue<String>]) -> Vec<Value<'a>> {
    let values = values.iter().enumerate().map(|(index, value)| Value {
        docs: lines(&value_docs(&text_as_code(&value.wire), &value.docs)),
        name: member(names, index),
        wire: literal(&value.wire),
    });
    values.collect()
}

fn integers<'a>(names: &'a TypeNames, values: &[EnumValue<i64>]) -> Vec<Value<'a>> {
    let values = values.iter().enumerate().map(|(index, value)| Value {
        docs: lines(&value_docs(&format!("`{}`", value.wire), &value.docs)),
        name: member(names, index),
        wire: Literal::i64_unsuffixed(value.wire).to_string(),
    });
    values.collect()
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

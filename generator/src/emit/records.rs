//! Structs.

use proc_macro2::Literal;
use serde_json::Value;

use super::Scope;
use super::{INDENT, member};
use crate::model::{Evidence, Field, TypeDef, paragraphs};
use crate::name::TypeNames;
use crate::rust_types::{FieldForm, Imports};
use crate::rustdoc::{doc_text, paragraph, said};

/// Constructors with more arguments than this are harder to read than a literal.
const MOST_ARGUMENTS: usize = 5;

/// Characters of a line of code, as the formatter of the other files counts.
const LONGEST_LINE: usize = 89;

/// Characters of a default that are shown.
const LONGEST_DEFAULT: usize = 80;

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope.own_types().map(|(def, names)| record(scope, def, names, imports)).collect()
}

/// The struct, its constructor and its table. As text: tokens of so many fields and words would be
/// most of a run, and the formatter would fill the lines of the table.
fn record(scope: &Scope<'_>, def: &TypeDef, names: &TypeNames, imports: &mut Imports) -> String {
    let forms: Vec<FieldForm> =
        def.fields().iter().map(|field| scope.named.field(def, field, imports)).collect();
    let mut text = doc_text(&type_docs(def), "");
    text.push_str("#[derive(Clone, Default, PartialEq)]\n");
    if !def.in_requests {
        text.push_str("#[non_exhaustive]\n");
    }
    let mut members = String::new();
    let usual = def.usual_evidence();
    for (index, (field, form)) in def.fields().iter().zip(&forms).enumerate() {
        members.push_str(&doc_text(&field_docs(field, form, usual), INDENT));
        members.push_str(&format!("{INDENT}pub {}: {},\n", member(names, index), form.ty));
    }
    if def.has_extra() {
        members.push_str(&doc_text(&extra_docs(scope, def), INDENT));
        let extra = imports.name("s360_runtime::wire", "Extra");
        members.push_str(&format!("{INDENT}pub extra: {extra},\n"));
    }
    let lines = if members.is_empty() { "" } else { "\n" };
    text.push_str(&format!("pub struct {} {{{lines}{members}}}\n", names.name));
    text.push_str(&constructor(def, names, &forms));
    text + &table(def, names, &forms)
}

fn extra_docs(scope: &Scope<'_>, def: &TypeDef) -> String {
    match &def.others {
        Some(ty) => format!("All other fields; each is a `{}`.", scope.named.plain(ty)),
        None => "What the document does not describe.".to_owned(),
    }
}

fn type_docs(def: &TypeDef) -> String {
    let mut text = said(def);
    if def.partial {
        text.push_str("\n\nPartial: the document does not tell all fields.");
    }
    if def.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text + &paragraphs(&def.notes)
}

fn field_docs(field: &Field, form: &FieldForm, usual: Evidence) -> String {
    let mut text = field.docs.trim().to_owned();
    if text.is_empty() {
        text = format!("`{}`.", field.wire.replace('`', ""));
    }
    text.push_str(&paragraph(&field.provenance.sentence(usual)));
    if field.required && form.optional && !form.null_when_absent && !field.write_only {
        text.push_str("\n\nPromised by the document.");
    }
    if field.read_only {
        text.push_str("\n\nRead-only: the server writes it, requests leave it out.");
    }
    if field.write_only {
        text.push_str("\n\nWrite-only: requests carry it, answers do not.");
    }
    if let Some(default) = &field.default {
        text.push_str(&format!("\n\nDefault: {}.", shown(default)));
    }
    if field.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text + &paragraphs(&field.notes)
}

/// A JSON value as code, cut where it gets long.
fn shown(value: &Value) -> String {
    let text: String = value.to_string().chars().filter(|char| *char != '`').collect();
    match text.char_indices().nth(LONGEST_DEFAULT) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}

/// Whether a type with so many required fields has a `new`.
pub(super) fn has_constructor(def: &TypeDef, required: usize) -> bool {
    def.in_requests && (1..=MOST_ARGUMENTS).contains(&required)
}

/// `new` with the required fields, for what callers write.
fn constructor(def: &TypeDef, names: &TypeNames, forms: &[FieldForm]) -> String {
    let required = || forms.iter().enumerate().filter(|(_, form)| !form.optional);
    if !has_constructor(def, required().count()) {
        return String::new();
    }
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (index, form) in required() {
        let name = member(names, index);
        if form.ty == "String" {
            arguments.push(format!("{name}: impl Into<String>"));
            values.push(format!("{name}: {name}.into()"));
        } else {
            arguments.push(format!("{name}: {}", form.ty));
            values.push(name.to_owned());
        }
    }
    let all = values.len() == def.fields().len() && !def.has_extra();
    if !all {
        values.push("..Self::default()".to_owned());
    }
    let signature = list("    pub fn new(", &arguments, ") -> Self {");
    let value = list("        Self { ", &values, " }");
    format!(
        "impl {} {{\n{INDENT}/// A value with all required fields.\n{signature}\n{value}\n    }}\n}}\n",
        names.name
    )
}

/// Parts on one line, or a line for each where that gets too long.
fn list(start: &str, parts: &[String], end: &str) -> String {
    let line = format!("{start}{}{end}", parts.join(", "));
    if line.len() <= LONGEST_LINE {
        return line;
    }
    let indent = " ".repeat(start.len() - start.trim_start().len());
    let lines = parts.iter().map(|part| {
        let comma = if part.starts_with("..") { "" } else { "," };
        format!("\n{indent}{INDENT}{part}{comma}")
    });
    let lines: String = lines.collect();
    format!("{}{lines}\n{indent}{}", start.trim_end(), end.trim_start())
}

/// What the runtime has to know of the struct: a line for each field.
fn table(def: &TypeDef, names: &TypeNames, forms: &[FieldForm]) -> String {
    let mut text = format!("s360_runtime::record!({} {{\n", names.name);
    for (index, (field, form)) in def.fields().iter().zip(forms).enumerate() {
        let flags = [
            ("promised", def.in_answers && field.required && !field.write_only),
            ("nullable", form.null_when_absent),
            ("secret", field.secret),
        ];
        let flags: String =
            flags.iter().filter(|(_, is)| *is).map(|(flag, _)| format!(" {flag}")).collect();
        let colon = if flags.is_empty() { "" } else { ":" };
        let (wire, name) = (Literal::string(&field.wire), member(names, index));
        text.push_str(&format!("{INDENT}{wire} => {name}{colon}{flags},\n"));
    }
    text.push_str(if def.has_extra() { "} extra);\n" } else { "});\n" });
    text
}

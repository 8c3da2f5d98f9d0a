//! Structs.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::docs::docs;
use super::types::{FieldForm, Imports, Scope, rust};
use super::{ident, member, written};
use crate::model::{Field, Type, TypeDef, paragraphs};
use crate::name::TypeNames;

/// Constructors with more arguments than this are harder to read than a literal.
const MOST_ARGUMENTS: usize = 5;

/// Characters of a default that are shown.
const LONGEST_DEFAULT: usize = 80;

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope.own_types().map(|(def, names)| record(scope, def, names, imports)).collect()
}

fn record(scope: &Scope<'_>, def: &TypeDef, names: &TypeNames, imports: &mut Imports) -> String {
    let name = ident(&names.name);
    let forms: Vec<FieldForm> =
        def.fields().iter().map(|field| scope.field(def, field, imports)).collect();
    let about = docs(&type_docs(def));
    let fields = def.fields().iter().zip(&forms).enumerate().map(|(index, (field, form))| {
        let about = docs(&field_docs(field, form));
        let (name, ty) = (member(names, index), &form.ty);
        quote!(#about pub #name: #ty,)
    });
    let extra = def.has_extra().then(|| {
        let about = docs(&extra_docs(scope, def));
        let extra = imports.from("s360_runtime::wire", "Extra");
        quote!(#about pub extra: #extra,)
    });
    let open = (!def.in_requests).then(|| quote!(#[non_exhaustive]));
    let constructor = constructor(def, names, &forms, scope, imports);
    let code = written(quote! {
        #about
        #[derive(Clone, Default, PartialEq)]
        #open
        pub struct #name { #(#fields)* #extra }
        #constructor
    });
    code + &table(def, names, &forms)
}

fn extra_docs(scope: &Scope<'_>, def: &TypeDef) -> String {
    match &def.others {
        Some(ty) => format!("All other fields; each is a `{}`.", rust(scope.plain(ty))),
        None => "What the document does not describe.".to_owned(),
    }
}

fn type_docs(def: &TypeDef) -> String {
    let mut text = def.docs.clone();
    if text.is_empty() {
        text = match (def.inline, def.in_answers) {
            (true, false) => format!("Part of a request: `{}`.", def.name.replace('`', "")),
            (true, true) => format!("Part of an answer: `{}`.", def.name.replace('`', "")),
            (false, _) => format!("`{}`.", def.name.replace('`', "")),
        };
    }
    if def.partial {
        text.push_str("\n\nPartial: the document does not tell all fields.");
    }
    if def.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text + &paragraphs(&def.notes)
}

fn field_docs(field: &Field, form: &FieldForm) -> String {
    let mut text = field.docs.trim().to_owned();
    if text.is_empty() {
        text = format!("`{}`.", field.wire.replace('`', ""));
    }
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

/// `new` with the required fields, for what callers write.
fn constructor(
    def: &TypeDef,
    names: &TypeNames,
    forms: &[FieldForm],
    scope: &Scope<'_>,
    imports: &mut Imports,
) -> Option<TokenStream> {
    let required: Vec<usize> = forms
        .iter()
        .enumerate()
        .filter(|(_, form)| !form.optional)
        .map(|(index, _)| index)
        .collect();
    if !def.in_requests || required.is_empty() || required.len() > MOST_ARGUMENTS {
        return None;
    }
    let name = ident(&names.name);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for index in &required {
        let Some(field) = def.fields().get(*index) else { continue };
        let name = member(names, *index);
        if field.ty == Type::String {
            arguments.push(quote!(#name: impl Into<String>));
            values.push(quote!(#name: #name.into()));
        } else {
            let ty = scope.ty(&field.ty, imports);
            arguments.push(quote!(#name: #ty));
            values.push(quote!(#name));
        }
    }
    let all = required.len() == def.fields().len() && !def.has_extra();
    let rest = (!all).then(|| quote!(..Self::default()));
    Some(quote! {
        impl #name {
            /// A value with all required fields.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #rest }
            }
        }
    })
}

/// What the runtime has to know of the struct: a line for each field. As text, because the formatter
/// would fill lines with several, and a new field would move the others.
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
        text.push_str(&format!("    {wire} => {name}{colon}{flags},\n"));
    }
    text.push_str(if def.has_extra() { "} extra);\n" } else { "});\n" });
    text
}

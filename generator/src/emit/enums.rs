//! Enums of texts and of integers. Each keeps the values it does not know.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::docs;
use super::types::{Imports, Scope};
use super::{ident, member, written};
use crate::model::{EnumValue, Kind, TypeDef, paragraphs};
use crate::name::TypeNames;

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
    let wires: Vec<Literal> = values.iter().map(|value| Literal::string(&value.wire)).collect();
    let docs: Vec<TokenStream> = values
        .iter()
        .map(|value| docs(&value_docs(&text_as_code(&value.wire), &value.docs)))
        .collect();
    one(def, names, "open_enum", quote!(String), &wires, &docs)
}

fn integers(def: &TypeDef, names: &TypeNames, values: &[EnumValue<i64>]) -> String {
    let wires: Vec<Literal> =
        values.iter().map(|value| Literal::i64_unsuffixed(value.wire)).collect();
    let docs: Vec<TokenStream> = values
        .iter()
        .map(|value| docs(&value_docs(&format!("`{}`", value.wire), &value.docs)))
        .collect();
    one(def, names, "open_integer_enum", quote!(i64), &wires, &docs)
}

/// The enum, and its table: a line for each value, as text like that of a struct.
fn one(
    def: &TypeDef,
    names: &TypeNames,
    complete: &str,
    unknown: TokenStream,
    wires: &[Literal],
    variant_docs: &[TokenStream],
) -> String {
    let name = ident(&names.name);
    let about = match def.docs.trim() {
        "" => format!("`{}`.", def.name.replace('`', "")),
        text => text.to_owned(),
    };
    let about = docs(&(about + &paragraphs(&def.notes)));
    let variants: Vec<_> = (0..wires.len()).map(|index| member(names, index)).collect();
    let code = written(quote! {
        #about
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value the document does not list.
            Unknown(#unknown),
        }
    });
    let rows =
        variants.iter().zip(wires).map(|(variant, wire)| format!("    {variant} => {wire},\n"));
    let rows: String = rows.collect();
    format!("{code}s360_runtime::{complete}!({name} {{\n{rows}}});\n")
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

//! Enums of texts and of integers. Each keeps the values it does not know.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::docs::docs;
use super::types::{Imports, Scope};
use super::{ident, member, written};
use crate::model::{EnumValue, Kind, TypeDef, paragraphs};
use crate::name::TypeNames;

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .map(|(def, names)| match &def.kind {
            Kind::Enum(values) => texts(def, names, values, imports),
            Kind::IntegerEnum(values) => integers(def, names, values, imports),
            Kind::Record(_) | Kind::Union(_) | Kind::ByStatus(_) => TokenStream::new(),
        })
        .map(written)
        .collect()
}

fn texts(
    def: &TypeDef,
    names: &TypeNames,
    values: &[EnumValue<String>],
    imports: &mut Imports,
) -> TokenStream {
    let wires: Vec<TokenStream> = values.iter().map(|value| value.wire.to_token_stream()).collect();
    let docs: Vec<TokenStream> = values
        .iter()
        .map(|value| docs(&value_docs(&text_as_code(&value.wire), &value.docs)))
        .collect();
    let form = Form { of: "OpenEnum", wire: quote!(&'static str), unknown: quote!(String) };
    one(def, names, &form, &wires, &docs, imports)
}

fn integers(
    def: &TypeDef,
    names: &TypeNames,
    values: &[EnumValue<i64>],
    imports: &mut Imports,
) -> TokenStream {
    let wires: Vec<TokenStream> =
        values.iter().map(|value| Literal::i64_unsuffixed(value.wire).to_token_stream()).collect();
    let docs: Vec<TokenStream> = values
        .iter()
        .map(|value| docs(&value_docs(&format!("`{}`", value.wire), &value.docs)))
        .collect();
    let form = Form { of: "OpenIntegerEnum", wire: quote!(i64), unknown: quote!(i64) };
    one(def, names, &form, &wires, &docs, imports)
}

/// What differs between enums of texts and of integers.
struct Form {
    /// The runtime's trait.
    of: &'static str,
    wire: TokenStream,
    unknown: TokenStream,
}

fn one(
    def: &TypeDef,
    names: &TypeNames,
    form: &Form,
    wires: &[TokenStream],
    variant_docs: &[TokenStream],
    imports: &mut Imports,
) -> TokenStream {
    let name = ident(&names.name);
    let about = match def.docs.trim() {
        "" => format!("`{}`.", def.name.replace('`', "")),
        text => text.to_owned(),
    };
    let about = docs(&(about + &paragraphs(&def.notes)));
    let variants: Vec<_> = (0..wires.len()).map(|index| member(names, index)).collect();
    let of = imports.from("s360_runtime::wire", form.of);
    let Form { wire, unknown, .. } = form;
    let complete = if form.of == "OpenEnum" { "open_enum" } else { "open_integer_enum" };
    let complete = ident(complete);
    quote! {
        #about
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value the document does not list.
            Unknown(#unknown),
        }
        impl #of for #name {
            const TABLE: &'static [(Self, #wire)] = &[#((Self::#variants, #wires)),*];
        }
        s360_runtime::#complete!(#name);
    }
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

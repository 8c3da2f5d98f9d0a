//! Enums of types.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Scope;
use super::{ident, member, tokens, written};
use crate::model::{Kind, TypeDef, Union};
use crate::name::TypeNames;
use crate::rust_types::Imports;
use crate::rustdoc::{about, docs};

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .map(|(def, names)| match &def.kind {
            Kind::Union(union) => one(scope, def, names, union, imports),
            _ => TokenStream::new(),
        })
        .map(written)
        .collect()
}

fn one(
    scope: &Scope<'_>,
    def: &TypeDef,
    names: &TypeNames,
    union: &Union,
    imports: &mut Imports,
) -> TokenStream {
    let name = ident(&names.name);
    let about = docs(&about(def));
    let variants: Vec<_> =
        (0..union.variants.len()).map(|index| ident(member(names, index))).collect();
    let types: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| tokens(&scope.named.variant(&variant.ty, imports)))
        .collect();
    let variant_docs = union
        .variants
        .iter()
        .map(|variant| format!(" `{}`", variant.name.replace(['`', '\n', '\r'], "")));
    let indices: Vec<Literal> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let value = ident(imports.name("s360_runtime", "Value"));
    let union_trait = ident(imports.name("s360_runtime::wire", "Union"));
    let wire = ident(imports.name("s360_runtime::wire", "Wire"));
    let alternative = ident(imports.name("s360_runtime::wire", "Alternative"));
    let tags = tags(union);
    quote! {
        #about
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #variant_docs] #variants(#types),)*
            /// Anything else, as it came.
            Other(#value),
        }
        impl #union_trait for #name {
            #tags
            #[inline]
            fn read(index: usize, value: &#value) -> #alternative<Self> {
                match index {
                    #(#indices => #alternative::read(value, Self::#variants),)*
                    _ => #alternative::NoMore,
                }
            }
            #[inline]
            fn other(value: #value) -> Self {
                Self::Other(value)
            }
            #[inline]
            fn inner(&self) -> &dyn #wire {
                match self {
                    #(Self::#variants(value) => value,)*
                    Self::Other(value) => value,
                }
            }
            #[inline]
            fn index(&self) -> Option<usize> {
                match self {
                    #(Self::#variants(_) => Some(#indices),)*
                    Self::Other(_) => None,
                }
            }
        }
        s360_runtime::union!(#name);
    }
}

fn tags(union: &Union) -> TokenStream {
    let Some(tag) = &union.tag else { return TokenStream::new() };
    let texts = union.tags.keys();
    let indices = union.tags.values().map(|index| Literal::usize_unsuffixed(*index));
    let base = union.base.map(|index| {
        let index = Literal::usize_unsuffixed(index);
        quote!(const BASE: Option<usize> = Some(#index);)
    });
    quote! {
        const TAG: &'static str = #tag;
        const TAGS: &'static [(&'static str, usize)] = &[#((#texts, #indices)),*];
        #base
    }
}

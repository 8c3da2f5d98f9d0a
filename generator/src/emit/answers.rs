//! Enums of what operations answer, by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::docs;
use super::types::{Imports, Scope};
use super::{ident, member, tokens, written};
use crate::model::{Case, HttpStatus, Kind, TypeDef};
use crate::name::TypeNames;

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .map(|(def, names)| match &def.kind {
            Kind::ByStatus(cases) => one(scope, def, names, cases, imports),
            _ => TokenStream::new(),
        })
        .map(written)
        .collect()
}

fn one(
    scope: &Scope<'_>,
    def: &TypeDef,
    names: &TypeNames,
    cases: &[Case],
    imports: &mut Imports,
) -> TokenStream {
    let name = ident(&names.name);
    let operation = def.name.strip_suffix(" answer").unwrap_or(&def.name);
    let about = docs(&format!("What `{}` answers, by status.", operation.replace('`', "")));
    let by_status = imports.from("s360_runtime::wire", "ByStatus");
    let wire = imports.from("s360_runtime::wire", "Wire");
    let bytes = imports.from("s360_runtime", "Bytes");
    let mut variants = Vec::new();
    let mut made = Vec::new();
    let mut bodies = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let variant = ident(member(names, index));
        let about = docs(&format!("{}: {}", case.status.text(), case.docs));
        let pattern = pattern(case.status);
        match &case.ty {
            Some(ty) => {
                let ty = tokens(&scope.variant(ty, imports));
                variants.push(quote!(#about #variant(#ty)));
                made.push(quote!(#pattern => Self::#variant(Default::default())));
                bodies.push(quote!(Self::#variant(body) => Some(body)));
            }
            None => {
                variants.push(quote!(#about #variant));
                made.push(quote!(#pattern => Self::#variant));
                bodies.push(quote!(Self::#variant => None));
            }
        }
    }
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// Any other status of success, and the body as it came.
            Other(u16, #bytes),
        }
        impl #by_status for #name {
            #[inline]
            fn at(&mut self, status: u16) -> Option<&mut dyn #wire> {
                *self = match status {
                    #(#made,)*
                    _ => Self::Other(status, #bytes::default()),
                };
                match self {
                    #(#bodies,)*
                    Self::Other(_, body) => Some(body),
                }
            }
        }
        s360_runtime::by_status!(#name);
    }
}

/// The statuses of a case; codes stand before ranges.
fn pattern(status: HttpStatus) -> TokenStream {
    match status {
        HttpStatus::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        HttpStatus::Range(digit) => {
            let first = Literal::u16_unsuffixed(digit * 100);
            let last = Literal::u16_unsuffixed(digit * 100 + 99);
            quote!(#first..=#last)
        }
        // Only where nothing else is a success.
        HttpStatus::Any => quote!(100..=999),
    }
}

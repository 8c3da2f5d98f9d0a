//! The module tree around the modules of single documents.

use proc_macro2::TokenStream;
use quote::quote;

use super::{format, ident, inner_docs};

/// A module that is compiled if one of some features is on.
pub(crate) struct Gated<'a> {
    pub(crate) name: &'a str,
    pub(crate) features: Vec<&'a str>,
}

impl Gated<'_> {
    fn declaration(&self) -> TokenStream {
        let name = ident(self.name);
        let condition = match self.features.as_slice() {
            [only] => quote!(feature = #only),
            several => quote!(any(#(feature = #several),*)),
        };
        quote! {
            #[cfg(#condition)]
            pub mod #name;
        }
    }
}

/// `lib.rs` of the crate of all services.
pub(crate) fn library(services: &[Gated<'_>]) -> String {
    let modules = services.iter().map(Gated::declaration);
    // The README's examples use some of the versions.
    format(quote! {
        #![cfg_attr(any(feature = "all", not(doctest)), doc = include_str!("../README.md"))]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        pub use s360_runtime;
        pub use s360_runtime::wire::{
            ByName, ConvertError, DecodeError, Drift, DriftKind, Extra, convert
        };
        pub use s360_runtime::{Client, Credentials, Error, guide, prelude};
        #(#modules)*
    })
}

/// The module of a service; `about` are its docs.
pub(crate) fn service(about: &str, versions: &[Gated<'_>]) -> String {
    let about = inner_docs(about);
    let modules = versions.iter().map(Gated::declaration);
    format(quote!(#about #(#modules)*))
}

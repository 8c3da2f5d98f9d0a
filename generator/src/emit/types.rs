//! Types where they are used, and the imports they need.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, part_of};
use crate::model::{Api, Field, Kind, Type, TypeDef, TypeId};
use crate::name::{Names, TypeNames};

/// What an emitter of one file sees.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    /// The file being written.
    pub(super) part: &'static str,
    /// Why callers should leave it, and for what.
    pub(super) deprecated: Option<&'a str>,
}

/// What a file imports: path of the module, names from it.
#[derive(Default)]
pub(super) struct Imports(BTreeMap<&'static str, BTreeSet<String>>, BTreeSet<&'static str>);

impl Imports {
    /// A name of the runtime or the standard library, imported from `module`.
    pub(super) fn from(&mut self, module: &'static str, name: &str) -> TokenStream {
        self.0.entry(module).or_default().insert(name.to_owned());
        let name = ident(name);
        quote!(#name)
    }

    /// All names of a sibling file: a list of them would change with every type that is added.
    fn all_of(&mut self, module: &'static str) {
        self.1.insert(module);
    }

    pub(super) fn tokens(&self) -> TokenStream {
        let all = self.1.iter().map(|module| {
            let module: Vec<_> = module.split("::").map(ident_or_keyword).collect();
            quote!(use #(#module)::*::*;)
        });
        let uses = self.0.iter().map(|(module, names)| {
            let module: Vec<_> = module.split("::").map(ident_or_keyword).collect();
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [only] => quote!(use #(#module)::*::#only;),
                several => quote!(use #(#module)::*::{#(#several),*};),
            }
        });
        quote!(#(#uses)* #(#all)*)
    }
}

/// `super` is a keyword, and as a path segment a legal identifier token.
fn ident_or_keyword(word: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(word, proc_macro2::Span::call_site())
}

/// How a field is written and read.
pub(super) struct FieldForm {
    pub(super) ty: TokenStream,
    /// Left out when not given.
    pub(super) optional: bool,
    /// Written as `null` when not given.
    pub(super) null_when_absent: bool,
}

/// Tokens of a type as people write them.
pub(super) fn rust(tokens: TokenStream) -> String {
    tokens.to_string().replace(' ', "").replace(",", ", ")
}

impl<'a> Scope<'a> {
    pub(super) fn type_names(&self, id: TypeId) -> Option<&'a TypeNames> {
        self.names.types.get(id.0)
    }

    /// The types that stand in this file.
    pub(super) fn own_types(&self) -> impl Iterator<Item = (&'a TypeDef, &'a TypeNames)> {
        let part = self.part;
        let all = self.api.types.iter().zip(&self.names.types);
        let mut own: Vec<_> = all.filter(|(def, _)| part_of(def) == part).collect();
        own.sort_by(|one, other| one.1.name.cmp(&other.1.name));
        own.into_iter()
    }

    pub(super) fn ty(&self, ty: &Type, imports: &mut Imports) -> TokenStream {
        match ty {
            Type::Bool => quote!(bool),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::U64 => quote!(u64),
            Type::Decimal => imports.from("s360_runtime", "Decimal"),
            Type::F64 => quote!(f64),
            Type::String => quote!(String),
            Type::DateTime => imports.from("s360_runtime", "DateTime"),
            Type::Date => imports.from("s360_runtime", "Date"),
            Type::Bytes => imports.from("s360_runtime", "Bytes"),
            Type::Amount => imports.from("s360_runtime", "Amount"),
            Type::Value => imports.from("s360_runtime", "Value"),
            Type::Nullable(inner) => {
                let inner = self.ty(inner, imports);
                quote!(Option<#inner>)
            }
            Type::List(item) => {
                let item = self.ty(item, imports);
                quote!(Vec<#item>)
            }
            Type::Map(value) => {
                let map = imports.from("std::collections", "BTreeMap");
                let value = self.ty(value, imports);
                quote!(#map<String, #value>)
            }
            Type::Named(id) => self.named(*id, imports),
        }
    }

    /// A type as text, which imports nothing.
    pub(super) fn plain(&self, ty: &Type) -> TokenStream {
        self.ty(ty, &mut Imports::default())
    }

    fn named(&self, id: TypeId, imports: &mut Imports) -> TokenStream {
        let (Some(def), Some(names)) = (self.api.get(id), self.type_names(id)) else {
            return imports.from("s360_runtime", "Value");
        };
        let part = part_of(def);
        if part == self.part {
            let name = ident(&names.name);
            return quote!(#name);
        }
        let module = match part {
            "records" => "super::records",
            "enums" => "super::enums",
            "answers" => "super::answers",
            _ => "super::unions",
        };
        imports.all_of(module);
        let name = ident(&names.name);
        quote!(#name)
    }

    /// The form of `field` in `def`.
    ///
    /// Requests are exact: a required field is there, an optional one may be left out, and where
    /// `null` says something else than leaving out, it can be said. Answers are tolerant: a
    /// promised field that has no natural empty value is optional all the same.
    pub(super) fn field(&self, def: &TypeDef, field: &Field, imports: &mut Imports) -> FieldForm {
        let mut ty = self.ty(&field.ty, imports);
        if field.boxed {
            ty = quote!(Box<#ty>);
        }
        let form = |ty, optional, null_when_absent| FieldForm { ty, optional, null_when_absent };
        let plain = if def.in_requests { !field.boxed } else { self.has_empty_value(&field.ty) };
        // "`required` applies to responses only" for what the server alone writes (OpenAPI 3.0.3,
        // Schema Object).
        let required = field.required && !(def.in_requests && field.read_only);
        match (required, field.nullable) {
            (true, false) if plain => form(ty, false, false),
            (true, true) if def.in_requests => form(quote!(Option<#ty>), true, true),
            (false, true) if def.in_requests => {
                let nullable = imports.from("s360_runtime::wire", "Nullable");
                form(quote!(#nullable<#ty>), true, false)
            }
            _ => form(quote!(Option<#ty>), true, false),
        }
    }

    fn has_empty_value(&self, ty: &Type) -> bool {
        !matches!(ty, Type::Named(_) | Type::DateTime | Type::Date | Type::Value)
    }

    /// The content of a union's variant. Records are boxed: variants of one union should be of
    /// similar size, and a record may hold the union it is part of.
    pub(super) fn variant(&self, ty: &Type, imports: &mut Imports) -> TokenStream {
        let inner = self.ty(ty, imports);
        if self.is_record(ty) { quote!(Box<#inner>) } else { inner }
    }

    fn is_record(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => {
                self.api.get(*id).is_some_and(|def| matches!(def.kind, Kind::Record(_)))
            }
            _ => false,
        }
    }
}

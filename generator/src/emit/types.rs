//! Types where they are used, and the imports they need.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
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
pub(super) struct Imports(BTreeMap<&'static str, BTreeSet<&'static str>>, BTreeSet<&'static str>);

impl Imports {
    /// A name of the runtime or the standard library, imported from `module`.
    pub(super) fn from(&mut self, module: &'static str, name: &'static str) -> Ident {
        ident(self.name(module, name))
    }

    /// The same as text.
    pub(super) fn name(&mut self, module: &'static str, name: &'static str) -> &'static str {
        self.0.entry(module).or_default().insert(name);
        name
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
fn ident_or_keyword(word: &str) -> Ident {
    Ident::new(word, proc_macro2::Span::call_site())
}

/// How a field is written and read.
pub(super) struct FieldForm {
    pub(super) ty: String,
    /// Left out when not given.
    pub(super) optional: bool,
    /// Written as `null` when not given.
    pub(super) null_when_absent: bool,
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

    /// A type as people write it. As text: whole documents of types as tokens take a third of a run.
    pub(super) fn ty(&self, ty: &Type, imports: &mut Imports) -> String {
        let runtime = "s360_runtime";
        let name = match ty {
            Type::Bool => "bool",
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::U64 => "u64",
            Type::F64 => "f64",
            Type::String => "String",
            Type::Decimal => imports.name(runtime, "Decimal"),
            Type::DateTime => imports.name(runtime, "DateTime"),
            Type::Date => imports.name(runtime, "Date"),
            Type::Bytes => imports.name(runtime, "Bytes"),
            Type::Amount => imports.name(runtime, "Amount"),
            Type::Value => imports.name(runtime, "Value"),
            Type::Nullable(inner) => return format!("Option<{}>", self.ty(inner, imports)),
            Type::List(item) => return format!("Vec<{}>", self.ty(item, imports)),
            Type::Map(value) => {
                let map = imports.name("std::collections", "BTreeMap");
                return format!("{map}<String, {}>", self.ty(value, imports));
            }
            Type::Named(id) => return self.named(*id, imports),
        };
        name.to_owned()
    }

    /// The same where nothing is imported.
    pub(super) fn plain(&self, ty: &Type) -> String {
        self.ty(ty, &mut Imports::default())
    }

    fn named(&self, id: TypeId, imports: &mut Imports) -> String {
        let (Some(def), Some(names)) = (self.api.get(id), self.type_names(id)) else {
            return imports.name("s360_runtime", "Value").to_owned();
        };
        let part = part_of(def);
        if part != self.part {
            imports.all_of(match part {
                "records" => "super::records",
                "enums" => "super::enums",
                "answers" => "super::answers",
                _ => "super::unions",
            });
        }
        names.name.clone()
    }

    /// The form of `field` in `def`.
    ///
    /// Requests are exact: a required field is there, an optional one may be left out, and where
    /// `null` says something else than leaving out, it can be said. Answers are tolerant: a
    /// promised field that has no natural empty value is optional all the same.
    pub(super) fn field(&self, def: &TypeDef, field: &Field, imports: &mut Imports) -> FieldForm {
        let mut ty = self.ty(&field.ty, imports);
        if field.boxed {
            ty = format!("Box<{ty}>");
        }
        let form = |ty, optional, null_when_absent| FieldForm { ty, optional, null_when_absent };
        let plain = if def.in_requests { !field.boxed } else { self.has_empty_value(&field.ty) };
        // "`required` applies to responses only" for what the server alone writes (OpenAPI 3.0.3,
        // Schema Object).
        let required = field.required && !(def.in_requests && field.read_only);
        match (required, field.nullable) {
            (true, false) if plain => form(ty, false, false),
            (true, true) if def.in_requests => form(format!("Option<{ty}>"), true, true),
            (false, true) if def.in_requests => {
                let nullable = imports.name("s360_runtime::wire", "Nullable");
                form(format!("{nullable}<{ty}>"), true, false)
            }
            _ => form(format!("Option<{ty}>"), true, false),
        }
    }

    fn has_empty_value(&self, ty: &Type) -> bool {
        !matches!(ty, Type::Named(_) | Type::DateTime | Type::Date | Type::Value)
    }

    /// The content of a union's variant. Records are boxed: variants of one union should be of
    /// similar size, and a record may hold the union it is part of.
    pub(super) fn variant(&self, ty: &Type, imports: &mut Imports) -> String {
        let inner = self.ty(ty, imports);
        if self.is_record(ty) { format!("Box<{inner}>") } else { inner }
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

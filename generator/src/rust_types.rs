//! How a model's types are spelled in Rust, and what has to be imported for that. Emitters, the API
//! text and the comparison of versions ask here; nothing is written here.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Field, Kind, Type, TypeDef, TypeId};
use crate::name::NamedApi;

/// The file of a module that a type stands in.
pub(crate) fn part_of(def: &TypeDef) -> &'static str {
    match def.kind {
        Kind::Record(_) => "records",
        Kind::Enum(_) | Kind::IntegerEnum(_) => "enums",
        Kind::Union(_) => "unions",
        Kind::ByStatus(_) => "answers",
    }
}

/// What a file imports.
#[derive(Default)]
pub(crate) struct Imports {
    /// The file itself: what stands in it needs no import.
    part: &'static str,
    /// Names, by the path of their module.
    names: BTreeMap<&'static str, BTreeSet<&'static str>>,
    /// Sibling files of which everything is imported.
    siblings: BTreeSet<&'static str>,
}

impl Imports {
    /// The imports of a file that has none yet.
    pub(crate) fn of(part: &'static str) -> Self {
        Self { part, ..Self::default() }
    }

    /// A name of the runtime or the standard library, imported from `module`.
    pub(crate) fn name(&mut self, module: &'static str, name: &'static str) -> &'static str {
        self.names.entry(module).or_default().insert(name);
        name
    }

    /// All names of a sibling file: a list of them would change with every type that is added.
    fn all_of(&mut self, part: &'static str) {
        if part != self.part {
            self.siblings.insert(part);
        }
    }

    /// Names by module.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'static str, &BTreeSet<&'static str>)> {
        self.names.iter().map(|(module, names)| (*module, names))
    }

    /// Sibling files of which everything is imported.
    pub(crate) fn siblings(&self) -> impl Iterator<Item = &'static str> {
        self.siblings.iter().copied()
    }
}

/// What clippy's `type_complexity` takes for too much.
const MOST_COMPLEX: usize = 250;

/// Whether clippy would want an alias for a type: each name in it weighs ten times its depth.
pub(crate) fn is_complex(ty: &str) -> bool {
    let (mut depth, mut weight, mut is_inside) = (1_usize, 0, false);
    for char in ty.chars() {
        let is_name = char.is_alphanumeric() || "_:#".contains(char);
        if is_name && !is_inside {
            weight += 10 * depth;
        }
        is_inside = is_name;
        match char {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    weight > MOST_COMPLEX
}

/// How a field is written and read.
pub(crate) struct FieldForm {
    pub(crate) ty: String,
    /// Left out when not given.
    pub(crate) optional: bool,
    /// Written as `null` when not given.
    pub(crate) null_when_absent: bool,
}

impl NamedApi<'_> {
    /// A type as people write it. As text: as tokens, the types of a document take a third of a run.
    pub(crate) fn ty(self, ty: &Type, imports: &mut Imports) -> String {
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
            Type::UrlBytes => imports.name(runtime, "UrlBytes"),
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
    pub(crate) fn plain(self, ty: &Type) -> String {
        self.ty(ty, &mut Imports::default())
    }

    fn named(self, id: TypeId, imports: &mut Imports) -> String {
        let (Some(def), Some(names)) = (self.api.get(id), self.type_names(id)) else {
            return imports.name("s360_runtime", "Value").to_owned();
        };
        imports.all_of(part_of(def));
        names.name.clone()
    }

    /// The form of `field` in `def`.
    ///
    /// Requests are exact: a required field is there, an optional one may be left out, and where
    /// `null` says something else than leaving out, it can be said. Answers are tolerant: a
    /// required field that has no natural empty value is optional all the same.
    pub(crate) fn field(self, def: &TypeDef, field: &Field, imports: &mut Imports) -> FieldForm {
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

    /// The same where nothing is imported.
    pub(crate) fn plain_field(self, def: &TypeDef, field: &Field) -> FieldForm {
        self.field(def, field, &mut Imports::default())
    }

    fn has_empty_value(self, ty: &Type) -> bool {
        !matches!(ty, Type::Named(_) | Type::DateTime | Type::Date | Type::Value)
    }

    /// The content of a union's variant. Records are boxed: variants of one union should be of
    /// similar size, and a record may hold the union it is part of.
    pub(crate) fn variant(self, ty: &Type, imports: &mut Imports) -> String {
        let inner = self.ty(ty, imports);
        if self.is_record(ty) { format!("Box<{inner}>") } else { inner }
    }

    fn is_record(self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => {
                self.api.get(*id).is_some_and(|def| matches!(def.kind, Kind::Record(_)))
            }
            _ => false,
        }
    }
}

//! The name lock: names that an earlier run gave, as [`crate::api_text`] reads them.
//!
//! A name that nothing else wants follows from the document alone. Where two things want the same
//! name, only history tells who had it first.

use std::collections::BTreeMap;

use crate::model::{Kind, Operation, TypeDef};

/// Names by what they belong to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    types: BTreeMap<TypeKey, LockedType>,
    /// By HTTP method and path.
    methods: BTreeMap<(String, String), String>,
}

/// What a type is known by: its name in the document, and its place where several have that name.
pub(crate) type TypeKey = (String, String);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct LockedType {
    pub(super) name: String,
    members: BTreeMap<String, String>,
}

impl LockedType {
    pub(super) fn member(&self, key: &str) -> Option<&str> {
        self.members.get(key).map(String::as_str)
    }
}

/// What is locked first stays.
impl Lock {
    pub(crate) fn add_method(&mut self, http_method: String, path: String, name: String) {
        self.methods.entry((http_method, path)).or_insert(name);
    }

    pub(crate) fn add_type(&mut self, key: TypeKey, name: String) {
        let locked = LockedType { name, members: BTreeMap::new() };
        self.types.entry(key).or_insert(locked);
    }

    pub(crate) fn add_member(&mut self, of: &TypeKey, wire: String, name: String) {
        if let Some(locked) = self.types.get_mut(of) {
            locked.members.entry(wire).or_insert(name);
        }
    }

    pub(super) fn of_type(&self, def: &TypeDef) -> Option<&LockedType> {
        let key = |pointer: &str| (def.name.clone(), pointer.to_owned());
        self.types.get(&key(&def.pointer)).or_else(|| self.types.get(&key("")))
    }

    pub(super) fn of_method(&self, operation: &Operation) -> Option<&str> {
        let endpoint = (operation.method.clone(), operation.path.clone());
        self.methods.get(&endpoint).map(String::as_str)
    }
}

/// What the members of a type are known by.
pub(super) fn member_keys(def: &TypeDef) -> Vec<String> {
    match &def.kind {
        Kind::Record(fields) => fields.iter().map(|field| field.wire.clone()).collect(),
        Kind::Enum(values) => values.iter().map(|value| value.wire.clone()).collect(),
        Kind::IntegerEnum(values) => values.iter().map(|value| value.wire.to_string()).collect(),
        Kind::ByStatus(cases) => cases.iter().map(|case| case.status.text()).collect(),
        Kind::Union(union) => union.variants.iter().map(|variant| variant.name.clone()).collect(),
    }
}

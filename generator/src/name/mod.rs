//! The only place that decides a Rust name.
//!
//! A name is the document's name in Rust's spelling. Where that is no legal name, already taken, or
//! means something else in Rust, the rules of `words` apply; each is a row in a table there.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Kind, Operation, Service, TypeDef};
pub use words::{field_ident, method_ident, module_ident, type_ident, variant_ident};

/// The Rust names of everything in an [`Api`], by the same indices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The client struct.
    pub client: String,
    /// Types.
    pub types: Vec<TypeNames>,
    /// Methods, by operation.
    pub methods: Vec<String>,
}

/// The names inside a type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypeNames {
    /// The type itself.
    pub name: String,
    /// Its fields or variants, in the model's order.
    pub members: Vec<String>,
}

/// Names everything in `api`.
pub fn assign(api: &Api) -> Names {
    let client = match &api.service {
        Some(service) => type_ident(&service.name),
        None => "Client".to_owned(),
    };
    let mut taken = Taken::default();
    taken.insert(client.clone());
    // Shared schemas first: what the document names itself keeps its name when an inline type
    // would like the same one.
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    order.sort_by_key(|index| api.types.get(*index).map(|def| (def.inline, &def.name, *index)));
    let mut types = vec![TypeNames::default(); api.types.len()];
    for index in order {
        if let (Some(def), Some(names)) = (api.types.get(index), types.get_mut(index)) {
            names.name = taken.claim(&type_ident(&def.name));
            names.members = members(def);
        }
    }
    Names { client, types, methods: methods(&api.operations) }
}

fn methods(operations: &[Operation]) -> Vec<String> {
    let mut taken = Taken::default();
    // The constructor's name.
    taken.insert("new".to_owned());
    operations.iter().map(|operation| taken.claim(&method_ident(&operation.name))).collect()
}

fn members(def: &TypeDef) -> Vec<String> {
    let mut taken = Taken::default();
    match &def.kind {
        Kind::Record(fields) => {
            // The field for what the document does not describe.
            taken.insert("extra".to_owned());
            fields.iter().map(|field| taken.claim(&field_ident(&field.wire))).collect()
        }
        Kind::Enum(values) => {
            taken.insert("Unknown".to_owned());
            values.iter().map(|value| taken.claim(&variant_ident(&value.wire))).collect()
        }
        Kind::IntegerEnum(values) => {
            taken.insert("Unknown".to_owned());
            values.iter().map(|value| taken.claim(&integer_variant(*value))).collect()
        }
        Kind::Union(union) => {
            taken.insert("Other".to_owned());
            union
                .variants
                .iter()
                .map(|variant| taken.claim(&variant_ident(&variant.name)))
                .collect()
        }
    }
}

fn integer_variant(value: i64) -> String {
    if value < 0 { format!("Minus{}", value.unsigned_abs()) } else { format!("Value{value}") }
}

/// Names in use in one scope.
#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    fn insert(&mut self, name: String) {
        self.0.insert(name);
    }
    /// `wanted`, or `wanted` and the first free number from 2.
    fn claim(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut count = 1;
        while !self.0.insert(name.clone()) {
            count += 1;
            // `v2_2`, not `v22`.
            let gap = if wanted.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
            name = format!("{}{gap}{count}", wanted.trim_start_matches("r#"));
        }
        name
    }
}

/// The module of a service: its name without `Service`.
pub fn service_module(service: &Service) -> String {
    let name = service.name.strip_suffix("Service").unwrap_or(&service.name);
    module_ident(name)
}

/// The cargo feature of a service in one version, for example
/// `contact-information-public-v2_22`.
pub fn feature(service: &Service) -> String {
    format!("{}-{}", service_module(service).replace('_', "-"), service.version_module())
}

/// Services by module, versions in order.
pub fn by_module<'a>(
    services: impl Iterator<Item = &'a Service>,
) -> BTreeMap<String, Vec<&'a Service>> {
    let mut modules: BTreeMap<String, Vec<&Service>> = BTreeMap::new();
    for service in services {
        modules.entry(service_module(service)).or_default().push(service);
    }
    for versions in modules.values_mut() {
        versions.sort_by_key(|service| (service.major, service.minor));
    }
    modules
}

//! The only place that decides a Rust name.
//!
//! A name is the document's name in Rust's spelling. Where that is not a valid name, already taken, or
//! means something else in Rust, the rules of `ident` apply; each is a row in a table there.

mod ident;
mod lock;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Kind, Operation, Service, TypeDef, TypeId, status_words};
pub use ident::{field_ident, is_taken, method_ident, module_ident, type_ident, variant_ident};
pub use lock::Lock;
use lock::LockedType;
pub(crate) use lock::TypeKey;

/// The Rust names of everything in an [`Api`], by the same indices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The client struct.
    pub client: String,
    /// Types.
    pub types: Vec<TypeNames>,
    /// Methods, by operation.
    pub methods: Vec<String>,
    /// Methods that give an answer's pages, by operation.
    pub pages: Vec<Option<String>>,
}

/// The names inside a type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypeNames {
    /// The type itself.
    pub name: String,
    /// Its fields or variants, in the model's order.
    pub members: Vec<String>,
}

/// A document with its Rust names.
#[derive(Clone, Copy)]
pub struct NamedApi<'a> {
    /// The document.
    pub api: &'a Api,
    /// Its names.
    pub names: &'a Names,
}

impl<'a> NamedApi<'a> {
    /// The names of a type.
    pub(crate) fn type_names(self, id: TypeId) -> Option<&'a TypeNames> {
        self.names.types.get(id.0)
    }
}

/// Names everything in `api`; what `lock` knows keeps its name.
pub fn assign(api: &Api, lock: &Lock) -> Names {
    let client = match &api.service {
        Some(service) => type_ident(&service.name),
        None => "Client".to_owned(),
    };
    let wanted = api.types.iter().map(|def| Wanted {
        plain: type_ident(&def.name),
        locked: lock.of_type(def).map(|locked| locked.name.as_str()),
        // What the document names itself keeps its name when an inline type would like it too.
        rank: (def.inline, rank(&def.name, &type_ident(&def.name))),
    });
    let names = claim(&[&client], wanted.collect());
    let members = api.types.iter().map(|def| members(def, lock.of_type(def)));
    let types = names.into_iter().zip(members);
    let types = types.map(|(name, members)| TypeNames { name, members }).collect();
    let methods = methods(&api.operations, lock);
    let pages = pages(&api.operations, &methods);
    Names { client, types, methods, pages }
}

/// Names beside those of the methods; they follow them, so no lock is needed.
fn pages(operations: &[Operation], methods: &[String]) -> Vec<Option<String>> {
    let taken: BTreeSet<String> = methods.iter().cloned().collect();
    let named = operations.iter().zip(methods).map(|(operation, method)| {
        operation.paging.as_ref()?;
        let plain = format!("{}_pages", method.trim_start_matches("r#"));
        Some(first_free(&taken, &mut BTreeMap::new(), &plain))
    });
    named.collect()
}

fn methods(operations: &[Operation], lock: &Lock) -> Vec<String> {
    let wanted = operations.iter().map(|operation| {
        let plain = method_ident(&operation.name);
        let rank = (false, rank(&operation.name, &plain));
        Wanted { plain, locked: lock.of_method(operation), rank }
    });
    claim(&[], wanted.collect())
}

fn members(def: &TypeDef, locked: Option<&LockedType>) -> Vec<String> {
    let (reserved, plain): (&str, fn(&str) -> String) = match &def.kind {
        // The field for what the document does not describe.
        Kind::Record(_) => ("extra", field_ident),
        Kind::Enum(_) => ("Unknown", variant_ident),
        Kind::IntegerEnum(_) => ("Unknown", integer_variant),
        Kind::Union(_) => ("Other", variant_ident),
        Kind::ByStatus(_) => ("Other", |status| variant_ident(&status_words(status))),
    };
    let keys = lock::member_keys(def);
    let wanted = keys.iter().enumerate().map(|(index, key)| {
        let plain = given_name(def, index).map_or_else(|| plain(key), variant_ident);
        let rank = (false, rank(key, &plain));
        Wanted { plain, locked: locked.and_then(|locked| locked.member(key)), rank }
    });
    claim(&[reserved], wanted.collect())
}

/// What the document itself calls an enum's value.
fn given_name(def: &TypeDef, index: usize) -> Option<&str> {
    match &def.kind {
        Kind::Enum(values) => values.get(index)?.name.as_deref(),
        Kind::IntegerEnum(values) => values.get(index)?.name.as_deref(),
        Kind::Record(_) | Kind::Union(_) | Kind::ByStatus(_) => None,
    }
}

fn integer_variant(value: &str) -> String {
    match value.strip_prefix('-') {
        Some(value) => format!("Minus{value}"),
        None => format!("Value{value}"),
    }
}

/// A thing that wants a name in a scope.
struct Wanted<'l> {
    plain: String,
    /// The name it had before.
    locked: Option<&'l str>,
    /// Who comes first when two want the same name and neither had it before.
    rank: (bool, (bool, bool)),
}

/// Lower for spellings that look like the document's main one: `fooBar` before `foo_bar`.
fn rank(wire: &str, plain: &str) -> (bool, bool) {
    (!wire.bytes().all(|byte| byte.is_ascii_alphanumeric()), wire != plain)
}

/// A different name for each, in the same order.
fn claim(reserved: &[&str], wanted: Vec<Wanted<'_>>) -> Vec<String> {
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let mut names = vec![String::new(); wanted.len()];
    let mut order: Vec<(usize, &Wanted<'_>)> = wanted.iter().enumerate().collect();
    order.sort_by_key(|(index, wanted)| (wanted.locked.is_none(), wanted.rank, *index));
    let mut numbers = BTreeMap::new();
    for (index, wanted) in order {
        let free = wanted.locked.filter(|locked| !taken.contains(*locked));
        let name =
            free.map_or_else(|| first_free(&taken, &mut numbers, &wanted.plain), str::to_owned);
        taken.insert(name.clone());
        if let Some(place) = names.get_mut(index) {
            *place = name;
        }
    }
    names
}

/// `wanted`, or `wanted` and the first free number from 2. `numbers` keeps the last number of each
/// name: all before it are taken.
fn first_free<'n>(
    taken: &BTreeSet<String>,
    numbers: &mut BTreeMap<&'n str, usize>,
    wanted: &'n str,
) -> String {
    if !taken.contains(wanted) {
        return wanted.to_owned();
    }
    // `v2_2`, not `v22`.
    let gap = if wanted.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
    let count = numbers.entry(wanted).or_insert(1);
    loop {
        *count += 1;
        let name = format!("{}{gap}{count}", wanted.trim_start_matches("r#"));
        if !taken.contains(&name) {
            return name;
        }
    }
}

/// The module of a service: its name without `Service`.
pub fn service_module(service: &Service) -> String {
    module_of(&service.name)
}

fn module_of(service: &str) -> String {
    module_ident(service.strip_suffix("Service").unwrap_or(service))
}

/// The cargo feature of a service in one version, for example
/// `contact-information-public-v2_22`.
pub fn feature(service: &Service) -> String {
    format!("{}-{}", short_name(service), service.version_module())
}

/// A service's name as features begin with, for example `contact-information-public`.
pub fn short_name(service: &Service) -> String {
    service_module(service).replace('_', "-")
}

/// Whether people who write `name` mean the service that is `service` on the wire: `catalogService`, in
/// any case, or `catalog`.
pub fn is_called(service: &str, name: &str) -> bool {
    name.eq_ignore_ascii_case(service) || name == module_of(service).replace('_', "-")
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

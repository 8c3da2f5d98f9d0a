//! The name lock: names that an earlier run gave, read back from the API text it wrote.
//!
//! A name that nothing else wants follows from the document alone. Where two things want the same
//! name, only history tells who had it first, and the API text is that history: it is committed, and
//! has one line for each name.

use std::collections::BTreeMap;

use crate::invisible::quoted;
use crate::model::{Kind, Operation, TypeDef};

/// Names by what they belong to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    types: BTreeMap<String, LockedType>,
    methods: BTreeMap<String, String>,
}

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

impl Lock {
    /// Reads an API text; lines of any other form say nothing.
    pub fn parse(text: &str) -> Self {
        let mut lock = Self::default();
        // Rust name of a type → its key, for the lines of its members.
        let mut keys: BTreeMap<&str, String> = BTreeMap::new();
        for line in text.lines() {
            let done = match line.split_once(' ') {
                Some(("operation", rest)) => lock.method(rest),
                Some(("struct" | "enum" | "union", rest)) => lock.ty(rest, &mut keys),
                Some(("", rest)) => lock.member(rest.trim_start(), &keys),
                _ => None,
            };
            // A line that was edited by hand or by a merge: the name is chosen anew.
            let _: Option<()> = done;
        }
        lock
    }

    /// `getThing GET /things/{id} = fn get_thing(…) -> …`
    fn method(&mut self, line: &str) -> Option<()> {
        let (wire, signature) = line.rsplit_once(" = fn ")?;
        let (_, endpoint) = read_word(wire)?;
        let (name, _) = signature.split_once('(')?;
        let name = legal(name)?;
        self.methods.entry(endpoint.trim_start().to_owned()).or_insert(name);
        Some(())
    }

    /// `Thing = thing (answer)`, or `ThingPart = "thing part" at /components/… (answer)` where
    /// several inline types are called after the same words.
    fn ty<'t>(&mut self, line: &'t str, keys: &mut BTreeMap<&'t str, String>) -> Option<()> {
        let (name, rest) = line.split_once(" = ")?;
        let (wire, rest) = read_word(rest)?;
        let pointer = match rest.strip_prefix(" at ") {
            Some(rest) => read_word(rest)?.0,
            None => String::new(),
        };
        let key = type_key(&wire, &pointer);
        let named = LockedType { name: legal(name)?, members: BTreeMap::new() };
        self.types.entry(key.clone()).or_insert(named);
        keys.insert(name, key);
        Some(())
    }

    /// `Thing.field: i32 = field`, `Thing::Variant = "VARIANT"` or `Thing::Variant(Type) = name`
    fn member(&mut self, line: &str, keys: &BTreeMap<&str, String>) -> Option<()> {
        let (rust, wire) = line.split_once(" = ")?;
        let (owner, member) = match rust.split_once("::") {
            Some((owner, variant)) if !owner.contains('.') => (owner, variant),
            _ => rust.split_once('.')?,
        };
        let end = member.find([':', '(']).unwrap_or(member.len());
        let name = legal(member.get(..end)?)?;
        let (wire, _) = read_word(wire)?;
        let members = &mut self.types.get_mut(keys.get(owner)?)?.members;
        members.entry(wire).or_insert(name);
        Some(())
    }

    pub(super) fn of_type(&self, def: &TypeDef) -> Option<&LockedType> {
        let alone = || self.types.get(&type_key(&def.name, ""));
        self.types.get(&type_key(&def.name, &def.pointer)).or_else(alone)
    }

    pub(super) fn of_method(&self, operation: &Operation) -> Option<&str> {
        let endpoint = format!("{} {}", operation.method, write_word(&operation.path));
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

fn type_key(wire: &str, pointer: &str) -> String {
    format!("{wire}\n{pointer}")
}

/// A name that Rust accepts: the text may have been edited.
fn legal(name: &str) -> Option<String> {
    syn::parse_str::<syn::Ident>(name).ok().map(|_| name.to_owned())
}

/// A document's word as the API text shows it: as it is where that is clear, as a JSON string else.
pub fn write_word(word: &str) -> String {
    let clear = |byte: u8| byte.is_ascii_graphic() && !b"\"(),".contains(&byte);
    if !word.is_empty() && word.bytes().all(clear) {
        return word.to_owned();
    }
    quoted(word)
}

/// The word at the start of `text`, and what follows.
fn read_word(text: &str) -> Option<(String, &str)> {
    if text.starts_with('"') {
        let mut words = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let word = words.next()?.ok()?;
        return Some((word, text.get(words.byte_offset()..)?));
    }
    let end = text.find([' ', ',']).unwrap_or(text.len());
    text.split_at_checked(end).map(|(word, rest)| (word.to_owned(), rest))
}

//! The API as text: one line for each operation, field and value. People read it when they review a
//! change; the generator reads it back as the [`Lock`] of all names. Writer and reader of its grammar
//! stand here, one after the other.

use std::collections::BTreeMap;

use crate::invisible::{one_line, quoted};
use crate::model::{Api, Kind, Operation, RateLimit, TypeDef};
use crate::name::{Lock, NamedApi, Names, TypeKey, TypeNames};
use crate::rust_types::Imports;

/// The file's name.
pub const API_TEXT: &str = "API.txt";

/// The API text of a document.
pub fn write(api: &Api, names: &Names) -> String {
    let named = NamedApi { api, names };
    let mut lines = Vec::new();
    match &api.service {
        Some(service) => lines.push(format!(
            "service {} {}.{} ({})",
            service.name,
            service.major,
            service.minor,
            service.status.as_str()
        )),
        None => lines.push(format!("api {}", one_line(&api.title))),
    }
    lines.extend(api.patches.iter().map(|patch| {
        format!("patched {}: {}", write_word(&patch.pointer), one_line(&patch.reason))
    }));
    for (operation, method) in api.operations.iter().zip(&names.methods) {
        let ty = |ty| named.plain(ty);
        let request = operation
            .request
            .as_ref()
            .map(|request| format!("&{}", ty(request)))
            .unwrap_or_default();
        let answer = operation.answer.ty.as_ref().map_or("()".to_owned(), ty);
        lines.push(format!(
            "operation {} {} {} = fn {method}({request}) -> {answer}{}",
            write_word(&operation.name),
            operation.method,
            write_word(&operation.path),
            manners(operation),
        ));
    }
    for webhook in &api.webhooks {
        let ty = |ty: &Option<_>| match ty {
            Some(ty) => named.plain(ty),
            None => "()".to_owned(),
        };
        lines.push(format!(
            "webhook {} {} = {} -> {}",
            write_word(&webhook.name),
            webhook.method,
            ty(&webhook.body),
            ty(&webhook.answer),
        ));
    }
    let mut namesakes: BTreeMap<&str, usize> = BTreeMap::new();
    for def in &api.types {
        *namesakes.entry(&def.name).or_default() += 1;
    }
    for (def, names) in api.types.iter().zip(&names.types) {
        // Inline types that are called after the same words are told apart by their places.
        let twin = def.inline && namesakes.get(def.name.as_str()).is_some_and(|count| *count > 1);
        let at = if twin { format!(" at {}", write_word(&def.pointer)) } else { String::new() };
        type_lines(named, def, names, &at, &mut lines);
    }
    lines.push(String::new());
    lines.join("\n")
}

/// How an operation wants to be called, and whether it is a guess.
fn manners(operation: &Operation) -> String {
    let limit = operation
        .limit
        .map(|RateLimit { calls, seconds }| format!(", at most {calls} in {seconds} s"))
        .unwrap_or_default();
    let once = if operation.is_idempotent() { "" } else { ", not repeated" };
    let pages = if operation.paging.is_some() { ", in pages" } else { "" };
    limit + once + pages + operation.provenance.mark()
}

fn type_lines(
    named: NamedApi<'_>,
    def: &TypeDef,
    names: &TypeNames,
    at: &str,
    lines: &mut Vec<String>,
) {
    let way = match (def.in_requests, def.in_answers) {
        (true, true) => "both ways",
        (true, false) => "request",
        _ => "answer",
    };
    let partial = if def.partial { ", partial" } else { "" };
    let kind = match &def.kind {
        Kind::Record(_) => "struct",
        Kind::Enum(_) | Kind::IntegerEnum(_) | Kind::ByStatus(_) => "enum",
        Kind::Union(_) => "union",
    };
    let name = &names.name;
    let guess = def.provenance.mark();
    lines.push(format!("{kind} {name} = {}{at} ({way}{partial}{guess})", write_word(&def.name)));
    let members = names.members.iter();
    if let Some(ty) = &def.others {
        lines.push(format!("  {name}.extra: {} each", named.plain(ty)));
    }
    match &def.kind {
        Kind::Record(fields) => lines.extend(fields.iter().zip(members).map(|(field, member)| {
            let form = named.plain_field(def, field);
            let required = if field.required { ", required" } else { "" };
            let wire = write_word(&field.wire);
            let guess = field.provenance.mark();
            format!("  {name}.{member}: {} = {wire}{required}{guess}", form.ty)
        })),
        Kind::Enum(values) => lines.extend(
            values
                .iter()
                .zip(members)
                .map(|(value, member)| format!("  {name}::{member} = {}", quoted(&value.wire))),
        ),
        Kind::IntegerEnum(values) => lines.extend(
            values
                .iter()
                .zip(members)
                .map(|(value, member)| format!("  {name}::{member} = {}", value.wire)),
        ),
        Kind::ByStatus(cases) => {
            lines.extend(cases.iter().zip(members).map(|(case, member)| {
                let body = case.ty.as_ref().map(|ty| named.variant(ty, &mut Imports::default()));
                let body = body.map(|ty| format!("({ty})")).unwrap_or_default();
                format!("  {name}::{member}{body} = {}", case.status.text())
            }));
        }
        Kind::Union(union) => {
            lines.extend(union.variants.iter().zip(members).map(|(variant, member)| {
                let ty = named.variant(&variant.ty, &mut Imports::default());
                format!("  {name}::{member}({ty}) = {}", write_word(&variant.name))
            }));
            lines.extend(
                union.tag.iter().map(|tag| format!("  {name} told by {}", write_word(tag))),
            );
        }
    }
}

/// Reads the names in an API text; lines of any other form say nothing.
pub fn read(text: &str) -> Lock {
    let mut lock = Lock::default();
    // Rust name of a type → what it is known by, for the lines of its members.
    let mut keys: BTreeMap<&str, TypeKey> = BTreeMap::new();
    for line in text.lines() {
        let done = match line.split_once(' ') {
            Some(("operation", rest)) => read_method(rest, &mut lock),
            Some(("struct" | "enum" | "union", rest)) => read_type(rest, &mut lock, &mut keys),
            Some(("", rest)) => read_member(rest.trim_start(), &mut lock, &keys),
            _ => None,
        };
        // A line that was edited by hand or by a merge: the name is chosen again.
        let _: Option<()> = done;
    }
    lock
}

/// `getThing GET /things/{id} = fn get_thing(…) -> …`
fn read_method(line: &str, lock: &mut Lock) -> Option<()> {
    let (wire, signature) = line.rsplit_once(" = fn ")?;
    let (_, endpoint) = read_word(wire)?;
    let (http_method, path) = endpoint.trim_start().split_once(' ')?;
    let (name, _) = signature.split_once('(')?;
    lock.add_method(http_method.to_owned(), read_word(path)?.0, legal(name)?);
    Some(())
}

/// `Thing = thing (answer)`, or `ThingPart = "thing part" at /components/… (answer)` where several
/// inline types are called after the same words.
fn read_type<'t>(
    line: &'t str,
    lock: &mut Lock,
    keys: &mut BTreeMap<&'t str, TypeKey>,
) -> Option<()> {
    let (name, rest) = line.split_once(" = ")?;
    let (wire, rest) = read_word(rest)?;
    let pointer = match rest.strip_prefix(" at ") {
        Some(rest) => read_word(rest)?.0,
        None => String::new(),
    };
    let key = (wire, pointer);
    lock.add_type(key.clone(), legal(name)?);
    keys.insert(name, key);
    Some(())
}

/// `Thing.field: i32 = field`, `Thing::Variant = "VARIANT"` or `Thing::Variant(Type) = name`
fn read_member(line: &str, lock: &mut Lock, keys: &BTreeMap<&str, TypeKey>) -> Option<()> {
    let (rust, wire) = line.split_once(" = ")?;
    let (owner, member) = match rust.split_once("::") {
        Some((owner, variant)) if !owner.contains('.') => (owner, variant),
        _ => rust.split_once('.')?,
    };
    let end = member.find([':', '(']).unwrap_or(member.len());
    lock.add_member(keys.get(owner)?, read_word(wire)?.0, legal(member.get(..end)?)?);
    Some(())
}

/// A name that Rust accepts: the text may have been edited.
fn legal(name: &str) -> Option<String> {
    syn::parse_str::<syn::Ident>(name).ok().map(|_| name.to_owned())
}

/// A document's word: as it is where that is clear, as a JSON string else.
fn write_word(word: &str) -> String {
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

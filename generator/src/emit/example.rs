//! An example of a version's main call, for the page of its service. It is compiled as a test of the
//! docs, so it has to fit the code that it is about.

use std::collections::BTreeSet;

use super::member;
use crate::analyze::reach;
use crate::convention::ENVELOPE;
use crate::model::{Evidence, Field, Kind, Operation, Type, TypeDef, TypeId};
use crate::name::NamedApi;

/// How many records deep values for requests go.
const DEEPEST: usize = 3;

/// How many loops, one in the other, read the result.
const MOST_LOOPS: usize = 2;

/// Fields that tell best which thing a record is, best first.
const TELLING: &[&str] = &["code", "id"];

/// The example, in Markdown; `module` is the path of the version's module, `feature` its feature.
pub(crate) fn example(named: NamedApi<'_>, module: &str, feature: &str) -> Option<String> {
    let (operation, method) = main_call(named)?;
    let mut used = BTreeSet::from([named.names.client.clone()]);
    let request = operation.request.as_ref().map(|ty| value(named, ty, &mut used, 0));
    let (request, argument) = match request {
        Some(value) => (format!("let request = {value};\n"), "&request"),
        None => (String::new(), ""),
    };
    let uses = uses(module, &used);
    let client = &named.names.client;
    let call = format!("{request}let result = {client}::new(client).{method}({argument}).await?;");
    let mut reading = Vec::new();
    match operation.answer.ty {
        Some(Type::Named(id)) => read(named, id, "result", &mut Path::default(), &mut reading),
        _ => reading.push("println!(\"{result:?}\");".to_owned()),
    }
    // Hidden: the newest version need not be turned on.
    Some(format!(
        "```rust,no_run\n# #[cfg(feature = \"{feature}\")]\n# mod example {{\n{uses}\nuse \
         s360::prelude::*;\n\n# async fn example(client: &Client) -> Result<(), Error> \
         {{\n{call}\n{}\n# Ok(())\n# }}\n# }}\n```",
        reading.join("\n")
    ))
}

/// A shorter one for the client itself: its main call, without what becomes of the result.
pub(super) fn client_example(named: NamedApi<'_>, module: &str) -> Option<String> {
    let (operation, method) = main_call(named)?;
    let client = &named.names.client;
    let mut used = BTreeSet::from([client.clone()]);
    let request = operation.request.as_ref().map(|ty| value(named, ty, &mut used, 0));
    let (request, argument) = match request {
        Some(value) => (format!("let request = {value};\n"), "&request"),
        None => (String::new(), ""),
    };
    Some(format!(
        "```no_run\n{}\n\n# async fn example(client: &s360_runtime::Client) -> Result<(), \
         s360_runtime::Error> {{\n{request}let result = {client}::new(client).{method}({argument})\
         .await?;\n# drop(result);\n# Ok(())\n# }}\n```",
        uses(module, &used)
    ))
}

/// The operation whose answer leads to most types, if it is not a guess; of several the first by name.
fn main_call<'a>(NamedApi { api, names }: NamedApi<'a>) -> Option<(&'a Operation, &'a String)> {
    let rank = |operation: &Operation| {
        let mut reached = BTreeSet::new();
        operation.answer.ty.iter().for_each(|ty| reach(api, ty, &mut reached));
        (operation.provenance.evidence != Some(Evidence::Guess), reached.len())
    };
    let calls = api.operations.iter().zip(&names.methods).rev();
    calls.max_by_key(|(operation, _)| rank(operation))
}

fn uses(module: &str, used: &BTreeSet<String>) -> String {
    let names: Vec<&str> = used.iter().map(String::as_str).collect();
    match names.as_slice() {
        [only] => format!("use {module}::{only};"),
        several => format!("use {module}::{{{}}};", several.join(", ")),
    }
}

/// An expression of a type, for a request.
fn value(named: NamedApi<'_>, ty: &Type, used: &mut BTreeSet<String>, depth: usize) -> String {
    let anything = || "Default::default()".to_owned();
    match ty {
        Type::Bool => "true".to_owned(),
        Type::I32 | Type::I64 | Type::U64 => "1".to_owned(),
        Type::String => "\"…\"".to_owned(),
        Type::List(item) if **item != Type::String => {
            format!("vec![{}]", value(named, item, used, depth))
        }
        Type::Named(id) if depth < DEEPEST => {
            let known = named.api.get(*id).zip(named.type_names(*id));
            known.map_or_else(anything, |(def, names)| {
                used.insert(names.name.clone());
                format!("{}::{}", names.name, made(named, def, *id, used, depth))
            })
        }
        _ => anything(),
    }
}

/// How a value of a type is made: `new(…)` with all that is required, or `default()`.
fn made(
    named: NamedApi<'_>,
    def: &TypeDef,
    id: TypeId,
    used: &mut BTreeSet<String>,
    depth: usize,
) -> String {
    let listed = matches!(def.kind, Kind::Enum(_) | Kind::IntegerEnum(_));
    let first = named.type_names(id).and_then(|names| names.members.first());
    if let (true, Some(variant)) = (listed, first) {
        return variant.clone();
    }
    let is_asked = |field: &&Field| {
        let form = named.plain_field(def, field);
        !form.optional && super::records::constant(named, field, &form).is_none()
    };
    let required: Vec<&Field> = def.fields().iter().filter(is_asked).collect();
    if !super::records::has_constructor(def, required.len()) {
        return "default()".to_owned();
    }
    let arguments = required.iter().map(|field| value(named, &field.ty, used, depth + 1));
    format!("new({})", arguments.collect::<Vec<_>>().join(", "))
}

/// The way into a result.
#[derive(Default)]
struct Path {
    /// Records from the outermost on.
    records: Vec<TypeId>,
    loops: usize,
}

/// Statements that read one thing of the record in `variable`: down by way of the largest records, as
/// deep as an example may be.
fn read(
    named: NamedApi<'_>,
    id: TypeId,
    variable: &str,
    above: &mut Path,
    lines: &mut Vec<String>,
) {
    let known = named.api.get(id).zip(named.type_names(id));
    let Some((def, names)) = known else { return };
    above.records.push(id);
    let own = |field: &Field| {
        let guessed = field.provenance.evidence == Some(Evidence::Guess);
        !ENVELOPE.contains(&field.wire.as_str()) && !field.secret && !guessed
    };
    let fields: Vec<(usize, &Field)> =
        def.fields().iter().enumerate().filter(|(_, field)| own(field)).collect();
    let indent = |lines: &mut Vec<String>, from: usize| {
        lines.iter_mut().skip(from).for_each(|line| line.insert_str(0, "    "));
    };
    if let Some((at, field, inner)) = deeper(named, &fields, above) {
        let field_name = member(names, at);
        let place = format!("{variable}.{field_name}");
        let form = named.plain_field(def, field);
        let (name, head) = match (&field.ty, form.optional) {
            (Type::List(_), optional) => {
                let name = one_of(field_name);
                let list = if optional {
                    format!("{place}.iter().flatten()")
                } else {
                    format!("&{place}")
                };
                above.loops += 1;
                let head = format!("for {name} in {list} {{");
                (name, head)
            }
            (_, true) => {
                (field_name.to_owned(), format!("if let Some({field_name}) = &{place} {{"))
            }
            (_, false) => return read(named, inner, &place, above, lines),
        };
        lines.push(head);
        let from = lines.len();
        read(named, inner, &name, above, lines);
        indent(lines, from);
        lines.push("}".to_owned());
        return;
    }
    lines.push(match telling(&fields) {
        Some((at, _)) => format!("println!(\"{{:?}}\", {variable}.{});", member(names, at)),
        None => format!("println!(\"{{{variable}:?}}\");"),
    });
}

/// The field with the largest record in it, if the example may go deeper: its place, and the record.
/// What is in a list is read itself, or what is in lists of it.
fn deeper<'f>(
    named: NamedApi<'_>,
    fields: &[(usize, &'f Field)],
    above: &Path,
) -> Option<(usize, &'f Field, TypeId)> {
    if above.loops == MOST_LOOPS {
        return None;
    }
    let record = |ty: &Type| match ty {
        Type::Named(id) => (above.loops == 0).then_some(*id),
        Type::List(item) => match **item {
            Type::Named(id) => Some(id),
            _ => None,
        },
        _ => None,
    };
    let is_new = |id: &TypeId| {
        let def = named.api.get(*id);
        !above.records.contains(id) && def.is_some_and(|def| !def.fields().is_empty())
    };
    let inner = fields
        .iter()
        .rev()
        .filter_map(|(at, field)| Some((*at, *field, record(&field.ty).filter(is_new)?)));
    inner.max_by_key(|(_, _, id)| named.api.get(*id).map_or(0, |def| def.fields().len()))
}

/// The field that says most.
fn telling<'f>(fields: &[(usize, &'f Field)]) -> Option<(usize, &'f Field)> {
    let called = |name: &&str| fields.iter().find(|(_, field)| field.wire == **name);
    let plain = |(_, field): &&(usize, &Field)| {
        !matches!(field.ty, Type::Named(_) | Type::List(_) | Type::Map(_) | Type::Value)
    };
    let found = TELLING.iter().find_map(called);
    let text = fields.iter().find(|(_, field)| field.ty == Type::String);
    let plain = || fields.iter().find(plain).or_else(|| fields.first());
    found.or(text).or_else(plain).copied()
}

/// `season` of `seasons`.
fn one_of(list: &str) -> String {
    let ends = [("sses", "ss"), ("ies", "y"), ("ss", "ss"), ("s", "")];
    let one =
        ends.iter().find_map(|(many, one)| Some(format!("{}{one}", list.strip_suffix(many)?)));
    one.filter(|one| one != list).unwrap_or_else(|| "item".to_owned())
}

//! An example of a version's main call, for the page of its service. It is compiled as a test of the
//! docs, so it has to fit the code that it is about.

use std::collections::BTreeSet;

use super::member;
use super::types::{Imports, Scope};
use crate::convention::ENVELOPE;
use crate::lower::reach;
use crate::model::{Api, Evidence, Field, Kind, Operation, Type, TypeDef, TypeId};
use crate::name::Names;

/// How many records deep values for requests go.
const DEEPEST: usize = 3;

/// How many loops, one in the other, read the result.
const MOST_LOOPS: usize = 2;

/// Fields that tell best which thing a record is, best first.
const TELLING: &[&str] = &["code", "id"];

/// The example, in Markdown; `module` is the path of the version's module, `feature` its feature.
pub(super) fn example(api: &Api, names: &Names, module: &str, feature: &str) -> Option<String> {
    let (operation, method) = main_call(api, names)?;
    let scope = Scope { api, names, part: "", deprecated: None };
    let mut used = BTreeSet::from([names.client.clone()]);
    let request = operation.request.as_ref().map(|ty| value(&scope, ty, &mut used, 0));
    let (request, argument) = match request {
        Some(value) => (format!("let request = {value};\n"), "&request"),
        None => (String::new(), ""),
    };
    let uses = uses(module, &used);
    let client = &names.client;
    let call = format!("{request}let result = {client}::new(client).{method}({argument}).await?;");
    let mut reading = Vec::new();
    match operation.answer.ty {
        Some(Type::Named(id)) => read(&scope, id, "result", &mut Way::default(), &mut reading),
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

/// The operation whose answer leads to most types, if it is no guess; of several the first by name.
fn main_call<'a>(api: &'a Api, names: &'a Names) -> Option<(&'a Operation, &'a String)> {
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
fn value(scope: &Scope<'_>, ty: &Type, used: &mut BTreeSet<String>, depth: usize) -> String {
    let anything = || "Default::default()".to_owned();
    match ty {
        Type::Bool => "true".to_owned(),
        Type::I32 | Type::I64 | Type::U64 => "1".to_owned(),
        Type::String => "\"…\"".to_owned(),
        Type::List(item) if **item != Type::String => {
            format!("vec![{}]", value(scope, item, used, depth))
        }
        Type::Named(id) if depth < DEEPEST => {
            let named = scope.api.get(*id).zip(scope.type_names(*id));
            named.map_or_else(anything, |(def, names)| {
                used.insert(names.name.clone());
                format!("{}::{}", names.name, made(scope, def, *id, used, depth))
            })
        }
        _ => anything(),
    }
}

/// How a value of a type is made: `new(…)` with all that is required, or `default()`.
fn made(
    scope: &Scope<'_>,
    def: &TypeDef,
    id: TypeId,
    used: &mut BTreeSet<String>,
    depth: usize,
) -> String {
    let listed = matches!(def.kind, Kind::Enum(_) | Kind::IntegerEnum(_));
    let first = scope.type_names(id).and_then(|names| names.members.first());
    if let (true, Some(variant)) = (listed, first) {
        return variant.clone();
    }
    let form = |field: &Field| scope.field(def, field, &mut Imports::default());
    let required: Vec<&Field> = def.fields().iter().filter(|field| !form(field).optional).collect();
    if !super::records::has_constructor(def, required.len()) {
        return "default()".to_owned();
    }
    let arguments = required.iter().map(|field| value(scope, &field.ty, used, depth + 1));
    format!("new({})", arguments.collect::<Vec<_>>().join(", "))
}

/// The way into a result.
#[derive(Default)]
struct Way {
    /// Records from the outermost on.
    records: Vec<TypeId>,
    loops: usize,
}

/// Statements that read one thing of the record in `variable`: down by way of the largest records, as
/// deep as an example may be.
fn read(scope: &Scope<'_>, id: TypeId, variable: &str, above: &mut Way, lines: &mut Vec<String>) {
    let known = scope.api.get(id).zip(scope.type_names(id));
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
    if let Some((at, field, inner)) = deeper(scope, &fields, above) {
        let field_name = member(names, at);
        let place = format!("{variable}.{field_name}");
        let form = scope.field(def, field, &mut Imports::default());
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
            (_, false) => return read(scope, inner, &place, above, lines),
        };
        lines.push(head);
        let from = lines.len();
        read(scope, inner, &name, above, lines);
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
    scope: &Scope<'_>,
    fields: &[(usize, &'f Field)],
    above: &Way,
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
        let def = scope.api.get(*id);
        !above.records.contains(id) && def.is_some_and(|def| !def.fields().is_empty())
    };
    let inner = fields
        .iter()
        .rev()
        .filter_map(|(at, field)| Some((*at, *field, record(&field.ty).filter(is_new)?)));
    inner.max_by_key(|(_, _, id)| scope.api.get(*id).map_or(0, |def| def.fields().len()))
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

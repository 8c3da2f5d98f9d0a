//! The API as text: one line for each operation, field and value, for people who review a change.

use std::collections::BTreeMap;

use super::types::{Imports, Scope};
use crate::invisible::{one_line, quoted};
use crate::model::{Api, Kind, Operation, RateLimit, TypeDef};
use crate::name::{Names, TypeNames, write_word};

/// The API text of a document.
pub fn summary(api: &Api, names: &Names) -> String {
    let scope = Scope { api, names, part: "summary", deprecated: None };
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
        let ty = |ty| scope.plain(ty);
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
            Some(ty) => scope.plain(ty),
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
        type_lines(&scope, def, names, &at, &mut lines);
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
    limit + once + operation.provenance.mark()
}

fn type_lines(
    scope: &Scope<'_>,
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
        lines.push(format!("  {name}.extra: {} each", scope.plain(ty)));
    }
    match &def.kind {
        Kind::Record(fields) => lines.extend(fields.iter().zip(members).map(|(field, member)| {
            let form = scope.field(def, field, &mut Imports::default());
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
                let body = case.ty.as_ref().map(|ty| scope.variant(ty, &mut Imports::default()));
                let body = body.map(|ty| format!("({ty})")).unwrap_or_default();
                format!("  {name}::{member}{body} = {}", case.status.text())
            }));
        }
        Kind::Union(union) => {
            lines.extend(union.variants.iter().zip(members).map(|(variant, member)| {
                let ty = scope.variant(&variant.ty, &mut Imports::default());
                format!("  {name}::{member}({ty}) = {}", write_word(&variant.name))
            }));
            lines.extend(
                union.tag.iter().map(|tag| format!("  {name} told by {}", write_word(tag))),
            );
        }
    }
}

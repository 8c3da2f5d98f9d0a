//! Structs: what callers write and what they read.

use askama::Template;
use serde_json::Value;

use super::{Scope, alias, literal, member, rendered};
use crate::model::{Evidence, Field, Kind, Type, TypeDef, TypeId, Way, paragraphs};
use crate::name::{NamedApi, TypeNames};
use crate::rust_types::{FieldForm, Imports, is_complex};
use crate::rustdoc::{lines, paragraph, said};

/// Constructors with more arguments than this are harder to read than a literal.
const MOST_ARGUMENTS: usize = 5;

/// Characters of a default that are shown.
const LONGEST_DEFAULT: usize = 80;

/// How lines begin that say of which operations a type is the whole request or answer.
const OF_WHOLE: &[&str] = &[" The request of ", " The answer of ", " An error of "];

/// The struct, its constructor and its table for the runtime.
#[derive(Template)]
#[template(path = "code/record.rs", escape = "none")]
struct Record<'a> {
    docs: Vec<String>,
    name: &'a str,
    in_requests: bool,
    has_constructor: bool,
    /// Whether a field has a type that is worth an alias, which nobody would know.
    is_complex: bool,
    fields: Vec<RecordField<'a>>,
    /// Docs of the field for all that the document does not describe.
    extra: Option<Vec<String>>,
    /// The webhook of which it is an item.
    webhook: Option<String>,
}

struct RecordField<'a> {
    docs: Vec<String>,
    alias: Option<String>,
    name: &'a str,
    ty: String,
    /// Whether it has to be given a value.
    is_needed: bool,
    wire: String,
    flags: String,
    /// What is written where it has no value.
    constant: Option<String>,
}

impl Record<'_> {
    fn needed(&self) -> impl Iterator<Item = &RecordField<'_>> {
        self.fields.iter().filter(|field| field.is_needed)
    }

    /// Whether an argument is called what usually stands for a name that is missing.
    fn has_odd_names(&self) -> bool {
        self.needed().any(|field| ["foo", "baz", "quux"].contains(&field.name))
    }

    /// Whether a constructor with what is needed gives every field a value.
    fn is_complete(&self) -> bool {
        self.extra.is_none() && self.fields.iter().all(|field| field.is_needed)
    }
}

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope.own_types().map(|(def, names)| record(scope, def, names, imports)).collect()
}

fn record(scope: &Scope<'_>, def: &TypeDef, names: &TypeNames, imports: &mut Imports) -> String {
    let usual = def.usual_evidence();
    let fields = def.fields().iter().enumerate().map(|(index, field)| {
        let form = scope.named.field(def, field, imports);
        let name = member(names, index);
        let constant = constant(scope.named, field, &form);
        RecordField {
            docs: lines(&field_docs(field, &form, usual)),
            alias: alias(&field.wire, name),
            name,
            is_needed: !form.optional && constant.is_none(),
            constant: constant.map(literal),
            wire: literal(&field.wire),
            flags: flags(def, field, &form),
            ty: form.ty,
        }
    });
    let fields: Vec<RecordField<'_>> = fields.collect();
    let extra = def.has_extra().then(|| {
        imports.name("s360_runtime::wire", "Extra");
        lines(&extra_docs(scope, def))
    });
    let needed = fields.iter().filter(|field| field.is_needed).count();
    rendered(&Record {
        docs: linked(lines(&type_docs(def)), scope, def),
        name: &names.name,
        in_requests: def.in_requests,
        has_constructor: has_constructor(def, needed),
        is_complex: fields.iter().any(|field| is_complex(&field.ty)),
        fields,
        extra,
        webhook: webhook(scope, def).map(literal),
    })
}

/// The one webhook that delivers the type, alone or in a list. Callbacks are none: they are answers to a
/// call, and their names are words of ours.
fn webhook<'a>(scope: &Scope<'a>, def: &TypeDef) -> Option<&'a str> {
    let api = scope.named.api;
    let own = api.webhooks.iter().filter(|it| it.pointer.starts_with("/webhooks/"));
    let mut own = own.filter(|it| {
        let item = it.body.as_ref().and_then(item);
        item.and_then(|id| api.types.get(id.0)).is_some_and(|body| std::ptr::eq(body, def))
    });
    let (webhook, None) = (own.next()?, own.next()) else { return None };
    Some(&webhook.name)
}

fn item(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(inner) | Type::Nullable(inner) => item(inner),
        _ => None,
    }
}

/// Docs in which the operations that take or return the whole type are links to their methods.
fn linked(mut docs: Vec<String>, scope: &Scope<'_>, def: &TypeDef) -> Vec<String> {
    let NamedApi { api, names } = scope.named;
    let whole = def.occurrences.iter().filter(|place| {
        place.path.is_empty() && matches!(place.way, Way::Request | Way::Answer | Way::Error)
    });
    for place in whole {
        let at = api.operations.iter().position(|operation| operation.name == place.of);
        let Some(method) = at.and_then(|at| names.methods.get(at)) else { continue };
        let (name, method) = (format!("of `{}`", place.of), method.trim_start_matches("r#"));
        let link = format!("of [`{}::{method}`](super::{0}::{method})", names.client);
        // Words of ours, not of the document: those name no method.
        let is_place = |line: &&mut String| OF_WHOLE.iter().any(|words| line.starts_with(words));
        docs.iter_mut().filter(is_place).for_each(|line| *line = line.replace(&name, &link));
    }
    docs
}

fn extra_docs(scope: &Scope<'_>, def: &TypeDef) -> String {
    match &def.others {
        Some(ty) => format!("All other fields; each is a `{}`.", scope.named.plain(ty)),
        None => "What the document does not describe.".to_owned(),
    }
}

fn type_docs(def: &TypeDef) -> String {
    let mut text = said(def);
    if def.partial {
        text.push_str("\n\nPartial: the document does not tell all fields.");
    }
    if def.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text + &paragraphs(&def.notes)
}

fn field_docs(field: &Field, form: &FieldForm, usual: Evidence) -> String {
    let mut text = field.docs.trim().to_owned();
    if text.is_empty() {
        text = format!("`{}`.", field.wire.replace('`', ""));
    }
    text.push_str(&paragraph(&field.provenance.sentence(usual)));
    if field.required && form.optional && !form.null_when_absent && !field.write_only {
        text.push_str("\n\nThe document requires it; an answer without it is read all the same.");
    }
    if field.read_only {
        text.push_str("\n\nRead-only: the server writes it, requests leave it out.");
    }
    if field.write_only {
        text.push_str("\n\nWrite-only: requests carry it, answers do not.");
    }
    if let Some(default) = &field.default {
        text.push_str(&format!("\n\nDefault: {}.", shown(default)));
    }
    if field.deprecated {
        text.push_str("\n\nDeprecated.");
    }
    text + &paragraphs(&field.notes)
}

/// A JSON value as code, cut where it gets long.
fn shown(value: &Value) -> String {
    let text: String = value.to_string().chars().filter(|char| *char != '`').collect();
    match text.char_indices().nth(LONGEST_DEFAULT) {
        Some((end, _)) => format!("`{}…`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}

/// Whether a type with so many required fields has a `new`.
pub(super) fn has_constructor(def: &TypeDef, required: usize) -> bool {
    def.in_requests && (1..=MOST_ARGUMENTS).contains(&required)
}

/// The only text that a field can have: of a discriminator, or of an enum with one value, as long as it
/// is not left out.
pub(super) fn constant<'a>(
    named: NamedApi<'a>,
    field: &'a Field,
    form: &FieldForm,
) -> Option<&'a str> {
    if field.constant.is_some() {
        return field.constant.as_deref();
    }
    let Type::Named(id) = &field.ty else { return None };
    match &named.api.get(*id)?.kind {
        Kind::Enum(values) if !form.optional => match values.as_slice() {
            [only] => Some(&only.wire),
            _ => None,
        },
        _ => None,
    }
}

/// What the runtime has to know of a field besides its names.
fn flags(def: &TypeDef, field: &Field, form: &FieldForm) -> String {
    let flags = [
        ("required", def.in_answers && field.required && !field.write_only),
        ("nullable", form.null_when_absent),
        ("secret", field.secret),
    ];
    let flags: Vec<&str> = flags.iter().filter(|(_, is)| *is).map(|(flag, _)| *flag).collect();
    if flags.is_empty() { String::new() } else { format!(": {}", flags.join(" ")) }
}

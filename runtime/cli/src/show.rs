//! `show`: operations and types, as their document has them.

use std::process::ExitCode;

use s360_codegen::model::{Api, Field, Kind, Type, TypeDef};
use s360_sandbox::Documents;
use serde_json::{Value, json};

use crate::choose::{Choice, Chosen, unknown};
use crate::failure::Failure;
use crate::output::{Format, object, rows, text};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Service, and perhaps its version.
    #[arg(value_name = "SERVICE[@X.Y]")]
    service: Choice,
    /// Operation or type; names with a space, those of inline types, in quotation marks.
    name: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, format: Format) -> Result<ExitCode, Failure> {
    let documents = Documents::built_in();
    let chosen = arguments.service.find(&documents)?;
    let Some(name) = &arguments.name else { return types(chosen.api, format) };
    if let Some(operation) = chosen.api.operations.iter().find(|it| it.name == *name) {
        let ty = |ty: &Option<Type>| ty.as_ref().map(|ty| spelled(chosen.api, ty));
        let (takes, answers) = (ty(&operation.request), ty(&operation.answer.ty));
        if format == Format::Json {
            let both = [&operation.request, &operation.answer.ty].into_iter().flatten();
            let types = both.filter_map(|ty| definition(chosen.api, ty));
            let types: Vec<Value> = types.map(|def| described(chosen.api, def)).collect();
            return crate::output::json(&json!({
                "operation": operation.name, "about": operation.docs,
                "takes": takes, "answers": answers, "types": types,
            }));
        }
        text(&format!("{}\n{}", operation.name, paragraph(&operation.docs)))?;
        for (word, ty) in [("takes", &operation.request), ("answers", &operation.answer.ty)] {
            let Some(ty) = ty else { continue };
            text(&format!("\n{word} {}\n", spelled(chosen.api, ty)))?;
            if let Some(def) = definition(chosen.api, ty) {
                table(chosen.api, def)?;
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let def = find(&chosen, name)?;
    if format == Format::Json {
        return crate::output::json(&described(chosen.api, def));
    }
    text(&format!("{}\n{}", def.name, paragraph(&def.docs)))?;
    table(chosen.api, def)
}

fn find<'d>(chosen: &Chosen<'d>, name: &str) -> Result<&'d TypeDef, Failure> {
    let found = chosen.api.types.iter().find(|def| def.name == name);
    found.ok_or_else(|| {
        let types = chosen.api.types.iter().map(|def| def.name.as_str());
        let names = chosen.api.operations.iter().map(|it| it.name.as_str()).chain(types);
        let what = format!("operation or type of {}", chosen.label());
        unknown(&what, name, names, &format!("s360 show {}", chosen.service.name))
    })
}

fn types(api: &Api, format: Format) -> Result<ExitCode, Failure> {
    let types = api.types.iter().map(|def| -> Vec<Value> {
        vec![
            def.name.clone().into(),
            kind(def).into(),
            def.in_requests.into(),
            def.in_answers.into(),
            (!def.partial).into(),
        ]
    });
    let columns = ["type", "kind", "requests", "answers", "complete"];
    rows(&columns, &types.collect::<Vec<_>>(), format)
}

fn kind(def: &TypeDef) -> &'static str {
    match def.kind {
        Kind::Record(_) => "record",
        Kind::Enum(_) | Kind::IntegerEnum(_) => "enum",
        Kind::Union(_) => "union",
        Kind::ByStatus(_) => "by status",
    }
}

fn definition<'d>(api: &'d Api, ty: &Type) -> Option<&'d TypeDef> {
    match ty {
        Type::Named(id) => api.get(*id),
        Type::List(item) | Type::Map(item) | Type::Nullable(item) => definition(api, item),
        _ => None,
    }
}

/// A type in a line, by the names of the document.
fn spelled(api: &Api, ty: &Type) -> String {
    let plain = match ty {
        Type::Bool => "boolean",
        Type::I32 => "integer",
        Type::I64 | Type::U64 => "long",
        Type::Decimal | Type::F64 => "number",
        Type::String => "string",
        Type::DateTime => "date and time",
        Type::Date => "date",
        Type::Bytes | Type::UrlBytes => "base64",
        Type::Amount => "amount in thousandths",
        Type::Value => "any JSON",
        Type::Nullable(inner) => return spelled(api, inner),
        Type::List(item) => return format!("list of {}", spelled(api, item)),
        Type::Map(item) => return format!("map of {}", spelled(api, item)),
        Type::Named(id) => return api.get(*id).map_or_else(String::new, |def| def.name.clone()),
    };
    plain.to_owned()
}

const COLUMNS: [&str; 4] = ["name", "type", "mandatory", "about"];

fn members(api: &Api, def: &TypeDef) -> Vec<Vec<Value>> {
    let row = |name: Value, ty: Value, mandatory: bool, docs: &str| {
        vec![name, ty, mandatory.into(), docs.lines().next().unwrap_or_default().into()]
    };
    let field = |field: &Field| {
        let ty = spelled(api, &field.ty).into();
        row(field.wire.clone().into(), ty, field.required, &field.docs)
    };
    match &def.kind {
        Kind::Record(fields) => fields.iter().map(field).collect(),
        Kind::Enum(values) => {
            let row = |value: &s360_codegen::model::EnumValue<String>| {
                row(value.wire.clone().into(), Value::Null, false, &value.docs)
            };
            values.iter().map(row).collect()
        }
        Kind::IntegerEnum(values) => {
            let row = |value: &s360_codegen::model::EnumValue<i64>| {
                row(value.wire.into(), Value::Null, false, &value.docs)
            };
            values.iter().map(row).collect()
        }
        Kind::Union(union) => {
            let row = |it: &s360_codegen::model::Variant| {
                row(it.name.clone().into(), spelled(api, &it.ty).into(), false, "")
            };
            union.variants.iter().map(row).collect()
        }
        Kind::ByStatus(cases) => {
            let row = |case: &s360_codegen::model::Case| {
                let ty = case.ty.as_ref().map(|ty| spelled(api, ty));
                row(case.status.text().into(), ty.into(), false, &case.docs)
            };
            cases.iter().map(row).collect()
        }
    }
}

fn described(api: &Api, def: &TypeDef) -> Value {
    let members = members(api, def).into_iter().map(|row| object(COLUMNS.into_iter().zip(row)));
    json!({
        "type": def.name, "kind": kind(def), "about": def.docs, "complete": !def.partial,
        "members": members.collect::<Vec<_>>(),
    })
}

fn table(api: &Api, def: &TypeDef) -> Result<ExitCode, Failure> {
    let members = members(api, def);
    if !members.is_empty() {
        rows(&COLUMNS, &members, Format::Table)?;
    }
    if def.partial {
        text("(the document does not tell all of it)\n")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn paragraph(docs: &str) -> String {
    if docs.is_empty() { String::new() } else { format!("{}\n", docs.trim_end()) }
}

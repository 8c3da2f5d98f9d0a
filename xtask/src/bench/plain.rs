//! The measure for compile time: plain structs with the same fields and serde's derives, as many
//! people write them by hand.

use std::fmt::Write as _;

use s360_codegen::model::{Api, Kind, Type};
use s360_codegen::name::{Names, variant_ident};

/// The manifest of such a crate.
pub(crate) const MANIFEST: &str = "[package]\nname = \"plain\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n[workspace]\n";

/// Its source.
pub(crate) fn source(api: &Api, names: &Names) -> String {
    let mut out = "#![allow(dead_code)]\nuse serde::{Deserialize, Serialize};\n".to_owned();
    for (def, own) in api.types.iter().zip(&names.types) {
        out.push_str("\n#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n");
        let mut line = |text: String| {
            let _ = writeln!(out, "{text}");
        };
        match &def.kind {
            Kind::Record(fields) => {
                line(format!("pub struct {} {{", own.name));
                for (field, name) in fields.iter().zip(&own.members) {
                    let ty = rust(&field.ty, names);
                    let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
                    let (ty, skip) = if field.required && !field.nullable {
                        (ty, "")
                    } else {
                        (format!("Option<{ty}>"), ", skip_serializing_if = \"Option::is_none\"")
                    };
                    line(format!(
                        "    #[serde(rename = {:?}{skip})]\n    pub {name}: {ty},",
                        field.wire
                    ));
                }
                line("}".to_owned());
            }
            Kind::Enum(values) => {
                line(format!("pub enum {} {{", own.name));
                for (value, name) in values.iter().zip(&own.members) {
                    line(format!("    #[serde(rename = {:?})]\n    {name},", value.wire));
                }
                line("}".to_owned());
            }
            Kind::IntegerEnum(_) => line(format!("pub struct {}(pub i64);", own.name)),
            Kind::Union(union) => {
                line(format!("#[serde(untagged)]\npub enum {} {{", own.name));
                for (index, variant) in union.variants.iter().enumerate() {
                    let name = variant_ident(&variant.name);
                    line(format!("    {name}{index}(Box<{}>),", rust(&variant.ty, names)));
                }
                line("}".to_owned());
            }
            Kind::ByStatus(_) => line(format!("pub struct {};", own.name)),
        }
    }
    out
}

fn rust(ty: &Type, names: &Names) -> String {
    match ty {
        Type::Bool => "bool".to_owned(),
        Type::I32 => "i32".to_owned(),
        Type::I64 | Type::Amount => "i64".to_owned(),
        Type::U64 => "u64".to_owned(),
        Type::F64 => "f64".to_owned(),
        Type::String
        | Type::DateTime
        | Type::Date
        | Type::Bytes
        | Type::UrlBytes
        | Type::Decimal => "String".to_owned(),
        Type::Value => "serde_json::Value".to_owned(),
        Type::Nullable(inner) => format!("Option<{}>", rust(inner, names)),
        Type::List(item) => format!("Vec<{}>", rust(item, names)),
        Type::Map(item) => {
            format!("std::collections::BTreeMap<String, {}>", rust(item, names))
        }
        Type::Named(id) => names.types.get(id.0).map(|own| own.name.clone()).unwrap_or_default(),
    }
}

//! Data shaped by a document: the same for the same request, every time.

use s360_codegen::model::{Api, Kind, Operation, Type};
use serde_json::{Map, Value, json};

/// Records inside records deeper than this are left out.
const DEEPEST: usize = 5;

/// What a method answers by itself: the document's example, or data of the answer's type. Values of
/// the request stand where the answer has a field of the same name, so that who asks for contact 333
/// is told of contact 333.
pub(crate) fn answer(api: &Api, operation: &Operation, request: &Value) -> Map<String, Value> {
    let ty = operation.answer.ty.as_ref();
    let sample = match (operation.answer.example.clone(), ty) {
        (Some(mut example), Some(ty)) => {
            echo(api, ty, "", &mut example, request);
            example
        }
        (Some(example), None) => example,
        (None, Some(ty)) => value(api, ty, "", request, 0),
        (None, None) => json!({}),
    };
    match sample {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Puts values of the request into an example of type `ty`.
fn echo(api: &Api, ty: &Type, name: &str, example: &mut Value, request: &Value) {
    match (ty, example) {
        (Type::Nullable(inner), example) => echo(api, inner, name, example, request),
        (Type::List(item), Value::Array(items)) => {
            items.iter_mut().for_each(|example| echo(api, item, name, example, request));
        }
        (Type::Named(id), Value::Object(examples)) => {
            let Some(Kind::Record(fields)) = api.get(*id).map(|def| &def.kind) else { return };
            for field in fields {
                if let Some(example) = examples.get_mut(&field.wire) {
                    echo(api, &field.ty, &field.wire, example, request);
                }
            }
        }
        (ty, example) => {
            if let Some(given) = given(ty, name, request) {
                *example = given.clone();
            }
        }
    }
}

/// What the request has under the name of a field of type `ty`, if it can stand there.
fn given<'r>(ty: &Type, name: &str, request: &'r Value) -> Option<&'r Value> {
    let fits = match ty {
        Type::Bool => Value::is_boolean,
        Type::I64 => Value::is_i64,
        Type::String => Value::is_string,
        _ => return None,
    };
    request.get(name).filter(|given| fits(given))
}

fn value(api: &Api, ty: &Type, name: &str, request: &Value, depth: usize) -> Value {
    if let Some(given) = given(ty, name, request) {
        return given.clone();
    }
    match ty {
        Type::Bool => json!(true),
        Type::I32 | Type::U64 => json!(1),
        Type::I64 => json!(10_228_310_724_422_i64),
        Type::Amount => json!(20_000),
        Type::F64 | Type::Decimal => json!(1.5),
        Type::String => json!(name),
        Type::DateTime => json!("2021-10-08T16:00:00.000+02:00"),
        Type::Date => json!("2021-10-08"),
        Type::Bytes | Type::UrlBytes => json!("UzM2MA"),
        Type::Value => {
            let echoed = request.get(name).filter(|given| !given.is_null());
            echoed.cloned().unwrap_or(json!(name))
        }
        Type::Nullable(inner) => value(api, inner, name, request, depth),
        Type::List(item) => json!([value(api, item, name, request, depth)]),
        Type::Map(item) => json!({ "1": value(api, item, name, request, depth) }),
        Type::Named(id) => match api.get(*id).map(|def| &def.kind) {
            Some(Kind::Record(fields)) => {
                let fields = fields.iter().filter(|field| depth < DEEPEST || is_plain(&field.ty));
                let sample = fields.map(|field| {
                    let sample = value(api, &field.ty, &field.wire, request, depth + 1);
                    (field.wire.clone(), sample)
                });
                Value::Object(sample.collect())
            }
            Some(Kind::Enum(values)) => {
                values.first().map_or(Value::Null, |first| json!(first.wire))
            }
            Some(Kind::IntegerEnum(values)) => json!(values.first().map(|first| first.wire)),
            Some(Kind::Union(union)) => union
                .variants
                .first()
                .filter(|_| depth < DEEPEST)
                .map_or(Value::Null, |first| value(api, &first.ty, name, request, depth + 1)),
            // S-360 has one status of success.
            Some(Kind::ByStatus(_)) | None => Value::Null,
        },
    }
}

fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Nullable(item) | Type::List(item) | Type::Map(item) => is_plain(item),
        Type::Named(_) => false,
        _ => true,
    }
}

//! How much of real answers documents give a type.

use std::collections::BTreeMap;

use s360_codegen::convention::ENVELOPE;
use s360_codegen::model::{Api, Kind, Type};
use s360_runtime::Version;
use serde_json::Value;

use crate::drift::is_success;
use crate::{Documents, Recording};

/// How many values of a method's answers have a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Wire name of the service.
    pub service: String,
    /// The version whose document was compared with.
    pub version: Version,
    /// Method.
    pub method: String,
    /// Texts, numbers and booleans whose place the document gives a type that they are of.
    pub typed: usize,
    /// All texts, numbers and booleans.
    pub leaves: usize,
}

/// How many values in the successful answers of `recording` have a type in the document of their
/// version, or of the version `against`; sorted by service, version and method.
///
/// ```
/// # fn example() -> Result<(), s360_sandbox::RecordingError> {
/// use s360_sandbox::{Documents, Recording, coverage};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// for method in coverage(&Documents::built_in(), &recording, None) {
///     println!("{} {}: {} of {}", method.service, method.method, method.typed, method.leaves);
/// }
/// # Ok(())
/// # }
/// ```
pub fn coverage(
    documents: &Documents,
    recording: &Recording,
    against: Option<Version>,
) -> Vec<Coverage> {
    let mut counts: BTreeMap<(&str, Version, &str), Count> = BTreeMap::new();
    for exchange in recording.exchanges.iter().filter(|exchange| is_success(exchange)) {
        let version = against.unwrap_or(exchange.version);
        let (service, method) = (exchange.service.as_str(), exchange.method.as_str());
        let module = format!("v{}_{}", version.major, version.minor);
        let found = documents.find(&exchange.context, service, &module, method);
        let of = found.and_then(|(api, operation)| Some((api, operation.answer.ty.as_ref()?)));
        let count = counts.entry((service, version, method)).or_default();
        // Of the envelope, clients know the types by themselves.
        for (key, value) in exchange.answer.as_object().into_iter().flatten() {
            match ENVELOPE.contains(&key.as_str()) {
                true => count.all(value, true),
                false => count.field(of, key, value),
            }
        }
        if !exchange.answer.is_object() {
            count.value(of, &exchange.answer);
        }
    }
    let coverage = |((service, version, method), count): (_, Count)| Coverage {
        service: str::to_owned(service),
        version,
        method: str::to_owned(method),
        typed: count.typed,
        leaves: count.leaves,
    };
    counts.into_iter().map(coverage).collect()
}

#[derive(Debug, Default)]
struct Count {
    typed: usize,
    leaves: usize,
}

impl Count {
    fn value(&mut self, of: Option<(&Api, &Type)>, value: &Value) {
        let Some((api, ty)) = of else { return self.all(value, false) };
        match (ty, value) {
            (_, Value::Null) => {}
            (Type::Nullable(inner), value) => self.value(Some((api, inner)), value),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(Some((api, item)), value));
            }
            (Type::Map(item), Value::Object(entries)) => {
                entries.values().for_each(|value| self.value(Some((api, item)), value));
            }
            (Type::Named(id), Value::Object(fields)) if is_record(api, ty) => {
                let others = api.get(*id).and_then(|def| def.others.as_ref());
                for (key, value) in fields {
                    match (has(api, ty, key), others) {
                        (false, Some(others)) => self.value(Some((api, others)), value),
                        _ => self.field(of, key, value),
                    }
                }
            }
            (Type::Value, value) => self.all(value, false),
            (ty, value) => self.all(value, crate::learn::fits(api, ty, value)),
        }
    }

    fn field(&mut self, of: Option<(&Api, &Type)>, key: &str, value: &Value) {
        let ty = of.and_then(|(api, ty)| {
            let Type::Named(id) = ty else { return None };
            let field = api.get(*id)?.fields().iter().find(|field| field.wire == key)?;
            Some((api, &field.ty))
        });
        self.value(ty, value);
    }

    /// All that is in `value`, typed or not.
    fn all(&mut self, value: &Value, typed: bool) {
        match value {
            Value::Null => {}
            Value::Array(items) => items.iter().for_each(|value| self.all(value, typed)),
            Value::Object(fields) => fields.values().for_each(|value| self.all(value, typed)),
            _ => {
                self.leaves += 1;
                self.typed += usize::from(typed);
            }
        }
    }
}

fn is_record(api: &Api, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    api.get(*id).is_some_and(|def| matches!(def.kind, Kind::Record(_)))
}

fn has(api: &Api, ty: &Type, key: &str) -> bool {
    let Type::Named(id) = ty else { return false };
    api.get(*id).is_some_and(|def| def.fields().iter().any(|field| field.wire == key))
}

//! How much of real answers documents give a type.

use std::collections::BTreeMap;

use s360_codegen::convention::ENVELOPE;
use s360_codegen::model::{Api, Type};
use s360_runtime::Version;
use serde_json::Value;

use crate::documents::{fields, module};
use crate::drift::is_success;
use crate::{Documents, Exchange, Exchanges, RecordingError};

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
/// # Errors
/// The recording cannot be read.
///
/// ```
/// # fn example() -> Result<(), s360_sandbox::RecordingError> {
/// use s360_sandbox::{Documents, Recording, coverage};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// for method in coverage(&Documents::built_in(), &recording, None)? {
///     println!("{} {}: {} of {}", method.service, method.method, method.typed, method.leaves);
/// }
/// # Ok(())
/// # }
/// ```
pub fn coverage(
    documents: &Documents,
    recording: &dyn Exchanges,
    against: Option<Version>,
) -> Result<Vec<Coverage>, RecordingError> {
    let mut counts: BTreeMap<(String, Version, String), Count> = BTreeMap::new();
    recording.each(&mut |exchange| {
        if is_success(exchange) {
            let version = against.unwrap_or(exchange.version);
            let method = (exchange.service.clone(), version, exchange.method.clone());
            counts.entry(method).or_default().answer(documents, exchange, version);
        }
    })?;
    let coverage = |((service, version, method), count): (_, Count)| {
        let Count { typed, leaves } = count;
        Coverage { service, version, method, typed, leaves }
    };
    Ok(counts.into_iter().map(coverage).collect())
}

#[derive(Debug, Default)]
struct Count {
    typed: usize,
    leaves: usize,
}

impl Count {
    fn answer(&mut self, documents: &Documents, exchange: &Exchange, version: Version) {
        let Exchange { context, service, method, answer, .. } = exchange;
        let found = documents.find(context, service, &module(version), method);
        let of = found.and_then(|(api, operation)| Some((api, operation.answer.ty.as_ref()?)));
        // Of the envelope, clients know the types by themselves.
        for (key, value) in answer.as_object().into_iter().flatten() {
            match ENVELOPE.contains(&key.as_str()) {
                true => self.all(value, true),
                false => self.value(described(of, key), value),
            }
        }
        if !answer.is_object() {
            self.value(of, answer);
        }
    }

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
            (Type::Named(id), Value::Object(object)) if fields(api, ty).is_some() => {
                let others = api.get(*id).and_then(|def| def.others.as_ref());
                for (key, value) in object {
                    let described = described(of, key).or(others.map(|ty| (api, ty)));
                    self.value(described, value);
                }
            }
            (Type::Value, value) => self.all(value, false),
            (ty, value) => self.all(value, crate::learn::fits(api, ty, value)),
        }
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

/// The type of the field called `key`.
fn described<'a>(of: Option<(&'a Api, &Type)>, key: &str) -> Option<(&'a Api, &'a Type)> {
    let (api, ty) = of?;
    let field = fields(api, ty)?.iter().find(|field| field.wire == key)?;
    Some((api, &field.ty))
}

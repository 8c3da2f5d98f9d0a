//! Where a patch is told of: on the innermost object that generated code has docs for. The one place
//! of this module that knows what stands where in an OpenAPI document.

use serde_json::{Map, Value};

use super::MARK;
use crate::pointer::escape;

/// HTTP methods a path item may have.
const METHODS: &[&str] = &["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// What a value of a document is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Document,
    Components,
    PathItems,
    PathItem,
    Operation,
    Parameters,
    Parameter,
    /// Schemas with names: shared ones, or the properties of one.
    Schemas,
    /// One of them.
    Named,
    /// A schema without a name.
    Inner,
    /// Data, in which no key means anything.
    Data,
    Other,
}

impl Kind {
    fn below(self, key: &str) -> Self {
        use Kind::{
            Components, Data, Document, Inner, Named, Operation, Other, Parameter, Parameters,
            PathItem, PathItems, Schemas,
        };
        match (self, key) {
            (PathItems, _) => PathItem,
            (Parameters, _) => Parameter,
            (Schemas, _) => Named,
            (Data, _) | (_, "example" | "examples" | "default" | "enum" | "const") => Data,
            (_, key) if key.starts_with("x-") => Data,
            (Document, "paths" | "webhooks") | (Components, "pathItems") => PathItems,
            (Document, "components") => Components,
            (Document, "definitions") | (Components, "schemas") => Schemas,
            (Document | Components | PathItem | Operation, "parameters") => Parameters,
            (PathItem, method) if METHODS.contains(&method) => Operation,
            (Named | Inner, "properties" | "$defs" | "definitions") => Schemas,
            (Named | Inner, _) | (_, "schema") => Inner,
            _ => Other,
        }
    }

    /// Whether what is written into the object reaches generated docs.
    fn has_docs(self, object: &Map<String, Value>) -> bool {
        match self {
            Self::Document | Self::Operation | Self::Named => true,
            Self::Parameter => {
                let place = object.get("in").and_then(Value::as_str);
                !object.contains_key("$ref") && !matches!(place, Some("body" | "formData"))
            }
            _ => false,
        }
    }
}

/// Writes `reason` on the innermost object with docs around the place at `way`.
pub(super) fn mark(root: &mut Value, way: &[String], reason: &str) {
    let mut kind = Kind::Document;
    let mut place = String::new();
    let mut holder = String::new();
    for key in way {
        kind = kind.below(key);
        place = format!("{place}/{}", escape(key));
        let found = root.pointer(&place).and_then(Value::as_object);
        if found.is_some_and(|object| kind.has_docs(object)) {
            holder.clone_from(&place);
        }
    }
    let Some(Value::Object(object)) = root.pointer_mut(&holder) else { return };
    let marks = object.entry(MARK).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(reasons) = marks
        && !reasons.iter().any(|known| known == reason)
    {
        reasons.push(Value::from(reason));
    }
}

/// What docs say of the patches to an object.
pub(crate) fn notes(mark: Option<&Value>) -> Vec<String> {
    let reasons = mark.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    reasons.iter().filter_map(Value::as_str).map(|reason| format!("Patched: {reason}.")).collect()
}

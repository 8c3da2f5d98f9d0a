//! Where a patch is told of: on the innermost object that generated code has docs for.

use serde_json::{Map, Value};

use super::MARK;
use crate::grammar::{Below, Kind, Walk};
use crate::pointer::escape;

/// Whether what is written into an object that stands below `below` reaches generated docs.
fn has_docs(below: Below, object: &Map<String, Value>) -> bool {
    match below {
        Below::One(Kind::Document | Kind::Operation) | Below::Each(Kind::Schema) => true,
        Below::Each(Kind::Parameter) => {
            let place = object.get("in").and_then(Value::as_str);
            !object.contains_key("$ref") && !matches!(place, Some("body" | "formData"))
        }
        _ => false,
    }
}

/// Writes `reason` on the innermost object with docs around the place at `way`.
pub(super) fn mark(root: &mut Value, way: &[String], reason: &str) {
    let mut walk = Walk::new();
    let mut place = String::new();
    let mut holder = String::new();
    for key in way {
        let is_item = root.pointer(&place).is_some_and(Value::is_array);
        place = format!("{place}/{}", escape(key));
        let below = walk.step(key, is_item);
        let found = root.pointer(&place).and_then(Value::as_object);
        if found.is_some_and(|object| has_docs(below, object)) {
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

//! Where a place of the 3.0 form stands in the document as somebody wrote it: Swagger 2.0 has other
//! places, and a schema has fields that stand in another one.

use serde_json::Value;

use super::Dialect;
use super::swagger2::is_body;
use crate::pointer::escape;

/// Schemas that one may have fields from, one above the other; a document's may do so in a circle.
const DEEPEST: u8 = 32;

impl Dialect {
    /// The place in the document `root` that `pointer`, a place of the 3.0 form, stands for. Of a
    /// field that a schema has from another one it is the field there.
    pub fn written(self, root: &Value, pointer: &str) -> String {
        let own = match self {
            Self::Swagger2 => in_swagger2(root, &self.own_terms(pointer)),
            Self::OpenApi30 | Self::OpenApi31 => pointer.to_owned(),
        };
        inherited(root, &own, DEEPEST).unwrap_or(own)
    }
}

/// The field where it stands, if `pointer` is one of a schema's own or inherited ones.
fn inherited(root: &Value, pointer: &str, deepest: u8) -> Option<String> {
    if root.pointer(pointer).is_some() {
        return Some(pointer.to_owned());
    }
    let (schema, field) = pointer.rsplit_once("/properties/")?;
    let deepest = deepest.checked_sub(1)?;
    let parts = root.pointer(&format!("{schema}/allOf"))?.as_array()?;
    (0..parts.len()).find_map(|at| {
        let part = format!("{schema}/allOf/{at}");
        let target = root.pointer(&part)?.get("$ref").and_then(Value::as_str);
        let part = target.and_then(|target| target.strip_prefix('#')).unwrap_or(&part);
        inherited(root, &format!("{part}/properties/{field}"), deepest)
    })
}

fn in_swagger2(root: &Value, pointer: &str) -> String {
    let tokens: Vec<&str> = pointer.split('/').collect();
    let place = match tokens.as_slice() {
        ["", "paths", path, method, "requestBody", below @ ..] => {
            body(root, [&format!("/paths/{path}/{method}"), &format!("/paths/{path}")], below)
        }
        ["", "paths", path, method, "responses", status, "content", _, below @ ..] => {
            Some(joined(&format!("/paths/{path}/{method}/responses/{status}"), below))
        }
        ["", "responses", name, "content", _, below @ ..] => {
            Some(joined(&format!("/responses/{name}"), below))
        }
        ["", "paths", path, "parameters", index, below @ ..] => {
            plain(root, &format!("/paths/{path}"), index, below)
        }
        ["", "paths", path, method, "parameters", index, below @ ..] => {
            plain(root, &format!("/paths/{path}/{method}"), index, below)
        }
        ["", "parameters", name, below @ ..] => {
            Some(without_schema(root, format!("/parameters/{name}"), below))
        }
        _ => None,
    };
    place.unwrap_or_else(|| pointer.to_owned())
}

fn joined(place: &str, below: &[&str]) -> String {
    let below: String = below.iter().map(|token| format!("/{token}")).collect();
    format!("{place}{below}")
}

/// Each parameter of an operation or path, and where it stands.
fn parameters<'v>(root: &'v Value, owner: &str) -> Vec<(String, &'v Value)> {
    let pointer = format!("{owner}/parameters");
    let list = root.pointer(&pointer).and_then(Value::as_array);
    let list = list.into_iter().flatten().enumerate();
    let resolved = |(index, found): (usize, &'v Value)| {
        let target = found.get("$ref").and_then(Value::as_str);
        let shared = target.and_then(|target| target.strip_prefix('#'));
        let shared = shared.and_then(|place| Some((place.to_owned(), root.pointer(place)?)));
        shared.unwrap_or_else(|| (format!("{pointer}/{index}"), found))
    };
    list.map(resolved).collect()
}

fn text<'v>(parameter: &'v Value, key: &str) -> &'v str {
    parameter.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A place in the body, which Swagger 2.0 has as a parameter, or as one for each field of a form.
fn body(root: &Value, owners: [&str; 2], below: &[&str]) -> Option<String> {
    // The operation's own body counts, else the path's.
    let mut all = owners.into_iter().map(|owner| parameters(root, owner));
    let all = all.find(|all| all.iter().any(|(_, found)| is_body(found)))?;
    if let Some((place, _)) = all.iter().find(|(_, found)| text(found, "in") == "body") {
        return Some(match below {
            ["content", _, below @ ..] => joined(place, below),
            _ => place.clone(),
        });
    }
    let ["content", _, "schema", "properties", field, below @ ..] = below else { return None };
    let is_field =
        |found: &Value| text(found, "in") == "formData" && escape(text(found, "name")) == *field;
    let (place, _) = all.iter().find(|(_, found)| is_field(found))?;
    Some(joined(place, below))
}

/// A place in a parameter; of the 3.0 form's list those for the body were taken out.
fn plain(root: &Value, owner: &str, index: &str, below: &[&str]) -> Option<String> {
    let all = parameters(root, owner).into_iter();
    let mut plain = all.filter(|(_, found)| !is_body(found));
    let (place, _) = plain.nth(index.parse().ok()?)?;
    Some(without_schema(root, place, below))
}

/// The schema of a parameter stands in the parameter itself, unless it was written as in 3.0.
fn without_schema(root: &Value, place: String, below: &[&str]) -> String {
    match below {
        ["schema", inside @ ..] if root.pointer(&format!("{place}/schema")).is_none() => {
            joined(&place, inside)
        }
        _ => joined(&place, below),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::dialect::Dialect;

    #[test]
    fn places_of_the_3_0_form_are_those_that_swagger_2_has() {
        let root = json!({
            "parameters": { "shared": { "in": "query", "name": "s", "type": "string" } },
            "paths": { "/a": {
                "parameters": [{ "in": "body", "name": "body", "schema": { "properties": { "x": {} } } }],
                "get": { "parameters": [
                    { "in": "body", "name": "b", "schema": { "properties": { "y": {} } } },
                    { "in": "query", "name": "q", "type": "array", "items": {} },
                    { "$ref": "#/parameters/shared" },
                ] },
                "post": { "responses": { "200": { "schema": { "properties": { "z": {} } } } } },
                "put": { "parameters": [{ "in": "formData", "name": "f/g", "type": "array", "items": {} }] },
            } },
        });
        for (form, own) in [
            (
                "get/requestBody/content/a~1b/schema/properties/y",
                "get/parameters/0/schema/properties/y",
            ),
            (
                "post/requestBody/content/a~1b/schema/properties/x",
                "parameters/0/schema/properties/x",
            ),
            ("put/requestBody/content/a~1b/schema/properties/f~1g/items", "put/parameters/0/items"),
            ("get/parameters/0/schema/items", "get/parameters/1/items"),
            (
                "post/responses/200/content/a~1b/schema/properties/z",
                "post/responses/200/schema/properties/z",
            ),
        ] {
            let (form, own) = (format!("/paths/~1a/{form}"), format!("/paths/~1a/{own}"));
            assert_eq!(Dialect::Swagger2.written(&root, &form), own);
            assert!(root.pointer(&own).is_some(), "{own}");
        }
        let shared = Dialect::Swagger2.written(&root, "/paths/~1a/get/parameters/1/schema");
        assert_eq!(shared, "/parameters/shared");
    }

    #[test]
    fn an_inherited_field_is_where_it_stands() {
        let root = json!({ "components": { "schemas": {
            "Child": { "allOf": [{ "$ref": "#/components/schemas/Parent" }, { "properties": { "own": {} } }] },
            "Parent": { "properties": { "inherited": {} } },
            "Round": { "allOf": [{ "$ref": "#/components/schemas/Round" }] },
        } } });
        let written = |name: &str, field: &str| {
            let pointer = format!("/components/schemas/{name}/properties/{field}");
            Dialect::OpenApi31.written(&root, &pointer)
        };
        assert_eq!(written("Child", "own"), "/components/schemas/Child/allOf/1/properties/own");
        assert_eq!(
            written("Child", "inherited"),
            "/components/schemas/Parent/properties/inherited"
        );
        assert_eq!(written("Round", "none"), "/components/schemas/Round/properties/none");
    }
}

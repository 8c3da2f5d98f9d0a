//! Swagger 2.0 documents into the 3.0 form.

use serde_json::{Value, json};

use super::builder::{Builder, Object};
use super::keywords;
use super::openapi3::{METHODS, info, paths, responses};
use super::schema::schema;
use crate::pointer::{At, unescape};

/// Extension for a `collectionFormat`.
pub(crate) const DELIMITER: &str = "x-delimiter";

pub(super) fn document(builder: &mut Builder<'_>, root: &Value) -> Value {
    let at = At::ROOT;
    let Some(root) = builder.object(&at, root) else { return json!({}) };
    builder.account(&at, root, &keywords::DOCUMENT);
    keywords::security(builder, &at, root, "securityDefinitions");
    let defaults = Defaults {
        consumes: media_types(builder, &at, root, "consumes"),
        produces: media_types(builder, &at, root, "produces"),
        bodies: shared_bodies(root),
        shared: root.get("parameters").cloned().unwrap_or_default(),
    };
    let mut to = Object::new();
    builder.copy(&at, root, &mut to, &[], &[]);
    to.insert("openapi".to_owned(), json!("3.0.3"));
    to.insert("info".to_owned(), info(builder, &at, root));
    to.insert("servers".to_owned(), servers(builder, &at, root));
    let read = |builder: &mut Builder<'_>, at: &At<'_>, item: &Object| {
        path_item(builder, at, item, &defaults)
    };
    to.insert("paths".to_owned(), paths(builder, &at, root, &read));
    to.insert("components".to_owned(), components(builder, &at, root, &defaults));
    let mut to = Value::Object(to);
    rewrite_references(&mut to);
    to
}

/// What the top of the document says for all operations.
struct Defaults {
    consumes: Vec<String>,
    produces: Vec<String>,
    /// Names of shared parameters that are bodies or form fields.
    bodies: Vec<String>,
    shared: Value,
}

fn media_types(builder: &mut Builder<'_>, at: &At<'_>, from: &Object, key: &str) -> Vec<String> {
    builder.items(at, from, key).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn is_body(parameter: &Value) -> bool {
    matches!(parameter.get("in").and_then(Value::as_str), Some("body" | "formData"))
}

fn shared_bodies(root: &Object) -> Vec<String> {
    match root.get("parameters") {
        Some(Value::Object(shared)) => shared
            .iter()
            .filter(|(_, found)| is_body(found))
            .map(|(name, _)| name.clone())
            .collect(),
        _ => Vec::new(),
    }
}

fn servers(builder: &mut Builder<'_>, at: &At<'_>, root: &Object) -> Value {
    let host = builder.text(at, root, "host");
    let base = builder.text(at, root, "basePath").unwrap_or_default();
    let schemes = media_types(builder, at, root, "schemes");
    let base = base.trim_end_matches('/');
    let url = match host {
        None if base.is_empty() => return json!([]),
        None => base.to_owned(),
        Some(host) => {
            let plain = schemes.iter().all(|scheme| scheme == "http") && !schemes.is_empty();
            format!("{}://{host}{base}", if plain { "http" } else { "https" })
        }
    };
    json!([{ "url": url }])
}

fn path_item(builder: &mut Builder<'_>, at: &At<'_>, from: &Object, defaults: &Defaults) -> Value {
    builder.account(at, from, &keywords::PATH_ITEM);
    let below = at.then("parameters");
    let mut to = Object::new();
    let shared_items = builder.items(at, from, "parameters");
    let (body_items, plain): (Vec<&Value>, Vec<&Value>) =
        shared_items.iter().partition(|found| is_body(defaults.resolve(found)));
    let plain: Vec<Value> =
        plain.into_iter().filter_map(|found| parameter(builder, &below, found)).collect();
    to.insert("parameters".to_owned(), Value::Array(plain));
    for method in METHODS {
        let here = at.then(method);
        if let Some(found) = from.get(*method)
            && let Some(found) = builder.object(&here, found)
        {
            let operation = operation(builder, &here, found, &body_items, defaults);
            to.insert((*method).to_owned(), operation);
        }
    }
    Value::Object(to)
}

impl Defaults {
    /// The parameter a `$ref` to a shared one means.
    fn resolve<'v>(&'v self, found: &'v Value) -> &'v Value {
        let target = found.get("$ref").and_then(Value::as_str);
        target
            .and_then(|target| target.strip_prefix("#/parameters/"))
            .and_then(|name| self.shared.get(unescape(name)))
            .unwrap_or(found)
    }
}

fn operation(
    builder: &mut Builder<'_>,
    at: &At<'_>,
    from: &Object,
    common_body: &[&Value],
    defaults: &Defaults,
) -> Value {
    builder.account(at, from, &keywords::OPERATION);
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["operationId", "summary", "description"], &["deprecated"]);
    let own = |builder: &mut Builder<'_>, key: &str, all: &[String]| {
        if from.contains_key(key) { media_types(builder, at, from, key) } else { all.to_vec() }
    };
    let consumes = own(builder, "consumes", &defaults.consumes);
    let produces = own(builder, "produces", &defaults.produces);
    let below = at.then("parameters");
    let mut plain = Vec::new();
    let mut body: Vec<&Value> = Vec::new();
    for (index, found) in builder.items(at, from, "parameters").iter().enumerate() {
        if is_body(defaults.resolve(found)) {
            body.push(defaults.resolve(found));
        } else {
            plain.extend(parameter(builder, &below.then(&index.to_string()), found));
        }
    }
    if body.is_empty() {
        body.extend(common_body.iter().map(|found| defaults.resolve(found)));
    }
    to.insert("parameters".to_owned(), Value::Array(plain));
    if !body.is_empty() {
        to.insert("requestBody".to_owned(), request_body(builder, &below, &body, &consumes));
    }
    let read = |builder: &mut Builder<'_>, at: &At<'_>, found: &Object| {
        response(builder, at, found, &produces)
    };
    to.insert("responses".to_owned(), responses(builder, at, from, &read));
    Value::Object(to)
}

/// Where a parameter may stand.
const PLACES: &[&str] = &["path", "query", "header", "body", "formData"];

/// A path, query or header parameter: its schema stands in the parameter itself.
fn parameter(builder: &mut Builder<'_>, at: &At<'_>, from: &Value) -> Option<Value> {
    let from = builder.object(at, from)?;
    if let Some(reference) = builder.reference(at, from) {
        return Some(reference);
    }
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["name", "description"], &["required"]);
    if !to.contains_key("name") {
        builder.malformed(at, &Value::Object(from.clone()), "a parameter with a `name`");
        return None;
    }
    let place = builder.text(at, from, "in").unwrap_or_default();
    // Bodies and form fields were taken out before.
    if !["path", "query", "header"].contains(&place.as_str()) {
        builder.none_of(&at.then("in"), &place, PLACES);
        return None;
    }
    if let Some(format) = collection_format(builder, at, from, &place) {
        to.insert("explode".to_owned(), json!(format == "multi"));
        to.insert(DELIMITER.to_owned(), json!(format));
    }
    to.insert("in".to_owned(), Value::String(place));
    to.insert("schema".to_owned(), inline_schema(builder, at, from));
    Some(Value::Object(to))
}

/// The `collectionFormat` of an array; 3.0 has no word for some in some places.
fn collection_format(
    builder: &mut Builder<'_>,
    at: &At<'_>,
    from: &Object,
    place: &str,
) -> Option<String> {
    let is_array = from.get("type") == Some(&json!("array"));
    let Some(format) = builder.text(at, from, "collectionFormat") else {
        // The default of Swagger 2.0 is csv; 3.0 would repeat the name.
        return is_array.then(|| "csv".to_owned());
    };
    let repeats = format == "multi" && ["query", "formData"].contains(&place);
    if repeats || ["csv", "ssv", "tsv", "pipes"].contains(&format.as_str()) {
        return is_array.then_some(format);
    }
    let expected = "`csv`, `ssv`, `tsv`, `pipes`, or `multi` in a query or form";
    builder.malformed(&at.then("collectionFormat"), &json!(format), expected);
    None
}

/// The schema of a parameter or header, without the keys that are the parameter's own.
fn inline_schema(builder: &mut Builder<'_>, at: &At<'_>, from: &Object) -> Value {
    let mut own = from.clone();
    for key in ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"] {
        own.remove(key);
    }
    own.retain(|key, _| !key.starts_with("x-") || key == "x-nullable");
    match own.remove("schema") {
        // Some documents write `schema` here as in 3.0.
        Some(found) => schema(builder, &at.then("schema"), &found),
        None => schema(builder, at, &Value::Object(own)),
    }
}

fn request_body(
    builder: &mut Builder<'_>,
    at: &At<'_>,
    parameters: &[&Value],
    consumes: &[String],
) -> Value {
    let whole = parameters.iter().find(|found| found.get("in") == Some(&json!("body")));
    if let Some(found) = whole {
        let content = found.get("schema").cloned().unwrap_or_else(|| json!({}));
        let content = schema(builder, &at.then("schema"), &content);
        let entry = match found.as_object() {
            Some(found) => Value::Object(builder.media_type(content, found)),
            None => json!({ "schema": content }),
        };
        let media =
            if consumes.is_empty() { vec!["application/json".into()] } else { consumes.to_vec() };
        let content: Object = media.into_iter().map(|media| (media, entry.clone())).collect();
        let description = found.get("description").and_then(Value::as_str).unwrap_or_default();
        let required = found.get("required") == Some(&json!(true));
        return json!({ "content": content, "required": required, "description": description });
    }
    let mut properties = Object::new();
    let mut encoding = Object::new();
    let mut required = Vec::new();
    let mut has_file = false;
    for found in parameters {
        let Some(field) = builder.object(at, found) else { continue };
        let Some(name) = builder.text(at, field, "name") else { continue };
        has_file |= field.get("type") == Some(&json!("file"));
        if field.get("required") == Some(&json!(true)) {
            required.push(Value::String(name.clone()));
        }
        let mut property = inline_schema(builder, at, field);
        if let (Some(text), Some(property)) = (field.get("description"), property.as_object_mut()) {
            property.insert("description".to_owned(), text.clone());
        }
        if let Some(format) = collection_format(builder, at, field, "formData") {
            let explode = format == "multi";
            encoding.insert(name.clone(), json!({ "explode": explode, DELIMITER: format }));
        }
        properties.insert(name, property);
    }
    let multipart = has_file || consumes.iter().any(|media| media.starts_with("multipart/"));
    let media = if multipart { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
    let mut form = json!({ "type": "object", "properties": properties });
    let all_required = !required.is_empty();
    if let (true, Some(form)) = (all_required, form.as_object_mut()) {
        form.insert("required".to_owned(), Value::Array(required));
    }
    json!({
        "content": { media: { "schema": form, "encoding": encoding } },
        "required": all_required,
    })
}

fn response(builder: &mut Builder<'_>, at: &At<'_>, from: &Object, produces: &[String]) -> Value {
    if let Some(reference) = builder.reference(at, from) {
        return reference;
    }
    builder.account(at, from, &keywords::RESPONSE);
    let mut to = Object::new();
    builder.copy(at, from, &mut to, &["description"], &[]);
    to.entry("description").or_insert_with(|| json!(""));
    if let Some(found) = from.get("schema").filter(|found| !found.is_null()) {
        let is_file = found.get("type") == Some(&json!("file"));
        let found = schema(builder, &at.then("schema"), found);
        let json_like = produces.iter().find(|media| media.contains("json"));
        let media = match (is_file, json_like, produces.first()) {
            (true, _, Some(first)) => first.clone(),
            (true, _, None) => "application/octet-stream".to_owned(),
            (false, Some(json), _) => json.clone(),
            (false, None, Some(first)) if first != "*/*" => first.clone(),
            _ => "application/json".to_owned(),
        };
        let mut entry = Object::from_iter([("schema".to_owned(), found)]);
        if let Some(example) = example(from, &media) {
            let example = Object::from_iter([("example".to_owned(), example.clone())]);
            builder.copy_examples(&example, &mut entry);
        }
        to.insert("content".to_owned(), json!({ media: entry }));
    }
    Value::Object(to)
}

/// The example of a response: of this media type, or of what is the same but for its parameters.
fn example<'v>(from: &'v Object, media: &str) -> Option<&'v Value> {
    let all = from.get("examples")?.as_object()?;
    let plain = |media: &str| media.split(';').next().unwrap_or_default().trim().to_owned();
    let same = || all.iter().find(|(other, _)| plain(other) == plain(media));
    all.get(media).or_else(|| same().map(|(_, example)| example))
}

fn components(builder: &mut Builder<'_>, at: &At<'_>, root: &Object, defaults: &Defaults) -> Value {
    let mut schemas = Object::new();
    let below = at.then("definitions");
    for (name, found) in builder.entries(at, root, "definitions") {
        schemas.insert(name.clone(), schema(builder, &below.then(name), found));
    }
    let mut parameters = Object::new();
    let below = at.then("parameters");
    for (name, found) in builder.entries(at, root, "parameters") {
        if !defaults.bodies.contains(name)
            && let Some(found) = parameter(builder, &below.then(name), found)
        {
            parameters.insert(name.clone(), found);
        }
    }
    let mut shared = Object::new();
    let below = at.then("responses");
    for (name, found) in builder.entries(at, root, "responses") {
        let here = below.then(name);
        if let Some(found) = builder.object(&here, found) {
            shared.insert(name.clone(), response(builder, &here, found, &defaults.produces));
        }
    }
    json!({ "schemas": schemas, "parameters": parameters, "responses": shared })
}

/// `#/definitions/X` is `#/components/schemas/X` in the 3.0 form.
fn rewrite_references(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(target)) = object.get_mut("$ref") {
                for (old, new) in [
                    ("#/definitions/", "#/components/schemas/"),
                    ("#/parameters/", "#/components/parameters/"),
                    ("#/responses/", "#/components/responses/"),
                ] {
                    if let Some(name) = target.strip_prefix(old) {
                        *target = format!("{new}{name}");
                        break;
                    }
                }
            }
            object.values_mut().for_each(rewrite_references);
        }
        Value::Array(items) => items.iter_mut().for_each(rewrite_references),
        _ => {}
    }
}

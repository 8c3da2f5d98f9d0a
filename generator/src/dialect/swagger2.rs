//! Swagger 2.0 documents into the 3.0 form.

use serde_json::{Value, json};

use super::checker::{Checker, Object};
use super::openapi3::{info, paths, responses};
use super::schema::schema;
use super::security;
use super::site::Site;
use crate::diagnostic::{Code, Severity};
use crate::grammar::{Dialect, Kind, methods};
use crate::media_type::{essence, has_json, is_multipart};
use crate::misprints::{self, TypeWord};
use crate::pointer::unescape;

/// Extension for a `collectionFormat`.
pub(crate) const DELIMITER: &str = "x-delimiter";

/// Extension for those of the arrays inside the array, from the outside in.
pub(crate) const INNER_DELIMITERS: &str = "x-inner-delimiters";

pub(super) fn document(checker: &mut Checker<'_>, root: &Value) -> Value {
    let at = Site::ROOT;
    let Some(root) = checker.object(&at, root) else { return json!({}) };
    checker.account(&at, root, Kind::Document);
    security::account(checker, &at, root, "securityDefinitions");
    let defaults = Defaults {
        consumes: media_types(checker, &at, root, "consumes"),
        produces: media_types(checker, &at, root, "produces"),
        shared: root.get("parameters").and_then(Value::as_object).cloned().unwrap_or_default(),
    };
    let mut to = Object::new();
    checker.copy(&at, root, &mut to, &[], &[]);
    to.insert("openapi".to_owned(), json!("3.0.3"));
    to.insert("info".to_owned(), info(checker, &at, root));
    to.insert("servers".to_owned(), servers(checker, &at, root));
    let read = |checker: &mut Checker<'_>, at: &Site<'_>, item: &Object| {
        path_item(checker, at, item, &defaults)
    };
    to.insert("paths".to_owned(), paths(checker, &at, root, &read));
    to.insert("components".to_owned(), components(checker, &at, root, &defaults));
    let mut to = Value::Object(to);
    rewrite_references(&mut to);
    to
}

/// What the top of the document says for all operations.
struct Defaults {
    consumes: Vec<String>,
    produces: Vec<String>,
    shared: Object,
}

fn media_types(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, key: &str) -> Vec<String> {
    checker.items(at, from, key).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn is_body(parameter: &Value) -> bool {
    let place = parameter.get("in").and_then(Value::as_str);
    matches!(place, Some("body" | "formData")) || is_stray_file(parameter)
}

/// Whether a parameter is a file in a place that can have none.
fn is_stray_file(parameter: &Value) -> bool {
    let place = parameter.get("in").and_then(Value::as_str);
    matches!(place, Some("query" | "path" | "header")) && is_file(parameter)
}

fn servers(checker: &mut Checker<'_>, at: &Site<'_>, root: &Object) -> Value {
    let host = checker.text(at, root, "host");
    let base = checker.text(at, root, "basePath").unwrap_or_default();
    let schemes = media_types(checker, at, root, "schemes");
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

fn path_item(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    from: &Object,
    defaults: &Defaults,
) -> Value {
    checker.account(at, from, Kind::PathItem);
    let mut to = Object::new();
    let (plain, body) = parameters(checker, at, from, defaults, Owner::PathItem);
    to.insert("parameters".to_owned(), Value::Array(plain));
    for method in methods() {
        let here = at.then(method);
        if let Some(found) = from.get(method)
            && let Some(found) = checker.object(&here, found)
        {
            let operation = operation(checker, (at, &here), found, &body, defaults);
            to.insert(method.to_owned(), operation);
        }
    }
    Value::Object(to)
}

/// What has a parameter in its list, or among its shared ones.
#[derive(Clone, Copy)]
enum Owner {
    Document,
    PathItem,
    Operation,
}

/// A parameter that is the body, or a field of it.
#[derive(Clone, Copy)]
struct BodyParameter<'v> {
    value: &'v Value,
    owner: Owner,
    /// Its index or name there.
    key: Key<'v>,
}

#[derive(Clone, Copy)]
enum Key<'v> {
    Index(usize),
    Name(&'v str),
}

/// The parameters of a path or operation: plain ones in the 3.0 form, and those that make the body.
fn parameters<'v>(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    from: &'v Object,
    defaults: &'v Defaults,
    owner: Owner,
) -> (Vec<Value>, Vec<BodyParameter<'v>>) {
    let (mut plain, mut body) = (Vec::new(), Vec::new());
    let below = at.then("parameters");
    for (index, found) in checker.items(at, from, "parameters").iter().enumerate() {
        let shared = defaults.shared(found);
        if is_body(shared.map_or(found, |(_, shared)| shared)) {
            body.push(match shared {
                Some((name, value)) => {
                    BodyParameter { value, owner: Owner::Document, key: Key::Name(name) }
                }
                None => BodyParameter { value: found, owner, key: Key::Index(index) },
            });
            continue;
        }
        let (read, made) = (index.to_string(), plain.len().to_string());
        let here = below.read(&read);
        let here = here.made(&made);
        checker.moved(&here);
        plain.extend(parameter(checker, &here, found));
    }
    (plain, body)
}

impl Defaults {
    /// The shared parameter that a `$ref` means, and its name.
    fn shared<'v>(&'v self, found: &Value) -> Option<(&'v str, &'v Value)> {
        let target = found.get("$ref").and_then(Value::as_str)?;
        let name = unescape(target.strip_prefix("#/parameters/")?);
        let (name, value) = self.shared.get_key_value(&name)?;
        Some((name, value))
    }
}

fn operation(
    checker: &mut Checker<'_>,
    (path, at): (&Site<'_>, &Site<'_>),
    from: &Object,
    common_body: &[BodyParameter<'_>],
    defaults: &Defaults,
) -> Value {
    checker.account(at, from, Kind::Operation);
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["operationId", "summary", "description"], &["deprecated"]);
    let own = |checker: &mut Checker<'_>, key: &str, all: &[String]| {
        if from.contains_key(key) { media_types(checker, at, from, key) } else { all.to_vec() }
    };
    let consumes = own(checker, "consumes", &defaults.consumes);
    let produces = own(checker, "produces", &defaults.produces);
    let (plain, mut body) = parameters(checker, at, from, defaults, Owner::Operation);
    // The operation's own go before those of its path.
    let common = common_body.iter().filter(|common| !body.iter().any(|own| own.is_same(common)));
    let common: Vec<BodyParameter<'_>> = common.copied().collect();
    body.extend(common);
    to.insert("parameters".to_owned(), Value::Array(plain));
    if !body.is_empty() {
        to.insert("requestBody".to_owned(), request_body(checker, (path, at), &body, &consumes));
    }
    let read = |checker: &mut Checker<'_>, at: &Site<'_>, found: &Object| {
        response(checker, at, found, &produces)
    };
    to.insert("responses".to_owned(), responses(checker, at, from, &read));
    Value::Object(to)
}

/// Where a parameter may stand.
const PLACES: &[&str] = &["path", "query", "header", "body", "formData"];

/// A path, query or header parameter: its schema stands in the parameter itself.
fn parameter(checker: &mut Checker<'_>, at: &Site<'_>, from: &Value) -> Option<Value> {
    let from = checker.object(at, from)?;
    if let Some(reference) = checker.reference(at, from) {
        return Some(reference);
    }
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["name", "description"], &["required"]);
    if !to.contains_key("name") {
        checker.malformed(at, &Value::Object(from.clone()), "a parameter with a `name`");
        return None;
    }
    let place = checker.text(at, from, "in").unwrap_or_default();
    // Bodies and form fields were taken out before.
    match place.as_str() {
        "path" | "query" | "header" => {}
        "cookie" => checker.assume(&at.then("in"), misprints::COOKIE.message()),
        _ => {
            checker.none_of(&at.then("in"), &place, PLACES);
            return None;
        }
    }
    if let Some(format) = collection_format(checker, at, from, &place) {
        to.insert("explode".to_owned(), json!(format == "multi"));
        to.insert(DELIMITER.to_owned(), json!(format));
        inner_formats(from, &mut to);
    }
    to.insert("in".to_owned(), Value::String(place));
    // Some documents write `schema` here as in 3.0.
    let here = if from.contains_key("schema") { *at } else { at.made("schema") };
    checker.moved(&here);
    let schema = inline_schema(checker, &here, from);
    to.insert("schema".to_owned(), schema);
    Some(Value::Object(to))
}

/// The `collectionFormat` of an array; 3.0 has no word for some in some places.
fn collection_format(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    from: &Object,
    place: &str,
) -> Option<String> {
    let is_array = from.get("type") == Some(&json!("array"));
    let Some(format) = checker.text(at, from, "collectionFormat") else {
        // The default of Swagger 2.0 is csv; 3.0 would repeat the name.
        return is_array.then(|| "csv".to_owned());
    };
    let repeats = format == "multi" && ["query", "formData"].contains(&place);
    if repeats || ["csv", "ssv", "tsv", "pipes"].contains(&format.as_str()) {
        return is_array.then_some(format);
    }
    let expected = "`csv`, `ssv`, `tsv`, `pipes`, or `multi` in a query or form";
    checker.malformed(&at.then("collectionFormat"), &json!(format), expected);
    None
}

/// Notes the `collectionFormat`s of arrays inside an array.
fn inner_formats(from: &Object, to: &mut Object) {
    let mut formats = Vec::new();
    let mut items = from.get("items");
    while let Some(inner) = items.filter(|inner| inner.get("type") == Some(&json!("array"))) {
        formats.push(inner.get("collectionFormat").cloned().unwrap_or_else(|| json!("csv")));
        items = inner.get("items");
    }
    if !formats.is_empty() {
        to.insert(INNER_DELIMITERS.to_owned(), Value::Array(formats));
    }
}

/// The schema of a parameter, without the keys that are the parameter's own.
fn inline_schema(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object) -> Value {
    let mut own = from.clone();
    for key in ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"] {
        own.remove(key);
    }
    for keyword in Kind::Parameter.keywords() {
        if !keyword.dialects.have(Dialect::Swagger2) && own.remove(keyword.name).is_some() {
            checker.foreign(at, keyword);
        }
    }
    own.retain(|key, _| !key.starts_with("x-") || key == "x-nullable");
    match own.remove("schema") {
        Some(found) => schema(checker, &at.then("schema"), &found),
        None => schema(checker, at, &Value::Object(own)),
    }
}

fn request_body(
    checker: &mut Checker<'_>,
    (path, at): (&Site<'_>, &Site<'_>),
    parameters: &[BodyParameter<'_>],
    consumes: &[String],
) -> Value {
    let (bodies, fields): (Vec<&BodyParameter<'_>>, Vec<_>) =
        parameters.iter().partition(|found| found.is_whole());
    let bodies = one_body(checker, (path, at), bodies);
    let takes_parts = consumes.iter().any(|media| is_multipart(media));
    let takes_pairs =
        consumes.iter().any(|media| essence(media) == "application/x-www-form-urlencoded");
    let multipart_alone = !consumes.is_empty() && consumes.iter().all(|it| is_multipart(it));
    if let ([only], true) = (bodies.as_slice(), fields.is_empty()) {
        let is_part = multipart_alone && only.has_no_fields();
        if !is_part {
            return only
                .standing(path, at, |here| whole_body(checker, &here, only.value, consumes));
        }
    }
    // A body for one media type and fields for another: whoever calls sends one of them.
    let json: Vec<String> = consumes.iter().filter(|media| has_json(media)).cloned().collect();
    let all_required = [&bodies, &fields].iter().all(|all| all.iter().any(|it| it.is_required()));
    let two_ways = match (bodies.as_slice(), all_required) {
        ([only], false)
            if (takes_parts || takes_pairs) && !json.is_empty() && !fields.is_empty() =>
        {
            Some(*only)
        }
        _ => None,
    };
    let bodies = if two_ways.is_some() { Vec::new() } else { bodies };
    let has_file = fields.iter().any(|found| found.is_file() || found.is_file_list());
    // Where nobody says, a JSON body beside fields is a part.
    let beside = !bodies.is_empty() && !takes_pairs;
    let media = match has_file || beside || takes_parts {
        true => "multipart/form-data",
        false => "application/x-www-form-urlencoded",
    };
    let mut form = Form::default();
    for found in &fields {
        found.standing(path, at, |here| form.add(checker, &here, found, media));
    }
    for found in &bodies {
        let misprint = match fields.is_empty() {
            true => &misprints::BODY_IN_MULTIPART,
            false => &misprints::BODY_BESIDE_FORM,
        };
        found.standing(path, at, |here| {
            checker.assume(&here, misprint.message());
            form.add_body(checker, &here, found.value, media);
        });
    }
    let required = !form.required.is_empty();
    let mut schema = json!({ "type": "object", "properties": form.properties });
    if let (true, Some(schema)) = (required, schema.as_object_mut()) {
        schema.insert("required".to_owned(), Value::Array(form.required));
    }
    let entry = json!({ "schema": schema, "encoding": form.encoding });
    let Some(only) = two_ways else {
        return json!({ "content": { media: entry }, "required": required });
    };
    let mut both = only.standing(path, at, |here| {
        checker.assume(&here, misprints::TWO_WAYS.message());
        whole_body(checker, &here, only.value, &json)
    });
    if let Some(content) = both.get_mut("content").and_then(Value::as_object_mut) {
        content.insert(media.to_owned(), entry);
    }
    both
}

/// The one body of several: they are the same, or it is an error.
fn one_body<'b, 'v>(
    checker: &mut Checker<'_>,
    (path, at): (&Site<'_>, &Site<'_>),
    mut bodies: Vec<&'b BodyParameter<'v>>,
) -> Vec<&'b BodyParameter<'v>> {
    let further = bodies.split_off(bodies.len().min(1));
    for one in further {
        one.standing(path, at, |here| match bodies.iter().all(|body| body.value == one.value) {
            true => checker.assume(&here, misprints::SAME_BODY.message()),
            false => two_bodies(checker, &here),
        });
    }
    bodies
}

fn two_bodies(checker: &mut Checker<'_>, at: &Site<'_>) {
    let message = "the operation has two bodies, and a request has one";
    let hint = "make one schema of them, or say which of them is sent as `formData`";
    checker.report(Severity::Error, Code::Malformed, at, message, hint);
}

impl BodyParameter<'_> {
    fn is_whole(&self) -> bool {
        self.value.get("in") == Some(&json!("body"))
    }

    /// Whether the one takes the place of the other.
    fn is_same(&self, other: &Self) -> bool {
        let named_alike = self.value.get("name") == other.value.get("name");
        self.is_whole() == other.is_whole() && (self.is_whole() || named_alike)
    }

    fn is_required(&self) -> bool {
        self.value.get("required") == Some(&json!(true))
    }

    fn is_file(&self) -> bool {
        is_file(self.value) || self.value.get("format") == Some(&json!("binary"))
    }

    fn is_file_list(&self) -> bool {
        let items = self.value.get("items");
        items.is_some_and(|items| Self { value: items, ..*self }.is_file())
    }

    /// Whether the schema of a body says, without a reference, that it is no object.
    fn has_no_fields(&self) -> bool {
        let schema = self.value.get("schema");
        let word = schema.and_then(|schema| schema.get("type")).and_then(Value::as_str);
        word.is_some_and(|word| word != "object")
    }

    /// Calls `make` with the place of the parameter and the request body that it is in.
    fn standing<T>(
        &self,
        path: &Site<'_>,
        operation: &Site<'_>,
        make: impl FnOnce(Site<'_>) -> T,
    ) -> T {
        let list = match self.owner {
            Owner::Document => Site::ROOT.read("parameters"),
            Owner::PathItem => path.read("parameters"),
            Owner::Operation => operation.read("parameters"),
        };
        let index;
        let key = match self.key {
            Key::Index(number) => {
                index = number.to_string();
                &index
            }
            Key::Name(name) => name,
        };
        make(operation.made("requestBody").of(&list.read(key)))
    }
}

/// Whether a schema is that of a file, whatever word stands for it.
fn is_file(schema: &Value) -> bool {
    let word = schema.get("type").and_then(Value::as_str);
    word.and_then(TypeWord::of).is_some_and(TypeWord::is_file)
}

/// A body parameter, which is the whole request body.
fn whole_body(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    found: &Value,
    consumes: &[String],
) -> Value {
    checker.moved(at);
    if let Some(found) = found.as_object() {
        checker.account(at, found, Kind::Parameter);
    }
    let json = ["application/json".to_owned()];
    let media_types = if consumes.is_empty() { &json } else { consumes };
    let content = at.made("content");
    let mut made = None;
    for media in media_types {
        let here = content.made(media);
        let here = here.then("schema");
        checker.moved(&here);
        // The same schema for each media type.
        if made.is_none() {
            let given = found.get("schema").cloned().unwrap_or_else(|| json!({}));
            made = Some(schema(checker, &here, &given));
        }
    }
    let made = made.unwrap_or_else(|| json!({}));
    let entry = match found.as_object() {
        Some(found) => Value::Object(checker.media_type(made, found)),
        None => json!({ "schema": made }),
    };
    let content: Object = media_types.iter().map(|media| (media.clone(), entry.clone())).collect();
    let description = found.get("description").and_then(Value::as_str).unwrap_or_default();
    let required = found.get("required") == Some(&json!(true));
    json!({ "content": content, "required": required, "description": description })
}

/// Form fields, which together are the request body.
#[derive(Default)]
struct Form {
    properties: Object,
    encoding: Object,
    required: Vec<Value>,
}

impl Form {
    fn add(
        &mut self,
        checker: &mut Checker<'_>,
        at: &Site<'_>,
        found: &BodyParameter<'_>,
        media: &str,
    ) {
        let Some(field) = checker.object(at, found.value) else { return };
        let Some(name) = self.name(checker, at, field) else { return };
        let is_parts = is_multipart(media);
        let content = at.made("content");
        let media = content.made(media);
        let form = media.made("schema");
        let properties = form.made("properties");
        let here = properties.made(&name);
        checker.moved(&here);
        let mut field = field.clone();
        if field.get("type") == Some(&json!("ref")) && is_parts {
            checker.assume(at, misprints::FILE_REF.message());
            field.insert("type".to_owned(), json!("file"));
        }
        let field = &field;
        let mut property = inline_schema(checker, &here, field);
        if let (Some(text), Some(property)) = (field.get("description"), property.as_object_mut()) {
            property.insert("description".to_owned(), text.clone());
        }
        if is_stray_file(found.value) {
            checker.assume(at, misprints::FILE_ELSEWHERE.message());
        }
        if found.is_file_list() {
            checker.assume(at, misprints::FILE_LIST.message());
        } else if let Some(format) = collection_format(checker, at, field, "formData") {
            let explode = json!(format == "multi");
            let mut encoding = Object::from_iter([("explode".to_owned(), explode)]);
            encoding.insert(DELIMITER.to_owned(), Value::String(format));
            inner_formats(field, &mut encoding);
            self.encoding.insert(name.clone(), Value::Object(encoding));
        }
        self.properties.insert(name, property);
    }

    /// Adds a body as a field in JSON.
    fn add_body(&mut self, checker: &mut Checker<'_>, at: &Site<'_>, found: &Value, media: &str) {
        let Some(field) = checker.object(at, found) else { return };
        let Some(name) = self.name(checker, at, field) else { return };
        checker.account(at, field, Kind::Parameter);
        let content = at.made("content");
        let media = content.made(media);
        let form = media.made("schema");
        let properties = form.made("properties");
        let here = properties.made(&name);
        let here = here.read("schema");
        checker.moved(&here);
        let given = field.get("schema").cloned().unwrap_or_else(|| json!({}));
        let property = schema(checker, &here, &given);
        let word = given.get("type").and_then(Value::as_str);
        if word.is_none_or(|word| ["object", "array"].contains(&word)) {
            self.encoding.insert(name.clone(), json!({ "contentType": "application/json" }));
        }
        self.properties.insert(name, property);
    }

    /// The name of a field, which is noted if it is required.
    fn name(&mut self, checker: &mut Checker<'_>, at: &Site<'_>, field: &Object) -> Option<String> {
        let name = checker.text(at, field, "name")?;
        if field.get("required") == Some(&json!(true)) {
            self.required.push(Value::String(name.clone()));
        }
        Some(name)
    }
}

fn response(checker: &mut Checker<'_>, at: &Site<'_>, from: &Object, produces: &[String]) -> Value {
    if let Some(reference) = checker.reference(at, from) {
        return reference;
    }
    checker.account(at, from, Kind::Response);
    let mut to = Object::new();
    checker.copy(at, from, &mut to, &["description"], &[]);
    to.entry("description").or_insert_with(|| json!(""));
    if let Some(found) = from.get("schema").filter(|found| !found.is_null()) {
        let json_like = produces.iter().find(|media| has_json(media));
        let media = match (is_file(found), json_like, produces.first()) {
            (true, _, Some(first)) => first.clone(),
            (true, _, None) => "application/octet-stream".to_owned(),
            (false, Some(json), _) => json.clone(),
            (false, None, Some(first)) => first.clone(),
            (false, None, None) => "application/json".to_owned(),
        };
        let content = at.made("content");
        let here = content.made(&media);
        let here = here.then("schema");
        checker.moved(&here);
        let made = schema(checker, &here, found);
        let mut entry = Object::from_iter([("schema".to_owned(), made)]);
        if let Some(example) = example(from, &media) {
            let example = Object::from_iter([("example".to_owned(), example.clone())]);
            checker.copy_examples(&example, &mut entry);
        }
        to.insert("content".to_owned(), json!({ media: entry }));
    }
    Value::Object(to)
}

/// The example of a response: of this media type, or of what is the same but for its parameters.
fn example<'v>(from: &'v Object, media: &str) -> Option<&'v Value> {
    let all = from.get("examples")?.as_object()?;
    let same = || all.iter().find(|(other, _)| essence(other) == essence(media));
    all.get(media).or_else(|| same().map(|(_, example)| example))
}

fn components(
    checker: &mut Checker<'_>,
    at: &Site<'_>,
    root: &Object,
    defaults: &Defaults,
) -> Value {
    let components = at.made("components");
    let mut schemas = Object::new();
    let made = components.made("schemas");
    let below = made.read("definitions");
    checker.moved(&below);
    for (name, found) in checker.entries(at, root, "definitions") {
        schemas.insert(name.clone(), schema(checker, &below.then(name), found));
    }
    let mut parameters = Object::new();
    let below = components.then("parameters");
    checker.moved(&below);
    for (name, found) in checker.entries(at, root, "parameters") {
        if !is_body(found)
            && let Some(found) = parameter(checker, &below.then(name), found)
        {
            parameters.insert(name.clone(), found);
        }
    }
    let mut shared = Object::new();
    let below = components.then("responses");
    checker.moved(&below);
    for (name, found) in checker.entries(at, root, "responses") {
        let here = below.then(name);
        if let Some(found) = checker.object(&here, found) {
            shared.insert(name.clone(), response(checker, &here, found, &defaults.produces));
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

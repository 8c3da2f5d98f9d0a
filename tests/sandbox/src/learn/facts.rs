//! Facts of what was seen, and the actions that write them into a document.

use s360_codegen::Reading;
use s360_codegen::load::Document;
use s360_codegen::model::{Evidence, Field, TypeDef, TypeId};
use s360_codegen::plural::counted;
use s360_codegen::pointer::{escape, unescape};
use serde_json::{Map, Value, json};

use crate::words::Words;

use super::observe::{Field as Observed, Methods, Record, Seen};
use super::schema::{SOURCE, Schemas, kinds, presence};
use super::seen::Shape;
use super::shared::{Shared, place, update};
use super::{Fact, FactKind, Learned, Rules, Withheld};

/// A field that was never there in so many objects is not required.
const LEAST_ABSENT: usize = 10;

/// Finds the facts of one document.
pub(super) struct Facts<'a> {
    pub(super) document: &'a Document,
    pub(super) reading: &'a Reading,
    pub(super) rules: Rules,
    pub(super) found: Learned,
    pub(super) shared: Shared,
}

impl Facts<'_> {
    pub(super) fn of(mut self, seen: &Seen) -> Learned {
        let Seen { answers, requests, methods } = seen;
        self.shared(seen);
        self.methods(methods);
        for (index, shape) in &answers.answers {
            self.answer(*index, shape);
        }
        for (id, record) in &answers.records {
            self.record(*id, record, "answers");
        }
        for (id, record) in &requests.records {
            // A class of both sides is told of once: what answers hold is the server's own word.
            if !answers.records.contains_key(id) {
                self.record(*id, record, "requests that succeeded");
            }
        }
        for (id, words) in answers.enums.iter() {
            self.words(*id, words);
        }
        self.found
    }

    fn schemas(&self) -> Schemas<'_> {
        let Self { document, reading, rules, shared, .. } = self;
        Schemas { reading, root: &document.root, least: rules.least, shared }
    }

    /// Types for objects that have several places.
    fn shared(&mut self, seen: &Seen) {
        let (reading, root, least) = (self.reading, &self.document.root, self.rules.least);
        let of_records = [&seen.answers, &seen.requests].into_iter().flat_map(|it| &it.records);
        let fields = of_records.flat_map(|(id, record)| {
            let described = reading.api.get(*id).map(TypeDef::fields).unwrap_or_default();
            let is_new = |name: &str| described.iter().all(|field| field.wire != name);
            let new = record.fields.iter().filter(move |(name, _)| is_new(name));
            new.filter(move |(_, field)| field.is_seen(least))
        });
        let fields = fields.map(|(name, field)| (name.as_str(), &field.shape));
        let others = seen.answers.answers.values().chain(seen.methods.requests.values());
        let fields = fields.chain(others.map(|shape| ("", shape)));
        let is_taken = |name: &str| root.pointer(&place(root, name)).is_some();
        self.shared = Shared::of(fields, &self.schemas(), is_taken);
        let schemas = self.schemas();
        let types = self.shared.types().map(|(name, shape, places)| {
            let names: Vec<&str> = shape.fields.keys().take(4).map(String::as_str).collect();
            let names = names.join(", ");
            let message = format!("an object with the same fields at {places} new places: {names}");
            (name.to_owned(), schemas.inline(shape), message)
        });
        for (name, schema, message) in types.collect::<Vec<_>>() {
            let action = self.action("", &message, update(root, &name, schema), None);
            self.fact(&place(root, &name), FactKind::New, &message, vec![action]);
        }
    }

    fn withhold(&mut self, place: &str, message: String) {
        let document = self.document.name.clone();
        self.found.withheld.push(Withheld { document, place: place.to_owned(), message });
    }

    fn fact(&mut self, place: &str, kind: FactKind, message: &str, actions: Vec<Value>) {
        let document = self.document.name.clone();
        let (place, message) = (place.to_owned(), message.to_owned());
        self.found.facts.push(Fact { document, place, kind, message, actions });
    }

    /// The place of a type or property in the document; `None` if it stands in another file.
    fn written(&mut self, form: &str) -> Option<String> {
        let place = self.reading.source_map.written(form);
        if self.document.root.pointer(&place).is_some() {
            return Some(place);
        }
        self.withhold(&place, "stands in another document: correct it there".to_owned());
        None
    }

    /// Methods that the document does not have, with the requests that succeeded; their answers are learned
    /// when they are there.
    fn methods(&mut self, methods: &Methods) {
        if methods.unnamed {
            let message = "calls of a method whose name or request is none".to_owned();
            self.withhold("", message);
        }
        for (name, shape) in &methods.requests {
            let count = shape.objects;
            if count < self.rules.least || self.document.root.get("paths").is_none() {
                let message = format!("a method that was called {} only", counted(count, "time"));
                self.withhold("/paths", message);
                continue;
            }
            let message = format!(
                "the document has no method `{name}`; {} succeeded",
                counted(count, "call")
            );
            let body = self.schemas().schema("", shape);
            let update = json!({ format!("/{name}"): { "post": self.method(name, body) } });
            let action = self.action("/paths", &message, update, None);
            self.fact(&format!("/paths/~1{name}"), FactKind::New, &message, vec![action]);
        }
    }

    /// An operation, in the document's dialect, without a schema for what it answers.
    fn method(&self, name: &str, body: Value) -> Value {
        let mut operation = json!({
            "operationId": name,
            "responses": { "200": { "description": "Result, with the WebMethodResult envelope" } },
            "x-s360-evidence": "sample",
            "x-s360-source": [SOURCE],
        });
        let (key, request) = match self.document.root.get("swagger") {
            Some(_) => {
                let body = json!({"in": "body", "name": "body", "required": true, "schema": body});
                ("parameters", json!([body]))
            }
            None => {
                let content = json!({"application/json": {"schema": body}});
                ("requestBody", json!({"required": true, "content": content}))
            }
        };
        if let Some(operation) = operation.as_object_mut() {
            operation.insert(key.to_owned(), request);
        }
        operation
    }

    /// The answer of an operation of which the document tells nothing.
    fn answer(&mut self, index: usize, shape: &Shape) {
        let Some(operation) = self.reading.api.operations.get(index) else { return };
        let responses = format!("{}/responses", operation.pointer);
        let Some(place) = self.written(&format!("{responses}/200")) else { return };
        if shape.objects < self.rules.least || shape.fields.is_empty() {
            let message =
                format!("{} without a class; too few, or empty", counted(shape.objects, "answer"));
            return self.withhold(&place, message);
        }
        let schema = self.schemas().schema("", shape);
        let update = match self.document.root.get("swagger") {
            Some(_) => json!({"schema": schema}),
            None => json!({"content": {"application/json": {"schema": schema}}}),
        };
        let message =
            format!("the document has no class for it; {}", counted(shape.objects, "answer"));
        let action = self.action(&place, &message, update, None);
        self.fact(&place, FactKind::New, &message, vec![action]);
    }

    fn record(&mut self, id: TypeId, record: &Record, side: &str) {
        let reading = self.reading;
        let Some(def) = reading.api.get(id) else { return };
        let Some(place) = self.written(&def.pointer) else { return };
        if record.unnamed > 0 {
            let message =
                format!("{} that cannot be the name of a field", counted(record.unnamed, "key"));
            self.withhold(&place, message);
        }
        if record.is_map(def) {
            let message = format!(
                "{} with values of one kind, none in more than half of {}: data; write \
                 `additionalProperties`",
                counted(record.fields.len(), "key"),
                counted(record.objects, "object")
            );
            return self.withhold(&place, message);
        }
        for (name, seen) in &record.fields {
            match def.fields().iter().find(|field| field.wire == *name) {
                None => self.undescribed(&place, name, seen, record, side),
                Some(field) => self.described(def, field, seen, side),
            }
        }
        if !def.in_requests && record.objects >= LEAST_ABSENT {
            let absent = def.fields().iter().filter(|field| field.required);
            for field in absent.filter(|field| !record.fields.contains_key(&field.wire)) {
                self.never_there(&place, field, record.objects);
            }
        }
    }

    fn undescribed(&mut self, place: &str, name: &str, seen: &Observed, of: &Record, side: &str) {
        let shape = &seen.shape;
        if of.full || !seen.is_seen(self.rules.least) {
            let count = shape.nulls + shape.values();
            let message = match of.full {
                true => "too many different keys to be names of fields".to_owned(),
                // The name itself may be somebody's.
                false => format!(
                    "a field that was seen in {count} of {} only",
                    counted(of.objects, "object")
                ),
            };
            return self.withhold(place, message);
        }
        let schema = self.schemas().property(name, shape, of.objects);
        let class = self.schemas().class(shape).map(|class| class.name.clone());
        let class = match (class, schema.get("$ref")) {
            (Some(class), Some(_)) => {
                let names: Vec<&str> = shape.fields.keys().take(4).map(String::as_str).collect();
                format!("; it has the fields of `{class}`: {}", names.join(", "))
            }
            _ => String::new(),
        };
        let message = format!("{} in {side}{class}", presence(shape, of.objects));
        let (update, expected) = match self.document.root.pointer(&format!("{place}/properties")) {
            Some(_) => (schema, Some(json!({"properties": {name: null}}))),
            None => (schema, None),
        };
        let update = json!({"properties": {name: update}});
        let action = self.action(place, &format!("`{name}`: {message}"), update, expected);
        let place = format!("{place}/properties/{}", escape(name));
        self.fact(&place, FactKind::New, &message, vec![action]);
    }

    fn described(&mut self, def: &TypeDef, field: &Field, seen: &Observed, side: &str) {
        let wrong = seen.shape.values();
        if wrong == 0 && seen.wide == 0 && seen.fits == 0 {
            return;
        }
        let form = def.field_pointer(field);
        let Some(place) = self.written(&form) else { return };
        let Some(Value::Object(now)) = self.document.root.pointer(&place) else { return };
        let now = now.clone();
        if wrong > 0 {
            self.wrong_type(&place, &now, seen, &field.wire, side);
        } else if seen.wide > 0 {
            let need = if seen.wide == 1 { "needs" } else { "need" };
            let integers = counted(seen.wide, "integer");
            let message = format!("the document says int32; {integers} in {side} {need} 64 bits");
            let expected = json!({"format": now.get("format").unwrap_or(&Value::Null)});
            let action = self.action(&place, &message, json!({"format": "int64"}), Some(expected));
            self.fact(&place, FactKind::Contradiction, &message, vec![action]);
        } else {
            self.confirmed(&place, &now, seen.fits, side);
        }
    }

    /// Of another type than described: the property is written anew, with what was said in words.
    fn wrong_type(
        &mut self,
        place: &str,
        now: &Map<String, Value>,
        seen: &Observed,
        name: &str,
        side: &str,
    ) {
        let Some((properties, _)) = place.rsplit_once('/') else { return };
        let keys = ["type", "format", "$ref"];
        let said: Map<String, Value> = keys
            .iter()
            .map(|key| ((*key).to_owned(), now.get(*key).cloned().unwrap_or_default()))
            .collect();
        let words: Vec<&str> = said.values().filter_map(Value::as_str).collect();
        let fits = match seen.fits {
            0 => String::new(),
            fits => format!(", {fits} are so"),
        };
        let message = format!(
            "the document says {}{fits}; {side} hold {}",
            words.join(" "),
            kinds(&seen.shape)
        );
        let mut schema = match seen.fits {
            0 => self.schemas().property(name, &seen.shape, seen.shape.values()),
            // Sometimes one, sometimes the other: any JSON, until somebody knows better.
            _ => json!({"x-s360-evidence": "sample", "x-s360-source": [SOURCE]}),
        };
        if let (Some(description), Some(schema)) = (now.get("description"), schema.as_object_mut())
        {
            schema.insert("description".to_owned(), description.clone());
        }
        let remove = json!({
            "target": path(&self.document.root, place),
            "remove": true,
            "x-expect": said,
            "x-reason": message,
        });
        let add = self.action(properties, &message, json!({name: schema}), None);
        self.fact(place, FactKind::Contradiction, &message, vec![remove, add]);
    }

    fn never_there(&mut self, place: &str, field: &Field, objects: usize) {
        let required = format!("{place}/required");
        let names = self.document.root.pointer(&required).and_then(Value::as_array);
        let index = names.and_then(|names| names.iter().position(|name| *name == *field.wire));
        let Some(index) = index else { return };
        let message = format!(
            "the document says that `{}` is always there; none of {} has it",
            field.wire,
            counted(objects, "object")
        );
        let quoted = quote(&field.wire);
        let action = json!({
            "target": format!("{}[?@ == {quoted}]", path(&self.document.root, &required)),
            "remove": true,
            "x-expect": field.wire,
            "x-reason": message,
        });
        self.fact(&format!("{required}/{index}"), FactKind::Contradiction, &message, vec![action]);
    }

    /// What the document guesses, and traffic shows.
    fn confirmed(&mut self, place: &str, now: &Map<String, Value>, count: usize, side: &str) {
        let guess = Evidence::Guess.as_str();
        if now.get("x-s360-evidence").is_some_and(|it| it == guess) {
            let message = format!("the document guesses it; {} in {side}", counted(count, "value"));
            let update = json!({"x-s360-evidence": "sample", "x-s360-source": [SOURCE]});
            let expected = Some(json!({"x-s360-evidence": guess}));
            let action = self.action(place, &message, update, expected);
            self.fact(place, FactKind::Confirmed, &message, vec![action]);
        }
        let key = "x-s360-type-evidence";
        if now.get(key).is_some_and(|it| it == guess) {
            let message = format!(
                "the document guesses the type; it is that of {} in {side}",
                counted(count, "value")
            );
            let place = format!("{place}/{key}");
            let action = json!({
                "target": path(&self.document.root, &place),
                "remove": true,
                "x-expect": guess,
                "x-reason": message,
            });
            self.fact(&place, FactKind::Confirmed, &message, vec![action]);
        }
    }

    fn words(&mut self, id: TypeId, words: &Words) {
        let Some(def) = self.reading.api.get(id) else { return };
        let Some(place) = self.written(&def.pointer) else { return };
        let frequent: Vec<(&String, usize)> =
            words.frequent().map(|(word, count)| (word, count.times)).collect();
        if words.others || frequent.len() < words.counts.len() {
            let message = "values that no enum has, too seldom or too odd to be words".to_owned();
            self.withhold(&place, message);
        }
        // Where there are too many words, which ones are kept depends on their order.
        if frequent.is_empty() || words.others {
            return;
        }
        let told: Vec<String> = frequent
            .iter()
            .map(|(word, times)| format!("{word} {}", counted(*times, "time")))
            .collect();
        let message = format!("the document does not have these words: {}", told.join(", "));
        let new: Vec<&String> = frequent.iter().map(|(word, _)| *word).collect();
        let action = self.action(&place, &message, json!({"enum": new}), None);
        self.fact(&place, FactKind::Words, &message, vec![action]);
    }

    fn action(&self, place: &str, why: &str, update: Value, expected: Option<Value>) -> Value {
        let mut action = json!({
            "target": path(&self.document.root, place),
            "update": update,
            "x-reason": why,
        });
        if let (Some(expected), Some(action)) = (expected, action.as_object_mut()) {
            action.insert("x-expect".to_owned(), expected);
        }
        action
    }
}

/// A JSON pointer as JSONPath (RFC 9535); of tokens that are digits it depends on `root` what they mean.
fn path(root: &Value, pointer: &str) -> String {
    let mut path = "$".to_owned();
    let mut at = Some(root);
    for token in pointer.split('/').skip(1).map(unescape) {
        let in_list = at.is_some_and(Value::is_array);
        let is_plain = token.starts_with(|c: char| c.is_ascii_alphabetic())
            && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        path += &match (in_list, is_plain) {
            (true, _) => format!("[{token}]"),
            (false, true) => format!(".{token}"),
            (false, false) => format!("[{}]", quote(&token)),
        };
        at = at.and_then(|at| match at {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            other => other.get(&token),
        });
    }
    path
}

/// A text in single quotes (RFC 9535, 2.3.1).
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

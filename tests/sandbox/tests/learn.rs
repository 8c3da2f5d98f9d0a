//! Documents learn from recorded answers, and learn nothing that is somebody's.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use s360_codegen::load::Document;
use s360_codegen::overlay::Overlay;
use s360_codegen::read_document;
use s360_sandbox::learn::{extend_overlay, overlay_name};
use s360_sandbox::{
    Documents, Drift, Exchange, FactKind, Learned, Recording, Rules, drift, learn, read_each,
};
use serde_json::{Value, json};

const DOCUMENT: &str = "tnseb/shopService/v1_0.json";

/// A folder of documents that is gone after the test.
struct Specs(PathBuf);

impl Specs {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder =
            std::env::temp_dir().join(format!("s360-learn-{}-{number}", std::process::id()));
        std::fs::create_dir_all(folder.join("overlays")).unwrap();
        std::fs::create_dir_all(folder.join("tnseb/shopService")).unwrap();
        std::fs::write(folder.join(DOCUMENT), document().to_string()).unwrap();
        Self(folder)
    }
    fn learn(&self, recording: &Recording) -> Learned {
        learn(&self.0, recording, Rules::default()).unwrap()
    }
    /// What `s360 learn` does with what was learned.
    fn write(&self, learned: &Learned) {
        for (document, overlay) in learned.overlays() {
            let path = self.0.join("overlays").join(overlay_name(&document));
            let overlay = match std::fs::read(&path) {
                Ok(before) => {
                    extend_overlay(serde_json::from_slice(&before).unwrap(), overlay).unwrap()
                }
                Err(_) => overlay,
            };
            std::fs::write(path, overlay.to_string()).unwrap();
        }
    }
    fn drift(&self, recording: &Recording) -> Vec<Drift> {
        drift(&Documents::read(&self.0).unwrap(), recording, None).unwrap()
    }
}

impl Drop for Specs {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn document() -> Value {
    let integer = |format: &str| json!({"type": "integer", "format": format});
    json!({
        "swagger": "2.0",
        "info": {"title": "ShopService", "version": "1.0"},
        "basePath": "/tnseb/backend-apis/shopService/v1_0",
        "paths": {"/list": {"post": {
            "operationId": "list",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            "parameters": [{"in": "body", "name": "body", "schema": {
                "type": "object", "properties": {"seasonId": integer("int64")},
            }}],
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/List"}}},
        }}},
        "definitions": {
            "List": {"type": "object", "properties": {
                "products": {"type": "array", "items": {"$ref": "#/definitions/Product"}},
            }},
            "Product": {"type": "object", "required": ["gone"], "properties": {
                "id": integer("int32"),
                "code": {"type": "string", "x-s360-evidence": "guess"},
                "gone": {"type": "boolean"},
                "count": integer("int32"),
                "productState": {"type": "string", "enum": ["ACTIVE"]},
            }},
        },
    })
}

fn answer(products: &[Value]) -> Exchange {
    Exchange {
        context: "tnseb".to_owned(),
        service: "shopService".to_owned(),
        version: "1.0".parse().unwrap(),
        method: "list".to_owned(),
        request: json!({"seasonId": 1, "onlyVisible": true}),
        status: 200,
        answer: json!({"statusCode": "success", "products": products}),
    }
}

/// Twelve answers with two products each, which hold what the document does not say.
fn recording() -> Recording {
    let product = |number: usize| {
        json!({
            "id": 10_228_310_724_400_i64 + i64::try_from(number).unwrap(),
            "code": "A",
            "count": "many",
            "productState": if number.is_multiple_of(2) { "ACTIVE" } else { "SUSPENDED" },
            "accessMode": if number.is_multiple_of(3) { "OPEN_DOOR" } else { "WITH_SEAT" },
            "soldFrom": "2021-10-08T16:00:00.000+02:00",
            "day": "2021-10-08",
            "label": if number == 3 { Value::Null } else { json!(format!("Gala {number}")) },
            "parent": {"id": 1, "code": "B", "productState": "ACTIVE"},
            "prices": {"17": {"amount": 1000}, "18": {"amount": 2000}},
            "seats": [{"row": "A", "number": number}],
        })
    };
    let answers = (0..12).map(|it| answer(&[product(2 * it), product(2 * it + 1)]));
    Recording { exchanges: answers.collect(), skipped: 0 }
}

fn property(learned: &Learned, name: &str) -> Value {
    let fact = learned.facts.iter().find(|it| it.place.ends_with(&format!("/{name}"))).unwrap();
    let update = &fact.actions.last().unwrap()["update"];
    update.pointer(&format!("/properties/{name}")).unwrap_or(update).clone()
}

#[test]
fn what_was_learned_is_an_overlay_that_the_generator_takes_and_nothing_is_left_to_learn() {
    let (specs, recording) = (Specs::new(), recording());
    assert!(!specs.drift(&recording).is_empty());
    let learned = specs.learn(&recording);
    specs.write(&learned);
    let overlay = specs.0.join("overlays").join(overlay_name(DOCUMENT));
    let overlay = Overlay::read(&overlay).unwrap();
    let mut document = Document::read(&specs.0.join(DOCUMENT)).unwrap();
    assert_eq!(overlay.apply(&mut document), []);
    let reading = read_document(&document).unwrap();
    assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
    assert_eq!(specs.drift(&recording), []);
    assert_eq!(specs.learn(&recording).facts, []);
}

#[test]
fn fields_have_the_types_and_counts_that_were_seen() {
    let learned = Specs::new().learn(&recording());
    let is = |name: &str, expected: Value| {
        let found = property(&learned, name);
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(&found[key], value, "{name} {key}");
        }
    };
    is("soldFrom", json!({"type": "string", "format": "date-time", "x-s360-evidence": "sample"}));
    is("day", json!({"type": "string", "format": "date"}));
    is("accessMode", json!({"type": "string", "enum": ["OPEN_DOOR", "WITH_SEAT"]}));
    is("label", json!({"type": "string", "enum": null}));
    is("label", json!({"x-s360-note": "seen in 24 of 24 objects, null in 1 of them"}));
    is("parent", json!({"$ref": "#/definitions/Product"}));
    is("onlyVisible", json!({"type": "boolean"}));
    let amount = &property(&learned, "prices")["additionalProperties"]["properties"]["amount"];
    assert_eq!((&amount["type"], &amount["format"]), (&json!("integer"), &json!("int64")));
    let row = &property(&learned, "seats")["items"]["properties"]["row"];
    assert_eq!(row["type"], "string");
    let parent = learned.facts.iter().find(|it| it.place.ends_with("/parent")).unwrap();
    assert!(parent.message.contains("the fields of `Product`: code, id"), "{}", parent.message);
}

#[test]
fn what_contradicts_the_document_says_both_sides() {
    let learned = Specs::new().learn(&recording());
    let contradictions = learned.facts.iter().filter(|it| it.kind == FactKind::Contradiction);
    let told: Vec<_> = contradictions.map(|it| (it.place.as_str(), it.message.as_str())).collect();
    let product = "/definitions/Product";
    assert_eq!(
        told,
        [
            (
                &*format!("{product}/properties/count"),
                "the document says int32 integer; answers hold 24 texts"
            ),
            (
                &*format!("{product}/properties/id"),
                "the document says int32; 24 integers in answers need 64 bits"
            ),
            (
                &*format!("{product}/required/0"),
                "the document says that `gone` is always there; none of 24 objects has it"
            ),
        ]
    );
    let of = |kind| learned.facts.iter().find(|it| it.kind == kind).unwrap();
    assert_eq!(of(FactKind::Words).actions[0]["update"], json!({"enum": ["SUSPENDED"]}));
    assert_eq!(of(FactKind::Confirmed).actions[0]["x-expect"], json!({"x-s360-evidence": "guess"}));
}

#[test]
fn the_order_of_answers_does_not_matter() {
    let (specs, mut recording) = (Specs::new(), recording());
    let learned = specs.learn(&recording);
    recording.exchanges.reverse();
    assert_eq!(specs.learn(&recording), learned);
    recording.exchanges.rotate_left(5);
    assert_eq!(specs.learn(&recording), learned);
}

#[test]
fn one_half_of_a_recording_tells_the_other_but_for_words_not_seen() {
    let (specs, recording) = (Specs::new(), recording());
    let (one, mut other) = recording.exchanges.split_at(6);
    let mut other = Recording { exchanges: std::mem::take(&mut other).to_vec(), skipped: 0 };
    other.exchanges[0].answer["products"][0]["accessMode"] = json!("BY_LETTER");
    specs.write(&specs.learn(&Recording { exchanges: one.to_vec(), skipped: 0 }));
    let told: Vec<_> = specs.drift(&other).into_iter().map(|it| it.message).collect();
    assert_eq!(told, ["not a value of the enum; too seldom or too odd to be told"]);
}

#[test]
fn what_clients_read_is_no_contradiction_and_no_drift() {
    let document = document().to_string();
    let rated = r#""rate":{"type":"number"},"names":{"type":"object","additionalProperties":{"type":"string"}},"gone":{"type":"boolean"}"#;
    let specs = Specs::new();
    let document = document.replace(r#""gone":{"type":"boolean"}"#, rated);
    std::fs::write(specs.0.join(DOCUMENT), document).unwrap();
    let of = |product: Value| Recording { exchanges: vec![answer(&[product])], skipped: 0 };
    let read = of(json!({
        "id": "12", "rate": "1.5", "code": 7, "gone": "true", "names": [{"key": "fr", "value": "Gala"}],
    }));
    let told = |recording: &Recording| -> Vec<String> {
        let drift = specs.drift(recording);
        drift.into_iter().map(|it| format!("{} {}", it.pointer, it.message)).collect()
    };
    assert_eq!(told(&read), ["/*"; 0].map(str::to_owned));
    let facts = specs.learn(&read).facts;
    assert!(facts.iter().all(|it| it.kind != FactKind::Contradiction), "{facts:?}");
    let other = of(json!({"id": "twelve", "rate": "much", "gone": "perhaps", "names": [1]}));
    let places = ["gone expected a boolean", "id expected an integer", "names expected an object"];
    let places = places.iter().chain(&["rate expected a number"]);
    let places: Vec<String> = places.map(|it| format!("/products/*/{it}")).collect();
    assert_eq!(told(&other), places);
}

#[test]
fn of_values_that_no_enum_has_only_repeated_words_are_told_and_of_keys_only_names() {
    let specs = Specs::new();
    let states = ["SOLD", "SOLD", "SOLD", "HUNTER", "hunter@example.org"];
    let answers = states.map(|state| answer(&[json!({"productState": state, "a@b.c": 1})]));
    let found = specs.drift(&Recording { exchanges: answers.to_vec(), skipped: 0 });
    let told: Vec<_> =
        found.iter().map(|it| (it.pointer.as_str(), it.message.as_str(), it.count)).collect();
    assert_eq!(
        told,
        [
            ("/products/*/*", "the document describes no such field", 5),
            ("/products/*/productState", "`SOLD` is not a value of the enum", 3),
            (
                "/products/*/productState",
                "not a value of the enum; too seldom or too odd to be told",
                2
            ),
        ]
    );
}

#[test]
fn a_file_is_read_line_by_line_and_a_faulty_line_is_told() {
    let line = json!({
        "context": "tnseb", "service": "shopService", "version": "1.0", "method": "list",
        "request": {}, "status": 200, "answer": {"statusCode": "success"},
    });
    let file = std::env::temp_dir().join(format!("s360-lines-{}.jsonl", std::process::id()));
    std::fs::write(&file, format!("{line}\n\n{line}\r\n{{\"context\": 1}}\n")).unwrap();
    let mut methods = Vec::new();
    let read = read_each(&file, &mut |exchange| methods.push(exchange.method));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(methods, ["list", "list"]);
    assert!(read.unwrap_err().to_string().ends_with("line 4: expected a string `version`"));
}

/// What is learned of this field of products, each in an answer of its own.
fn learned_of(name: &str, values: impl IntoIterator<Item = Value>) -> Value {
    let answers = values.into_iter().map(|value| answer(&[json!({name: value})]));
    let learned = Specs::new().learn(&Recording { exchanges: answers.collect(), skipped: 0 });
    property(&learned, name)
}

#[test]
fn keys_that_differ_from_object_to_object_are_a_map_and_others_are_fields() {
    // Codes: each in some answers, none in most, values of one kind.
    let codes = ["gold", "silver", "bronze", "tin"];
    let codes = codes.map(|code| json!({code: {"amount": 1, "vat": 2}}));
    let map = learned_of("byCode", codes.iter().chain(&codes).cloned());
    let entry = &map["additionalProperties"]["properties"];
    assert!(map.get("properties").is_none() && entry["amount"]["type"] == "integer", "{map}");
    // Of several kinds: rare fields.
    let rare = [json!({"row": "A"}), json!({"rank": 1}), json!({"seat": true})];
    let fields = learned_of("place", rare.iter().chain(&rare).cloned());
    assert!(fields["properties"]["rank"]["type"] == "integer", "{fields}");
    // Objects that have nothing in common: rare fields as well.
    let rare = [json!({"row": {"a": 1}}), json!({"rank": {"b": 1}}), json!({"seat": {"c": 1}})];
    let fields = learned_of("place", rare.iter().chain(&rare).cloned());
    assert!(fields["properties"]["rank"]["properties"]["b"].is_object(), "{fields}");
    // One of them is in most: fields.
    let known = ["gold", "silver", "tin"].map(|code| json!({"code": 1, code: 2}));
    let fields = learned_of("place", known.iter().chain(&known).cloned());
    assert!(fields["properties"]["code"]["type"] == "integer", "{fields}");
}

#[test]
fn the_keys_of_a_class_of_which_nothing_was_ever_there_are_not_written() {
    let keys = ["gold", "silver", "bronze"].map(|code| answer(&[json!({code: 1})]));
    let recording = Recording { exchanges: [keys.clone(), keys].concat(), skipped: 0 };
    let learned = Specs::new().learn(&recording);
    let told = format!("{:?}", learned.facts);
    assert!(!told.contains("gold"), "{told}");
    let told = "3 keys with values of one kind, none in more than half of 6 objects";
    assert!(learned.withheld.iter().any(|it| it.message.starts_with(told)), "{learned:?}");
}

#[test]
fn the_same_object_at_two_places_is_one_type() {
    let address =
        json!({"street": "A", "zipCode": "1000", "rank": 1, "gps": {"lat": 1.5, "lon": 2.5}});
    let product = json!({
        "billing": address, "shipping": [address], "delivery": {"to": address, "cost": 1, "day": 2},
        "other": {"street": "A", "zipCode": "1000", "rank": "first"},
    });
    let answer = answer(&[product]);
    let recording = Recording { exchanges: vec![answer.clone(), answer], skipped: 0 };
    let specs = Specs::new();
    let learned = specs.learn(&recording);
    let shared = json!("#/definitions/Billing");
    assert_eq!(property(&learned, "billing")["$ref"], shared);
    assert_eq!(property(&learned, "shipping")["items"]["$ref"], shared);
    assert_eq!(property(&learned, "delivery")["properties"]["to"]["$ref"], shared);
    assert!(property(&learned, "other")["properties"].is_object());
    let fact = learned.facts.iter().find(|it| it.place == "/definitions/Billing").unwrap();
    let message = "an object with the same fields at 3 new places: gps, rank, street, zipCode";
    assert_eq!(fact.message, message);
    specs.write(&learned);
    assert_eq!(specs.drift(&recording), []);
    assert_eq!(specs.learn(&recording).facts, []);
    let documents = Documents::read(&specs.0).unwrap();
    let (api, _) = documents.find("tnseb", "shopService", "v1_0", "list").unwrap();
    let named = api.types.iter().filter(|it| it.fields().iter().any(|field| field.wire == "gps"));
    assert_eq!(named.count(), 1);
}

#[test]
fn a_hostile_recording_leaks_nothing_and_stays_small() {
    const SECRET: &str = "hunter";
    let mut keys = serde_json::Map::new();
    for number in 0..100_000 {
        keys.insert(format!("{SECRET}{number:05}"), json!(format!("{SECRET}{number}")));
    }
    let deep = (0..120).fold(json!(SECRET), |inner, _| json!({ "a": inner }));
    let product = |number: usize| {
        json!({
            // In keys, once, as addresses, as numbers, in odd letters, and in a map by name.
            format!("{SECRET}OnceOnly{}", ["A", "B"][number]): 1,
            "anna.hunter@example.org": {"hunter": "hunter"},
            "4111111111111111": "4111111111111111",
            "statusMode": "HUNTER",
            "password": "hunter", "uniqueToken": "HUNTER",
            "deep": deep, "byName": {format!("hunter{}", ["Anna", "Bert"][number]): "hunter"},
            "mixed": [1, "hunter", {"hunter@x": true}, null],
            "wide": keys,
            "productState": format!("HUNTER_{number}"),
        })
    };
    let mut exchanges = vec![answer(&[product(0)]), answer(&[product(1)])];
    exchanges[0].answer["hunter@example.org"] = json!("hunter");
    exchanges[1].request = Value::Object(keys.clone());
    let specs = Specs::new();
    let learned = specs.learn(&Recording { exchanges, skipped: 0 });
    let written = Value::Object(learned.overlays().into_iter().collect()).to_string();
    let told = format!("{written}{learned:?}").to_lowercase();
    assert!(!told.contains(SECRET) && !told.contains("anna") && !told.contains("4111"), "{told}");
    assert!(written.len() < 20_000, "{} bytes", written.len());
    assert!(written.contains("byName") && !learned.withheld.is_empty(), "{written}");
    specs.write(&learned);
    assert_eq!(specs.learn(&Recording::default()).facts, []);
}

#[test]
fn a_method_that_no_document_has_is_learned_with_its_request_and_answer() {
    let mut recording = recording();
    for exchange in &mut recording.exchanges {
        exchange.method = "listAll".to_owned();
        exchange.answer["page"] = json!(1);
    }
    let specs = Specs::new();
    let learned = specs.learn(&recording);
    assert_eq!(
        learned.facts[0].message,
        "the document has no method `listAll`; 12 calls succeeded"
    );
    specs.write(&learned);
    assert_eq!(specs.drift(&recording), []);
    assert_eq!(specs.learn(&recording).facts, []);
    let documents = Documents::read(&specs.0).unwrap();
    let (_, operation) = documents.find("tnseb", "shopService", "v1_0", "listAll").unwrap();
    assert!(operation.web_method && operation.request.is_some() && operation.answer.ty.is_some());
    recording.exchanges.truncate(1);
    assert_eq!(Specs::new().learn(&recording).facts, []);
}

#[test]
fn refused_calls_teach_nothing() {
    let mut refused = recording();
    for exchange in &mut refused.exchanges {
        exchange.answer["statusCode"] = json!("error.shop.closed");
    }
    assert_eq!(Specs::new().learn(&refused), Learned::default());
}

#[test]
fn a_folder_without_documents_is_told_of() {
    let error = learn(Path::new("no/such/folder"), &Recording::default(), Rules::default());
    assert!(error.unwrap_err().to_string().contains("no/such/folder"));
}

#[test]
fn answers_of_a_version_without_a_document_are_told() {
    let specs = Specs::new();
    let other = Exchange { version: "1.1".parse().unwrap(), ..answer(&[]) };
    let learned = specs.learn(&Recording { exchanges: vec![other.clone(), other], skipped: 0 });
    assert!(learned.facts.is_empty());
    let [told] = &learned.withheld[..] else { panic!("{:?}", learned.withheld) };
    assert_eq!(told.document, "tnseb/shopService/v1_1");
    assert!(told.message.starts_with("2 answers, and no document"), "{}", told.message);
}

#[test]
fn what_is_no_overlay_of_the_document_is_not_extended() {
    let specs = Specs::new();
    let (document, overlay) = specs.learn(&recording()).overlays().pop_first().unwrap();
    assert_eq!(document, DOCUMENT);
    let mut twice = extend_overlay(overlay.clone(), overlay.clone()).unwrap();
    let count = |overlay: &Value| overlay["actions"].as_array().unwrap().len();
    assert_eq!(count(&twice), 2 * count(&overlay));
    twice["extends"] = "../tnco/shopService/v1_0.json".into();
    assert_eq!(extend_overlay(twice, overlay.clone()), None);
    assert_eq!(extend_overlay(json!({"extends": overlay["extends"]}), overlay.clone()), None);
    assert_eq!(extend_overlay(json!("mine"), overlay), None);
}

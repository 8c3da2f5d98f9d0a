//! The rules of `runtime/RULES.md`: each has a test named after it. Those that are about generated
//! types and have no better place are here.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::any::TypeId;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use s360::external_order::v1_33::{AbandonMovementsRequest, Cash, CurrencyCash, OrderUpdateResult};
use s360::external_order_history::v1_26::CountFilesByCriteriaRequestStates;
use s360::{contact_information_public, external_order, external_payment};
use s360_codegen::load::Document;
use s360_codegen::read_document;
use s360_runtime::Version;
use s360_runtime::wire::{Wire, decode, encode_value};
use serde_json::{Value, json};

fn read<T: Wire + Default>(json: &Value) -> T {
    let mut value = T::default();
    decode(json.to_string().as_bytes(), &mut value).unwrap();
    value
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn sources(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_rule_has_a_test_named_after_it() {
    let mut code = String::new();
    for folder in ["runtime/src", "runtime/tests", "tests/tests"] {
        sources(&root().join(folder), &mut code);
    }
    let rules = fs::read_to_string(root().join("runtime/RULES.md")).unwrap();
    let named: BTreeSet<String> = rules
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split_once(' '))
        .map(|(rule, _)| rule.to_lowercase())
        .filter(|rule| {
            rule.starts_with('r') && rule.ends_with(|digit: char| digit.is_ascii_digit())
        })
        .collect();
    assert!(named.len() >= 14 + 17, "{named:?}");
    for rule in named {
        let start = match rule.strip_prefix("ruling-") {
            Some(number) => format!("fn ruling_{number}_"),
            None => format!("fn {rule}_"),
        };
        assert!(code.contains(&start), "no test is called {start}…");
    }
}

#[test]
fn ruling_5_a_break_between_minor_versions_stays_in_its_version() {
    // By the standard's rule the newer is compatible; it is not, and each has a type of its own.
    assert!(Version::new(1, 24).is_compatible_with(Version::new(1, 11)));
    let old: external_payment::v1_11::CancelPaymentRequest = read(&json!({"paymentId": 7}));
    assert_eq!(old.payment_id, Some(7));
    let new: external_payment::v1_24::CancelPaymentRequest = read(&json!({"paymentIds": [7]}));
    assert_eq!(new.payment_ids, Some(vec![7]));
}

#[test]
fn ruling_6_nothing_unknown_missing_or_null_makes_an_answer_fail() {
    for json in [
        json!({}),
        json!({"statusCode": null, "orderUpdateData": null, "expectedException": null}),
        json!({"orderUpdateData": {"new": 1, "contiguities": null}, "newer": {"deep": []}}),
    ] {
        read::<OrderUpdateResult>(&json);
    }
    let new: CountFilesByCriteriaRequestStates = read(&json!("A_STATE_OF_TOMORROW"));
    assert_eq!(encode_value(&new), json!("A_STATE_OF_TOMORROW"));
}

#[test]
fn ruling_7_no_length_is_enforced() {
    let long = json!({"currencyCode": "a code of more than eight characters"});
    assert_eq!(encode_value(&read::<CurrencyCash>(&long)), long);
}

#[test]
fn ruling_11_envelope_fields_of_a_request_are_ordinary_fields() {
    let request = AbandonMovementsRequest { request_id: Some(5), ..Default::default() };
    assert_eq!(encode_value(&request), json!({"requestId": 5}));
    assert_eq!(encode_value(&AbandonMovementsRequest::default()), json!({}));
}

#[test]
fn ruling_12_names_travel_as_they_are_written_misspellings_included() {
    let cash: Cash = read(&json!({"unitAmoung": 3}));
    assert_eq!(cash.unit_amoung, Some(3));
    assert_eq!(encode_value(&cash), json!({"unitAmoung": 3}));
    let state = CountFilesByCriteriaRequestStates::Abandonned;
    assert_eq!(encode_value(&state), json!("ABANDONNED"));
}

#[test]
fn ruling_13_classes_of_one_name_are_types_of_their_own_in_each_document() {
    let one = TypeId::of::<external_order::v1_17::ContactQuality>();
    let other = TypeId::of::<contact_information_public::v2_13::ContactQuality>();
    assert_ne!(one, other);
}

#[test]
fn ruling_16_a_service_is_recognized_in_every_dialect() {
    let path = "/tnco/backend-apis/tinyService/v1_2";
    let post =
        json!({"post": {"operationId": "getThing", "responses": {"200": {"description": ""}}}});
    let info = json!({"title": "TinyService", "version": "1.2"});
    let servers = json!([{"url": format!("https://myinstit.ws.secutix.com{path}")}]);
    let paths = json!({"/getThing": post});
    for document in [
        json!({"swagger": "2.0", "info": info, "basePath": path, "paths": paths}),
        json!({"openapi": "3.0.3", "info": info, "servers": servers, "paths": paths}),
        json!({"openapi": "3.1.0", "info": info, "servers": servers, "paths": paths}),
    ] {
        let document = Document::parse("tiny", document.to_string()).unwrap();
        let api = read_document(&document).unwrap().api;
        let service = api.service.unwrap();
        assert_eq!((service.context.as_str(), service.name.as_str()), ("tnco", "tinyService"));
        assert_eq!((service.major, service.minor), (1, 2));
        assert!(api.operations.len() == 1 && api.operations[0].web_method);
    }
}

//! Generated types between Rust and JSON: answers are read tolerantly, requests written exactly.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360::contact_authentication_public::v2_14::ContactAuthenticationData;
use s360::external_access_control::v1_1::{ControlledTicketDataState, ControlledTicketResult};
use s360::external_access_control::v1_6::ExportListRequest;
use s360::external_payment::v1_33::{PaymentDetailResult, PaymentInfo};
use s360::shipment_public::v1_16::GetAvailableShipmentModesRequest;
use s360_runtime::wire::{DriftKind, Wire, decode, encode, encode_value};
use serde_json::{Value, json};

fn read<T: Wire + Default>(json: &Value) -> T {
    let mut value = T::default();
    decode(json.to_string().as_bytes(), &mut value).unwrap();
    value
}

fn drifts<T: Wire + Default>(json: &Value) -> Vec<(DriftKind, String)> {
    let mut value = T::default();
    let drifts = decode(json.to_string().as_bytes(), &mut value).unwrap();
    drifts.into_iter().map(|drift| (drift.kind, drift.pointer)).collect()
}

#[test]
fn an_unknown_field_is_kept_and_written_back() {
    let json = json!({"statusCode": "success", "new": {"deep": [1, null]}});
    let result: PaymentDetailResult = read(&json);
    assert_eq!(result.extra.get("new"), Some(&json!({"deep": [1, null]})));
    assert_eq!(encode_value(&result), json);
    let found = drifts::<PaymentDetailResult>(&json);
    assert_eq!(found, [(DriftKind::UnknownField, "/new".to_owned())]);
}

#[test]
fn an_unknown_enum_value_is_kept_and_written_back() {
    let json = json!({"controlledTicketData": {"containerTicket": true, "duplicate": false, "state": "BURNT"}});
    let result: ControlledTicketResult = read(&json);
    let state = result.controlled_ticket_data.clone().unwrap().state.unwrap();
    assert_eq!(state, ControlledTicketDataState::Unknown("BURNT".to_owned()));
    assert_eq!(encode_value(&result), json);
    let pointer = "/controlledTicketData/state".to_owned();
    assert_eq!(drifts::<ControlledTicketResult>(&json), [(DriftKind::UnknownValue, pointer)]);
}

#[test]
fn null_missing_and_empty_are_told_apart_and_never_fail() {
    for json in [
        json!({}),
        json!({"paymentDetails": null, "statusCode": null}),
        json!({"paymentDetails": []}),
        json!({"paymentDetails": [{"amount": null}, {}]}),
    ] {
        let result: PaymentDetailResult = read(&json);
        assert_eq!(encode_value(&result), json);
    }
}

#[test]
fn a_missing_promised_field_is_reported_and_reads_as_its_default() {
    let json = json!({"controlledTicketData": {"containerTicket": null}});
    let result: ControlledTicketResult = read(&json);
    assert!(!result.controlled_ticket_data.unwrap().container_ticket);
    let found = drifts::<ControlledTicketResult>(&json);
    let missing = |name: &str| (DriftKind::MissingField, format!("/controlledTicketData/{name}"));
    assert_eq!(found, [missing("containerTicket"), missing("duplicate")]);
}

#[test]
fn ruling_9_numbers_arrive_as_strings_too() {
    let result: PaymentDetailResult = read(&json!({"requestId": "7"}));
    assert_eq!(result.request_id, Some(7));
}

#[test]
fn ruling_10_a_map_arrives_as_object_or_as_list_of_pairs() {
    let object: PaymentInfo = read(&json!({"paymentAdditionalData": {"a": "b"}}));
    let pairs: PaymentInfo = read(&json!({"paymentAdditionalData": [{"key": "a", "value": "b"}]}));
    assert_eq!(object.payment_additional_data.as_ref().unwrap()["a"], "b");
    assert_eq!(object, pairs);
    assert_eq!(encode(&pairs, &[]), br#"{"paymentAdditionalData":{"a":"b"}}"#);
}

#[test]
fn r12_ids_and_amounts_are_exact() {
    let json = json!({"paymentDetails": [{"amount": 9_223_372_036_854_775_807_i64, "paymentId": 10_228_310_724_422_i64}]});
    let result: PaymentDetailResult = read(&json);
    assert_eq!(encode_value(&result), json);
}

#[test]
fn ruling_15_an_empty_list_is_sent_and_an_absent_one_is_not() {
    let absent = ExportListRequest::default();
    let empty = ExportListRequest { product_codes: Some(Vec::new()), ..Default::default() };
    assert!(encode_value(&absent).get("productCodes").is_none());
    assert_eq!(encode_value(&empty)["productCodes"], json!([]));
}

#[test]
fn required_parameters_are_always_sent() {
    let request = GetAvailableShipmentModesRequest::default();
    assert_eq!(encode_value(&request)["pointOfSalesId"], json!(0));
}

#[test]
fn ruling_18_a_value_of_the_wrong_type_is_kept_and_told_without_its_content() {
    let json = json!({"paymentDetails": [{"amount": {"secret": "4111"}, "cardAlias": "a"}]});
    let result: PaymentDetailResult = read(&json);
    let detail = &result.payment_details.as_ref().unwrap()[0];
    assert_eq!((detail.amount, detail.card_alias.as_deref()), (None, Some("a")));
    assert_eq!(detail.extra.get("amount"), Some(&json!({"secret": "4111"})));
    assert_eq!(encode_value(&result), json);
    assert!(!format!("{result:?}").contains("4111"), "{result:?}");
    let misfit = DriftKind::TypeMismatch { expected: "a 64-bit integer", found: "an object" };
    let pointer = "/paymentDetails/0/amount".to_owned();
    assert_eq!(drifts::<PaymentDetailResult>(&json), [(misfit, pointer)]);
}

#[test]
fn debug_shows_what_is_set_and_no_secret() {
    let data = ContactAuthenticationData {
        login: Some("anna".to_owned()),
        password: Some("hunter2".to_owned()),
        ..Default::default()
    };
    let shown = format!("{data:?}");
    assert!(shown.contains("anna") && shown.contains("***"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("providerUserReference"), "{shown}");
}

#[test]
fn generated_types_travel_through_serde() {
    let json = json!({"statusCode": "success", "other": 1});
    let result: PaymentDetailResult = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&result).unwrap(), json);
}

#[test]
fn a_value_may_be_called_as_what_rust_has_a_name_for() {
    use s360_tests::lints::{LintSort, ShelfResult};

    for (wire, value) in
        [("err", ShelfResult::Err), ("ok", ShelfResult::Ok), ("self", ShelfResult::SelfValue)]
    {
        assert_eq!(wire.parse::<ShelfResult>(), Ok(value.clone()));
        assert_eq!(encode_value(&value), wire);
    }
    // The other way round.
    assert_eq!(LintSort::MinusName.as_str(), "-name");
    assert_eq!(LintSort::from("name"), LintSort::Name);
}

//! From one service version to the next without writing fields over by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360::external_payment::{v1_25, v1_33};
use s360::shipment_public::{v1_16, v1_17};
use s360::{ConvertError, convert};
use serde_json::json;

#[test]
fn a_request_becomes_the_one_of_a_newer_version() {
    let old = v1_25::PaymentInfo {
        amount: Some("12.50".parse().unwrap()),
        payment_identifier: Some("P-1".to_owned()),
        payment_method_id: Some(10_228_310_724_422),
        ..Default::default()
    };
    let new: v1_33::PaymentInfo = convert(&old).unwrap();
    assert_eq!((new.amount, new.payment_method_id), (old.amount, old.payment_method_id));
    assert_eq!(new.payment_additional_data, None);
    let back: v1_25::PaymentInfo = convert(&new).unwrap();
    assert!(back == old);
}

/// A request of a document that tells everything, and one of the version before.
#[derive(Clone, Default, PartialEq)]
struct NewRequest {
    number: Option<i64>,
    details: Option<Vec<String>>,
}
s360::s360_runtime::record!(NewRequest { "number" => number, "details" => details });

#[derive(Clone, Default, PartialEq)]
struct OldRequest {
    number: Option<i64>,
}
s360::s360_runtime::record!(OldRequest { "number" => number });
s360::s360_runtime::try_from!(NewRequest => OldRequest);

#[test]
fn a_field_that_the_other_version_lacks_is_named() {
    let mut new = NewRequest { number: Some(7), details: None };
    assert_eq!(OldRequest::try_from(new.clone()).unwrap().number, Some(7));
    new.details = Some(vec!["GENERAL".to_owned()]);
    let ConvertError { pointer, message, .. } = convert::<_, OldRequest>(&new).err().unwrap();
    assert_eq!(
        (pointer.as_str(), message.as_str()),
        ("/details", "has no place in the other type")
    );
    assert_eq!(OldRequest::try_from(new).unwrap_err().pointer, "/details");
}

#[test]
fn a_request_of_a_partial_document_carries_what_the_document_lacks() {
    let new = v1_33::PaymentInfo {
        payment_additional_data: Some([("a".to_owned(), "b".to_owned())].into()),
        ..Default::default()
    };
    let old = v1_25::PaymentInfo::from(new);
    assert_eq!(old.extra.get("paymentAdditionalData"), Some(&json!({"a": "b"})));
}

#[test]
fn an_answer_keeps_what_the_other_version_does_not_know() {
    let json = json!({"paymentDetails": [{"orderId": 7}], "statusCode": "success"});
    let new: v1_33::PaymentDetailResult = serde_json::from_value(json.clone()).unwrap();
    let old: v1_25::PaymentDetailResult = convert(&new).unwrap();
    assert_eq!(serde_json::to_value(&old).unwrap(), json);
    let detail = &old.payment_details.as_ref().unwrap().first().unwrap();
    assert_eq!(detail.extra.get("orderId"), Some(&json!(7)));
}

#[test]
fn types_that_are_the_same_in_both_versions_convert_both_ways() {
    let old = v1_16::GetAvailableShipmentModesRequest::default();
    let new: v1_17::GetAvailableShipmentModesRequest = convert(&old).unwrap();
    let back: v1_16::GetAvailableShipmentModesRequest = convert(&new).unwrap();
    assert!(back == old);
}

#[test]
fn where_nothing_can_be_lost_a_value_converts_without_a_question() {
    let json = json!({"paymentDetails": [{"externalUrl": "https://example.org", "extra": [1]}]});
    let old: v1_25::PaymentDetailResult = serde_json::from_value(json.clone()).unwrap();
    let new: v1_33::PaymentDetailResult = old.clone().into();
    assert_eq!(serde_json::to_value(&new).unwrap(), json);
    assert!(v1_25::PaymentDetailResult::from(new) == old);
}

#[test]
fn ruling_18_what_is_something_else_than_described_is_carried_from_version_to_version() {
    let json = json!({"paymentDetails": [{"amount": ["free"]}, "none"], "statusCode": "success"});
    let old: v1_25::PaymentDetailResult = serde_json::from_value(json.clone()).unwrap();
    let new: v1_33::PaymentDetailResult = convert(&old).unwrap();
    assert_eq!(serde_json::to_value(&new).unwrap(), json);
    let details = new.payment_details.as_ref().unwrap();
    assert_eq!(details[0].extra.get("amount"), Some(&json!(["free"])));
    assert_eq!(details[1].extra.instead(), Some(&json!("none")));
    let back = v1_25::PaymentDetailResult::from(new);
    assert_eq!(serde_json::to_value(&back).unwrap(), json);
}

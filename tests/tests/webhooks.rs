//! Webhooks by the documents in specs/webhook: the generated types read the documents' own examples, and
//! what was recorded, without a loss.
#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

use std::path::Path;

use s360::webhook::{Event, Payload, Receiver};
use s360::{
    webhook_access, webhook_contact, webhook_data_export, webhook_inventory, webhook_order,
};
use s360_codegen::load::Document;
use s360_runtime::wire::{DriftKind, encode_value};
use serde_json::{Value, json};

/// The example of an item.
fn example(file: &str, webhook: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/webhook").join(file);
    let place = format!("/webhooks/{webhook}/post/requestBody/content/application~1json/example");
    Document::read(&file).unwrap().root.pointer(&place).unwrap().clone()
}

/// The items of a body; that they are written as they came, and drift but for null and converted values.
fn read<T: Payload>(body: &Value) -> (Vec<Event<T>>, Vec<String>) {
    let receiver = Receiver::new();
    let events: Vec<_> = receiver.read::<T>(body.to_string()).map(Result::unwrap).collect();
    let told = events.iter().flat_map(|event| &event.drifts);
    let told = told.filter(|drift| !matches!(drift.kind, DriftKind::Coerced));
    let told = told.map(|drift| format!("{} {}", drift.pointer, drift.kind)).collect();
    (events, told)
}

/// Reads an example in each form that a body may have.
fn all_forms<T: Payload>(file: &str, subject: &str) {
    let item = example(file, T::WEBHOOK);
    let bodies =
        [item.clone(), json!([item]), json!({"bucket": [item], "destination": {"url": "u"}})];
    for (body, place) in bodies.iter().zip(["", "/0", "/bucket/0"]) {
        let (events, told) = read::<T>(body);
        assert_eq!(events.len(), 1);
        for event in events {
            assert_eq!(event.pointer, place);
            assert!(event.key.subject().starts_with(subject), "{}", event.key);
            let written = encode_value(&event.value);
            assert_eq!(without_nulls(&written), without_nulls(&item));
        }
        assert_eq!(told, [""; 0], "{file}");
    }
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().filter(|(_, value)| !value.is_null());
            fields.map(|(name, value)| (name.clone(), without_nulls(value))).collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        // 20 is 20.0, and a date is a date.
        Value::Number(number) => number.as_f64().into(),
        other => other.clone(),
    }
}

#[test]
fn ruling_22_orders_are_read_by_their_document() {
    all_forms::<webhook_order::v2_0::OrderDetailResult>("webhookOrder/v2_0.yaml", "order/800128");
}

#[test]
fn ruling_22_contacts_are_read_by_their_document() {
    all_forms::<webhook_contact::v2_0::ContactDataResult>(
        "webhookContact/v2_0.yaml",
        "contact/90020",
    );
}

#[test]
fn ruling_22_accesses_are_read_by_their_document() {
    all_forms::<webhook_access::v1_0::AccessTicket>(
        "webhookAccess/v1_0.yaml",
        "access/1234567890123456789012340001",
    );
}

#[test]
fn ruling_22_products_are_read_by_their_document() {
    all_forms::<webhook_inventory::v1_0::Product>(
        "webhookInventory/v1_0.yaml",
        "inventory/10229000000800",
    );
}

#[test]
fn ruling_22_rows_are_read_by_name_whatever_their_columns() {
    all_forms::<webhook_data_export::v1_0::ExportRow>("webhookDataExport/v1_0.yaml", "dataExport/");
    let (events, _) = read::<webhook_data_export::v1_0::ExportRow>(&json!({"ACTIVITY": "Cinema"}));
    let row = &events.first().unwrap().value;
    assert_eq!(row.extra.get("ACTIVITY").unwrap(), "Cinema");
}

//! Alternatives: which one a value is read as, and what is sent for it. By value, since a wrong alternative
//! compiles and makes the round trip.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

#[path = "../../runtime/tests/stub/mod.rs"]
mod stub;

use s360_runtime::Value;
use s360_runtime::wire::{Drift, DriftKind, Nullable, Wire, decode_value, encode_value};
use s360_tests::alternatives::{
    All, AllWhen, ByNumber, Car, Cash, CheckKind, CheckStatus, Client, Concert, Electronic, Entry,
    Event, Flagged, LockRequest, LockRequest2, Message, Mixed, Note, Off, Outcome, Payment, Pet,
    Plus, Talk, Two, UserLock, V2, Vehicle,
};
use serde_json::json;
use stub::{Stub, answer};

fn read<T: Wire + Default>(json: Value) -> (T, Vec<Drift>) {
    let mut read = T::default();
    let drifts = decode_value(&json, &mut read).unwrap();
    assert_eq!(encode_value(&read), json, "nothing is lost or added");
    (read, drifts)
}

fn of<T: Wire + Default>(json: Value) -> T {
    read(json).0
}

#[test]
fn an_alternative_that_reads_a_value_as_nothing_it_knows_is_not_chosen() {
    assert!(matches!(of(json!({"coins": 5})), Payment::Cash(cash) if cash.coins == 5));
    let payment: Payment = of(json!({"iban": "CH93"}));
    let Payment::Electronic(electronic) = payment else { panic!("{payment:?}") };
    assert!(matches!(electronic, Electronic::Iban(iban) if iban.iban == "CH93"));
    let (payment, drifts) = read::<Payment>(json!({"shells": 3}));
    assert!(matches!(payment, Payment::Other(_)));
    assert!(matches!(drifts[0].kind, DriftKind::TypeMismatch { .. }), "{drifts:?}");
}

#[test]
fn constants_that_all_alternatives_require_tell_them_apart() {
    assert!(matches!(of(json!({"v": 1, "text": "a"})), Message::V1(_)));
    assert!(matches!(of(json!({"v": 2, "text": "a"})), Message::V2(_)));
    assert!(matches!(of(json!({"v": 3, "text": "a"})), Message::Other(_)));
    assert!(matches!(of(json!({"ok": true, "message": "a"})), Outcome::Done(_)));
    assert!(matches!(of(json!({"ok": false, "message": "a"})), Outcome::Failed(_)));
}

#[test]
fn constants_that_may_be_missing_rule_out_other_values() {
    assert!(matches!(of(json!({"form": "short", "text": "a"})), Note::ShortNote(_)));
    assert!(matches!(of(json!({"size": 10, "text": "a"})), Note::ShortNote(_)));
    assert!(matches!(of(json!({"size": 100})), Note::LongNote(_)));
    assert!(matches!(of(json!({"form": "short", "size": 100})), Note::Other(_)));
}

#[test]
fn a_discriminator_may_be_a_number_or_a_boolean() {
    assert!(matches!(of(json!({"v": 1, "a": "x"})), ByNumber::One(_)));
    assert!(matches!(of(json!({"v": 2, "a": "x"})), ByNumber::Two(_)));
    assert!(matches!(of(json!({"is": false, "level": 1})), Flagged::Off(_)));
}

#[test]
fn what_is_sent_carries_its_discriminator_in_its_own_type() {
    let sent = |value: &dyn Wire| encode_value(value);
    assert_eq!(sent(&ByNumber::from_two()), json!({"v": 2, "b": "x"}));
    let off = Off { level: Some(1), ..Off::default() };
    assert_eq!(sent(&Flagged::Off(Box::new(off))), json!({"is": false, "level": 1}));
    assert_eq!(sent(&Outcome::Failed(Box::default())), json!({"ok": false}));
    assert_eq!(sent(&Outcome::Done(Box::default())), json!({"ok": true}));
    let message = Message::V2(Box::new(V2 { text: "a".to_owned(), ..V2::default() }));
    assert_eq!(sent(&message), json!({"v": 2, "text": "a"}));
    let talk = Talk { preview: "p".to_owned(), length: 3, ..Talk::default() };
    let talk = Entry::Talk(Box::new(talk));
    assert_eq!(sent(&talk), json!({"kind": "speech", "preview": "p", "length": 3}));
}

trait FromTwo {
    fn from_two() -> Self;
}

impl FromTwo for ByNumber {
    fn from_two() -> Self {
        Self::Two(Box::new(Two { b: Some("x".to_owned()), ..Two::default() }))
    }
}

#[test]
fn a_schema_may_name_its_own_value_of_the_discriminator() {
    assert!(matches!(of(json!({"kind": "CONCERT", "band": "x"})), Event::Concert(_)));
    assert!(matches!(of(json!({"kind": "#Match", "home": "x"})), Event::Match(_)));
    assert!(matches!(of(json!({"kind": "Match", "home": "x"})), Event::Base(_)));
    let concert = Concert { band: Some("x".to_owned()), ..Concert::default() };
    assert_eq!(encode_value(&concert), json!({"kind": "CONCERT", "band": "x"}));
    assert_eq!(
        encode_value(&Event::Concert(Box::new(concert))),
        json!({"kind": "CONCERT", "band": "x"})
    );
}

#[test]
fn of_a_value_that_no_alternative_has_nothing_is_known() {
    assert!(matches!(of(json!({"kind": "cat", "name": "Tom", "mice": 2})), Pet::Cat(_)));
    assert!(matches!(of(json!({"kind": "hamster", "name": "Rex", "bark": true})), Pet::Other(_)));
    let (_, drifts) = read::<Pet>(json!({"kind": "hamster", "name": "Rex"}));
    assert_eq!(drifts.len(), 1, "{drifts:?}");
    // Without a value the shape decides.
    assert!(matches!(of(json!({"kind": null, "mice": 2})), Pet::Cat(_)));
}

#[test]
fn one_of_several_values_that_stand_for_an_alternative_is_sent_as_it_came() {
    let kitten: Pet = of(json!({"kind": "kitten", "mice": 0}));
    assert!(matches!(kitten, Pet::Cat(cat) if cat.kind == "kitten"));
    let cat = Pet::Cat(Box::default());
    assert_eq!(encode_value(&cat), json!({"kind": "cat"}));
}

#[test]
fn what_the_discriminator_names_is_read_whatever_it_lacks() {
    let json = json!({"kind": "dog", "bark": "loud", "age": 3});
    let mut pet = Pet::default();
    let drifts = decode_value(&json, &mut pet).unwrap();
    let Pet::Dog(dog) = &pet else { panic!("{pet:?}") };
    assert_eq!((dog.bark, dog.extra.get("bark")), (None, Some(&json!("loud"))));
    let told: Vec<(&str, &str)> = drifts
        .iter()
        .map(|drift| match drift.kind {
            DriftKind::UnknownField => ("unknown", drift.pointer.as_str()),
            DriftKind::MissingField => ("missing", drift.pointer.as_str()),
            DriftKind::TypeMismatch { .. } => ("mismatch", drift.pointer.as_str()),
            _ => ("other", drift.pointer.as_str()),
        })
        .collect();
    assert_eq!(told, [("unknown", "/age"), ("mismatch", "/bark"), ("missing", "/name")]);
}

#[test]
fn what_is_not_as_described_inside_an_alternative_is_told_with_its_place() {
    let (_, drifts) =
        read::<All>(json!({"pet": {"kind": "cat", "tail": 1}, "payment": {"coins": 1, "x": 2}}));
    let places: Vec<&str> = drifts.iter().map(|drift| drift.pointer.as_str()).collect();
    assert_eq!(places, ["/payment/x", "/pet/tail"]);
    assert!(drifts.iter().all(|drift| drift.kind == DriftKind::UnknownField), "{drifts:?}");
}

#[test]
fn the_values_that_alternatives_list_are_those_of_the_discriminator() {
    assert!(matches!(of(json!({"kind": "song", "name": "x"})), Entry::Song(_)));
    assert!(matches!(of(json!({"kind": "talk", "preview": "p", "length": 1})), Entry::Talk(_)));
    assert!(matches!(of(json!({"kind": "speech", "preview": "p", "length": 1})), Entry::Talk(_)));
    assert!(matches!(of(json!({"kind": "Song", "name": "x"})), Entry::Other(_)));
    // A required field is missing all the same.
    let mut entry = Entry::default();
    let drifts = decode_value(&json!({"kind": "talk", "preview": "p"}), &mut entry).unwrap();
    assert!(matches!(entry, Entry::Talk(_)), "{entry:?}");
    assert_eq!(drifts[0].pointer, "/length");
}

#[test]
fn an_inline_alternative_has_no_value_of_the_discriminator_and_is_found_by_its_shape() {
    assert!(matches!(of(json!({"kind": "Dog", "name": "Rex"})), Mixed::Dog(_)));
    assert!(matches!(of(json!({"kind": "granite", "weight": 3})), Mixed::Stone(_)));
}

#[tokio::test]
async fn alternatives_that_inherit_a_discriminator_are_told_apart_by_it() {
    let reply =
        answer(200, "Content-Type: application/json\r\n", r#"{"lockType":"PartLock","id":3}"#);
    let stub = Stub::start(vec![reply, answer(204, "", "")]).await;
    let client = Client::new(&stub.open().build().unwrap());
    let user = UserLock { user_id: Some("u".to_owned()), ..UserLock::default() };
    let body = LockRequest2::UserLock(Box::new(user.clone()));
    let locked = client.lock(&LockRequest { body }).await.unwrap();
    assert!(format!("{locked:?}").contains("PartLock"), "{locked:?}");
    // A child that is sent alone names itself too.
    client.lock_user(&user).await.unwrap();
    for request in stub.requests() {
        assert!(request.ends_with(r#"{"lockType":"UserLock","userId":"u"}"#), "{request}");
    }
}

#[test]
fn a_parent_that_lists_its_children_beside_its_fields_is_a_union_of_them() {
    let vehicle: Vehicle = of(json!({"type": "car", "wheels": 4, "doors": 5}));
    assert!(matches!(vehicle, Vehicle::Car(car) if (car.doors, car.wheels) == (Some(5), Some(4))));
    assert!(matches!(of(json!({"type": "bike", "gears": 7})), Vehicle::Bike(_)));
    assert!(matches!(of(json!({"type": "boat", "wheels": 0})), Vehicle::Base(_)));
    assert_eq!(encode_value(&Car::default()), json!({"type": "car"}));
}

#[test]
fn free_keys_of_a_member_of_all_of_are_kept_and_sent() {
    let plus: Plus = of(json!({"id": 1, "note": "x"}));
    assert_eq!(plus.extra.get("note"), Some(&json!("x")));
}

#[test]
fn enums_of_alternatives_are_one_enum_of_all_their_values() {
    let all: All = of(json!({"check": {"status": "running", "kind": "b", "y": 1}}));
    let check = all.check.unwrap();
    assert_eq!((check.status, check.kind), (Some(CheckStatus::Running), Some(CheckKind::B)));
    assert_eq!(CheckKind::known().count(), 2);
}

#[test]
fn a_field_about_which_three_alternatives_disagree_is_any_json() {
    for content in [json!(["a"]), json!(3), json!({"litres": 1}), json!("x")] {
        let (all, drifts) = read::<All>(json!({"parcel": {"kind": "box", "content": content}}));
        assert_eq!(all.parcel.unwrap().content, Some(content));
        assert!(drifts.is_empty(), "{drifts:?}");
    }
}

#[test]
fn a_member_of_all_of_that_only_says_nullable_makes_the_whole_nullable() {
    let all: All = of(json!({"cash": null}));
    assert_eq!(all.cash, Nullable::Null);
    let all: All = of(json!({"cash": {"coins": 1}}));
    assert_eq!(all.cash, Nullable::Value(Cash { coins: 1, ..Cash::default() }));
}

#[test]
fn a_date_and_a_time_are_told_apart() {
    let when = |text: &str| of::<All>(json!({ "when": text })).when.unwrap();
    assert!(matches!(when("2026-11-27"), AllWhen::Date(_)));
    assert!(matches!(when("2026-11-27T10:00:00Z"), AllWhen::DateTime(_)));
}

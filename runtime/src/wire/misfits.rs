//! Whatever arrives, in whatever pieces: nothing is lost, and all that is described is read.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::drift::kind;
use super::{
    ByName, DecodeError, Drift, DriftKind, Extra, Manner, Nullable, decode, decode_as,
    decode_pieces, decode_value, encode, encode_value,
};
use crate::value::{Bytes, Date, Decimal};

#[derive(Clone, Default, PartialEq)]
struct Tree {
    name: String,
    open: bool,
    total: Option<i64>,
    count: Option<i32>,
    size: Option<f64>,
    price: Option<Decimal>,
    file: Option<Bytes>,
    day: Option<Date>,
    comment: Nullable<String>,
    texts: Option<BTreeMap<String, String>>,
    ids: Option<Vec<i64>>,
    gaps: Option<Vec<Option<i64>>>,
    grid: Option<Vec<Vec<i64>>>,
    root: Root,
    children: Vec<Tree>,
    maybe: Option<Vec<Option<Tree>>>,
    named: Option<BTreeMap<String, Tree>>,
    closed: Option<Box<Closed>>,
    all_closed: Option<Vec<Closed>>,
    extra: Extra,
}
crate::record!(Tree {
    "name" => name: required,
    "open" => open: required,
    "total" => total,
    "count" => count,
    "size" => size,
    "price" => price,
    "file" => file,
    "day" => day,
    "comment" => comment,
    "texts" => texts,
    "ids" => ids,
    "gaps" => gaps,
    "grid" => grid,
    "root" => root: required,
    "children" => children: required,
    "maybe" => maybe,
    "named" => named,
    "closed" => closed,
    "allClosed" => all_closed,
} extra);

#[derive(Clone, Default, PartialEq)]
struct Root {
    depth: i64,
    extra: Extra,
}
crate::record!(Root { "depth" => depth: required } extra);

/// As complete requests are: without a place for what is something else.
#[derive(Clone, Default, PartialEq)]
struct Closed {
    id: i64,
    codes: Option<Vec<String>>,
    tree: Option<Tree>,
}
crate::record!(Closed { "id" => id, "codes" => codes, "tree" => tree });

/// What a field of a tree should hold.
fn described(name: &'static str, tree: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let list = |item: BoxedStrategy<Value>| {
        prop::collection::vec(item, 0..4).prop_map(Value::Array).boxed()
    };
    let map = |value: BoxedStrategy<Value>| {
        let entries = prop::collection::btree_map("[a-c]", value, 0..3);
        entries.prop_map(|entries| Value::Object(entries.into_iter().collect())).boxed()
    };
    let number = || any::<i32>().prop_map(Value::from).boxed();
    let text = || "[a-z\u{e9}\\\\\"]{0,4}".prop_map(Value::from).boxed();
    let closed = |tree| {
        let codes = list(text());
        (or_else(number()), or_else(codes), or_else(tree))
            .prop_map(|(id, codes, tree)| json!({"id": id, "codes": codes, "tree": tree}))
    };
    match name {
        "name" | "comment" => text(),
        "open" => any::<bool>().prop_map(Value::from).boxed(),
        "total" | "count" | "price" => number(),
        "size" => any::<i16>().prop_map(|number| Value::from(f64::from(number) / 4.0)).boxed(),
        "file" => prop_oneof![Just(json!("")), Just(json!("JVBERg=="))].boxed(),
        "day" => Just(json!("2021-10-08")).boxed(),
        "texts" => map(or_else(text())),
        "ids" | "gaps" => list(or_else(number())),
        "grid" => list(or_else(list(or_else(number())))),
        "root" => or_else(number()).prop_map(|depth| json!({ "depth": depth })).boxed(),
        "children" | "maybe" => list(or_else(tree)),
        "named" => map(or_else(tree)),
        "closed" => closed(tree).boxed(),
        _ => list(or_else(closed(tree).boxed())),
    }
}

/// Of complete requests it is known that they keep no `null`, and that what they must have is written
/// in any case.
fn complete(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(complete).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
            let mut fields: Map<_, _> = fields.map(|(name, it)| (name, complete(it))).collect();
            fields.entry("id").or_insert_with(|| json!(1));
            Value::Object(fields)
        }
        other => other,
    }
}

/// What is described, or now and then anything else.
fn or_else(described: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![6 => described, 1 => anything()].boxed()
}

fn anything() -> BoxedStrategy<Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i16>().prop_map(|number| Value::from(f64::from(number) / 8.0)),
        "[a-z*]{1,3}".prop_map(Value::from),
    ];
    scalar
        .prop_recursive(2, 8, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::Array),
                inner.prop_map(|value| json!({ "id": value })),
            ]
        })
        .boxed()
}

fn tree() -> BoxedStrategy<Value> {
    Just(json!({}))
        .prop_recursive(3, 24, 3, |tree| {
            let field = prop::sample::select(shape_names()).prop_flat_map(move |name| {
                or_else(described(name, tree.clone())).prop_map(move |value| match name {
                    "closed" | "allClosed" => (name.to_owned(), complete(value)),
                    _ => (name.to_owned(), value),
                })
            });
            let unknown = ("n[a-z]{1,2}", anything());
            let field = prop_oneof![9 => field, 1 => unknown];
            prop::collection::vec(field, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect()))
        })
        .boxed()
}

fn shape_names() -> Vec<&'static str> {
    use super::Record;
    Tree::default().shape().fields.iter().map(|field| field.name).collect()
}

/// Whether one is the other as it is sent: a number or boolean may have become its text, or the
/// reverse.
fn same(sent: &Value, came: &Value) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map(|number| number.to_string()).unwrap_or_default()
        }
        other => other.to_string(),
    };
    match (sent, came) {
        (Value::Array(sent), Value::Array(came)) => {
            sent.len() == came.len() && sent.iter().zip(came).all(|(sent, came)| same(sent, came))
        }
        (Value::Object(sent), Value::Object(came)) => {
            came.keys().all(|name| sent.contains_key(name))
                && sent.iter().all(|(name, sent)| match came.get(name) {
                    Some(came) => same(sent, came),
                    None => is_made_up(sent),
                })
        }
        // A map may be a list of pairs (ruling 10), also of none.
        (Value::Object(sent), Value::Array(came)) => sent.is_empty() && came.is_empty(),
        (Value::Null, _) | (_, Value::Null) => sent == came,
        (sent, came) => text(sent) == text(came),
    }
}

/// What is written for a required field that did not come.
fn is_made_up(sent: &Value) -> bool {
    match sent {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_made_up),
        sent => *sent == json!("") || *sent == json!(false) || *sent == json!(0),
    }
}

fn read(json: &Value) -> (Tree, Vec<Drift>) {
    let mut tree = Tree::default();
    let drifts = decode(json.to_string().as_bytes(), &mut tree).unwrap();
    (tree, drifts)
}

fn misfits(drifts: &[Drift]) -> Vec<&str> {
    let misfits = drifts.iter().filter(|it| matches!(it.kind, DriftKind::TypeMismatch { .. }));
    misfits.map(|drift| drift.pointer.as_str()).collect()
}

fn in_pieces(text: &str, size: usize) -> (Tree, Vec<Drift>) {
    let mut tree = Tree::default();
    let mut pieces = text.as_bytes().chunks(size).map(<[u8]>::to_vec);
    let drifts = decode_pieces(&mut || pieces.next(), &mut tree).unwrap();
    (tree, drifts)
}

/// The values that a drift's pointer may mean.
fn at<'a>(json: &'a Value, pointer: &str) -> Vec<&'a Value> {
    pointer.split('/').skip(1).fold(vec![json], |found, token| match token {
        "*" => found.into_iter().filter_map(Value::as_object).flat_map(|it| it.values()).collect(),
        token => found.into_iter().filter_map(|it| it.pointer(&format!("/{token}"))).collect(),
    })
}

fn strictly(text: &str) -> Result<Vec<Drift>, DecodeError> {
    let strict = Manner { strict: true, ..Manner::default() };
    decode_as(text.as_bytes(), &mut Tree::default(), strict)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ruling_18_whatever_arrives_is_read_and_written_back(json in tree()) {
        let (tree, drifts) = read(&json);
        let sent = encode_value(&tree);
        prop_assert!(same(&sent, &json), "came {json}\nsent {sent}");
        let text = String::from_utf8(encode(&tree, &[])).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &sent);
        prop_assert_eq!(text.len(), sent.to_string().len(), "no name is written twice: {}", text);

        for drift in &drifts {
            if let DriftKind::TypeMismatch { found, .. } = drift.kind {
                let places = at(&json, &drift.pointer);
                let is_there = places.into_iter().any(|place| kind(place) == found);
                prop_assert!(is_there, "{:?} {}", drift, json);
            }
        }
        let text = json.to_string();
        prop_assert_eq!(strictly(&text).is_err(), !misfits(&drifts).is_empty());

        let mut from_value = Tree::default();
        prop_assert_eq!(&decode_value(&json, &mut from_value).unwrap(), &drifts);
        prop_assert!(from_value == tree);
        for size in (1..40).chain([64, 200, 1000]).filter(|size| *size <= text.len()) {
            let (pieced, noticed) = in_pieces(&text, size);
            prop_assert!(pieced == tree, "{size}: {text}\n{pieced:?}\n{tree:?}");
            prop_assert_eq!(&noticed, &drifts, "{}: {}", size, &text);
        }
    }
}

#[test]
fn ruling_18_a_misfit_is_kept_by_its_object_and_the_rest_is_read() {
    let json = json!({"name": "a", "total": {"much": 1}, "count": 3_000_000_000_i64, "open": true});
    let (tree, drifts) = read(&json);
    assert_eq!((tree.name.as_str(), tree.open, tree.total, tree.count), ("a", true, None, None));
    assert_eq!(tree.extra.get("total"), Some(&json!({"much": 1})));
    let expected = DriftKind::TypeMismatch { expected: "a 64-bit integer", found: "an object" };
    let found = drifts.iter().find(|drift| drift.pointer == "/total").map(|drift| drift.kind);
    assert_eq!(found, Some(expected));
    assert_eq!(expected.to_string(), "expected a 64-bit integer, found an object");
    assert_eq!(strictly(&json.to_string()).unwrap_err().pointer, "/count");
}

#[test]
fn ruling_18_one_item_of_another_kind_leaves_the_others_typed_and_in_place() {
    let json = json!({
        "children": [{"total": 1}, "sold out", null, {"total": 4}],
        "named": {"a": {"total": 1}, "b": 7},
    });
    let (tree, drifts) = read(&json);
    let totals: Vec<_> = tree.children.iter().map(|child| child.total).collect();
    assert_eq!(totals, [Some(1), None, None, Some(4)]);
    let instead: Vec<_> = tree.children.iter().map(|child| child.extra.instead()).collect();
    assert_eq!(instead, [None, Some(&json!("sold out")), Some(&Value::Null), None]);
    assert_eq!(misfits(&drifts), ["/children/1", "/named/*"]);
    assert!(same(&encode_value(&tree), &json));
}

#[test]
fn ruling_18_a_value_that_stands_for_another_is_written_as_soon_as_it_has_fields() {
    let (mut tree, _) = read(&json!({"children": ["sold out"]}));
    let child = tree.children.first_mut().unwrap();
    assert_eq!(encode_value(child), "sold out");
    child.total = Some(0);
    assert_eq!(encode_value(child).get("total"), Some(&json!(0)));
}

#[test]
fn ruling_18_a_list_of_plain_values_is_kept_as_a_whole() {
    let json = json!({"ids": [1, "x", {"y": 2}], "grid": [[1], [2, null]], "gaps": [1, null]});
    let (tree, drifts) = read(&json);
    assert!(tree.ids.is_none() && tree.grid.is_none());
    assert_eq!(tree.gaps, Some(vec![Some(1), None]));
    assert_eq!(tree.extra.get("ids"), json.get("ids"));
    assert_eq!(misfits(&drifts), ["/grid/1/1", "/ids/1"]);
}

#[test]
fn ruling_18_an_object_without_a_place_for_it_is_kept_by_the_one_around_it() {
    let json = json!({"closed": {"codes": ["a"], "id": "one", "tree": {"total": []}}});
    let (tree, _) = read(&json);
    assert!(tree.closed.is_none());
    assert_eq!(tree.extra.get("closed"), json.get("closed"));
    let mut alone = Closed::default();
    let error = decode(br#"{"id":1,"tree":{"total":[]},"codes":7}"#, &mut alone).unwrap_err();
    assert_eq!(
        (error.pointer.as_str(), error.message.as_str()),
        ("/codes", "expected an array, found a number")
    );
}

#[test]
fn ruling_18_what_a_program_has_set_is_written_instead_of_what_came() {
    let (mut tree, _) = read(&json!({"count": "many", "open": "maybe", "comment": [1]}));
    assert_eq!(tree.comment, Nullable::Absent);
    (tree.count, tree.open, tree.comment) = (Some(0), true, Nullable::Null);
    let sent = encode_value(&tree);
    let fields: Map<_, _> = sent.as_object().unwrap().clone();
    assert_eq!(fields.get("count"), Some(&json!(0)));
    assert_eq!(
        (fields.get("open"), fields.get("comment")),
        (Some(&json!(true)), Some(&Value::Null))
    );
}

#[test]
fn ruling_6_a_promised_null_is_written_back_as_one() {
    let json = json!({"name": null, "open": null, "root": null, "children": null});
    let (tree, drifts) = read(&json);
    assert_eq!(encode_value(&tree), json);
    assert!(drifts.iter().all(|drift| drift.kind == DriftKind::MissingField), "{drifts:?}");
    assert_eq!(drifts.len(), 4);
    assert!(strictly(&json.to_string()).is_ok());
}

#[test]
fn ruling_6_nulls_make_no_answer_fail_that_has_no_place_for_them() {
    let mut ids: Vec<i64> = Vec::new();
    decode(b"[1,null,3]", &mut ids).unwrap();
    assert_eq!(ids, [1, 0, 3]);
    let mut closed = Closed::default();
    decode(br#"{"id":null,"codes":null}"#, &mut closed).unwrap();
    assert!(closed == Closed::default());
}

#[test]
fn a_field_that_comes_twice_is_what_came_last_and_is_written_once() {
    for (text, sent) in [
        (r#"{"count":"many","count":2}"#, r#""count":2"#),
        (r#"{"count":2,"count":"many"}"#, r#""count":"many""#),
    ] {
        let mut tree = Tree::default();
        decode(text.as_bytes(), &mut tree).unwrap();
        let written = String::from_utf8(encode(&tree, &[])).unwrap();
        assert_eq!(written.matches("count").count(), 1, "{written}");
        assert!(written.contains(sent), "{written}");
    }
}

#[test]
fn a_million_misfits_cost_no_more_than_a_million_values() {
    let ids = "[],".repeat(100_000);
    let children = r#"{"total":"x"},"#.repeat(10_000);
    let text = format!(r#"{{"ids":[{ids}0],"children":[{children}0]}}"#);
    let mut tree = Tree::default();
    let drifts = decode(text.as_bytes(), &mut tree).unwrap();
    assert_eq!(misfits(&drifts).len(), 64);
    assert!(drifts.len() <= 3 * 64, "{}", drifts.len());
    assert_eq!(tree.children.len(), 10_001);
    assert_eq!(tree.extra.get("ids").and_then(Value::as_array).map(Vec::len), Some(100_001));
}

#[test]
fn fields_are_read_by_name_whether_described_or_not() {
    let json = json!({"total": 7, "new": [1], "count": "many", "texts": null, "price": 1.5,
        "children": [{"total": 1}, 2]});
    let (tree, _) = read(&json);
    assert_eq!(tree.field::<i64>("total"), Some(Ok(7)));
    assert_eq!(tree.field::<String>("total"), Some(Ok("7".to_owned())));
    assert_eq!(tree.field::<Vec<i64>>("new"), Some(Ok(vec![1])));
    assert_eq!(tree.field::<Value>("count"), Some(Ok(json!("many"))));
    assert_eq!(tree.field::<Decimal>("price"), Some(Ok("1.5".parse().unwrap())));
    for absent in ["texts", "size", "other"] {
        assert_eq!(tree.field::<Value>(absent), None, "{absent}");
    }
    let children = tree.field::<Vec<Tree>>("children").unwrap().unwrap();
    assert!(children == tree.children);
    let error = tree.field::<Vec<Root>>("new").unwrap();
    assert!(error.is_ok_and(|roots| roots.len() == 1));
    let error = tree.field::<Vec<Vec<i64>>>("new").unwrap().unwrap_err();
    assert_eq!(error.pointer, "/new/0");
}

#[test]
fn extra_says_so_when_it_is_asked_for_a_described_field() {
    let (tree, _) = read(&json!({"new": 1, "count": "many", "total": 7}));
    assert!(tree.extra.get("new").is_some() && tree.extra.get("count").is_some());
    assert!(tree.extra.get("other").is_none());
    assert!(Extra::default().get("total").is_none());
    let asked = std::panic::catch_unwind(|| tree.extra.read::<i64>("total").is_none());
    if cfg!(debug_assertions) {
        let said = asked.unwrap_err();
        let said = said.downcast_ref::<String>().unwrap();
        assert!(said.contains("`Tree`") && said.contains(r#".field("total")"#), "{said}");
    } else {
        assert!(asked.unwrap());
    }
}

#[test]
fn r12_a_float_that_stands_for_two_integers_is_no_integer() {
    for (text, fits) in [
        ("9007199254740991.0", true),
        ("9007199254740993.0", false),
        ("-9007199254740992.0", false),
    ] {
        let mut id = 0_i64;
        assert_eq!(decode(text.as_bytes(), &mut id).is_ok(), fits, "{text}");
    }
}

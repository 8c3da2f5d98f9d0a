//! No guess of a document costs an answer (ruling 18): in answers of real shape, which are in the folder
//! that the variable `S360_SAMPLES` names, each value is replaced by each kind of JSON, one at a time.

#![allow(clippy::unwrap_used, clippy::print_stderr, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use s360_runtime::DateTime;
use s360_runtime::wire::{
    Drift, DriftKind, View, Wire, decode, decode_pieces, decode_value, encode_value,
};
use serde_json::{Value, json};

type Make = fn() -> Box<dyn Wire>;

/// Every method of the newest version of each service: `service.method`, its request, its answer.
static METHODS: &[(&str, Make, Make)] = include!(concat!(env!("OUT_DIR"), "/methods.rs"));

/// Most misfits that are told of one answer.
const MOST: usize = 64;

/// `service.method.answer.variant.json`, its type and what is in it.
fn samples(kind: &str) -> Vec<(PathBuf, Make, Value)> {
    let Some(folder) = std::env::var_os("S360_SAMPLES") else {
        eprintln!("skipped: S360_SAMPLES names no folder with samples");
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some((method, _)) = name.split_once(&format!(".{kind}.")) else { continue };
        match METHODS.iter().find(|(known, _, _)| *known == method) {
            Some((_, request, answer)) => {
                let make = if kind == "answer" { *answer } else { *request };
                let json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
                found.push((path, make, json));
            }
            None => eprintln!("{name}: no such method"),
        }
    }
    assert!(!found.is_empty(), "no sample has a type");
    found
}

/// The pointers of all values but the topmost.
fn pointers(value: &Value, place: &str, into: &mut Vec<String>) {
    let mut below = |step: &str, value| {
        let pointer = format!("{place}/{}", step.replace('~', "~0").replace('/', "~1"));
        into.push(pointer.clone());
        pointers(value, &pointer, into);
    };
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| below(name, value)),
        _ => {}
    }
}

fn others() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(7),
        json!(1.5),
        json!(u64::MAX),
        json!("text"),
        json!([]),
        json!(["text", {}]),
        json!({}),
        json!({"new": [1]}),
    ]
}

/// Whether one is the other as it is sent: a number or boolean may have become its text, or the reverse,
/// seconds with decimals the time that they are, an empty list an empty map; what is promised and did not
/// come is written as nothing.
fn same(sent: &Value, came: &Value) -> bool {
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
        (Value::Object(sent), Value::Array(came)) => sent.is_empty() && came.is_empty(),
        (Value::Null, _) | (_, Value::Null) => sent == came,
        (sent, came) => text(sent) == text(came) || is_time(sent, came),
    }
}

/// Whether `came` is a number with decimals, and `sent` the time so many seconds after 1970.
fn is_time(sent: &Value, came: &Value) -> bool {
    let mut time = DateTime::default();
    came.is_f64() && decode_value(came, &mut time).is_ok() && encode_value(&time) == *sent
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap().to_string(),
        other => other.to_string(),
    }
}

fn is_made_up(sent: &Value) -> bool {
    match sent {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_made_up),
        sent => [json!(""), json!(false), json!(0)].contains(sent),
    }
}

/// Whether the value at `steps` has a type of its own, and is not part of something undescribed.
fn is_typed(view: View<'_>, steps: &[&str]) -> bool {
    let Some((step, below)) = steps.split_first() else {
        return !matches!(view, View::Value(_));
    };
    let mut typed = false;
    match view {
        View::Record(record) => {
            let names = record.shape().fields;
            record.fields(&mut |fields, _| {
                let position = names.iter().position(|field| field.name == *step);
                let field = position.and_then(|position| fields.get(position));
                typed = field.is_some_and(|field| is_typed(field.view(), below));
            });
        }
        View::List(list) => {
            let item = step.parse().ok().and_then(|index| list.item(index));
            typed = item.is_some_and(|item| is_typed(item.view(), below));
        }
        View::Map(map) => map.entries(&mut |name, value| {
            typed |= name == *step && is_typed(value.view(), below);
        }),
        View::Tagged(_, _, value) => typed = is_typed(value.view(), steps),
        _ => {}
    }
    typed
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(fields.map(|(name, value)| (name, without_nulls(value))).collect())
        }
        other => other,
    }
}

fn kind(value: &Value) -> usize {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) => 4,
        Value::Object(_) => 5,
    }
}

fn misfits(drifts: &[Drift]) -> Vec<&str> {
    let misfits = drifts.iter().filter(|it| matches!(it.kind, DriftKind::TypeMismatch { .. }));
    misfits.map(|drift| drift.pointer.as_str()).collect()
}

/// Whether what was told of `told` is at `place` or below; `*` stands for the name of any entry of a map.
fn is_within(told: &str, place: &str) -> bool {
    let mut steps = told.split('/');
    place.split('/').all(|step| steps.next().is_some_and(|it| it == step || it == "*"))
}

fn is_at(told: &str, place: &str) -> bool {
    told.split('/').count() == place.split('/').count() && is_within(told, place)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn ruling_18_an_answer_of_real_shape_is_read_and_written_back() {
    for (path, make, json) in samples("answer") {
        let mut answer = make();
        let read = decode(json.to_string().as_bytes(), &mut *answer);
        assert!(read.is_ok(), "{}: {read:?}", name(&path));
        let sent = encode_value(&*answer);
        assert!(same(&sent, &json), "{}\ncame {json}\nsent {sent}", name(&path));
    }
}

#[test]
fn ruling_18_whatever_kind_a_value_of_an_answer_has_nothing_else_changes_and_nothing_is_lost() {
    for (path, make, json) in samples("answer") {
        let mut before = make();
        let known = decode(json.to_string().as_bytes(), &mut *before).unwrap();
        let mut places = Vec::new();
        pointers(&json, "", &mut places);
        for pointer in &places {
            for other in others() {
                let what = format!("{} {pointer} {other}", name(&path));
                let mut changed = json.clone();
                let place = changed.pointer_mut(pointer).unwrap();
                let was = std::mem::replace(place, other.clone());
                let text = changed.to_string();
                let mut answer = make();
                let read = decode(text.as_bytes(), &mut *answer);
                assert!(read.is_ok(), "{what}: {read:?}");
                let drifts = read.unwrap();
                let sent = encode_value(&*answer);
                assert!(same(&sent, &changed), "{what}\ncame {changed}\nsent {sent}");

                let mut pieced = make();
                let mut pieces = text.as_bytes().chunks(61).map(<[u8]>::to_vec);
                let noticed = decode_pieces(&mut || pieces.next(), &mut *pieced).unwrap();
                assert_eq!(noticed, drifts, "{what}");
                assert_eq!(encode_value(&*pieced), sent, "{what}");

                if misfits(&drifts).len() >= MOST {
                    continue;
                }
                // What did not change is what it was.
                for misfit in misfits(&drifts) {
                    let is_old = misfits(&known).contains(&misfit);
                    assert!(is_old || is_within(misfit, pointer), "{what}: {misfit}");
                }
                let steps: Vec<&str> = pointer.split('/').skip(1).collect();
                let is_converted = kind(&was) == 3 && other.is_i64();
                // The sample itself may have another kind than described there.
                let was_described = !known.iter().any(|drift| is_at(&drift.pointer, pointer));
                if is_typed(before.view(), &steps)
                    && was_described
                    && kind(&was) != kind(&other)
                    && !(was.is_null() || other.is_null() || is_converted)
                {
                    let is_told = drifts.iter().any(|drift| is_at(&drift.pointer, pointer));
                    assert!(is_told, "{what}: {drifts:?}");
                }
            }
        }
    }
}

#[test]
fn ruling_18_whatever_kind_a_value_of_a_request_has_it_is_an_error_or_written_back() {
    for (path, make, json) in samples("request") {
        let mut places = Vec::new();
        pointers(&json, "", &mut places);
        for pointer in &places {
            // A null says nothing in a request.
            for other in others().into_iter().filter(|other| !other.is_null()) {
                let mut changed = json.clone();
                *changed.pointer_mut(pointer).unwrap() = other.clone();
                let mut request = make();
                let read = decode(changed.to_string().as_bytes(), &mut *request);
                let Ok(drifts) = read else { continue };
                let sent = encode_value(&*request);
                // A complete request keeps nothing that it does not describe.
                if drifts.iter().any(|drift| drift.kind == DriftKind::UnknownField) {
                    continue;
                }
                let (sent, came) = (without_nulls(sent), without_nulls(changed));
                let what = format!("{} {pointer} {other}", name(&path));
                assert!(same(&sent, &came), "{what}\ncame {came}\nsent {sent}");
            }
        }
    }
}

//! Any bytes as the body of a webhook, cut in any way: no panic, and the same items wherever it is cut.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use s360_runtime::Value;
use s360_runtime::webhook::{Event, Fault, Payload, Receiver, Rejected};
use s360_runtime::wire::Extra;

/// Something of each kind of value.
#[derive(Default, PartialEq)]
struct Item {
    id: Option<i64>,
    name: Option<String>,
    parts: Option<Vec<Item>>,
    extra: Extra,
}
s360_runtime::record!(Item {
    "id" => id,
    "name" => name,
    "parts" => parts,
} extra);
impl Payload for Item {
    const WEBHOOK: &'static str = "inventory";
}

type Read = Vec<Result<Event<Item>, Rejected>>;

fn whole(body: &[u8]) -> Read {
    Receiver::new().read::<Item>(body.to_vec()).collect()
}

fn in_pieces(body: &[u8], size: usize) -> Read {
    let receiver = Receiver::new();
    let mut reading = receiver.reading::<Item>();
    let mut items = Vec::new();
    for piece in body.chunks(size) {
        reading.push(piece.to_vec());
        items.extend(std::iter::from_fn(|| reading.next()));
    }
    reading.end();
    items.extend(std::iter::from_fn(|| reading.next()));
    items
}

/// How many items a body has, if it is JSON.
fn count(body: &[u8]) -> Option<usize> {
    match serde_json::from_slice(body).ok()? {
        Value::Array(items) => Some(items.len()),
        Value::Object(object) => match object.get("bucket") {
            // A name that comes twice is one here, and two lists there.
            Some(_) => None,
            None => Some(1),
        },
        _ => None,
    }
}

fuzz_target!(|input: &[u8]| -> Corpus {
    let Some((size, body)) = input.split_first() else { return Corpus::Reject };
    let items = whole(body);
    assert!(in_pieces(body, usize::from(*size).max(1)) == items);
    let (last, before) = match items.split_last() {
        Some((last, before)) => (Some(last), before),
        None => (None, &[][..]),
    };
    let is_item = |item: &Result<_, Rejected>| !matches!(item, Err(it) if it.fault != Fault::Item);
    // Nothing comes after the end of a body that is none.
    assert!(before.iter().all(is_item));
    for rejected in items.iter().filter_map(|item| item.as_ref().err()) {
        assert!(body.windows(rejected.raw.len().max(1)).any(|part| part == rejected.raw) || rejected.raw.is_empty());
        assert!(!rejected.message.is_empty() && rejected.key.as_str().len() < 200);
    }
    if let Some(count) = count(body) {
        assert_eq!(items.len(), count);
        assert!(last.is_none_or(is_item));
    }
    Corpus::Keep
});

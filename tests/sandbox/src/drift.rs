//! What real answers hold that documents do not describe.

use std::collections::BTreeMap;
use std::fmt;

use s360_codegen::model::Api;
use s360_runtime::Version;

use crate::documents::module;
use crate::learn::is_name;
use crate::shape::{Difference, Side, differences, unknown_value};
use crate::words::Words;
use crate::{DifferenceKind, Documents, Exchange, Exchanges, RecordingError};

/// A place in the answers of a method that is not as the document describes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drift {
    /// Wire name of the service.
    pub service: String,
    /// The version whose document was compared with.
    pub version: Version,
    /// Method.
    pub method: String,
    /// JSON pointer of the place, with `*` for the items of lists, entries of maps and keys that are no
    /// names; empty for the method itself.
    pub pointer: String,
    /// What is the matter there; `None` if the document does not have the method at all.
    pub kind: Option<DifferenceKind>,
    /// The same in words.
    pub message: String,
    /// How many values are so.
    pub count: usize,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, version, method, pointer, message, count, .. } = self;
        write!(f, "{service} {version} {method} {pointer}: {message} ({count}×)")
    }
}

/// What the successful answers of `recording` hold that the document of their version, or of the
/// version `against`, does not describe; sorted, the same places of one method taken together. Keys that
/// are no names of fields are `*`, and of values that enums do not have only words are told that
/// [`learn`](crate::learn()) would write.
///
/// # Errors
/// The recording cannot be read.
///
/// ```
/// # fn example() -> Result<(), s360_sandbox::RecordingError> {
/// use s360_sandbox::{Documents, Recording, drift};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// for found in drift(&Documents::built_in(), &recording, None)? {
///     println!("{found}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn drift(
    documents: &Documents,
    recording: &dyn Exchanges,
    against: Option<Version>,
) -> Result<Vec<Drift>, RecordingError> {
    let mut found = Found::default();
    recording.each(&mut |exchange| {
        if is_success(exchange) {
            found.answers += 1;
            found.exchange(documents, exchange, against.unwrap_or(exchange.version));
        }
    })?;
    Ok(found.told())
}

/// What was found so far.
#[derive(Default)]
struct Found {
    answers: usize,
    counts: BTreeMap<Drift, usize>,
    /// Values that enums do not have, and how many there are; the message is still empty.
    values: BTreeMap<Drift, (Words, usize)>,
}

impl Found {
    fn exchange(&mut self, documents: &Documents, exchange: &Exchange, version: Version) {
        let Exchange { context, service, method, answer, .. } = exchange;
        let drift = |pointer: String, kind, message| Drift {
            service: service.clone(),
            version,
            method: method.clone(),
            pointer,
            kind,
            message,
            count: 0,
        };
        let Some((api, operation)) = documents.find(context, service, &module(version), method)
        else {
            let what = match documents.apis().any(|api| is_of(api, service, version)) {
                true => "the document has no such method",
                false => "there is no document of this version",
            };
            *self.counts.entry(drift(String::new(), None, what.to_owned())).or_default() += 1;
            return;
        };
        for it in differences(api, operation.answer.ty.as_ref(), answer, Side::Answer) {
            let (pointer, kind) = (in_general(&it), Some(it.kind));
            match it.value {
                Some(value) => {
                    let values = self.values.entry(drift(pointer, kind, String::new()));
                    let (words, count) = values.or_default();
                    words.add(&value, self.answers);
                    *count += 1;
                }
                None => *self.counts.entry(drift(pointer, kind, it.message)).or_default() += 1,
            }
        }
    }

    /// Of values that enums do not have, words are told that were seen often, and of others how many.
    fn told(mut self) -> Vec<Drift> {
        for (drift, (words, mut others)) in self.values {
            for (word, seen) in words.frequent() {
                let message = unknown_value(word);
                self.counts.insert(Drift { message, ..drift.clone() }, seen.times);
                others -= seen.times;
            }
            if others > 0 {
                let message =
                    "not a value of the enum; too seldom or too odd to be told".to_owned();
                self.counts.insert(Drift { message, ..drift }, others);
            }
        }
        self.counts.into_iter().map(|(drift, count)| Drift { count, ..drift }).collect()
    }
}

/// Business errors and calls in progress need not have the shape of a result.
pub(crate) fn is_success(exchange: &Exchange) -> bool {
    let code = exchange.answer.get("statusCode").and_then(|code| code.as_str());
    exchange.status == 200 && code.is_none_or(|code| code == "success")
}

fn is_of(api: &Api, name: &str, version: Version) -> bool {
    let of = |service: &s360_codegen::model::Service| {
        service.name == name && (service.major, service.minor) == (version.major, version.minor)
    };
    api.service.as_ref().is_some_and(of)
}

/// The pointer with `*` for places in lists, and for a key that is data rather than the name of a field.
fn in_general(difference: &Difference) -> String {
    let Difference { pointer, kind, .. } = difference;
    let pointer = match pointer.rsplit_once('/') {
        Some((of, key)) if *kind == DifferenceKind::Undescribed && !is_name(key) => {
            format!("{of}/*")
        }
        _ => pointer.clone(),
    };
    let general = |token| match token {
        "" => String::new(),
        token if token.bytes().all(|byte: u8| byte.is_ascii_digit()) => "*".to_owned(),
        token => token.to_owned(),
    };
    pointer.split('/').map(general).collect::<Vec<String>>().join("/")
}

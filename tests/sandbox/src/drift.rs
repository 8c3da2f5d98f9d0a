//! What real answers hold that documents do not describe.

use std::collections::BTreeMap;
use std::fmt;

use s360_codegen::model::Api;
use s360_runtime::Version;

use crate::documents::module;
use crate::shape::{Side, differences};
use crate::{DifferenceKind, Documents, Exchange, Recording};

/// A place in the answers of a method that is not as the document describes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drift {
    /// Wire name of the service.
    pub service: String,
    /// The version whose document was compared with.
    pub version: Version,
    /// Method.
    pub method: String,
    /// JSON pointer of the place, with `*` for the items of lists; empty for the method itself.
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
/// version `against`, does not describe; sorted, the same places of one method taken together.
///
/// ```
/// # fn example() -> Result<(), s360_sandbox::RecordingError> {
/// use s360_sandbox::{Documents, Recording, drift};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// for found in drift(&Documents::built_in(), &recording, None) {
///     println!("{found}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn drift(documents: &Documents, recording: &Recording, against: Option<Version>) -> Vec<Drift> {
    let mut counts: BTreeMap<Drift, usize> = BTreeMap::new();
    for exchange in recording.exchanges.iter().filter(|exchange| is_success(exchange)) {
        for drift in of_exchange(documents, exchange, against.unwrap_or(exchange.version)) {
            *counts.entry(drift).or_default() += 1;
        }
    }
    counts.into_iter().map(|(drift, count)| Drift { count, ..drift }).collect()
}

/// Business errors and calls in progress need not have the shape of a result (R8).
pub(crate) fn is_success(exchange: &Exchange) -> bool {
    let code = exchange.answer.get("statusCode").and_then(|code| code.as_str());
    exchange.status == 200 && code.is_none_or(|code| code == "success")
}

fn of_exchange(documents: &Documents, exchange: &Exchange, version: Version) -> Vec<Drift> {
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
    let Some((api, operation)) = documents.find(context, service, &module(version), method) else {
        let what = match documents.apis().any(|api| is_of(api, service, version)) {
            true => "the document has no such method",
            false => "there is no document of this version",
        };
        return vec![drift(String::new(), None, what.to_owned())];
    };
    let found = differences(api, operation.answer.ty.as_ref(), answer, Side::Answer);
    let found = found.into_iter().map(|difference| {
        drift(in_general(&difference.pointer), Some(difference.kind), difference.message)
    });
    found.collect()
}

fn is_of(api: &Api, name: &str, version: Version) -> bool {
    let of = |service: &s360_codegen::model::Service| {
        service.name == name && (service.major, service.minor) == (version.major, version.minor)
    };
    api.service.as_ref().is_some_and(of)
}

/// The pointer with `*` for places in lists, and for keys that are numbers (ruling 10).
fn in_general(pointer: &str) -> String {
    let general = |token| match token {
        "" => String::new(),
        token if token.bytes().all(|byte: u8| byte.is_ascii_digit()) => "*".to_owned(),
        token => token.to_owned(),
    };
    pointer.split('/').map(general).collect::<Vec<String>>().join("/")
}

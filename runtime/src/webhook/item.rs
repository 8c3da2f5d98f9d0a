//! A body into events: item by item, so that a bad one costs no other.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::cut::{Cut, Cutter};
use super::key::{Key, are_rows, key_of};
use crate::call::observe::{Attempt, Observer};
use crate::wire::{Budget, Drift, DriftKind, Manner, Wire, decode_as, push_token, within};

/// Bytes of a body unless set: the vendor's exceed 6 MB.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// Bytes of memory that an item may take for each byte that a body may have, as for answers.
const MEMORY: usize = 8;

/// The items of a webhook. The generated crate implements it for what each of its documents describes.
pub trait Payload: Wire + Default {
    /// Name of the webhook, such as `order`: what a [`Key`] is made of depends on it.
    const WEBHOOK: &'static str;
}

/// Reads what webhooks deliver; one for all webhooks of a program is enough.
///
/// Items are read as answers are: nothing that no document describes makes one fail, and it is told to
/// the same observers, with `webhook` as service, the name of the webhook as operation, and the number of
/// the item, from 1.
#[derive(Clone)]
pub struct Receiver {
    max_body: usize,
    strict: bool,
    pub(super) lease: Duration,
    observers: Vec<Arc<dyn Observer>>,
}

impl Default for Receiver {
    fn default() -> Self {
        Self::new()
    }
}

impl Receiver {
    /// Takes bodies of up to 64 MiB.
    pub fn new() -> Self {
        Self {
            max_body: MAX_BODY,
            strict: false,
            lease: super::handle::LEASE,
            observers: vec![
                #[cfg(feature = "tracing")]
                Arc::new(crate::call::observe::Tracing),
            ],
        }
    }
    /// Longest body in bytes; of a longer one nothing more is read. An item may take eight times as much
    /// memory when it is read.
    #[must_use]
    pub fn max_body(self, bytes: usize) -> Self {
        Self { max_body: bytes, ..self }
    }
    /// Whether an item that is not what its document describes is [`Rejected`]: for tests.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }
    /// Longest time that the work at one item may take; a minute unless set. After a crash the item waits
    /// for so long. See [`handle`](Self::handle).
    #[must_use]
    pub fn lease(self, lease: Duration) -> Self {
        Self { lease, ..self }
    }

    /// Tells `observer` of every drift; several can be given.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// The items of a body, each read when it is asked for.
    pub fn read<T: Payload>(&self, body: impl Into<Bytes>) -> Items<'_, T> {
        let mut reading = self.reading();
        reading.push(body);
        reading.end();
        Items(reading)
    }

    /// The items of a body that arrives in pieces and is never in memory as a whole.
    ///
    /// ```
    /// # use s360_runtime::webhook::{Payload, Receiver};
    /// # use s360_runtime::wire::Extra;
    /// # #[derive(Default)]
    /// # struct Row { extra: Extra }
    /// # s360_runtime::record!(Row {} extra);
    /// # impl Payload for Row { const WEBHOOK: &'static str = "dataExport"; }
    /// let receiver = Receiver::new();
    /// let mut reading = receiver.reading::<Row>();
    /// let mut count = 0;
    /// for piece in [r#"[{"A":1},{"#, r#""A":2}]"#] {
    ///     reading.push(piece);
    ///     while let Some(item) = reading.next() {
    ///         count += usize::from(item.is_ok());
    ///     }
    /// }
    /// reading.end();
    /// assert!(reading.next().is_none()); // or why the body is none
    /// assert_eq!(count, 2);
    /// ```
    pub fn reading<T: Payload>(&self) -> Reading<'_, T> {
        Reading {
            receiver: self,
            cutter: Cutter::new(),
            length: 0,
            number: 0,
            rows: HashMap::new(),
            is_over: false,
            item: PhantomData,
        }
    }

    fn tell<T: Payload>(&self, number: u32, drifts: &[Drift]) {
        let attempt = Attempt {
            service: "webhook",
            version: None,
            operation: T::WEBHOOK,
            number,
            request_id: None,
            waited: Duration::ZERO,
        };
        for observer in &self.observers {
            drifts.iter().for_each(|drift| observer.drift(&attempt, drift));
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("max_body", &self.max_body)
            .field("strict", &self.strict)
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}

/// An item that was delivered.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it says.
    pub value: T,
    /// By what it is known when it comes again.
    pub key: Key,
    /// JSON pointer (RFC 6901) of the item in its body: empty, `/0`, `/bucket/0`.
    pub pointer: String,
    /// What its document does not describe; observers have been told.
    pub drifts: Vec<Drift>,
}

/// An item that is no event, or the end of a body that is none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rejected {
    /// Whether it is the item or the body.
    pub fault: Fault,
    /// JSON pointer (RFC 6901) of the item in its body; empty if it is the whole body.
    pub pointer: String,
    /// What was found and what was expected; no value of the item.
    pub message: String,
    /// The item as it came, to be kept; empty if it is the body. It holds personal data.
    pub raw: Bytes,
    /// By what the item is known when it comes again.
    pub key: Key,
}

/// What could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// One item; there may be others after it.
    Item,
    /// The body is not, or no more, JSON of one of the three forms; nothing comes after that.
    NotJson,
    /// The body ends before its end.
    CutShort,
    /// The body is longer than [`Receiver::max_body`].
    TooLong,
}

impl Rejected {
    fn of_body(webhook: &str, fault: BodyFault) -> Self {
        let BodyFault { fault, message } = fault;
        let key = Key::of_broken(webhook, message.as_bytes());
        Self { fault, pointer: String::new(), message, raw: Bytes::new(), key }
    }
    /// What to answer if nothing else is to be said: 413 for a body that is too long, else 400.
    pub fn status(&self) -> u16 {
        if self.fault == Fault::TooLong { 413 } else { 400 }
    }
}

impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("fault", &self.fault)
            .field("pointer", &self.pointer)
            .field("message", &self.message)
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .field("key", &self.key)
            .finish()
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.fault, self.pointer.as_str()) {
            (Fault::Item, "") => write!(f, "the item: {}", self.message),
            (Fault::Item, pointer) => write!(f, "the item at {pointer}: {}", self.message),
            (..) => write!(f, "the body: {}", self.message),
        }
    }
}

impl std::error::Error for Rejected {}

/// Why there is nothing more in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BodyFault {
    fault: Fault,
    message: String,
}

impl BodyFault {
    pub(super) fn not_json(message: String) -> Self {
        Self { fault: Fault::NotJson, message }
    }
    pub(super) fn cut_short(place: String) -> Self {
        let message = format!("{place}: the text ends too early; was the whole body read?");
        Self { fault: Fault::CutShort, message }
    }
    fn too_long(most: usize) -> Self {
        let message = format!("it is longer than {most} bytes; `max_body` sets how long it may be");
        Self { fault: Fault::TooLong, message }
    }
}

/// The items of a body; see [`Receiver::read`].
pub struct Items<'r, T>(Reading<'r, T>);

impl<T: Payload> Items<'_, T> {
    /// Where a bucket says that it is for, once it has been read; the vendor does not describe it.
    pub fn destination(&self) -> Option<&Value> {
        self.0.destination()
    }
}

impl<T: Payload> Iterator for Items<'_, T> {
    type Item = Result<Event<T>, Rejected>;
    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

impl<T> fmt::Debug for Items<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A body that arrives in pieces; see [`Receiver::reading`].
pub struct Reading<'r, T> {
    receiver: &'r Receiver,
    cutter: Cutter,
    /// Bytes that have been pushed.
    length: usize,
    number: u32,
    /// How often each row has come.
    rows: HashMap<Key, usize>,
    is_over: bool,
    item: PhantomData<T>,
}

impl<T: Payload> Reading<'_, T> {
    /// Takes in the next piece of the body.
    pub fn push(&mut self, piece: impl Into<Bytes>) {
        let piece = piece.into();
        self.length = self.length.saturating_add(piece.len());
        // What is too long is told by the next item, and not kept.
        if self.length <= self.receiver.max_body {
            self.cutter.push(piece);
        }
    }
    /// There is no more than what was pushed. Without it nobody is told of a body that was cut short.
    pub fn end(&mut self) {
        self.cutter.end();
    }
    /// Where a bucket says that it is for, once it has been read; the vendor does not describe it.
    pub fn destination(&self) -> Option<&Value> {
        self.cutter.destination()
    }
    /// The next item that has arrived as a whole. Nothing means: not yet, or no more after
    /// [`end`](Self::end).
    #[allow(clippy::should_implement_trait)] // An iterator does not go on after its end.
    pub fn next(&mut self) -> Option<Result<Event<T>, Rejected>> {
        if self.is_over {
            return None;
        }
        let max = self.receiver.max_body;
        let cut = match self.length > max {
            true => Err(BodyFault::too_long(max)),
            false => self.cutter.next(),
        };
        let unknown = self.cutter.unknown().into_iter().map(|name| {
            let mut pointer = String::new();
            push_token(&mut pointer, &name);
            Drift { kind: DriftKind::UnknownField, pointer }
        });
        self.receiver.tell::<T>(self.number, &unknown.collect::<Vec<_>>());
        match cut {
            Ok(cut) => cut.map(|cut| self.item(cut)),
            Err(fault) => {
                self.is_over = true;
                Some(Err(Rejected::of_body(T::WEBHOOK, fault)))
            }
        }
    }

    fn item(&mut self, Cut { raw, pointer }: Cut) -> Result<Event<T>, Rejected> {
        self.number = self.number.saturating_add(1);
        let mut value = T::default();
        match self.decoded(&raw, &mut value) {
            Ok((key, drifts)) => {
                self.receiver.tell::<T>(self.number, &drifts);
                let key = self.numbered(key);
                Ok(Event { value, key, pointer, drifts })
            }
            Err(message) => {
                let key = Key::of_broken(T::WEBHOOK, &raw);
                Err(Rejected { fault: Fault::Item, pointer, message, raw, key })
            }
        }
    }

    fn decoded(&self, raw: &[u8], value: &mut T) -> Result<(Key, Vec<Drift>), String> {
        if raw.first() != Some(&b'{') {
            return Err("expected an object".to_owned());
        }
        let budget = Budget { bytes: self.receiver.max_body.saturating_mul(MEMORY), until: None };
        let manner = Manner { strict: self.receiver.strict, ..Manner::default() };
        let (read, exceeded) = within(budget, || decode_as(raw, value, manner));
        if exceeded.is_some() {
            return Err("the item takes more memory than `max_body` allows for".to_owned());
        }
        let mut drifts = read.map_err(|error| error.to_string())?;
        if are_rows(T::WEBHOOK) {
            // Columns are the institution's: no document lists them.
            drifts.retain(|drift| drift.kind != DriftKind::UnknownField);
        }
        let key = key_of(T::WEBHOOK, raw).map_err(|missing| {
            format!(
                "expected {missing} in an item of the webhook `{}`; is it another webhook's?",
                T::WEBHOOK
            )
        })?;
        Ok((key, drifts))
    }

    /// Rows that say the same in one body are different ones.
    fn numbered(&mut self, key: Key) -> Key {
        if !are_rows(T::WEBHOOK) {
            return key;
        }
        let count = self.rows.entry(key.clone()).or_default();
        *count += 1;
        key.numbered(*count)
    }
}

impl<T> fmt::Debug for Reading<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").field("items", &self.number).finish_non_exhaustive()
    }
}

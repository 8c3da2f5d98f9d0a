//! A subscriber that sees whatever is traced, at every level, by every crate.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

/// Keeps every span and event of every crate as a line.
#[derive(Clone, Default)]
pub struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    /// All spans; the id of one is its place, from 1.
    spans: Arc<Mutex<Vec<&'static Metadata<'static>>>>,
    /// Those that are entered.
    entered: Arc<Mutex<Vec<Id>>>,
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Lines {
    /// Sees everything from now on.
    pub fn start() -> Self {
        let seen = Self::default();
        tracing::subscriber::set_global_default(seen.clone()).unwrap();
        seen
    }
    /// What was seen.
    pub fn all(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
    fn write(&self, start: String, fields: impl FnOnce(&mut Text)) {
        let mut text = Text(start);
        fields(&mut text);
        self.lines.lock().unwrap().push(text.0);
    }
}

impl Subscriber for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write(span.metadata().name().to_owned(), |text| span.record(text));
        let mut spans = self.spans.lock().unwrap();
        spans.push(span.metadata());
        Id::from_u64(spans.len() as u64)
    }
    fn record(&self, id: &Id, values: &Record<'_>) {
        let name = self.spans.lock().unwrap()[id.into_u64() as usize - 1].name();
        self.write(format!("{name} recorded"), |text| values.record(text));
    }
    fn event(&self, event: &Event<'_>) {
        self.write(event.metadata().target().to_owned(), |text| event.record(text));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, id: &Id) {
        self.entered.lock().unwrap().push(id.clone());
    }
    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }
    fn current_span(&self) -> Current {
        let Some(id) = self.entered.lock().unwrap().last().cloned() else { return Current::none() };
        let span = self.spans.lock().unwrap()[id.into_u64() as usize - 1];
        Current::new(id, span)
    }
}

//! Calls that take several requests: what tests said they are answered with, and which of them are
//! `in_progress`. Knows no HTTP.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::Value;

use crate::Behavior;
use crate::behavior::Said;
use crate::script::{Respond, Script};

#[derive(Debug, Default)]
pub(crate) struct Conversations {
    /// What methods are answered with.
    pub(crate) scripts: BTreeMap<String, Script>,
    /// Calls that are `in_progress`, by their `requestId`.
    pending: HashMap<i64, Pending>,
    last_id: i64,
    /// Calls counted for `fault_every`.
    calls: u64,
}

/// A call that has been answered `in_progress`.
#[derive(Debug)]
struct Pending {
    /// Method and parameters without `requestId`: a poll must repeat them.
    call: (String, Value),
    left: u32,
    behavior: Behavior,
}

/// Where a call stands.
pub(crate) enum Progress {
    /// `in_progress`, under this `requestId`.
    Again(i64),
    /// To be answered so, under this `requestId`.
    Done(Behavior, i64),
    /// A poll that does not fit any call.
    Unknown,
}

impl Conversations {
    /// Where a call stands: new, polled, or done.
    pub(crate) fn progress(
        &mut self,
        method: &str,
        body: &Value,
        asked: Option<Behavior>,
        fault_every: Option<u64>,
    ) -> Progress {
        let mut parameters = body.clone();
        let given = request_id(body);
        if let Some(fields) = parameters.as_object_mut() {
            fields.remove("requestId");
        }
        let call = (method.to_owned(), parameters);
        if let Some(id) = given {
            return match self.pending.remove(&id) {
                Some(pending) if pending.call == call => self.next(id, pending),
                Some(pending) => {
                    self.pending.insert(id, pending);
                    Progress::Unknown
                }
                // An id nobody waits for: an ordinary call of a client that numbers its calls.
                None => Progress::Done(self.behavior(method, asked), id),
            };
        }
        self.last_id += 1;
        let id = self.last_id;
        let asked = asked.or_else(|| self.fault(fault_every?));
        let behavior = self.behavior(method, asked);
        self.next(id, Pending { call, left: behavior.in_progress, behavior })
    }

    fn next(&mut self, id: i64, mut pending: Pending) -> Progress {
        if pending.left == 0 {
            return Progress::Done(pending.behavior, id);
        }
        pending.left -= 1;
        self.pending.insert(id, pending);
        Progress::Again(id)
    }

    /// Every so many calls, each kind of fault in turn.
    fn fault(&mut self, every: u64) -> Option<Behavior> {
        self.calls += 1;
        self.calls.is_multiple_of(every.max(1)).then(|| match self.calls / every.max(1) % 4 {
            0 => Behavior::cut(),
            1 => Behavior::status(500, "a fault"),
            2 => Behavior::status(509, "a fault"),
            _ => Behavior::success().in_progress(2),
        })
    }

    /// What the call is answered with; uses up behaviors that hold for some calls only.
    fn behavior(&mut self, method: &str, asked: Option<Behavior>) -> Behavior {
        let script = self.scripts.get_mut(method);
        asked.or_else(|| script?.next()).unwrap_or_else(Behavior::success)
    }

    /// The function that answers this call, if it is one: polls go on with what was answered first.
    pub(crate) fn respond(&self, method: &str, body: &Value) -> Option<Respond> {
        let is_poll = request_id(body).is_some_and(|id| self.pending.contains_key(&id));
        match self.scripts.get(method) {
            Some(Script::Respond(respond)) if !is_poll => Some(Arc::clone(respond)),
            _ => None,
        }
    }

    /// How much a test has said about the answer of this call.
    pub(crate) fn said(&self, method: &str, body: &Value) -> Said {
        let polled = request_id(body).and_then(|id| self.pending.get(&id));
        match (polled, self.scripts.get(method)) {
            (Some(pending), _) => pending.behavior.said(),
            (None, Some(script)) => script.said(),
            (None, None) => Said::Nothing,
        }
    }
}

/// The `requestId` of a poll. Some clients send 0 on first calls.
fn request_id(body: &Value) -> Option<i64> {
    body.get("requestId").and_then(integer).filter(|id| *id != 0)
}

fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

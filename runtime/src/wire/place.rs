//! Where the reader is, and what it noticed on its way.

use std::cell::{Cell, RefCell};
use std::mem::{Discriminant, discriminant};

use serde_json::Value;

use super::drift::kind;
use super::read::Left;
use super::{DecodeError, Drift, DriftKind, Extra};

/// At most this many [`Drift`]s of each kind are reported for one answer: thousands of unknown fields
/// hide no misfit.
const MOST_DRIFTS: usize = 64;

/// How an answer is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Manner<'b> {
    /// What its object may have beside what its type describes.
    pub(crate) beside: &'b [SideField],
    /// Whether a value that cannot be what the type describes is an error, not kept as it came.
    pub(crate) strict: bool,
    /// Whether it is asked if the type is the right one: another value than its only one says no.
    pub(crate) weighing: bool,
}

/// A field that an object may have beside what its type describes, at the top only.
#[derive(Debug)]
pub(crate) struct SideField {
    pub(super) name: &'static str,
    expected: &'static str,
    fits: fn(&Value) -> bool,
    value: RefCell<Value>,
}

impl SideField {
    /// A field that should hold what is `expected`, as `fits` tells.
    pub(crate) fn new(
        name: &'static str,
        expected: &'static str,
        fits: fn(&Value) -> bool,
    ) -> Self {
        Self { name, expected, fits, value: RefCell::default() }
    }
    /// `null` if it has not arrived.
    pub(crate) fn into_value(self) -> Value {
        self.value.into_inner()
    }
    /// Takes what came; if it is something else, it is also kept beside the fields.
    pub(super) fn take(&self, found: Value, extra: Option<&mut Extra>, top: &Place<'_>) {
        if !found.is_null() && !(self.fits)(&found) {
            let place = top.below(Step::Name(self.name));
            place.misfit(self.expected, kind(&found));
            place.kept();
            if let Some(extra) = extra {
                extra.insert(self.name, found.clone());
            }
        }
        self.value.replace(found);
    }
}

/// What the reader noticed.
#[derive(Default)]
pub(super) struct Context<'b> {
    /// Whether the values may come from something else than JSON.
    pub(super) other_format: bool,
    pub(super) manner: Manner<'b>,
    drifts: RefCell<Vec<Drift>>,
    /// The kinds of which so many have been told that no more are.
    enough: RefCell<Vec<Discriminant<DriftKind>>>,
    failed_at: RefCell<Option<String>>,
    /// The first misfit that nothing has kept yet; the first of all if none may be kept.
    misfit: RefCell<Option<DecodeError>>,
    /// What is left of the value that was read last.
    left: RefCell<Option<Box<Value>>>,
}

impl<'b> Context<'b> {
    pub(super) fn new(manner: Manner<'b>) -> Self {
        Self { manner, ..Self::default() }
    }
    /// For values that may come from something else than JSON.
    #[cfg(feature = "serde")]
    pub(super) fn other_format() -> Self {
        Self { other_format: true, ..Self::default() }
    }
    /// What was noticed, or why there is no value.
    pub(super) fn finish<E: ToString>(
        self,
        read: Result<Left, E>,
    ) -> Result<Vec<Drift>, DecodeError> {
        let left = read.map_err(|error| DecodeError {
            pointer: self.failed_at.take().unwrap_or_default(),
            message: error.to_string(),
        })?;
        let top = Place::top(&self);
        let is_misfit = match &left {
            Left::Nothing | Left::Null => false,
            Left::Json(json) if json.is_null() => {
                top.note(DriftKind::MissingField);
                false
            }
            Left::Json(json) => {
                top.look_beside(json);
                true
            }
        };
        match self.misfit.take().filter(|_| is_misfit || self.manner.strict) {
            Some(misfit) => Err(misfit),
            None => Ok(self.drifts.into_inner()),
        }
    }
}

/// The place of the value being read; lives on the stack, so that the way there costs nothing until
/// somebody asks for it.
pub(super) struct Place<'p> {
    above: Option<&'p Place<'p>>,
    step: Step<'p>,
    pub(super) context: &'p Context<'p>,
    /// Whether some object on the way here keeps what is something else than described.
    pub(super) held: bool,
    left: Cell<IsLeft>,
}

/// Whether something is left of a value. Not what, so that reading a value returns one machine word.
#[derive(Clone, Copy, PartialEq)]
enum IsLeft {
    Nothing,
    Null,
    Json,
}

pub(super) enum Step<'p> {
    Top,
    Name(&'p str),
    Item(usize),
    /// An entry of a map. Its name is data, perhaps a person's, so it is not told.
    Entry,
}

/// What was noticed up to some moment.
pub(super) struct Noticed {
    drifts: usize,
    enough: usize,
    failed: bool,
    misfit: bool,
}

impl<'p> Place<'p> {
    pub(super) fn top(context: &'p Context<'p>) -> Self {
        Self {
            above: None,
            step: Step::Top,
            context,
            held: false,
            left: Cell::new(IsLeft::Nothing),
        }
    }
    #[inline]
    pub(super) fn below(&'p self, step: Step<'p>) -> Self {
        Self {
            above: Some(self),
            step,
            context: self.context,
            held: self.held,
            left: Cell::new(IsLeft::Nothing),
        }
    }
    /// Leaves the value here to whoever asked for it.
    #[cold]
    pub(super) fn leave(&self, value: Box<Value>) {
        self.context.left.replace(Some(value));
        self.left.set(IsLeft::Json);
    }
    /// The value here is `null`, and that is the same to it as being absent.
    pub(super) fn leave_null(&self) {
        self.left.set(IsLeft::Null);
    }
    #[inline]
    pub(super) fn has_misfit(&self) -> bool {
        self.left.get() == IsLeft::Json
    }
    /// What is left of the value here.
    #[inline]
    pub(super) fn take_left(&self) -> Left {
        match self.left.get() {
            IsLeft::Nothing => Left::Nothing,
            IsLeft::Null => {
                self.left.set(IsLeft::Nothing);
                Left::Null
            }
            IsLeft::Json => self.take_json(),
        }
    }
    #[cold]
    fn take_json(&self) -> Left {
        self.left.set(IsLeft::Nothing);
        self.context.left.take().map_or(Left::Nothing, Left::Json)
    }
    /// A field of an object here, which may keep what the field is not.
    #[inline]
    pub(super) fn field(&'p self, name: &'p str, held: bool) -> Self {
        Self { held, ..self.below(Step::Name(name)) }
    }
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.write(&mut pointer);
        pointer
    }
    fn write(&self, pointer: &mut String) {
        if let Some(above) = self.above {
            above.write(pointer);
        }
        match self.step {
            Step::Top => {}
            Step::Name(name) => push_token(pointer, name),
            Step::Item(index) => push_token(pointer, &index.to_string()),
            Step::Entry => push_token(pointer, "*"),
        }
    }
    /// A value that its enum does not list.
    #[cold]
    pub(super) fn unknown_value(&self, is_constant: bool, found: &'static str) {
        self.note(DriftKind::UnknownValue);
        if is_constant && self.context.manner.weighing {
            self.misfit("the only value that is described", found);
        }
    }
    /// A text of another form speaks against the type, where it is asked if that is the right one.
    #[inline]
    pub(super) fn weigh(&self, is_exact: bool) {
        if !is_exact && self.context.manner.weighing {
            self.note(DriftKind::Coerced);
        }
    }
    /// Notes what was noticed inside the value here, by who looked at all of it.
    pub(super) fn inside(&self, drifts: Vec<Drift>) {
        for Drift { kind, pointer } in drifts {
            if self.may_note(kind) {
                self.note_at(kind, self.pointer() + &pointer);
            }
        }
    }
    #[cold]
    pub(super) fn note_at(&self, kind: DriftKind, pointer: String) {
        self.context.drifts.borrow_mut().push(Drift { kind, pointer });
    }
    #[cold]
    pub(super) fn note(&self, kind: DriftKind) {
        let is_wanted = !self.is_beside() || matches!(kind, DriftKind::TypeMismatch { .. });
        if is_wanted && self.may_note(kind) {
            self.note_at(kind, self.pointer());
        }
    }
    /// Whether another one of this kind is to be told. What is told for the last time is remembered, not
    /// to be counted again for each of a million.
    fn may_note(&self, kind: DriftKind) -> bool {
        let mut enough = self.context.enough.borrow_mut();
        if enough.contains(&discriminant(&kind)) {
            return false;
        }
        let drifts = self.context.drifts.borrow();
        let alike = drifts.iter().filter(|drift| discriminant(&drift.kind) == discriminant(&kind));
        if alike.count() + 1 == MOST_DRIFTS {
            enough.push(discriminant(&kind));
        }
        true
    }
    /// Whoever asked for what lies beside looks at it himself.
    fn is_beside(&self) -> bool {
        let Step::Name(name) = self.step else { return false };
        self.above.is_some_and(|above| above.beside().iter().any(|beside| beside.name == name))
    }
    /// Notes a value that cannot be what is described, and that somebody has to keep.
    #[cold]
    pub(super) fn misfit(&self, expected: &'static str, found: &'static str) {
        let kind = DriftKind::TypeMismatch { expected, found };
        self.note(kind);
        self.refused("", &kind.to_string());
    }
    /// The same for a value that says itself what is wrong at the place `below` this one.
    #[cold]
    pub(super) fn refused(&self, below: &str, message: &str) {
        self.context.misfit.borrow_mut().get_or_insert_with(|| DecodeError {
            pointer: self.pointer() + below,
            message: message.to_owned(),
        });
    }
    /// What was something else has found a place.
    pub(super) fn kept(&self) {
        if !self.context.manner.strict {
            self.context.misfit.take();
        }
    }
    /// What an object here may have beside what its type describes.
    pub(super) fn beside(&self) -> &'p [SideField] {
        match self.step {
            Step::Top => self.context.manner.beside,
            Step::Name(_) | Step::Item(_) | Step::Entry => &[],
        }
    }
    /// Finds what lies beside in an object that was not read field by field.
    pub(super) fn look_beside(&self, value: &Value) {
        for beside in self.beside() {
            if let Some(found) = value.get(beside.name) {
                beside.take(found.clone(), None, self);
            }
        }
    }
    /// Forgets that there were fields nobody described: nobody described any.
    pub(super) fn forget_unknown(&self) {
        let is_unknown = |drift: &Drift| drift.kind == DriftKind::UnknownField;
        self.context.drifts.borrow_mut().retain(|drift| !is_unknown(drift));
    }
    pub(super) fn noticed(&self) -> Noticed {
        Noticed {
            drifts: self.context.drifts.borrow().len(),
            enough: self.context.enough.borrow().len(),
            failed: self.context.failed_at.borrow().is_some(),
            misfit: self.context.misfit.borrow().is_some(),
        }
    }
    /// Forgets what was noticed later than that, in a value that is going to be read again.
    pub(super) fn forget(&self, noticed: &Noticed) {
        self.context.drifts.borrow_mut().truncate(noticed.drifts);
        self.context.enough.borrow_mut().truncate(noticed.enough);
        if !noticed.failed {
            self.context.failed_at.take();
        }
        if !noticed.misfit {
            self.context.misfit.take();
        }
        self.left.set(IsLeft::Nothing);
    }
    /// The innermost place an error passed through.
    pub(super) fn failed_at(&self) -> Option<String> {
        self.context.failed_at.borrow().clone()
    }
    /// Remembers the innermost place an error passed through.
    #[cold]
    pub(super) fn failed(&self) {
        self.context.failed_at.borrow_mut().get_or_insert_with(|| self.pointer());
    }
}

/// Appends one step of a JSON pointer (RFC 6901).
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for part in token.split_inclusive(['~', '/']) {
        match (part.strip_suffix('~'), part.strip_suffix('/')) {
            (Some(plain), _) => pointer.extend([plain, "~0"]),
            (_, Some(plain)) => pointer.extend([plain, "~1"]),
            _ => pointer.push_str(part),
        }
    }
}

//! A second judge of a step between versions: recorded answers, beside what documents say.

use std::collections::{BTreeMap, BTreeSet};

use s360_codegen::convention::ENVELOPE;
use s360_codegen::model::{Api, Field, Operation, Type};
use s360_codegen::plural::counted;
use s360_codegen::pointer::escape;
use s360_runtime::Version;
use serde_json::Value;

use crate::documents::{fields, module};
use crate::drift::is_success;
use crate::learn::fits;
use crate::{Documents, Exchange, Exchanges, RecordingError};

/// What recorded answers say of what documents say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Answers are not what the documents say of the step.
    Disagrees,
    /// There are too few answers to say anything.
    CannotJudge,
    /// Answers are as the documents say.
    Agrees,
}

impl Verdict {
    /// In words, for programs too.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Disagrees => "disagrees",
            Self::CannotJudge => "cannot judge",
            Self::Agrees => "agrees",
        }
    }
}

/// A field of the answers of a method, on the step from one version to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Judged {
    /// Wire name of the service.
    pub service: String,
    /// Method.
    pub method: String,
    /// JSON pointer of the field, with `*` for items of lists and entries of maps; empty for a method
    /// without any answer.
    pub place: String,
    /// Whether answers and documents agree.
    pub verdict: Verdict,
    /// What the documents say, and what was seen.
    pub message: String,
}

/// Holds the successful answers of both versions against what the documents of `from` and `to` say of
/// the step. A field is judged where it is described: of the same type in both documents, of another
/// one, no longer, or newly. Nothing is said without a value that shows it. Sorted.
///
/// # Errors
/// The recording cannot be read.
///
/// ```
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use s360_sandbox::{Documents, Recording, judge};
/// let recording = Recording::read("tests/answers.jsonl")?;
/// for field in judge(&Documents::built_in(), &recording, "1.16".parse()?, "1.33".parse()?)? {
///     println!("{} {}: {}", field.method, field.place, field.verdict.as_str());
/// }
/// # Ok(())
/// # }
/// ```
pub fn judge(
    documents: &Documents,
    recording: &dyn Exchanges,
    from: Version,
    to: Version,
) -> Result<Vec<Judged>, RecordingError> {
    let mut services: BTreeMap<(String, String), Vec<Step<'_>>> = BTreeMap::new();
    recording.each(&mut |exchange| {
        let Exchange { context, service, method, version, answer, .. } = exchange;
        let steps = services.entry((context.clone(), service.clone()));
        let steps = steps.or_insert_with(|| steps_of(documents, context, service, from, to));
        let step = steps.iter_mut().find(|it| it.method.0.name == *method);
        if let Some(step) = step.filter(|_| is_success(exchange)) {
            step.answer(*version == from, *version == to, answer);
        }
    })?;
    let judged = services.into_iter().flat_map(|((_, service), steps)| {
        steps.into_iter().flat_map(move |step| step.judged(&service, from, to))
    });
    let mut judged: Vec<Judged> = judged.collect();
    judged.sort();
    Ok(judged)
}

/// The methods that both versions of a service have.
fn steps_of<'a>(
    documents: &'a Documents,
    context: &str,
    service: &str,
    from: Version,
    to: Version,
) -> Vec<Step<'a>> {
    let operations = |version: Version| documents.operations(context, service, &module(version));
    let (Some((old, olds)), Some((new, news))) = (operations(from), operations(to)) else {
        return Vec::new();
    };
    let step = |one: &'a Operation| {
        let other = news.iter().find(|it| it.name == one.name)?;
        Some(Step { old, new, method: (one, other), places: BTreeMap::new(), answers: (0, 0) })
    };
    olds.iter().filter_map(step).collect()
}

/// What documents say of a field on a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Same,
    Changed,
    Gone,
    New,
}

/// What was seen of a field.
#[derive(Debug)]
struct Place {
    said: Said,
    /// Values in answers of the older version.
    old: usize,
    /// Those of them that are as the newer document describes the field.
    fit: usize,
    /// Values in answers of the newer version.
    new: usize,
}

/// The answers of one method on a step.
struct Step<'a> {
    old: &'a Api,
    new: &'a Api,
    /// The method in both documents.
    method: (&'a Operation, &'a Operation),
    places: BTreeMap<String, Place>,
    /// How many there are of the older version, and of the newer one.
    answers: (usize, usize),
}

impl Step<'_> {
    fn answer(&mut self, is_old: bool, is_new: bool, answer: &Value) {
        if !is_old && !is_new {
            return;
        }
        self.answers.0 += usize::from(is_old);
        self.answers.1 += usize::from(!is_old);
        let (one, other) = self.method;
        self.value(one.answer.ty.as_ref(), other.answer.ty.as_ref(), is_old, answer, "");
    }

    fn value(
        &mut self,
        old: Option<&Type>,
        new: Option<&Type>,
        is_old: bool,
        value: &Value,
        at: &str,
    ) {
        let (old, new) = (old.map(bare), new.map(bare));
        match value {
            Value::Array(items) => {
                let place = format!("{at}/*");
                let (old, new) = (old.and_then(item), new.and_then(item));
                items.iter().for_each(|value| self.value(old, new, is_old, value, &place));
            }
            Value::Object(entries) if old.and_then(entry).or(new.and_then(entry)).is_some() => {
                let place = format!("{at}/*");
                let (old, new) = (old.and_then(entry), new.and_then(entry));
                entries.values().for_each(|value| self.value(old, new, is_old, value, &place));
            }
            Value::Object(object) => {
                let olds = old.and_then(|ty| fields(self.old, ty));
                let news = new.and_then(|ty| fields(self.new, ty));
                // Nothing can be said of what one side does not describe at all.
                let is_told = olds.is_some() && news.is_some();
                let (olds, news) = (olds.unwrap_or_default(), news.unwrap_or_default());
                let names: BTreeSet<&str> =
                    olds.iter().chain(news).map(|field| field.wire.as_str()).collect();
                for name in names.into_iter().filter(|name| is_told && !ENVELOPE.contains(name)) {
                    let ty = |fields: &'_ [Field]| {
                        fields.iter().find(|it| it.wire == name).map(|it| it.ty.clone())
                    };
                    let place = format!("{at}/{}", escape(name));
                    let (old, new) = (ty(olds), ty(news));
                    let given = object.get(name).unwrap_or(&Value::Null);
                    self.field(old.as_ref(), new.as_ref(), is_old, given, &place);
                }
            }
            _ => {}
        }
    }

    fn field(
        &mut self,
        old: Option<&Type>,
        new: Option<&Type>,
        is_old: bool,
        given: &Value,
        at: &str,
    ) {
        let said = match (old, new) {
            (Some(old), Some(new)) if same(self.old, old, self.new, new) => Said::Same,
            (Some(_), Some(_)) => Said::Changed,
            (Some(_), None) => Said::Gone,
            (None, _) => Said::New,
        };
        // What is not even as its own document says is drift, and says nothing of the step.
        let is_own = |api: &Api, ty: Option<&Type>| ty.is_none_or(|ty| fits(api, ty, given));
        let is_seen =
            !given.is_null() && if is_old { is_own(self.old, old) } else { is_own(self.new, new) };
        let fit = new.is_some_and(|ty| fits(self.new, ty, given));
        let empty = Place { said, old: 0, fit: 0, new: 0 };
        let place = self.places.entry(at.to_owned()).or_insert(empty);
        place.old += usize::from(is_seen && is_old);
        place.fit += usize::from(is_seen && is_old && fit);
        place.new += usize::from(is_seen && !is_old);
        self.value(old, new, is_old, given, at);
    }

    fn judged(self, service: &str, from: Version, to: Version) -> Vec<Judged> {
        let judged = |place: &str, (verdict, message): (Verdict, String)| Judged {
            service: service.to_owned(),
            method: self.method.0.name.clone(),
            place: place.to_owned(),
            verdict,
            message,
        };
        let nothing = match (self.answers, self.places.is_empty()) {
            ((0, 0), _) => Some("no answers are recorded"),
            (_, true) => Some("one of the documents does not describe the answer"),
            _ => None,
        };
        if let Some(message) = nothing {
            return vec![judged("", (Verdict::CannotJudge, message.to_owned()))];
        }
        let news = self.answers.1;
        let places = self.places.iter();
        places.map(|(at, place)| judged(at, place.verdict(news, from, to))).collect()
    }
}

impl Place {
    /// `news` is how many answers of the newer version there are.
    fn verdict(&self, news: usize, from: Version, to: Version) -> (Verdict, String) {
        let Self { said, old, fit, new } = self;
        let unseen =
            |version| (Verdict::CannotJudge, format!("no answer of {version} has a value"));
        match said {
            Said::Same | Said::Changed if *old == 0 => unseen(from),
            Said::Same if fit < old => {
                let message = format!(
                    "described alike, but {to} does not fit {} of {} of {from}",
                    old - fit,
                    counted(*old, "value")
                );
                (Verdict::Disagrees, message)
            }
            Said::Same => (
                Verdict::Agrees,
                format!(
                    "described alike; what was seen of {from} fits {to}: {}",
                    counted(*old, "value")
                ),
            ),
            Said::Changed if fit == old => {
                let message = format!(
                    "of another type in {to}, which fits what was seen of {from} all the same: {}",
                    counted(*old, "value")
                );
                (Verdict::Disagrees, message)
            }
            Said::Changed => {
                let message = format!(
                    "of another type in {to}, which does not fit {} of {}",
                    old - fit,
                    counted(*old, "value")
                );
                (Verdict::Agrees, message)
            }
            Said::Gone if *new > 0 => {
                let message = format!(
                    "no longer described; answers of {to} have it {}",
                    counted(*new, "time")
                );
                (Verdict::Disagrees, message)
            }
            Said::Gone if news == 0 || *old == 0 => unseen(if news == 0 { to } else { from }),
            Said::Gone => (
                Verdict::Agrees,
                format!("no longer described, and in none of {}", counted(news, "answer")),
            ),
            Said::New if *old > 0 => {
                let message =
                    format!("new in {to}; answers of {from} have it {}", counted(*old, "time"));
                (Verdict::Disagrees, message)
            }
            Said::New if *new > 0 => (
                Verdict::Agrees,
                format!("new in {to}, whose answers have it {}", counted(*new, "time")),
            ),
            Said::New => unseen(to),
        }
    }
}

fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => bare(inner),
        ty => ty,
    }
}

fn item(ty: &Type) -> Option<&Type> {
    if let Type::List(item) = ty { Some(bare(item)) } else { None }
}

fn entry(ty: &Type) -> Option<&Type> {
    if let Type::Map(entry) = ty { Some(bare(entry)) } else { None }
}

/// Whether two documents give a field the same kind of value; records may differ in their fields.
fn same(old: &Api, one: &Type, new: &Api, other: &Type) -> bool {
    match (bare(one), bare(other)) {
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => {
            same(old, one, new, other)
        }
        (Type::Named(one), Type::Named(other)) => {
            let kinds = (old.get(*one).map(|it| &it.kind), new.get(*other).map(|it| &it.kind));
            match kinds {
                (Some(one), Some(other)) => {
                    std::mem::discriminant(one) == std::mem::discriminant(other)
                }
                _ => false,
            }
        }
        (one, other) => one == other,
    }
}

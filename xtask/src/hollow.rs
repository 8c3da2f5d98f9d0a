//! Hollowness: what documents describe without content. Known cases are in specs/exceptions.yaml.

use std::collections::BTreeMap;

use s360_codegen::convention::ENVELOPE;
use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::load::Document;
use s360_codegen::model::{Api, Kind, Operation, Status, Type, TypeDef};

use crate::exceptions::{self, EXCEPTIONS, HOLLOW, text};
use crate::versions::Version;

/// A type that no operation and no webhook leads to.
const UNREACHED: &str = "unreached-type";
/// A result with no field of its own beside the envelope.
const EMPTY_RESULT: &str = "empty-result";
/// A request without a field, of which the document says that there are some.
const EMPTY_REQUEST: &str = "empty-request";
/// A field that is required and not described.
const UNDESCRIBED: &str = "required-field-undescribed";

/// A case.
struct Case {
    kind: &'static str,
    subject: String,
    /// What is wrong, in words.
    words: String,
    pointer: String,
}

/// What of the versions that were looked at is hollow, and what is known to be.
pub(crate) struct Hollow<'d> {
    document: Option<&'d Document>,
    known: Vec<Known<'d>>,
    /// Cases by kind.
    counts: BTreeMap<&'static str, usize>,
    /// Entries that the file lacks, as it would have them.
    missing: Vec<String>,
}

/// A case that somebody gave a reason for.
struct Known<'d> {
    /// Service, version, kind, subject.
    key: [&'d str; 4],
    pointer: String,
    used: bool,
}

impl<'d> Hollow<'d> {
    /// With what `document`, the file of exceptions, knows.
    pub(crate) fn of(document: Option<&'d Document>) -> Self {
        let entries = document.into_iter().flat_map(|file| exceptions::entries(file, &HOLLOW));
        let known = entries.map(|(pointer, entry)| Known {
            key: ["service", "version", "kind", "subject"].map(|key| text(entry, key)),
            pointer,
            used: false,
        });
        Self { document, known: known.collect(), counts: BTreeMap::new(), missing: Vec::new() }
    }

    /// What of a version is hollow without a reason.
    pub(crate) fn faults(&mut self, version: &Version) -> Vec<Diagnostic> {
        let (service, number) = (version.service.name.as_str(), version.number());
        let mut faults = Vec::new();
        for case in cases(&version.api) {
            *self.counts.entry(case.kind).or_default() += 1;
            let key = [service, &number, case.kind, &case.subject];
            let known: Vec<_> = self.known.iter_mut().filter(|known| known.key == key).collect();
            if !known.is_empty() {
                known.into_iter().for_each(|known| known.used = true);
                continue;
            }
            self.missing.push(entry(key));
            // A draft is nobody's word yet: it is counted, and must say more once it is none.
            if version.service.status == Status::Draft {
                continue;
            }
            let Case { kind, subject, words, pointer } = case;
            let message = format!("{service} {number} is hollow: {kind} {subject}: {words}");
            let hint = format!(
                "describe what is missing, or say why it is unknown, in {EXCEPTIONS} below `{}`: \
                 `cargo xtask lint --missing` writes the entries",
                HOLLOW.name
            );
            let path = version.path.display().to_string();
            faults.push(Diagnostic::error(Code::Hollow, &path, message, &hint).at(pointer));
        }
        if !faults.is_empty()
            && let Ok(document) = Document::read(&version.path)
        {
            for fault in &mut faults {
                fault.pointer = version.source_map.written(&fault.pointer);
            }
            document.place(&mut faults);
        }
        faults
    }

    /// Known cases that are none any more.
    pub(crate) fn unused(&self) -> Vec<Diagnostic> {
        let Some(document) = self.document else { return Vec::new() };
        let idle = self.known.iter().filter(|known| !known.used);
        let what = "nothing of that kind is hollow any more";
        let hint = "delete it, or correct it";
        exceptions::unused(document, idle.map(|known| known.pointer.as_str()), (what, hint))
    }

    /// The entries that the file of exceptions lacks, to be completed with reasons.
    pub(crate) fn missing(&self) -> String {
        let list = format!("{}:\n", HOLLOW.name);
        self.missing.iter().fold(list, |text, entry| text + entry)
    }

    /// How many cases there are of each kind.
    pub(crate) fn account(&self) -> String {
        let counts = self.counts.iter().map(|(kind, count)| format!("{count} {kind}"));
        match counts.collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => "nothing is hollow".to_owned(),
            some => format!("hollow, with reasons: {some}"),
        }
    }
}

/// An entry of the file, on two lines: the second is for the reason.
fn entry([service, version, kind, subject]: [&str; 4]) -> String {
    let subject = serde_json::Value::from(subject);
    format!(
        "  - {{ service: {service}, version: \"{version}\", kind: {kind}, subject: {subject},\n      \
         reason: \"\" }}\n"
    )
}

/// All that is hollow in a document.
fn cases(api: &Api) -> Vec<Case> {
    let types = api.types.iter().flat_map(of_type);
    let operations = api.operations.iter().flat_map(|operation| of_operation(api, operation));
    operations.chain(types).collect()
}

fn of_type(def: &TypeDef) -> Vec<Case> {
    let case = |kind, subject: String, words: &str| Case {
        kind,
        subject,
        words: words.to_owned(),
        pointer: def.pointer.clone(),
    };
    let mut cases = Vec::new();
    if !def.inline && def.occurrences.is_empty() {
        cases.push(case(UNREACHED, def.name.clone(), "no operation and no webhook leads to it"));
    }
    if matches!(def.kind, Kind::Record(_)) {
        let subject = |field| format!("{}.{field}", def.name);
        let words = "`required` names a field that is not described";
        let undescribed = def.undescribed.iter();
        cases.extend(undescribed.map(|field| case(UNDESCRIBED, subject(field), words)));
    }
    cases
}

fn of_operation(api: &Api, operation: &Operation) -> Vec<Case> {
    let case = |kind, words: &str| Case {
        kind,
        subject: operation.name.clone(),
        words: words.to_owned(),
        pointer: operation.pointer.clone(),
    };
    let mut cases = Vec::new();
    if let Some(Type::Named(id)) = operation.request
        && api.get(id).is_some_and(|def| is_empty(def) && def.partial)
    {
        cases.push(case(EMPTY_REQUEST, "no field of the request is described"));
    }
    let says_nothing = match &operation.answer.ty {
        Some(Type::Named(id)) => api.get(*id).is_some_and(is_empty),
        Some(ty) => *ty == Type::Value,
        None => true,
    };
    if operation.web_method && says_nothing {
        cases.push(case(EMPTY_RESULT, "no field of the result is described beside the envelope"));
    }
    cases
}

/// Whether a record has no field but those of the envelope.
fn is_empty(def: &TypeDef) -> bool {
    let own = |wire: &str| !ENVELOPE.contains(&wire);
    matches!(def.kind, Kind::Record(_))
        && def.others.is_none()
        && !def.fields().iter().any(|field| own(&field.wire))
}

//! What changed between two documents: on the wire, for those who call and those who read answers,
//! and for Rust code that compiles today.
//!
//! Operations are paired by method and path, and from there types by where they are used; so a type
//! that was only renamed is not a change on the wire. What each kind of change breaks is one table,
//! `RULES`. That something is gone is known only where the newer document tells all of what it was
//! part of; else it is no longer described, which breaks nobody (`Changes::add`).

mod compat;
mod operations;
mod page;
mod reach;
mod renames;
mod report;
mod restrictions;
mod rust;
mod types;

use std::collections::BTreeSet;

use crate::name::NamedApi;

pub use report::{Comparison, Format, render, render_all, summary};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Whom it breaks on the wire.
    pub impact: Impact,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What changed: `getOrder`, `Order.price`, `Status "OPEN"`.
    pub subject: String,
    /// What it was, where that can be shown.
    pub old: String,
    /// What it is now.
    pub new: String,
    /// Of something that went or came: what it is perhaps called on the other side. A guess by
    /// names, which changes no verdict.
    pub perhaps: Option<String>,
    /// Operations that are affected, by name.
    pub operations: BTreeSet<String>,
    /// What code that compiles today has to do, if it breaks.
    pub rust: Option<String>,
    /// Where it stands: in the new document, or in the old one if it is gone.
    pub pointer: String,
}

impl Change {
    /// Whether [`Change::pointer`] is a place of the old document.
    pub fn is_at_old(&self) -> bool {
        AT_OLD.contains(&self.kind)
    }
}

/// Whom a change breaks on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// Requests that were right are no longer, and answers hold what readers do not expect.
    Both,
    /// Requests that were right are no longer.
    Callers,
    /// Answers hold what readers of the old document do not expect, or lack what they rely on.
    Readers,
    /// The newer document says less, and is known not to tell all: on the wire it may be as it was.
    Undescribed,
    /// Nobody who follows the old document notices.
    Compatible,
    /// Words only.
    Documentation,
}

impl Impact {
    /// Whether anybody is known to be broken.
    pub fn breaks(self) -> bool {
        self.breaks_callers() || self.breaks_readers()
    }
    /// Whether requests that were right are no longer.
    pub fn breaks_callers(self) -> bool {
        matches!(self, Self::Both | Self::Callers)
    }
    /// Whether readers find what they do not expect, or lack what they rely on.
    pub fn breaks_readers(self) -> bool {
        matches!(self, Self::Both | Self::Readers)
    }
    /// As people read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Both => "breaks callers and readers",
            Self::Callers => "breaks callers",
            Self::Readers => "breaks readers",
            Self::Undescribed => "no longer described",
            Self::Compatible => "compatible",
            Self::Documentation => "documentation only",
        }
    }
    fn of(callers: bool, readers: bool) -> Self {
        match (callers, readers) {
            (true, true) => Self::Both,
            (true, false) => Self::Callers,
            (false, true) => Self::Readers,
            (false, false) => Self::Compatible,
        }
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal, $request:ident, $answer:ident;)*) => {
        /// The kinds of changes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind { $($(#[doc = $doc])* $name,)* }

        impl ChangeKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What the kind stands for, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }
        }

        /// Each kind with its stable name, and what it does to requests and to answers.
        const RULES: &[(ChangeKind, &str, Effect, Effect)] =
            &[$((ChangeKind::$name, $id, Effect::$request, Effect::$answer),)*];
    };
}

/// Kinds that are nothing but silence of the newer document: what it does not tell all of may have all
/// this as it was.
const SILENCE: &[ChangeKind] = &[
    ChangeKind::OperationRemoved,
    ChangeKind::RequestRemoved,
    ChangeKind::AnswerRemoved,
    ChangeKind::StatusRemoved,
    ChangeKind::ErrorRemoved,
    ChangeKind::WebhookRemoved,
    ChangeKind::FieldRemoved,
    ChangeKind::BecameOptional,
    ChangeKind::ValueRemoved,
    ChangeKind::AlternativeRemoved,
    ChangeKind::TypeUntold,
    ChangeKind::RestrictionRemoved,
    ChangeKind::TypeRemoved,
];

/// Kinds of what is only in the old document.
const AT_OLD: &[ChangeKind] = &[
    ChangeKind::OperationRemoved,
    ChangeKind::WebhookRemoved,
    ChangeKind::FieldRemoved,
    ChangeKind::TypeRemoved,
];

/// What a kind of change does on one side of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Breaks,
    Fine,
    /// Words only, whatever the side.
    Words,
}

kinds! {
    /// An operation is new.
    OperationAdded = "operation-added", Fine, Fine;
    /// An operation is gone.
    OperationRemoved = "operation-removed", Breaks, Fine;
    /// An operation has another name; its method and path are the same.
    OperationRenamed = "operation-renamed", Fine, Fine;
    /// An operation, parameter, field or type is now deprecated.
    Deprecated = "deprecated", Fine, Fine;
    /// Something is no longer deprecated.
    Undeprecated = "undeprecated", Fine, Fine;
    /// The body is sent in another form.
    BodyFormChanged = "body-form-changed", Breaks, Fine;
    /// The answer comes in another form.
    AnswerFormChanged = "answer-form-changed", Fine, Breaks;
    /// The operation takes something for the first time.
    RequestAdded = "request-added", Breaks, Fine;
    /// The operation takes nothing any more.
    RequestRemoved = "request-removed", Breaks, Fine;
    /// A status is answered with content for the first time.
    AnswerAdded = "answer-added", Fine, Fine;
    /// A status is no longer answered with content.
    AnswerRemoved = "answer-removed", Fine, Breaks;
    /// The operation answers with a status that it did not know before.
    StatusAdded = "status-added", Fine, Fine;
    /// The operation no longer answers with this status of success.
    StatusRemoved = "status-removed", Fine, Breaks;
    /// An error of the operation is no longer described.
    ErrorRemoved = "error-removed", Fine, Fine;
    /// The server sends something new by itself.
    WebhookAdded = "webhook-added", Fine, Fine;
    /// The server no longer sends something by itself.
    WebhookRemoved = "webhook-removed", Fine, Breaks;
    /// The answer comes in pages, and a method gives them.
    PagesAdded = "pages-added", Fine, Fine;
    /// No method gives the answer's pages any more.
    PagesRemoved = "pages-removed", Fine, Breaks;
    /// A parameter stands elsewhere or is written in another style.
    ParameterMoved = "parameter-moved", Breaks, Fine;
    /// The server is another one.
    ServerChanged = "server-changed", Fine, Fine;
    /// A required field or parameter is new.
    RequiredFieldAdded = "required-field-added", Breaks, Fine;
    /// An optional field or parameter is new.
    FieldAdded = "field-added", Fine, Fine;
    /// A field or parameter is gone.
    FieldRemoved = "field-removed", Breaks, Breaks;
    /// An optional field is now required.
    BecameRequired = "became-required", Breaks, Fine;
    /// A required field is now optional.
    BecameOptional = "became-optional", Fine, Breaks;
    /// A field may now be `null`.
    BecameNullable = "became-nullable", Fine, Breaks;
    /// A field may no longer be `null`.
    NoLongerNullable = "no-longer-nullable", Breaks, Fine;
    /// All old values are still allowed, and others.
    TypeWidened = "type-widened", Fine, Breaks;
    /// The document no longer says which type the values are of.
    TypeUntold = "type-untold", Fine, Breaks;
    /// The document says for the first time which type the values are of.
    TypeTold = "type-told", Breaks, Fine;
    /// Not all old values are allowed any more.
    TypeNarrowed = "type-narrowed", Breaks, Fine;
    /// Values of another type.
    TypeChanged = "type-changed", Breaks, Breaks;
    /// An enum has a new value. Readers of open enums keep it as unknown.
    ValueAdded = "enum-value-added", Fine, Fine;
    /// A value of an enum is gone.
    ValueRemoved = "enum-value-removed", Breaks, Fine;
    /// A union has a new alternative.
    AlternativeAdded = "alternative-added", Fine, Breaks;
    /// An alternative of a union is gone.
    AlternativeRemoved = "alternative-removed", Breaks, Fine;
    /// A field that all alternatives had to have now tells them apart.
    DiscriminatorAdded = "discriminator-added", Fine, Fine;
    /// The field that tells the alternatives apart, or one of its values, is another.
    DiscriminatorChanged = "discriminator-changed", Breaks, Breaks;
    /// A restriction allows less than before.
    RestrictionTightened = "restriction-tightened", Breaks, Fine;
    /// A restriction allows more than before.
    RestrictionLoosened = "restriction-loosened", Fine, Breaks;
    /// A restriction is gone.
    RestrictionRemoved = "restriction-removed", Fine, Breaks;
    /// A restriction of which nobody can tell whether it allows more or less, such as a pattern.
    RestrictionChanged = "restriction-changed", Breaks, Fine;
    /// What the server takes when a field is left out.
    DefaultChanged = "default-changed", Fine, Fine;
    /// A field is now only for answers or only for requests, or no longer.
    AccessChanged = "access-changed", Fine, Fine;
    /// Fields that the document does not know are allowed for the first time.
    OtherFieldsAllowed = "other-fields-allowed", Fine, Fine;
    /// Fields that the document does not know are no longer allowed.
    OtherFieldsForbidden = "other-fields-forbidden", Breaks, Fine;
    /// A type is new.
    TypeAdded = "type-added", Fine, Fine;
    /// A type is gone.
    TypeRemoved = "type-removed", Fine, Fine;
    /// A type has another name.
    TypeRenamed = "type-renamed", Fine, Fine;
    /// Another type that one of both documents has beside the old one stands in its place. What that
    /// breaks is told by its fields; those that only the new type has are not changes of their own.
    TypeReplaced = "type-replaced", Fine, Fine;
    /// A description says something else.
    DescriptionChanged = "description-changed", Words, Words;
}

impl ChangeKind {
    fn rule(self) -> (&'static str, Effect, Effect) {
        RULES
            .iter()
            .find(|(kind, ..)| *kind == self)
            .map_or(("", Effect::Words, Effect::Words), |(_, id, request, answer)| {
                (id, *request, *answer)
            })
    }
    /// The stable name.
    pub fn id(self) -> &'static str {
        self.rule().0
    }
    /// Whether it is nothing but silence of the newer document: of a partial one it breaks nobody.
    pub fn is_silence(self) -> bool {
        SILENCE.contains(&self)
    }
    /// Whom a change of this kind breaks in something that travels in requests, in answers, or both.
    pub fn breaks(self, in_requests: bool, in_answers: bool) -> Impact {
        let (_, request, answer) = self.rule();
        if request == Effect::Words {
            return Impact::Documentation;
        }
        Impact::of(in_requests && request == Effect::Breaks, in_answers && answer == Effect::Breaks)
    }
}

/// All changes from `old` to `new`, those that break first.
pub fn compare(old: NamedApi<'_>, new: NamedApi<'_>) -> Vec<Change> {
    let mut changes = Changes::default();
    let mut pairs = types::TypePairs::default();
    operations::compare(old, new, &mut pairs, &mut changes);
    operations::webhooks((old, new), &mut pairs, &mut changes);
    types::compare(old, new, pairs, &mut changes);
    renames::suggest(&mut changes.0);
    changes.0.sort();
    changes.0.dedup();
    changes.0
}

/// Changes while they are collected.
#[derive(Default)]
struct Changes(Vec<Change>);

/// What a change is about.
struct Subject<'a> {
    name: String,
    pointer: String,
    in_requests: bool,
    in_answers: bool,
    /// Whether the newer document is known not to tell all of it.
    partial: bool,
    /// The same of the older one.
    was_partial: bool,
    operations: &'a BTreeSet<String>,
}

impl Changes {
    /// Adds a change. This is the one place that judges it: silence of a partial document proves
    /// nothing, on either side; everything else is as the table says.
    fn add(
        &mut self,
        subject: &Subject<'_>,
        kind: ChangeKind,
        (old, new): (&str, &str),
    ) -> &mut Change {
        let change = Change {
            impact: match kind {
                kind if subject.partial && kind.is_silence() => Impact::Undescribed,
                ChangeKind::TypeTold if subject.was_partial => Impact::Compatible,
                _ => kind.breaks(subject.in_requests, subject.in_answers),
            },
            kind,
            subject: subject.name.clone(),
            old: old.to_owned(),
            new: new.to_owned(),
            perhaps: None,
            operations: subject.operations.clone(),
            rust: None,
            pointer: subject.pointer.clone(),
        };
        self.0.push(change);
        let last = self.0.len() - 1;
        #[allow(clippy::indexing_slicing, reason = "it was just pushed")]
        &mut self.0[last]
    }

    /// Changes that everything with a description may have.
    fn words(&mut self, subject: &Subject<'_>, old: (&str, bool), new: (&str, bool)) {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if plain(old.0) != plain(new.0) {
            self.add(subject, ChangeKind::DescriptionChanged, (old.0, new.0));
        }
        match (old.1, new.1) {
            (false, true) => self.add(subject, ChangeKind::Deprecated, ("", "")),
            (true, false) => self.add(subject, ChangeKind::Undeprecated, ("", "")),
            _ => return,
        };
    }
}

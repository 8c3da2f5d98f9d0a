//! What is wrong with a document: codes, places, and how they are shown. Finds nothing itself.

mod format;
mod locate;
mod near;
mod snippet;

use std::fmt;

use crate::invisible::one_line;
pub use format::{json, sarif};
pub use locate::Position;
pub(crate) use locate::locate;
pub use near::nearest;
pub use snippet::Snippet;

/// How bad a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The document is used, but something in it is not generated faithfully.
    Warning,
    /// The document, or the part of it that the diagnostic names, cannot be used.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// One fault of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code.
    pub code: Code,
    /// File the fault is in.
    pub file: String,
    /// JSON pointer (RFC 6901) of the place.
    pub pointer: String,
    /// Line and column, where they could be found.
    pub position: Option<Position>,
    /// The line, with the place marked.
    pub snippet: Option<Snippet>,
    /// What was found and what was expected.
    pub message: String,
    /// What to do.
    pub hint: String,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)*) => {
        /// Stable codes of diagnostics; a code never changes its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $name,)* }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What the code stands for, and after an empty line what it means and what to do.
            fn words(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n"),+),)* }
            }

            /// The code as it is printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

impl Code {
    /// What the code stands for, in a sentence.
    pub fn meaning(self) -> &'static str {
        self.words().split("\n\n").next().unwrap_or_default().trim_ascii()
    }

    /// Why that is a fault, and what to do about it; empty where nothing more can be said.
    pub fn explanation(self) -> String {
        let rest = self.words().split_once("\n\n").map_or("", |(_, rest)| rest);
        rest.trim_ascii()
            .lines()
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

codes! {
    /// The file cannot be read.
    ///
    /// It is missing, is a folder, is not UTF-8, or this user may not read it. The message has the
    /// system's own words.
    Unreadable = "S001",
    /// The text is not JSON or YAML.
    ///
    /// Nothing of the document can be used. The place is where the reader gave up; the fault is often in
    /// the line before it. What begins with a brace is read as JSON, and as YAML if that fails.
    Syntax = "S002",
    /// A key occurs twice in one object.
    ///
    /// Readers disagree on which one counts, so nobody can tell what the document says. Take one out, or
    /// give them different names.
    DuplicateKey = "S003",
    /// The document is none of Swagger 2.0, OpenAPI 3.0 and 3.1.
    ///
    /// Its top level has neither `swagger: "2.0"` nor `openapi: 3.0.x` or `3.1.x`. A part of a document
    /// that others refer to belongs outside `specs/`, or below the document's own folder by `$ref`.
    UnknownDialect = "S004",
    /// A value has the wrong type or is none of the allowed ones.
    ///
    /// The grammar of the document's dialect wants something else at this place; the message says what
    /// was found and what is expected. Correct the document at its source, or patch it by an overlay.
    Malformed = "S005",
    /// A `$ref` names nothing.
    ///
    /// The place that the reference leads to does not exist, or no longer does: look for a definition
    /// that was renamed. The message names the one that is spelled most alike.
    DanglingReference = "S006",
    /// A `$ref` leads to another host.
    ///
    /// Documents are read from this machine only, so that a run gives the same result tomorrow. Put the
    /// other file beside the document and refer to it by a relative path.
    RemoteReference = "S007",
    /// A `$ref` leads back to itself.
    ///
    /// A type may hold itself through a field or a list; a reference that is nothing but a reference to
    /// itself, or a type that inherits from itself, describes no value. It is read as any JSON.
    CyclicReference = "S008",
    /// The document does not say which service and version it describes.
    ///
    /// They are taken from the base path, `/{context}/backend-apis/{service}/v{X}_{Y}`, or from the file's
    /// place in `specs/`. Both are missing here, or they contradict each other.
    UnknownService = "S009",
    /// Two operations have the same name, or an operation has none.
    ///
    /// Methods of the client are named by `operationId`. Without one, method and path make a name; of two
    /// equal ones each gets its method and path as an ending. Names that are given later stay with
    /// users for ever, so it is worth correcting the document.
    OperationName = "S010",
    /// A path and the parameters of its operations do not agree.
    ///
    /// A `{name}` in the path has no parameter with `in: path`, or such a parameter has no `{name}`. What
    /// the path wants is taken as a text; what it has no place for is left out.
    PathParameter = "S011",
    /// References or inheritance make more of the document than any real one has.
    ///
    /// A small document can unfold to millions of types. That is stopped before memory runs out; no
    /// option lets it through. Break the chain that the message names.
    TooLarge = "S012",
    /// A schema is read as free JSON although the document gives a type.
    ///
    /// No Rust type holds all that the schema allows, or the schema contradicts itself. The field is a
    /// `Value`: nothing is lost on the wire, but users get no type. An overlay may give a narrower one.
    Fallback = "S101",
    /// A construct is left out.
    ///
    /// The generator knows what it means and has nothing to write for it. The place is in
    /// `FIDELITY.txt`, which may only shrink.
    NotSupported = "S102",
    /// A key is not a keyword of its object.
    ///
    /// It is ignored. Mostly it is a slip: the message names the keyword that is spelled most alike. Keys
    /// of one's own begin with `x-`.
    UnknownKeyword = "S103",
    /// Something is read as its author means it, not as it is written.
    ///
    /// Tools that make documents, those of Java above all, are known to print certain things wrong. The
    /// message says what stands there and what is assumed; nothing is lost if that is right. Correct the
    /// document, or patch it by an overlay, to be sure.
    Assumed = "S104",
    /// A rule of the specification is broken.
    ///
    /// The document is read all the same, as well as it can be. What the message names is a slip in most
    /// cases, and then the client lacks something or does something else than was meant: correct the
    /// document, or patch it by an overlay.
    BrokenRule = "S105",
    /// An overlay is not what Overlay 1.0 says, or lacks what our own keys must say.
    ///
    /// Each action has a `target`, an `update` or `remove: true`, an `x-reason`, and where it replaces or
    /// removes something an `x-expect` with what is there now. `specs/README.md` has all rules.
    Overlay = "S201",
    /// The target of a patch matches nothing.
    ///
    /// The document has changed its shape, or the JSONPath has a slip. Correct the target, or delete the
    /// action if what it patched is gone.
    PatchUnmatched = "S202",
    /// What a patch is about is no longer as it was, perhaps because upstream fixed it.
    ///
    /// `x-expect` is not what the target holds, or `update` changes nothing. Read the document: if it is
    /// right now, delete the action; if it is wrong in another way, correct both keys.
    PatchOutdated = "S203",
    /// An overlay is for no document that is there.
    ///
    /// `extends` is a path as seen from the overlay, with `*` for any part of a name. Correct it, or
    /// delete the overlay together with the document that it was for.
    OverlayTarget = "S204",
    /// Two documents describe the same service and version.
    ///
    /// Both would write the same module. Delete one, or correct the base path of the one that is another
    /// version.
    TwinService = "S205",
    /// Less of a document is carried over than the last time.
    ///
    /// A line has come to `FIDELITY.txt`: the document says something new that the generator leaves out.
    /// Teach it to the generator, or patch the document; `generate --accept-losses` agrees to it.
    MoreLost = "S206",
    /// The document of a version that does not change any more has changed.
    ///
    /// Only the active version of a service gains anything. A frozen one that changes was replaced by a
    /// better document, or by accident. `generate --accept-changed FILE` agrees; the commit says why.
    FrozenDocument = "S207",
    /// A step from X.Y to X.Z breaks somebody.
    ///
    /// The platform's standard says that programs for X.Y work with any later X.Z; what breaks them needs
    /// a new X. `cargo xtask diff SERVICE@X.Y SERVICE@X.Z` shows the change, and whom it breaks: callers
    /// (requests that were right are refused) or readers (answers lack what they rely on).
    ///
    /// If the document is wrong, patch it in `specs/overlays/`. If it tells less than there is, mark the
    /// type or the document `x-s360-partial: true`: what it is silent about is then no longer described,
    /// which breaks nobody. If the vendor did break it, put an entry into `specs/exceptions.yaml`:
    ///
    ///   - service: shopService
    ///     from: "1.1"
    ///     to: "1.2"
    ///     kind: field-removed
    ///     subject: Shop.name
    ///     reason: why that is so, and how it is known
    BreakingStep = "S208",
    /// An exception from the rule of versions lacks something, or excuses nothing.
    ///
    /// An entry of `specs/exceptions.yaml` has `service`, `from`, `to`, `kind`, `subject` and `reason`, all
    /// of them texts; kind and subject are those of `cargo xtask lint` and `diff`. One whose break is gone
    /// is to be deleted, so that it excuses no other one later.
    Exception = "S209",
    /// A source is cited that `specs/sources.yaml` does not explain, or that it explains badly.
    ///
    /// Each tag that a document or overlay cites in `x-s360-sources` has an entry there, with what it is and
    /// where it can be read. Correct the tag, or add the entry; delete one that nothing cites any more.
    Source = "S210",
    /// More of a version is guessed than the last time, or than of the version before it.
    ///
    /// `generated/EVIDENCE.md` counts the guesses of each version, `cargo xtask explain ITEM` says where one is
    /// from. Find a source for the new items and cite it; `generate --accept-guesses` agrees to them as they are.
    MoreGuessed = "S211",
    /// Nothing leads to a type, or what an operation sends or answers has no content.
    ///
    /// The document describes a part that no method uses, or a method without what it is for. Refer to the
    /// type where it belongs, describe the content, or mark what is known to be incomplete with
    /// `x-s360-partial: true`; delete what is left over.
    Hollow = "S212",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Diagnostic {
    /// An error without a place inside the file.
    pub fn error(code: Code, file: &str, message: impl Into<String>, hint: &str) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file: file.to_owned(),
            pointer: String::new(),
            position: None,
            snippet: None,
            message: message.into(),
            hint: hint.to_owned(),
        }
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}[{}]: {}", self.severity, self.code, one_line(&self.message))?;
        write!(f, "  --> {}", self.file)?;
        if let Some(position) = self.position {
            write!(f, ":{}:{}", position.line, position.column)?;
        }
        if !self.pointer.is_empty() {
            write!(f, " #{}", one_line(&self.pointer))?;
        }
        if let (Some(position), Some(snippet)) = (self.position, &self.snippet) {
            write!(f, "\n{}", snippet.below(position.line))?;
        }
        if !self.hint.is_empty() {
            write!(f, "\n  help: {}", one_line(&self.hint))?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

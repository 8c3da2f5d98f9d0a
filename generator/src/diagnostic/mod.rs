//! What is wrong with a document: codes, places, and how they are shown. Finds nothing itself.

mod at;
mod format;
mod locate;
mod near;
mod snippet;

use std::fmt;

use crate::invisible::one_line;
pub use at::{At, escape, unescape};
pub use format::{json, sarif};
pub use locate::Position;
pub(crate) use locate::locate;
pub use near::nearest;
pub use snippet::Snippet;

/// How bad a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
    ($(#[doc = $doc:literal] $name:ident = $code:literal,)*) => {
        /// Stable codes of diagnostics; a code never changes its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $(#[doc = $doc] $name,)* }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// What the code stands for.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $doc.trim_ascii(),)* }
            }

            /// The code as it is printed.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

codes! {
    /// The file cannot be read.
    Unreadable = "S001",
    /// The text is not JSON or YAML.
    Syntax = "S002",
    /// A key occurs twice in one object.
    DuplicateKey = "S003",
    /// The document is none of Swagger 2.0, OpenAPI 3.0 and 3.1.
    UnknownDialect = "S004",
    /// A value has the wrong type or is none of the allowed ones.
    Malformed = "S005",
    /// A `$ref` names nothing.
    DanglingReference = "S006",
    /// A `$ref` leads to another host.
    RemoteReference = "S007",
    /// A `$ref` leads back to itself.
    CyclicReference = "S008",
    /// The document does not say which service and version it describes.
    UnknownService = "S009",
    /// Two operations have the same name, or an operation has none.
    OperationName = "S010",
    /// A path and the parameters of its operations do not agree.
    PathParameter = "S011",
    /// References or inheritance make more of the document than any real one has.
    TooLarge = "S012",
    /// A schema is read as free JSON although the document gives a type.
    Fallback = "S101",
    /// A construct is left out.
    NotSupported = "S102",
    /// A key is no keyword of its object.
    UnknownKeyword = "S103",
    /// An overlay is not what Overlay 1.0 says, or lacks what our own keys must say.
    Overlay = "S201",
    /// The target of a patch matches nothing.
    PatchUnmatched = "S202",
    /// What a patch is about is no longer as it was, perhaps because upstream fixed it.
    PatchOutdated = "S203",
    /// An overlay is for no document that is there.
    OverlayTarget = "S204",
    /// Two documents describe the same service and version.
    TwinService = "S205",
    /// Less of a document is carried over than the last time.
    MoreLost = "S206",
    /// The document of a version that does not change any more has changed.
    FrozenDocument = "S207",
    /// A step from X.Y to X.Z breaks somebody.
    BreakingStep = "S208",
    /// An exception from the rule of versions lacks something, or excuses nothing.
    Exception = "S209",
    /// A source is cited that `specs/sources.yaml` does not explain, or that it explains badly.
    Source = "S210",
    /// More of a version is guessed than the last time, or than of the version before it.
    MoreGuessed = "S211",
    /// Nothing leads to a type, or what an operation sends or answers has no content.
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

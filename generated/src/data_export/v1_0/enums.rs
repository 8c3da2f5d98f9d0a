//! Values from a list.

/// `flagItems request itemKind`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlagItemsRequestItemKind {
    /// `GENERIC`
    Generic,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(FlagItemsRequestItemKind {
    Generic => "GENERIC",
});

/// `getFlaggingStatus request itemKind`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFlaggingStatusRequestItemKind {
    /// `GENERIC`
    Generic,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetFlaggingStatusRequestItemKind {
    Generic => "GENERIC",
});

/// `unFlagItems request itemKind`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnFlagItemsRequestItemKind {
    /// `GENERIC`
    Generic,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(UnFlagItemsRequestItemKind {
    Generic => "GENERIC",
});

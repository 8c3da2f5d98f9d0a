//! Values from a list.

/// In the request of `flagItems`: `itemKind`.
///
/// No page describes it: seen over SOAP.
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

/// In the request of `getFlaggingStatus`: `itemKind`.
///
/// No page describes it: seen over SOAP.
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

/// In the request of `unFlagItems`: `itemKind`.
///
/// No page describes it: seen over SOAP.
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

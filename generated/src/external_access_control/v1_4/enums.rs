//! Values from a list.

/// WHITE: only valid tickets; BLACK: only invalid ones; GREY: both, mixed; the order matters
///
/// In the request of `exportList`: `listType`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportListRequestListType {
    /// `BLACK`
    Black,
    /// `GREY`
    Grey,
    /// `WHITE`
    White,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ExportListRequestListType {
    Black => "BLACK",
    Grey => "GREY",
    White => "WHITE",
});

/// In the request of `exportList`: `ticketType`.
///
/// Described since 1.1. Not described in 1.5.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportListRequestTicketType {
    /// `ALL`
    All,
    /// `THIRD_PARTY`
    ThirdParty,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ExportListRequestTicketType {
    All => "ALL",
    ThirdParty => "THIRD_PARTY",
});

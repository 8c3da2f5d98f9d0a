//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `exportList request listType`.
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

impl OpenEnum for ExportListRequestListType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Black, "BLACK"),
        (Self::Grey, "GREY"),
        (Self::White, "WHITE"),
    ];
}
s360_runtime::open_enum!(ExportListRequestListType);

/// `exportList request ticketType`.
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

impl OpenEnum for ExportListRequestTicketType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::All, "ALL"),
        (Self::ThirdParty, "THIRD_PARTY"),
    ];
}
s360_runtime::open_enum!(ExportListRequestTicketType);

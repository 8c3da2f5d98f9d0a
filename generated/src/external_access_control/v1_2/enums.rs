//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `ControlOperation controlOperationType`.
///
/// Not described in 1.3.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlOperationControlOperationType {
    /// `CANCELLED_TICKET`
    CancelledTicket,
    /// `FAIL`
    Fail,
    /// `INVALIDATED_TICKET`
    InvalidatedTicket,
    /// `OFFLINE_FAIL`
    OfflineFail,
    /// `OFFLINE_OK`
    OfflineOk,
    /// `OK`
    Ok,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ControlOperationControlOperationType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::CancelledTicket, "CANCELLED_TICKET"),
        (Self::Fail, "FAIL"),
        (Self::InvalidatedTicket, "INVALIDATED_TICKET"),
        (Self::OfflineFail, "OFFLINE_FAIL"),
        (Self::OfflineOk, "OFFLINE_OK"),
        (Self::Ok, "OK"),
    ];
}
s360_runtime::open_enum!(ControlOperationControlOperationType);

/// was String
///
/// Described since 1.1. Not described in 1.3.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlledTicketDataState {
    /// `CANCELLED`
    Cancelled,
    /// `VALID`
    Valid,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ControlledTicketDataState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Cancelled, "CANCELLED"),
        (Self::Valid, "VALID"),
    ];
}
s360_runtime::open_enum!(ControlledTicketDataState);

/// replaces ticketSupport
///
/// Described since 1.1. Not described in 1.3.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlledTicketDataTicketMedium {
    /// `CONTENT`
    Content,
    /// `E_TICKET`
    ETicket,
    /// `MOBILE`
    Mobile,
    /// `THERMAL`
    Thermal,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ControlledTicketDataTicketMedium {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Content, "CONTENT"),
        (Self::ETicket, "E_TICKET"),
        (Self::Mobile, "MOBILE"),
        (Self::Thermal, "THERMAL"),
    ];
}
s360_runtime::open_enum!(ControlledTicketDataTicketMedium);

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

//! Values from a list.

/// In the answer of `burnTicket`: `controlledTicketData.controlOperations[].controlOperationType`.
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
s360_runtime::open_enum!(ControlOperationControlOperationType {
    CancelledTicket => "CANCELLED_TICKET",
    Fail => "FAIL",
    InvalidatedTicket => "INVALIDATED_TICKET",
    OfflineFail => "OFFLINE_FAIL",
    OfflineOk => "OFFLINE_OK",
    Ok => "OK",
});

/// In the answer of `burnTicket`: `controlledTicketData.state`.
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
s360_runtime::open_enum!(ControlledTicketDataState {
    Cancelled => "CANCELLED",
    Valid => "VALID",
});

/// In the answer of `burnTicket`: `controlledTicketData.ticketMedium`.
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
s360_runtime::open_enum!(ControlledTicketDataTicketMedium {
    Content => "CONTENT",
    ETicket => "E_TICKET",
    Mobile => "MOBILE",
    Thermal => "THERMAL",
});

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

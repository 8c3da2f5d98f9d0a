//! Values from a list.

/// In the answer of `burnTicket`: `controlledTicketData.controlOperations[].controlOperationType`; in the answer of `getControlledTicket`: `controlledTicketData.controlOperations[].controlOperationType`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.6.
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

/// In the request of `importControlledTicket`: `controlledTickets[].controlResult`.
///
/// No page describes it: client programs use it.
///
/// Described since 1.6.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlledTicketControlResult {
    /// `OK`
    Ok,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ControlledTicketControlResult {
    Ok => "OK",
});

/// In the answer of `burnTicket`: `controlledTicketData.state`; in the answer of `getControlledTicket`: `controlledTicketData.state`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.6.
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

/// In the answer of `burnTicket`: `controlledTicketData.ticketMedium`; in the answer of `getControlledTicket`: `controlledTicketData.ticketMedium`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.6.
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

/// In the request of `importControlledTicket`: `controlledTickets[].failureReason`.
///
/// No page describes it: client programs use it.
///
/// Described since 1.6.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ControlledTicketFailureReason {
    /// `OK`
    Ok,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ControlledTicketFailureReason {
    Ok => "OK",
});

/// WHITE: only valid tickets; BLACK: only invalid ones; GREY: both, mixed; the order matters
///
/// In the request of `exportList`: `listType`.
///
/// Described since 1.6.
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
/// Described since 1.6.
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

/// In the request of `getAccessControlCatalog`: `listType`.
///
/// Described since 1.6.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAccessControlCatalogRequestListType {
    /// `BLACK`
    Black,
    /// `GREY`
    Grey,
    /// `WHITE`
    White,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetAccessControlCatalogRequestListType {
    Black => "BLACK",
    Grey => "GREY",
    White => "WHITE",
});

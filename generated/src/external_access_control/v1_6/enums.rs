//! Values from a list.

/// `ControlOperation controlOperationType`.
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

/// `ControlledTicket controlResult`.
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

/// `ControlledTicketData state`.
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

/// `ControlledTicketData ticketMedium`.
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

/// `ControlledTicket failureReason`.
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

/// `exportList request ticketType`.
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

/// `getAccessControlCatalog request listType`.
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

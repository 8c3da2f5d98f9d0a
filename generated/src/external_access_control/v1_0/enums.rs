//! Values from a list.

/// In the answer of `burnTicket`: `controlOperations[].controlOperationType`; in the answer of `getControlledTicket`: `controlOperations[].controlOperationType`.
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

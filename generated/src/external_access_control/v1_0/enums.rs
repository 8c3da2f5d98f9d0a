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

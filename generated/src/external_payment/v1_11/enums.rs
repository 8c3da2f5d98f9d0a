//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `PaymentDetail paymentStatus`.
///
/// Not described in 1.24.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentDetailPaymentStatus {
    /// `ABANDONED`
    Abandoned,
    /// `AUTHORIZED`
    Authorized,
    /// `CANCELLED_BY_USER`
    CancelledByUser,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `PAID`
    Paid,
    /// `WAITING`
    Waiting,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for PaymentDetailPaymentStatus {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Abandoned, "ABANDONED"),
        (Self::Authorized, "AUTHORIZED"),
        (Self::CancelledByUser, "CANCELLED_BY_USER"),
        (Self::Failed, "FAILED"),
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Paid, "PAID"),
        (Self::Waiting, "WAITING"),
    ];
}
s360_runtime::open_enum!(PaymentDetailPaymentStatus);

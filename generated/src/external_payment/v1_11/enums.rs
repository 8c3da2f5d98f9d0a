//! Values from a list.

/// In the answer of `checkPayment`: `paymentDetails[].paymentStatus`.
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
s360_runtime::open_enum!(PaymentDetailPaymentStatus {
    Abandoned => "ABANDONED",
    Authorized => "AUTHORIZED",
    CancelledByUser => "CANCELLED_BY_USER",
    Failed => "FAILED",
    InProgress => "IN_PROGRESS",
    Paid => "PAID",
    Waiting => "WAITING",
});

//! Values from a list.

/// In the answer of `checkPayment`: `paymentDetails[].catalogCurrency.availableCash[].type`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashType {
    /// `COIN`
    Coin,
    /// `COINS_ROLL`
    CoinsRoll,
    /// `NOTE`
    Note,
    /// `NOTES_BUNDLE`
    NotesBundle,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CashType {
    Coin => "COIN",
    CoinsRoll => "COINS_ROLL",
    Note => "NOTE",
    NotesBundle => "NOTES_BUNDLE",
});

/// In the answer of `checkPayment`: `paymentDetails[].paymentStatus`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.33.
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
    /// `FAILED_REJECTED`
    FailedRejected,
    /// `IN_PROGRESS`
    InProgress,
    /// `PAID`
    Paid,
    /// `WAITING`
    Waiting,
    /// `WAITING_MANUAL_VALIDATION`
    WaitingManualValidation,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PaymentDetailPaymentStatus {
    Abandoned => "ABANDONED",
    Authorized => "AUTHORIZED",
    CancelledByUser => "CANCELLED_BY_USER",
    Failed => "FAILED",
    FailedRejected => "FAILED_REJECTED",
    InProgress => "IN_PROGRESS",
    Paid => "PAID",
    Waiting => "WAITING",
    WaitingManualValidation => "WAITING_MANUAL_VALIDATION",
});

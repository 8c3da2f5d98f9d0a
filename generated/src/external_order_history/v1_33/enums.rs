//! Values from a list.

/// observed; two L here, CANCELED one L elsewhere
///
/// Described since 1.33. Not described in 1.34.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketSummaryTicketState {
    /// `CANCELLED`
    Cancelled,
    /// `INVALIDATED`
    Invalidated,
    /// `NOT_PRINTED`
    NotPrinted,
    /// `VALID`
    Valid,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(TicketSummaryTicketState {
    Cancelled => "CANCELLED",
    Invalidated => "INVALIDATED",
    NotPrinted => "NOT_PRINTED",
    Valid => "VALID",
});

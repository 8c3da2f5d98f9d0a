//! Values from a list.

/// In the answer of `listTicketsByCriteria`: `ticketSummaries[].ticketState`.
///
/// No page describes it: client programs use it.
///
/// Described since 1.33.
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

//! Values from a list.

use s360_runtime::wire::OpenEnum;

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

impl OpenEnum for TicketSummaryTicketState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Cancelled, "CANCELLED"),
        (Self::Invalidated, "INVALIDATED"),
        (Self::NotPrinted, "NOT_PRINTED"),
        (Self::Valid, "VALID"),
    ];
}
s360_runtime::open_enum!(TicketSummaryTicketState);

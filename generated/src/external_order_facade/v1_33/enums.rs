//! Values from a list.

/// `createOrUpdateOrder request orderType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOrUpdateOrderRequestOrderType {
    /// `EXCHANGE_CLIENT`
    ExchangeClient,
    /// `EXCHANGE_ORGANIZATION`
    ExchangeOrganization,
    /// `OPTION`
    Option,
    /// `OPTION_FREEING`
    OptionFreeing,
    /// `REFUND_CLIENT`
    RefundClient,
    /// `REFUND_ORGANIZATION`
    RefundOrganization,
    /// `RENEWAL`
    Renewal,
    /// `RESERVATION`
    Reservation,
    /// `RESERVATION_FREEING`
    ReservationFreeing,
    /// `SALE`
    Sale,
    /// `ST_TRANSFER`
    StTransfer,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CreateOrUpdateOrderRequestOrderType {
    ExchangeClient => "EXCHANGE_CLIENT",
    ExchangeOrganization => "EXCHANGE_ORGANIZATION",
    Option => "OPTION",
    OptionFreeing => "OPTION_FREEING",
    RefundClient => "REFUND_CLIENT",
    RefundOrganization => "REFUND_ORGANIZATION",
    Renewal => "RENEWAL",
    Reservation => "RESERVATION",
    ReservationFreeing => "RESERVATION_FREEING",
    Sale => "SALE",
    StTransfer => "ST_TRANSFER",
});

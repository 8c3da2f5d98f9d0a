//! Values from a list.

use s360_runtime::wire::OpenEnum;

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

impl OpenEnum for CreateOrUpdateOrderRequestOrderType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::ExchangeClient, "EXCHANGE_CLIENT"),
        (Self::ExchangeOrganization, "EXCHANGE_ORGANIZATION"),
        (Self::Option, "OPTION"),
        (Self::OptionFreeing, "OPTION_FREEING"),
        (Self::RefundClient, "REFUND_CLIENT"),
        (Self::RefundOrganization, "REFUND_ORGANIZATION"),
        (Self::Renewal, "RENEWAL"),
        (Self::Reservation, "RESERVATION"),
        (Self::ReservationFreeing, "RESERVATION_FREEING"),
        (Self::Sale, "SALE"),
        (Self::StTransfer, "ST_TRANSFER"),
    ];
}
s360_runtime::open_enum!(CreateOrUpdateOrderRequestOrderType);

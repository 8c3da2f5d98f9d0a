//! Values from a list.

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.generatedContactQualities.*.audienceCategories[].mainCategory`.
///
/// No page describes it: another version or service has it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceCategoryPriceLevelMainCategory {
    /// `INSIDE_SEASONTICKET`
    InsideSeasonticket,
    /// `INVITED`
    Invited,
    /// `MEMBER`
    Member,
    /// `OCCASIONAL`
    Occasional,
    /// `SUBSCRIBER`
    Subscriber,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AudienceCategoryPriceLevelMainCategory {
    InsideSeasonticket => "INSIDE_SEASONTICKET",
    Invited => "INVITED",
    Member => "MEMBER",
    Occasional => "OCCASIONAL",
    Subscriber => "SUBSCRIBER",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.catalogCurrency.availableCash[].type`.
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

/// In the request of `createOrUpdateOrder`: `orderType`.
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

/// In the request of `createPaymentsAndCloseOrder`: `orderType`.
///
/// No page describes it: seen in recorded messages.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentsAndCloseOrderRequestOrderType {
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
s360_runtime::open_enum!(CreatePaymentsAndCloseOrderRequestOrderType {
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

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.movementDataUpdates[].type`.
///
/// No page describes it: seen in webhooks.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MovementDataType {
    /// `SEAT`
    Seat,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(MovementDataType {
    Seat => "SEAT",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].activityType`.
///
/// No page describes it: seen in webhooks.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationDataActivityType {
    /// `FESTIVAL`
    Festival,
    /// `LIVE_SPECT`
    LiveSpect,
    /// `OTHER`
    Other,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OperationDataActivityType {
    Festival => "FESTIVAL",
    LiveSpect => "LIVE_SPECT",
    Other => "OTHER",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].kind`.
///
/// No page describes it: seen in webhooks.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationDataKind {
    /// `CHARGES`
    Charges,
    /// `SINGLE_ENTRY`
    SingleEntry,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OperationDataKind {
    Charges => "CHARGES",
    SingleEntry => "SINGLE_ENTRY",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].productFamilyType`.
///
/// No page describes it: client programs use it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationDataProductFamilyType {
    /// `GOODS`
    Goods,
    /// `HOSPITALITY`
    Hospitality,
    /// `MEMBERSHIP`
    Membership,
    /// `PACKAGE`
    Package,
    /// `PASS`
    Pass,
    /// `SEASONTICKET`
    Seasonticket,
    /// `SERVICE`
    Service,
    /// `SINGLE_ENTRY`
    SingleEntry,
    /// `TRANSPORT`
    Transport,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OperationDataProductFamilyType {
    Goods => "GOODS",
    Hospitality => "HOSPITALITY",
    Membership => "MEMBERSHIP",
    Package => "PACKAGE",
    Pass => "PASS",
    Seasonticket => "SEASONTICKET",
    Service => "SERVICE",
    SingleEntry => "SINGLE_ENTRY",
    Transport => "TRANSPORT",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].type`.
///
/// No page describes it: seen in webhooks.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationDataType {
    /// `ABANDON`
    Abandon,
    /// `PRE_SALE`
    PreSale,
    /// `RESERVATION`
    Reservation,
    /// `SALE`
    Sale,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OperationDataType {
    Abandon => "ABANDON",
    PreSale => "PRE_SALE",
    Reservation => "RESERVATION",
    Sale => "SALE",
});

/// In the answer of `createOrUpdateOrder`: `orderUpdateData.operationDataUpdates[].priceComponentData.kind`.
///
/// No page describes it: seen in webhooks.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceComponentDataKind {
    /// `EXTERNAL_PRICE_COMPONENT`
    ExternalPriceComponent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PriceComponentDataKind {
    ExternalPriceComponent => "EXTERNAL_PRICE_COMPONENT",
});

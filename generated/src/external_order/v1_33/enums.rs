//! Values from a list.

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*.audienceCategories[].mainCategory`; in the answer of `cancelOperations`: `orderUpdateData.generatedContactQualities.*.audienceCategories[].mainCategory`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency.availableCash[].type`; in the answer of `cancelOperations`: `orderUpdateData.catalogCurrency.availableCash[].type`; and elsewhere.
///
/// Described since 1.27.
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

/// In the request of `closeOrder`: `orderType`.
///
/// No page describes it: seen over SOAP.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloseOrderRequestOrderType {
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
s360_runtime::open_enum!(CloseOrderRequestOrderType {
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

/// In the answer of `getFileDetails`: `fileDetailsData.fileContacts[].fileContactType`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData.fileContacts[].fileContactType`.
///
/// No page describes it: another version or service has it.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileContactDataFileContactType {
    /// `COMM_ENTITY`
    CommEntity,
    /// `FINDER`
    Finder,
    /// `OWNER`
    Owner,
    /// `SALE`
    Sale,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(FileContactDataFileContactType {
    CommEntity => "COMM_ENTITY",
    Finder => "FINDER",
    Owner => "OWNER",
    Sale => "SALE",
});

/// In the answer of `getFileDetails`: `fileDetailsData.fileState`; in the answer of `getFileDetailsFromOrderSecretId`: `fileDetailsData.fileState`.
///
/// No page describes it: seen over SOAP.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileDetailsDataFileState {
    /// `ABANDONNED`
    Abandonned,
    /// `CANCELED`
    Canceled,
    /// `CONFIRMED`
    Confirmed,
    /// `IN_OPTION`
    InOption,
    /// `IN_RESERVATION`
    InReservation,
    /// `NOT_SOLDED`
    NotSolded,
    /// `OPTION_RESERV`
    OptionReserv,
    /// `PART_SOLDED`
    PartSolded,
    /// `RUNNING`
    Running,
    /// `SOLDED`
    Solded,
    /// `SUSPENDED`
    Suspended,
    /// `TECH_ERROR`
    TechError,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(FileDetailsDataFileState {
    Abandonned => "ABANDONNED",
    Canceled => "CANCELED",
    Confirmed => "CONFIRMED",
    InOption => "IN_OPTION",
    InReservation => "IN_RESERVATION",
    NotSolded => "NOT_SOLDED",
    OptionReserv => "OPTION_RESERV",
    PartSolded => "PART_SOLDED",
    Running => "RUNNING",
    Solded => "SOLDED",
    Suspended => "SUSPENDED",
    TechError => "TECH_ERROR",
});

/// In the request of `getExternalReference`: `externalReferenceKind`.
///
/// No page describes it: seen over SOAP.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExternalReferenceRequestExternalReferenceKind {
    /// `ORDER`
    Order,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetExternalReferenceRequestExternalReferenceKind {
    Order => "ORDER",
});

/// In the request of `getOrderDetails`: `granularity`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrderDetailsRequestGranularity {
    /// `MOVEMENTS`
    Movements,
    /// `OPERATIONS`
    Operations,
    /// `TICKETS`
    Tickets,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetOrderDetailsRequestGranularity {
    Movements => "MOVEMENTS",
    Operations => "OPERATIONS",
    Tickets => "TICKETS",
});

/// In the answer of `abandonMovements`: `orderUpdateData.movementDataUpdates[].type`; in the answer of `cancelOperations`: `orderUpdateData.movementDataUpdates[].type`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].activityType`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].activityType`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].kind`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].kind`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].productFamilyType`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].productFamilyType`; and elsewhere.
///
/// No page describes it: client programs use it.
///
/// Described since 1.33.
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

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].type`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].type`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
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

/// In the answer of `getOrderDetails`: `orderDetailGranularity`.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailResultOrderDetailGranularity {
    /// `MOVEMENT`
    Movement,
    /// `OPERATION`
    Operation,
    /// `TICKET`
    Ticket,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OrderDetailResultOrderDetailGranularity {
    Movement => "MOVEMENT",
    Operation => "OPERATION",
    Ticket => "TICKET",
});

/// In the answer of `getFileDetails`: `orderDetailsDatas[].orderOriginator`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].orderOriginator`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsDataOrderOriginator {
    /// `ADMINISTRATION`
    Administration,
    /// `BATCH`
    Batch,
    /// `BORNES`
    Bornes,
    /// `CENTRAL_PLANNING`
    CentralPlanning,
    /// `CREDIT_NOTE`
    CreditNote,
    /// `DESK`
    Desk,
    /// `DESK_WITHOUT_PLAN`
    DeskWithoutPlan,
    /// `EBO`
    Ebo,
    /// `EXTERNAL_SALE`
    ExternalSale,
    /// `FLASH`
    Flash,
    /// `OPTION_DISTRIBUTION`
    OptionDistribution,
    /// `PARTIAL_REFUND`
    PartialRefund,
    /// `REQUEST_ARBITRATION`
    RequestArbitration,
    /// `RESALE_PLATFORM`
    ResalePlatform,
    /// `SALE`
    Sale,
    /// `SALE_COMPLEMENT`
    SaleComplement,
    /// `SEATING`
    Seating,
    /// `SEATING_M`
    SeatingM,
    /// `ST_RENEWAL`
    StRenewal,
    /// `ST_TRANSFER`
    StTransfer,
    /// `TICKETSHOP`
    Ticketshop,
    /// `TOUCHSCREEN`
    Touchscreen,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OrderDetailsDataOrderOriginator {
    Administration => "ADMINISTRATION",
    Batch => "BATCH",
    Bornes => "BORNES",
    CentralPlanning => "CENTRAL_PLANNING",
    CreditNote => "CREDIT_NOTE",
    Desk => "DESK",
    DeskWithoutPlan => "DESK_WITHOUT_PLAN",
    Ebo => "EBO",
    ExternalSale => "EXTERNAL_SALE",
    Flash => "FLASH",
    OptionDistribution => "OPTION_DISTRIBUTION",
    PartialRefund => "PARTIAL_REFUND",
    RequestArbitration => "REQUEST_ARBITRATION",
    ResalePlatform => "RESALE_PLATFORM",
    Sale => "SALE",
    SaleComplement => "SALE_COMPLEMENT",
    Seating => "SEATING",
    SeatingM => "SEATING_M",
    StRenewal => "ST_RENEWAL",
    StTransfer => "ST_TRANSFER",
    Ticketshop => "TICKETSHOP",
    Touchscreen => "TOUCHSCREEN",
});

/// In the answer of `getFileDetails`: `orderDetailsDatas[].orderState`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].orderState`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsDataOrderState {
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OrderDetailsDataOrderState {
    Closed => "CLOSED",
    Open => "OPEN",
});

/// In the answer of `getFileDetails`: `orderDetailsDatas[].orderType`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].orderType`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsDataOrderType {
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
s360_runtime::open_enum!(OrderDetailsDataOrderType {
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

/// In the answer of `getFileDetails`: `orderDetailsDatas[].salesChannelType`; in the answer of `getFileDetailsFromOrderSecretId`: `orderDetailsDatas[].salesChannelType`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsDataSalesChannelType {
    /// `BOXOFFICE`
    Boxoffice,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OrderDetailsDataSalesChannelType {
    Boxoffice => "BOXOFFICE",
});

/// In the answer of `getOrderDetails`: `shipments[].shipmentState`.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderShipmentShipmentState {
    /// `REFERENCE`
    Reference,
    /// `SENT`
    Sent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(OrderShipmentShipmentState {
    Reference => "REFERENCE",
    Sent => "SENT",
});

/// In the answer of `abandonMovements`: `orderUpdateData.operationDataUpdates[].priceComponentData.kind`; in the answer of `cancelOperations`: `orderUpdateData.operationDataUpdates[].priceComponentData.kind`; and elsewhere.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
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

/// In the answer of `getOrderDetails`: `shipments[].documents[].documentClass`.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentDocumentDocumentClass {
    /// `FILE_SUMMARY`
    FileSummary,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ShipmentDocumentDocumentClass {
    FileSummary => "FILE_SUMMARY",
});

/// In the answer of `getOrderDetails`: `shipments[].shipmentMode.type`.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentModeType {
    /// `BY_EMAIL`
    ByEmail,
    /// `HANDED_AT_BO`
    HandedAtBo,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ShipmentModeType {
    ByEmail => "BY_EMAIL",
    HandedAtBo => "HANDED_AT_BO",
});

/// In the request of `updateExternalReferences`: `externalReferenceKind`.
///
/// No page describes it: seen over SOAP.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateExternalReferencesRequestExternalReferenceKind {
    /// `ORDER`
    Order,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(UpdateExternalReferencesRequestExternalReferenceKind {
    Order => "ORDER",
});

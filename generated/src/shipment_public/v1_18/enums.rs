//! Values from a list.

/// In the answer of `changeShipmentMode`: `shipments[].contactAddress.normalizationRating`.
///
/// No page describes it: client programs use it.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAddressDataNormalizationRating {
    /// `COUNTRY`
    Country,
    /// `TOWN`
    Town,
    /// `UNKNOWN`
    Unknown2,
    /// `WAY`
    Way,
    /// `WAYNUMBER`
    Waynumber,
    /// `ZIPCODE`
    Zipcode,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAddressDataNormalizationRating {
    Country => "COUNTRY",
    Town => "TOWN",
    Unknown2 => "UNKNOWN",
    Way => "WAY",
    Waynumber => "WAYNUMBER",
    Zipcode => "ZIPCODE",
});

/// In the answer of `changeShipmentMode`: `shipments[].contactAddress.normalizationState`.
///
/// No page describes it: client programs use it.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAddressDataNormalizationState {
    /// `NORMALIZED`
    Normalized,
    /// `NOT_NORMALIZED`
    NotNormalized,
    /// `NOT_TO_BE_NORMALIZED`
    NotToBeNormalized,
    /// `TO_BE_NORMALIZED`
    ToBeNormalized,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAddressDataNormalizationState {
    Normalized => "NORMALIZED",
    NotNormalized => "NOT_NORMALIZED",
    NotToBeNormalized => "NOT_TO_BE_NORMALIZED",
    ToBeNormalized => "TO_BE_NORMALIZED",
});

/// In the answer of `changeShipmentMode`: `shipments[].documents[].documentClass`.
///
/// A guess: nobody has seen it.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentDataDocumentClass {
    /// `FILE_SUMMARY`
    FileSummary,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(DocumentDataDocumentClass {
    FileSummary => "FILE_SUMMARY",
});

/// In the request of `getAvailableShipmentModes`: `shipmentContents`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAvailableShipmentModesRequestShipmentContents {
    /// `DOCUMENTS`
    Documents,
    /// `TICKETS`
    Tickets,
    /// `TICKETS_AND_DOCUMENTS`
    TicketsAndDocuments,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetAvailableShipmentModesRequestShipmentContents {
    Documents => "DOCUMENTS",
    Tickets => "TICKETS",
    TicketsAndDocuments => "TICKETS_AND_DOCUMENTS",
});

/// In the answer of `changeShipmentMode`: `shipments[].shipmentState`.
///
/// A guess: nobody has seen it.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentDataShipmentState {
    /// `REFERENCE`
    Reference,
    /// `SENT`
    Sent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ShipmentDataShipmentState {
    Reference => "REFERENCE",
    Sent => "SENT",
});

/// In the answer of `getAvailableShipmentModes`: `shipmentModes[].catalogTypes[]`.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentModeDetailedDataCatalogTypes {
    /// `GOODS`
    Goods,
    /// `HOSPITALITY`
    Hospitality,
    /// `TICKETING`
    Ticketing,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ShipmentModeDetailedDataCatalogTypes {
    Goods => "GOODS",
    Hospitality => "HOSPITALITY",
    Ticketing => "TICKETING",
});

/// In the answer of `getAvailableShipmentModes`: `shipmentModes[].type`.
///
/// A guess: nobody has seen it.
///
/// Described since 1.18.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentModeDetailedDataType {
    /// `BY_EMAIL`
    ByEmail,
    /// `HANDED_AT_BO`
    HandedAtBo,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ShipmentModeDetailedDataType {
    ByEmail => "BY_EMAIL",
    HandedAtBo => "HANDED_AT_BO",
});

/// In the answer of `changeShipmentMode`: `shipments[].shipmentMode.type`.
///
/// No page describes it: seen in webhooks.
///
/// Described since 1.18.
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

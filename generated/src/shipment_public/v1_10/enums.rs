//! Values from a list.

/// `getAvailableShipmentModes request shipmentContents`.
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

/// `ShipmentModeDetailedData catalogTypes`.
///
/// Not described in 1.16.
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

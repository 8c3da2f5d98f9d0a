//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `getAvailableShipmentModes request shipmentContents`.
///
/// Not described in 1.18.
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

impl OpenEnum for GetAvailableShipmentModesRequestShipmentContents {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Documents, "DOCUMENTS"),
        (Self::Tickets, "TICKETS"),
        (Self::TicketsAndDocuments, "TICKETS_AND_DOCUMENTS"),
    ];
}
s360_runtime::open_enum!(GetAvailableShipmentModesRequestShipmentContents);

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

impl OpenEnum for ShipmentModeDetailedDataCatalogTypes {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Goods, "GOODS"),
        (Self::Hospitality, "HOSPITALITY"),
        (Self::Ticketing, "TICKETING"),
    ];
}
s360_runtime::open_enum!(ShipmentModeDetailedDataCatalogTypes);

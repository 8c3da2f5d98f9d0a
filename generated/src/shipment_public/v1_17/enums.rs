//! Values from a list.

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

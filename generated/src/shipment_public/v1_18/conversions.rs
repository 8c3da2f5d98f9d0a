//! Conversions between the types of `v1_17` and those of this version.

use super::super::v1_17 as before;
s360_runtime::from!(
    before::ShipmentModesDetailedData => super::ShipmentModesDetailedData
);
s360_runtime::from!(
    super::ShipmentModesDetailedData => before::ShipmentModesDetailedData
);
s360_runtime::from!(
    before::GetAvailableShipmentModesRequest => super::GetAvailableShipmentModesRequest
);
s360_runtime::from!(
    super::GetAvailableShipmentModesRequest => before::GetAvailableShipmentModesRequest
);
s360_runtime::from!(
    before::GetAvailableShipmentModesRequestShipmentContents =>
    super::GetAvailableShipmentModesRequestShipmentContents
);
s360_runtime::from!(
    super::GetAvailableShipmentModesRequestShipmentContents =>
    before::GetAvailableShipmentModesRequestShipmentContents
);

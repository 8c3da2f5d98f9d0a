//! Conversions between the types of `v1_1` and those of this version.

use super::super::v1_1 as before;
s360_runtime::from!(before::AccessControlListResult => super::AccessControlListResult);
s360_runtime::from!(super::AccessControlListResult => before::AccessControlListResult);
s360_runtime::from!(before::ControlOperation => super::ControlOperation);
s360_runtime::from!(super::ControlOperation => before::ControlOperation);
s360_runtime::from!(
    before::ControlOperationControlOperationType =>
    super::ControlOperationControlOperationType
);
s360_runtime::from!(
    super::ControlOperationControlOperationType =>
    before::ControlOperationControlOperationType
);
s360_runtime::from!(before::ControlledTicketData => super::ControlledTicketData);
s360_runtime::from!(super::ControlledTicketData => before::ControlledTicketData);
s360_runtime::from!(
    before::ControlledTicketDataState => super::ControlledTicketDataState
);
s360_runtime::from!(
    super::ControlledTicketDataState => before::ControlledTicketDataState
);
s360_runtime::from!(
    before::ControlledTicketDataTicketMedium => super::ControlledTicketDataTicketMedium
);
s360_runtime::from!(
    super::ControlledTicketDataTicketMedium => before::ControlledTicketDataTicketMedium
);
s360_runtime::from!(before::ControlledTicketResult => super::ControlledTicketResult);
s360_runtime::from!(super::ControlledTicketResult => before::ControlledTicketResult);
s360_runtime::from!(before::BurnTicketRequest => super::BurnTicketRequest);
s360_runtime::from!(super::BurnTicketRequest => before::BurnTicketRequest);
s360_runtime::from!(before::ExportListRequest => super::ExportListRequest);
s360_runtime::from!(super::ExportListRequest => before::ExportListRequest);
s360_runtime::from!(
    before::ExportListRequestListType => super::ExportListRequestListType
);
s360_runtime::from!(
    super::ExportListRequestListType => before::ExportListRequestListType
);
s360_runtime::from!(
    before::ExportListRequestTicketType => super::ExportListRequestTicketType
);
s360_runtime::from!(
    super::ExportListRequestTicketType => before::ExportListRequestTicketType
);

//! Conversions between the types of `v1_2` and those of this version.

use super::super::v1_2 as before;
s360_runtime::from!(before::AccessControlListResult => super::AccessControlListResult);
s360_runtime::from!(super::AccessControlListResult => before::AccessControlListResult);
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

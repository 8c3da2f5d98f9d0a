//! Conversions between the types of `v1_0` and those of this version.

use super::super::v1_0 as before;
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
s360_runtime::from!(before::BurnTicketRequest => super::BurnTicketRequest);
s360_runtime::from!(super::BurnTicketRequest => before::BurnTicketRequest);

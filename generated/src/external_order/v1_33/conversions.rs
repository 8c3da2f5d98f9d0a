//! Conversions between the types of `v1_27` and those of this version.

use super::super::v1_27 as before;
s360_runtime::from!(before::Cash => super::Cash);
s360_runtime::from!(super::Cash => before::Cash);
s360_runtime::from!(before::CashType => super::CashType);
s360_runtime::from!(super::CashType => before::CashType);
s360_runtime::from!(before::ContactQuality => super::ContactQuality);
s360_runtime::from!(super::ContactQuality => before::ContactQuality);
s360_runtime::from!(before::ContiguityData => super::ContiguityData);
s360_runtime::from!(super::ContiguityData => before::ContiguityData);
s360_runtime::from!(before::CurrencyCash => super::CurrencyCash);
s360_runtime::from!(super::CurrencyCash => before::CurrencyCash);
s360_runtime::from!(before::MovementData => super::MovementData);
s360_runtime::from!(super::MovementData => before::MovementData);
s360_runtime::from!(before::OperationData => super::OperationData);
s360_runtime::from!(super::OperationData => before::OperationData);
s360_runtime::from!(before::OrderOriginData => super::OrderOriginData);
s360_runtime::from!(super::OrderOriginData => before::OrderOriginData);
s360_runtime::from!(before::OrderUpdateData => super::OrderUpdateData);
s360_runtime::from!(super::OrderUpdateData => before::OrderUpdateData);
s360_runtime::from!(before::OrderUpdateResult => super::OrderUpdateResult);
s360_runtime::from!(super::OrderUpdateResult => before::OrderUpdateResult);
s360_runtime::from!(before::AbandonMovementsRequest => super::AbandonMovementsRequest);
s360_runtime::from!(super::AbandonMovementsRequest => before::AbandonMovementsRequest);

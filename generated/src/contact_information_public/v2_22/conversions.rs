//! Conversions between the types of `v2_21` and those of this version.

use super::super::v2_21 as before;
s360_runtime::from!(before::GetContactDataRequest => super::GetContactDataRequest);
s360_runtime::try_from!(super::GetContactDataRequest => before::GetContactDataRequest);
s360_runtime::from!(before::GetContactDataResult => super::GetContactDataResult);
s360_runtime::from!(super::GetContactDataResult => before::GetContactDataResult);

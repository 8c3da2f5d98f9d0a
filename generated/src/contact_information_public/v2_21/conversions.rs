//! Conversions between the types of `v2_14` and those of this version.

use super::super::v2_14 as before;
s360_runtime::from!(before::ContactDataResult => super::ContactDataResult);
s360_runtime::from!(super::ContactDataResult => before::ContactDataResult);
s360_runtime::from!(before::IndividualContactData => super::IndividualContactData);
s360_runtime::from!(super::IndividualContactData => before::IndividualContactData);

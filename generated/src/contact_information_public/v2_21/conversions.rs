//! Conversions between the types of `v2_14` and those of this version.

use super::super::v2_14 as before;
s360_runtime::from!(before::AuthorizationData => super::AuthorizationData);
s360_runtime::from!(super::AuthorizationData => before::AuthorizationData);
s360_runtime::from!(before::ContactAddressData => super::ContactAddressData);
s360_runtime::from!(super::ContactAddressData => before::ContactAddressData);
s360_runtime::from!(before::ContactAdvantageData => super::ContactAdvantageData);
s360_runtime::from!(super::ContactAdvantageData => before::ContactAdvantageData);
s360_runtime::from!(
    before::ContactConnectionDetailed => super::ContactConnectionDetailed
);
s360_runtime::from!(
    super::ContactConnectionDetailed => before::ContactConnectionDetailed
);
s360_runtime::from!(before::ContactDataResult => super::ContactDataResult);
s360_runtime::from!(super::ContactDataResult => before::ContactDataResult);
s360_runtime::from!(
    before::ContactFileHistoryCriteria => super::ContactFileHistoryCriteria
);
s360_runtime::from!(
    super::ContactFileHistoryCriteria => before::ContactFileHistoryCriteria
);
s360_runtime::from!(before::ContactQuality => super::ContactQuality);
s360_runtime::from!(super::ContactQuality => before::ContactQuality);
s360_runtime::from!(
    before::CulturalContactCreationResult => super::CulturalContactCreationResult
);
s360_runtime::from!(
    super::CulturalContactCreationResult => before::CulturalContactCreationResult
);
s360_runtime::from!(before::CulturalContactData => super::CulturalContactData);
s360_runtime::from!(super::CulturalContactData => before::CulturalContactData);
s360_runtime::from!(
    before::ExternalContactCriterionData => super::ExternalContactCriterionData
);
s360_runtime::from!(
    super::ExternalContactCriterionData => before::ExternalContactCriterionData
);
s360_runtime::from!(before::FinancialData => super::FinancialData);
s360_runtime::from!(super::FinancialData => before::FinancialData);
s360_runtime::from!(before::IndicatorData => super::IndicatorData);
s360_runtime::from!(super::IndicatorData => before::IndicatorData);
s360_runtime::from!(before::IndividualContactData => super::IndividualContactData);
s360_runtime::from!(super::IndividualContactData => before::IndividualContactData);
s360_runtime::from!(
    before::CreateCulturalContactRequest => super::CreateCulturalContactRequest
);
s360_runtime::from!(
    super::CreateCulturalContactRequest => before::CreateCulturalContactRequest
);

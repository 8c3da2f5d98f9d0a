//! Conversions between the types of `v2_21` and those of this version.

use super::super::v2_21 as before;
s360_runtime::from!(before::AuthorizationData => super::AuthorizationData);
s360_runtime::from!(super::AuthorizationData => before::AuthorizationData);
s360_runtime::from!(before::ContactAddressData => super::ContactAddressData);
s360_runtime::from!(super::ContactAddressData => before::ContactAddressData);
s360_runtime::from!(
    before::ContactAddressDataNormalizationRating =>
    super::ContactAddressDataNormalizationRating
);
s360_runtime::from!(
    super::ContactAddressDataNormalizationRating =>
    before::ContactAddressDataNormalizationRating
);
s360_runtime::from!(
    before::ContactAddressDataNormalizationState =>
    super::ContactAddressDataNormalizationState
);
s360_runtime::from!(
    super::ContactAddressDataNormalizationState =>
    before::ContactAddressDataNormalizationState
);
s360_runtime::from!(before::ContactAdvantageData => super::ContactAdvantageData);
s360_runtime::from!(super::ContactAdvantageData => before::ContactAdvantageData);
s360_runtime::from!(
    before::ContactAdvantageDataAdvantageType => super::ContactAdvantageDataAdvantageType
);
s360_runtime::from!(
    super::ContactAdvantageDataAdvantageType => before::ContactAdvantageDataAdvantageType
);
s360_runtime::from!(
    before::ContactAdvantageDataAvailabilityLevel =>
    super::ContactAdvantageDataAvailabilityLevel
);
s360_runtime::from!(
    super::ContactAdvantageDataAvailabilityLevel =>
    before::ContactAdvantageDataAvailabilityLevel
);
s360_runtime::from!(
    before::ContactConnectionDetailed => super::ContactConnectionDetailed
);
s360_runtime::from!(
    super::ContactConnectionDetailed => before::ContactConnectionDetailed
);
s360_runtime::from!(before::ContactDataResult => super::ContactDataResult);
s360_runtime::from!(super::ContactDataResult => before::ContactDataResult);
s360_runtime::from!(before::ContactDataResultRole => super::ContactDataResultRole);
s360_runtime::from!(super::ContactDataResultRole => before::ContactDataResultRole);
s360_runtime::from!(before::ContactDataResultType => super::ContactDataResultType);
s360_runtime::from!(super::ContactDataResultType => before::ContactDataResultType);
s360_runtime::from!(
    before::ContactFileHistoryCriteria => super::ContactFileHistoryCriteria
);
s360_runtime::from!(
    super::ContactFileHistoryCriteria => before::ContactFileHistoryCriteria
);
s360_runtime::from!(before::ContactOriginData => super::ContactOriginData);
s360_runtime::from!(super::ContactOriginData => before::ContactOriginData);
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
s360_runtime::from!(before::GetContactDataResult => super::GetContactDataResult);
s360_runtime::from!(super::GetContactDataResult => before::GetContactDataResult);
s360_runtime::from!(before::GetContactDataResultRole => super::GetContactDataResultRole);
s360_runtime::from!(super::GetContactDataResultRole => before::GetContactDataResultRole);
s360_runtime::from!(before::GetContactDataResultType => super::GetContactDataResultType);
s360_runtime::from!(super::GetContactDataResultType => before::GetContactDataResultType);
s360_runtime::from!(before::IndicatorData => super::IndicatorData);
s360_runtime::from!(super::IndicatorData => before::IndicatorData);
s360_runtime::from!(before::IndividualContactData => super::IndividualContactData);
s360_runtime::from!(super::IndividualContactData => before::IndividualContactData);
s360_runtime::from!(
    before::IndividualContactDataConfidentialityLevelEnum =>
    super::IndividualContactDataConfidentialityLevelEnum
);
s360_runtime::from!(
    super::IndividualContactDataConfidentialityLevelEnum =>
    before::IndividualContactDataConfidentialityLevelEnum
);
s360_runtime::from!(
    before::IndividualContactDataEmail1VerificationStatus =>
    super::IndividualContactDataEmail1VerificationStatus
);
s360_runtime::from!(
    super::IndividualContactDataEmail1VerificationStatus =>
    before::IndividualContactDataEmail1VerificationStatus
);
s360_runtime::from!(
    before::IndividualContactDataHandicapType => super::IndividualContactDataHandicapType
);
s360_runtime::from!(
    super::IndividualContactDataHandicapType => before::IndividualContactDataHandicapType
);
s360_runtime::from!(
    before::IndividualContactDataIndividualGender =>
    super::IndividualContactDataIndividualGender
);
s360_runtime::from!(
    super::IndividualContactDataIndividualGender =>
    before::IndividualContactDataIndividualGender
);
s360_runtime::from!(
    before::IndividualContactDataIndividualTitle =>
    super::IndividualContactDataIndividualTitle
);
s360_runtime::from!(
    super::IndividualContactDataIndividualTitle =>
    before::IndividualContactDataIndividualTitle
);
s360_runtime::from!(
    before::IndividualContactDataRole => super::IndividualContactDataRole
);
s360_runtime::from!(
    super::IndividualContactDataRole => before::IndividualContactDataRole
);
s360_runtime::from!(before::SearchContactResult => super::SearchContactResult);
s360_runtime::from!(super::SearchContactResult => before::SearchContactResult);
s360_runtime::from!(before::StructureContactData => super::StructureContactData);
s360_runtime::from!(super::StructureContactData => before::StructureContactData);
s360_runtime::from!(
    before::StructureContactDataConfidentialityLevelEnum =>
    super::StructureContactDataConfidentialityLevelEnum
);
s360_runtime::from!(
    super::StructureContactDataConfidentialityLevelEnum =>
    before::StructureContactDataConfidentialityLevelEnum
);
s360_runtime::from!(
    before::StructureContactDataEmail1VerificationStatus =>
    super::StructureContactDataEmail1VerificationStatus
);
s360_runtime::from!(
    super::StructureContactDataEmail1VerificationStatus =>
    before::StructureContactDataEmail1VerificationStatus
);
s360_runtime::from!(before::StructureContactDataRole => super::StructureContactDataRole);
s360_runtime::from!(super::StructureContactDataRole => before::StructureContactDataRole);
s360_runtime::from!(
    before::CreateCulturalContactRequest => super::CreateCulturalContactRequest
);
s360_runtime::from!(
    super::CreateCulturalContactRequest => before::CreateCulturalContactRequest
);
s360_runtime::from!(before::GetContactDataRequest => super::GetContactDataRequest);
s360_runtime::from!(super::GetContactDataRequest => before::GetContactDataRequest);
s360_runtime::from!(
    before::GetContactDataRequestDetails => super::GetContactDataRequestDetails
);
s360_runtime::from!(
    super::GetContactDataRequestDetails => before::GetContactDataRequestDetails
);
s360_runtime::from!(before::SearchContactRequest => super::SearchContactRequest);
s360_runtime::from!(super::SearchContactRequest => before::SearchContactRequest);

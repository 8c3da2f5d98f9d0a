//! Values from a list.

/// In the answer of `getContactData`: `addresses[].normalizationRating`; in the answer of `createCulturalContact`: `culturalContactData[].addresses[].normalizationRating`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAddressDataNormalizationRating {
    /// `COUNTRY`
    Country,
    /// `TOWN`
    Town,
    /// `UNKNOWN`
    Unknown2,
    /// `WAY`
    Way,
    /// `WAYNUMBER`
    Waynumber,
    /// `ZIPCODE`
    Zipcode,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAddressDataNormalizationRating {
    Country => "COUNTRY",
    Town => "TOWN",
    Unknown2 => "UNKNOWN",
    Way => "WAY",
    Waynumber => "WAYNUMBER",
    Zipcode => "ZIPCODE",
});

/// In the answer of `getContactData`: `addresses[].normalizationState`; in the answer of `createCulturalContact`: `culturalContactData[].addresses[].normalizationState`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAddressDataNormalizationState {
    /// `NORMALIZED`
    Normalized,
    /// `NOT_NORMALIZED`
    NotNormalized,
    /// `NOT_TO_BE_NORMALIZED`
    NotToBeNormalized,
    /// `TO_BE_NORMALIZED`
    ToBeNormalized,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAddressDataNormalizationState {
    Normalized => "NORMALIZED",
    NotNormalized => "NOT_NORMALIZED",
    NotToBeNormalized => "NOT_TO_BE_NORMALIZED",
    ToBeNormalized => "TO_BE_NORMALIZED",
});

/// In the answer of `getContactData`: `advantages[].advantageType`; in the answer of `createCulturalContact`: `culturalContactData[].advantages[].advantageType`.
///
/// No page describes it: another version or service has it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAdvantageDataAdvantageType {
    /// `CODE`
    Code,
    /// `CONTACT`
    Contact,
    /// `PUBLIC`
    Public,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAdvantageDataAdvantageType {
    Code => "CODE",
    Contact => "CONTACT",
    Public => "PUBLIC",
});

/// In the answer of `getContactData`: `advantages[].availabilityLevel`; in the answer of `createCulturalContact`: `culturalContactData[].advantages[].availabilityLevel`.
///
/// No page describes it: another version or service has it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAdvantageDataAvailabilityLevel {
    /// `GOOD`
    Good,
    /// `LIMITED`
    Limited,
    /// `NONE`
    None,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAdvantageDataAvailabilityLevel {
    Good => "GOOD",
    Limited => "LIMITED",
    None => "NONE",
});

/// In the answer of `createCulturalContact`: `culturalContactData[].role`.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactDataResultRole {
    /// `MEMBER`
    Member,
    /// `PUBLIC`
    Public,
    /// `RELAY`
    Relay,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactDataResultRole {
    Member => "MEMBER",
    Public => "PUBLIC",
    Relay => "RELAY",
});

/// In the answer of `createCulturalContact`: `culturalContactData[].type`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactDataResultType {
    /// `INDIVIDUAL`
    Individual,
    /// `STRUCTURE`
    Structure,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactDataResultType {
    Individual => "INDIVIDUAL",
    Structure => "STRUCTURE",
});

/// In the request of `getContactData`: `details[]`.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContactDataRequestDetails {
    /// `ADDRESSES`
    Addresses,
    /// `ADVANTAGES`
    Advantages,
    /// `AUTHORIZATIONS`
    Authorizations,
    /// `COM_MEANS`
    ComMeans,
    /// `CONNECTIONS`
    Connections,
    /// `CRITERIA`
    Criteria,
    /// `FINANCIAL`
    Financial,
    /// `GENERAL`
    General,
    /// `INDICATORS`
    Indicators,
    /// `INDIVIDUAL_PHOTO`
    IndividualPhoto,
    /// `INVALIDATED_QUALITIES`
    InvalidatedQualities,
    /// `QUALITIES`
    Qualities,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetContactDataRequestDetails {
    Addresses => "ADDRESSES",
    Advantages => "ADVANTAGES",
    Authorizations => "AUTHORIZATIONS",
    ComMeans => "COM_MEANS",
    Connections => "CONNECTIONS",
    Criteria => "CRITERIA",
    Financial => "FINANCIAL",
    General => "GENERAL",
    Indicators => "INDICATORS",
    IndividualPhoto => "INDIVIDUAL_PHOTO",
    InvalidatedQualities => "INVALIDATED_QUALITIES",
    Qualities => "QUALITIES",
});

/// In the answer of `getContactData`: `role`.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContactDataResultRole {
    /// `MEMBER`
    Member,
    /// `PUBLIC`
    Public,
    /// `RELAY`
    Relay,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetContactDataResultRole {
    Member => "MEMBER",
    Public => "PUBLIC",
    Relay => "RELAY",
});

/// In the answer of `getContactData`: `type`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetContactDataResultType {
    /// `INDIVIDUAL`
    Individual,
    /// `STRUCTURE`
    Structure,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetContactDataResultType {
    Individual => "INDIVIDUAL",
    Structure => "STRUCTURE",
});

/// In the answer of `getContactData`: `individualContact.confidentialityLevelEnum`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.confidentialityLevelEnum`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataConfidentialityLevelEnum {
    /// `FREE`
    Free,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataConfidentialityLevelEnum {
    Free => "FREE",
});

/// In the answer of `getContactData`: `individualContact.email1VerificationStatus`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.email1VerificationStatus`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataEmail1VerificationStatus {
    /// `UNVERIFIED`
    Unverified,
    /// `VERIFIED`
    Verified,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataEmail1VerificationStatus {
    Unverified => "UNVERIFIED",
    Verified => "VERIFIED",
});

/// In the answer of `getContactData`: `individualContact.handicapType`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.handicapType`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataHandicapType {
    /// `NONE`
    None,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataHandicapType {
    None => "NONE",
});

/// In the answer of `getContactData`: `individualContact.individualGender`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.individualGender`.
///
/// No page describes it: seen over SOAP.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataIndividualGender {
    /// `FEMALE`
    Female,
    /// `MALE`
    Male,
    /// `UNKNOWN`
    Unknown2,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataIndividualGender {
    Female => "FEMALE",
    Male => "MALE",
    Unknown2 => "UNKNOWN",
});

/// In the answer of `getContactData`: `individualContact.individualTitle`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.individualTitle`.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataIndividualTitle {
    /// `GENTLEMEN`
    Gentlemen,
    /// `LADIES`
    Ladies,
    /// `MISS`
    Miss,
    /// `MR`
    Mr,
    /// `MRS`
    Mrs,
    /// `MR_AND_MRS`
    MrAndMrs,
    /// `UNDEFINED`
    Undefined,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataIndividualTitle {
    Gentlemen => "GENTLEMEN",
    Ladies => "LADIES",
    Miss => "MISS",
    Mr => "MR",
    Mrs => "MRS",
    MrAndMrs => "MR_AND_MRS",
    Undefined => "UNDEFINED",
});

/// In the answer of `getContactData`: `individualContact.role`; in the answer of `createCulturalContact`: `culturalContactData[].individualContact.role`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualContactDataRole {
    /// `MEMBER`
    Member,
    /// `PUBLIC`
    Public,
    /// `RELAY`
    Relay,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(IndividualContactDataRole {
    Member => "MEMBER",
    Public => "PUBLIC",
    Relay => "RELAY",
});

/// In the answer of `getContactData`: `structureContact.confidentialityLevelEnum`; in the answer of `createCulturalContact`: `culturalContactData[].structureContact.confidentialityLevelEnum`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StructureContactDataConfidentialityLevelEnum {
    /// `FREE`
    Free,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(StructureContactDataConfidentialityLevelEnum {
    Free => "FREE",
});

/// In the answer of `getContactData`: `structureContact.email1VerificationStatus`; in the answer of `createCulturalContact`: `culturalContactData[].structureContact.email1VerificationStatus`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StructureContactDataEmail1VerificationStatus {
    /// `UNVERIFIED`
    Unverified,
    /// `VERIFIED`
    Verified,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(StructureContactDataEmail1VerificationStatus {
    Unverified => "UNVERIFIED",
    Verified => "VERIFIED",
});

/// In the answer of `getContactData`: `structureContact.role`; in the answer of `createCulturalContact`: `culturalContactData[].structureContact.role`.
///
/// No page describes it: client programs use it.
///
/// Described since 2.21.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StructureContactDataRole {
    /// `MEMBER`
    Member,
    /// `PUBLIC`
    Public,
    /// `RELAY`
    Relay,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(StructureContactDataRole {
    Member => "MEMBER",
    Public => "PUBLIC",
    Relay => "RELAY",
});

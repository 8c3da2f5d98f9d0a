//! Values from a list.

/// `ContactAddressData normalizationRating`.
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

/// `ContactAddressData normalizationState`.
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

/// `ContactAdvantageData advantageType`.
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

/// `ContactAdvantageData availabilityLevel`.
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

/// `ContactDataResult role`.
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

/// `ContactDataResult type`.
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

/// `getContactData request details`.
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

/// `GetContactDataResult role`.
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

/// `GetContactDataResult type`.
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

/// `IndividualContactData confidentialityLevelEnum`.
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

/// `IndividualContactData email1VerificationStatus`.
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

/// `IndividualContactData handicapType`.
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

/// `IndividualContactData individualGender`.
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

/// `IndividualContactData individualTitle`.
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

/// `IndividualContactData role`.
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

/// `StructureContactData confidentialityLevelEnum`.
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

/// `StructureContactData email1VerificationStatus`.
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

/// `StructureContactData role`.
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

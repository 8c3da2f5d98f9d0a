//! Values from a list.

/// In the answer of `createCulturalContact`: `culturalContactData[].addresses[].normalizationRating`.
///
/// Not described in 2.8.
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

/// In the answer of `createCulturalContact`: `culturalContactData[].addresses[].normalizationState`.
///
/// Not described in 2.8.
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

/// In the answer of `createCulturalContact`: `culturalContactData[].advantages[].advantageType`.
///
/// Not described in 2.8.
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

/// In the answer of `createCulturalContact`: `culturalContactData[].advantages[].availabilityLevel`.
///
/// Not described in 2.8.
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

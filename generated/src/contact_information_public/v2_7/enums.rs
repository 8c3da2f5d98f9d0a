//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `ContactAddressData normalizationRating`.
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

impl OpenEnum for ContactAddressDataNormalizationRating {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Country, "COUNTRY"),
        (Self::Town, "TOWN"),
        (Self::Unknown2, "UNKNOWN"),
        (Self::Way, "WAY"),
        (Self::Waynumber, "WAYNUMBER"),
        (Self::Zipcode, "ZIPCODE"),
    ];
}
s360_runtime::open_enum!(ContactAddressDataNormalizationRating);

/// `ContactAddressData normalizationState`.
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

impl OpenEnum for ContactAddressDataNormalizationState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Normalized, "NORMALIZED"),
        (Self::NotNormalized, "NOT_NORMALIZED"),
        (Self::NotToBeNormalized, "NOT_TO_BE_NORMALIZED"),
        (Self::ToBeNormalized, "TO_BE_NORMALIZED"),
    ];
}
s360_runtime::open_enum!(ContactAddressDataNormalizationState);

/// `ContactAdvantageData advantageType`.
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

impl OpenEnum for ContactAdvantageDataAdvantageType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Code, "CODE"),
        (Self::Contact, "CONTACT"),
        (Self::Public, "PUBLIC"),
    ];
}
s360_runtime::open_enum!(ContactAdvantageDataAdvantageType);

/// `ContactAdvantageData availabilityLevel`.
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

impl OpenEnum for ContactAdvantageDataAvailabilityLevel {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Good, "GOOD"),
        (Self::Limited, "LIMITED"),
        (Self::None, "NONE"),
    ];
}
s360_runtime::open_enum!(ContactAdvantageDataAvailabilityLevel);

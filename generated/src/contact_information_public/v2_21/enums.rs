//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `getContactData request details`.
///
/// Described since 2.21. Not described in 2.22.
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

impl OpenEnum for GetContactDataRequestDetails {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Addresses, "ADDRESSES"),
        (Self::Advantages, "ADVANTAGES"),
        (Self::Authorizations, "AUTHORIZATIONS"),
        (Self::ComMeans, "COM_MEANS"),
        (Self::Connections, "CONNECTIONS"),
        (Self::Criteria, "CRITERIA"),
        (Self::Financial, "FINANCIAL"),
        (Self::General, "GENERAL"),
        (Self::Indicators, "INDICATORS"),
        (Self::IndividualPhoto, "INDIVIDUAL_PHOTO"),
        (Self::InvalidatedQualities, "INVALIDATED_QUALITIES"),
        (Self::Qualities, "QUALITIES"),
    ];
}
s360_runtime::open_enum!(GetContactDataRequestDetails);

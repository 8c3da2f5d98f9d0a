//! Values from a list.

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

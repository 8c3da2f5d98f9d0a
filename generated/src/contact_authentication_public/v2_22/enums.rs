//! Values from a list.

/// In the request of `authenticate`: `contactAuthenticationData.contactTypeScope`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAuthenticationDataContactTypeScope {
    /// `ANY`
    Any,
    /// `INDIVIDUAL`
    Individual,
    /// `STRUCTURE`
    Structure,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactAuthenticationDataContactTypeScope {
    Any => "ANY",
    Individual => "INDIVIDUAL",
    Structure => "STRUCTURE",
});

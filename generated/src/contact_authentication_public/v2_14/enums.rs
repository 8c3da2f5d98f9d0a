//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `ContactAuthenticationData contactTypeScope`.
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

impl OpenEnum for ContactAuthenticationDataContactTypeScope {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Any, "ANY"),
        (Self::Individual, "INDIVIDUAL"),
        (Self::Structure, "STRUCTURE"),
    ];
}
s360_runtime::open_enum!(ContactAuthenticationDataContactTypeScope);

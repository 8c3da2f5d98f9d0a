//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `addLink request provider`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddLinkRequestProvider {
    /// `ACCOUNT_KIT`
    AccountKit,
    /// `FACEBOOK`
    Facebook,
    /// `GOOGLE`
    Google,
    /// `MDP`
    Mdp,
    /// `NONE`
    None,
    /// `SWISSPASS`
    Swisspass,
    /// `TWITTER`
    Twitter,
    /// `UEFA`
    Uefa,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for AddLinkRequestProvider {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::AccountKit, "ACCOUNT_KIT"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Google, "GOOGLE"),
        (Self::Mdp, "MDP"),
        (Self::None, "NONE"),
        (Self::Swisspass, "SWISSPASS"),
        (Self::Twitter, "TWITTER"),
        (Self::Uefa, "UEFA"),
    ];
}
s360_runtime::open_enum!(AddLinkRequestProvider);

/// `createUser request provider`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateUserRequestProvider {
    /// `ACCOUNT_KIT`
    AccountKit,
    /// `FACEBOOK`
    Facebook,
    /// `GOOGLE`
    Google,
    /// `MDP`
    Mdp,
    /// `NONE`
    None,
    /// `SWISSPASS`
    Swisspass,
    /// `TWITTER`
    Twitter,
    /// `UEFA`
    Uefa,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for CreateUserRequestProvider {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::AccountKit, "ACCOUNT_KIT"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Google, "GOOGLE"),
        (Self::Mdp, "MDP"),
        (Self::None, "NONE"),
        (Self::Swisspass, "SWISSPASS"),
        (Self::Twitter, "TWITTER"),
        (Self::Uefa, "UEFA"),
    ];
}
s360_runtime::open_enum!(CreateUserRequestProvider);

/// `SignUpData gender`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpDataGender {
    /// `FEMALE`
    Female,
    /// `MALE`
    Male,
    /// `UNKNOWN`
    Unknown2,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for SignUpDataGender {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Female, "FEMALE"),
        (Self::Male, "MALE"),
        (Self::Unknown2, "UNKNOWN"),
    ];
}
s360_runtime::open_enum!(SignUpDataGender);

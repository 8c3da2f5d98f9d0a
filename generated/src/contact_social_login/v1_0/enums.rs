//! Values from a list.

/// In the request of `addLink`: `provider`.
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
s360_runtime::open_enum!(AddLinkRequestProvider {
    AccountKit => "ACCOUNT_KIT",
    Facebook => "FACEBOOK",
    Google => "GOOGLE",
    Mdp => "MDP",
    None => "NONE",
    Swisspass => "SWISSPASS",
    Twitter => "TWITTER",
    Uefa => "UEFA",
});

/// In the request of `createUser`: `provider`.
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
s360_runtime::open_enum!(CreateUserRequestProvider {
    AccountKit => "ACCOUNT_KIT",
    Facebook => "FACEBOOK",
    Google => "GOOGLE",
    Mdp => "MDP",
    None => "NONE",
    Swisspass => "SWISSPASS",
    Twitter => "TWITTER",
    Uefa => "UEFA",
});

/// In the request of `createUser`: `signUpData.gender`.
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
s360_runtime::open_enum!(SignUpDataGender {
    Female => "FEMALE",
    Male => "MALE",
    Unknown2 => "UNKNOWN",
});

/// In the request of `createUser`: `signUpData.title`.
///
/// A guess: nobody has seen it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpDataTitle {
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
s360_runtime::open_enum!(SignUpDataTitle {
    Gentlemen => "GENTLEMEN",
    Ladies => "LADIES",
    Miss => "MISS",
    Mr => "MR",
    Mrs => "MRS",
    MrAndMrs => "MR_AND_MRS",
    Undefined => "UNDEFINED",
});

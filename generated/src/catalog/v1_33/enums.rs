//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceCategoryMainCategory {
    /// `INSIDE_SEASONTICKET`
    InsideSeasonticket,
    /// `INVITED`
    Invited,
    /// `MEMBER`
    Member,
    /// `OCCASIONAL`
    Occasional,
    /// `SUBSCRIBER`
    Subscriber,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for AudienceCategoryMainCategory {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::InsideSeasonticket, "INSIDE_SEASONTICKET"),
        (Self::Invited, "INVITED"),
        (Self::Member, "MEMBER"),
        (Self::Occasional, "OCCASIONAL"),
        (Self::Subscriber, "SUBSCRIBER"),
    ];
}
s360_runtime::open_enum!(AudienceCategoryMainCategory);

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceCategorySecondaryCategory {
    /// `COMMUNITY`
    Community,
    /// `ERROR`
    Error,
    /// `FREE`
    Free,
    /// `GROUP`
    Group,
    /// `INDIVIDUAL`
    Individual,
    /// `PROMOTIONAL`
    Promotional,
    /// `TAXED`
    Taxed,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for AudienceCategorySecondaryCategory {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Community, "COMMUNITY"),
        (Self::Error, "ERROR"),
        (Self::Free, "FREE"),
        (Self::Group, "GROUP"),
        (Self::Individual, "INDIVIDUAL"),
        (Self::Promotional, "PROMOTIONAL"),
        (Self::Taxed, "TAXED"),
    ];
}
s360_runtime::open_enum!(AudienceCategorySecondaryCategory);

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceSubCategoryAudienceCategoryKind {
    /// `FREE`
    Free,
    /// `FULL`
    Full,
    /// `REDUCED`
    Reduced,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for AudienceSubCategoryAudienceCategoryKind {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Free, "FREE"),
        (Self::Full, "FULL"),
        (Self::Reduced, "REDUCED"),
    ];
}
s360_runtime::open_enum!(AudienceSubCategoryAudienceCategoryKind);

/// present from getCatalogDetailed, absent from searchProductsByCriteria
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceState {
    /// `CANCELED`
    Canceled,
    /// `CANCELED_CLOSED`
    CanceledClosed,
    /// `CLOSED`
    Closed,
    /// `PREPARING`
    Preparing,
    /// `RUNNING`
    Running,
    /// `SUSPENDED`
    Suspended,
    /// `VALIDATED`
    Validated,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for PerformanceState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "CANCELED"),
        (Self::CanceledClosed, "CANCELED_CLOSED"),
        (Self::Closed, "CLOSED"),
        (Self::Preparing, "PREPARING"),
        (Self::Running, "RUNNING"),
        (Self::Suspended, "SUSPENDED"),
        (Self::Validated, "VALIDATED"),
    ];
}
s360_runtime::open_enum!(PerformanceState);

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceLevelMainCategory {
    /// `INSIDE_SEASONTICKET`
    InsideSeasonticket,
    /// `INVITED`
    Invited,
    /// `MEMBER`
    Member,
    /// `OCCASIONAL`
    Occasional,
    /// `SUBSCRIBER`
    Subscriber,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for PriceLevelMainCategory {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::InsideSeasonticket, "INSIDE_SEASONTICKET"),
        (Self::Invited, "INVITED"),
        (Self::Member, "MEMBER"),
        (Self::Occasional, "OCCASIONAL"),
        (Self::Subscriber, "SUBSCRIBER"),
    ];
}
s360_runtime::open_enum!(PriceLevelMainCategory);

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductProductFamilyType {
    /// `GOODS`
    Goods,
    /// `HOSPITALITY`
    Hospitality,
    /// `MEMBERSHIP`
    Membership,
    /// `PACKAGE`
    Package,
    /// `PASS`
    Pass,
    /// `SEASONTICKET`
    Seasonticket,
    /// `SERVICE`
    Service,
    /// `SINGLE_ENTRY`
    SingleEntry,
    /// `TRANSPORT`
    Transport,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ProductProductFamilyType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Goods, "GOODS"),
        (Self::Hospitality, "HOSPITALITY"),
        (Self::Membership, "MEMBERSHIP"),
        (Self::Package, "PACKAGE"),
        (Self::Pass, "PASS"),
        (Self::Seasonticket, "SEASONTICKET"),
        (Self::Service, "SERVICE"),
        (Self::SingleEntry, "SINGLE_ENTRY"),
        (Self::Transport, "TRANSPORT"),
    ];
}
s360_runtime::open_enum!(ProductProductFamilyType);

/// observed
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductState {
    /// `CANCELED`
    Canceled,
    /// `CANCELED_CLOSED`
    CanceledClosed,
    /// `CLOSED`
    Closed,
    /// `PREPARING`
    Preparing,
    /// `RUNNING`
    Running,
    /// `SUSPENDED`
    Suspended,
    /// `VALIDATED`
    Validated,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ProductState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "CANCELED"),
        (Self::CanceledClosed, "CANCELED_CLOSED"),
        (Self::Closed, "CLOSED"),
        (Self::Preparing, "PREPARING"),
        (Self::Running, "RUNNING"),
        (Self::Suspended, "SUSPENDED"),
        (Self::Validated, "VALIDATED"),
    ];
}
s360_runtime::open_enum!(ProductState);

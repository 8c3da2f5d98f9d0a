//! Values from a list.

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
s360_runtime::open_enum!(AudienceCategoryMainCategory {
    InsideSeasonticket => "INSIDE_SEASONTICKET",
    Invited => "INVITED",
    Member => "MEMBER",
    Occasional => "OCCASIONAL",
    Subscriber => "SUBSCRIBER",
});

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
s360_runtime::open_enum!(AudienceCategorySecondaryCategory {
    Community => "COMMUNITY",
    Error => "ERROR",
    Free => "FREE",
    Group => "GROUP",
    Individual => "INDIVIDUAL",
    Promotional => "PROMOTIONAL",
    Taxed => "TAXED",
});

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
s360_runtime::open_enum!(AudienceSubCategoryAudienceCategoryKind {
    Free => "FREE",
    Full => "FULL",
    Reduced => "REDUCED",
});

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
s360_runtime::open_enum!(PerformanceState {
    Canceled => "CANCELED",
    CanceledClosed => "CANCELED_CLOSED",
    Closed => "CLOSED",
    Preparing => "PREPARING",
    Running => "RUNNING",
    Suspended => "SUSPENDED",
    Validated => "VALIDATED",
});

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
s360_runtime::open_enum!(PriceLevelMainCategory {
    InsideSeasonticket => "INSIDE_SEASONTICKET",
    Invited => "INVITED",
    Member => "MEMBER",
    Occasional => "OCCASIONAL",
    Subscriber => "SUBSCRIBER",
});

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
s360_runtime::open_enum!(ProductProductFamilyType {
    Goods => "GOODS",
    Hospitality => "HOSPITALITY",
    Membership => "MEMBERSHIP",
    Package => "PACKAGE",
    Pass => "PASS",
    Seasonticket => "SEASONTICKET",
    Service => "SERVICE",
    SingleEntry => "SINGLE_ENTRY",
    Transport => "TRANSPORT",
});

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
s360_runtime::open_enum!(ProductState {
    Canceled => "CANCELED",
    CanceledClosed => "CANCELED_CLOSED",
    Closed => "CLOSED",
    Preparing => "PREPARING",
    Running => "RUNNING",
    Suspended => "SUSPENDED",
    Validated => "VALIDATED",
});

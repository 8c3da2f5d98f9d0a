//! Values from a list.

/// `Advantage advantageTargetType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvantageAdvantageTargetType {
    /// `CODE`
    Code,
    /// `CONTACT`
    Contact,
    /// `PUBLIC`
    Public,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AdvantageAdvantageTargetType {
    Code => "CODE",
    Contact => "CONTACT",
    Public => "PUBLIC",
});

/// `Advantage advantageType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvantageAdvantageType {
    /// `ADVANTAGE`
    Advantage,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AdvantageAdvantageType {
    Advantage => "ADVANTAGE",
});

/// `Advantage contactLimitation`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvantageContactLimitation {
    /// `NOT_LIMITED`
    NotLimited,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AdvantageContactLimitation {
    NotLimited => "NOT_LIMITED",
});

/// `Advantage performanceEndDateType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvantagePerformanceEndDateType {
    /// `NONE`
    None,
    /// `TIME_TOLERANCE`
    TimeTolerance,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AdvantagePerformanceEndDateType {
    None => "NONE",
    TimeTolerance => "TIME_TOLERANCE",
});

/// `Advantage state`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvantageState {
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
s360_runtime::open_enum!(AdvantageState {
    Canceled => "CANCELED",
    CanceledClosed => "CANCELED_CLOSED",
    Closed => "CLOSED",
    Preparing => "PREPARING",
    Running => "RUNNING",
    Suspended => "SUSPENDED",
    Validated => "VALIDATED",
});

/// `Area kind`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AreaKind {
    /// `INDIFFERENT`
    Indifferent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AreaKind {
    Indifferent => "INDIFFERENT",
});

/// `Area type`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AreaType {
    /// `NOT_NB_SEAT`
    NotNbSeat,
    /// `NUMBERED_SEAT`
    NumberedSeat,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(AreaType {
    NotNbSeat => "NOT_NB_SEAT",
    NumberedSeat => "NUMBERED_SEAT",
});

/// `AudienceCategory mainCategory`.
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

/// `AudienceCategory secondaryCategory`.
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

/// `AudienceSubCategory audienceCategoryKind`.
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

/// `Cash type`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashType {
    /// `COIN`
    Coin,
    /// `COINS_ROLL`
    CoinsRoll,
    /// `NOTE`
    Note,
    /// `NOTES_BUNDLE`
    NotesBundle,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CashType {
    Coin => "COIN",
    CoinsRoll => "COINS_ROLL",
    Note => "NOTE",
    NotesBundle => "NOTES_BUNDLE",
});

/// `ContactProductLink contactProductConnectionType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactProductLinkContactProductConnectionType {
    /// `OBSERVER`
    Observer,
    /// `RESPONSIBLE`
    Responsible,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ContactProductLinkContactProductConnectionType {
    Observer => "OBSERVER",
    Responsible => "RESPONSIBLE",
});

/// `CrossSellProductLink targetQuantityType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossSellProductLinkTargetQuantityType {
    /// `ANY`
    Any,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CrossSellProductLinkTargetQuantityType {
    Any => "ANY",
});

/// `CrossSellProductLink type`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossSellProductLinkType {
    /// `UP_SELL`
    UpSell,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CrossSellProductLinkType {
    UpSell => "UP_SELL",
});

/// `Event activityType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventActivityType {
    /// `FESTIVAL`
    Festival,
    /// `LIVE_SPECT`
    LiveSpect,
    /// `OTHER`
    Other,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(EventActivityType {
    Festival => "FESTIVAL",
    LiveSpect => "LIVE_SPECT",
    Other => "OTHER",
});

/// `getCatalogDetailed request scope`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCatalogDetailedRequestScope {
    /// `EXTENDED`
    Extended,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(GetCatalogDetailedRequestScope {
    Extended => "EXTENDED",
});

/// `Membership validityRule`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipValidityRule {
    /// `PERIOD`
    Period,
    /// `SEASON`
    Season,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(MembershipValidityRule {
    Period => "PERIOD",
    Season => "SEASON",
});

/// `Pack priceType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackPriceType {
    /// `DYNAMIC`
    Dynamic,
    /// `PREDEFINED`
    Predefined,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PackPriceType {
    Dynamic => "DYNAMIC",
    Predefined => "PREDEFINED",
});

/// `Pack ticketPrintingMode`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackTicketPrintingMode {
    /// `CARD_AND_TICKETS`
    CardAndTickets,
    /// `TICKETS`
    Tickets,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PackTicketPrintingMode {
    CardAndTickets => "CARD_AND_TICKETS",
    Tickets => "TICKETS",
});

/// `Pass consecutive`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassConsecutive {
    /// `INDIFFERENT`
    Indifferent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PassConsecutive {
    Indifferent => "INDIFFERENT",
});

/// `Performance performanceType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformancePerformanceType {
    /// `PERFORMANCE`
    Performance,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PerformancePerformanceType {
    Performance => "PERFORMANCE",
});

/// `Performance state`.
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

/// `PhysicalConfiguration mapType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhysicalConfigurationMapType {
    /// `WITH`
    With,
    /// `WITHOUT`
    Without,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PhysicalConfigurationMapType {
    With => "WITH",
    Without => "WITHOUT",
});

/// `PriceComponent priceComponentType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceComponentPriceComponentType {
    /// `INSIDE_COMPONENT`
    InsideComponent,
    /// `OUTSIDE_COMPONENT`
    OutsideComponent,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(PriceComponentPriceComponentType {
    InsideComponent => "INSIDE_COMPONENT",
    OutsideComponent => "OUTSIDE_COMPONENT",
});

/// `PriceLevel mainCategory`.
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

/// `Product audienceType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductAudienceType {
    /// `ALL`
    All,
    /// `YOUNG`
    Young,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ProductAudienceType {
    All => "ALL",
    Young => "YOUNG",
});

/// `Product culturalContact`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCulturalContact {
    /// `MANDATORY`
    Mandatory,
    /// `NONE`
    None,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ProductCulturalContact {
    Mandatory => "MANDATORY",
    None => "NONE",
});

/// `Product productFamilySubType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductProductFamilySubType {
    /// `MEMBERSHIP`
    Membership,
    /// `PACKAGE`
    Package,
    /// `SEASONTICKET`
    Seasonticket,
    /// `SIMPLE_TICKET`
    SimpleTicket,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(ProductProductFamilySubType {
    Membership => "MEMBERSHIP",
    Package => "PACKAGE",
    Seasonticket => "SEASONTICKET",
    SimpleTicket => "SIMPLE_TICKET",
});

/// `Product productFamilyType`.
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

/// `Product state`.
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

/// `RateType productFamilySubType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateTypeProductFamilySubType {
    /// `MEMBERSHIP`
    Membership,
    /// `PACKAGE`
    Package,
    /// `SEASONTICKET`
    Seasonticket,
    /// `SIMPLE_TICKET`
    SimpleTicket,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(RateTypeProductFamilySubType {
    Membership => "MEMBERSHIP",
    Package => "PACKAGE",
    Seasonticket => "SEASONTICKET",
    SimpleTicket => "SIMPLE_TICKET",
});

/// `RateType productFamilyType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateTypeProductFamilyType {
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
s360_runtime::open_enum!(RateTypeProductFamilyType {
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

/// `SalePeriod type`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalePeriodType {
    /// `STANDARD`
    Standard,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SalePeriodType {
    Standard => "STANDARD",
});

/// `Season state`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeasonState {
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
s360_runtime::open_enum!(SeasonState {
    Canceled => "CANCELED",
    CanceledClosed => "CANCELED_CLOSED",
    Closed => "CLOSED",
    Preparing => "PREPARING",
    Running => "RUNNING",
    Suspended => "SUSPENDED",
    Validated => "VALIDATED",
});

/// `SeasonTicketLine multiplePerformances`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeasonTicketLineMultiplePerformances {
    /// `MULTI`
    Multi,
    /// `ONE`
    One,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SeasonTicketLineMultiplePerformances {
    Multi => "MULTI",
    One => "ONE",
});

/// `SeasonTicket priceType`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeasonTicketPriceType {
    /// `DYNAMIC`
    Dynamic,
    /// `PREDEFINED`
    Predefined,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SeasonTicketPriceType {
    Dynamic => "DYNAMIC",
    Predefined => "PREDEFINED",
});

/// `SeasonTicket ticketPrintingMode`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeasonTicketTicketPrintingMode {
    /// `CARD_AND_TICKETS`
    CardAndTickets,
    /// `TICKETS`
    Tickets,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SeasonTicketTicketPrintingMode {
    CardAndTickets => "CARD_AND_TICKETS",
    Tickets => "TICKETS",
});

/// `SeatCategory sameBlockRestrictionMode`.
///
/// Described since 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeatCategorySameBlockRestrictionMode {
    /// `NONE`
    None,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SeatCategorySameBlockRestrictionMode {
    None => "NONE",
});

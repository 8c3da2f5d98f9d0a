//! Values from a list.

/// `Advantage advantageTargetType`.
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

/// `AudienceCategory mainCategory`.
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

/// `ContactProductLink contactProductConnectionType`.
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

/// `Membership validityRule`.
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

/// `PriceComponent priceComponentType`.
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

/// `searchProductsByCriteria request granularity`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchProductsByCriteriaRequestGranularity {
    /// `COMPLETE`
    Complete,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(SearchProductsByCriteriaRequestGranularity {
    Complete => "COMPLETE",
});

/// `SearchProductsCriteria productFamilyTypes`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchProductsCriteriaProductFamilyTypes {
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
s360_runtime::open_enum!(SearchProductsCriteriaProductFamilyTypes {
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

/// `Season state`.
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

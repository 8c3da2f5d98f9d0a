//! Values from a list.

/// In the answer of `listSeasons`: `seasons[].advantages[].advantageTargetType`.
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

/// In the answer of `listSeasons`: `seasons[].advantages[].advantageType`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].advantages[].contactLimitation`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].advantages[].performanceEndDateType`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].advantages[].state`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].audienceCategories[].mainCategory`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].audienceCategories[].secondaryCategory`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listAudienceSubCategories`: `audienceSubCategories[].audienceCategoryKind`; in the answer of `listSeasons`: `seasons[].audienceCategories[].audienceSubCategories[].audienceCategoryKind`.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.contactProductLinks[].contactProductConnectionType`; in the answer of `getProductDetails`: `product.contactProductLinks[].contactProductConnectionType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.crossSellProductLinks[].targetQuantityType`; in the answer of `getProductDetails`: `product.crossSellProductLinks[].targetQuantityType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.crossSellProductLinks[].type`; in the answer of `getProductDetails`: `product.crossSellProductLinks[].type`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.event.activityType`; in the answer of `getProductDetails`: `product.event.activityType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.membership.validityRule`; in the answer of `getProductDetails`: `product.membership.validityRule`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.pack.priceType`; in the answer of `getProductDetails`: `product.pack.priceType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.pack.ticketPrintingMode`; in the answer of `getProductDetails`: `product.pack.ticketPrintingMode`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.pass.consecutive`; in the answer of `getProductDetails`: `product.pass.consecutive`; and elsewhere.
///
/// No page describes it: seen over SOAP.
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

/// In the request of `createOrUpdateProduct`: `product.event.performances[].performanceType`; in the answer of `getProductDetails`: `product.event.performances[].performanceType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.event.performances[].state`; in the answer of `getProductDetails`: `product.event.performances[].state`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].priceComponents[].priceComponentType`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listPriceLevels`: `priceLevels[].mainCategory`; in the answer of `listSeasons`: `seasons[].priceLevels[].mainCategory`.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.audienceType`; in the answer of `getProductDetails`: `product.audienceType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.culturalContact`; in the answer of `getProductDetails`: `product.culturalContact`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.productFamilySubType`; in the answer of `getProductDetails`: `product.productFamilySubType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.productFamilyType`; in the answer of `getProductDetails`: `product.productFamilyType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.state`; in the answer of `getProductDetails`: `product.state`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].rateTypes[].productFamilySubType`.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].rateTypes[].productFamilyType`.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.salePeriods[].type`; in the answer of `getProductDetails`: `product.salePeriods[].type`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `searchProductsByCriteria`: `granularity`.
///
/// No page describes it: client programs use it.
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

/// In the request of `searchProductsByCriteria`: `searchProductsCriteria.productFamilyTypes[]`.
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

/// In the answer of `listSeasons`: `seasons[].state`.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.seasonTicket.seasonTicketLines[].multiplePerformances`; in the answer of `getProductDetails`: `product.seasonTicket.seasonTicketLines[].multiplePerformances`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.seasonTicket.priceType`; in the answer of `getProductDetails`: `product.seasonTicket.priceType`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the request of `createOrUpdateProduct`: `product.seasonTicket.ticketPrintingMode`; in the answer of `getProductDetails`: `product.seasonTicket.ticketPrintingMode`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

/// In the answer of `listSeasons`: `seasons[].logicalConfigurations[].seatCategories[].sameBlockRestrictionMode`; in the request of `createOrUpdateProduct`: `product.event.performances[].seatCategories[].sameBlockRestrictionMode`; and elsewhere.
///
/// No page describes it: seen in recorded messages.
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

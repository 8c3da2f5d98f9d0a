//! Values from a list.

/// In the request of `countFilesByCriteria`: `fileOptionStates[]`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestFileOptionStates {
    /// `NONE`
    None,
    /// `PRE_REQUESTED`
    PreRequested,
    /// `REQUESTED`
    Requested,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestFileOptionStates {
    None => "NONE",
    PreRequested => "PRE_REQUESTED",
    Requested => "REQUESTED",
});

/// In the request of `countFilesByCriteria`: `fileSearchCriteria`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestFileSearchCriteria {
    /// `INTERSECT_FILE_CONTACTS`
    IntersectFileContacts,
    /// `UNION_FILE_CONTACTS`
    UnionFileContacts,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestFileSearchCriteria {
    IntersectFileContacts => "INTERSECT_FILE_CONTACTS",
    UnionFileContacts => "UNION_FILE_CONTACTS",
});

/// In the request of `countFilesByCriteria`: `mainAudienceCategory`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestMainAudienceCategory {
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
s360_runtime::open_enum!(CountFilesByCriteriaRequestMainAudienceCategory {
    InsideSeasonticket => "INSIDE_SEASONTICKET",
    Invited => "INVITED",
    Member => "MEMBER",
    Occasional => "OCCASIONAL",
    Subscriber => "SUBSCRIBER",
});

/// In the request of `countFilesByCriteria`: `orderOriginators[]`.
///
/// Described since 1.22. Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestOrderOriginators {
    /// `ADMINISTRATION`
    Administration,
    /// `BATCH`
    Batch,
    /// `BORNES`
    Bornes,
    /// `CENTRAL_PLANNING`
    CentralPlanning,
    /// `CREDIT_NOTE`
    CreditNote,
    /// `DESK`
    Desk,
    /// `DESK_WITHOUT_PLAN`
    DeskWithoutPlan,
    /// `EBO`
    Ebo,
    /// `EXTERNAL_SALE`
    ExternalSale,
    /// `FLASH`
    Flash,
    /// `REQUEST_ARBITRATION`
    RequestArbitration,
    /// `RESALE_PLATFORM`
    ResalePlatform,
    /// `SALE`
    Sale,
    /// `SALE_COMPLEMENT`
    SaleComplement,
    /// `SEATING`
    Seating,
    /// `SEATING_M`
    SeatingM,
    /// `ST_RENEWAL`
    StRenewal,
    /// `ST_TRANSFER`
    StTransfer,
    /// `TICKETSHOP`
    Ticketshop,
    /// `TOUCHSCREEN`
    Touchscreen,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestOrderOriginators {
    Administration => "ADMINISTRATION",
    Batch => "BATCH",
    Bornes => "BORNES",
    CentralPlanning => "CENTRAL_PLANNING",
    CreditNote => "CREDIT_NOTE",
    Desk => "DESK",
    DeskWithoutPlan => "DESK_WITHOUT_PLAN",
    Ebo => "EBO",
    ExternalSale => "EXTERNAL_SALE",
    Flash => "FLASH",
    RequestArbitration => "REQUEST_ARBITRATION",
    ResalePlatform => "RESALE_PLATFORM",
    Sale => "SALE",
    SaleComplement => "SALE_COMPLEMENT",
    Seating => "SEATING",
    SeatingM => "SEATING_M",
    StRenewal => "ST_RENEWAL",
    StTransfer => "ST_TRANSFER",
    Ticketshop => "TICKETSHOP",
    Touchscreen => "TOUCHSCREEN",
});

/// In the request of `countFilesByCriteria`: `paymentStates[]`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestPaymentStates {
    /// `ABANDONED`
    Abandoned,
    /// `AUTHORIZED`
    Authorized,
    /// `CANCELLED_BY_USER`
    CancelledByUser,
    /// `FAILED`
    Failed,
    /// `FAILED_REJECTED`: Described since 1.22.
    FailedRejected,
    /// `IN_PROGRESS`
    InProgress,
    /// `PAID`
    Paid,
    /// `WAITING`
    Waiting,
    /// `WAITING_MANUAL_VALIDATION`
    WaitingManualValidation,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestPaymentStates {
    Abandoned => "ABANDONED",
    Authorized => "AUTHORIZED",
    CancelledByUser => "CANCELLED_BY_USER",
    Failed => "FAILED",
    FailedRejected => "FAILED_REJECTED",
    InProgress => "IN_PROGRESS",
    Paid => "PAID",
    Waiting => "WAITING",
    WaitingManualValidation => "WAITING_MANUAL_VALIDATION",
});

/// In the request of `countFilesByCriteria`: `states[]`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountFilesByCriteriaRequestStates {
    /// `ABANDONNED`
    Abandonned,
    /// `CANCELED`
    Canceled,
    /// `CONFIRMED`
    Confirmed,
    /// `IN_OPTION`
    InOption,
    /// `IN_RESERVATION`
    InReservation,
    /// `NOT_SOLDED`
    NotSolded,
    /// `OPTION_RESERV`
    OptionReserv,
    /// `PART_SOLDED`
    PartSolded,
    /// `RUNNING`
    Running,
    /// `SOLDED`
    Solded,
    /// `SUSPENDED`
    Suspended,
    /// `TECH_ERROR`
    TechError,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestStates {
    Abandonned => "ABANDONNED",
    Canceled => "CANCELED",
    Confirmed => "CONFIRMED",
    InOption => "IN_OPTION",
    InReservation => "IN_RESERVATION",
    NotSolded => "NOT_SOLDED",
    OptionReserv => "OPTION_RESERV",
    PartSolded => "PART_SOLDED",
    Running => "RUNNING",
    Solded => "SOLDED",
    Suspended => "SUSPENDED",
    TechError => "TECH_ERROR",
});

/// In the request of `countFilesByCriteria`: `fileContacts[].fileContactType`.
///
/// Not described in 1.33.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileContactDataFileContactType {
    /// `COMM_ENTITY`
    CommEntity,
    /// `FINDER`
    Finder,
    /// `OWNER`
    Owner,
    /// `SALE`
    Sale,
    /// A value the document does not list.
    Unknown(String),
}
s360_runtime::open_enum!(FileContactDataFileContactType {
    CommEntity => "COMM_ENTITY",
    Finder => "FINDER",
    Owner => "OWNER",
    Sale => "SALE",
});

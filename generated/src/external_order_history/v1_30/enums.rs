//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `countFilesByCriteria request fileOptionStates`.
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

impl OpenEnum for CountFilesByCriteriaRequestFileOptionStates {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::PreRequested, "PRE_REQUESTED"),
        (Self::Requested, "REQUESTED"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestFileOptionStates);

/// `countFilesByCriteria request fileSearchCriteria`.
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

impl OpenEnum for CountFilesByCriteriaRequestFileSearchCriteria {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::IntersectFileContacts, "INTERSECT_FILE_CONTACTS"),
        (Self::UnionFileContacts, "UNION_FILE_CONTACTS"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestFileSearchCriteria);

/// `countFilesByCriteria request mainAudienceCategory`.
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

impl OpenEnum for CountFilesByCriteriaRequestMainAudienceCategory {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::InsideSeasonticket, "INSIDE_SEASONTICKET"),
        (Self::Invited, "INVITED"),
        (Self::Member, "MEMBER"),
        (Self::Occasional, "OCCASIONAL"),
        (Self::Subscriber, "SUBSCRIBER"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestMainAudienceCategory);

/// `countFilesByCriteria request orderOriginators`.
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
    /// `OPTION_DISTRIBUTION`: Since 1.30.
    OptionDistribution,
    /// `PARTIAL_REFUND`: Since 1.30.
    PartialRefund,
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

impl OpenEnum for CountFilesByCriteriaRequestOrderOriginators {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Administration, "ADMINISTRATION"),
        (Self::Batch, "BATCH"),
        (Self::Bornes, "BORNES"),
        (Self::CentralPlanning, "CENTRAL_PLANNING"),
        (Self::CreditNote, "CREDIT_NOTE"),
        (Self::Desk, "DESK"),
        (Self::DeskWithoutPlan, "DESK_WITHOUT_PLAN"),
        (Self::Ebo, "EBO"),
        (Self::ExternalSale, "EXTERNAL_SALE"),
        (Self::Flash, "FLASH"),
        (Self::OptionDistribution, "OPTION_DISTRIBUTION"),
        (Self::PartialRefund, "PARTIAL_REFUND"),
        (Self::RequestArbitration, "REQUEST_ARBITRATION"),
        (Self::ResalePlatform, "RESALE_PLATFORM"),
        (Self::Sale, "SALE"),
        (Self::SaleComplement, "SALE_COMPLEMENT"),
        (Self::Seating, "SEATING"),
        (Self::SeatingM, "SEATING_M"),
        (Self::StRenewal, "ST_RENEWAL"),
        (Self::StTransfer, "ST_TRANSFER"),
        (Self::Ticketshop, "TICKETSHOP"),
        (Self::Touchscreen, "TOUCHSCREEN"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestOrderOriginators);

/// `countFilesByCriteria request paymentStates`.
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
    /// `FAILED_REJECTED`: Since 1.22.
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

impl OpenEnum for CountFilesByCriteriaRequestPaymentStates {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Abandoned, "ABANDONED"),
        (Self::Authorized, "AUTHORIZED"),
        (Self::CancelledByUser, "CANCELLED_BY_USER"),
        (Self::Failed, "FAILED"),
        (Self::FailedRejected, "FAILED_REJECTED"),
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Paid, "PAID"),
        (Self::Waiting, "WAITING"),
        (Self::WaitingManualValidation, "WAITING_MANUAL_VALIDATION"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestPaymentStates);

/// `countFilesByCriteria request states`.
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

impl OpenEnum for CountFilesByCriteriaRequestStates {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Abandonned, "ABANDONNED"),
        (Self::Canceled, "CANCELED"),
        (Self::Confirmed, "CONFIRMED"),
        (Self::InOption, "IN_OPTION"),
        (Self::InReservation, "IN_RESERVATION"),
        (Self::NotSolded, "NOT_SOLDED"),
        (Self::OptionReserv, "OPTION_RESERV"),
        (Self::PartSolded, "PART_SOLDED"),
        (Self::Running, "RUNNING"),
        (Self::Solded, "SOLDED"),
        (Self::Suspended, "SUSPENDED"),
        (Self::TechError, "TECH_ERROR"),
    ];
}
s360_runtime::open_enum!(CountFilesByCriteriaRequestStates);

/// `FileContactData fileContactType`.
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

impl OpenEnum for FileContactDataFileContactType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::CommEntity, "COMM_ENTITY"),
        (Self::Finder, "FINDER"),
        (Self::Owner, "OWNER"),
        (Self::Sale, "SALE"),
    ];
}
s360_runtime::open_enum!(FileContactDataFileContactType);

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

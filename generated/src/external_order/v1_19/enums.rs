//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `AudienceCategoryPriceLevel mainCategory`.
///
/// Described since 1.19. Not described in 1.27.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudienceCategoryPriceLevelMainCategory {
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

impl OpenEnum for AudienceCategoryPriceLevelMainCategory {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::InsideSeasonticket, "INSIDE_SEASONTICKET"),
        (Self::Invited, "INVITED"),
        (Self::Member, "MEMBER"),
        (Self::Occasional, "OCCASIONAL"),
        (Self::Subscriber, "SUBSCRIBER"),
    ];
}
s360_runtime::open_enum!(AudienceCategoryPriceLevelMainCategory);

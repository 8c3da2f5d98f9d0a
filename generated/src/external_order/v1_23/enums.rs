//! Values from a list.

/// In the answer of `abandonMovements`: `orderUpdateData.generatedContactQualities.*.audienceCategories[].mainCategory`.
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
s360_runtime::open_enum!(AudienceCategoryPriceLevelMainCategory {
    InsideSeasonticket => "INSIDE_SEASONTICKET",
    Invited => "INVITED",
    Member => "MEMBER",
    Occasional => "OCCASIONAL",
    Subscriber => "SUBSCRIBER",
});

//! Requests, results and their parts.

use s360_runtime::{Value, wire};
use s360_runtime::wire::Extra;

/// Part of a request: `createOrUpdateTarget request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateTargetRequest {
    /// {code, internalName, contactNumbers\[\]}
    pub campaign_target: Option<Value>,
}

impl wire::Record for CreateOrUpdateTargetRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateOrUpdateTargetRequest",
            fields: &["campaignTarget"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.campaign_target], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [&mut self.campaign_target], None);
    }
}
s360_runtime::record!(CreateOrUpdateTargetRequest);

/// Part of an answer: `createOrUpdateTarget result`.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateTargetResult {
    /// What the document does not describe.
    pub extra: Extra,
}

impl wire::Record for CreateOrUpdateTargetResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CreateOrUpdateTargetResult",
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[], Some(&self.extra));
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(&mut [], Some(&mut self.extra));
    }
}
s360_runtime::record!(CreateOrUpdateTargetResult);

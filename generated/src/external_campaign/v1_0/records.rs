//! Requests, results and their parts.

use s360_runtime::Value;
use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Part of a request: `createOrUpdateTarget request`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateOrUpdateTargetRequest {
    /// {code, internalName, contactNumbers\[\]}
    pub campaign_target: Option<Value>,
}

impl Record for CreateOrUpdateTargetRequest {
    fn type_name(&self) -> &'static str {
        "CreateOrUpdateTargetRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "campaignTarget" => &mut self.campaign_target,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("campaignTarget", &self.campaign_target);
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

impl Record for CreateOrUpdateTargetResult {
    fn type_name(&self) -> &'static str {
        "CreateOrUpdateTargetResult"
    }
    fn field_mut(&mut self, _name: &str) -> Option<&mut dyn Wire> {
        None
    }
    fn visit(&self, _visitor: &mut Visitor<'_>) {}
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CreateOrUpdateTargetResult);

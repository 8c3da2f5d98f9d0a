//! Requests, results and their parts.

use s360_runtime::wire::{Extra, Record, Visitor, Wire};

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
///
/// Not described in 1.33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsynchronousMethodResultAsynchronousMethodState {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for AsynchronousMethodResultAsynchronousMethodState {
    fn type_name(&self) -> &'static str {
        "AsynchronousMethodResultAsynchronousMethodState"
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
s360_runtime::record!(AsynchronousMethodResultAsynchronousMethodState);

/// `CatalogResult`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResult {
    /// `catalogData`.
    ///
    /// Not described in 1.33.
    pub catalog_data: Option<String>,
    /// `requestId`.
    ///
    /// Not described in 1.33.
    pub request_id: Option<i64>,
    /// nested class name wrapped over two lines in the page
    ///
    /// Not described in 1.33.
    pub request_state: Option<AsynchronousMethodResultAsynchronousMethodState>,
    /// `statusCode`.
    ///
    /// Not described in 1.33.
    pub status_code: Option<String>,
    /// `statusDetail`.
    ///
    /// Not described in 1.33.
    pub status_detail: Option<String>,
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CatalogResult {
    fn type_name(&self) -> &'static str {
        "CatalogResult"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "catalogData" => &mut self.catalog_data,
            "requestId" => &mut self.request_id,
            "requestState" => &mut self.request_state,
            "statusCode" => &mut self.status_code,
            "statusDetail" => &mut self.status_detail,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("catalogData", &self.catalog_data);
        visitor.field("requestId", &self.request_id);
        visitor.field("requestState", &self.request_state);
        visitor.field("statusCode", &self.status_code);
        visitor.field("statusDetail", &self.status_detail);
    }
    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}
s360_runtime::record!(CatalogResult);

/// Named by the reference pages but not described there.
///
/// Partial: the document does not tell all fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogResultDetailed {
    /// What the document does not describe.
    pub extra: Extra,
}

impl Record for CatalogResultDetailed {
    fn type_name(&self) -> &'static str {
        "CatalogResultDetailed"
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
s360_runtime::record!(CatalogResultDetailed);

/// Part of a request: `getCatalogDetailed request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogDetailedRequest {
    /// optional
    ///
    /// Gone in 1.33.
    pub product_code: Option<String>,
    /// optional
    ///
    /// Gone in 1.33.
    pub request_id: Option<i64>,
    /// optional
    ///
    /// Gone in 1.33.
    pub season_code: Option<String>,
}

impl Record for GetCatalogDetailedRequest {
    fn type_name(&self) -> &'static str {
        "GetCatalogDetailedRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "productCode" => &mut self.product_code,
            "requestId" => &mut self.request_id,
            "seasonCode" => &mut self.season_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("productCode", &self.product_code);
        visitor.field("requestId", &self.request_id);
        visitor.field("seasonCode", &self.season_code);
    }
}
s360_runtime::record!(GetCatalogDetailedRequest);

/// Part of a request: `getCatalog request`.
#[derive(Clone, Default, PartialEq)]
pub struct GetCatalogRequest {
    /// optional
    ///
    /// Not described in 1.33.
    pub product_code: Option<String>,
    /// optional
    ///
    /// Not described in 1.33.
    pub request_id: Option<i64>,
    /// optional
    ///
    /// Not described in 1.33.
    pub season_code: Option<String>,
}

impl Record for GetCatalogRequest {
    fn type_name(&self) -> &'static str {
        "GetCatalogRequest"
    }
    fn field_mut(&mut self, name: &str) -> Option<&mut dyn Wire> {
        let field: &mut dyn Wire = match name {
            "productCode" => &mut self.product_code,
            "requestId" => &mut self.request_id,
            "seasonCode" => &mut self.season_code,
            _ => return None,
        };
        Some(field)
    }
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.field("productCode", &self.product_code);
        visitor.field("requestId", &self.request_id);
        visitor.field("seasonCode", &self.season_code);
    }
}
s360_runtime::record!(GetCatalogRequest);

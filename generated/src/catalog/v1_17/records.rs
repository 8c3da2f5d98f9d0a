//! Requests, results and their parts.

use s360_runtime::wire;
use s360_runtime::wire::Extra;

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

impl wire::Record for AsynchronousMethodResultAsynchronousMethodState {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "AsynchronousMethodResultAsynchronousMethodState",
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

impl wire::Record for CatalogResult {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CatalogResult",
            fields: &[
                "catalogData",
                "requestId",
                "requestState",
                "statusCode",
                "statusDetail",
            ],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(
            &[
                &self.catalog_data,
                &self.request_id,
                &self.request_state,
                &self.status_code,
                &self.status_detail,
            ],
            Some(&self.extra),
        );
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [
                &mut self.catalog_data,
                &mut self.request_id,
                &mut self.request_state,
                &mut self.status_code,
                &mut self.status_detail,
            ],
            Some(&mut self.extra),
        );
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

impl wire::Record for CatalogResultDetailed {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "CatalogResultDetailed",
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

impl wire::Record for GetCatalogDetailedRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetCatalogDetailedRequest",
            fields: &["productCode", "requestId", "seasonCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.product_code, &self.request_id, &self.season_code], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.product_code, &mut self.request_id, &mut self.season_code],
            None,
        );
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

impl wire::Record for GetCatalogRequest {
    #[inline]
    fn shape(&self) -> &'static wire::Shape {
        &wire::Shape {
            name: "GetCatalogRequest",
            fields: &["productCode", "requestId", "seasonCode"],
            ..wire::Shape::EMPTY
        }
    }
    #[inline]
    fn fields(&self, show: &mut wire::Fields<'_>) {
        show(&[&self.product_code, &self.request_id, &self.season_code], None);
    }
    #[inline]
    fn fields_mut(&mut self, show: &mut wire::FieldsMut<'_>) {
        show(
            &mut [&mut self.product_code, &mut self.request_id, &mut self.season_code],
            None,
        );
    }
}
s360_runtime::record!(GetCatalogRequest);

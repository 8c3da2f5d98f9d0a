//! Conversions between the types of `v1_18` and those of this version.

use super::super::v1_18 as before;
s360_runtime::from!(before::CatalogResult => super::CatalogResult);
s360_runtime::from!(super::CatalogResult => before::CatalogResult);
s360_runtime::from!(before::CatalogResultDetailed => super::CatalogResultDetailed);
s360_runtime::from!(super::CatalogResultDetailed => before::CatalogResultDetailed);
s360_runtime::from!(before::GetCatalogRequest => super::GetCatalogRequest);
s360_runtime::from!(super::GetCatalogRequest => before::GetCatalogRequest);
s360_runtime::from!(
    before::GetCatalogDetailedRequest => super::GetCatalogDetailedRequest
);
s360_runtime::from!(
    super::GetCatalogDetailedRequest => before::GetCatalogDetailedRequest
);

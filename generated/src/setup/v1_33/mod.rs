//! `setupService` 1.33 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateProduct` | [`SetupService::create_or_update_product`] | setup page |
//! | `deleteNonValidatedProduct` | [`SetupService::delete_non_validated_product`] | setup page |
//! | `getProductDetails` | [`SetupService::get_product_details`] | setup page |
//! | `listAudienceSubCategories` | [`SetupService::list_audience_sub_categories`] | answer audienceSubCategories\[\] |
//! | `listPriceLevels` | [`SetupService::list_price_levels`] | answer priceLevels\[\] |
//! | `listSeasons` | [`SetupService::list_seasons`] | body {}; answer seasons\[{id,code,state,start,end,externalName}\] |
//! | `listVatCodes` | [`SetupService::list_vat_codes`] | body {}; answer vatCodes\[{id,code,currentRate,country}\]; currentRate 2100 = 2.1 percent |
//! | `searchProductsByCriteria` | [`SetupService::search_products_by_criteria`] | answer products\[\]; page maximum observed 100 |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

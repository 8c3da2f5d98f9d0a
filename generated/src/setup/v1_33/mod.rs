//! `setupService` 1.33 (unknown).
//!
//! Calls go to `/tnseb/backend-apis/setupService/v1_33`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateProduct` | [`SetupService::create_or_update_product`] | Creates or updates a whole product: empty fields become null on the server. |
//! | `deleteNonValidatedProduct` | [`SetupService::delete_non_validated_product`] | Deletes products and performances that are not validated yet |
//! | `getProductDetails` | [`SetupService::get_product_details`] | One product with all its details |
//! | `listAudienceSubCategories` | [`SetupService::list_audience_sub_categories`] |  |
//! | `listPriceLevels` | [`SetupService::list_price_levels`] |  |
//! | `listSeasons` | [`SetupService::list_seasons`] |  |
//! | `listVatCodes` | [`SetupService::list_vat_codes`] |  |
//! | `searchProductsByCriteria` | [`SetupService::search_products_by_criteria`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

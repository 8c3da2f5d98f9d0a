//! `externalOrderService` 1.33 (latest).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderService/v1_33`. One whose outcome is unknown is repeated, but not of `cancelOperations`, `closeOrder`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `abandonMovements` | [`ExternalOrderService::abandon_movements`] | Abandons the given movements |
//! | `cancelOperations` | [`ExternalOrderService::cancel_operations`] |  |
//! | `closeOrder` | [`ExternalOrderService::close_order`] |  |
//! | `deleteFileAttachment` | [`ExternalOrderService::delete_file_attachment`] |  |
//! | `getExternalReference` | [`ExternalOrderService::get_external_reference`] |  |
//! | `getFileAttachment` | [`ExternalOrderService::get_file_attachment`] |  |
//! | `getFileDetails` | [`ExternalOrderService::get_file_details`] |  |
//! | `getFileDetailsFromOrderSecretId` | [`ExternalOrderService::get_file_details_from_order_secret_id`] |  |
//! | `getOrderDetails` | [`ExternalOrderService::get_order_details`] |  |
//! | `updateExternalReferences` | [`ExternalOrderService::update_external_references`] |  |
//! | `updateFileStatus` | [`ExternalOrderService::update_file_status`] |  |
//! | `uploadFileAttachment` | [`ExternalOrderService::upload_file_attachment`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-order-v1_27")]
mod conversions;

//! `externalOrderService` 1.33 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `abandonMovements` | [`ExternalOrderService::abandon_movements`] | abandons the given movements |
//! | `cancelOperations` | [`ExternalOrderService::cancel_operations`] | observed: {orderId,operationIds,movementIds} |
//! | `closeOrder` | [`ExternalOrderService::close_order`] | observed: {purchaserInfo:{contactReference},orderId,generateBarCodes,maxWaitingTime,orderType} |
//! | `deleteFileAttachment` | [`ExternalOrderService::delete_file_attachment`] | observed |
//! | `getExternalReference` | [`ExternalOrderService::get_external_reference`] | observed: {id,externalReferenceKind} |
//! | `getFileAttachment` | [`ExternalOrderService::get_file_attachment`] | observed: {fileAttachmentId,contactReference} |
//! | `getFileDetails` | [`ExternalOrderService::get_file_details`] | observed: {fileId} |
//! | `getFileDetailsFromOrderSecretId` | [`ExternalOrderService::get_file_details_from_order_secret_id`] | observed: {orderSecretId} |
//! | `getOrderDetails` | [`ExternalOrderService::get_order_details`] | observed: {orderId, granularity?}; granularity OPERATIONS\|MOVEMENTS\|TICKETS |
//! | `updateExternalReferences` | [`ExternalOrderService::update_external_references`] | observed: {id,externalReferenceKind:ORDER,externalReference{key,value}} |
//! | `updateFileStatus` | [`ExternalOrderService::update_file_status`] | observed: {fileId,fileStatusIC} |
//! | `uploadFileAttachment` | [`ExternalOrderService::upload_file_attachment`] | observed: {fileId,printableFileAttachmentData{data,fileName,mimetype,uploadDate},contactReference} |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

#[cfg(feature = "external-order-v1_27")]
mod conversions;

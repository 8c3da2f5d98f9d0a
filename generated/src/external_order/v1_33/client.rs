//! The client.

use s360_runtime::Error;
use super::operations;
use super::records::*;

/// Client of `externalOrderService` 1.33.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct ExternalOrderService {
    client: s360_runtime::Client,
}

impl ExternalOrderService {
    /// A client that sends through `client`.
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `abandonMovements`: abandons the given movements
    pub async fn abandon_movements(
        &self,
        request: &AbandonMovementsRequest,
    ) -> Result<OrderUpdateResult, Error> {
        self.client.call(&operations::ABANDON_MOVEMENTS, request).await
    }
    /// `cancelOperations`: observed: {orderId,operationIds,movementIds}
    pub async fn cancel_operations(
        &self,
        request: &CancelOperationsRequest,
    ) -> Result<OrderUpdateResult, Error> {
        self.client.call(&operations::CANCEL_OPERATIONS, request).await
    }
    /// `closeOrder`: observed: {purchaserInfo:{contactReference},orderId,generateBarCodes,maxWaitingTime,orderType}
    pub async fn close_order(
        &self,
        request: &CloseOrderRequest,
    ) -> Result<CloseOrderResult, Error> {
        self.client.call(&operations::CLOSE_ORDER, request).await
    }
    /// `deleteFileAttachment`: observed
    pub async fn delete_file_attachment(
        &self,
        request: &DeleteFileAttachmentRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::DELETE_FILE_ATTACHMENT, request).await
    }
    /// `getExternalReference`: observed: {id,externalReferenceKind}
    pub async fn get_external_reference(
        &self,
        request: &GetExternalReferenceRequest,
    ) -> Result<ExternalReferenceResult, Error> {
        self.client.call(&operations::GET_EXTERNAL_REFERENCE, request).await
    }
    /// `getFileAttachment`: observed: {fileAttachmentId,contactReference}
    pub async fn get_file_attachment(
        &self,
        request: &GetFileAttachmentRequest,
    ) -> Result<PrintableFileAttachmentResult, Error> {
        self.client.call(&operations::GET_FILE_ATTACHMENT, request).await
    }
    /// `getFileDetails`: observed: {fileId}
    pub async fn get_file_details(
        &self,
        request: &GetFileDetailsRequest,
    ) -> Result<FileDetailResult, Error> {
        self.client.call(&operations::GET_FILE_DETAILS, request).await
    }
    /// `getFileDetailsFromOrderSecretId`: observed: {orderSecretId}
    pub async fn get_file_details_from_order_secret_id(
        &self,
        request: &GetFileDetailsFromOrderSecretIdRequest,
    ) -> Result<FileDetailResult, Error> {
        self.client
            .call(&operations::GET_FILE_DETAILS_FROM_ORDER_SECRET_ID, request)
            .await
    }
    /// `getOrderDetails`: observed: {orderId, granularity?}; granularity OPERATIONS\|MOVEMENTS\|TICKETS
    pub async fn get_order_details(
        &self,
        request: &GetOrderDetailsRequest,
    ) -> Result<OrderDetailResult, Error> {
        self.client.call(&operations::GET_ORDER_DETAILS, request).await
    }
    /// `updateExternalReferences`: observed: {id,externalReferenceKind:ORDER,externalReference{key,value}}
    pub async fn update_external_references(
        &self,
        request: &UpdateExternalReferencesRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::UPDATE_EXTERNAL_REFERENCES, request).await
    }
    /// `updateFileStatus`: observed: {fileId,fileStatusIC}
    pub async fn update_file_status(
        &self,
        request: &UpdateFileStatusRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::UPDATE_FILE_STATUS, request).await
    }
    /// `uploadFileAttachment`: observed: {fileId,printableFileAttachmentData{data,fileName,mimetype,uploadDate},contactReference}
    pub async fn upload_file_attachment(
        &self,
        request: &UploadFileAttachmentRequest,
    ) -> Result<WebMethodResult, Error> {
        self.client.call(&operations::UPLOAD_FILE_ATTACHMENT, request).await
    }
}

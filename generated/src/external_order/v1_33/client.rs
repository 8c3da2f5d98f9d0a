//! The client.

use s360_runtime::Call;
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
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `abandonMovements`: Abandons the given movements
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn abandon_movements<'a>(
        &'a self,
        request: &'a AbandonMovementsRequest,
    ) -> Call<'a, OrderUpdateResult> {
        self.client.call(&operations::ABANDON_MOVEMENTS, request)
    }
    /// `cancelOperations`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it gives seats and money back; what a second execution does is described nowhere, and it may do so again.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn cancel_operations<'a>(
        &'a self,
        request: &'a CancelOperationsRequest,
    ) -> Call<'a, OrderUpdateResult> {
        self.client.call(&operations::CANCEL_OPERATIONS, request)
    }
    /// `closeOrder`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// Patched: it closes the order, with all that follows from it; what a second execution does is described nowhere, and it may close one that was opened again meanwhile.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn close_order<'a>(
        &'a self,
        request: &'a CloseOrderRequest,
    ) -> Call<'a, CloseOrderResult> {
        self.client.call(&operations::CLOSE_ORDER, request)
    }
    /// `deleteFileAttachment`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn delete_file_attachment<'a>(
        &'a self,
        request: &'a DeleteFileAttachmentRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::DELETE_FILE_ATTACHMENT, request)
    }
    /// `getExternalReference`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_external_reference<'a>(
        &'a self,
        request: &'a GetExternalReferenceRequest,
    ) -> Call<'a, ExternalReferenceResult> {
        self.client.call(&operations::GET_EXTERNAL_REFERENCE, request)
    }
    /// `getFileAttachment`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_file_attachment<'a>(
        &'a self,
        request: &'a GetFileAttachmentRequest,
    ) -> Call<'a, PrintableFileAttachmentResult> {
        self.client.call(&operations::GET_FILE_ATTACHMENT, request)
    }
    /// `getFileDetails`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_file_details<'a>(
        &'a self,
        request: &'a GetFileDetailsRequest,
    ) -> Call<'a, FileDetailResult> {
        self.client.call(&operations::GET_FILE_DETAILS, request)
    }
    /// `getFileDetailsFromOrderSecretId`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_file_details_from_order_secret_id<'a>(
        &'a self,
        request: &'a GetFileDetailsFromOrderSecretIdRequest,
    ) -> Call<'a, FileDetailResult> {
        self.client.call(&operations::GET_FILE_DETAILS_FROM_ORDER_SECRET_ID, request)
    }
    /// `getOrderDetails`
    ///
    /// No page describes it: seen in webhooks.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn get_order_details<'a>(
        &'a self,
        request: &'a GetOrderDetailsRequest,
    ) -> Call<'a, OrderDetailResult> {
        self.client.call(&operations::GET_ORDER_DETAILS, request)
    }
    /// `updateExternalReferences`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn update_external_references<'a>(
        &'a self,
        request: &'a UpdateExternalReferencesRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::UPDATE_EXTERNAL_REFERENCES, request)
    }
    /// `updateFileStatus`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn update_file_status<'a>(
        &'a self,
        request: &'a UpdateFileStatusRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::UPDATE_FILE_STATUS, request)
    }
    /// `uploadFileAttachment`
    ///
    /// No page describes it: seen over SOAP.
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    ///
    /// Described since 1.33.
    #[inline]
    pub fn upload_file_attachment<'a>(
        &'a self,
        request: &'a UploadFileAttachmentRequest,
    ) -> Call<'a, WebMethodResult> {
        self.client.call(&operations::UPLOAD_FILE_ATTACHMENT, request)
    }
}

//! The client.

use s360_runtime::{Bytes, Call};
use super::operations;
use super::answers::*;
use super::records::*;

/// Client of HTTP.
///
/// Cheap to clone: all clones share connections and limits.
#[derive(Clone, Debug)]
pub struct Client {
    client: s360_runtime::Client,
}

impl Client {
    /// A client that sends through `client`.
    #[inline]
    pub fn new(client: &s360_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `DELETE /methods`
    #[inline]
    pub fn delete_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::DELETE_METHODS, &())
    }
    /// `GET /downloads`
    #[inline]
    pub fn download(&self) -> Call<'_, Bytes> {
        self.client.call(&operations::DOWNLOAD, &())
    }
    /// `DELETE /jobs`
    #[inline]
    pub fn drop_job(&self) -> Call<'_, Point> {
        self.client.call(&operations::DROP_JOB, &())
    }
    /// `POST /elsewhere/{id}`
    #[inline]
    pub fn elsewhere<'a>(&'a self, request: &'a ElsewhereRequest) -> Call<'a, ()> {
        self.client.call(&operations::ELSEWHERE, request)
    }
    /// `GET /jobs`
    #[inline]
    pub fn find_job(&self) -> Call<'_, Point> {
        self.client.call(&operations::FIND_JOB, &())
    }
    /// `GET /methods`
    #[inline]
    pub fn get_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::GET_METHODS, &())
    }
    /// `HEAD /methods`
    #[inline]
    pub fn head_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::HEAD_METHODS, &())
    }
    /// `OPTIONS /methods`
    #[inline]
    pub fn options_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::OPTIONS_METHODS, &())
    }
    /// `PATCH /methods`
    #[inline]
    pub fn patch_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::PATCH_METHODS, &())
    }
    /// `PATCH /bodies/json`
    #[inline]
    pub fn patch_json<'a>(&'a self, request: &'a Point) -> Call<'a, ()> {
        self.client.call(&operations::PATCH_JSON, request)
    }
    /// `POST /methods`
    #[inline]
    pub fn post_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::POST_METHODS, &())
    }
    /// `PUT /methods`
    #[inline]
    pub fn put_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::PUT_METHODS, &())
    }
    /// `PUT /bodies/bytes`
    #[inline]
    pub fn send_bytes<'a>(&'a self, request: &'a SendBytesRequest) -> Call<'a, ()> {
        self.client.call(&operations::SEND_BYTES, request)
    }
    /// `POST /bodies/form`
    #[inline]
    pub fn send_form<'a>(&'a self, request: &'a SendFormRequest) -> Call<'a, ()> {
        self.client.call(&operations::SEND_FORM, request)
    }
    /// `POST /bodies/text`
    #[inline]
    pub fn send_text<'a>(&'a self, request: &'a SendTextRequest) -> Call<'a, String> {
        self.client.call(&operations::SEND_TEXT, request)
    }
    /// `POST /bodies/xml`
    #[inline]
    pub fn send_xml<'a>(&'a self, request: &'a SendXmlRequest) -> Call<'a, String> {
        self.client.call(&operations::SEND_XML, request)
    }
    /// `GET /shared#one`
    #[inline]
    pub fn shared_one<'a>(&'a self, request: &'a SharedOneRequest) -> Call<'a, ()> {
        self.client.call(&operations::SHARED_ONE, request)
    }
    /// `POST /jobs`
    ///
    /// The body of an error (409, 4XX) is a [`Problem`](super::Problem): [`body_as`](s360_runtime::Error::body_as).
    #[inline]
    pub fn start_job(&self) -> Call<'_, StartJobAnswer> {
        self.client.call(&operations::START_JOB, &())
    }
    /// `GET /styles/{simple}/{label}/{matrix}/{first}-{second}.{ending}`
    #[inline]
    pub fn styles<'a>(&'a self, request: &'a StylesRequest) -> Call<'a, ()> {
        self.client.call(&operations::STYLES, request)
    }
    /// `TRACE /methods`
    #[inline]
    pub fn trace_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::TRACE_METHODS, &())
    }
    /// `GET /undescribed/{id}`
    #[inline]
    pub fn undescribed<'a>(&'a self, request: &'a UndescribedRequest) -> Call<'a, ()> {
        self.client.call(&operations::UNDESCRIBED, request)
    }
    /// `POST /bodies/multipart`
    #[inline]
    pub fn upload<'a>(&'a self, request: &'a UploadRequest) -> Call<'a, ()> {
        self.client.call(&operations::UPLOAD, request)
    }
}

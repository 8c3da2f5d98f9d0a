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
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn delete_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::DELETE_METHODS, &())
    }
    /// `GET /downloads`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn download(&self) -> Call<'_, Bytes> {
        self.client.call(&operations::DOWNLOAD, &())
    }
    /// `DELETE /jobs`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn drop_job(&self) -> Call<'_, Point> {
        self.client.call(&operations::DROP_JOB, &())
    }
    /// `POST /elsewhere/{id}`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn elsewhere<'a>(&'a self, request: &'a ElsewhereRequest) -> Call<'a, ()> {
        self.client.call(&operations::ELSEWHERE, request)
    }
    /// `GET /jobs`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn find_job(&self) -> Call<'_, Point> {
        self.client.call(&operations::FIND_JOB, &())
    }
    /// `GET /methods`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn get_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::GET_METHODS, &())
    }
    /// `HEAD /methods`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn head_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::HEAD_METHODS, &())
    }
    /// `OPTIONS /methods`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn options_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::OPTIONS_METHODS, &())
    }
    /// `PATCH /methods`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn patch_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::PATCH_METHODS, &())
    }
    /// `PATCH /bodies/json`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn patch_json<'a>(&'a self, request: &'a Point) -> Call<'a, ()> {
        self.client.call(&operations::PATCH_JSON, request)
    }
    /// `POST /methods`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn post_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::POST_METHODS, &())
    }
    /// `PUT /methods`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn put_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::PUT_METHODS, &())
    }
    /// `PUT /bodies/bytes`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn send_bytes<'a>(&'a self, request: &'a SendBytesRequest) -> Call<'a, ()> {
        self.client.call(&operations::SEND_BYTES, request)
    }
    /// `POST /bodies/form`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn send_form<'a>(&'a self, request: &'a SendFormRequest) -> Call<'a, ()> {
        self.client.call(&operations::SEND_FORM, request)
    }
    /// `POST /bodies/text`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn send_text<'a>(&'a self, request: &'a SendTextRequest) -> Call<'a, String> {
        self.client.call(&operations::SEND_TEXT, request)
    }
    /// `POST /bodies/xml`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn send_xml<'a>(&'a self, request: &'a SendXmlRequest) -> Call<'a, String> {
        self.client.call(&operations::SEND_XML, request)
    }
    /// `GET /shared#one`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn shared_one<'a>(&'a self, request: &'a SharedOneRequest) -> Call<'a, ()> {
        self.client.call(&operations::SHARED_ONE, request)
    }
    /// `POST /jobs`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// The body of an error (409, 4XX) is a [`Problem`](super::Problem): [`body_as`](s360_runtime::Error::body_as).
    #[inline]
    pub fn start_job(&self) -> Call<'_, StartJobAnswer> {
        self.client.call(&operations::START_JOB, &())
    }
    /// `GET /styles/{simple}/{label}/{matrix}/{first}-{second}.{ending}`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn styles<'a>(&'a self, request: &'a StylesRequest) -> Call<'a, ()> {
        self.client.call(&operations::STYLES, request)
    }
    /// `TRACE /methods`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn trace_methods(&self) -> Call<'_, ()> {
        self.client.call(&operations::TRACE_METHODS, &())
    }
    /// `GET /undescribed/{id}`
    ///
    /// Repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn undescribed<'a>(&'a self, request: &'a UndescribedRequest) -> Call<'a, ()> {
        self.client.call(&operations::UNDESCRIBED, request)
    }
    /// `POST /bodies/multipart`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn upload<'a>(&'a self, request: &'a UploadRequest) -> Call<'a, ()> {
        self.client.call(&operations::UPLOAD, request)
    }
}

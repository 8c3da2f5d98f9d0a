//! The client.

use s360_runtime::{Bytes, Call};
use super::operations;
use super::records::*;

/// Client of Collection formats.
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
    /// `POST /lists/{path}`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    ///
    /// The body of an error (default) is a [`ListsError`](super::ListsError): [`body_as`](s360_runtime::Error::body_as).
    #[inline]
    pub fn lists<'a>(&'a self, request: &'a ListsRequest) -> Call<'a, String> {
        self.client.call(&operations::LISTS, request)
    }
    /// `POST /files`
    ///
    /// Not repeated after a failure that leaves open whether it was carried out.
    #[inline]
    pub fn upload<'a>(&'a self, request: &'a UploadRequest) -> Call<'a, Bytes> {
        self.client.call(&operations::UPLOAD, request)
    }
}

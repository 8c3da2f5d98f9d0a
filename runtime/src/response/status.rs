//! HTTP statuses and what they mean (S-360 standard, R7).

use crate::error::{Error, ErrorKind, Failure};

/// The error of a status that is not a success.
pub(crate) fn error(status: u16, failure: Box<Failure>) -> Error {
    let kind = match status {
        400 => ErrorKind::BadRequest,
        401 => ErrorKind::Unauthorized,
        404 => ErrorKind::NotFound,
        429 | 509 => ErrorKind::RateLimited,
        500..=599 => ErrorKind::Server,
        _ => ErrorKind::Status,
    };
    Error::new(kind, failure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r7_every_status_of_the_standard_has_its_error() {
        for (status, kind) in [
            (400, ErrorKind::BadRequest),
            (401, ErrorKind::Unauthorized),
            (403, ErrorKind::Status),
            (404, ErrorKind::NotFound),
            (429, ErrorKind::RateLimited),
            (500, ErrorKind::Server),
            (503, ErrorKind::Server),
            (509, ErrorKind::RateLimited),
            (302, ErrorKind::Status),
        ] {
            assert_eq!(error(status, Box::default()).kind(), kind, "{status}");
        }
    }
}

//! HTTP statuses and what they mean (S-360 standard, R7).

use crate::error::{Error, Failure};

/// The error of a status that is no success.
pub(crate) fn error(status: u16, failure: Box<Failure>) -> Error {
    match status {
        400 => Error::BadRequest(failure),
        401 => Error::Unauthorized(failure),
        404 => Error::NotFound(failure),
        429 | 509 => Error::RateLimited(failure),
        500..=599 => Error::Server(failure),
        _ => Error::Status(failure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r7_every_status_of_the_standard_has_its_error() {
        let kind = |status| format!("{:?}", error(status, Box::default()));
        for (status, name) in [
            (400, "BadRequest"),
            (401, "Unauthorized"),
            (403, "Status"),
            (404, "NotFound"),
            (429, "RateLimited"),
            (500, "Server"),
            (503, "Server"),
            (509, "RateLimited"),
            (302, "Status"),
        ] {
            assert!(kind(status).starts_with(name), "{status}");
        }
    }
}

//! Answers by status.

use s360_runtime::Bytes;
use s360_runtime::wire::{ByStatus, Wire};
use super::records::*;

/// What `startJob` answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobAnswer {
    /// 200: the result
    Ok(Box<Point>),
    /// 202: come again
    Accepted(Box<StartJobAcceptedResult>),
    /// 204: nothing to do
    NoContent,
    /// Any other status of success, and the body as it came.
    Other(u16, Bytes),
}

impl ByStatus for StartJobAnswer {
    #[inline]
    fn at(&mut self, status: u16) -> Option<&mut dyn Wire> {
        *self = match status {
            200 => Self::Ok(Default::default()),
            202 => Self::Accepted(Default::default()),
            204 => Self::NoContent,
            _ => Self::Other(status, Bytes::default()),
        };
        match self {
            Self::Ok(body) => Some(body),
            Self::Accepted(body) => Some(body),
            Self::NoContent => None,
            Self::Other(_, body) => Some(body),
        }
    }
}
s360_runtime::by_status!(StartJobAnswer);

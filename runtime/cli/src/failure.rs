//! Why the command failed, and its exit code.

use std::fmt;
use std::process::ExitCode;

use s360_runtime::{Error, ErrorKind};

/// Why the command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Arguments, settings or input are wrong; what, and what to do.
    Usage(String),
    /// The call brought no result.
    Call(Box<Error>),
    /// Anything else.
    Other(String),
}

impl Failure {
    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Usage(_) => 2,
            Self::Other(_) => 1,
            Self::Call(error) => match error.kind() {
                ErrorKind::Business => 3,
                ErrorKind::InProgress => 4,
                ErrorKind::Unauthorized => 5,
                ErrorKind::RateLimited => 6,
                _ => 1,
            },
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Other(message) => f.write_str(message),
            Self::Call(error) => {
                write!(f, "{error}")?;
                // A server that is away says why only below.
                let mut source = std::error::Error::source(error);
                while let Some(below) = source {
                    write!(f, ": {below}")?;
                    source = below.source();
                }
                match error.kind() {
                    ErrorKind::InProgress => write!(f, "; resume it with --resume and this id"),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

//! Why the command failed, and its exit code.

use std::fmt;
use std::process::ExitCode;

use s360_runtime::Error;

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
            Self::Call(error) => match **error {
                Error::Business(_) => 3,
                Error::InProgress(_) => 4,
                Error::Unauthorized(_) => 5,
                Error::RateLimited(_) => 6,
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
                match **error {
                    Error::InProgress(_) => write!(f, "; go on with --resume and this id"),
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

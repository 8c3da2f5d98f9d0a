//! Service versions `X.Y`.

use std::fmt;
use std::str::FromStr;

/// The version of a service: `2.22`, written `v2_22` in paths.
///
/// Versions are ordered by number, not by text: `1.9 < 1.10`.
///
/// ```
/// use s360_runtime::Version;
/// let version: Version = "2_22".parse()?;
/// assert_eq!(version, Version::new(2, 22));
/// assert!(Version::new(1, 9) < Version::new(1, 10));
/// assert_eq!(version.to_string(), "2.22");
/// # Ok::<(), s360_runtime::ParseVersionError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// X.
    pub major: u32,
    /// Y.
    pub minor: u32,
}

impl Version {
    /// Version `major.minor`.
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }
    /// Whether a client made for `older` may talk to this version by the standard's rule (R13: X
    /// changes when incompatible, Y when compatible). Minor steps that broke the rule exist.
    pub const fn is_compatible_with(self, older: Self) -> bool {
        self.major == older.major && self.minor >= older.minor
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The text is not a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseVersionError(());

impl fmt::Display for ParseVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a version such as `2.22`, `2_22` or `v2_22`")
    }
}

impl std::error::Error for ParseVersionError {}

impl FromStr for Version {
    type Err = ParseVersionError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.strip_prefix('v').unwrap_or(text);
        let (major, minor) = number.split_once(['_', '.']).ok_or(ParseVersionError(()))?;
        let parse = |digits: &str| {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse().ok().filter(|_| plain).ok_or(ParseVersionError(()))
        };
        Ok(Self { major: parse(major)?, minor: parse(minor)? })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn r13_versions_are_numbers_and_compatible_upwards_within_x() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        assert!(version("v1_9") < version("1.10") && version("1_33") < version("2.0"));
        assert!(version("1.24").is_compatible_with(version("1.11")));
        assert!(!version("1.11").is_compatible_with(version("1.24")));
        assert!(!version("2.24").is_compatible_with(version("1.11")));
        for wrong in ["", "1", "1.", "1.x", "1.2.3", "+1.2", "-1.2", "99999999999.1"] {
            assert!(wrong.parse::<Version>().is_err(), "{wrong}");
        }
    }
}

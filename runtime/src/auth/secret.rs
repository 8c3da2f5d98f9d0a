//! A secret that is never printed and leaves no copy in memory.

use std::fmt;
use std::path::Path;

use zeroize::Zeroizing;

use crate::http::parameters::percent;

/// So many bytes of the beginning of a secret tell something of it.
const TELLING: usize = 4;

/// The key that signs tokens, or another secret value.
///
/// Given as text, the text's UTF-8 bytes are the key: that is what public clients of the platform
/// do (S360 ruling 2). Where a secret was handed over as base64 or hexadecimal digits *of* the key,
/// say so.
///
/// ```
/// use s360_runtime::Secret;
/// assert_eq!(Secret::from_hex("6b6579")?, Secret::from("key"));
/// assert_eq!(Secret::from_base64("a2V5")?, Secret::from("key"));
/// assert_eq!(format!("{:?}", Secret::from("key")), "***");
/// # Ok::<(), s360_runtime::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// The key itself.
    pub fn from_bytes(key: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(key.into()))
    }
    /// The key written in base64, either alphabet.
    ///
    /// # Errors
    /// The text is not base64.
    pub fn from_base64(text: &str) -> Result<Self, SecretError> {
        let key = crate::value::from_base64(text.trim());
        key.map(Self::from_bytes).ok_or(SecretError("the secret is not base64".into()))
    }
    /// The key written in hexadecimal digits.
    ///
    /// # Errors
    /// The text is not an even number of hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, SecretError> {
        let wrong = || SecretError("the secret is not an even number of hexadecimal digits".into());
        let digits: Zeroizing<Vec<u8>> = Zeroizing::new(
            text.trim()
                .chars()
                .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
                .collect::<Option<_>>()
                .ok_or_else(wrong)?,
        );
        let pairs = digits.chunks_exact(2);
        if !pairs.remainder().is_empty() {
            return Err(wrong());
        }
        let byte = |pair: &[u8]| pair.iter().fold(0, |byte, digit| byte << 4 | digit);
        Ok(Self::from_bytes(pairs.map(byte).collect::<Vec<u8>>()))
    }
    /// The text of an environment variable.
    ///
    /// # Errors
    /// The variable is not set, or not UTF-8.
    pub fn from_env(variable: &str) -> Result<Self, SecretError> {
        // The error of the standard library would show what is in the variable.
        let wrong = |what: &str| SecretError(format!("{variable}: {what}"));
        match std::env::var(variable) {
            Ok(text) => Ok(Self::from(text)),
            Err(std::env::VarError::NotPresent) => Err(wrong("the variable is not set")),
            Err(std::env::VarError::NotUnicode(_)) => Err(wrong("the variable is not UTF-8")),
        }
    }
    /// The content of a file, without the line break at its end.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, SecretError> {
        let path = path.as_ref();
        let content = std::fs::read(path);
        let content = content.map_err(|error| SecretError(format!("{}: {error}", path.display())));
        let mut content = Zeroizing::new(content?);
        while content.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            content.pop();
        }
        Ok(Self(content))
    }
    /// Whether the key has less than the 256 bits that HS256 wants (RFC 7518, 3.2). Such keys are in
    /// use and accepted (S360 ruling 2).
    pub fn is_short(&self) -> bool {
        self.0.len() < 32
    }
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
    /// Puts `***` where `text` has the secret, as it is or as URLs write it, and where the text ends in
    /// the middle of it.
    pub(crate) fn hide_in(&self, text: &mut String) {
        let secret = std::str::from_utf8(&self.0).unwrap_or_default();
        if secret.is_empty() {
            return;
        }
        let encoded = Zeroizing::new(percent(secret));
        let in_query = Zeroizing::new(encoded.replace("%20", "+"));
        for form in [secret, encoded.as_str(), in_query.as_str()] {
            if text.contains(form) {
                *text = text.replace(form, "***");
            }
            let cut = form.char_indices().map(|(end, _)| end).rev();
            let cut = cut.take_while(|end| *end >= TELLING).filter_map(|end| form.get(..end));
            if let Some(begun) = cut.into_iter().find(|begun| text.ends_with(begun)) {
                text.truncate(text.len() - begun.len());
                text.push_str("***");
            }
        }
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::from_bytes(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::from_bytes(text)
    }
}

impl PartialEq for Secret {
    /// Looks at every byte, wherever the difference is.
    fn eq(&self, other: &Self) -> bool {
        let differences = self.0.iter().zip(other.0.iter()).fold(0, |all, (a, b)| all | (a ^ b));
        self.0.len() == other.0.len() && differences == 0
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A secret could not be taken from where it was said to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretError(String);

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ruling_2_a_secret_is_its_utf8_text_unless_said_otherwise() {
        assert_eq!(Secret::from("clé").as_bytes(), "clé".as_bytes());
        assert_eq!(Secret::from_base64("_-8").unwrap().as_bytes(), [0xff, 0xef]);
        assert_eq!(Secret::from_hex("00Ff").unwrap().as_bytes(), [0, 255]);
        assert!(Secret::from_base64("a b*").is_err());
        assert!(Secret::from_hex("abc").is_err());
        assert!(Secret::from_hex("zz").is_err());
    }

    #[test]
    fn a_secret_is_read_from_a_file_without_its_line_break() {
        let path = std::env::temp_dir().join(format!("s360-secret-{}", std::process::id()));
        std::fs::write(&path, "key\r\n").unwrap();
        assert_eq!(Secret::from_file(&path), Ok(Secret::from("key")));
        std::fs::remove_file(&path).unwrap();
        assert!(Secret::from_file(&path).unwrap_err().to_string().contains("s360-secret"));
    }

    #[test]
    fn a_secret_is_read_from_the_environment() {
        assert!(!Secret::from_env("PATH").unwrap().as_bytes().is_empty());
        let error = Secret::from_env("S360_NO_SUCH_VARIABLE").unwrap_err();
        assert_eq!(error.to_string(), "S360_NO_SUCH_VARIABLE: the variable is not set");
    }

    #[test]
    fn ruling_2_short_secrets_are_noticed() {
        assert!(Secret::from("fourteen bytes").is_short());
        assert!(!Secret::from("0123456789abcdef0123456789abcdef").is_short());
    }
}

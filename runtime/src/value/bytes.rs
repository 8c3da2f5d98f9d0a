//! Binary data: base64 inside JSON, itself as a body.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use crate::wire::{Slot, View, Wire};

/// Binary data (`format: binary`, `format: byte`).
///
/// Inside JSON it is base64 (S-360: attachments); as a whole body it travels as it is.
///
/// ```
/// use s360_runtime::Bytes;
/// let file = Bytes::from(b"%PDF".to_vec());
/// assert_eq!(s360_runtime::wire::encode(&file, &[]), br#""JVBERg==""#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bytes(pub Vec<u8>);

/// What both kinds of binary data can do.
macro_rules! bytes {
    ($name:ident) => {
        impl $name {
            /// The data.
            pub fn as_slice(&self) -> &[u8] {
                &self.0
            }
            /// The data.
            pub fn into_vec(self) -> Vec<u8> {
                self.0
            }
            /// Number of bytes.
            pub fn len(&self) -> usize {
                self.0.len()
            }
            /// Whether there is no byte.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "<{} bytes>", self.0.len())
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self(bytes.to_vec())
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
    };
}

bytes!(Bytes);
bytes!(UrlBytes);

impl Wire for Bytes {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bytes(&mut self.0)
    }
    fn view(&self) -> View<'_> {
        View::Bytes(&self.0)
    }
}

crate::serde_impls!(Bytes);

/// Binary data whose text is base64 of the alphabet for URLs, without padding (`contentEncoding:
/// base64url`; RFC 4648, section 5). Read in either alphabet.
///
/// ```
/// use s360_runtime::UrlBytes;
/// let key = UrlBytes::from(vec![0xfb, 0xff, 0]);
/// assert_eq!(s360_runtime::wire::encode(&key, &[]), br#""-_8A""#);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlBytes(pub Vec<u8>);

impl Wire for UrlBytes {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bytes(&mut self.0)
    }
    fn view(&self) -> View<'_> {
        View::Text(URL_SAFE_NO_PAD.encode(&self.0))
    }
}

crate::serde_impls!(UrlBytes);

pub(crate) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads base64 of either alphabet, padded or not, with or without the line breaks of MIME.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    if let Ok(bytes) = LENIENT.decode(text) {
        return Some(bytes);
    }
    let standard = |character| match character {
        '-' => '+',
        '_' => '/',
        other => other,
    };
    // It may be a secret's text.
    let text: Zeroizing<String> =
        Zeroizing::new(text.chars().filter(|c| !c.is_ascii_whitespace()).map(standard).collect());
    LENIENT.decode(&*text).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::{from_json, to_json};

    #[test]
    fn base64_is_read_in_every_usual_spelling() {
        for text in ["+/8A", "-_8A", "+/\r\n8A"] {
            assert_eq!(from_base64(text), Some(vec![0xfb, 0xff, 0]), "{text}");
        }
        assert_eq!(from_base64("JVBERg"), Some(b"%PDF".to_vec()));
        assert_eq!(from_base64("JVBERg=="), Some(b"%PDF".to_vec()));
        assert_eq!(from_base64("J*"), None);
        assert_eq!(from_base64("aa"), None, "the last bits would be lost");
    }

    #[test]
    fn bytes_round_trip_through_json() {
        let bytes = Bytes(vec![0, 1, 254, 255]);
        let json = to_json(&bytes);
        assert_eq!(json, r#""AAH+/w==""#);
        assert_eq!(from_json::<Bytes>(&json).unwrap(), bytes);
    }

    #[test]
    fn bytes_are_not_printed() {
        assert_eq!(format!("{:?}", Bytes(vec![1, 2, 3])), "<3 bytes>");
    }
}

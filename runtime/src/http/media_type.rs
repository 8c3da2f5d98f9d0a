//! Media types with their parameters (RFC 9110, 8.3.1), and the texts that are in their charsets.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

/// The value of a `Content-Type`; empty if there is none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MediaType<'a>(pub(crate) &'a str);

impl<'a> MediaType<'a> {
    /// Without parameters, and in lower case: names are compared without case.
    fn essence(self) -> String {
        self.0.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    pub(crate) fn is_json(self) -> bool {
        self.essence().contains("json")
    }

    fn is_xml(self) -> bool {
        self.essence().ends_with("xml")
    }

    /// The parameter `charset`, without quotes.
    fn charset(self) -> Option<&'a str> {
        let parameters = self.0.split(';').skip(1).filter_map(|one| one.split_once('='));
        let mut charsets =
            parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        charsets.next().map(|(_, value)| value.trim().trim_matches(['"', '\'']))
    }

    /// What its charset stands for (WHATWG Encoding: `ISO-8859-1` is windows-1252, its superset).
    fn encoding(self) -> Result<Option<&'static Encoding>, String> {
        let Some(name) = self.charset() else { return Ok(None) };
        let known = Encoding::for_label(name.as_bytes());
        known.map(Some).ok_or_else(|| format!("`charset={name}` is not a known charset"))
    }

    /// The text that `bytes` are: by their byte order mark, else by the charset, else by what XML says
    /// of itself, else UTF-8.
    pub(crate) fn decode(self, bytes: &[u8]) -> Result<String, String> {
        let (encoding, bytes) = match Encoding::for_bom(bytes) {
            Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
            None => {
                let declared = || self.is_xml().then(|| declared(bytes)).flatten();
                (self.encoding()?.or_else(declared).unwrap_or(UTF_8), bytes)
            }
        };
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        let text = text.ok_or_else(|| format!("expected a text in {}", encoding.name()))?;
        Ok(text.into_owned())
    }

    /// `json` in UTF-8, if it says that it is in something else, and is.
    pub(crate) fn recode(self, json: &[u8]) -> Option<String> {
        let encoding = self.encoding().ok().flatten().filter(|encoding| *encoding != UTF_8)?;
        // JSON is UTF-8 whatever its charset says (RFC 8259, 8.1), unless that cannot be.
        if encoding.is_ascii_compatible() && std::str::from_utf8(json).is_ok() {
            return None;
        }
        self.decode(json).ok()
    }

    /// The same of JSON, which is given in UTF-8.
    pub(crate) fn encode_json(self, json: Vec<u8>) -> Result<Vec<u8>, String> {
        match self.charset() {
            None => Ok(json),
            Some(_) => self.encode(&String::from_utf8_lossy(&json)),
        }
    }

    /// The bytes of a text that is sent with this media type.
    pub(crate) fn encode(self, text: &str) -> Result<Vec<u8>, String> {
        let encoding = self.encoding()?.unwrap_or(UTF_8);
        let (bytes, used, lossy) = encoding.encode(text);
        // Not a number reference instead: nobody would read it as the character.
        if lossy {
            return Err(format!("the text has a character that `{}` does not have", self.0));
        }
        // There are decoders for UTF-16, but no encoders (WHATWG Encoding, 4.3).
        match (used == encoding, bytes) {
            (true, Cow::Borrowed(bytes)) => Ok(bytes.to_vec()),
            (true, Cow::Owned(bytes)) => Ok(bytes),
            (false, _) => Err(format!("texts are not sent as `{}`", self.0)),
        }
    }
}

/// The encoding that an XML declaration names.
fn declared(xml: &[u8]) -> Option<&'static Encoding> {
    let end = xml.windows(2).position(|two| two == b"?>")?;
    let declaration = std::str::from_utf8(xml.get(..end)?).ok()?.strip_prefix("<?xml")?;
    let value = declaration.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| "\"'".contains(*quote))?;
    Encoding::for_label(value.get(1..)?.split(quote).next()?.as_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn media_types_are_compared_without_case_and_parameters() {
        for media in ["Application/JSON", "application/hal+json; charset=x", " application/json "] {
            assert!(MediaType(media).is_json(), "{media}");
        }
        for media in ["", "text/plain", "text/html; title=json"] {
            assert!(!MediaType(media).is_json(), "{media}");
        }
    }

    #[test]
    fn texts_are_read_by_mark_by_charset_and_by_what_xml_says() {
        let read = |media, bytes: &[u8]| MediaType(media).decode(bytes);
        let latin = b"caf\xe9";
        for media in ["text/plain;charset=ISO-8859-1", "text/plain; Charset=\"latin1\""] {
            assert_eq!(read(media, latin).unwrap(), "café");
        }
        assert!(read("text/plain", latin).is_err() && read("text/plain; charset=x", b"a").is_err());
        assert_eq!(read("text/csv; charset=latin1", b"\xef\xbb\xbfcaf\xc3\xa9").unwrap(), "café");
        assert_eq!(read("text/csv; charset=utf-16le", b"a\0\xe9\0").unwrap(), "aé");
        assert_eq!(read("text/csv", b"\xff\xfea\0\xe9\0").unwrap(), "aé");
        let xml = b"<?xml version=\"1.0\" encoding='ISO-8859-1'?><a>\xe9</a>";
        assert!(read("application/xml", xml).unwrap().ends_with("<a>é</a>"));
        assert!(read("text/xml; charset=utf-8", xml).is_err());
    }

    #[test]
    fn json_is_utf_8_unless_it_cannot_be() {
        let json = MediaType("application/json;charset=ISO-8859-1");
        assert_eq!(json.recode("\"é\"".as_bytes()), None);
        assert_eq!(json.recode(b"\"\xe9\"").as_deref(), Some("\"é\""));
        assert_eq!(MediaType("application/json").recode(b"\"\xe9\""), None);
        let wide = MediaType("application/json; charset=utf-16le");
        assert_eq!(wide.recode(b"1\0").as_deref(), Some("1"));
    }

    #[test]
    fn texts_are_sent_in_their_charset_or_not_at_all() {
        let latin = MediaType("text/plain; charset=ISO-8859-1");
        assert_eq!(latin.encode("é").unwrap(), b"\xe9");
        assert!(latin.encode("\u{5d0}").unwrap_err().contains("character"));
        assert!(MediaType("text/plain; charset=utf-16").encode("é").is_err());
        assert_eq!(MediaType("text/plain").encode("é").unwrap(), "é".as_bytes());
    }
}

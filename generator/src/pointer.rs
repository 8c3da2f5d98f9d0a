//! JSON pointers (RFC 6901): the way from the root of a document to a place in it, written and read.

/// One step; lives on the stack, so that knowing the way costs nothing until somebody asks.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    above: Option<&'a At<'a>>,
    token: &'a str,
}

impl<'a> At<'a> {
    /// The root.
    pub const ROOT: At<'static> = At { above: None, token: "" };

    /// One step down.
    pub fn then(&'a self, token: &'a str) -> At<'a> {
        At { above: Some(self), token }
    }

    /// The way as a JSON pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        match self.above {
            None => String::new(),
            Some(above) => above.pointer() + "/" + &escape(self.token),
        }
    }
}

/// A key as a token of a JSON pointer.
pub fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// A token of a JSON pointer as a key.
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// Decodes `%7B`; what is not an escape stays as it is.
pub fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Whether the place `pointer` is `above` or inside it.
pub fn is_below(pointer: &str, above: &str) -> bool {
    let below = pointer.strip_prefix(above);
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

//! The way from the root of a document to a place in it.

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

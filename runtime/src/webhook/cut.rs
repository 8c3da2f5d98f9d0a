//! Where the items of a body begin and end, found while the body arrives. Knows JSON's brackets and
//! strings only: what is inside an item is read by `wire`, so an item that is no JSON spoils no other.
//!
//! | body | items | place of the first |
//! |---|---|---|
//! | `{…}` | one | the empty pointer |
//! | `[{…},{…}]` | its entries | `/0` |
//! | `{"bucket":[{…},{…}],"destination":{…}}` | the entries of `bucket` | `/bucket/0` |

use bytes::{Bytes, BytesMut};
use serde_json::Value;

use super::item::BodyFault;

const BUCKET: &str = "bucket";
const DESTINATION: &str = "destination";
/// Bytes of a text that no valid body begins with, but some programs write (RFC 8259, section 8.1).
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// An item as it came.
#[derive(Debug, PartialEq)]
pub(super) struct Cut {
    pub(super) raw: Bytes,
    pub(super) pointer: String,
}

/// What has to come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Start,
    /// An item, or `]` if it may end here.
    Item {
        may_end: bool,
    },
    /// `,` or `]`.
    AfterItem,
    /// A key, or `}` if it may end here.
    Key {
        may_end: bool,
    },
    Colon,
    /// A value of the object at the top.
    Field,
    /// `,` or `}`.
    AfterField,
    /// Nothing.
    End,
}

/// What the items stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Not known yet: an object, which is the item unless it has a bucket.
    Object,
    List,
    Bucket,
}

/// Cuts a body into its items.
#[derive(Debug)]
pub(super) struct Cutter {
    text: BytesMut,
    /// Bytes of `text` that have been looked at.
    seen: usize,
    /// Where in `text` the value begins that is being looked at.
    begin: usize,
    value: Scan,
    expected: Expected,
    form: Form,
    key: String,
    number: usize,
    destination: Option<Value>,
    unknown: Vec<String>,
    is_whole: bool,
}

impl Cutter {
    pub(super) fn new() -> Self {
        Self {
            text: BytesMut::new(),
            seen: 0,
            begin: 0,
            value: Scan::default(),
            expected: Expected::Start,
            form: Form::Object,
            key: String::new(),
            number: 0,
            destination: None,
            unknown: Vec::new(),
            is_whole: false,
        }
    }

    /// Takes in a piece of the body; the first one without a copy, if nobody else has it.
    pub(super) fn push(&mut self, piece: Bytes) {
        match self.text.is_empty() && self.seen == 0 {
            true => self.text = BytesMut::from(piece),
            false => self.text.extend_from_slice(&piece),
        }
    }

    /// There is no more than what was pushed.
    pub(super) fn end(&mut self) {
        self.is_whole = true;
    }

    /// Where a bucket says that it is for.
    pub(super) fn destination(&self) -> Option<&Value> {
        self.destination.as_ref()
    }

    /// Fields beside the bucket that nobody has described, since the last call.
    pub(super) fn unknown(&mut self) -> Vec<String> {
        std::mem::take(&mut self.unknown)
    }

    /// The next item; nothing if it has not arrived as a whole, or there is none.
    pub(super) fn next(&mut self) -> Result<Option<Cut>, BodyFault> {
        while let Some(byte) = self.peek() {
            if self.expected == Expected::Start {
                let rest = self.text.get(self.seen..).unwrap_or_default();
                if rest.starts_with(BYTE_ORDER_MARK) {
                    self.seen += BYTE_ORDER_MARK.len();
                    continue;
                }
                if BYTE_ORDER_MARK.starts_with(rest) && !self.is_whole {
                    break;
                }
            }
            match (self.expected, byte) {
                (Expected::Start, b'[') => {
                    self.form = Form::List;
                    self.pass(Expected::Item { may_end: true });
                }
                (Expected::Start, b'{') => {
                    self.drop_before(self.seen);
                    self.pass(Expected::Key { may_end: true });
                }
                (Expected::Item { may_end: true } | Expected::AfterItem, b']') => {
                    self.pass(match self.form {
                        Form::Bucket => Expected::AfterField,
                        _ => Expected::End,
                    });
                }
                (Expected::AfterItem, b',') => self.pass(Expected::Item { may_end: false }),
                (Expected::Key { may_end: true } | Expected::AfterField, b'}') => {
                    self.pass(Expected::End);
                    if self.form == Form::Object {
                        return Ok(Some(self.cut(0)));
                    }
                }
                (Expected::AfterField, b',') => self.pass(Expected::Key { may_end: false }),
                (Expected::Colon, b':') => self.pass(Expected::Field),
                (Expected::Field, b'[') if self.key == BUCKET => {
                    self.form = Form::Bucket;
                    self.pass(Expected::Item { may_end: true });
                }
                (Expected::Item { .. } | Expected::Field, b) if !b",:]}".contains(&b) => {
                    let Some(begin) = self.value() else { break };
                    match self.expected {
                        Expected::Field => self.field(begin),
                        _ => return Ok(Some(self.cut(begin))),
                    }
                }
                (Expected::Key { .. }, b'"') => {
                    let Some(begin) = self.value() else { break };
                    let key = self.text.get(begin..self.seen).unwrap_or_default();
                    self.key = serde_json::from_slice(key).unwrap_or_default();
                    self.expected = Expected::Colon;
                }
                _ => return Err(self.unexpected(byte)),
            }
        }
        match self.is_whole && self.expected != Expected::End {
            true => Err(BodyFault::cut_short(self.at())),
            false => Ok(None),
        }
    }

    /// The next byte that is not white space; in the middle of a value, the next one at all.
    fn peek(&mut self) -> Option<u8> {
        while !self.value.is_inside() {
            match self.text.get(self.seen)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.seen += 1,
                found => return Some(*found),
            }
        }
        self.text.get(self.begin).copied()
    }

    /// Steps over one byte.
    fn pass(&mut self, expected: Expected) {
        self.seen += 1;
        self.expected = expected;
    }

    /// Goes to the end of the value that begins here and says where it begins; nothing if it may go on.
    fn value(&mut self) -> Option<usize> {
        if !self.value.is_inside() {
            self.begin = self.seen;
        }
        let rest = self.text.get(self.seen..).unwrap_or_default();
        let (length, is_end) = self.value.go_on(rest);
        self.seen += length;
        if !is_end {
            return None;
        }
        self.value = Scan::default();
        Some(self.begin)
    }

    /// Takes the item out that stands between `begin` and what has been seen.
    fn cut(&mut self, begin: usize) -> Cut {
        let end = self.seen;
        self.drop_before(begin);
        let raw = self.text.split_to(end - begin).freeze();
        self.seen = 0;
        let pointer = match self.form {
            Form::Object => String::new(),
            Form::List => format!("/{}", self.number),
            Form::Bucket => format!("/{BUCKET}/{}", self.number),
        };
        if self.form != Form::Object {
            self.expected = Expected::AfterItem;
        }
        self.number += 1;
        Cut { raw, pointer }
    }

    fn drop_before(&mut self, begin: usize) {
        drop(self.text.split_to(begin));
        self.seen -= begin;
    }

    /// A field of the object at the top has been seen; one of a bucket, or of what may become one.
    fn field(&mut self, begin: usize) {
        self.expected = Expected::AfterField;
        if self.key == DESTINATION {
            let value = self.text.get(begin..self.seen).unwrap_or_default();
            self.destination = serde_json::from_slice(value).ok();
        } else if self.form == Form::Bucket {
            self.unknown.push(std::mem::take(&mut self.key));
        }
    }

    /// Where in the body the text went wrong, for people.
    fn at(&self) -> String {
        match (self.form, self.number) {
            _ if self.expected == Expected::Start => "at the beginning".to_owned(),
            (Form::Object, _) => "in the object at the top".to_owned(),
            _ if self.expected == Expected::End => "after the items".to_owned(),
            (_, number) => format!("at item {number}"),
        }
    }

    fn unexpected(&self, byte: u8) -> BodyFault {
        let expected = match self.expected {
            Expected::Start => "an object, a list, or an object with a `bucket`",
            Expected::Item { .. } => "an item",
            Expected::AfterItem => "`,` or `]`",
            Expected::Key { .. } => "a name in quotation marks",
            Expected::Colon => "`:`",
            Expected::Field => "a value",
            Expected::AfterField => "`,` or `}`",
            Expected::End => "nothing more",
        };
        // Of what came the first character only: bodies hold personal data.
        let found = char::from(byte).escape_default();
        BodyFault::not_json(format!("{}: expected {expected}, found `{found}`", self.at()))
    }
}

/// Looks for the end of a JSON value.
#[derive(Debug, Default)]
struct Scan {
    /// Brackets that are open.
    depth: usize,
    is_string: bool,
    is_escaped: bool,
    /// Whether it is a number or word, which ends before what cannot belong to it.
    is_plain: bool,
}

impl Scan {
    fn is_inside(&self) -> bool {
        self.depth > 0 || self.is_string || self.is_plain
    }

    /// How many bytes of `text` belong to the value, and whether it ends there.
    fn go_on(&mut self, text: &[u8]) -> (usize, bool) {
        for (index, byte) in text.iter().enumerate() {
            if self.is_string {
                match byte {
                    _ if self.is_escaped => self.is_escaped = false,
                    b'\\' => self.is_escaped = true,
                    b'"' => {
                        self.is_string = false;
                        if self.depth == 0 {
                            return (index + 1, true);
                        }
                    }
                    _ => {}
                }
                continue;
            }
            match byte {
                b',' | b':' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r' if self.is_plain => {
                    return (index, true);
                }
                b'"' => self.is_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return (index + 1, true);
                    }
                }
                _ => self.is_plain |= self.depth == 0,
            }
        }
        (text.len(), false)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Places and texts of the items, however the body is cut into pieces.
    fn items(body: &str, size: usize) -> Result<Vec<(String, String)>, BodyFault> {
        let mut cutter = Cutter::new();
        let mut found = Vec::new();
        let mut pieces = body.as_bytes().chunks(size);
        loop {
            while let Some(Cut { raw, pointer }) = cutter.next()? {
                found.push((pointer, String::from_utf8(raw.to_vec()).unwrap()));
            }
            match pieces.next() {
                Some(piece) => cutter.push(Bytes::copy_from_slice(piece)),
                None if cutter.is_whole => return Ok(found),
                None => cutter.end(),
            }
        }
    }

    fn expect(body: &str, expected: &[(&str, &str)]) {
        for size in 1..=body.len() {
            let found = items(body, size).unwrap();
            let found: Vec<_> = found.iter().map(|(at, raw)| (at.as_str(), raw.as_str())).collect();
            assert_eq!(found, expected, "in pieces of {size}");
        }
    }

    #[test]
    fn ruling_22_a_body_is_one_object_a_list_or_a_bucket_wherever_it_is_cut() {
        expect(r#" {"a":[1,{"b":"}]"}]} "#, &[("", r#"{"a":[1,{"b":"}]"}]}"#)]);
        expect(
            r#"[{"a":"\"]"} , {},7 ,"x"]"#,
            &[("/0", r#"{"a":"\"]"}"#), ("/1", "{}"), ("/2", "7"), ("/3", r#""x""#)],
        );
        let bucket = r#"{"destination":{"x":[]},"bucket":[{"a":1},{"b":2}],"more":true}"#;
        expect(bucket, &[("/bucket/0", r#"{"a":1}"#), ("/bucket/1", r#"{"b":2}"#)]);
        expect("\u{feff}[]", &[]);
        expect(r#"{"bucket":"no list"}"#, &[("", r#"{"bucket":"no list"}"#)]);
    }

    #[test]
    fn an_item_that_is_no_json_spoils_no_other() {
        let items = [("/0", r#"{"a":}"#), ("/1", r#"{"a" 1}"#), ("/2", r#"{"b":2}"#)];
        expect(r#"[{"a":},{"a" 1},{"b":2}]"#, &items);
    }

    #[test]
    fn a_body_that_is_none_of_these_is_an_error_wherever_it_is_cut() {
        for body in [
            "",
            "7",
            "[",
            "[{}",
            "[{},",
            "[,]",
            "[{},]",
            "[{} {}]",
            "[]]",
            "[] x",
            "{",
            r#"{"a""#,
            r#"{"a":1"#,
            r#"{"a":1,}"#,
            r#"{a:1}"#,
            r#"{"a" 1}"#,
            r#"{"bucket":[{}]"#,
            r#"[{"a":"]"#,
        ] {
            for size in 1..=body.len().max(1) {
                assert!(items(body, size).is_err(), "{body} in pieces of {size}");
            }
        }
    }
}

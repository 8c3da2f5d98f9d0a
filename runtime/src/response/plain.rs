//! Results of operations that are not S-360 web methods: JSON, texts, bytes, nothing.

use crate::http::response_body::ResponseBody;
use crate::response::envelope::{Decoded, Envelope};
use crate::value::Bytes;
use crate::wire::{DecodeError, Manner, Slot, Wire, decode};

/// Reads an answer as what its type wants to be.
pub(crate) fn read(
    status: u16,
    is_json: bool,
    body: &mut ResponseBody,
    answer: &mut dyn Wire,
    strict: bool,
) -> Result<Decoded, DecodeError> {
    let mut drifts = Vec::new();
    match answer.slot() {
        Slot::Ignored => {}
        Slot::ByStatus(answer) => {
            if let Some(answer) = answer.at(status) {
                return read(status, is_json, body, answer, strict);
            }
        }
        // A JSON string of base64, or the bytes themselves whatever they are called.
        Slot::Bytes(bytes) => {
            let raw = body.join();
            let mut decoded = Bytes::default();
            let is_text = is_json && decode(&raw, &mut decoded).is_ok();
            *bytes = if is_text { decoded.into_vec() } else { raw };
        }
        // 204, or 200 without content, of an operation that may answer so.
        Slot::Optional(_) if body.len() == 0 => {}
        Slot::String(text) if !is_json => {
            *text = String::from_utf8(body.join()).map_err(|error| DecodeError {
                pointer: String::new(),
                message: format!("expected a text in UTF-8: {}", error.utf8_error()),
            })?;
        }
        _ => {
            drifts = body.decode(answer, Manner { strict, ..Manner::default() })?;
        }
    }
    Ok(Decoded { envelope: Envelope::default(), drifts })
}

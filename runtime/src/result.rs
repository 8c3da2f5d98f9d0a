//! Results of operations that are no S-360 web methods: JSON, texts, bytes, nothing.

use crate::envelope::{Envelope, Opened};
use crate::transport::Incoming;
use crate::wire::{DecodeError, Slot, Wire, decode};

/// Reads an answer as what its type wants to be.
pub(crate) fn read(incoming: &Incoming, answer: &mut dyn Wire) -> Result<Opened, DecodeError> {
    let body = incoming.body.as_slice();
    let is_json = incoming.content_type.contains("json");
    let mut drifts = Vec::new();
    match answer.slot() {
        Slot::Ignored => {}
        Slot::Bytes(bytes) => {
            *bytes = body.to_vec();
        }
        // 204, or 200 without content, of an operation that may answer so.
        Slot::Optional(_) if body.is_empty() => {}
        Slot::String(text) if !is_json => {
            *text = String::from_utf8(body.to_vec()).map_err(|error| DecodeError {
                pointer: String::new(),
                message: format!("expected a text in UTF-8: {}", error.utf8_error()),
            })?;
        }
        _ => {
            drifts = decode(body, answer)?;
        }
    }
    Ok(Opened { envelope: Envelope::default(), drifts })
}

//! Results of operations that are no S-360 web methods: JSON, texts, bytes, nothing.

use crate::envelope::{Envelope, Opened};
use crate::transport::Incoming;
use crate::wire::{DecodeError, Slot, Wire};

/// Reads an answer as what its type wants to be.
pub(crate) fn read(incoming: &mut Incoming, answer: &mut dyn Wire) -> Result<Opened, DecodeError> {
    let body = &mut incoming.text;
    let is_json = incoming.content_type.contains("json");
    let mut drifts = Vec::new();
    match answer.slot() {
        Slot::Ignored => {}
        Slot::Bytes(bytes) => {
            *bytes = body.join();
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
            drifts = body.decode(answer)?;
        }
    }
    Ok(Opened { envelope: Envelope::default(), drifts })
}

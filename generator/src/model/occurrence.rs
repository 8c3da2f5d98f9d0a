//! Where a type occurs.

/// Of how many places a type knows: those that docs name, and one more, so that they can say that
/// there are others.
pub const MOST_OCCURRENCES: usize = NAMED + 1;

/// Of how many places docs say where they are. A number of all of them would change in the docs of
/// each type with every operation that is added.
const NAMED: usize = 2;

/// Which way something goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In the request of an operation.
    Request,
    /// In what it answers.
    Answer,
    /// In the body of an error.
    Error,
    /// In what the server sends by itself.
    Webhook,
    /// In what it wants to hear then.
    WebhookAnswer,
}

/// A place where a type occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// Which way it goes.
    pub way: Way,
    /// The operation or webhook.
    pub of: String,
    /// By which fields: `catalogData.seasons[]`; empty for all of the request or answer.
    pub path: String,
}

impl Occurrence {
    /// Adds words about it to a sentence; `first` are those that it begins with.
    fn tell(&self, first: bool, text: &mut String) {
        let (small, capital) = match self.way {
            Way::Request => ("the request of", "The request of"),
            Way::Answer => ("the answer of", "The answer of"),
            Way::Error => ("an error of", "An error of"),
            Way::Webhook => ("the webhook", "The webhook"),
            Way::WebhookAnswer => ("the answer to the webhook", "The answer to the webhook"),
        };
        let (inside, words) = match (self.path.is_empty(), first) {
            (true, true) => ("", capital),
            (true, false) => ("", small),
            (false, true) => ("In ", small),
            (false, false) => ("in ", small),
        };
        text.push_str(inside);
        text.push_str(words);
        text.push_str(" `");
        push_plain(text, &self.of);
        if !self.path.is_empty() {
            text.push_str("`: `");
            push_plain(text, &self.path);
        }
        text.push('`');
    }
}

/// Adds what can stand in a line of code.
fn push_plain(text: &mut String, word: &str) {
    text.extend(word.split(['`', '\n', '\r']));
}

/// A sentence about places; nothing if there is none.
pub(crate) fn sentence(places: &[Occurrence]) -> String {
    let mut text = String::new();
    for (index, place) in places.iter().take(NAMED).enumerate() {
        text.push_str(if index == 0 { "" } else { "; " });
        place.tell(index == 0, &mut text);
    }
    if places.len() > NAMED {
        text.push_str("; and elsewhere");
    }
    if !text.is_empty() {
        text.push('.');
    }
    text
}

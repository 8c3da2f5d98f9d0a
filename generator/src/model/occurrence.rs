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
    fn words(&self) -> String {
        let plain = |text: &str| text.replace(['`', '\n', '\r'], "");
        let whole = match self.way {
            Way::Request => "the request of",
            Way::Answer => "the answer of",
            Way::Error => "an error of",
            Way::Webhook => "the webhook",
            Way::WebhookAnswer => "the answer to the webhook",
        };
        match plain(&self.path) {
            path if path.is_empty() => format!("{whole} `{}`", plain(&self.of)),
            path => format!("in {whole} `{}`: `{path}`", plain(&self.of)),
        }
    }
}

/// A sentence about places.
pub(crate) fn sentence(places: &[Occurrence]) -> String {
    let mut words: Vec<String> = places.iter().take(NAMED).map(Occurrence::words).collect();
    if words.is_empty() {
        return String::new();
    }
    if places.len() > NAMED {
        words.push("and elsewhere".to_owned());
    }
    let text = words.join("; ");
    let (first, rest) = text.split_at_checked(1).unwrap_or_default();
    format!("{}{rest}.", first.to_uppercase())
}

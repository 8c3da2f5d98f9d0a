//! How well something that a document describes is known, and from where.

/// The strongest proof that something exists, from strong to weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// A page of the vendor's names it.
    Page,
    /// It stands in a recorded request or answer.
    Sample,
    /// Programs that call the service read or send it.
    Client,
    /// It stands in what the server sends by itself.
    Webhook,
    /// It is known from the service's other protocol.
    Soap,
    /// Another version or service has it.
    Sibling,
    /// Nobody has seen it.
    Guess,
}

impl Evidence {
    /// All of them, from strong to weak.
    pub const ALL: &[Self] = &[
        Self::Page,
        Self::Sample,
        Self::Client,
        Self::Webhook,
        Self::Soap,
        Self::Sibling,
        Self::Guess,
    ];

    /// The word documents use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Sample => "sample",
            Self::Client => "client",
            Self::Webhook => "webhook",
            Self::Soap => "soap",
            Self::Sibling => "sibling",
            Self::Guess => "guess",
        }
    }

    /// What readers of docs should know.
    fn sentence(self) -> &'static str {
        match self {
            Self::Page => "A page describes it.",
            Self::Sample => "No page describes it: seen in recorded messages.",
            Self::Client => "No page describes it: client programs use it.",
            Self::Webhook => "No page describes it: seen in webhooks.",
            Self::Soap => "No page describes it: seen over SOAP.",
            Self::Sibling => "No page describes it: another version or service has it.",
            Self::Guess => "A guess: nobody has seen it.",
        }
    }
}

/// What a document says of how it knows something; most documents say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Provenance {
    /// The strongest proof.
    pub evidence: Option<Evidence>,
    /// Whether only the name has that proof and the type is inferred.
    pub type_guessed: bool,
    /// Tags of sources.
    pub sources: Vec<String>,
    /// What the document's authors remark.
    pub note: String,
}

impl Provenance {
    /// What docs say of something below what `above` is about: nothing if that says it already. Of
    /// what a page describes, and of what no document tells, there is nothing to say.
    pub(crate) fn sentence(&self, above: &Self) -> String {
        let usual = above.evidence.unwrap_or(Evidence::Page);
        let own = self.evidence.filter(|own| *own != usual).map(Evidence::sentence);
        let ty = self.type_guessed.then_some("Its type is a guess.");
        let sentences: Vec<&str> = own.into_iter().chain(ty).collect();
        sentences.join(" ")
    }

    /// The mark of a guess in the API text.
    pub(crate) fn mark(&self) -> &'static str {
        match (self.evidence, self.type_guessed) {
            (Some(Evidence::Guess), _) => ", guess",
            (_, true) => ", type guessed",
            _ => "",
        }
    }
}

//! How well something that a document describes is known, and from where.

use super::TypeDef;

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

    /// Where it was seen, for docs.
    fn seen(self) -> &'static str {
        match self {
            Self::Page => "on a page",
            Self::Sample => "seen in recorded messages",
            Self::Client => "client programs use it",
            Self::Webhook => "seen in webhooks",
            Self::Soap => "seen over SOAP",
            Self::Sibling => "another version or service has it",
            Self::Guess => "a guess",
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
    /// What docs say of it where others say that the evidence is usually `usual`: nothing if it is.
    /// Of what a page describes, and of what no document tells, there is nothing to say.
    pub(crate) fn sentence(&self, usual: Evidence) -> String {
        let mut text = match self.evidence {
            None => String::new(),
            Some(own) if own == usual => String::new(),
            Some(Evidence::Page) => "A page describes it.".to_owned(),
            Some(Evidence::Guess) => "A guess: nobody has seen it.".to_owned(),
            Some(own) => format!("No page describes it: {}.", own.seen()),
        };
        if self.type_guessed {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str("Its type is a guess.");
        }
        text
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

impl TypeDef {
    /// The evidence that most of the fields have, which is said once for all of them.
    pub(crate) fn usual_evidence(&self) -> Evidence {
        self.counted_evidence().map_or(Evidence::Page, |(usual, _)| usual)
    }

    /// The evidence that most of the fields have, and of how many another is told; nothing if none is
    /// told of any. Of ranks that are as frequent, the strongest.
    fn counted_evidence(&self) -> Option<(Evidence, usize)> {
        let told = || self.fields().iter().filter_map(|field| field.provenance.evidence);
        told().next()?;
        let count = |one: &Evidence| told().filter(|other| other == one).count();
        let usual = Evidence::ALL.iter().rev().max_by_key(|one| count(one))?;
        Some((*usual, told().count() - count(usual)))
    }

    /// What docs say of how well it is known: a record is as well known as its fields.
    pub(crate) fn evidence_sentence(&self) -> String {
        let Some((usual, others)) = self.counted_evidence() else {
            return self.provenance.sentence(Evidence::Page);
        };
        let own = match self.provenance.evidence {
            Some(Evidence::Guess) => "A guess: nobody has seen it. ",
            _ => "",
        };
        let them = match usual {
            Evidence::Page => return own.trim_end().to_owned(),
            Evidence::Guess => "Its fields are guesses",
            Evidence::Client => "No page describes its fields: client programs use them",
            Evidence::Sibling => {
                "No page describes its fields: another version or service has them"
            }
            Evidence::Sample => "No page describes its fields: seen in recorded messages",
            Evidence::Webhook => "No page describes its fields: seen in webhooks",
            Evidence::Soap => "No page describes its fields: seen over SOAP",
        };
        let but = if others == 0 { "" } else { ", unless one says otherwise" };
        format!("{own}{them}{but}.")
    }
}

//! How well something that a document describes is known, and from where.

use super::{Field, TypeDef};

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
        let own = self.evidence.filter(|own| *own != usual).map(|own| match own {
            Evidence::Page => "A page describes it.".to_owned(),
            Evidence::Guess => "A guess: nobody has seen it.".to_owned(),
            other => format!("No page describes it: {}.", other.seen()),
        });
        let ty = self.type_guessed.then(|| "Its type is a guess.".to_owned());
        let sentences: Vec<String> = own.into_iter().chain(ty).collect();
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

impl TypeDef {
    /// The evidence that most of the fields have, which is said once for all of them.
    pub(crate) fn usual_evidence(&self) -> Evidence {
        let known = |one: &Evidence| {
            self.fields().iter().filter(|field| field.provenance.evidence == Some(*one)).count()
        };
        // Of several that are as frequent, the strongest.
        let most = Evidence::ALL.iter().rev().max_by_key(|one| known(one));
        most.filter(|one| known(one) > 0).copied().unwrap_or(Evidence::Page)
    }

    /// What docs say of how well it is known: a record is as well known as its fields.
    pub(crate) fn evidence_sentence(&self) -> String {
        let usual = self.usual_evidence();
        let told = |field: &&Field| field.provenance.evidence.is_some();
        if self.fields().iter().find(told).is_none() {
            return self.provenance.sentence(Evidence::Page);
        }
        let own = match self.provenance.evidence {
            Some(Evidence::Guess) => "A guess: nobody has seen it. ",
            _ => "",
        };
        let others = self.fields().iter().filter(told);
        let others = others.filter(|field| field.provenance.evidence != Some(usual)).count();
        let but = if others == 0 { "" } else { ", unless one says otherwise" };
        let fields = match usual {
            Evidence::Page => String::new(),
            Evidence::Guess => format!("Its fields are guesses{but}."),
            Evidence::Client => {
                format!("No page describes its fields: client programs use them{but}.")
            }
            Evidence::Sibling => {
                format!("No page describes its fields: another version or service has them{but}.")
            }
            seen => format!("No page describes its fields: {}{but}.", seen.seen()),
        };
        format!("{own}{fields}").trim_end().to_owned()
    }
}

//! An API as plain data: services, operations, types. Every reference is resolved and no OpenAPI
//! word is left; names are still the document's, Rust names live in [`crate::name`].

mod evidence;
mod occurrence;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::pointer::escape;

pub use evidence::{Evidence, Provenance};
pub(crate) use occurrence::sentence as places;
pub use occurrence::{MOST_OCCURRENCES, Occurrence, Way};

/// One document.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub docs: String,
    /// The S-360 service, if the document has that form.
    pub service: Option<Service>,
    /// Vendor extensions of the document as a whole (`x-…` of its `info`), for conventions.
    pub extensions: BTreeMap<String, Value>,
    /// Where the document says the server is.
    pub servers: Vec<String>,
    /// Operations, sorted by name.
    pub operations: Vec<Operation>,
    /// What the server sends by itself, sorted by name.
    pub webhooks: Vec<Webhook>,
    /// Types, sorted by name; [`TypeId`] is an index into this list.
    pub types: Vec<TypeDef>,
    /// What of the document is not in here, sorted.
    pub losses: Vec<Loss>,
    /// What overlays changed in the document, sorted by place.
    pub patches: Vec<Patch>,
    /// Tags of sources that the document cites, and where each stands first.
    pub sources: BTreeMap<String, String>,
}

/// Something that an overlay changed in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// JSON pointer of the place.
    pub pointer: String,
    /// Why.
    pub reason: String,
    /// File of the overlay.
    pub overlay: String,
}

/// Something in a document that the model does not carry over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// What became of it: `left out`, `read as any JSON`, …
    pub kind: &'static str,
    /// The keyword, or words about it.
    pub what: String,
    /// Where it stands in the document.
    pub pointer: String,
}

/// What makes a document an S-360 service in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// First path segment, for example `tnco`.
    pub context: String,
    /// Wire name, for example `contactInformationPublicService`.
    pub name: String,
    /// X of version X.Y.
    pub major: u32,
    /// Y of version X.Y.
    pub minor: u32,
    /// Where the version stands in its life cycle.
    pub status: Status,
    /// Whether the document is known to be incomplete.
    pub partial: bool,
}

impl Service {
    /// The version to go on with where this one is deprecated or at the end of its life: the one
    /// that is recommended, else the highest. None for versions that can stay.
    pub fn successor<'s>(&self, all: impl Iterator<Item = &'s Self>) -> Option<&'s Self> {
        if !matches!(self.status, Status::Deprecated | Status::EndOfLife) {
            return None;
        }
        let stays = |other: &&Self| {
            !matches!(other.status, Status::Deprecated | Status::EndOfLife | Status::Draft)
        };
        let newer = all.filter(|other| {
            other.name == self.name && (other.major, other.minor) > (self.major, self.minor)
        });
        newer.filter(stays).max_by_key(|other| other.preference())
    }

    /// Which of a service's versions to take where nobody says: what is published before drafts, then
    /// the recommended one, then the highest.
    pub fn preference(&self) -> impl Ord + use<> {
        (self.status != Status::Draft, self.status == Status::Latest, self.major, self.minor)
    }
}

/// Life cycle of a service version (ruling 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The highest version; may gain methods, fields and values at any time.
    Active,
    /// Frozen and recommended.
    Latest,
    /// Frozen and still supported.
    Deprecated,
    /// May be switched off at any time.
    EndOfLife,
    /// Nobody has published it: `cargo xtask new` has made its document from another version's.
    Draft,
    /// The document does not say.
    Unknown,
}

/// One method of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Wire name: the `operationId`, or one made of method and path.
    pub name: String,
    /// HTTP method in upper case.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Address of the server, if it is another than the document's.
    pub server: Option<String>,
    /// Summary and description.
    pub docs: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What the method takes: one value that holds parameters and body.
    pub request: Option<Type>,
    /// Which fields of the request travel outside the body.
    pub parameters: Vec<Parameter>,
    /// What of the request is the body.
    pub body: Body,
    /// The document's example of the body, if examples were asked for
    /// ([`read_with_examples`](crate::read_with_examples)).
    pub example: Option<Value>,
    /// What comes back on success.
    pub answer: Answer,
    /// Whether answers carry S-360's envelope.
    pub web_method: bool,
    /// Whether the document is known not to tell all of it.
    pub partial: bool,
    /// Whether a call may be repeated, if the document says so.
    pub idempotent: Option<bool>,
    /// How often the document allows calls.
    pub limit: Option<RateLimit>,
    /// How the answer comes in pages, if it does.
    pub paging: Option<Paging>,
    /// How well it is known.
    pub provenance: Provenance,
    /// What else docs say of it: why overlays changed it, which versions have it.
    pub notes: Vec<String>,
    /// Where the operation stands in the document.
    pub pointer: String,
}

impl Operation {
    /// Whether a call may be repeated when nobody knows if it was carried out. What the document
    /// does not say follows from R10 (S-360: all methods may) or from the HTTP method (RFC 9110,
    /// 9.2.2).
    pub fn is_idempotent(&self) -> bool {
        let methods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];
        self.idempotent.unwrap_or(self.web_method || methods.contains(&self.method.as_str()))
    }
}

/// So many calls in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls.
    pub calls: u32,
    /// Seconds.
    pub seconds: u32,
}

/// How a long answer comes in pages, each with the place where the next one begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The field of the request that takes the place.
    pub parameter: String,
    /// The way to the answer's field that says where the next page begins.
    pub next: Vec<String>,
    /// The way to the list of what a page holds.
    pub items: Vec<String>,
}

/// A parameter outside the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Wire name of the request's field that holds the value.
    pub field: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether arrays and objects are spread over several pairs.
    pub explode: bool,
    /// Whether characters that mean something in a URL stay as they are.
    pub reserved: bool,
    /// How arrays in the array are written, from the outside in; empty for nothing special.
    pub inner: Vec<Style>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterLocation {
    /// Path.
    Path,
    /// Query.
    Query,
    /// Header.
    Header,
    /// Cookie.
    Cookie,
}

/// How arrays and objects are written in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a,b`.
    Simple,
    /// `name=a&name=b`.
    Form,
    /// `a b`.
    SpaceDelimited,
    /// `a|b`.
    PipeDelimited,
    /// `a`, tab, `b`.
    TabDelimited,
    /// `name[key]=value`.
    DeepObject,
    /// `.a.b`.
    Label,
    /// `;name=a`.
    Matrix,
    /// JSON text.
    Json,
}

/// What of a request is the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Nothing.
    None,
    /// All of it.
    Whole(Form),
    /// The field of this name on the wire.
    Field(String, Form),
}

/// The form a body is sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// How it is written.
    pub media: Media,
    /// Media type as the document writes it.
    pub media_type: String,
    /// Whether there must be a body.
    pub required: bool,
    /// Fields of a form that are written in a way of their own, sorted.
    pub encodings: Vec<Encoding>,
}

/// How one field of a form is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoding {
    /// Name on the wire.
    pub field: String,
    /// Media type of its part, if the document says one.
    pub media_type: Option<String>,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether arrays and objects are spread over several pairs.
    pub explode: bool,
    /// Whether characters that mean something in a URL stay as they are.
    pub reserved: bool,
    /// How arrays in the array are written, from the outside in; empty for nothing special.
    pub inner: Vec<Style>,
    /// How the part of a multipart body is written.
    pub part: PartForm,
}

/// How a field is written as a part of a multipart body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartForm {
    /// As its type suggests: bytes as a file, objects as JSON, a part for each item of a list.
    Plain,
    /// Bytes as the text of their base64.
    Base64,
    /// In the style of a parameter.
    Styled,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, or another multipart type.
    Multipart,
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

/// What comes back.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// What the method returns on success; `None` for no content.
    pub ty: Option<Type>,
    /// Media types to ask for.
    pub accept: String,
    /// The document's words.
    pub docs: String,
    /// Words for the name of an enum of the successes.
    pub name: String,
    /// Successes, by status.
    pub successes: Vec<Case>,
    /// Errors, by status.
    pub errors: Vec<Case>,
    /// The document's example of a success, as [`Operation::example`].
    pub example: Option<Value>,
}

impl Answer {
    /// All types that may come back.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let cases = self.successes.iter().chain(&self.errors);
        self.ty.iter().chain(cases.filter_map(|case| case.ty.as_ref()))
    }
}

/// What comes back with a status.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// The status.
    pub status: HttpStatus,
    /// The type of the body; `None` for no content.
    pub ty: Option<Type>,
    /// The document's words.
    pub docs: String,
}

/// An HTTP status, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HttpStatus {
    /// One.
    Code(u16),
    /// All that start with this digit.
    Range(u16),
    /// All that nothing else is said about.
    Any,
}

/// Statuses as documents write them, and words for them; any other is "status" and its text.
const STATUS_WORDS: &[(&str, &str)] = &[
    ("200", "ok"),
    ("201", "created"),
    ("202", "accepted"),
    ("203", "non authoritative"),
    ("204", "no content"),
    ("205", "reset content"),
    ("206", "partial content"),
    ("207", "multi status"),
    ("208", "already reported"),
    ("226", "im used"),
    ("2XX", "success"),
    ("default", "default"),
];

/// Words for a status.
pub fn status_words(status: &str) -> String {
    let known = STATUS_WORDS.iter().find(|(text, _)| *text == status);
    known.map_or_else(|| format!("status {status}"), |(_, words)| (*words).to_owned())
}

impl HttpStatus {
    /// As documents write it.
    pub fn text(self) -> String {
        match self {
            Self::Code(code) => code.to_string(),
            Self::Range(digit) => format!("{digit}XX"),
            Self::Any => "default".to_owned(),
        }
    }
}

/// What the server sends by itself: a webhook, or a callback of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Its name, or words for where it stands (callbacks).
    pub name: String,
    /// HTTP method in upper case.
    pub method: String,
    /// Summary and description.
    pub docs: String,
    /// What is sent.
    pub body: Option<Type>,
    /// What is to be answered.
    pub answer: Option<Type>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// Index of a type in [`Api::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// A type as a field or body uses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Boolean.
    Bool,
    /// 32-bit integer.
    I32,
    /// 64-bit integer.
    I64,
    /// 64-bit integer without sign.
    U64,
    /// Number of any size and precision.
    Decimal,
    /// Floating-point number.
    F64,
    /// Text.
    String,
    /// Date and time.
    DateTime,
    /// Date.
    Date,
    /// Bytes: base64 inside JSON, raw as a body.
    Bytes,
    /// Bytes whose text is base64 of the alphabet for URLs (RFC 4648, section 5).
    UrlBytes,
    /// S-360 amount in thousandths.
    Amount,
    /// Any JSON.
    Value,
    /// An item or entry that may be `null`.
    Nullable(Box<Type>),
    /// Array.
    List(Box<Type>),
    /// Object with free keys.
    Map(Box<Type>),
    /// A type of its own.
    Named(TypeId),
}

/// A type of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Name in the document, or words for where it stands (inline types).
    pub name: String,
    /// Whether the name is made from the place of an inline schema.
    pub inline: bool,
    /// Whether something wider took its place where it was described.
    pub replaced: bool,
    /// The document's words.
    pub docs: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it travels in requests.
    pub in_requests: bool,
    /// Whether it travels in answers.
    pub in_answers: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether the document is known not to tell all of it.
    pub partial: bool,
    /// Whether the document says that it tells all of it, although it may not tell all of the rest.
    pub complete: bool,
    /// Whether requests may hold more than the known fields.
    pub open: bool,
    /// Whether its document is known not to tell everything: a request may need what is missing
    /// there.
    pub in_partial_document: bool,
    /// Type of the fields beside the known ones, if the document says it.
    pub others: Option<Type>,
    /// Where it occurs, nearest places first; empty if nothing leads to it.
    pub occurrences: Vec<Occurrence>,
    /// Fields that it requires and does not describe.
    pub undescribed: Vec<String>,
    /// How well it is known.
    pub provenance: Provenance,
    /// What else docs say of it: why overlays changed it, which versions have it.
    pub notes: Vec<String>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// What a [`TypeDef`] is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// An object with known keys.
    Record(Vec<Field>),
    /// One of several texts.
    Enum(Vec<EnumValue<String>>),
    /// One of several integers.
    IntegerEnum(Vec<EnumValue<i64>>),
    /// One of several types.
    Union(Union),
    /// What an operation answers, by status.
    ByStatus(Vec<Case>),
}

/// A field of a record, or the value of a parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Type,
    /// Whether the document says that it is always there.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether it must not be printed.
    pub secret: bool,
    /// Whether it holds its own record, directly or not, so that it must be boxed.
    pub boxed: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Only in answers.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// What the server takes when the field is left out.
    pub default: Option<Value>,
    /// Restrictions on its value, by keyword; nothing enforces them.
    pub restrictions: BTreeMap<String, Value>,
    /// The document's words.
    pub docs: String,
    /// How well it is known.
    pub provenance: Provenance,
    /// What else docs say of it: why overlays changed it, which versions have it.
    pub notes: Vec<String>,
    /// Pointer of the property, where it is not among those of the type's own schema.
    pub inherited: Option<String>,
    /// The only value that it can have: of a discriminator, the one that names the type.
    pub constant: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue<W> {
    /// Text or number on the wire.
    pub wire: W,
    /// What the document calls it, where that is something else.
    pub name: Option<String>,
    /// The document's words.
    pub docs: String,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// Name of the field that tells which alternative it is.
    pub tag: Option<String>,
    /// Whether that field is a text, not a number or a boolean.
    pub tag_is_text: bool,
    /// Values of that field, and the index of the variant each names.
    pub tags: BTreeMap<String, usize>,
    /// Index of the variant that is the ancestor of all others.
    pub base: Option<usize>,
}

impl Union {
    /// Alternatives that no field tells apart.
    pub(crate) fn of(variants: Vec<Variant>) -> Self {
        Self { variants, tag: None, tag_is_text: true, tags: BTreeMap::new(), base: None }
    }
}

/// An alternative of a [`Union`].
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Words for its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
}

/// Notes as paragraphs that are added to the document's words.
pub(crate) fn paragraphs(notes: &[String]) -> String {
    notes.iter().map(|note| format!("\n\n{note}")).collect()
}

impl Api {
    /// The type called `id`.
    pub fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0)
    }

    /// Where the document says the server is: its first whole URL, if it is not S-360's, whose servers
    /// are each institution's own.
    pub fn base_url(&self) -> Option<&str> {
        let is_whole = |url: &&str| {
            (url.starts_with("https://") || url.starts_with("http://")) && !url.contains(['{', '}'])
        };
        let mut urls = self.servers.iter().map(|url| url.trim_end_matches('/'));
        urls.find(is_whole).filter(|_| self.service.is_none())
    }

    /// Whether the document is known not to tell all: what it does not describe may be there.
    pub fn is_partial(&self) -> bool {
        self.service.as_ref().is_some_and(|service| service.partial)
    }
}

impl TypeDef {
    /// Whether there may be more of it than is told: it is marked so, or its document is and it is not
    /// told completely all the same.
    pub fn is_partial(&self) -> bool {
        self.partial || (self.in_partial_document && !self.complete)
    }

    /// Whether values keep fields that the document does not know.
    pub(crate) fn has_extra(&self) -> bool {
        self.in_answers || self.open || self.in_partial_document
    }

    /// Pointer of the property that one of its fields is.
    pub fn field_pointer(&self, field: &Field) -> String {
        let own = || format!("{}/properties/{}", self.pointer, escape(&field.wire));
        field.inherited.clone().unwrap_or_else(own)
    }

    /// The fields, if it is a record.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            Kind::Record(fields) => fields,
            _ => &[],
        }
    }
}

impl Api {
    /// Shows every [`TypeId`] that occurs anywhere to `each`.
    pub(crate) fn each_type_id(&mut self, each: &dyn Fn(&mut TypeId)) {
        for operation in &mut self.operations {
            operation.request.iter_mut().for_each(|ty| ty.each_type_id(each));
            let Answer { ty, successes, errors, .. } = &mut operation.answer;
            let cases = successes.iter_mut().chain(errors).filter_map(|case| case.ty.as_mut());
            ty.iter_mut().chain(cases).for_each(|ty| ty.each_type_id(each));
        }
        for Webhook { body, answer, .. } in &mut self.webhooks {
            body.iter_mut().chain(answer).for_each(|ty| ty.each_type_id(each));
        }
        self.types.iter_mut().for_each(|def| def.each_type_id(each));
    }
}

impl TypeDef {
    /// Shows every [`TypeId`] that it refers to to `each`.
    pub(crate) fn each_type_id(&mut self, each: &dyn Fn(&mut TypeId)) {
        match &mut self.kind {
            Kind::Record(fields) => {
                fields.iter_mut().for_each(|field| field.ty.each_type_id(each));
            }
            Kind::Union(union) => {
                union.variants.iter_mut().for_each(|variant| variant.ty.each_type_id(each));
            }
            Kind::ByStatus(cases) => {
                let types = cases.iter_mut().filter_map(|case| case.ty.as_mut());
                types.for_each(|ty| ty.each_type_id(each));
            }
            Kind::Enum(_) | Kind::IntegerEnum(_) => {}
        }
        self.others.iter_mut().for_each(|ty| ty.each_type_id(each));
    }
}

impl Type {
    /// How many lists and maps are around the innermost type.
    pub(crate) fn depth(&self) -> usize {
        match self {
            Self::List(item) | Self::Map(item) => 1 + item.depth(),
            Self::Nullable(inner) => inner.depth(),
            _ => 0,
        }
    }

    fn each_type_id(&mut self, each: &dyn Fn(&mut TypeId)) {
        match self {
            Self::Nullable(item) | Self::List(item) | Self::Map(item) => item.each_type_id(each),
            Self::Named(id) => each(id),
            _ => {}
        }
    }
}

//! The grammar of API documents as one table: which keywords each kind of object may have, in which
//! dialect, what becomes of them, and what stands below them. Whoever walks a document asks here.

use crate::pointer::unescape;

/// The language a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0.
    Swagger2,
    /// OpenAPI 3.0.x.
    OpenApi30,
    /// OpenAPI 3.1.x.
    OpenApi31,
}

impl Dialect {
    /// Name and version, for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Swagger2 => "Swagger 2.0",
            Self::OpenApi30 => "OpenAPI 3.0",
            Self::OpenApi31 => "OpenAPI 3.1",
        }
    }
}

/// Dialects that have a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialects {
    All,
    /// Swagger 2.0 alone.
    V2,
    /// OpenAPI 3.0 and 3.1.
    V3,
}
use Dialects::{All, V2, V3};

impl Dialects {
    pub(crate) fn have(self, dialect: Dialect) -> bool {
        match self {
            All => true,
            V2 => dialect == Dialect::Swagger2,
            V3 => dialect != Dialect::Swagger2,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            All => "every dialect",
            V2 => "Swagger 2.0",
            V3 => "OpenAPI 3",
        }
    }
}

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is read.
    Read,
    /// It says nothing that code could honor.
    Note,
    /// It restricts values: kept for people and comparisons, never enforced.
    Restricts(Bound),
    /// It restricts or describes what the generated code neither checks nor offers.
    Unused,
    /// Something is missing in the generated code because of it.
    LeftOut,
}
use Fate::{LeftOut, Note, Read, Restricts, Unused};

/// Which of two values of a restriction allows less.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// It says the most that a value may be: the lower one.
    Most,
    /// It says the least that a value must be: the higher one.
    Least,
    /// They cannot be compared.
    Other,
}
use Bound::{Least, Most, Other};

/// What stands below a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Below {
    /// Text, a flag, or data in which no key means anything.
    Nothing,
    /// An object of the kind, or a list of such objects.
    One(Kind),
    /// Names, each with an object of the kind; or a list of such objects.
    Each(Kind),
}
use Below::{Each, Nothing, One};

/// A keyword of a kind of object.
#[derive(Debug)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) dialects: Dialects,
    pub(crate) fate: Fate,
    pub(crate) below: Below,
}

const fn row(name: &'static str, dialects: Dialects, fate: Fate, below: Below) -> Keyword {
    Keyword { name, dialects, fate, below }
}

/// A kind of object that a document has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Document,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    /// Path items by the address that a server is to call.
    Callback,
    SecurityScheme,
    Components,
    Schema,
}

impl Kind {
    /// What an object of the kind is called in messages.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Document => "a document",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::Header => "a header",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::SecurityScheme => "a security scheme",
            Self::Components => "the components",
            Self::Schema => "a schema",
        }
    }

    /// The keywords an object of the kind may have, sorted.
    pub(crate) fn keywords(self) -> &'static [Keyword] {
        match self {
            Self::Document => DOCUMENT,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::Header => HEADER,
            Self::RequestBody => REQUEST_BODY,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Response => RESPONSE,
            Self::Callback => &[],
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Components => COMPONENTS,
            Self::Schema => SCHEMA,
        }
    }

    pub(crate) fn keyword(self, name: &str) -> Option<&'static Keyword> {
        let table = self.keywords();
        let index = table.binary_search_by_key(&name, |keyword| keyword.name).ok()?;
        table.get(index)
    }

    /// What stands below `key` of an object of the kind.
    pub(crate) fn below(self, key: &str) -> Below {
        match self {
            _ if key.starts_with("x-") => Nothing,
            Self::Callback => One(Self::PathItem),
            kind => kind.keyword(key).map_or(Nothing, |keyword| keyword.below),
        }
    }
}

/// The HTTP methods that a path item may have operations for.
pub(crate) fn methods() -> impl Iterator<Item = &'static str> {
    let operations = PATH_ITEM.iter().filter(|row| row.below == One(Kind::Operation));
    operations.map(|row| row.name)
}

/// The operation that a place in a document belongs to, as `GET /things/{id}`.
///
/// ```
/// let place = "/paths/~1things~1{id}/get/parameters/0";
/// assert_eq!(s360_codegen::dialect::operation_at(place).as_deref(), Some("GET /things/{id}"));
/// ```
pub fn operation_at(pointer: &str) -> Option<String> {
    let mut tokens = pointer.strip_prefix("/paths/")?.split('/');
    let (path, method) = (tokens.next()?, tokens.next()?);
    let is_method = methods().any(|known| known == method);
    is_method.then(|| format!("{} {}", method.to_uppercase(), unescape(path)))
}

/// "If `in` is `header` and the name is [one of these], the parameter definition SHALL be ignored" (OpenAPI
/// 3.0.3, "Parameter Object"): whether it is one, in any case.
pub(crate) fn is_ignored_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].iter().any(|it| it.eq_ignore_ascii_case(name))
}

/// The names in the braces of a path or URL.
pub(crate) fn names_in(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0))
}

/// A walk from the top of a document along its keys.
pub(crate) struct Walk {
    /// The kind of the object around.
    around: Option<Kind>,
    /// The kind of the named objects around, of which the next key names one.
    named: Option<Kind>,
}

impl Walk {
    pub(crate) fn new() -> Self {
        Self { around: Some(Kind::Document), named: None }
    }

    /// Takes a key, which may be the place of an item in a list; says how what stands there is known.
    pub(crate) fn step(&mut self, key: &str, is_item: bool) -> Below {
        let below = match (self.named.take(), self.around) {
            (Some(kind), _) => Each(kind),
            (None, Some(kind)) if is_item => One(kind),
            (None, kind) => match kind.map_or(Nothing, |kind| kind.below(key)) {
                Each(kind) => {
                    (self.around, self.named) = (None, Some(kind));
                    return Nothing;
                }
                below => below,
            },
        };
        self.around = match below {
            One(kind) | Each(kind) => Some(kind),
            Nothing => None,
        };
        below
    }
}

/// The kind of the object at a place.
pub(crate) fn kind_at(pointer: &str) -> Option<Kind> {
    let mut walk = Walk::new();
    for token in pointer.split('/').skip(1) {
        walk.step(&unescape(token), token.bytes().all(|byte| byte.is_ascii_digit()));
    }
    walk.around
}

const DOCUMENT: &[Keyword] = &[
    row("$self", V3, Note, Nothing),
    row("basePath", V2, Read, Nothing),
    row("components", V3, Read, One(Kind::Components)),
    row("consumes", V2, Read, Nothing),
    row("definitions", All, Read, Each(Kind::Schema)),
    row("externalDocs", All, Note, Nothing),
    row("host", V2, Read, Nothing),
    row("info", All, Read, Nothing),
    row("jsonSchemaDialect", V3, Note, Nothing),
    row("openapi", V3, Read, Nothing),
    row("parameters", V2, Read, Each(Kind::Parameter)),
    row("paths", All, Read, Each(Kind::PathItem)),
    row("produces", V2, Read, Nothing),
    row("responses", V2, Read, Each(Kind::Response)),
    row("schemes", V2, Read, Nothing),
    row("security", All, Note, Nothing),
    row("securityDefinitions", V2, Read, Each(Kind::SecurityScheme)),
    row("servers", V3, Read, Nothing),
    row("swagger", V2, Read, Nothing),
    row("tags", All, Note, Nothing),
    row("webhooks", V3, Read, Each(Kind::PathItem)),
];

const PATH_ITEM: &[Keyword] = &[
    row("$ref", All, Read, Nothing),
    row("delete", All, Read, One(Kind::Operation)),
    row("description", All, Note, Nothing),
    row("get", All, Read, One(Kind::Operation)),
    row("head", All, Read, One(Kind::Operation)),
    row("options", All, Read, One(Kind::Operation)),
    row("parameters", All, Read, Each(Kind::Parameter)),
    row("patch", All, Read, One(Kind::Operation)),
    row("post", All, Read, One(Kind::Operation)),
    row("put", All, Read, One(Kind::Operation)),
    row("servers", V3, Read, Nothing),
    row("summary", All, Note, Nothing),
    row("trace", All, Read, One(Kind::Operation)),
];

const OPERATION: &[Keyword] = &[
    row("callbacks", V3, Read, Each(Kind::Callback)),
    row("consumes", V2, Read, Nothing),
    row("deprecated", All, Read, Nothing),
    row("description", All, Read, Nothing),
    row("externalDocs", All, Note, Nothing),
    row("operationId", All, Read, Nothing),
    row("parameters", All, Read, Each(Kind::Parameter)),
    row("produces", V2, Read, Nothing),
    row("requestBody", V3, Read, One(Kind::RequestBody)),
    row("responses", All, Read, Each(Kind::Response)),
    row("schemes", V2, Unused, Nothing),
    row("security", All, Note, Nothing),
    row("servers", V3, Read, Nothing),
    row("summary", All, Read, Nothing),
    row("tags", All, Note, Nothing),
];

/// A parameter of Swagger 2.0 has the keywords of a schema too.
const PARAMETER: &[Keyword] = &[
    row("$ref", All, Read, Nothing),
    row("allowEmptyValue", All, Unused, Nothing),
    row("allowReserved", V3, Read, Nothing),
    row("collectionFormat", V2, Read, Nothing),
    row("content", V3, Read, Each(Kind::MediaType)),
    row("deprecated", All, Read, Nothing),
    row("description", All, Read, Nothing),
    row("example", All, Note, Nothing),
    row("examples", All, Note, Nothing),
    row("explode", V3, Read, Nothing),
    row("format", V2, Read, Nothing),
    row("in", All, Read, Nothing),
    row("items", V2, Read, One(Kind::Schema)),
    row("name", All, Read, Nothing),
    row("required", All, Read, Nothing),
    row("schema", All, Read, One(Kind::Schema)),
    row("style", V3, Read, Nothing),
    row("type", V2, Read, Nothing),
];

const HEADER: &[Keyword] = &[
    row("$ref", V3, Read, Nothing),
    row("content", V3, Unused, Each(Kind::MediaType)),
    row("items", V2, Unused, One(Kind::Schema)),
    row("schema", V3, Unused, One(Kind::Schema)),
];

const REQUEST_BODY: &[Keyword] = &[
    row("$ref", V3, Read, Nothing),
    row("content", V3, Read, Each(Kind::MediaType)),
    row("description", V3, Read, Nothing),
    row("required", V3, Read, Nothing),
];

const MEDIA_TYPE: &[Keyword] = &[
    row("encoding", V3, Read, Each(Kind::Encoding)),
    row("example", V3, Note, Nothing),
    row("examples", V3, Note, Nothing),
    row("itemSchema", V3, LeftOut, One(Kind::Schema)),
    row("schema", V3, Read, One(Kind::Schema)),
];

const ENCODING: &[Keyword] = &[
    row("allowReserved", V3, Read, Nothing),
    row("contentType", V3, Read, Nothing),
    row("explode", V3, Read, Nothing),
    row("headers", V3, Unused, Each(Kind::Header)),
    row("style", V3, Read, Nothing),
];

const RESPONSE: &[Keyword] = &[
    row("$ref", All, Read, Nothing),
    row("content", V3, Read, Each(Kind::MediaType)),
    row("description", All, Read, Nothing),
    row("examples", V2, Note, Nothing),
    row("headers", All, Unused, Each(Kind::Header)),
    row("links", V3, Unused, Nothing),
    row("schema", V2, Read, One(Kind::Schema)),
    row("summary", All, Note, Nothing),
];

const SECURITY_SCHEME: &[Keyword] = &[row("$ref", V3, Read, Nothing)];

const COMPONENTS: &[Keyword] = &[
    row("callbacks", V3, Read, Each(Kind::Callback)),
    row("examples", V3, Note, Nothing),
    row("headers", V3, Unused, Each(Kind::Header)),
    row("links", V3, Unused, Nothing),
    row("parameters", V3, Read, Each(Kind::Parameter)),
    row("pathItems", V3, Read, Each(Kind::PathItem)),
    row("requestBodies", V3, Read, Each(Kind::RequestBody)),
    row("responses", V3, Read, Each(Kind::Response)),
    row("schemas", V3, Read, Each(Kind::Schema)),
    row("securitySchemes", V3, Read, Each(Kind::SecurityScheme)),
];

const SCHEMA: &[Keyword] = &[
    row("$anchor", All, Note, Nothing),
    row("$comment", All, Note, Nothing),
    row("$defs", All, Read, Each(Kind::Schema)),
    row("$dynamicAnchor", All, Note, Nothing),
    row("$dynamicRef", All, LeftOut, Nothing),
    row("$id", All, Note, Nothing),
    row("$recursiveRef", All, LeftOut, Nothing),
    row("$ref", All, Read, Nothing),
    row("$schema", All, Note, Nothing),
    row("additionalItems", All, Read, One(Kind::Schema)),
    row("additionalProperties", All, Read, One(Kind::Schema)),
    row("allOf", All, Read, One(Kind::Schema)),
    row("anyOf", All, Read, One(Kind::Schema)),
    row("collectionFormat", All, Note, Nothing),
    row("const", All, Read, Nothing),
    row("contains", All, Restricts(Other), One(Kind::Schema)),
    row("contentEncoding", All, Read, Nothing),
    row("contentMediaType", All, Read, Nothing),
    row("contentSchema", All, Unused, One(Kind::Schema)),
    row("default", All, Read, Nothing),
    row("definitions", All, Read, Each(Kind::Schema)),
    row("dependencies", All, Restricts(Other), Each(Kind::Schema)),
    row("dependentRequired", All, Restricts(Other), Nothing),
    row("dependentSchemas", All, Restricts(Other), Each(Kind::Schema)),
    row("deprecated", All, Read, Nothing),
    row("description", All, Read, Nothing),
    row("discriminator", All, Read, Nothing),
    row("else", All, Restricts(Other), One(Kind::Schema)),
    row("enum", All, Read, Nothing),
    row("example", All, Note, Nothing),
    row("examples", All, Note, Nothing),
    row("exclusiveMaximum", All, Restricts(Most), Nothing),
    row("exclusiveMinimum", All, Restricts(Least), Nothing),
    row("externalDocs", All, Note, Nothing),
    row("format", All, Read, Nothing),
    row("id", All, Note, Nothing),
    row("if", All, Restricts(Other), One(Kind::Schema)),
    row("items", All, Read, One(Kind::Schema)),
    row("maxContains", All, Restricts(Most), Nothing),
    row("maxItems", All, Restricts(Most), Nothing),
    row("maxLength", All, Restricts(Most), Nothing),
    row("maxProperties", All, Restricts(Most), Nothing),
    row("maximum", All, Restricts(Most), Nothing),
    row("minContains", All, Restricts(Least), Nothing),
    row("minItems", All, Restricts(Least), Nothing),
    row("minLength", All, Restricts(Least), Nothing),
    row("minProperties", All, Restricts(Least), Nothing),
    row("minimum", All, Restricts(Least), Nothing),
    row("multipleOf", All, Restricts(Other), Nothing),
    row("not", All, Unused, One(Kind::Schema)),
    row("nullable", All, Read, Nothing),
    row("oneOf", All, Read, One(Kind::Schema)),
    row("pattern", All, Restricts(Other), Nothing),
    row("patternProperties", All, Read, Each(Kind::Schema)),
    row("prefixItems", All, Read, One(Kind::Schema)),
    row("properties", All, Read, Each(Kind::Schema)),
    row("propertyNames", All, Restricts(Other), One(Kind::Schema)),
    row("readOnly", All, Read, Nothing),
    row("required", All, Read, Nothing),
    row("then", All, Restricts(Other), One(Kind::Schema)),
    row("title", All, Read, Nothing),
    row("type", All, Read, Nothing),
    row("unevaluatedItems", All, Unused, One(Kind::Schema)),
    row("unevaluatedProperties", All, Unused, One(Kind::Schema)),
    row("uniqueItems", All, Restricts(Other), Nothing),
    row("writeOnly", All, Read, Nothing),
    row("xml", All, Unused, Nothing),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Every kind that something leads to, from the document down.
    fn kinds() -> Vec<Kind> {
        let mut found = vec![Kind::Document];
        let mut next = 0;
        while let Some(kind) = found.get(next) {
            let below = match kind {
                Kind::Callback => vec![kind.below("")],
                kind => kind.keywords().iter().map(|keyword| keyword.below).collect(),
            };
            for below in below {
                if let One(kind) | Each(kind) = below
                    && !found.contains(&kind)
                {
                    found.push(kind);
                }
            }
            next += 1;
        }
        found
    }

    #[test]
    fn every_keyword_is_found() {
        let kinds = kinds();
        assert_eq!(kinds.len(), 13);
        for kind in kinds {
            for keyword in kind.keywords() {
                let found = kind.keyword(keyword.name).map(|found| found.name);
                assert_eq!(found, Some(keyword.name), "{kind:?}");
            }
        }
    }

    #[test]
    fn nothing_below_an_extension_or_data_means_anything() {
        for kind in kinds() {
            for key in ["x-own", "example", "default", "enum"] {
                assert_eq!(
                    kind.below(key),
                    if kind == Kind::Callback && key != "x-own" {
                        One(Kind::PathItem)
                    } else {
                        Nothing
                    }
                );
            }
        }
    }

    #[test]
    fn a_path_item_has_the_methods_of_http() {
        let methods: Vec<_> = methods().collect();
        assert_eq!(methods, ["delete", "get", "head", "options", "patch", "post", "put", "trace"]);
    }
}

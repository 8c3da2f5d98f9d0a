//! Which keywords each object may have, and what becomes of them. Every key of a document is held
//! against these tables: `openapiv3` drops what it does not know, this does not.

use serde_json::Value;

use super::builder::{Builder, Object, did_you_mean};
use crate::diagnostic::{Code, Severity, nearest};
use crate::pointer::At;

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// The builders read it.
    Read,
    /// It says nothing that code could honour.
    Note,
    /// It restricts or describes what the generated code neither checks nor offers.
    Unused,
    /// Something is missing in the generated code because of it.
    LeftOut,
}
use Fate::{LeftOut, Note, Read, Unused};

type Table = &'static [(&'static str, Fate)];

/// The keywords of one kind of object, in every dialect; sorted.
pub(super) struct Keywords {
    name: &'static str,
    table: Table,
}

pub(super) static DOCUMENT: Keywords = Keywords {
    name: "a document",
    table: &[
        ("$self", Note),
        ("basePath", Read),
        ("components", Read),
        ("consumes", Read),
        ("definitions", Read),
        ("externalDocs", Note),
        ("host", Read),
        ("info", Read),
        ("jsonSchemaDialect", Note),
        ("openapi", Read),
        ("parameters", Read),
        ("paths", Read),
        ("produces", Read),
        ("responses", Read),
        ("schemes", Read),
        ("security", Note),
        ("securityDefinitions", Read),
        ("servers", Read),
        ("swagger", Read),
        ("tags", Note),
        ("webhooks", Read),
    ],
};

pub(super) static PATH_ITEM: Keywords = Keywords {
    name: "a path item",
    table: &[
        ("$ref", Read),
        ("delete", Read),
        ("description", Note),
        ("get", Read),
        ("head", Read),
        ("options", Read),
        ("parameters", Read),
        ("patch", Read),
        ("post", Read),
        ("put", Read),
        ("servers", Read),
        ("summary", Note),
        ("trace", Read),
    ],
};

pub(super) static OPERATION: Keywords = Keywords {
    name: "an operation",
    table: &[
        ("callbacks", Read),
        ("consumes", Read),
        ("deprecated", Read),
        ("description", Read),
        ("externalDocs", Note),
        ("operationId", Read),
        ("parameters", Read),
        ("produces", Read),
        ("requestBody", Read),
        ("responses", Read),
        ("schemes", Unused),
        ("security", Note),
        ("servers", Read),
        ("summary", Read),
        ("tags", Note),
    ],
};

/// A parameter of Swagger 2.0 has the keywords of a schema too.
pub(super) static PARAMETER: Keywords = Keywords {
    name: "a parameter",
    table: &[
        ("$ref", Read),
        ("allowEmptyValue", Unused),
        ("allowReserved", Read),
        ("content", Read),
        ("deprecated", Read),
        ("description", Read),
        ("example", Note),
        ("examples", Note),
        ("explode", Read),
        ("in", Read),
        ("name", Read),
        ("required", Read),
        ("schema", Read),
        ("style", Read),
    ],
};

pub(super) static REQUEST_BODY: Keywords = Keywords {
    name: "a request body",
    table: &[("$ref", Read), ("content", Read), ("description", Read), ("required", Read)],
};

pub(super) static MEDIA_TYPE: Keywords = Keywords {
    name: "a media type",
    table: &[
        ("encoding", Read),
        ("example", Note),
        ("examples", Note),
        ("itemSchema", LeftOut),
        ("schema", Read),
    ],
};

pub(super) static ENCODING: Keywords = Keywords {
    name: "an encoding",
    table: &[
        ("allowReserved", Read),
        ("contentType", Read),
        ("explode", Read),
        ("headers", Unused),
        ("style", Read),
    ],
};

pub(super) static RESPONSE: Keywords = Keywords {
    name: "a response",
    table: &[
        ("$ref", Read),
        ("content", Read),
        ("description", Read),
        ("examples", Note),
        ("headers", Unused),
        ("links", Unused),
        ("schema", Read),
        ("summary", Note),
    ],
};

pub(super) static COMPONENTS: Keywords = Keywords {
    name: "the components",
    table: &[
        ("callbacks", Read),
        ("examples", Note),
        ("headers", Unused),
        ("links", Unused),
        ("parameters", Read),
        ("pathItems", Read),
        ("requestBodies", Read),
        ("responses", Read),
        ("schemas", Read),
        ("securitySchemes", Read),
    ],
};

pub(super) static SCHEMA: Keywords = Keywords {
    name: "a schema",
    table: &[
        ("$anchor", Note),
        ("$comment", Note),
        ("$defs", Read),
        ("$dynamicAnchor", Note),
        ("$dynamicRef", LeftOut),
        ("$id", Note),
        ("$recursiveRef", LeftOut),
        ("$ref", Read),
        ("$schema", Note),
        ("additionalItems", Read),
        ("additionalProperties", Read),
        ("allOf", Read),
        ("anyOf", Read),
        ("collectionFormat", Note),
        ("const", Read),
        ("contains", Unused),
        ("contentEncoding", Read),
        ("contentMediaType", Read),
        ("contentSchema", Unused),
        ("default", Read),
        ("definitions", Read),
        ("dependencies", Unused),
        ("dependentRequired", Unused),
        ("dependentSchemas", Unused),
        ("deprecated", Read),
        ("description", Read),
        ("discriminator", Read),
        ("else", Unused),
        ("enum", Read),
        ("example", Note),
        ("examples", Note),
        ("exclusiveMaximum", Unused),
        ("exclusiveMinimum", Unused),
        ("externalDocs", Note),
        ("format", Read),
        ("id", Note),
        ("if", Unused),
        ("items", Read),
        ("maxContains", Unused),
        ("maxItems", Unused),
        ("maxLength", Unused),
        ("maxProperties", Unused),
        ("maximum", Unused),
        ("minContains", Unused),
        ("minItems", Unused),
        ("minLength", Unused),
        ("minProperties", Unused),
        ("minimum", Unused),
        ("multipleOf", Unused),
        ("not", Unused),
        ("nullable", Read),
        ("oneOf", Read),
        ("pattern", Unused),
        ("patternProperties", Read),
        ("prefixItems", Read),
        ("properties", Read),
        ("propertyNames", Unused),
        ("readOnly", Read),
        ("required", Read),
        ("then", Unused),
        ("title", Read),
        ("type", Read),
        ("unevaluatedItems", Unused),
        ("unevaluatedProperties", Unused),
        ("uniqueItems", Unused),
        ("writeOnly", Read),
        ("xml", Unused),
    ],
};

const VENDORS_OWN: &str = "correct the spelling, or call it `x-…` if it is the vendor's own";

impl Keywords {
    fn fate(&self, key: &str) -> Option<Fate> {
        let index = self.table.binary_search_by_key(&key, |(word, _)| word).ok()?;
        self.table.get(index).map(|(_, fate)| *fate)
    }
}

impl Builder<'_> {
    /// Holds every key of `object` against the keywords it may have.
    pub(super) fn account(&mut self, at: &At<'_>, object: &Object, keywords: &Keywords) {
        for key in object.keys().filter(|key| !key.starts_with("x-")) {
            match keywords.fate(key) {
                Some(Read | Note) => {}
                Some(Unused) => self.unused(at, key),
                Some(LeftOut) => {
                    let message = format!("`{key}` is left out");
                    self.report(Severity::Warning, Code::NotSupported, &at.then(key), message, "");
                }
                None => {
                    let message = format!("`{key}` is not a keyword of {}", keywords.name);
                    let meant = nearest(key, keywords.table.iter().map(|(word, _)| *word));
                    let hint = meant.map_or(VENDORS_OWN.to_owned(), did_you_mean);
                    let at = at.then(key);
                    self.report(Severity::Warning, Code::UnknownKeyword, &at, message, &hint);
                }
            }
        }
    }
}

/// The runtime authenticates by a token in `Authorization`; every other way counts as unused.
pub(super) fn security(builder: &mut Builder<'_>, at: &At<'_>, from: &Object, key: &str) {
    let below = at.then(key);
    for (name, scheme) in builder.entries(at, from, key) {
        let says = |key: &str, word: &str| {
            let text = scheme.get(key).and_then(Value::as_str);
            text.is_some_and(|text| text.eq_ignore_ascii_case(word))
        };
        let bearer = says("type", "http") && says("scheme", "bearer")
            || says("type", "apiKey") && says("in", "header") && says("name", "Authorization")
            || says("type", "oauth2")
            || says("type", "openIdConnect");
        if !bearer {
            builder.unused(&below.then(name), key);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn keywords_are_found_because_tables_are_sorted() {
        use super::*;
        for keywords in [
            &DOCUMENT,
            &PATH_ITEM,
            &OPERATION,
            &PARAMETER,
            &REQUEST_BODY,
            &MEDIA_TYPE,
            &ENCODING,
            &RESPONSE,
            &COMPONENTS,
            &SCHEMA,
        ] {
            assert!(keywords.table.is_sorted_by_key(|(word, _)| word), "{}", keywords.name);
        }
    }
}

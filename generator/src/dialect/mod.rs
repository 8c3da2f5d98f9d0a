//! Swagger 2.0, OpenAPI 3.0 and 3.1 into one form: [`openapiv3::OpenAPI`].
//!
//! Each dialect has a builder that walks the document by the dialect's own grammar, reports what
//! does not fit it, and copies what does into the 3.0 form. What 3.0 cannot carry is rewritten
//! (`const`, `type` arrays), kept in `x-` extensions, or reported.

mod builder;
mod keywords;
mod openapi3;
mod references;
mod schema;
mod sources;
mod swagger2;
mod written;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostic};
use crate::load::Document;
pub(crate) use builder::{Builder, EXAMPLES, did_you_mean};
pub use sources::Sources;
pub(crate) use swagger2::DELIMITER;

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

    /// A text about a place in the 3.0 form (a pointer, a reference), in the dialect's own terms.
    pub fn own_terms(self, text: &str) -> String {
        match self {
            Self::Swagger2 => {
                MOVED.iter().fold(text.to_owned(), |text, (here, there)| text.replace(here, there))
            }
            Self::OpenApi30 | Self::OpenApi31 => text.to_owned(),
        }
    }

    /// Reads the dialect from the document's content.
    ///
    /// # Errors
    /// The document names none of the three.
    pub fn of(document: &Document) -> Result<Self, Box<Diagnostic>> {
        let text = |key: &str| match document.root.get(key) {
            Some(Value::String(version)) => Some(version.clone()),
            Some(version @ Value::Number(_)) => Some(version.to_string()),
            _ => None,
        };
        let is = |version: &Option<String>, prefix: &str| {
            version.as_ref().is_some_and(|version| version.starts_with(prefix))
        };
        let (swagger, openapi) = (text("swagger"), text("openapi"));
        if is(&swagger, "2") {
            return Ok(Self::Swagger2);
        }
        if is(&openapi, "3.0") || openapi.as_deref() == Some("3") {
            return Ok(Self::OpenApi30);
        }
        if is(&openapi, "3.1") {
            return Ok(Self::OpenApi31);
        }
        let found = match (swagger, openapi) {
            (Some(swagger), _) => format!("`swagger` is `{swagger}`"),
            (None, Some(openapi)) => format!("`openapi` is `{openapi}`"),
            (None, None) => "neither `swagger` nor `openapi` at the top".to_owned(),
        };
        let hint = "expected `swagger: \"2.0\"`, `openapi: 3.0.x` or `openapi: 3.1.x`";
        let message = format!("not an API document: {found}");
        Err(Box::new(Diagnostic::error(Code::UnknownDialect, &document.name, message, hint)))
    }
}

/// Where shared definitions stand in the 3.0 form, and where in Swagger 2.0.
const MOVED: &[(&str, &str)] = &[
    ("/components/schemas/", "/definitions/"),
    ("/components/parameters/", "/parameters/"),
    ("/components/responses/", "/responses/"),
];

/// A document in the 3.0 form.
#[derive(Debug, Clone)]
pub struct Normalised {
    /// The language it was written in.
    pub dialect: Dialect,
    /// The 3.0 form.
    pub openapi: openapiv3::OpenAPI,
    /// What the server sends by itself, by name.
    pub webhooks: Vec<(String, openapiv3::PathItem)>,
    /// Keywords that only restrict values or describe what no code needs, and where they stand.
    pub unused: Vec<(String, String)>,
    /// The files it was made of.
    pub sources: Sources,
}

fn build(builder: &mut Builder<'_>, dialect: Dialect, root: &Value) -> Value {
    match dialect {
        Dialect::Swagger2 => swagger2::document(builder, root),
        Dialect::OpenApi30 | Dialect::OpenApi31 => openapi3::document(builder, root),
    }
}

/// The 3.0 form of a document as a tree, for those who want to see values: the examples of schemas
/// and media types are in lists under `x-examples`. Its pointers are those of
/// [`TypeDef::pointer`](crate::model::TypeDef::pointer).
///
/// # Errors
/// The document is not an API document.
pub fn tree_with_examples(document: &Document) -> Result<Value, Box<Diagnostic>> {
    let dialect = Dialect::of(document)?;
    let mut diagnostics = Vec::new();
    let (root, _) = references::hoist(document, dialect, &mut diagnostics);
    let mut builder = Builder::new(document, &mut diagnostics, true);
    Ok(build(&mut builder, dialect, &root))
}

/// Brings `document` into the 3.0 form, with the `examples` of schemas and media types or without;
/// faults go to `diagnostics`.
///
/// # Errors
/// The document is not an API document, or nothing of it can be used.
pub fn normalise(
    document: &Document,
    diagnostics: &mut Vec<Diagnostic>,
    examples: bool,
) -> Result<Normalised, Box<Diagnostic>> {
    let dialect = Dialect::of(document)?;
    let (root, sources) = references::hoist(document, dialect, diagnostics);
    let mut builder = Builder::new(document, diagnostics, examples);
    let mut tree = build(&mut builder, dialect, &root);
    let unused = builder.into_unused();
    let webhooks = tree.as_object_mut().and_then(|tree| tree.remove("webhooks"));
    let read = serde_json::from_value(tree).and_then(|openapi| {
        let webhooks: BTreeMap<_, _> = serde_json::from_value(webhooks.unwrap_or(json!({})))?;
        Ok((openapi, webhooks.into_iter().collect()))
    });
    match read {
        Ok((openapi, webhooks)) => Ok(Normalised { dialect, openapi, webhooks, unused, sources }),
        Err(error) => Err(Box::new(Diagnostic::error(
            Code::Malformed,
            &document.name,
            format!("the document cannot be read as OpenAPI: {error}"),
            "please report the document: this should have been found earlier",
        ))),
    }
}

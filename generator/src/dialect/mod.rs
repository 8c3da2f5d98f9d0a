//! Swagger 2.0, OpenAPI 3.0 and 3.1 into one form: [`openapiv3::OpenAPI`].
//!
//! Each dialect has a checker that walks the document by the dialect's own grammar, reports what
//! does not fit it, and copies what does into the 3.0 form. What 3.0 cannot carry is rewritten
//! (`const`, `type` arrays), kept in `x-` extensions, or reported.

mod checker;
mod openapi3;
mod references;
mod rules;
mod schema;
mod security;
mod site;
mod source_map;
mod swagger2;

use std::collections::BTreeMap;

use serde_json::{Value, json};

pub(crate) use schema::CONSTRAINTS;

use crate::diagnostic::{Code, Diagnostic};
pub use crate::grammar::{Dialect, operation_at};
use crate::load::Document;
pub(crate) use checker::{Checker, EXAMPLES, did_you_mean};
pub(crate) use schema::CONTENT_MEDIA_TYPE;
pub use source_map::SourceMap;
pub(crate) use swagger2::{DELIMITER, INNER_DELIMITERS};

impl Dialect {
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

/// A document in the 3.0 form.
#[derive(Debug, Clone)]
pub struct Normalized {
    /// The language it was written in.
    pub dialect: Dialect,
    /// The 3.0 form.
    pub openapi: openapiv3::OpenAPI,
    /// What the server sends by itself, by name.
    pub webhooks: Vec<(String, openapiv3::PathItem)>,
    /// Keywords that only restrict values or describe what no code needs, and where they stand.
    pub unused: Vec<(String, String)>,
    /// The files it was made of.
    pub source_map: SourceMap,
}

fn build(checker: &mut Checker<'_>, dialect: Dialect, root: &Value) -> Value {
    match dialect {
        Dialect::Swagger2 => swagger2::document(checker, root),
        Dialect::OpenApi30 | Dialect::OpenApi31 => openapi3::document(checker, root),
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
    let (root, source_map) = references::hoist(document, dialect, &mut diagnostics);
    let mut checker = Checker::new(document, dialect, source_map, &mut diagnostics, true);
    Ok(build(&mut checker, dialect, &root))
}

/// Brings `document` into the 3.0 form, with the `examples` of schemas and media types or without;
/// faults go to `diagnostics`.
///
/// # Errors
/// The document is not an API document, or nothing of it can be used.
pub fn normalize(
    document: &Document,
    diagnostics: &mut Vec<Diagnostic>,
    examples: bool,
) -> Result<Normalized, Box<Diagnostic>> {
    let dialect = Dialect::of(document)?;
    let (root, source_map) = references::hoist(document, dialect, diagnostics);
    rules::check(&root, document, dialect, diagnostics);
    let mut checker = Checker::new(document, dialect, source_map, diagnostics, examples);
    let mut tree = build(&mut checker, dialect, &root);
    let Checker { source_map, unused, .. } = checker;
    let webhooks = tree.as_object_mut().and_then(|tree| tree.remove("webhooks"));
    let read = serde_json::from_value(tree).and_then(|openapi| {
        let webhooks: BTreeMap<_, _> = serde_json::from_value(webhooks.unwrap_or(json!({})))?;
        Ok((openapi, webhooks.into_iter().collect()))
    });
    match read {
        Ok((openapi, webhooks)) => {
            Ok(Normalized { dialect, openapi, webhooks, unused, source_map })
        }
        Err(error) => Err(Box::new(Diagnostic::error(
            Code::Malformed,
            &document.name,
            format!("the document cannot be read as OpenAPI: {error}"),
            "please report the document: this should have been found earlier",
        ))),
    }
}

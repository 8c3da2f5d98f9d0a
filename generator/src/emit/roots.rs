//! The module tree around the modules of single documents.

use askama::Template;

use super::rendered;

/// A module, and the features of which any turns it on.
pub(crate) struct Gated<'a> {
    pub(crate) name: &'a str,
    pub(crate) features: Vec<&'a str>,
}

#[derive(Template)]
#[template(path = "code/library.rs", escape = "none")]
struct Library<'a> {
    services: &'a [Gated<'a>],
}

/// `lib.rs` of the crate of all services.
pub(crate) fn library(services: &[Gated<'_>]) -> String {
    rendered(&Library { services }) + "\n"
}

#[derive(Template)]
#[template(path = "code/service.rs", escape = "none")]
struct Service<'a> {
    docs: Vec<String>,
    versions: &'a [Gated<'a>],
}

/// The module of a service; `about` are its docs, in Markdown.
pub(crate) fn service(about: &str, versions: &[Gated<'_>]) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!(" {line}") };
    rendered(&Service { docs: about.lines().map(line).collect(), versions }) + "\n"
}

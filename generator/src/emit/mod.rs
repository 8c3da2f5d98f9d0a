//! Named model into Rust: one file for each kind of item. Decides nothing: what an item is was
//! decided in [`crate::lower`], what it is called in [`crate::name`].

mod answers;
mod client;
mod conversions;
mod docs;
mod enums;
mod example;
mod operations;
mod records;
mod summary;
mod tree;
mod types;
mod unions;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Api, Field, Kind, Type, TypeDef};
use crate::name::{Names, TypeNames};
pub(crate) use docs::lines as doc_lines;
pub use summary::summary;
pub use tree::{API_TEXT, CHANGES, crate_name, service_folder, services_crate, single_crate};
use types::{Imports, Scope};

/// The Rust files of one document, by name: `mod.rs`, `client.rs` and so on.
pub fn module(api: &Api, names: &Names) -> BTreeMap<String, String> {
    module_of(api, names, None)
}

/// The same of a version that callers should leave, as `deprecated` tells them.
fn module_of(api: &Api, names: &Names, deprecated: Option<&str>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut parts = Vec::new();
    for part in PARTS {
        let scope = Scope { api, names, part: part.name, deprecated };
        let mut imports = Imports::default();
        let items = (part.emit)(&scope, &mut imports);
        if items.is_empty() {
            continue;
        }
        let header = part.header;
        let uses = imports.tokens();
        let head = written(quote!(#![doc = #header] #uses));
        files.insert(format!("{}.rs", part.name), spaced(&(head + &items.concat())));
        parts.push(part);
    }
    files.insert("mod.rs".to_owned(), root(api, names, &parts));
    files
}

/// What stands before each line of a body.
const INDENT: &str = "    ";

/// A file of a module.
struct Part {
    name: &'static str,
    header: &'static str,
    /// The items as text, one at a time: as tokens they take a hundred times the memory.
    emit: fn(&Scope<'_>, &mut Imports) -> Vec<String>,
    /// Whether other modules may use its items.
    public: bool,
}

const PARTS: &[Part] = &[
    Part { name: "answers", header: " Answers by status.", emit: answers::all, public: true },
    Part { name: "client", header: " The client.", emit: client::client, public: true },
    Part { name: "enums", header: " Values from a list.", emit: enums::all, public: true },
    Part {
        name: "operations",
        header: " What the runtime has to know about each method.",
        emit: operations::all,
        public: false,
    },
    Part {
        name: "records",
        header: " Requests, results and their parts.",
        emit: records::all,
        public: true,
    },
    Part {
        name: "unions",
        header: " Values that are one of several types.",
        emit: unions::all,
        public: true,
    },
];

/// A field's type as the generated struct has it.
pub(crate) fn field_type(api: &Api, names: &Names, def: &TypeDef, field: &Field) -> String {
    let scope = Scope { api, names, part: "", deprecated: None };
    scope.field(def, field, &mut Imports::default()).ty
}

/// A type as generated code has it.
pub(crate) fn plain_type(api: &Api, names: &Names, ty: &Type) -> String {
    Scope { api, names, part: "", deprecated: None }.plain(ty)
}

/// The file a type stands in.
fn part_of(def: &TypeDef) -> &'static str {
    match def.kind {
        Kind::Record(_) => "records",
        Kind::Enum(_) | Kind::IntegerEnum(_) => "enums",
        Kind::Union(_) => "unions",
        Kind::ByStatus(_) => "answers",
    }
}

fn root(api: &Api, names: &Names, parts: &[&Part]) -> String {
    let about = crate::text::module_docs(api, names);
    let lines: Vec<String> = about
        .lines()
        .map(|line| match line {
            "" => String::new(),
            line => format!(" {line}"),
        })
        .collect();
    let modules = parts.iter().map(|part| ident(part.name));
    let public = parts.iter().filter(|part| part.public).map(|part| ident(part.name));
    format(quote! {
        #(#![doc = #lines])*
        #(mod #modules;)*
        #(pub use #public::*;)*
    })
}

/// Tokens as a formatted file.
pub(crate) fn format(tokens: TokenStream) -> String {
    spaced(&written(tokens))
}

/// Tokens as text, formatted.
fn written(tokens: TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // Not reached by any known document; the compiler's message is better than none.
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// An empty line between items, as a person would write.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 16);
    let mut last = "";
    for line in code.lines() {
        let starts = !line.is_empty() && !line.starts_with([' ', '}', ')', ']']);
        let follows =
            last == "}" || last == ");" || last.ends_with(';') && !last.starts_with([' ', '/']);
        let same = ["use ", "mod ", "pub use ", "s360_runtime::"]
            .iter()
            .any(|word| line.starts_with(word) && last.starts_with(word));
        let macro_call = line.starts_with("s360_runtime::");
        let after_docs = last.starts_with("//!") && !line.starts_with("//!");
        if starts && (follows && !same && !macro_call || after_docs) && !last.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        last = line;
    }
    out
}

/// A Rust name as a token. Names come from [`crate::name`], which makes legal ones only.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

fn member(names: &TypeNames, index: usize) -> &str {
    names.members.get(index).map_or("unnamed", String::as_str)
}

/// Text of [`Scope::ty`] where tokens are wanted.
fn tokens(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|_| quote!(compile_error!("not Rust")))
}

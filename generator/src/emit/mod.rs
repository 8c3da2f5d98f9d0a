//! Named model into Rust: one file for each kind of item. Decides nothing: what an item is was
//! decided in [`crate::lower`], what it is called in [`crate::name`].

mod answers;
mod client;
mod conversions;
mod enums;
mod example;
mod operations;
mod records;
mod roots;
mod unions;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::TypeDef;
use crate::name::{NamedApi, TypeNames};
use crate::rust_types::{Imports, part_of};
pub(crate) use example::example;
pub(crate) use roots::{Gated, library, service};

/// What an emitter of one file sees.
struct Scope<'a> {
    named: NamedApi<'a>,
    /// The file being written.
    part: &'static str,
    /// Why callers should leave the version, and for what.
    deprecated: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// The types that stand in this file.
    fn own_types(&self) -> impl Iterator<Item = (&'a TypeDef, &'a TypeNames)> {
        let part = self.part;
        let all = self.named.api.types.iter().zip(&self.named.names.types);
        let mut own: Vec<_> = all.filter(|(def, _)| part_of(def) == part).collect();
        own.sort_by(|one, other| one.1.name.cmp(&other.1.name));
        own.into_iter()
    }
}

/// What the module of a document is made from, beside the document.
#[derive(Clone, Copy, Default)]
pub(crate) struct Setting<'a> {
    /// The docs of the module.
    pub(crate) about: &'a str,
    /// Why callers should leave this version, and for what.
    pub(crate) deprecated: Option<&'a str>,
    /// The version before this one: its types convert into those of this one, and back.
    pub(crate) older: Option<Older<'a>>,
}

/// An older version of the same service.
#[derive(Clone, Copy)]
pub(crate) struct Older<'a> {
    pub(crate) named: NamedApi<'a>,
    /// Its module, beside this one.
    pub(crate) module: &'a str,
    pub(crate) feature: &'a str,
}

/// The Rust files of one document, by name: `mod.rs`, `client.rs` and so on.
pub(crate) fn module(named: NamedApi<'_>, setting: Setting<'_>) -> BTreeMap<String, String> {
    let Setting { about, deprecated, older } = setting;
    let mut files = BTreeMap::new();
    let mut parts = Vec::new();
    for part in PARTS {
        let scope = Scope { named, part: part.name, deprecated };
        let mut imports = Imports::of(part.name);
        let items = (part.emit)(&scope, &mut imports);
        if items.is_empty() {
            continue;
        }
        let header = part.header;
        let uses = uses(&imports);
        let head = written(quote!(#![doc = #header] #uses));
        files.insert(format!("{}.rs", part.name), spaced(&(head + &items.concat())));
        parts.push(part);
    }
    let older = older.and_then(|older| Some((older, conversions::file(older, named)?)));
    let feature = older.as_ref().map(|(older, _)| older.feature);
    files.insert("mod.rs".to_owned(), root(about, &parts, feature));
    files.extend(older.map(|(_, file)| ("conversions.rs".to_owned(), file)));
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

/// `older` is the feature of the version that conversions lead from and to.
fn root(about: &str, parts: &[&Part], older: Option<&str>) -> String {
    let about = inner_docs(about);
    let conversions = older.map(|feature| {
        quote! {
            #[cfg(feature = #feature)]
            mod conversions;
        }
    });
    let modules = parts.iter().map(|part| ident(part.name));
    let public = parts.iter().filter(|part| part.public).map(|part| ident(part.name));
    format(quote! {
        #about
        #(mod #modules;)*
        #(pub use #public::*;)*
        #conversions
    })
}

/// Lines of Markdown as docs of the module they stand in.
fn inner_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#![doc = #lines])*)
}

fn uses(imports: &Imports) -> TokenStream {
    let siblings = imports.siblings().map(|part| {
        let part = ident(part);
        quote!(use super::#part::*;)
    });
    let uses = imports.names().map(|(module, names)| {
        let module: Vec<_> = module.split("::").map(segment).collect();
        let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
        match names.as_slice() {
            [only] => quote!(use #(#module)::*::#only;),
            several => quote!(use #(#module)::*::{#(#several),*};),
        }
    });
    quote!(#(#uses)* #(#siblings)*)
}

/// `super` is a keyword, and as a path segment a legal identifier token.
fn segment(word: &str) -> Ident {
    Ident::new(word, Span::call_site())
}

/// Tokens as a formatted file.
fn format(tokens: TokenStream) -> String {
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

/// Text of [`NamedApi::ty`] where tokens are wanted.
fn tokens(code: &str) -> TokenStream {
    code.parse().unwrap_or_else(|_| quote!(compile_error!("not Rust")))
}

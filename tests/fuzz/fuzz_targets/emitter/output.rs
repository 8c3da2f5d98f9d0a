//! What generated files may hold. A text of the document that got out of its literal or comment
//! would show up here as an item, an attribute, a macro or a character that should not be there.

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag};
use s360_codegen::invisible::is_invisible;
use syn::visit::{self, Visit};

pub fn holds_no_more_than_it_should(name: &str, text: &str) {
    if let Some(odd) = text.chars().find(|char| *char != '\n' && is_invisible(*char)) {
        panic!("{name} holds {odd:?}:\n{text}");
    }
    if name.ends_with(".rs") {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        Code { name, text, page: String::new() }.visit_file(&file);
        plain(text.parse().expect("syn has read it"));
    }
}

/// Names are ASCII; nothing is unsafe or raw.
fn plain(tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => plain(group.stream()),
            TokenTree::Ident(ident) => {
                let ident = ident.to_string();
                assert!(ident.is_ascii() && ident != "unsafe" && ident != "extern", "{ident}");
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

struct Code<'c> {
    name: &'c str,
    text: &'c str,
    /// The comment being read.
    page: String,
}

impl<'ast> Visit<'ast> for Code<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        use syn::Item::{Const, Enum, Impl, Macro, Mod, Static, Struct, Type, Use};
        let known = matches!(
            item,
            Const(_)
                | Enum(_)
                | Impl(_)
                | Macro(_)
                | Mod(_)
                | Static(_)
                | Struct(_)
                | Type(_)
                | Use(_)
        );
        assert!(known, "an item of another kind in {}:\n{}", self.name, self.text);
        prose(&std::mem::take(&mut self.page));
        visit::visit_item(self, item);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let first = call.path.segments.first().map(|segment| segment.ident.to_string());
        let ours = first.as_deref() == Some("s360_runtime");
        assert!(ours, "a macro of somebody else in {}:\n{}", self.name, self.text);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let (name, text) = (self.name, self.text);
        if let Some(line) = doc(attribute) {
            assert!(!line.contains('\n'), "a comment of several lines in {name}:\n{text}");
            self.page.push_str(line.strip_prefix(' ').unwrap_or(&line));
            self.page.push('\n');
            return;
        }
        let known = ["derive", "non_exhaustive", "deprecated", "default", "inline"];
        let known = known.iter().any(|word| attribute.path().is_ident(word));
        assert!(known || is_alias(attribute), "another attribute in {name}:\n{text}");
    }

    /// A name ends the comment before it.
    fn visit_ident(&mut self, _: &'ast syn::Ident) {
        prose(&std::mem::take(&mut self.page));
    }
}

fn doc(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else {
        return None;
    };
    pair.path.is_ident("doc").then(|| text.value())
}

/// `#[doc(alias = "…")]`
fn is_alias(attribute: &syn::Attribute) -> bool {
    let alias = attribute.parse_args::<syn::MetaNameValue>();
    attribute.path().is_ident("doc") && alias.is_ok_and(|it| it.path.is_ident("alias"))
}

/// A page of rustdoc without code blocks (they would be tests), HTML, or links but to the web and
/// to our own methods.
fn prose(page: &str) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let resolve = |link: BrokenLink<'_>| {
        Some((CowStr::from(format!("item:{}", &*link.reference)), CowStr::from("")))
    };
    for event in Parser::new_with_broken_link_callback(page, options, Some(resolve)) {
        match event {
            Event::Start(
                Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {
                panic!("{event:?} in the comment\n{page}")
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let web = dest_url.starts_with("https://") || dest_url.starts_with("http://");
                let item = dest_url.strip_prefix("item:`").map(|item| item.trim_end_matches('`'));
                let path = ["super::", "s360_runtime::"]
                    .iter()
                    .find_map(|module| dest_url.strip_prefix(module));
                let ours = item.or(path).is_some_and(|item| {
                    let item = item.replace("::", "");
                    item.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                });
                assert!(web || ours, "a link to {dest_url} in the comment\n{page}");
            }
            _ => {}
        }
    }
}

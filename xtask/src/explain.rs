//! `explain`: where an item of the generated code is from, and what became of a place in a document.

use std::path::Path;

use s360_codegen::diagnostic::{Code, Diagnostic, Position, escape};
use s360_codegen::emit::service_folder;
use s360_codegen::load::Document;
use s360_codegen::model::{Kind, TypeDef};
use s360_codegen::name::{self, Names};

use crate::diff as side;
use crate::messages::{self, Messages};
use crate::versions::{Version, versions};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A path in Rust (`s360::catalog::v1_33::GetCatalogRequest::channel`), a place in a document
    /// (`catalogService@1.33#/definitions/Thing`, `specs/…/v1_33.json#/definitions/Thing`), or the
    /// code of a message (`S006`).
    what: String,
}

/// Something that has a name in the generated code.
struct Item {
    /// Below the module of its version: `Order`, `Order::price`.
    rust: String,
    kind: &'static str,
    /// What it is called in the document.
    wire: String,
    /// Where it stands in the document.
    pointer: String,
    /// How it got its name.
    naming: String,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    let what = arguments.what.trim();
    if let Some(code) = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(what)) {
        println!("{code}: {}", code.meaning());
        return Ok(());
    }
    std::env::set_current_dir(root).map_err(|error| error.to_string())?;
    let options = messages::Options::default();
    let all = versions(&mut Messages::new(&options))?;
    let found = match what.split_once('#') {
        Some((document, pointer)) => by_place(&all, document, pointer, root),
        None => by_path(&all, what, root),
    };
    let (version, item) = found?;
    print!("{}", told(version, &item, &all, root));
    Ok(())
}

/// The module of a version as Rust code writes it.
fn module(version: &Version) -> String {
    let folder = service_folder(&version.service);
    let parts = folder.iter().skip(1).map(|part| part.to_string_lossy().into_owned());
    format!("s360::{}", parts.collect::<Vec<_>>().join("::"))
}

fn by_path<'v>(all: &'v [Version], path: &str, root: &Path) -> Result<(&'v Version, Item), String> {
    let path = path.replace("r#", "").replace('.', "::");
    let path = if path.starts_with("s360::") { path } else { format!("s360::{path}") };
    let version = all.iter().find(|version| path.starts_with(&(module(version) + "::")));
    let version = version.ok_or_else(|| {
        format!(
            "no service version has the path `{path}`; `cargo xtask list` tells which there are"
        )
    })?;
    let wanted = path.get(module(version).len() + 2..).unwrap_or_default();
    let items = items(version, root);
    let names: Vec<String> = items.iter().map(|item| item.rust.clone()).collect();
    match items.into_iter().find(|item| item.rust == wanted) {
        Some(item) => Ok((version, item)),
        None => {
            let word = wanted.to_lowercase();
            let mut close = names.into_iter().filter(|name| name.to_lowercase().contains(&word));
            let close: Vec<String> = close.by_ref().take(5).collect();
            Err(format!("`{}` has no `{wanted}`; it has {}", module(version), close.join(", ")))
        }
    }
}

fn by_place<'v>(
    all: &'v [Version],
    document: &str,
    pointer: &str,
    root: &Path,
) -> Result<(&'v Version, Item), String> {
    let names = |version: &&Version| {
        let short = format!("{}@{}", version.service.name, version.number());
        short == document.replace('_', ".").replace("@v", "@")
            || version.path == Path::new(document)
    };
    let version = all.iter().find(names);
    let version = version.ok_or_else(|| format!("specs/ has no document `{document}`"))?;
    // The innermost item around the place.
    let around = items(version, root).into_iter().filter(|item| {
        let below = pointer.strip_prefix(item.pointer.as_str());
        below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
    });
    let item = around.max_by_key(|item| item.pointer.len());
    item.map(|item| (version, item))
        .ok_or_else(|| format!("nothing in the generated code is made of {document}#{pointer}"))
}

/// Everything of a version that has a name.
fn items(version: &Version, root: &Path) -> Vec<Item> {
    let names = side::names(&version.api, root);
    let own = |pointer: &str| version.dialect.own_terms(pointer);
    let mut items = Vec::new();
    for (operation, method) in version.api.operations.iter().zip(&names.methods) {
        items.push(Item {
            rust: format!("{}::{method}", names.client),
            kind: "method",
            wire: operation.name.clone(),
            pointer: own(&operation.pointer),
            naming: naming(method, &name::method_ident(&operation.name), false),
        });
    }
    for (index, def) in version.api.types.iter().enumerate() {
        let Some(own_names) = names.types.get(index) else { continue };
        items.push(Item {
            rust: own_names.name.clone(),
            kind: "type",
            wire: def.name.clone(),
            pointer: own(&def.pointer),
            naming: naming(&own_names.name, &name::type_ident(&def.name), def.inline),
        });
        items.extend(
            members(def, index, &names)
                .into_iter()
                .map(|member| Item { pointer: own(&member.pointer), ..member }),
        );
    }
    items
}

/// The fields of a record, the values of an enum.
fn members(def: &TypeDef, index: usize, names: &Names) -> Vec<Item> {
    let Some(own) = names.types.get(index) else { return Vec::new() };
    let item = |kind, rust: &String, wire: &str, pointer, plain: String| Item {
        rust: format!("{}::{rust}", own.name),
        kind,
        wire: format!("{} {wire}", def.name),
        pointer,
        naming: naming(rust, &plain, false),
    };
    match &def.kind {
        Kind::Record(fields) => {
            let fields = fields.iter().zip(&own.members);
            let field = |(field, rust): (&s360_codegen::model::Field, &String)| {
                let pointer = format!("{}/properties/{}", def.pointer, escape(&field.wire));
                item("field", rust, &field.wire, pointer, name::field_ident(&field.wire))
            };
            fields.map(field).collect()
        }
        Kind::Enum(values) => {
            let values = values.iter().zip(&own.members).enumerate();
            let value = |(at, (value, rust)): (
                usize,
                (&s360_codegen::model::EnumValue<String>, &String),
            )| {
                let pointer = format!("{}/enum/{at}", def.pointer);
                item("value", rust, &value.wire, pointer, name::variant_ident(&value.wire))
            };
            values.map(value).collect()
        }
        _ => Vec::new(),
    }
}

fn naming(rust: &str, plain: &str, inline: bool) -> String {
    match () {
        () if inline => {
            "made from the place of the schema, which has no name of its own".to_owned()
        }
        () if rust == plain => "the document's name in Rust's spelling".to_owned(),
        () => format!("`{plain}` was taken or means something else; API.txt keeps the name"),
    }
}

/// All that is known of an item.
fn told(version: &Version, item: &Item, all: &[Version], root: &Path) -> String {
    let position = position(&version.path, &item.pointer);
    let place = position.map(|at| format!(":{}:{}", at.line, at.column)).unwrap_or_default();
    let mut text = format!("{} {}::{}\n", item.kind, module(version), item.rust);
    let mut line = |label: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&format!("  {label:9} {value}\n"));
        }
    };
    line("document", &format!("{}{place}", version.path.display()));
    line("pointer", &format!("#{}", item.pointer));
    line("called", &item.wire);
    line("name", &item.naming);
    for patch in &version.api.patches {
        let touches = |one: &str, other: &str| {
            one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if touches(&patch.pointer, &item.pointer) || touches(&item.pointer, &patch.pointer) {
            line("patched", &format!("{}: {}", patch.overlay, patch.reason));
        }
    }
    let siblings = all.iter().filter(|other| other.service.name == version.service.name);
    let has = |other: &&Version| {
        items(other, root).iter().any(|it| it.kind == item.kind && it.wire == item.wire)
    };
    let numbers: Vec<String> = siblings.filter(has).map(Version::number).collect();
    line("versions", &numbers.join(", "));
    text
}

fn position(path: &Path, pointer: &str) -> Option<Position> {
    let document = Document::read(path).ok()?;
    let mut place = [Diagnostic::error(Code::Malformed, &document.name, "", "").at(pointer)];
    document.place(&mut place);
    place.first().and_then(|place| place.position)
}

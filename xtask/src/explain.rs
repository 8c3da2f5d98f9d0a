//! `explain`: where an item of the generated code is from, and what became of a place in a document.

use std::path::Path;

use s360_codegen::api_text::API_TEXT;
use s360_codegen::assemble::service_folder;
use s360_codegen::diagnostic::{Code, Diagnostic, Position, nearest};
use s360_codegen::diff::ChangeKind;
use s360_codegen::load::Document;
use s360_codegen::model::{Evidence, Kind, Provenance, TypeDef};
use s360_codegen::name::{self, Names, is_called};
use s360_codegen::pointer::is_below;

use crate::diff as side;
use crate::messages::{self, Messages, say};
use crate::sources::{SOURCES, Sources};
use crate::versions::{Version, number, versions};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A path in Rust (`s360::catalog::v1_33::Product::product_code`), a place in a document
    /// (`catalogService@1.33#/definitions/Thing`, `specs/…/v1_33.json#/definitions/Thing`), the
    /// code of a message (`S006`), or a kind of change (`field-removed`).
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
    /// How well it is known.
    provenance: Provenance,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    let what = arguments.what.trim();
    if let Some(code) = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(what)) {
        say(format!("{code}: {}\n\n{}", code.meaning(), code.explanation()).trim_end());
        return Ok(());
    }
    if let Some(kind) = ChangeKind::ALL.iter().find(|kind| kind.id() == what) {
        say(change(*kind));
        return Ok(());
    }
    crate::enter(root)?;
    let options = messages::Options::default();
    let all = versions(&mut Messages::new(&options))?;
    let found = match what.split_once('#') {
        Some((document, pointer)) => by_place(&all, document, pointer, root),
        None => by_path(&all, what, root),
    };
    let (version, items) = found?;
    let told: Vec<String> = items.iter().map(|item| told(version, item, &all, root)).collect();
    say(told.join("\n").trim_end());
    Ok(())
}

/// What a kind of change is, and whom it breaks.
fn change(kind: ChangeKind) -> String {
    let [request, answer] = [(true, false), (false, true)]
        .map(|(in_requests, in_answers)| kind.breaks(in_requests, in_answers).as_str());
    let silence = match kind.is_silence() {
        true => "\nof a partial document or type: no longer described, which breaks nobody",
        false => "",
    };
    format!(
        "{}: {}\n\nin requests: {request}\nin answers: {answer}{silence}",
        kind.id(),
        kind.meaning()
    )
}

/// A version, and what of it was asked for.
type Found<'v> = (&'v Version, Vec<Item>);

/// The module of a version as Rust code writes it.
fn module(version: &Version) -> String {
    let folder = service_folder(&version.service);
    let parts = folder.iter().skip(1).map(|part| part.to_string_lossy().into_owned());
    format!("s360::{}", parts.collect::<Vec<_>>().join("::"))
}

fn by_path<'v>(all: &'v [Version], path: &str, root: &Path) -> Result<Found<'v>, String> {
    let path = path.replace("r#", "").replace('.', "::");
    let path = if path.starts_with("s360::") { path } else { format!("s360::{path}") };
    let below = |version: &Version| path.strip_prefix(&(module(version) + "::")).map(str::to_owned);
    let found = all.iter().find_map(|version| Some((version, below(version)?)));
    let (version, wanted) = found.ok_or_else(|| {
        format!(
            "`{path}` is neither an item of a service version (`cargo xtask list`), such as \
             `s360::catalog::v1_33::Product`, nor a message's code, such as S001"
        )
    })?;
    let (found, others): (Vec<Item>, Vec<Item>) =
        items(version, root).into_iter().partition(|item| item.rust == wanted);
    if !found.is_empty() {
        return Ok((version, found));
    }
    let meant = match nearest(&wanted, others.iter().map(|item| item.rust.as_str())) {
        Some(name) => format!("perhaps `{name}` is meant"),
        None => format!("{API_TEXT} beside the code lists what it has"),
    };
    Err(format!("`{}` has no `{wanted}`; {meant}", module(version)))
}

/// What is made of a place; of a field that several types inherit, the field of each.
fn by_place<'v>(
    all: &'v [Version],
    document: &str,
    pointer: &str,
    root: &Path,
) -> Result<Found<'v>, String> {
    let names = |version: &&Version| {
        let called = document.split_once('@').is_some_and(|(service, wanted)| {
            is_called(&version.service.name, service) && number(wanted) == Ok(version.number())
        });
        called || version.path == Path::new(document)
    };
    let version = all.iter().find(names);
    let version = version.ok_or_else(|| format!("specs/ has no document `{document}`"))?;
    // The innermost items around the place.
    let is_around = |item: &Item| is_below(pointer, &item.pointer);
    let mut around: Vec<Item> = items(version, root).into_iter().filter(is_around).collect();
    let innermost = around.iter().map(|item| item.pointer.len()).max();
    around.retain(|item| Some(item.pointer.len()) == innermost);
    if around.is_empty() {
        return Err(format!("nothing in the generated code is made of {document}#{pointer}"));
    }
    Ok((version, around))
}

/// Everything of a version that has a name.
fn items(version: &Version, root: &Path) -> Vec<Item> {
    let names = side::names(&version.api, root);
    let own = |pointer: &str| version.source_map.written(pointer);
    let mut items = Vec::new();
    for (operation, method) in version.api.operations.iter().zip(&names.methods) {
        items.push(Item {
            rust: format!("{}::{method}", names.client),
            kind: "method",
            wire: operation.name.clone(),
            pointer: own(&operation.pointer),
            naming: naming(method, &name::method_ident(&operation.name), false),
            provenance: operation.provenance.clone(),
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
            provenance: def.provenance.clone(),
        });
        items.extend(
            members(def, index, &names)
                .into_iter()
                .map(|member| Item { pointer: own(&member.pointer), ..member }),
        );
    }
    items
}

/// The fields of a record, the values of an enum, the variants of a union.
fn members(def: &TypeDef, index: usize, names: &Names) -> Vec<Item> {
    let Some(own) = names.types.get(index) else { return Vec::new() };
    let variant =
        |wire: String| ("variant", wire, def.pointer.clone(), "made of what it holds".to_owned());
    let value = |(at, wire, name): (usize, String, Option<&String>), rust: &str| {
        let plain = name::variant_ident(name.unwrap_or(&wire));
        ("value", wire, format!("{}/enum/{at}", def.pointer), naming(rust, &plain, false))
    };
    let member = |(at, rust): (usize, &String)| {
        let (kind, wire, pointer, naming) = match &def.kind {
            Kind::Record(fields) => {
                let field = fields.get(at)?;
                let (wire, pointer) = (field.wire.clone(), def.field_pointer(field));
                let naming = naming(rust, &name::field_ident(&wire), false);
                ("field", wire, pointer, naming)
            }
            Kind::Enum(values) => {
                let one = values.get(at)?;
                value((at, one.wire.clone(), one.name.as_ref()), rust)
            }
            Kind::IntegerEnum(values) => {
                let one = values.get(at)?;
                value((at, one.wire.to_string(), one.name.as_ref()), rust)
            }
            Kind::Union(union) => variant(union.variants.get(at)?.name.clone()),
            Kind::ByStatus(cases) => variant(cases.get(at)?.status.text()),
        };
        let rust = format!("{}::{rust}", own.name);
        let wire = format!("{} {wire}", def.name);
        let provenance = def.fields().get(at).map(|field| field.provenance.clone());
        let provenance = provenance.unwrap_or_default();
        Some(Item { rust, kind, wire, pointer, naming, provenance })
    };
    own.members.iter().enumerate().filter_map(member).collect()
}

fn naming(rust: &str, plain: &str, inline: bool) -> String {
    if inline {
        "made from the place of the schema, which has no name of its own".to_owned()
    } else if rust == plain {
        "the document's name in Rust's spelling".to_owned()
    } else {
        format!("`{plain}` was taken or means something else; API.txt keeps the name")
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
    for (label, words) in known(&item.provenance) {
        line(label, &words);
    }
    for patch in &version.api.patches {
        if is_below(&patch.pointer, &item.pointer) || is_below(&item.pointer, &patch.pointer) {
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

/// How well an item is known, and from where.
fn known(provenance: &Provenance) -> Vec<(&'static str, String)> {
    let Provenance { evidence, type_guessed, sources, note } = provenance;
    let mut lines = Vec::new();
    let rank = |one: Evidence| {
        let place = Evidence::ALL.iter().position(|other| *other == one).unwrap_or_default();
        format!("{} (rank {} of {})", one.as_str(), place + 1, Evidence::ALL.len())
    };
    lines.extend(evidence.map(|evidence| ("evidence", rank(evidence))));
    if *type_guessed {
        lines.push(("type", "a guess; the name alone has this evidence".to_owned()));
    }
    if !sources.is_empty() {
        let explained = Sources::read().unwrap_or_default();
        let about = |tag: &String| match explained.about(tag) {
            Some(words) => format!("{tag}: {words}"),
            None => format!("{tag}: not explained in {SOURCES}"),
        };
        lines.extend(sources.iter().map(|tag| ("source", about(tag))));
    }
    lines.push(("note", note.split_whitespace().collect::<Vec<_>>().join(" ")));
    lines
}

fn position(path: &Path, pointer: &str) -> Option<Position> {
    let document = Document::read(path).ok()?;
    let mut place = [Diagnostic::error(Code::Malformed, &document.name, "", "").at(pointer)];
    document.place(&mut place);
    place.first().and_then(|place| place.position)
}

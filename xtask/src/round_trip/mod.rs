//! `corpus --values`: the documents' own examples, and values made from their schemas, through the
//! generated types and back.

mod fits;
mod make;
mod tree;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use s360_codegen::Reading;
use s360_codegen::dialect::tree_with_examples;
use s360_codegen::load::Document;
use s360_codegen::model::{Kind, TypeDef, Union};
use s360_codegen::name::{Lock, assign};
use serde_json::Value;

use fits::fits;
use make::{Make, Mode};
use tree::{Tree, list};

use crate::cargo;

/// A value and the type it goes through.
struct Trial {
    /// Index of the type.
    ty: usize,
    /// JSON pointer of the schema or media type it is from.
    pointer: String,
    is_example: bool,
    fits: bool,
    value: Value,
    /// Of a union: the alternatives of which it is a value.
    alternatives: Vec<usize>,
}

impl Trial {
    fn new(tree: &Tree<'_>, ty: usize, at: (&Value, &str), value: Value, is_example: bool) -> Self {
        let (schema, pointer) = at;
        let fits = fits(tree, schema, &value, 0);
        Self { ty, pointer: pointer.to_owned(), is_example, fits, value, alternatives: Vec::new() }
    }
}

/// What the values of some documents came to.
#[derive(Default)]
pub(crate) struct Account {
    examples: Count,
    made: Count,
    /// Values of one alternative of a union.
    chosen: Count,
    /// What changed although the value fits its schema, or was read as another alternative: document, place,
    /// value, what came back.
    pub(crate) changed: Vec<String>,
}

#[derive(Default)]
struct Count {
    same: usize,
    changed: usize,
    /// Changed, but no value of its schema to begin with.
    unfit: usize,
}

impl Account {
    pub(crate) fn add(&mut self, other: &Self) {
        for (own, other) in [
            (&mut self.examples, &other.examples),
            (&mut self.made, &other.made),
            (&mut self.chosen, &other.chosen),
        ] {
            own.same += other.same;
            own.changed += other.changed;
            own.unfit += other.unfit;
        }
    }

    /// Cells of a table.
    pub(crate) fn cells(&self) -> String {
        let share = |count: &Count| {
            let all = count.same + count.changed;
            let percent = 100.0 * count.same as f64 / all.max(1) as f64;
            format!("{} of {all} ({percent:.2} %) | {}", count.same, count.unfit)
        };
        let chosen = self.chosen.same + self.chosen.changed;
        let right = self.chosen.same;
        format!("{} | {} | {right} of {chosen}", share(&self.examples), share(&self.made))
    }
}

pub(crate) const HEADER: &str = "| folder | examples unchanged | that do not fit | made values unchanged | that do not fit | \
     right alternative |";

/// A document with its crate's name and folder.
pub(crate) struct Crate<'a> {
    pub(crate) document: &'a Path,
    pub(crate) reading: &'a Reading,
    pub(crate) name: String,
}

/// Builds one program of all crates below `folder` and sends all values through it.
pub(crate) fn run(
    folder: &Path,
    target: &Path,
    crates: &[Crate<'_>],
) -> Result<Vec<Account>, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    for Crate { reading, name, .. } in crates {
        let source = folder.join(name).join("src");
        fs::write(source.join("round_trip.rs"), types(reading)).map_err(fault)?;
        let root = fs::read_to_string(source.join("lib.rs")).map_err(fault)?;
        fs::write(source.join("lib.rs"), root + "\n#[doc(hidden)]\npub mod round_trip;\n")
            .map_err(fault)?;
    }
    let program = build(folder, target, crates)?;
    crates.iter().enumerate().map(|(index, one)| account(&program, index, one)).collect()
}

/// The types of a crate by index, each ready to be read into.
fn types(reading: &Reading) -> String {
    let names = assign(&reading.api, &Lock::default());
    let mut text = "#![allow(unreachable_code, unused_variables)]\n\nuse s360_runtime::wire::Wire;\n\npub fn make(index: usize) -> Option<Box<dyn Wire>> {\n    Some(match index {\n".to_owned();
    for (index, name) in names.types.iter().enumerate() {
        let _ = writeln!(text, "        {index} => Box::new(None::<super::{}>),", name.name);
    }
    text.push_str("        _ => return None,\n    })\n}\n");
    text.push_str(
        "pub fn alternative(index: usize, json: &[u8]) -> Option<usize> {\n    match index {\n",
    );
    for (index, (def, name)) in reading.api.types.iter().zip(&names.types).enumerate() {
        if matches!(def.kind, Kind::Union(_)) {
            let _ = writeln!(text, "        {index} => read::<super::{}>(json),", name.name);
        }
    }
    text.push_str("        _ => None,\n    }\n}\n");
    text + READ
}

/// Reads a union and tells which alternative it is.
const READ: &str = "
#[allow(dead_code)]
fn read<U: Wire + s360_runtime::wire::Union + Default>(json: &[u8]) -> Option<usize> {
    let mut read = U::default();
    s360_runtime::wire::decode(json, &mut read).ok()?;
    read.index()
}
";

/// The program that reads lines of index, tab, JSON and answers each with JSON or `!` and a message.
fn build(folder: &Path, target: &Path, crates: &[Crate<'_>]) -> Result<PathBuf, String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let program = folder.join("round-trip");
    fs::create_dir_all(program.join("src")).map_err(fault)?;
    let mut manifest = "[package]\nname = \"round-trip\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n".to_owned();
    let runtime = crate::workspace().join("runtime");
    let _ = writeln!(manifest, "s360-runtime = {{ path = {:?} }}", runtime.to_string_lossy());
    let (mut arms, mut choices) = (String::new(), String::new());
    for (index, Crate { name, .. }) in crates.iter().enumerate() {
        let _ = writeln!(manifest, "{name} = {{ path = \"../{name}\" }}");
        let _ =
            writeln!(arms, "        {index} => {}::round_trip::make(ty),", name.replace('-', "_"));
        let _ = writeln!(
            choices,
            "        {index} => {}::round_trip::alternative(ty, json),",
            name.replace('-', "_")
        );
    }
    fs::write(program.join("Cargo.toml"), manifest).map_err(fault)?;
    fs::write(
        program.join("src/main.rs"),
        MAIN.replace("// arms\n", &arms).replace("// choices\n", &choices),
    )
    .map_err(fault)?;
    let list = fs::read_to_string(folder.join("Cargo.toml")).map_err(fault)?;
    let list = list.replace("members = [", "members = [\"round-trip\", ");
    fs::write(folder.join("Cargo.toml"), list + PROFILE).map_err(fault)?;
    eprintln!("building {} crates", crates.len());
    let done = cargo()
        .args(["build", "--offline", "--quiet", "-p", "round-trip"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !done.success() {
        return Err("the program for the round trip does not compile".to_owned());
    }
    Ok(target.join("debug/round-trip"))
}

const PROFILE: &str = "\n[profile.dev]\ndebug = false\n";

const MAIN: &str = r#"use std::io::{BufRead, Write};

use s360_runtime::wire::{Drift, DriftKind, Wire, decode, encode};

fn make(document: usize, ty: usize) -> Option<Box<dyn Wire>> {
    match document {
// arms
        _ => None,
    }
}

fn alternative(document: usize, ty: usize, json: &[u8]) -> Option<usize> {
    match document {
// choices
        _ => None,
    }
}

fn main() -> std::io::Result<()> {
    let document = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or_default();
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (ty, json) = line.split_once('\t').unwrap_or_default();
        let ty = ty.parse().unwrap_or(usize::MAX);
        let Some(mut value) = make(document, ty) else {
            writeln!(out, "!no such type")?;
            continue;
        };
        if let Some(index) = alternative(document, ty, json.as_bytes()) {
            write!(out, "{index}")?;
        }
        write!(out, "\t")?;
        // Kept as it came is not understood.
        let is_misfit = |drift: &&Drift| matches!(drift.kind, DriftKind::TypeMismatch { .. });
        match decode(json.as_bytes(), value.as_mut()) {
            Ok(drifts) => match drifts.iter().find(is_misfit) {
                Some(misfit) => writeln!(out, "!at {}: {}", misfit.pointer, misfit.kind)?,
                None => {
                    out.write_all(&encode(value.as_ref(), &[]))?;
                    writeln!(out)?;
                }
            },
            Err(error) => writeln!(out, "!{}", error.to_string().replace('\n', " "))?,
        }
    }
    out.flush()
}
"#;

/// Sends the values of one document through the program.
fn account(program: &Path, index: usize, one: &Crate<'_>) -> Result<Account, String> {
    let document = Document::read(one.document).map_err(|fault| fault.to_string())?;
    let tree = tree_with_examples(&document).map_err(|fault| fault.to_string())?;
    let trials = trials(&Tree(&tree), &one.reading.api.types);
    let input: String =
        trials.iter().map(|trial| format!("{}\t{}\n", trial.ty, trial.value)).collect();
    let output = pass(program, index, input).map_err(|error| format!("round-trip: {error}"))?;
    let mut account = Account::default();
    let names = assign(&one.reading.api, &Lock::default());
    for (trial, answer) in trials.iter().zip(output.lines()) {
        let (alternative, answer) = answer.split_once('\t').unwrap_or(("", answer));
        let mut is_told = false;
        if let (Some(_), true) = (trial.alternatives.first(), trial.fits) {
            let is_right = alternative.parse().is_ok_and(|read| trial.alternatives.contains(&read));
            let count = &mut account.chosen;
            *if is_right { &mut count.same } else { &mut count.changed } += 1;
            is_told = !is_right;
        }
        let count = if trial.is_example { &mut account.examples } else { &mut account.made };
        let came_back = serde_json::from_str::<Value>(answer).ok();
        if came_back.is_some_and(|value| same(&trial.value, &value)) {
            count.same += 1;
        } else if !trial.fits {
            count.unfit += 1;
        } else {
            count.changed += 1;
            is_told = true;
        }
        if is_told {
            let name = names.types.get(trial.ty).map_or("", |names| &names.name);
            let (document, pointer) = (one.document.display(), &trial.pointer);
            let expected = match trial.alternatives.as_slice() {
                [] => String::new(),
                expected => format!("\n  alternative {alternative}, expected {expected:?}"),
            };
            account.changed.push(format!(
                "{document} #{pointer} through {name}:\n  {}\n  {answer}{expected}",
                trial.value
            ));
        }
    }
    match output.lines().count() {
        count if count == trials.len() => Ok(account),
        count => Err(format!("round-trip: {count} answers to {} values", trials.len())),
    }
}

fn pass(program: &Path, index: usize, input: String) -> std::io::Result<String> {
    let mut child = Command::new(program)
        .arg(index.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let stdin = child.stdin.take();
    let writer = std::thread::spawn(move || match stdin {
        Some(mut stdin) => stdin.write_all(input.as_bytes()),
        None => Ok(()),
    });
    let output = child.wait_with_output()?;
    let _ = writer.join();
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether two JSON values say the same: numbers count as numbers, `1.0` as `1`.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

/// All values for the types of a document.
fn trials(tree: &Tree<'_>, types: &[TypeDef]) -> Vec<Trial> {
    // A schema that stands for its descendants too has two types; examples may be of any of them.
    let mut by_pointer: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, def) in types.iter().enumerate() {
        let is_union = matches!(def.kind, Kind::Union(_));
        if is_union || !by_pointer.contains_key(def.pointer.as_str()) {
            by_pointer.insert(&def.pointer, index);
        }
    }
    let mut trials = Vec::new();
    for (&pointer, &ty) in &by_pointer {
        if !pointer.contains("/schema") {
            continue;
        }
        let Some(schema @ Value::Object(_)) = tree.0.pointer(pointer) else { continue };
        let name = pointer.strip_prefix("/components/schemas/").filter(|it| !it.contains('/'));
        let mut add = |value: Value, is_example| {
            trials.push(Trial::new(tree, ty, (schema, pointer), value, is_example));
        };
        list(schema, "x-examples").iter().for_each(|example| add(example.clone(), true));
        for mode in Mode::ALL {
            if let Some(value) = Make::new(tree, *mode).named(schema, name, 0) {
                add(value, *mode == Mode::Examples);
            }
        }
        if let Some(Kind::Union(union)) = types.get(ty).map(|def| &def.kind) {
            trials.extend(of_alternatives(tree, (schema, pointer), ty, union));
        }
    }
    of_media(tree, tree.0, &mut String::new(), &by_pointer, &mut trials);
    trials
}

/// Values of each alternative that is a shared schema. A value may be one of several alternatives, where no
/// discriminator tells.
fn of_alternatives(
    tree: &Tree<'_>,
    (schema, pointer): (&Value, &str),
    ty: usize,
    union: &Union,
) -> Vec<Trial> {
    let members = tree::alternatives(schema).iter();
    let named = members.filter_map(|member| {
        let name = tree::text(member, "$ref").rsplit('/').next().filter(|name| !name.is_empty())?;
        let variant = union.variants.iter().position(|variant| variant.name == name)?;
        Some((variant, name, member))
    });
    let named: Vec<(usize, &str, &Value)> = named.collect();
    let tag = schema.pointer("/discriminator/propertyName");
    let mut trials = Vec::new();
    for &(variant, name, alternative) in &named {
        let Some(member) = tree.resolve(alternative) else { continue };
        for mode in [Mode::Least, Mode::Most, Mode::Mixed(1)] {
            let Some(mut value) = Make::new(tree, mode).named(member, Some(name), 0) else {
                continue;
            };
            make::insert_tag(tree, schema, alternative, &mut value);
            let fitting =
                named.iter().filter(|(_, _, other)| tag.is_none() && fits(tree, other, &value, 0));
            let mut alternatives: Vec<usize> = fitting.map(|(variant, ..)| *variant).collect();
            alternatives.push(variant);
            let trial = Trial::new(tree, ty, (schema, pointer), value, false);
            trials.push(Trial { alternatives, ..trial });
        }
    }
    trials
}

/// The examples of media types, wherever they stand below `value`.
fn of_media(
    tree: &Tree<'_>,
    value: &Value,
    at: &mut String,
    types: &BTreeMap<&str, usize>,
    trials: &mut Vec<Trial>,
) {
    let length = at.len();
    match value {
        Value::Object(object) => {
            if let Some(schema) = object.get("schema") {
                let pointer = format!("{at}/schema");
                for example in list(value, "x-examples") {
                    of_schema(tree, schema, &pointer, example, types, trials);
                }
            }
            for (key, below) in object.iter().filter(|(key, _)| !key.starts_with("x-")) {
                at.push('/');
                at.push_str(&key.replace('~', "~0").replace('/', "~1"));
                of_media(tree, below, at, types, trials);
                at.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let _ = write!(at, "/{index}");
                of_media(tree, item, at, types, trials);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

/// An example of the schema at `pointer`, or of the items of a list.
fn of_schema(
    tree: &Tree<'_>,
    schema: &Value,
    pointer: &str,
    example: &Value,
    types: &BTreeMap<&str, usize>,
    trials: &mut Vec<Trial>,
) {
    let Some((schema, pointer)) = Tree(tree.0).resolve_at(schema, pointer) else { return };
    match (types.get(pointer.as_str()), schema.get("items"), example) {
        (Some(&ty), _, example) => {
            trials.push(Trial::new(tree, ty, (schema, &pointer), example.clone(), true));
        }
        (None, Some(item), Value::Array(examples)) => {
            let pointer = format!("{pointer}/items");
            examples
                .iter()
                .for_each(|example| of_schema(tree, item, &pointer, example, types, trials));
        }
        _ => {}
    }
}

//! What the design page says of the generator is true of its code.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str = include_str!("../../generator/DESIGN.md");
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generator/src");

/// The modules of the generator, by the rows of the table.
fn rows() -> Vec<&'static str> {
    let rows = PAGE.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    rows.filter(|row| !row.contains("::")).collect()
}

fn modules() -> BTreeSet<String> {
    let library = fs::read_to_string(Path::new(SOURCE).join("lib.rs")).unwrap();
    let lines = library.lines().map(|line| line.trim_start_matches("pub "));
    lines
        .filter_map(|line| Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned()))
        .collect()
}

/// The source files of a module.
fn files(module: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut work = vec![Path::new(SOURCE).join(module)];
    while let Some(folder) = work.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { work.push(path) } else { found.push(path) }
        }
    }
    let file = Path::new(SOURCE).join(module).with_extension("rs");
    found.extend(file.is_file().then_some(file));
    found
}

/// The other modules that a module's code names; its comments may name any.
fn imports(module: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for file in files(module) {
        let text = fs::read_to_string(file).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for part in code.flat_map(|line| line.split("crate::").skip(1)) {
            let name = part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            found.extend(modules.contains(name).then(|| name.to_owned()));
        }
    }
    found.remove(module);
    found
}

#[test]
fn every_module_has_one_row_and_every_row_a_module() {
    let rows = rows();
    let names: BTreeSet<String> = rows.iter().map(|row| (*row).to_owned()).collect();
    assert_eq!((names, rows.len()), (modules(), modules().len()));
}

#[test]
fn no_module_imports_from_one_below_it() {
    let (rows, modules) = (rows(), modules());
    let mut wrong = Vec::new();
    let mut arrows = 0;
    for (index, module) in rows.iter().enumerate() {
        for import in imports(module, &modules) {
            arrows += 1;
            if !rows.iter().take(index).any(|above| *above == import) {
                wrong.push(format!("{module} imports from {import}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(arrows > 40, "{arrows} imports: they are not found any more");
}

#[test]
fn the_picture_shows_modules_in_the_order_of_their_rows() {
    let (_, picture) = PAGE.split_once("flowchart LR").unwrap();
    let (picture, _) = picture.split_once("```").unwrap();
    let modules = modules();
    let rows = rows();
    let place = |module: &str| rows.iter().position(|row| *row == module).unwrap();
    let mut seen = 0;
    // Solid arrows only: dotted ones lead to what all use.
    for line in picture.lines().filter(|line| !line.contains(".->")) {
        // Labels stand between `--` and `-->`.
        let parts = line.split("-->").map(|part| part.split("--").next().unwrap().trim());
        // `write` comes last on the road, but says what a file is.
        let names = parts.filter(|name| modules.contains(*name) && *name != "write");
        let names: Vec<&str> = names.collect();
        assert!(names.is_sorted_by_key(|name| place(name)), "{names:?}");
        seen += names.len();
    }
    assert!(seen > 15, "{seen}");
}

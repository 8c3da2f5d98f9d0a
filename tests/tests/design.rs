//! What the design page says of the generator is true of its code.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../generator/DESIGN.md");
const LIBRARY: &str = include_str!("../../generator/src/lib.rs");

fn modules() -> BTreeSet<&'static str> {
    let lines = LIBRARY.lines().map(|line| line.trim_start_matches("pub "));
    lines.filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect()
}

/// What arrows of the picture lead from and to, without their labels and the folders at both ends.
fn in_picture() -> BTreeSet<&'static str> {
    let (_, picture) = PAGE.split_once("flowchart LR").unwrap();
    let (picture, _) = picture.split_once("```").unwrap();
    let mut found = BTreeSet::new();
    let mut in_label = false;
    for word in picture.split_whitespace() {
        match word {
            "--" | "-." => in_label = true,
            "-->" | ".->" => in_label = false,
            "&" | "generated" => {}
            folder if folder.contains('[') => {}
            module if !in_label => drop(found.insert(module)),
            _ => {}
        }
    }
    found
}

#[test]
fn the_picture_shows_modules_that_exist() {
    let modules = modules();
    let picture = in_picture();
    assert!(picture.len() > 8, "{picture:?}");
    let unknown: Vec<_> = picture.difference(&modules).collect();
    assert!(unknown.is_empty(), "in the picture, but no module: {unknown:?}");
}

#[test]
fn every_module_is_in_the_table_of_what_it_alone_does() {
    let row = |module: &&&str| !PAGE.contains(&format!("\n| `{module}` |"));
    let missing: Vec<_> = modules().iter().filter(row).copied().collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
}

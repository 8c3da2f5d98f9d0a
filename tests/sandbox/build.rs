//! Lists the documents and overlays in specs/, so that they are compiled in.

use std::path::PathBuf;
use std::{env, fs, io};

#[path = "src/files.rs"]
mod files;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let specs = root.join("specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    let entries: Vec<String> = files::files(&specs)?
        .iter()
        .map(|file| {
            let name = file.strip_prefix(&specs).unwrap_or(file);
            format!("({:?}, include_str!({:?})),\n", name.display(), file.display())
        })
        .collect();
    let list = format!("&[\n{}]\n", entries.concat());
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("documents.rs"), list)
}

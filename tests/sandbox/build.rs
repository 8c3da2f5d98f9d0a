//! Lists the documents and overlays in specs/, so that they are compiled in.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let specs = root.join("specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    let mut files = Vec::new();
    collect(&specs, &mut files)?;
    files.sort();
    let entries: Vec<String> = files
        .iter()
        .map(|file| {
            let name = file.strip_prefix(&specs).unwrap_or(file);
            format!("({:?}, include_str!({:?})),\n", name.display(), file.display())
        })
        .collect();
    let list = format!("&[\n{}]\n", entries.concat());
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("documents.rs"), list)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "json" || ending == "yaml") {
            files.push(path);
        }
    }
    Ok(())
}

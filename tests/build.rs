//! Lists what the methods of the generated clients send and answer, in the newest version of each
//! service, so that tests find the types of a method by its name on the wire.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = |variable| PathBuf::from(env::var_os(variable).unwrap_or_default());
    let services = folder("CARGO_MANIFEST_DIR").join("../generated/src");
    println!("cargo::rerun-if-changed={}", services.display());
    let mut newest: BTreeMap<String, ((u32, u32), String)> = BTreeMap::new();
    for service in folders(&services)? {
        for version in folders(&service)? {
            let (Some(number), Ok(api)) =
                (number(&version), fs::read_to_string(version.join("API.txt")))
            else {
                continue;
            };
            let entry = newest.entry(name(&service)).or_insert((number, String::new()));
            if entry.0 <= number {
                *entry = (number, api);
            }
        }
    }
    let methods = newest.iter().map(|(module, ((major, minor), api))| {
        methods(&format!("s360::{module}::v{major}_{minor}"), api)
    });
    let list = format!("&[\n{}]\n", methods.collect::<String>());
    fs::write(folder("OUT_DIR").join("methods.rs"), list)
}

/// A line for each operation of an `API.txt`.
fn methods(module: &str, api: &str) -> String {
    let mut lines = api.lines();
    let service = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    let operations = lines.filter_map(|line| line.strip_prefix("operation "));
    let rows = operations.filter_map(|line| {
        let (operation, _) = line.split_once(' ')?;
        let (request, answer) = line.split_once("(&")?.1.split_once(") -> ")?;
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let answer = answer.split(|c| !is_name(c)).next().filter(|name| !name.is_empty())?;
        let is_plain = request.chars().all(is_name);
        is_plain.then(|| {
            format!(
                "(\"{service}.{operation}\", || Box::<{module}::{request}>::default(), \
                 || Box::<{module}::{answer}>::default()),\n"
            )
        })
    });
    rows.collect()
}

fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: io::Result<Vec<_>> = fs::read_dir(folder)?.collect();
    Ok(entries?.into_iter().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
}

fn name(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// `v1_33` is (1, 33).
fn number(folder: &Path) -> Option<(u32, u32)> {
    let name = name(folder);
    let (major, minor) = name.strip_prefix('v')?.split_once('_')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

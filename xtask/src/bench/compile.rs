//! What compiling costs of the code that one document gives, beside plain structs with serde's
//! derives and the code of the generators that are installed.

use std::fs;
use std::path::Path;

use s360_codegen::name::{Lock, assign};
use s360_codegen::{assemble, read, write};

use super::measure::{self, Cost};
use super::{peers, plain, scratch};
use crate::lock::files_below;
use crate::{cargo, workspace};

/// A profile of cargo as words on its command line.
const PROFILES: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];

/// What takes long differs little from one time to the next.
const ROUNDS: usize = 2;

/// What a crate costs by itself; its dependencies are built before.
pub(super) struct Costs {
    pub(super) lines: usize,
    /// Check, build and release build.
    pub(super) profiles: [Cost; 3],
    /// Of the library of the release build, in MiB.
    library: f64,
}

impl Costs {
    /// The most memory of one compiler, in MiB.
    pub(super) fn peak(&self) -> f64 {
        self.profiles.iter().map(|cost| cost.peak).fold(0.0, f64::max)
    }

    /// Processor time as a part of that of `base`, for each profile.
    pub(super) fn ratios(&self, base: &Self) -> [f64; 3] {
        std::array::from_fn(|index| {
            let cpu = |costs: &Self| costs.profiles.get(index).map_or(0.0, |cost| cost.cpu);
            cpu(self) / cpu(base).max(f64::MIN_POSITIVE)
        })
    }
}

pub(super) fn run(spec: &Path) -> Result<(), String> {
    println!(
        "| | lines | check cpu s | build | release | of plain | peak MiB of rustc | library MiB |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let (plain, own) = plain_and_own(spec, ROUNDS)?;
    row("plain structs with derives", &plain, &plain);
    row("this generator", &own, &plain);
    for peer in peers::installed() {
        let out = scratch().join("compile").join(peer.program);
        let _ = fs::remove_dir_all(&out);
        let made = measure::run(peer.command(spec, &out)).and_then(|_| peers::complete(&out));
        match made.and_then(|()| costs(&out, ROUNDS)) {
            Ok(costs) => row(peer.program, &costs, &plain),
            Err(error) => println!("| {} | {} |", peer.program, error.trim()),
        }
    }
    Ok(())
}

/// The costs of plain structs and of what this generator makes of a document.
pub(super) fn plain_and_own(spec: &Path, rounds: usize) -> Result<(Costs, Costs), String> {
    let folder = scratch().join("compile");
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let reading = read(spec).map_err(|fault| fault.to_string())?;
    let names = assign(&reading.api, &Lock::default());
    let plain = folder.join("plain");
    fs::create_dir_all(plain.join("src")).map_err(fault)?;
    fs::write(plain.join("Cargo.toml"), plain::MANIFEST).map_err(fault)?;
    fs::write(plain.join("src/lib.rs"), plain::source(&reading.api, &names)).map_err(fault)?;
    let own = folder.join("own");
    let runtime = workspace().join("runtime");
    let runtime = runtime.to_string_lossy();
    let files = assemble::single_crate(&reading.api, "own", &runtime, &Default::default());
    write::write(&own, &files).map_err(fault)?;
    Ok((costs(&plain, rounds)?, costs(&own, rounds)?))
}

/// Of so many rounds the one that cost least: what else a machine does only adds.
fn costs(package: &Path, rounds: usize) -> Result<Costs, String> {
    let target = scratch().join("compile/target");
    let root = package.join("src/lib.rs");
    let fault = |error: std::io::Error| format!("{}: {error}", root.display());
    let text = fs::read(&root).map_err(fault)?;
    let mut profiles = [Cost::default(); 3];
    for (words, cost) in PROFILES.iter().zip(&mut profiles) {
        let command = || {
            let mut command = cargo();
            command
                .args(*words)
                .args(["--quiet", "--lib"])
                .current_dir(package)
                .env("CARGO_TARGET_DIR", &target)
                .env("CARGO_INCREMENTAL", "0");
            command
        };
        measure::run(command())?;
        let mut least: Option<Cost> = None;
        for _ in 0..rounds {
            // The source is newer now, everything else is built.
            fs::write(&root, &text).map_err(fault)?;
            let now = measure::run(command())?;
            least = Some(least.filter(|least| least.cpu <= now.cpu).unwrap_or(now));
        }
        *cost = least.unwrap_or_default();
    }
    Ok(Costs { lines: lines(package)?, profiles, library: library(&target.join("release")) })
}

fn row(name: &str, costs: &Costs, base: &Costs) {
    let Costs { lines, profiles, library } = costs;
    let cpu = profiles.map(|cost| format!("{:.2}", cost.cpu)).join(" | ");
    let ratios = costs.ratios(base).map(|ratio| format!("{ratio:.2}")).join(" / ");
    println!("| {name} | {lines} | {cpu} | {ratios} | {:.0} | {library:.1} |", costs.peak());
}

/// The size of the newest library in a folder of built things, in MiB.
fn library(folder: &Path) -> f64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let libraries = files.filter(|file| file.path().extension().is_some_and(|end| end == "rlib"));
    let dated = libraries.filter_map(|file| {
        let about = file.metadata().ok()?;
        Some((about.modified().ok()?, about.len()))
    });
    dated.max().map_or(0.0, |(_, bytes)| bytes as f64 / 1_048_576.0)
}

/// Lines of all Rust files of a crate.
fn lines(package: &Path) -> Result<usize, String> {
    let source = package.join("src");
    let files = files_below(&source)?.into_iter().filter(|file| file.ends_with(".rs"));
    let text = |file: String| fs::read_to_string(source.join(file)).unwrap_or_default();
    Ok(files.map(|file| text(file).lines().count()).sum())
}

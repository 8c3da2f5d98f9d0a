//! `bench`: what generating and compiling cost, beside what they are compared with. Ratios count,
//! measured in one run on one machine; absolute numbers are noise.

mod measure;
mod plain;
mod stages;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use s360_codegen::name::{Lock, assign};
use s360_codegen::read;

use crate::{cargo, workspace};
use measure::Cost;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Generating from every document in a folder.
    Generate {
        /// Folder with documents.
        dir: PathBuf,
        /// Another generator to measure, once for each document: a command line in which {spec} and
        /// {out} are replaced; can be given several times.
        #[arg(long, value_name = "COMMAND")]
        peer: Vec<String>,
    },
    /// Compiling what one document gives, beside plain structs with serde's derives.
    Compile {
        /// The document.
        spec: PathBuf,
        /// Another crate to measure, for example what another generator made of the document.
        #[arg(long, value_name = "DIR")]
        peer: Vec<PathBuf>,
    },
    /// How long each stage takes; `generate` runs it with optimisation.
    #[command(hide = true)]
    Stages { dir: PathBuf },
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    match &arguments.what {
        What::Generate { dir, peer } => generate(dir, peer),
        What::Compile { spec, peer } => compile(spec, peer),
        What::Stages { dir } => stages::run(dir),
    }
}

/// The folder for what is built to be measured.
fn scratch() -> PathBuf {
    workspace().join("target").join("bench")
}

/// This program with optimisation.
fn optimised() -> Result<PathBuf, String> {
    let done = cargo()
        .args(["build", "--quiet", "--release", "--package", "xtask"])
        .current_dir(workspace())
        .env("CARGO_TARGET_DIR", scratch().join("xtask"))
        .status();
    match done {
        Ok(status) if status.success() => Ok(scratch().join("xtask/release/xtask")),
        Ok(_) => Err("xtask does not compile with optimisation".to_owned()),
        Err(error) => Err(format!("cargo: {error}")),
    }
}

fn row(name: &str, cost: &Cost, own: &Cost) {
    println!(
        "| {name} | {:.2} | {:.2} | {:.1} | {:.0} |",
        cost.wall.as_secs_f64(),
        cost.cpu,
        cost.cpu / own.cpu.max(0.005),
        cost.peak
    );
}

fn generate(dir: &Path, peers: &[String]) -> Result<(), String> {
    let program = optimised()?;
    let out = scratch().join("generated");
    let ours = |options: &[&str]| {
        let _ = fs::remove_dir_all(&out);
        measure::run(
            Command::new(&program)
                .args(["corpus", "--keep-going", "--out"])
                .arg(&out)
                .args(options)
                .arg(dir),
        )
    };
    let own = ours(&[])?;
    println!("| | wall s | cpu s | cpu, times ours | peak MiB |\n|---|---|---|---|---|");
    row("this generator, whole folder", &own, &own);
    row("the same, one at a time", &ours(&["--jobs", "1"])?, &own);
    for peer in peers {
        let mut sum = Cost::default();
        let mut failed = 0;
        for spec in crate::specs::documents(dir)? {
            let line = peer
                .replace("{spec}", &spec.display().to_string())
                .replace("{out}", &out.join("peer").display().to_string());
            let mut words = line.split_whitespace();
            let mut command = Command::new(words.next().unwrap_or_default());
            match measure::run(command.args(words)) {
                Ok(cost) => {
                    sum.wall += cost.wall;
                    sum.cpu += cost.cpu;
                    sum.peak = sum.peak.max(cost.peak);
                }
                Err(_) => failed += 1,
            }
        }
        let name = peer.split_whitespace().next().unwrap_or_default();
        row(&format!("{name}, {failed} documents refused"), &sum, &own);
    }
    println!();
    let status = Command::new(&program).args(["bench", "stages"]).arg(dir).status();
    status.map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(())
}

/// A profile of cargo, and its words on the command line.
const PROFILES: &[(&str, &[&str])] =
    &[("check", &["check"]), ("build", &["build"]), ("release", &["build", "--release"])];

fn compile(spec: &Path, peers: &[PathBuf]) -> Result<(), String> {
    let folder = scratch().join("compile");
    let reading = read(spec).map_err(|fault| fault.to_string())?;
    let names = assign(&reading.api, &Lock::default());
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    let plain = folder.join("plain");
    fs::create_dir_all(plain.join("src")).map_err(fault)?;
    fs::write(plain.join("Cargo.toml"), plain::MANIFEST).map_err(fault)?;
    fs::write(plain.join("src/lib.rs"), plain::source(&reading.api, &names)).map_err(fault)?;
    let own = folder.join("own");
    let runtime = workspace().join("runtime");
    let files = s360_codegen::emit::single_crate(
        &reading.api,
        "own",
        &runtime.to_string_lossy(),
        &Default::default(),
    );
    s360_codegen::write::write(&own, &files).map_err(fault)?;
    println!(
        "| | lines | check cpu s | build | release | peak MiB of rustc | of plain |\n|---|---|---|---|---|---|---|"
    );
    let base = costs(&plain, &folder)?;
    print_costs("plain structs with derives", &plain, &base, &base)?;
    print_costs("this generator", &own, &costs(&own, &folder)?, &base)?;
    for peer in peers {
        let name = peer.file_name().unwrap_or_default().to_string_lossy().into_owned();
        print_costs(&name, peer, &costs(peer, &folder)?, &base)?;
    }
    Ok(())
}

/// What the crate in `package` alone costs in each profile; its dependencies are built before.
fn costs(package: &Path, folder: &Path) -> Result<Vec<Cost>, String> {
    let mut costs = Vec::new();
    for (_, words) in PROFILES {
        let target = folder.join("target");
        let command = || {
            let mut command = cargo();
            command
                .args(*words)
                .args(["--offline", "--quiet"])
                .current_dir(package)
                .env("CARGO_TARGET_DIR", &target)
                .env("CARGO_INCREMENTAL", "0");
            command
        };
        measure::run(&mut command())?;
        // The source is newer now, everything else is built.
        let root = package.join("src/lib.rs");
        let text = fs::read(&root).map_err(|error| format!("{}: {error}", root.display()))?;
        fs::write(&root, text).map_err(|error| format!("{}: {error}", root.display()))?;
        costs.push(measure::run(&mut command())?);
    }
    Ok(costs)
}

fn print_costs(name: &str, package: &Path, costs: &[Cost], base: &[Cost]) -> Result<(), String> {
    let lines = lines_below(&package.join("src"))?;
    let cells: Vec<String> = costs.iter().map(|cost| format!("{:.2}", cost.cpu)).collect();
    let ratios = costs.iter().zip(base).map(|(cost, base)| format!("{:.2}", cost.cpu / base.cpu));
    let ratios: Vec<String> = ratios.collect();
    let peak = costs.iter().map(|cost| cost.peak).fold(0.0, f64::max);
    println!("| {name} | {lines} | {} | {peak:.0} | {} |", cells.join(" | "), ratios.join(" / "));
    Ok(())
}

fn lines_below(folder: &Path) -> Result<usize, String> {
    let mut lines = 0;
    let list = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in list.flatten() {
        let path = entry.path();
        lines += match path.is_dir() {
            true => lines_below(&path)?,
            false => fs::read_to_string(&path).unwrap_or_default().lines().count(),
        };
    }
    Ok(lines)
}

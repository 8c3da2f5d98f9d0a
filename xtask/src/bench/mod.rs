//! `bench`: what generating and compiling cost, beside what they are compared with. Ratios count,
//! measured in one run on one machine; absolute numbers are noise.

mod budget;
mod compile;
mod generate;
mod measure;
mod peers;
mod plain;
mod scale;
mod stages;

use std::path::PathBuf;

use crate::{cargo, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Generating from a document or from every document in a folder, beside other generators that
    /// are installed.
    Generate {
        /// A document or a folder with documents.
        path: PathBuf,
    },
    /// Compiling what a document gives, beside plain structs with serde's derives and what other
    /// generators that are installed make of it.
    Compile {
        /// The document.
        spec: PathBuf,
    },
    /// Compiling the newest version of each service in specs/, beside what was agreed.
    Budget(budget::Arguments),
    /// Generating from documents of 1, 10 and 100 times the size; writes a plot.
    Scale(scale::Arguments),
    /// Calls through generated clients beside the same calls by hand.
    Calls,
    /// How long each stage takes; `generate` runs it with optimization.
    #[command(hide = true)]
    Stages { dir: PathBuf },
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    match &arguments.what {
        What::Generate { path } => generate::run(path),
        What::Compile { spec } => compile::run(spec),
        What::Budget(arguments) => budget::run(arguments),
        What::Scale(arguments) => scale::run(arguments),
        What::Calls => crate::delegate::calls(),
        What::Stages { dir } => stages::run(dir),
    }
}

/// The folder for what is built to be measured.
fn scratch() -> PathBuf {
    workspace().join("target").join("bench")
}

/// This program with optimization.
fn optimized() -> Result<PathBuf, String> {
    let done = cargo()
        .args(["build", "--quiet", "--release", "--package", "xtask"])
        .current_dir(workspace())
        .env("CARGO_TARGET_DIR", scratch().join("xtask"))
        .status();
    match done {
        Ok(status) if status.success() => Ok(scratch().join("xtask/release/xtask")),
        Ok(_) => Err("xtask does not compile with optimization".to_owned()),
        Err(error) => Err(format!("cargo: {error}")),
    }
}

//! `fuzz`: random input for the generator, and for the receiver of webhooks.

use std::fs;
use std::path::{Path, PathBuf};

use s360_codegen::load::Document;

use crate::{cargo, specs, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Which target; all, one after the other, if none is named.
    target: Option<String>,
    /// Minutes for each target.
    #[arg(long, default_value_t = 30, value_name = "N")]
    minutes: u32,
}

/// A fuzz target; only the loader reaches code that is not safe Rust (the YAML parser).
struct Target {
    name: &'static str,
    sanitizer: &'static str,
    longest: u32,
}

const TARGETS: &[Target] = &[
    Target { name: "loader", sanitizer: "address", longest: 20_000 },
    Target { name: "namer", sanitizer: "none", longest: 2_000 },
    Target { name: "emitter", sanitizer: "none", longest: 20_000 },
    Target { name: "receiver", sanitizer: "none", longest: 4_000 },
];

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let wanted = |target: &&Target| arguments.target.as_ref().is_none_or(|it| it == target.name);
    let targets: Vec<&Target> = TARGETS.iter().filter(wanted).collect();
    if targets.is_empty() {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        return Err(format!("there are the targets {}", names.join(", ")));
    }
    let folder = workspace().join("tests").join("fuzz");
    let seeds = seeds(&folder)?;
    targets.iter().try_for_each(|target| fuzz(&folder, &seeds, target, arguments.minutes))
}

/// A folder with every fixture as it is and as JSON.
fn seeds(folder: &Path) -> Result<PathBuf, String> {
    let seeds = folder.join("corpus").join("seeds");
    fs::create_dir_all(&seeds).map_err(|error| format!("{}: {error}", seeds.display()))?;
    for path in specs::documents(&workspace().join("tests").join("fixtures"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let json = Document::parse(&name, text.clone()).map(|document| document.root.to_string());
        let as_json = json.ok().map(|json| (seeds.join(format!("{name}.seed.json")), json));
        for (seed, text) in [(seeds.join(name), text)].into_iter().chain(as_json) {
            fs::write(&seed, text).map_err(|error| format!("{}: {error}", seed.display()))?;
        }
    }
    Ok(seeds)
}

fn fuzz(folder: &Path, seeds: &Path, target: &Target, minutes: u32) -> Result<(), String> {
    let Target { name, sanitizer, longest } = target;
    let found = folder.join("corpus").join(name);
    fs::create_dir_all(&found).map_err(|error| format!("{}: {error}", found.display()))?;
    let status = cargo()
        // Instrumentation is a nightly feature; this has the installed compiler take it, whichever
        // it is, so that no other one is needed.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["fuzz", "run", "--sanitizer", sanitizer, "--fuzz-dir"])
        .args([folder.as_os_str(), name.as_ref(), found.as_os_str(), seeds.as_os_str()])
        .args(["--", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg(format!("-dict={}", folder.join("words.dict").display()))
        .arg(format!("-max_len={longest}"))
        .arg(format!("-max_total_time={}", minutes * 60))
        .current_dir(workspace())
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name}: there is a finding")) }
}

//! What generating costs, beside the generators that are installed: whole process against whole
//! process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::{self, Cost};
use super::{optimized, peers, scratch};
use crate::specs;

/// A single document takes so little that the clock of the system needs several runs.
const ROUNDS_OF_A_FILE: usize = 10;

pub(super) fn run(path: &Path) -> Result<(), String> {
    let program = optimized()?;
    let out = scratch().join("generated");
    let documents = documents(path)?;
    let rounds = if path.is_file() { ROUNDS_OF_A_FILE } else { 1 };
    let bytes: u64 = documents.iter().filter_map(|path| Some(fs::metadata(path).ok()?.len())).sum();
    let megabytes = bytes as f64 / 1e6 * rounds as f64;
    println!("| | wall s | cpu s | of ours | MB/cpu s | peak MiB | refused |");
    println!("|---|---|---|---|---|---|---|");
    let own = each(&documents, rounds, |spec| own_command(&program, spec, &out), &out);
    let mut base = own.0.cpu;
    if path.is_dir() {
        let whole = measure::run(corpus(&program, path, &out))?;
        base = whole.cpu;
        row("this generator, all at once", &(whole, 0), base, megabytes);
    }
    row("this generator, a process for each", &own, base, megabytes);
    for peer in peers::installed() {
        let peer_out = out.join(peer.program);
        let cost = each(&documents, rounds, |spec| peer.command(spec, &peer_out), &peer_out);
        row(peer.program, &cost, base, megabytes);
    }
    println!();
    let status = Command::new(&program).args(["bench", "stages"]).arg(path).status();
    status.map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(())
}

/// The document at `path`, or all below it.
pub(super) fn documents(path: &Path) -> Result<Vec<PathBuf>, String> {
    if path.is_file() { Ok(vec![path.to_owned()]) } else { specs::documents(path) }
}

/// All documents below `folder` in one run.
fn corpus(program: &Path, folder: &Path, out: &Path) -> Command {
    let _ = fs::remove_dir_all(out);
    let mut command = Command::new(program);
    command.args(["corpus", "--keep-going", "--out"]).arg(out).arg(folder);
    command
}

fn own_command(program: &Path, spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["generate", "--keep-going", "--spec"]).arg(spec).arg("--out").arg(out);
    command
}

/// A process for each document, and how many documents it refuses.
fn each(
    documents: &[PathBuf],
    rounds: usize,
    command: impl Fn(&Path) -> Command,
    out: &Path,
) -> (Cost, usize) {
    let mut sum = Cost::default();
    let mut refused = 0;
    for spec in documents.iter().cycle().take(documents.len() * rounds) {
        let _ = fs::remove_dir_all(out);
        match measure::run(command(spec)) {
            Ok(cost) => sum.add(&cost),
            Err(_) => refused += 1,
        }
    }
    (sum, refused)
}

fn row(name: &str, (cost, refused): &(Cost, usize), base: f64, megabytes: f64) {
    let wall = cost.wall.as_secs_f64();
    let speed = megabytes / cost.cpu.max(f64::MIN_POSITIVE);
    let times = cost.cpu / base.max(f64::MIN_POSITIVE);
    let Cost { cpu, peak, .. } = cost;
    println!("| {name} | {wall:.2} | {cpu:.2} | {times:.2} | {speed:.1} | {peak:.0} | {refused} |");
}

//! `corpus`: every document of a folder, with a verdict for each.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use s360_codegen::assemble::single_crate;
use s360_codegen::diagnostic::{Code, Diagnostic, Severity};
use s360_codegen::plural::counted;
use s360_codegen::write::{self, Files};
use s360_codegen::{Reading, read};
use serde_json::{Value, json};

use crate::round_trip::{self, Account, Crate};
use crate::specs::Found;
use crate::{cargo, specs, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder with documents; folders below are searched too.
    dir: PathBuf,
    /// Compiles all output in one throw-away workspace, with warnings denied.
    #[arg(long)]
    check: bool,
    /// Sends the documents' own examples, and values made from their schemas, through the generated
    /// types and back, and tells what is not the same afterwards.
    #[arg(long)]
    values: bool,
    /// Writes the crates of all documents there.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["check", "values"])]
    out: Option<PathBuf>,
    /// Goes on after errors in a document: operations with one are left out.
    #[arg(long)]
    keep_going: bool,
    /// Treats warnings as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// Documents read at the same time [default: number of cores].
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Writes one line of JSON for each document.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// What became of a document.
struct Verdict {
    path: PathBuf,
    status: Status,
    bytes: u64,
    milliseconds: u128,
    /// Of the document; fewer become methods if some are left out.
    operations: usize,
    /// What was read, as long as it is asked for: thousands of documents do not fit into memory.
    reading: Option<Reading>,
    told: Option<Told>,
    problem: String,
}

/// What is told of a document that was read.
struct Told {
    dialect: &'static str,
    methods: usize,
    types: usize,
    warnings: Vec<Diagnostic>,
}

impl Told {
    fn of(reading: &Reading) -> Self {
        let warnings = reading.diagnostics.iter();
        let warnings = warnings.filter(|found| found.severity == Severity::Warning);
        Self {
            dialect: reading.dialect.as_str(),
            methods: reading.api.operations.len(),
            types: reading.api.types.len(),
            warnings: warnings.cloned().collect(),
        }
    }

    /// How often something is read as any JSON.
    fn fallbacks(&self) -> usize {
        let is_fallback =
            |found: &&Diagnostic| matches!(found.code, Code::Fallback | Code::CyclicReference);
        self.warnings.iter().filter(is_fallback).count()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Status {
    Generated,
    /// No API document at all.
    Skipped,
    Failed,
    /// Generated, but the compiler refuses it.
    Refused,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Skipped => "skipped",
            Self::Failed => "failed",
            Self::Refused => "refused by the compiler",
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let Found { documents, skipped } = specs::search(&arguments.dir)?;
    let output =
        (arguments.check || arguments.values).then(|| workspace().join("target").join("corpus"));
    if let Some(output) = &output {
        let _ = fs::remove_dir_all(output.join("crates"));
    }
    let folder = output.as_deref().or(arguments.out.as_deref());
    let mut verdicts = all(&documents, arguments, folder);
    if let Some(output) = &output {
        one_workspace(output, &verdicts)?;
    }
    if let (Some(output), true) = (&output, arguments.check) {
        compile(output, &mut verdicts)?;
    }
    if let Some(file) = &arguments.report {
        report(file, &verdicts).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    summary(&arguments.dir, &verdicts);
    skipped.iter().for_each(|folder| println!("\n{}: not looked into", folder.display()));
    if let (Some(output), true) = (&output, arguments.values) {
        values(&arguments.dir, output, &verdicts)?;
    }
    let bad = |verdict: &&Verdict| matches!(verdict.status, Status::Failed | Status::Refused);
    match verdicts.iter().filter(bad).count() {
        0 => Ok(()),
        count => Err(format!("{} failed", counted(count, "document"))),
    }
}

fn all(documents: &[PathBuf], arguments: &Arguments, output: Option<&Path>) -> Vec<Verdict> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let verdicts = Mutex::new(Vec::new());
    let bar = ProgressBar::new(documents.len() as u64);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {wide_msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    std::thread::scope(|scope| {
        for _ in 0..arguments.jobs.unwrap_or(cores).max(1) {
            scope.spawn(|| {
                while let Some(path) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bar.set_message(path.display().to_string());
                    let verdict = one(path, arguments, output);
                    bar.inc(1);
                    if let Ok(mut verdicts) = verdicts.lock() {
                        verdicts.push(verdict);
                    }
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut verdicts = verdicts.into_inner().unwrap_or_default();
    verdicts.sort_by(|one, other| one.path.cmp(&other.path));
    verdicts
}

fn one(path: &Path, arguments: &Arguments, output: Option<&Path>) -> Verdict {
    let start = Instant::now();
    let bytes = fs::metadata(path).map_or(0, |data| data.len());
    let mut operations = 0;
    let (status, reading, problem) = match read(path) {
        Err(fault) if fault.code == Code::UnknownDialect => {
            (Status::Skipped, None, fault.to_string())
        }
        Err(fault) => (Status::Failed, None, fault.to_string()),
        Ok(mut reading) => {
            operations = reading.api.operations.len();
            if arguments.keep_going {
                reading.keep_going();
            }
            let (status, problem) = match generate(path, &reading, arguments, output) {
                Ok(()) => (Status::Generated, String::new()),
                Err(problem) => (Status::Failed, problem),
            };
            (status, Some(reading), problem)
        }
    };
    let milliseconds = start.elapsed().as_millis();
    let told = reading.as_ref().map(Told::of);
    let reading = reading.filter(|_| arguments.values);
    let path = path.to_owned();
    Verdict { path, status, bytes, milliseconds, operations, reading, told, problem }
}

/// Generates a document's crate, and writes it if there is a folder for it.
fn generate(
    path: &Path,
    reading: &Reading,
    arguments: &Arguments,
    output: Option<&Path>,
) -> Result<(), String> {
    let least = if arguments.deny_warnings { Severity::Warning } else { Severity::Error };
    let errors = reading.diagnostics.iter().filter(|found| found.severity >= least);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    let name = crate_of(path);
    let runtime = workspace().join("runtime");
    let files = single_crate(&reading.api, &name, &runtime.to_string_lossy(), &Files::new());
    let Some(output) = output else { return Ok(()) };
    let written = write::write(&output.join("crates").join(&name), &files);
    written.map(|_| ()).map_err(|error| error.to_string())
}

/// A crate name that is the same for the same path and different for different ones.
fn crate_of(path: &Path) -> String {
    let name: String = path
        .to_string_lossy()
        .to_ascii_lowercase()
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char } else { '-' })
        .collect();
    let hash = path.to_string_lossy().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let tail: String = name.chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
    // Two in a row are no snake case.
    let words: Vec<&str> = tail.split('-').filter(|word| !word.is_empty()).collect();
    format!("c{:08x}-{}", hash as u32, words.join("-"))
}

/// Makes one workspace of all crates.
fn one_workspace(output: &Path, verdicts: &[Verdict]) -> Result<(), String> {
    let crates = output.join("crates");
    let mut members = Vec::new();
    for verdict in verdicts.iter().filter(|verdict| verdict.status == Status::Generated) {
        let name = crate_of(&verdict.path);
        let manifest = crates.join(&name).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
        fs::write(&manifest, text.replace("[workspace]", "")).map_err(|error| error.to_string())?;
        members.push(format!("{name:?}"));
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    fs::write(crates.join("Cargo.toml"), manifest).map_err(|error| error.to_string())?;
    fs::copy(workspace().join("Cargo.lock"), crates.join("Cargo.lock"))
        .map_err(|error| error.to_string())?;
    Ok(())
}

/// Sends values through all crates; prints a row for each folder, and what changed.
fn values(dir: &Path, output: &Path, verdicts: &[Verdict]) -> Result<(), String> {
    let sound = verdicts.iter().filter(|verdict| verdict.status == Status::Generated);
    let (verdicts, crates): (Vec<&Verdict>, Vec<Crate<'_>>) = sound
        .filter_map(|verdict| {
            let name = crate_of(&verdict.path);
            let reading = verdict.reading.as_ref()?;
            Some((verdict, Crate { document: &verdict.path, reading, name }))
        })
        .unzip();
    let accounts = round_trip::run(&output.join("crates"), &output.join("target"), &crates)?;
    let mut folders: BTreeMap<PathBuf, Account> = BTreeMap::new();
    let mut all = Account::default();
    for (verdict, account) in verdicts.iter().zip(&accounts) {
        folders.entry(folder(dir, verdict)).or_default().add(account);
        all.add(account);
    }
    println!("\n{}\n|---|---|---|---|---|", round_trip::HEADER);
    for (folder, account) in &folders {
        println!("| {} | {} |", folder.display(), account.cells());
    }
    println!("| all | {} |", all.cells());
    let changed: Vec<&String> = accounts.iter().flat_map(|account| &account.changed).collect();
    changed.iter().for_each(|line| println!("\n{line}"));
    match changed.len() {
        0 => Ok(()),
        count => Err(format!("{count} values are not the same afterwards")),
    }
}

/// Checks all crates; the compiler goes on after a crate it refuses.
fn compile(output: &Path, verdicts: &mut [Verdict]) -> Result<(), String> {
    let crates = output.join("crates");
    eprintln!("compiling {} crates", verdicts.len());
    let done = cargo()
        .args(["clippy", "--workspace", "--keep-going", "--offline", "--message-format", "json"])
        .current_dir(&crates)
        .env("CARGO_TARGET_DIR", output.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let mut faults = faults(&String::from_utf8_lossy(&done.stdout));
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.status == Status::Generated) {
        if let Some(own) = faults.remove(&crate_of(&verdict.path)) {
            verdict.status = Status::Refused;
            verdict.problem = own.join("\n");
        }
    }
    let refused = verdicts.iter().any(|verdict| verdict.status == Status::Refused);
    if !done.status.success() && !refused {
        let messages = String::from_utf8_lossy(&done.stderr);
        return Err(format!("cargo clippy failed:\n{messages}"));
    }
    Ok(())
}

/// What the compiler says against each crate, by the crate's name.
fn faults(messages: &str) -> BTreeMap<String, Vec<String>> {
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let crate_name = text("/manifest_path")
            .and_then(|manifest| Path::new(manifest).parent()?.file_name()?.to_str());
        if let (Some("error"), Some(name)) = (text("/message/level"), crate_name) {
            let said = text("/message/rendered").unwrap_or_default();
            faults.entry(name.to_owned()).or_default().push(said.to_owned());
        }
    }
    faults
}

fn report(file: &Path, verdicts: &[Verdict]) -> std::io::Result<()> {
    let mut out = fs::File::create(file)?;
    for verdict in verdicts {
        let mut line = json!({
            "path": verdict.path.to_string_lossy(),
            "status": verdict.status.as_str(),
            "bytes": verdict.bytes,
            "milliseconds": verdict.milliseconds,
        });
        if let (Some(line), Some(told)) = (line.as_object_mut(), &verdict.told) {
            line.insert("dialect".into(), told.dialect.into());
            line.insert("operations".into(), verdict.operations.into());
            line.insert("methods".into(), told.methods.into());
            line.insert("types".into(), told.types.into());
            let warnings = told.warnings.iter();
            let warnings: Vec<Value> = warnings
                .map(|found| json!({"code": found.code.as_str(), "pointer": found.pointer, "reason": found.message}))
                .collect();
            line.insert("warnings".into(), warnings.into());
        }
        if let (Some(line), false) = (line.as_object_mut(), verdict.problem.is_empty()) {
            line.insert("problem".into(), verdict.problem.as_str().into());
        }
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn summary(dir: &Path, verdicts: &[Verdict]) {
    println!(
        "| folder | documents | generated | skipped | failed | operations | methods | types | \
         fallbacks | MB |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let mut folders: Vec<PathBuf> = verdicts.iter().map(|verdict| folder(dir, verdict)).collect();
    folders.sort();
    folders.dedup();
    for name in &folders {
        let own: Vec<&Verdict> =
            verdicts.iter().filter(|verdict| folder(dir, verdict) == *name).collect();
        row(&name.display().to_string(), &own);
    }
    row("all", &verdicts.iter().collect::<Vec<_>>());
    for verdict in verdicts {
        if verdict.status != Status::Generated {
            println!(
                "\n{}: {}\n{}",
                verdict.path.display(),
                verdict.status.as_str(),
                verdict.problem
            );
        }
    }
}

fn folder(dir: &Path, verdict: &Verdict) -> PathBuf {
    let below = verdict.path.strip_prefix(dir).unwrap_or(&verdict.path);
    below.parent().map(Path::to_owned).unwrap_or_default()
}

fn row(name: &str, verdicts: &[&Verdict]) {
    let count = |status| verdicts.iter().filter(|verdict| verdict.status == status).count();
    let sum = |of: &dyn Fn(&Told) -> usize| -> usize {
        verdicts.iter().filter_map(|verdict| verdict.told.as_ref()).map(of).sum()
    };
    let bytes: u64 = verdicts.iter().map(|verdict| verdict.bytes).sum();
    println!(
        "| {name} | {} | {} | {} | {} | {} | {} | {} | {} | {:.1} |",
        verdicts.len(),
        count(Status::Generated),
        count(Status::Skipped),
        count(Status::Failed) + count(Status::Refused),
        verdicts.iter().map(|verdict| verdict.operations).sum::<usize>(),
        sum(&|told| told.methods),
        sum(&|told| told.types),
        sum(&Told::fallbacks),
        bytes as f64 / 1e6,
    );
}

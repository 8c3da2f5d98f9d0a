//! `generate` and `check`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use s360_codegen::Reading;
use s360_codegen::api_text::API_TEXT;
use s360_codegen::assemble::{crate_name, service_folder, services_crate, single_crate};
use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::evidence::{Guesses, TABLE};
use s360_codegen::fidelity::{LEDGER, grown};
use s360_codegen::model::{Api, Service};
use s360_codegen::name::is_taken;
use s360_codegen::overlay::Overlay;
use s360_codegen::plural::counted;
use s360_codegen::write::{self, Changes, Files};

use crate::lock::{self, Lock, Source};
use crate::messages::{self, Messages};
use crate::{sources, specs, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// One document, of any vendor: Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML.
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// Folder the crate of that one document is written to.
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// Patches for that document (OpenAPI Overlay 1.0), applied in the order given.
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Vec<PathBuf>,
    /// Writes even if more of a document than before is not carried over (see FIDELITY.txt).
    #[arg(long)]
    accept_losses: bool,
    /// Writes even if more is guessed than before (see generated/EVIDENCE.md).
    #[arg(long, conflicts_with = "spec")]
    accept_guesses: bool,
    /// A document that may change although its version is frozen, as seen from the root.
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    accept_changed: Vec<PathBuf>,
    /// Name of that crate [default: made of the document's title].
    #[arg(long, requires = "spec")]
    name: Option<String>,
    /// Goes on after errors in that document: operations with one are left out, and FIDELITY.txt
    /// lists them.
    #[arg(long, requires = "spec")]
    keep_going: bool,
    #[command(flatten)]
    messages: messages::Options,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => single(spec, out, arguments),
        _ => everything(arguments, root),
    }
}

const NOTHING_WRITTEN: &str = "nothing was written: patch the document with --overlay, or leave out the \
                               operations that have errors with --keep-going";

fn single(spec: &Path, out: &Path, arguments: &Arguments) -> Result<(), String> {
    let start = Instant::now();
    let mut messages = Messages::new(&arguments.messages);
    let quiet = messages.for_programs();
    let overlays = given(&arguments.overlay, spec, &mut messages);
    let reading = specs::read(spec, &overlays.iter().collect::<Vec<_>>());
    let reading = match reading {
        Ok(mut reading) => {
            if arguments.keep_going {
                reading.keep_going();
            }
            messages.add(reading.diagnostics.clone());
            Some(reading)
        }
        Err(faults) => {
            messages.add(faults);
            None
        }
    };
    messages.finish(NOTHING_WRITTEN)?;
    let Some(reading) = reading else { return Ok(()) };
    let name = arguments.name.as_deref();
    let name = name.map_or_else(|| crate_name(&reading.api.title), str::to_owned);
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !name.bytes().all(legal) || !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err(format!("`{name}` is not a crate name; give one with --name"));
    }
    if is_taken(&name) {
        let hint = format!("give another one with --name, such as `{name}-client`");
        return Err(format!("`{name}` means something else in Rust; {hint}"));
    }
    let runtime = workspace().join("runtime");
    let files =
        single_crate(&reading.api, &name, &runtime.to_string_lossy(), &earlier(out, API_TEXT)?);
    let changes = put(out, &files)?;
    if !quiet {
        summary(&[&reading], &changes, start);
        println!("crate {name} in {}", out.display());
    }
    Ok(())
}

/// The overlays in `files`; one that says what it is for must be for the document `spec`.
fn given(files: &[PathBuf], spec: &Path, messages: &mut Messages<'_>) -> Vec<Overlay> {
    let mut overlays = Vec::new();
    for file in files {
        match Overlay::read(file) {
            Ok(overlay) if overlay.extends().is_some() && !overlay.is_for(spec) => {
                messages.add([overlay.extends_nothing()]);
            }
            Ok(overlay) => overlays.push(overlay),
            Err(faults) => messages.add(faults),
        }
    }
    overlays
}

fn everything(arguments: &Arguments, root: &Path) -> Result<(), String> {
    let start = Instant::now();
    crate::enter(root)?;
    let inputs_and_outputs = [Path::new("specs"), Path::new("generated")];
    let state = lock::state(&inputs_and_outputs);
    if state.is_some() && fs::read_to_string(STATE).ok() == state {
        println!("nothing has changed since the last run; {} ms", start.elapsed().as_millis());
        return Ok(());
    }
    let mut messages = Messages::new(&arguments.messages);
    let quiet = messages.for_programs();
    let accepted = Accepted { losses: arguments.accept_losses, guesses: arguments.accept_guesses };
    let specs = Specs::read(&accepted, &mut messages)?;
    let made = specs.made(&arguments.accept_changed, &mut messages)?;
    let warned = !messages.is_empty();
    messages.finish("nothing was written")?;
    let Some((files, lock)) = made else { return Ok(()) };
    let changes = put(Path::new("generated"), &files)?;
    lock.write()?;
    // The next run, too, must tell the warnings.
    if let (Some(state), false) = (lock::state(&inputs_and_outputs), warned) {
        let _ = write::replace(Path::new(STATE), &state);
    }
    if !quiet {
        let readings = specs.readings.iter().map(|(_, reading)| reading);
        summary(&readings.collect::<Vec<_>>(), &changes, start);
    }
    Ok(())
}

/// Remembers, on this machine alone, after which state of the files nothing was left to do.
const STATE: &str = "target/xtask/generated-state";

/// What somebody has agreed to.
#[derive(Default)]
struct Accepted {
    /// That more is lost than before.
    losses: bool,
    /// That more is guessed.
    guesses: bool,
}

/// The documents of specs/, and their overlays.
struct Specs {
    overlays: Vec<Overlay>,
    readings: Vec<(PathBuf, Reading)>,
}

impl Specs {
    /// What generated/ and the lock should hold, unless there are errors.
    fn made(
        &self,
        accepted: &[PathBuf],
        messages: &mut Messages<'_>,
    ) -> Result<Option<(Files, Lock)>, String> {
        if messages.has_errors() {
            return Ok(None);
        }
        let apis: Vec<&Api> = self.readings.iter().map(|(_, reading)| &reading.api).collect();
        let files = services_crate(&apis, &earlier(Path::new("generated"), API_TEXT)?);
        let sources = self.readings.iter().map(|(path, reading)| {
            let overlays = self.overlays.iter().filter(|overlay| overlay.is_for(path)).collect();
            Source { path, reading, overlays }
        });
        let lock = Lock::of(&sources.collect::<Vec<_>>(), &files)?;
        messages.add(Lock::read()?.thawed(&lock, accepted));
        Ok(Some((files, lock)))
    }

    /// Reads all of it; what is wrong with it goes to `messages`.
    fn read(accepted: &Accepted, messages: &mut Messages<'_>) -> Result<Self, String> {
        let mut readings = Vec::new();
        let overlays = specs::overlays(Path::new("specs/overlays"), messages)?;
        let paths = specs::documents(Path::new("specs"))?;
        let idle = overlays.iter().filter(|it| !paths.iter().any(|path| it.is_for(path)));
        messages.add(idle.map(Overlay::extends_nothing));
        for path in paths {
            let own: Vec<&Overlay> = overlays.iter().filter(|it| it.is_for(&path)).collect();
            match specs::read(&path, &own) {
                Ok(reading) => {
                    messages.add(reading.diagnostics.clone());
                    match reading.api.service {
                        Some(_) => readings.push((path, reading)),
                        None => messages.add([nameless(&path)]),
                    }
                }
                Err(faults) => messages.add(faults),
            }
        }
        messages.add(twins(&readings));
        messages.add(unexplained(&readings));
        if !accepted.losses {
            messages.add(losses(&readings)?);
        }
        if !accepted.guesses {
            messages.add(guesses(&readings)?);
        }
        Ok(Self { overlays, readings })
    }
}

fn nameless(path: &Path) -> Diagnostic {
    let message = "the document does not say which service and version it describes";
    let hint = "expected a base path `…/{context}/backend-apis/{service}/v{X}_{Y}`, or the file at \
                specs/{context}/{service}/v{X}_{Y}";
    Diagnostic::error(Code::UnknownService, &path.display().to_string(), message, hint)
}

/// Service versions of which less is carried over than the last time.
fn losses(readings: &[(PathBuf, Reading)]) -> Result<Vec<Diagnostic>, String> {
    let folder = Path::new("generated");
    let (known, ledgers) = (earlier(folder, API_TEXT)?, earlier(folder, LEDGER)?);
    let mut faults = Vec::new();
    for (path, reading) in readings {
        let Some(module) = reading.api.service.as_ref().map(service_folder) else { continue };
        if !known.contains_key(&module.join(API_TEXT)) {
            continue;
        }
        let ledger = ledgers.get(&module.join(LEDGER)).map(String::as_str).unwrap_or_default();
        faults.extend(grown(&reading.api, ledger).into_iter().map(|loss| {
            let message = format!("more is lost than before: {loss}");
            let hint = "patch the document, or agree with `cargo xtask generate --accept-losses`";
            Diagnostic::error(Code::MoreLost, &path.display().to_string(), message, hint)
        }));
    }
    Ok(faults)
}

/// Service versions of which more is guessed than the last time.
fn guesses(readings: &[(PathBuf, Reading)]) -> Result<Vec<Diagnostic>, String> {
    let folder = Path::new("generated");
    let known = earlier(folder, API_TEXT)?;
    let table = fs::read_to_string(folder.join(TABLE)).unwrap_or_default();
    let before = Guesses::parse(&table);
    let services = readings.iter().filter_map(|(_, reading)| reading.api.service.as_ref());
    let is_known = |service: &&Service| known.contains_key(&service_folder(service).join(API_TEXT));
    let services: Vec<&Service> = services.filter(is_known).collect();
    let fault = |(path, reading): &(PathBuf, Reading)| {
        let message = format!("more is guessed: {}", before.grown(&reading.api, &services)?);
        let hint = "find better evidence, or agree with `cargo xtask generate --accept-guesses`";
        Some(Diagnostic::error(Code::MoreGuessed, &path.display().to_string(), message, hint))
    };
    Ok(readings.iter().filter_map(fault).collect())
}

/// Sources that documents cite and nobody explains.
fn unexplained(readings: &[(PathBuf, Reading)]) -> Vec<Diagnostic> {
    let cited = readings.iter().map(|(path, reading)| (path.as_path(), &reading.api));
    sources::faults(cited)
}

fn twins(readings: &[(PathBuf, Reading)]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (index, (path, reading)) in readings.iter().enumerate() {
        let key = |reading: &Reading| {
            let service = reading.api.service.as_ref();
            service.map(|service| (service.name.clone(), service.major, service.minor))
        };
        let twin = readings.iter().take(index).find(|(_, other)| key(other) == key(reading));
        if let Some((twin, _)) = twin {
            let message = format!("{} describes the same service and version", twin.display());
            let file = path.display().to_string();
            faults.push(Diagnostic::error(Code::TwinService, &file, message, "keep one"));
        }
    }
    faults
}

/// The files called `name` that are there from the last time.
fn earlier(folder: &Path, name: &str) -> Result<Files, String> {
    write::earlier(folder, name)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))
}

fn put(folder: &Path, files: &Files) -> Result<Changes, String> {
    write::write(folder, files)
        .map_err(|error| format!("cannot write to {}: {error}", folder.display()))
}

fn summary(readings: &[&Reading], changes: &Changes, start: Instant) {
    let mut services: Vec<&str> = readings
        .iter()
        .filter_map(|reading| reading.api.service.as_ref().map(|service| service.name.as_str()))
        .collect();
    services.sort_unstable();
    services.dedup();
    let count = |of: &dyn Fn(&Reading) -> usize| -> usize {
        readings.iter().map(|reading| of(reading)).sum()
    };
    println!(
        "{}, {}, {}, {}; {} added, {} changed, {} removed; {} ms",
        counted(services.len(), "service"),
        counted(readings.len(), "document"),
        counted(count(&|reading| reading.api.operations.len()), "operation"),
        counted(count(&|reading| reading.api.types.len()), "type"),
        counted(changes.added.len(), "file"),
        changes.changed.len(),
        changes.removed.len(),
        start.elapsed().as_millis()
    );
}

pub(crate) fn check(options: &messages::Options, root: &Path) -> Result<(), String> {
    crate::enter(root)?;
    let folder = Path::new("generated");
    let mut messages = Messages::new(options);
    let quiet = messages.for_programs();
    let made = Specs::read(&Accepted::default(), &mut messages)?.made(&[], &mut messages)?;
    messages.finish("nothing was written")?;
    let Some((files, lock)) = made else { return Ok(()) };
    let mut reasons = Lock::read()?.reasons(&lock, folder)?;
    let changes = write::compare(folder, &files)
        .map_err(|error| format!("cannot read generated/: {error}"))?;
    if reasons.is_empty() && changes.is_empty() {
        check_recordings()?;
        if !quiet {
            println!("generated/ is up to date ({})", counted(files.len(), "file"));
        }
        return Ok(());
    }
    for (what, paths) in [
        ("missing", &changes.added),
        ("differs", &changes.changed),
        ("left over", &changes.removed),
    ] {
        reasons.extend(paths.iter().map(|path| format!("{what}: generated/{}", path.display())));
    }
    let lines: String = reasons.iter().map(|reason| format!("\n  {reason}")).collect();
    Err(format!("generated/ is stale; run `cargo xtask generate`{lines}"))
}

/// Where recordings are that documents must not contradict; there need not be any.
const RECORDINGS: &str = "specs/recordings";

/// Fails if a recording contradicts a document.
fn check_recordings() -> Result<(), String> {
    let folder = Path::new(RECORDINGS);
    if !folder.exists() {
        return Ok(());
    }
    let cannot = |error| format!("cannot read {RECORDINGS}/: {error}");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("jsonl" | "har") => files.push(path),
            Some("md") => {}
            _ => return Err(format!("{}: expected a recording, .jsonl or .har", path.display())),
        }
    }
    files.sort();
    if files.is_empty() {
        return Ok(());
    }
    crate::delegate::recordings(Path::new("specs"), &files)
}

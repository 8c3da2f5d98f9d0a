//! `generate` and `check`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use s360_codegen::Reading;
use s360_codegen::emit::{API_TEXT, crate_name, service_folder, services_crate, single_crate};
use s360_codegen::fidelity::{LEDGER, grown};
use s360_codegen::model::Api;
use s360_codegen::overlay::Overlay;
use s360_codegen::write::{self, Changes, Files};

use crate::{root, specs};

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
    /// Name of that crate [default: made of the document's title].
    #[arg(long, requires = "spec")]
    name: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => single(spec, out, arguments),
        _ => everything(arguments.accept_losses),
    }
}

fn single(spec: &Path, out: &Path, arguments: &Arguments) -> Result<(), String> {
    let start = Instant::now();
    let overlays = given(&arguments.overlay, spec)?;
    let reading = specs::read(spec, &overlays.iter().collect::<Vec<_>>())?;
    let name = arguments.name.as_deref();
    let name = name.map_or_else(|| crate_name(&reading.api.title), str::to_owned);
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !name.bytes().all(legal) || !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Err(format!("`{name}` is no crate name; give one with --name"));
    }
    let runtime = root().join("runtime");
    let files =
        single_crate(&reading.api, &name, &runtime.to_string_lossy(), &earlier(out, API_TEXT)?);
    let changes = put(out, &files)?;
    summary(&[&reading], &changes, start);
    println!("crate {name} in {}", out.display());
    Ok(())
}

/// The overlays in `files`; one that says what it is for must be for the document `spec`.
fn given(files: &[PathBuf], spec: &Path) -> Result<Vec<Overlay>, String> {
    let read = |file: &PathBuf| {
        let overlay = Overlay::read(file).map_err(|faults| specs::lines(&faults))?;
        let fits = overlay.extends().is_none() || overlay.is_for(spec);
        if fits { Ok(overlay) } else { Err(overlay.extends_nothing().to_string()) }
    };
    files.iter().map(read).collect()
}

fn everything(accept_losses: bool) -> Result<(), String> {
    let start = Instant::now();
    let (readings, files) = wanted(accept_losses)?;
    let changes = put(Path::new("generated"), &files)?;
    summary(&readings.iter().collect::<Vec<_>>(), &changes, start);
    Ok(())
}

/// What generated/ should hold.
fn wanted(accept_losses: bool) -> Result<(Vec<Reading>, Files), String> {
    // Messages name files as seen from the root, wherever the command is called from.
    std::env::set_current_dir(root()).map_err(|error| error.to_string())?;
    let mut readings = Vec::new();
    let overlays = specs::overlays(Path::new("specs/overlays"))?;
    let paths = specs::documents(Path::new("specs"))?;
    let idle = overlays.iter().filter(|it| !paths.iter().any(|path| it.is_for(path)));
    let mut errors: Vec<String> = idle.map(|it| it.extends_nothing().to_string()).collect();
    for path in paths {
        let own: Vec<&Overlay> = overlays.iter().filter(|it| it.is_for(&path)).collect();
        match specs::read(&path, &own) {
            Ok(reading) if reading.api.service.is_none() => errors.push(format!(
                "{}: the document does not say which service and version it describes; expected a \
                 base path `…/{{context}}/backend-apis/{{service}}/v{{X}}_{{Y}}`, or the file at \
                 specs/{{context}}/{{service}}/v{{X}}_{{Y}}",
                path.display()
            )),
            Ok(reading) => readings.push((path, reading)),
            Err(message) => errors.push(message),
        }
    }
    same_service_twice(&readings, &mut errors);
    if !accept_losses {
        errors.extend(losses(&readings)?);
    }
    if !errors.is_empty() {
        return Err(format!("{}\nnothing was written", errors.join("\n")));
    }
    let readings: Vec<Reading> = readings.into_iter().map(|(_, reading)| reading).collect();
    let apis: Vec<&Api> = readings.iter().map(|reading| &reading.api).collect();
    let files = services_crate(&apis, &earlier(Path::new("generated"), API_TEXT)?);
    Ok((readings, files))
}

/// Service versions of which less is carried over than the last time.
fn losses(readings: &[(PathBuf, Reading)]) -> Result<Vec<String>, String> {
    let folder = Path::new("generated");
    let (known, ledgers) = (earlier(folder, API_TEXT)?, earlier(folder, LEDGER)?);
    let mut errors = Vec::new();
    for (path, reading) in readings {
        let Some(module) = reading.api.service.as_ref().map(service_folder) else { continue };
        if !known.contains_key(&module.join(API_TEXT)) {
            continue;
        }
        let ledger = ledgers.get(&module.join(LEDGER)).map(String::as_str).unwrap_or_default();
        errors.extend(grown(&reading.api, ledger).into_iter().map(|loss| {
            format!(
                "{}: more is lost than before: {loss}; patch the document, or agree with \
                 `cargo xtask generate --accept-losses`",
                path.display()
            )
        }));
    }
    Ok(errors)
}

fn same_service_twice(readings: &[(PathBuf, Reading)], errors: &mut Vec<String>) {
    for (index, (path, reading)) in readings.iter().enumerate() {
        let key = |reading: &Reading| {
            reading
                .api
                .service
                .as_ref()
                .map(|service| (service.name.clone(), service.major, service.minor))
        };
        let twin = readings.iter().take(index).find(|(_, other)| key(other) == key(reading));
        if let Some((twin, _)) = twin {
            errors.push(format!(
                "{} and {} describe the same service and version; keep one",
                twin.display(),
                path.display()
            ));
        }
    }
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
        "{} services, {} documents, {} operations, {} types; {} files added, {} changed, {} removed; {} ms",
        services.len(),
        readings.len(),
        count(&|reading| reading.api.operations.len()),
        count(&|reading| reading.api.types.len()),
        changes.added.len(),
        changes.changed.len(),
        changes.removed.len(),
        start.elapsed().as_millis()
    );
}

pub(crate) fn check() -> Result<(), String> {
    let (_, files) = wanted(false)?;
    let changes = write::compare(Path::new("generated"), &files)
        .map_err(|error| format!("cannot read generated/: {error}"))?;
    if changes.is_empty() {
        println!("generated/ is up to date ({} files)", files.len());
        return Ok(());
    }
    let mut lines = vec!["generated/ is stale; run `cargo xtask generate`".to_owned()];
    for (what, paths) in [
        ("missing", &changes.added),
        ("differs", &changes.changed),
        ("left over", &changes.removed),
    ] {
        lines.extend(paths.iter().map(|path| format!("  {what}: generated/{}", path.display())));
    }
    Err(lines.join("\n"))
}

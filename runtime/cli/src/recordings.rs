//! `record`, `drift` and `learn`: real answers, what documents do not say of them, and how they come to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use s360_codegen::plural::counted;
use s360_codegen::write::replace;
use s360_runtime::{RetryPolicy, Version};
use s360_sandbox::learn::{extend_overlay, overlay_name};
use s360_sandbox::{DifferenceKind, Documents, Fact, FactKind, Judged, Rules, Sandbox, Verdict};
use serde_json::{Value, json};

use crate::choose::{Choice, some_service_has};
use crate::connect::{Connection, usage};
use crate::failure::Failure;
use crate::output::{Format, rows};
use crate::recorded::Recorded;
use crate::serve::{Listen, until_interrupted};

#[derive(clap::Args)]
pub(crate) struct Record {
    /// File to whose end answers are written; JSON Lines.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    listen: Listen,
}

pub(crate) async fn record(arguments: Record) -> Result<ExitCode, Failure> {
    let builder = arguments.connection.builder()?;
    // Whoever calls decides what is called again.
    let client = builder.retry(RetryPolicy::never()).build().map_err(usage)?;
    let recorder = Sandbox::builder().record(client, arguments.file);
    until_interrupted(recorder, arguments.listen).await
}

#[derive(clap::Args)]
pub(crate) struct Drift {
    #[command(flatten)]
    recorded: Recorded,
    /// Compares with the documents of this version instead of those of the versions that were called.
    #[arg(long, value_name = "X.Y")]
    against: Option<Version>,
    /// Compares with the documents and overlays in this folder instead of those that are compiled in.
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
    /// Tells how many values have a type, per method and in total; exits with 0.
    #[arg(long)]
    coverage: bool,
    /// With --coverage: exits with 1 if fewer values in a hundred have a type.
    #[arg(long, value_name = "PERCENT", requires = "coverage", value_parser = clap::value_parser!(u8).range(0..=100))]
    at_least: Option<u8>,
}

pub(crate) fn drift(arguments: &Drift, format: Format) -> Result<ExitCode, Failure> {
    let (recorded, against) = (&arguments.recorded, arguments.against);
    let documents = documents(arguments.specs.as_deref())?;
    against.map_or(Ok(()), |version| some_service_has(&documents, version))?;
    if arguments.coverage {
        let methods = s360_sandbox::coverage(&documents, recorded, against).map_err(misuse)?;
        return coverage(arguments, &methods, format);
    }
    let found = s360_sandbox::drift(&documents, recorded, against).map_err(misuse)?;
    let row = |it: &s360_sandbox::Drift| -> Vec<Value> {
        vec![
            it.service.clone().into(),
            it.version.to_string().into(),
            it.method.clone().into(),
            it.pointer.clone().into(),
            it.kind.map(kind).into(),
            it.message.clone().into(),
            it.count.into(),
        ]
    };
    let columns = ["service", "version", "method", "place", "kind", "what", "count"];
    if format == Format::Table && found.is_empty() {
        let answers = counted(recorded.answers(), "answer");
        return crate::output::text(&format!("{answers}, all as described\n"));
    }
    if format == Format::Sarif {
        crate::output::json(&sarif(&found))?;
    } else {
        rows(&columns, &found.iter().map(row).collect::<Vec<_>>(), format)?;
    }
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A row for each method, and one for all.
fn coverage(
    arguments: &Drift,
    methods: &[s360_sandbox::Coverage],
    format: Format,
) -> Result<ExitCode, Failure> {
    if format == Format::Sarif {
        return Err(Failure::Usage("coverage is no finding: SARIF has no place for it".to_owned()));
    }
    let row = |it: &s360_sandbox::Coverage| -> Vec<Value> {
        let name =
            [it.service.clone().into(), it.version.to_string().into(), it.method.clone().into()];
        let counts = [it.typed.into(), it.leaves.into(), percent(it.typed, it.leaves).into()];
        name.into_iter().chain(counts).collect()
    };
    let sum = |count: fn(&s360_sandbox::Coverage) -> usize| methods.iter().map(count).sum();
    let (typed, leaves): (usize, usize) = (sum(|it| it.typed), sum(|it| it.leaves));
    let mut table: Vec<Vec<Value>> = methods.iter().map(row).collect();
    let total = percent(typed, leaves);
    table.push(vec![
        "total".into(),
        Value::Null,
        Value::Null,
        typed.into(),
        leaves.into(),
        total.into(),
    ]);
    rows(&["service", "version", "method", "typed", "leaves", "percent"], &table, format)?;
    let is_enough = arguments.at_least.is_none_or(|least| total >= f64::from(least));
    Ok(if is_enough { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// In tenths, rounded down; of nothing, all.
fn percent(part: usize, all: usize) -> f64 {
    let tenths = (part * 1000).checked_div(all).unwrap_or(1000);
    f64::from(u32::try_from(tenths).unwrap_or(1000)) / 10.0
}

/// Static Analysis Results Interchange Format 2.1.0 (OASIS); of values of fields only words of enums.
fn sarif(found: &[s360_sandbox::Drift]) -> Value {
    let rule = |it: &s360_sandbox::Drift| it.kind.map_or("no-document", kind).replace(' ', "-");
    let result = |it: &s360_sandbox::Drift| {
        let s360_sandbox::Drift { service, version, method, pointer, count, .. } = it;
        let place = format!("{service}/{version}/{method}{pointer}");
        json!({
            "ruleId": rule(it),
            "level": if it.kind == Some(DifferenceKind::WrongType) { "error" } else { "warning" },
            "message": { "text": format!("{place}: {}", it.message) },
            "locations": [{ "logicalLocations": [{ "fullyQualifiedName": place, "kind": "member" }] }],
            "occurrenceCount": (*count).max(1),
        })
    };
    let rules: BTreeSet<String> = found.iter().map(rule).collect();
    let rules: Vec<Value> = rules.iter().map(|id| json!({ "id": id })).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "s360 drift",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "results": found.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn kind(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Undescribed => "undescribed",
        DifferenceKind::UnknownValue => "unknown value",
        DifferenceKind::WrongType => "wrong type",
        DifferenceKind::Missing => "missing",
    }
}

#[derive(clap::Args)]
pub(crate) struct Learn {
    #[command(flatten)]
    recorded: Recorded,
    /// Folder of the documents, in whose folder `overlays` the facts are written.
    #[arg(long, value_name = "FOLDER", default_value = "specs")]
    specs: PathBuf,
    /// In how many objects a field must have been seen; what was seen once may be somebody's data.
    #[arg(long, value_name = "N", default_value_t = Rules::default().least)]
    least: usize,
    /// Tells the facts and writes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Tells only what contradicts a document, writes nothing, and exits with 1 if anything does.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
}

pub(crate) fn learn(arguments: &Learn, format: Format) -> Result<ExitCode, Failure> {
    let rules = Rules { least: arguments.least };
    let learned = s360_sandbox::learn(&arguments.specs, &arguments.recorded, rules);
    let mut learned = learned.map_err(misuse)?;
    if arguments.check {
        learned.facts.retain(|fact| fact.kind == FactKind::Contradiction);
        learned.withheld.clear();
    }
    for kept in &learned.withheld {
        eprintln!("not written: {} {}: {}", kept.document, kept.place, kept.message);
    }
    if !arguments.dry_run && !arguments.check {
        write(&arguments.specs.join("overlays"), learned.overlays())?;
    }
    if format == Format::Table && learned.facts.is_empty() {
        let nothing = if arguments.check { "no contradiction" } else { "nothing to learn" };
        return crate::output::text(&format!("{nothing}\n"));
    }
    let row = |it: &Fact| -> Vec<Value> {
        let Fact { document, place, kind, message, .. } = it;
        vec![
            document.clone().into(),
            place.clone().into(),
            kind.as_str().into(),
            message.clone().into(),
        ]
    };
    let facts: Vec<_> = learned.facts.iter().map(row).collect();
    rows(&["document", "place", "kind", "what"], &facts, format)?;
    let fails = arguments.check && !learned.facts.is_empty();
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Writes overlays into `folder`; those that are there get the new actions at their ends. If one cannot be
/// read, none is written.
fn write(folder: &Path, overlays: BTreeMap<String, Value>) -> Result<(), Failure> {
    let mut files = Vec::new();
    for (document, overlay) in overlays {
        let path = folder.join(overlay_name(&document));
        let text = extended(&path, overlay)
            .map_err(|what| Failure::Other(format!("{}: {what}", path.display())))?;
        files.push((path, text));
    }
    for (path, text) in files {
        let wrong = |error| Failure::Other(format!("{}: {error}", path.display()));
        std::fs::create_dir_all(folder).map_err(wrong)?;
        replace(&path, &text).map_err(wrong)?;
    }
    Ok(())
}

/// The text of `overlay`, behind what is at `path` already.
fn extended(path: &Path, overlay: Value) -> Result<String, String> {
    let overlay = match std::fs::read(path) {
        Ok(before) => {
            let before = serde_json::from_slice(&before).map_err(|error| error.to_string())?;
            let other =
                "not an overlay of this document that `s360 learn` can extend; move it away";
            extend_overlay(before, overlay).ok_or(other)?
        }
        Err(error) if error.kind() == ErrorKind::NotFound => overlay,
        Err(error) => return Err(error.to_string()),
    };
    let text = serde_json::to_string_pretty(&overlay).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// A file that was given is not what it should be.
fn misuse(error: impl std::fmt::Display) -> Failure {
    Failure::Usage(error.to_string())
}

/// The documents in a folder, or those that are compiled in.
fn documents(folder: Option<&Path>) -> Result<Documents, Failure> {
    folder.map_or_else(|| Ok(Documents::built_in()), |it| Documents::read(it).map_err(misuse))
}

#[derive(clap::Args)]
pub(crate) struct Judge {
    #[command(flatten)]
    recorded: Recorded,
    /// The older version.
    #[arg(long, value_name = "X.Y")]
    from: Version,
    /// The newer version.
    #[arg(long, value_name = "X.Z")]
    to: Version,
    /// Only this service: catalogService, or catalog for short.
    #[arg(long, value_name = "SERVICE")]
    service: Option<Choice>,
    /// The documents and overlays in this folder instead of those that are compiled in.
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
}

pub(crate) fn judge(arguments: &Judge, format: Format) -> Result<ExitCode, Failure> {
    let Judge { recorded, from, to, service, .. } = arguments;
    let documents = documents(arguments.specs.as_deref())?;
    let service = service.as_ref().map(|it| it.step(&documents, *from, *to)).transpose()?;
    if service.is_none() {
        some_service_has(&documents, *from)?;
        some_service_has(&documents, *to)?;
    }
    let mut judged = s360_sandbox::judge(&documents, recorded, *from, *to).map_err(misuse)?;
    judged.retain(|it| service.as_ref().is_none_or(|service| it.service == *service));
    let is_told = |it: &&Judged| format == Format::Json || it.verdict == Verdict::Disagrees;
    let row = |it: &Judged| -> Vec<Value> {
        let verdict = it.verdict.as_str();
        let texts = [&*it.service, &it.method, &it.place, verdict, &it.message];
        texts.map(Value::from).to_vec()
    };
    let table: Vec<Vec<Value>> = judged.iter().filter(is_told).map(row).collect();
    let count = |verdict| judged.iter().filter(|it| it.verdict == verdict).count();
    let disagreements = count(Verdict::Disagrees);
    if format == Format::Json || disagreements > 0 {
        rows(&["service", "method", "place", "verdict", "what"], &table, format)?;
    }
    if format == Format::Table {
        crate::output::text(&format!(
            "{disagreements} disagree, {} agree, {} cannot be judged\n",
            count(Verdict::Agrees),
            count(Verdict::CannotJudge)
        ))?;
    }
    Ok(if disagreements == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

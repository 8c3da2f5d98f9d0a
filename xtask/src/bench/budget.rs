//! The compile budget: what the newest version of each service may cost downstream crates, as agreed
//! in a file.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Map, Value, json};

use super::compile::{Costs, plain_and_own};
use crate::messages::{Messages, Options};
use crate::versions::versions;
use crate::workspace;

/// From the workspace.
const FILE: &str = "xtask/compile-budget.json";

/// Small modules take as long as starting the compiler does, and that differs.
const ROUNDS: usize = 5;

/// What a measurement may be above the budget: machines differ, and so do two runs on one.
const SLACK: f64 = 1.3;

/// What is measured: processor time as a part of what plain structs take, memory of the compiler.
const COLUMNS: [&str; 5] = ["lines", "check", "build", "release", "peak MiB"];

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Writes what is measured as the new budget.
    #[arg(long)]
    update: bool,
    /// Only services whose names contain this.
    #[arg(long, default_value = "")]
    service: String,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), String> {
    let file = workspace().join(FILE);
    let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let text = fs::read_to_string(&file).or_else(|error| match arguments.update {
        true => Ok("{}".to_owned()),
        false => Err(fault(&error)),
    })?;
    let mut budget: Map<String, Value> =
        serde_json::from_str(&text).map_err(|error| fault(&error))?;
    println!("| | {} |", COLUMNS.join(" | "));
    println!("|---|---|---|---|---|---|");
    let mut above = Vec::new();
    for (name, path) in newest()? {
        if !name.contains(&arguments.service) {
            continue;
        }
        let (plain, own) = plain_and_own(&path, ROUNDS)?;
        let now = measured(&plain, &own);
        let cells = COLUMNS.map(|column| now.get(column).unwrap_or(&Value::Null).to_string());
        println!("| {name} | {} |", cells.join(" | "));
        if arguments.update {
            budget.insert(name, Value::Object(now));
            continue;
        }
        let agreed = budget.get(&name).and_then(Value::as_object);
        above.extend(excess(&name, &now, agreed));
    }
    if arguments.update {
        let text = serde_json::to_string_pretty(&budget).map_err(|error| fault(&error))?;
        return fs::write(&file, text + "\n").map_err(|error| fault(&error));
    }
    if above.is_empty() {
        return Ok(());
    }
    above.push(format!("measure again on a quiet machine; `--update` writes a new {FILE}"));
    Err(above.join("\n"))
}

/// The newest document of each service, by the service's name.
fn newest() -> Result<BTreeMap<String, std::path::PathBuf>, String> {
    crate::enter(&workspace())?;
    let options = Options::default();
    let mut messages = Messages::new(&options);
    let versions = versions(&mut messages)?;
    messages.finish("not all of specs/ can be read")?;
    Ok(versions.into_iter().map(|version| (version.service.name, version.path)).collect())
}

fn measured(plain: &Costs, own: &Costs) -> Map<String, Value> {
    let [check, build, release] =
        own.ratios(plain).map(|ratio| json!((ratio * 100.0).round() / 100.0));
    let values = [json!(own.lines), check, build, release, json!(own.peak().round())];
    COLUMNS.into_iter().map(str::to_owned).zip(values).collect()
}

/// What is above the budget, in words.
fn excess(
    name: &str,
    now: &Map<String, Value>,
    agreed: Option<&Map<String, Value>>,
) -> Vec<String> {
    let Some(agreed) = agreed else {
        return vec![format!("{name}: not in {FILE}; `--update` puts it there")];
    };
    let compared = now.iter().filter_map(|(what, now)| {
        let most = agreed.get(what)?.as_f64()? * SLACK;
        let now = now.as_f64()?;
        (now > most).then(|| format!("{name}: {what} is {now}, the budget allows {most:.2}"))
    });
    compared.collect()
}

//! How time and memory grow with the document: its operations and shared schemas are put into it 1,
//! 10 and 100 times, under names of their own.

use std::fs;
use std::path::{Path, PathBuf};

use s360_codegen::load::Document;
use serde_json::{Map, Value};

use super::measure::{self, Cost};
use super::{optimized, scratch};

const FACTORS: [usize; 3] = [1, 10, 100];

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The document to grow.
    spec: PathBuf,
    /// Where the plot is written to (SVG).
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
}

/// What one size costs.
struct Point {
    megabytes: f64,
    cost: Cost,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), String> {
    let program = optimized()?;
    let folder = scratch().join("scale");
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(fault)?;
    let document = Document::read(&arguments.spec).map_err(|fault| fault.to_string())?;
    println!("| | MB | cpu s | MB/cpu s | peak MiB | peak, of the document |");
    println!("|---|---|---|---|---|---|");
    let mut points = Vec::new();
    for factor in FACTORS {
        let text = grown(&document.root, factor).to_string();
        let megabytes = text.len() as f64 / 1e6;
        let spec = folder.join(format!("{factor}.json"));
        fs::write(&spec, text).map_err(fault)?;
        let cost = generate(&program, &spec, &folder.join("out"), FACTORS.len() * 10 / factor)?;
        let Cost { cpu, peak, .. } = cost;
        println!(
            "| {factor} × | {megabytes:.2} | {cpu:.2} | {:.1} | {peak:.0} | {:.1} |",
            megabytes / cpu,
            peak * 1.048_576 / megabytes
        );
        points.push(Point { megabytes, cost });
    }
    match &arguments.plot {
        Some(path) => {
            fs::write(path, plot(&points)).map_err(|error| format!("{}: {error}", path.display()))
        }
        None => Ok(()),
    }
}

/// The mean of some runs: the clock of the system counts in hundredths of a second.
fn generate(program: &Path, spec: &Path, out: &Path, rounds: usize) -> Result<Cost, String> {
    let rounds = rounds.max(1);
    let mut sum = Cost::default();
    for _ in 0..rounds {
        let _ = fs::remove_dir_all(out);
        let mut command = std::process::Command::new(program);
        command.args(["generate", "--keep-going", "--spec"]).arg(spec).arg("--out").arg(out);
        sum.add(&measure::run(command)?);
    }
    sum.cpu /= rounds as f64;
    Ok(sum)
}

/// Where documents keep what is copied.
const SCHEMAS: [&str; 2] = ["/components/schemas", "/definitions"];

fn grown(document: &Value, factor: usize) -> Value {
    let mut grown = document.clone();
    let places = ["/paths"].into_iter().chain(SCHEMAS);
    for place in places {
        let Some(Value::Object(original)) = document.pointer(place) else { continue };
        let Some(Value::Object(items)) = grown.pointer_mut(place) else { continue };
        for copy in 1..factor {
            items.extend(copied(original, place, copy));
        }
    }
    grown
}

fn copied(items: &Map<String, Value>, place: &str, copy: usize) -> Map<String, Value> {
    let rename = |name: &str| match name.strip_prefix('/') {
        Some(path) if place == "/paths" => format!("/copy{copy}/{path}"),
        _ => format!("Copy{copy}{name}"),
    };
    items.iter().map(|(name, value)| (rename(name), refer(value, copy))).collect()
}

/// The same with references to the copies, and with names of operations of their own.
fn refer(value: &Value, copy: usize) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = match value {
                    Value::String(text) if name == "$ref" => reference(text, copy).into(),
                    Value::String(text) if name == "operationId" => {
                        format!("copy{copy}{text}").into()
                    }
                    value => refer(value, copy),
                };
                (name.clone(), value)
            });
            fields.collect()
        }
        Value::Array(items) => items.iter().map(|item| refer(item, copy)).collect(),
        value => value.clone(),
    }
}

fn reference(text: &str, copy: usize) -> String {
    let shared = SCHEMAS.iter().find_map(|place| {
        let name = text.strip_prefix('#')?.strip_prefix(place)?.strip_prefix('/')?;
        Some(format!("#{place}/Copy{copy}{name}"))
    });
    shared.unwrap_or_else(|| text.to_owned())
}

/// Time and memory over size, both axes logarithmic: what grows as the document does is parallel to
/// the dashed line.
fn plot(points: &[Point]) -> String {
    let panels = [
        ("processor time, s", points.iter().map(|point| point.cost.cpu).collect::<Vec<_>>()),
        ("peak memory, MiB", points.iter().map(|point| point.cost.peak).collect()),
    ];
    let sizes: Vec<f64> = points.iter().map(|point| point.megabytes).collect();
    let mut svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 300\" \
                   font-family=\"sans-serif\" font-size=\"12\">\n\
                   <rect width=\"640\" height=\"300\" fill=\"#fff\"/>\n"
        .to_owned();
    for (index, (title, values)) in panels.iter().enumerate() {
        svg.push_str(&panel(60.0 + 310.0 * index as f64, title, &sizes, values));
    }
    svg + "</svg>\n"
}

/// Width and height of a panel's axes.
const SIDE: (f64, f64) = (220.0, 200.0);

fn panel(left: f64, title: &str, sizes: &[f64], values: &[f64]) -> String {
    let (Some(size), Some(value)) = (sizes.first(), values.first()) else { return String::new() };
    // Two and a half decades on both axes.
    let x = |of: f64| left + (of / size).log10() / 2.5 * SIDE.0;
    let y = |of: f64| 250.0 - (of / value).log10() / 2.5 * SIDE.1;
    let (right, top, middle) = (left + SIDE.0, 250.0 - SIDE.1, left + SIDE.0 / 2.0);
    let mut svg = format!(
        "<path d=\"M{left} {top}V250H{right}\" fill=\"none\" stroke=\"#333\"/>\n\
         <text x=\"{left}\" y=\"30\" font-weight=\"bold\">{title}</text>\n\
         <text x=\"{middle}\" y=\"290\" text-anchor=\"middle\">size of the document, MB</text>\n\
         <path d=\"M{left} 250L{right} {top}\" stroke=\"#bbb\" stroke-dasharray=\"4\"/>\n"
    );
    let mut line = String::new();
    for (size, value) in sizes.iter().zip(values) {
        let (x, y) = (x(*size), y(*value));
        let places = if *value < 10.0 { 2 } else { 0 };
        let step = if line.is_empty() { 'M' } else { 'L' };
        line.push_str(&format!("{step}{x:.0} {y:.0}"));
        svg.push_str(&format!(
            "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"3\" fill=\"#06c\"/>\n\
             <text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{value:.places$}</text>\n\
             <text x=\"{x:.0}\" y=\"268\" text-anchor=\"middle\">{size:.1}</text>\n",
            x - 6.0,
            y - 6.0
        ));
    }
    svg + &format!("<path d=\"{line}\" fill=\"none\" stroke=\"#06c\" stroke-width=\"2\"/>\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use serde_json::json;

    use super::*;

    #[test]
    fn a_grown_document_has_everything_under_names_of_its_own() {
        let reference = json!({"$ref": "#/definitions/Thing"});
        let document = json!({
            "paths": {"/things": {"get": {"operationId": "list", "schema": reference}}},
            "definitions": {"Thing": {"properties": {"next": reference}}},
        });
        assert_eq!(grown(&document, 1), document);
        let grown = grown(&document, 3);
        let operation = &grown["paths"]["/copy2/things"]["get"];
        let copy = json!({"$ref": "#/definitions/Copy2Thing"});
        assert_eq!((&operation["operationId"], &operation["schema"]), (&json!("copy2list"), &copy));
        assert_eq!(grown["definitions"]["Copy2Thing"]["properties"]["next"], copy);
        let sizes = ["paths", "definitions"].map(|place| grown[place].as_object().map(Map::len));
        assert_eq!(sizes, [Some(3), Some(3)]);
    }
}

//! Results as JSON or as tables, on standard output.

use std::io::{self, Write as _};
use std::process::ExitCode;

use comfy_table::{Table, presets};
use serde_json::{Map, Value};

use crate::failure::Failure;

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
    /// For services that review code (SARIF 2.1); of `drift` only.
    Sarif,
}

/// Rows with the same columns; a column without any value is left out of tables.
pub(crate) fn rows(
    columns: &[&str],
    rows: &[Vec<Value>],
    format: Format,
) -> Result<ExitCode, Failure> {
    if format == Format::Json {
        let object = |row: &Vec<Value>| {
            let fields = columns.iter().zip(row).map(|(name, value)| ((*name).to_owned(), value));
            let fields = fields.filter(|(_, value)| !value.is_null());
            Value::Object(fields.map(|(name, value)| (name, value.clone())).collect())
        };
        return json(&rows.iter().map(object).collect());
    }
    let is_used = |column: usize| rows.iter().any(|row| row.get(column).is_some_and(has_text));
    let used: Vec<usize> = (0..columns.len()).filter(|column| is_used(*column)).collect();
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_header(used.iter().filter_map(|column| columns.get(*column)));
    for row in rows {
        table.add_row(used.iter().filter_map(|column| row.get(*column)).map(cell));
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let lines: Vec<String> = table.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    text(&lines.concat())
}

/// An answer: as it is, or a row for each value with its place.
pub(crate) fn answer(value: &Value, format: Format) -> Result<ExitCode, Failure> {
    if format == Format::Json {
        return json(value);
    }
    let mut places = Vec::new();
    flatten(value, String::new(), &mut places);
    rows(&["place", "value"], &places, format)
}

fn flatten(value: &Value, at: String, places: &mut Vec<Vec<Value>>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            fields.iter().for_each(|(name, value)| flatten(value, format!("{at}/{name}"), places));
        }
        Value::Array(items) if !items.is_empty() => {
            let items = items.iter().enumerate();
            items.for_each(|(index, value)| flatten(value, format!("{at}/{index}"), places));
        }
        plain => places.push(vec![at.into(), plain.to_string().into()]),
    }
}

fn has_text(value: &Value) -> bool {
    !cell(value).is_empty()
}

/// A value as text in a table; control characters of a server do not reach the terminal.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::Bool(true) => "yes".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

pub(crate) fn json(value: &Value) -> Result<ExitCode, Failure> {
    let pretty = serde_json::to_string_pretty(value);
    let pretty = pretty.map_err(|error| Failure::Other(error.to_string()))?;
    text(&format!("{pretty}\n"))
}

/// A JSON object without the fields that are null.
pub(crate) fn object<'n>(fields: impl IntoIterator<Item = (&'n str, Value)>) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    let fields: Map<String, Value> = fields.map(|(name, value)| (name.to_owned(), value)).collect();
    Value::Object(fields)
}

/// Text as it is. A reader that has seen enough (`head`) is not a failure.
pub(crate) fn text(text: &str) -> Result<ExitCode, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Other(format!("cannot write: {error}")))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

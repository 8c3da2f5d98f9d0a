//! Diagnostics for programs: JSON, and SARIF 2.1.0, which code hosts show beside the lines.

use serde_json::{Map, Value, json};

use super::{Code, Diagnostic, Severity};

/// A diagnostic as one JSON object.
pub fn json(diagnostic: &Diagnostic) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("severity", diagnostic.severity.to_string().into());
    put("code", diagnostic.code.as_str().into());
    put("message", diagnostic.message.as_str().into());
    put("file", diagnostic.file.as_str().into());
    put("pointer", diagnostic.pointer.as_str().into());
    if let Some(position) = diagnostic.position {
        put("line", position.line.into());
        put("column", position.column.into());
    }
    if let Some(snippet) = &diagnostic.snippet {
        put("snippet", snippet.text().into());
    }
    if !diagnostic.hint.is_empty() {
        put("hint", diagnostic.hint.as_str().into());
    }
    Value::Object(object)
}

/// Diagnostics as a SARIF log (OASIS SARIF 2.1.0).
pub fn sarif(diagnostics: &[Diagnostic]) -> Value {
    let results: Vec<Value> = diagnostics.iter().map(result).collect();
    let rules: Vec<Value> = Code::ALL
        .iter()
        .map(|code| json!({ "id": code.as_str(), "shortDescription": { "text": code.meaning() } }))
        .collect();
    let driver = json!({
        "name": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": rules,
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "results": results }],
    })
}

fn result(diagnostic: &Diagnostic) -> Value {
    let text = match diagnostic.hint.as_str() {
        "" => diagnostic.message.clone(),
        hint => format!("{}; {hint}", diagnostic.message),
    };
    let mut place = json!({ "artifactLocation": { "uri": uri(&diagnostic.file) } });
    if let (Some(position), Some(place)) = (diagnostic.position, place.as_object_mut()) {
        let region = json!({ "startLine": position.line, "startColumn": position.column });
        place.insert("region".to_owned(), region);
    }
    let pointer = format!("#{}", diagnostic.pointer);
    let level = match diagnostic.severity {
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    json!({
        "ruleId": diagnostic.code.as_str(),
        "level": level,
        "message": { "text": text },
        "locations": [{
            "physicalLocation": place,
            "logicalLocations": [{ "fullyQualifiedName": pointer }],
        }],
    })
}

/// A path as a relative or absolute URI reference (RFC 3986, 3.3 and 4.2).
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

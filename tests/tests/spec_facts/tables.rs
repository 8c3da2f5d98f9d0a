//! Tables of reference pages, one for each version.

use std::path::Path;

use serde_json::{Map, Value};

use super::observed::follows_observed;
use super::printed::{PRIMITIVE, expected, says};
use super::spec::{Spec, is_required};
use super::{Differences, read};

/// Types of requests: a primitive there has a value when it is left out.
const REQUESTS: &[&str] = &["ContactAuthenticationData", "CulturalContactData", "PaymentInfo"];

/// The entry `name` of `kind` (`methods` or `types`) in `version`, with `same_as_version` followed.
fn entry<'t>(
    versions: &'t Map<String, Value>,
    kind: &str,
    name: &str,
    version: &str,
) -> Option<&'t Value> {
    let entry = versions.get(version)?.get(kind)?.get(name)?;
    match entry.get("same_as_version").and_then(Value::as_str) {
        Some(other) => self::entry(versions, kind, name, other),
        None => Some(entry),
    }
}

fn names(version: &Value, kind: &str) -> Vec<String> {
    version
        .get(kind)
        .and_then(Value::as_object)
        .map_or(Vec::new(), |all| all.keys().cloned().collect())
}

fn list<'v>(entry: &'v Value, key: &str) -> &'v [Value] {
    entry.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a page calls a parameter mandatory, by a badge, in its text, or by a primitive type.
fn is_mandatory(field: &Value) -> bool {
    let in_text = |note: &str| note.starts_with("mandatory");
    field.get("mandatory") == Some(&Value::Bool(true))
        || PRIMITIVE.contains(&field["type"].as_str().unwrap())
        || field.get("note").and_then(Value::as_str).is_some_and(in_text)
}

pub fn compare(folder: &Path) -> Differences {
    let tables = read(&folder.join("services.yaml"));
    let mut differences = Differences::default();
    for (class, service) in tables["services"].as_object().unwrap() {
        let versions = service["versions"].as_object().unwrap();
        for (version, told) in versions {
            let at = format!("{class} {version}");
            let Some(spec) = Spec::of(service, version) else {
                differences.add(at);
                continue;
            };
            let status = &spec.root["info"]["x-s360-status-text"];
            differences.check(*status == told["status"], || format!("{at}: status"));
            if follows_observed(class, version) {
                continue;
            }
            for name in names(told, "methods") {
                let at = format!("{at} {name}");
                let entry = entry(versions, "methods", &name, version).unwrap();
                let Some(operation) = spec.operation(&name) else {
                    differences.add(at);
                    continue;
                };
                let parameters = list(entry, "parameters");
                fields(&spec, operation.body, parameters, &is_mandatory, &at, &mut differences);
                let returns = entry["returns"].as_str().unwrap();
                let wanted = expected(returns, spec.definitions);
                let fits = returns == "?" || says(operation.answer, &wanted);
                differences.check(fits, || format!("{at} -> {returns}"));
            }
            for name in names(told, "types") {
                let at = format!("{at} {name}");
                let entry = entry(versions, "types", &name, version).unwrap();
                let Some(found) = spec.schemas().and_then(|schemas| schemas.get(&name)) else {
                    differences.add(at);
                    continue;
                };
                let promised = |field: &Value| {
                    !REQUESTS.contains(&name.as_str())
                        && PRIMITIVE.contains(&field["type"].as_str().unwrap())
                };
                fields(&spec, found, list(entry, "fields"), &promised, &at, &mut differences);
            }
        }
    }
    differences
}

fn fields(
    spec: &Spec,
    object: &Value,
    fields: &[Value],
    must: &dyn Fn(&Value) -> bool,
    at: &str,
    differences: &mut Differences,
) {
    for field in fields {
        let name = field["name"].as_str().unwrap();
        let printed = field["type"].as_str().unwrap();
        let Some(found) = object.get("properties").and_then(|all| all.get(name)) else {
            differences.add(format!("{at}.{name}"));
            continue;
        };
        let fits = says(found, &expected(printed, spec.definitions));
        differences.check(fits, || format!("{at}.{name}: {printed} is {found}"));
        differences.check(found.get("x-s360-evidence").is_some(), || format!("{at}.{name}: rank"));
        let required = is_required(object, name);
        differences.check(must(field) == required, || format!("{at}.{name}: required {required}"));
    }
}

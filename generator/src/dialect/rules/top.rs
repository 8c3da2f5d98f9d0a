//! The document itself, its servers, its shared parts and its security schemes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Object, Rules, doubled, items, paths, text};
use crate::grammar::{Dialect, names_in};
use crate::media_type::essence;
use crate::pointer::At;

pub(super) fn document<'a>(rules: &mut Rules<'a>, at: &At<'_>, root: &'a Object) {
    info(rules, at, root);
    language(rules, at, root);
    paths::security(rules, at, root);
    let is_2 = rules.is(Dialect::Swagger2);
    let has = |keys: &[&str]| keys.iter().any(|key| root.contains_key(*key));
    match rules.dialect {
        Dialect::OpenApi31 if !has(&["paths", "components", "webhooks"]) => {
            rules.broken(
                at,
                "there is none of `paths`, `components` and `webhooks`",
                "add `paths`",
            );
        }
        Dialect::OpenApi30 | Dialect::Swagger2 if !has(&["paths"]) => {
            rules.broken(at, "`paths` is missing", "add it, even if it is empty");
        }
        _ => {}
    }
    let tags: Vec<&Value> = items(root, "tags").iter().filter_map(|tag| tag.get("name")).collect();
    for name in doubled(&tags) {
        let message = format!("the tag {name} is described twice");
        rules.broken(&at.then("tags"), message, "describe it once");
    }
    if let Some(paths) = root.get("paths").and_then(Value::as_object) {
        templates(rules, &at.then("paths"), paths);
    }
    if is_2 { address(rules, at, root) } else { servers(rules, at, root) }
}

fn info(rules: &mut Rules<'_>, at: &At<'_>, root: &Object) {
    let Some(info) = root.get("info").and_then(Value::as_object) else {
        return rules.broken(at, "`info` is missing", "add it, with `title` and `version`");
    };
    for key in ["title", "version"] {
        if !info.contains_key(key) {
            let message = format!("`{key}` is missing");
            rules.broken(&at.then("info"), message, "add it");
        } else if text(info, key).is_none() {
            let message = format!("`{key}` is not a text");
            rules.broken(&at.then("info"), message, "put it into quotes");
        }
    }
    if info.get("license").is_some_and(|license| license.get("name").is_none()) {
        rules.broken(&at.then("info"), "the license has no `name`", "add it");
    }
    if root.get("externalDocs").is_some_and(|docs| docs.get("url").is_none()) {
        rules.broken(&at.then("externalDocs"), "other documentation has no `url`", "add it");
    }
    if items(root, "tags").iter().any(|tag| tag.get("name").is_none()) {
        rules.broken(&at.then("tags"), "a tag has no `name`", "add it");
    }
}

/// OpenAPI 3 has versions of three numbers.
fn language(rules: &mut Rules<'_>, at: &At<'_>, root: &Object) {
    let Some(version) = root.get("openapi") else { return };
    if version.as_str().is_none_or(|version| version.split('.').count() != 3) {
        let message = format!("`openapi` is {version}, which is not a version of OpenAPI");
        rules.broken(&at.then("openapi"), message, "write three numbers, as in `\"3.0.3\"`");
    }
}

/// Host and base path of Swagger 2.0.
fn address(rules: &mut Rules<'_>, at: &At<'_>, root: &Object) {
    if text(root, "basePath").is_some_and(|base| !base.is_empty() && !base.starts_with('/')) {
        rules.broken(&at.then("basePath"), "the base path does not begin with a slash", "add one");
    }
    if text(root, "host").is_some_and(|host| host.contains('/')) {
        let hint = "put the scheme into `schemes` and the path into `basePath`";
        rules.broken(&at.then("host"), "the host is more than a name and a port", hint);
    }
    for (index, scheme) in items(root, "schemes").iter().enumerate() {
        if !["http", "https", "ws", "wss"].iter().any(|known| scheme == known) {
            let (list, index) = (at.then("schemes"), index.to_string());
            let message = format!("the scheme {scheme} is none of `http`, `https`, `ws` and `wss`");
            rules.broken(&list.then(&index), message, "correct the spelling");
        }
    }
    for key in ["consumes", "produces"] {
        media_types(rules, &at.then(key), items(root, key));
    }
}

pub(super) fn media_types(rules: &mut Rules<'_>, at: &At<'_>, list: &[Value]) {
    for (index, value) in list.iter().enumerate() {
        if !value.as_str().is_some_and(|value| essence(value).contains('/')) {
            let message = format!("{value} is not a media type");
            rules.broken(&at.then(&index.to_string()), message, "write it as `type/subtype`");
        }
    }
}

pub(super) fn servers(rules: &mut Rules<'_>, at: &At<'_>, object: &Object) {
    let list = at.then("servers");
    for (index, server) in items(object, "servers").iter().enumerate() {
        let index = index.to_string();
        let at = list.then(&index);
        let Some(server) = server.as_object() else { continue };
        let Some(url) = text(server, "url") else {
            rules.broken(&at, "the server has no `url`", "add it, or take the server out");
            continue;
        };
        let variables = server.get("variables").and_then(Value::as_object);
        for name in names_in(url) {
            if !variables.is_some_and(|variables| variables.contains_key(name)) {
                let message = format!("`{{{name}}}` of the URL is not described in `variables`");
                rules.broken(&at.then("url"), message, "describe it, with a `default`");
            }
        }
        let variables_at = at.then("variables");
        for (name, variable) in variables.into_iter().flatten() {
            if !names_in(url).any(|known| known == name) {
                let message = format!("the URL has no `{{{name}}}`");
                rules.broken(&variables_at.then(name), message, "take the variable out");
            }
            let values = variable.get("enum").and_then(Value::as_array);
            let default = variable.get("default").filter(|_| values.is_some());
            if default.is_some_and(|default| !values.is_some_and(|values| values.contains(default)))
            {
                let message = "the default is none of the values that `enum` lists";
                rules.broken(&variables_at.then(name), message, "list it, or take another one");
            }
        }
    }
}

/// The keys of `paths`.
fn templates(rules: &mut Rules<'_>, at: &At<'_>, paths: &Object) {
    let mut shapes: BTreeMap<String, &str> = BTreeMap::new();
    for path in paths.keys().filter(|path| !path.starts_with("x-")) {
        let here = at.then(path);
        // What springfox and JAX-RS write is told of where it is read.
        let is_extended = path.contains("{?") || names_in(path).any(|name| name.contains(':'));
        if !path.starts_with('/') {
            rules.broken(&here, "the path does not begin with a slash", "add one");
        }
        if is_extended {
            continue;
        }
        if !is_balanced(path) {
            let hint = "write each name as `{name}`";
            rules.broken(&here, "the braces of the path do not match", hint);
        }
        if path.contains('?') {
            let hint = "describe parameters with `in: query`";
            rules.broken(&here, "the path has a query", hint);
        }
        let names: Vec<&str> = names_in(path).collect();
        if names.contains(&"") {
            rules.broken(&here, "a pair of braces in the path holds no name", "name the parameter");
        }
        for name in doubled(&names) {
            let message = format!("the path has `{{{name}}}` twice");
            rules.broken(&here, message, "give the two different names");
        }
        let shape = names
            .iter()
            .fold(path.clone(), |shape, name| shape.replace(&format!("{{{name}}}"), "{}"));
        if let Some(other) = shapes.insert(shape, path) {
            let message = format!("the path differs from `{other}` in names of parameters only");
            rules.broken(&here, message, "make one path of the two");
        }
    }
}

/// Whether each brace that opens is closed before another one opens.
fn is_balanced(path: &str) -> bool {
    let depths = path.chars().scan(0_i32, |depth, char| {
        *depth += match char {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        Some(*depth)
    });
    let mut last = 0;
    depths.inspect(|depth| last = *depth).all(|depth| (0..=1).contains(&depth)) && last == 0
}

pub(super) fn components(rules: &mut Rules<'_>, at: &At<'_>, object: &Object) {
    for (kind, entries) in object.iter().filter(|(kind, _)| !kind.starts_with("x-")) {
        let below = at.then(kind);
        let written = rules.written.pointer(&below.pointer());
        for name in entries.as_object().into_iter().flatten().map(|(name, _)| name) {
            let is_plain = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
            let is_written = written.is_some_and(|written| written.get(name).is_some());
            if is_written && (name.is_empty() || !name.chars().all(is_plain)) {
                let hint = "names of components have letters, digits, `.`, `-` and `_`";
                rules.broken(
                    &below.then(name),
                    "the name of the component has other characters",
                    hint,
                );
            }
        }
    }
}

pub(super) fn security_scheme(rules: &mut Rules<'_>, at: &At<'_>, scheme: &Object) {
    if scheme.contains_key("$ref") {
        return;
    }
    let kinds: &[&str] = match rules.dialect {
        Dialect::Swagger2 => &["basic", "apiKey", "oauth2"],
        Dialect::OpenApi30 | Dialect::OpenApi31 => {
            &["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
        }
    };
    let kind = text(scheme, "type").unwrap_or_default();
    if !kinds.contains(&kind) {
        let message = format!("the type of the security scheme is none of {}", kinds.join(", "));
        return rules.broken(at, message, "correct `type`");
    }
    let needed: &[&str] = match (kind, rules.dialect) {
        ("apiKey", _) => &["name", "in"],
        ("http", _) => &["scheme"],
        ("oauth2", Dialect::Swagger2) => &["flow"],
        ("oauth2", _) => &["flows"],
        ("openIdConnect", _) => &["openIdConnectUrl"],
        _ => &[],
    };
    for key in needed.iter().filter(|key| !scheme.contains_key(**key)) {
        rules.broken(at, format!("`{key}` of the security scheme is missing"), "add it");
    }
    let places = ["query", "header", "cookie"];
    if kind == "apiKey" && text(scheme, "in").is_some_and(|place| !places.contains(&place)) {
        let message = format!("a key stands in none of {}", places.join(", "));
        rules.broken(&at.then("in"), message, "correct the spelling");
    }
    match (kind, scheme.get("flows").and_then(Value::as_object)) {
        ("oauth2", None) => {
            if let Some(name) = text(scheme, "flow") {
                flow(rules, at, name, scheme);
            }
        }
        ("oauth2", Some(flows)) => {
            let below = at.then("flows");
            for (name, described) in flows.iter().filter(|(name, _)| !name.starts_with("x-")) {
                if let Some(described) = described.as_object() {
                    flow(rules, &below.then(name), name, described);
                }
            }
        }
        _ => {}
    }
}

/// What a flow of OAuth 2.0 needs, by its names in both languages.
fn flow(rules: &mut Rules<'_>, at: &At<'_>, name: &str, flow: &Object) {
    let needed: &[&str] = match name {
        "implicit" => &["authorizationUrl", "scopes"],
        "password" | "clientCredentials" | "application" => &["tokenUrl", "scopes"],
        "authorizationCode" | "accessCode" => &["authorizationUrl", "tokenUrl", "scopes"],
        _ => {
            let message = format!("`{name}` is no flow of OAuth 2.0");
            return rules.broken(at, message, "correct the spelling");
        }
    };
    for key in needed.iter().filter(|key| !flow.contains_key(**key)) {
        rules.broken(at, format!("`{key}` of the flow `{name}` is missing"), "add it");
    }
}

//! Paths that are more than paths: URL templates (RFC 6570) and patterns, as Spring and Jersey have them.

/// A path as OpenAPI wants it, and what stood in it beside.
#[derive(Debug, PartialEq)]
pub(super) struct Template {
    /// With nothing but names in braces.
    pub(super) path: String,
    /// Names that belong into the query.
    pub(super) in_query: Vec<String>,
    /// Whether that is something else than what was written.
    pub(super) is_mended: bool,
}

/// Reads `path`; names that `described` says are parameters as they stand stay as they are.
pub(super) fn template(path: &str, described: impl Fn(&str) -> bool) -> Template {
    let mut found = Template { path: String::new(), in_query: Vec::new(), is_mended: false };
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some(length) = end_of_braces(after) else { break };
        let (inside, later) = after.split_at(length);
        found.path.push_str(before);
        if described(inside) {
            found.path.push_str(&format!("{{{inside}}}"));
        } else {
            found.expression(inside);
        }
        rest = later.get(1..).unwrap_or_default();
    }
    found.path.push_str(rest);
    found.is_mended = found.path != path;
    found
}

/// Where the brace is that closes one before `text`: patterns have braces of their own.
fn end_of_braces(text: &str) -> Option<usize> {
    let mut open = 1_usize;
    for (index, char) in text.char_indices() {
        match char {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(index);
        }
    }
    None
}

impl Template {
    /// What stands in braces.
    fn expression(&mut self, inside: &str) {
        let name = |text: &str| {
            let name = text.split(':').next().unwrap_or_default();
            name.trim().trim_matches('*').to_owned()
        };
        if let Some(names) = inside.strip_prefix(['?', '&']) {
            let names = names.split(',').map(name).filter(|name| !name.is_empty());
            return self.in_query.extend(names);
        }
        let (before, inside) = match inside.strip_prefix('/') {
            Some(inside) => ("/", inside),
            None => ("", inside.strip_prefix('+').unwrap_or(inside)),
        };
        self.path.push_str(&format!("{before}{{{}}}", name(inside)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_templates_and_patterns() {
        let of = |path| template(path, |_| false);
        let query = of("/items/find{?page,size*}");
        assert_eq!((&*query.path, query.is_mended), ("/items/find", true));
        assert_eq!(query.in_query, ["page", "size"]);
        for (path, mended) in [
            ("/items/{id:[0-9]{3}}/{name}", "/items/{id}/{name}"),
            ("/files/{*path}", "/files/{path}"),
            ("/files{/path}", "/files/{path}"),
            ("/files/{+path}", "/files/{path}"),
        ] {
            let found = of(path);
            assert_eq!((&*found.path, found.is_mended, found.in_query.len()), (mended, true, 0));
        }
        for path in ["/items/{id}", "/items/{", "/items/{id", "/items", ""] {
            assert!(!of(path).is_mended, "{path}");
            assert_eq!(of(path).path, path);
        }
        assert!(!template("/{id:x}", |name| name == "id:x").is_mended);
    }
}

//! Parameters outside the body, written in the styles of OpenAPI 3.0 ("Style Values"; the styles are
//! those of RFC 6570). Knows no HTTP library.

use std::borrow::Cow;

use serde_json::Value;

use crate::operation::{Parameter, ParameterLocation, Style};
use crate::wire::{View, Wire, each_field, each_item, encode_view, with_field};

/// The parts of a request that parameters fill.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Places<'a> {
    /// Path with its `{name}`s replaced.
    pub(crate) path: Cow<'a, str>,
    /// Query without the question mark.
    pub(crate) query: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) cookies: String,
}

/// Puts the parameters of `request` where they belong; on error says what is wrong.
pub(crate) fn place<'a>(
    path: &'a str,
    parameters: &'static [Parameter],
    request: &dyn Wire,
) -> Result<Places<'a>, String> {
    let mut places = Places { path: path.into(), ..Places::default() };
    for parameter in parameters {
        let shape = with_field(request.view(), parameter.field, |view| Shape::of(view, parameter));
        let shape = shape.unwrap_or(Shape::Absent);
        match parameter.location {
            ParameterLocation::Path => put_path(&mut places.path, parameter, &shape)?,
            _ if shape == Shape::Absent => {}
            ParameterLocation::Query => {
                push(&mut places.query, "&", &pairs(parameter.name, parameter, &shape))
            }
            ParameterLocation::Cookie => {
                push(&mut places.cookies, "; ", &pairs(parameter.name, parameter, &shape))
            }
            // "If `in` is "header" and the name is "Accept", "Content-Type" or "Authorization", the
            // parameter definition SHALL be ignored" (OpenAPI 3.0.3, Parameter Object).
            ParameterLocation::Header if is_reserved(parameter.name) => {}
            ParameterLocation::Header => {
                let pair = parameter.explode.then_some("=");
                let text = shape.joined(between(parameter.style), pair, &str::to_owned);
                places.headers.push((parameter.name, text));
            }
        }
    }
    Ok(places)
}

fn is_reserved(header: &str) -> bool {
    ["accept", "content-type", "authorization"].iter().any(|name| header.eq_ignore_ascii_case(name))
}

fn push(all: &mut String, separator: &str, more: &str) {
    if !all.is_empty() && !more.is_empty() {
        all.push_str(separator);
    }
    all.push_str(more);
}

/// A parameter's value, in the three shapes that styles speak of.
#[derive(Debug, PartialEq)]
enum Shape {
    Absent,
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
    /// Keys in brackets, and values.
    Deep(Vec<(String, String)>),
}

impl Shape {
    fn of(view: View<'_>, parameter: &Parameter) -> Self {
        let shape = match parameter.style {
            _ if is_undefined(&view) => Self::Absent,
            Style::Json => {
                Self::Scalar(String::from_utf8_lossy(&encode_view(view, &[])).into_owned())
            }
            Style::DeepObject => {
                let mut leaves = Vec::new();
                deep(view, String::new(), &mut leaves);
                Self::Deep(leaves)
            }
            style => Self::flat(view, style, parameter.explode),
        };
        // "Undefined if the list contains zero members" (RFC 6570, 2.3): the name is left out too.
        let is_empty = match &shape {
            Self::Absent => true,
            Self::Scalar(_) => false,
            Self::List(values) => values.is_empty(),
            Self::Object(fields) | Self::Deep(fields) => fields.is_empty(),
        };
        if is_empty { Self::Absent } else { shape }
    }

    fn flat(view: View<'_>, style: Style, explode: bool) -> Self {
        let inner = match style {
            Style::Nested([_, inner @ ..]) => inner,
            _ => &[],
        };
        let mut items = Vec::new();
        if each_item(&view, &mut |item| items.push(nested(item, inner))) {
            return Self::List(items);
        }
        // Spread over pairs, a list in an object repeats its name as any list does (Spring's
        // `Pageable.sort`).
        let repeats = style == Style::Form && explode;
        match view {
            View::Record(_) | View::Map(_) | View::Tagged(..) | View::Value(Value::Object(_)) => {
                let mut fields = Vec::new();
                each_field(&view, &mut |name, value| {
                    let mut add = |value: View<'_>| fields.push((name.to_owned(), text(value)));
                    let is_done = repeats && each_item(&value, &mut add);
                    if !is_done && !is_undefined(&value) {
                        add(value);
                    }
                });
                Self::Object(fields)
            }
            scalar => Self::Scalar(text(scalar)),
        }
    }

    /// All values in one text; `pair` joins key and value, which otherwise are separate values.
    fn joined(&self, between: &str, pair: Option<&str>, encode: &dyn Fn(&str) -> String) -> String {
        let all: Vec<String> = match self {
            Self::Absent => Vec::new(),
            Self::Scalar(value) => vec![encode(value)],
            Self::List(values) => values.iter().map(|value| encode(value)).collect(),
            Self::Object(fields) | Self::Deep(fields) => fields
                .iter()
                .map(|(key, value)| [encode(key), encode(value)].join(pair.unwrap_or(between)))
                .collect(),
        };
        all.join(between)
    }
}

/// Whether a value counts as not given (RFC 6570, 2.3).
fn is_undefined(view: &View<'_>) -> bool {
    matches!(view, View::Absent | View::Null | View::Value(Value::Null))
}

/// An item of a list; if it is a list itself, with the delimiters of `styles`, from the outside in.
fn nested(view: View<'_>, styles: &[Style]) -> String {
    let Some((outer, inner)) = styles.split_first() else { return text(view) };
    let mut items = Vec::new();
    match each_item(&view, &mut |item| items.push(nested(item, inner))) {
        true => items.join(between(*outer)),
        false => text(view),
    }
}

/// The leaves of a value, each with its path in brackets: `[a][0]`.
fn deep(view: View<'_>, path: String, leaves: &mut Vec<(String, String)>) {
    let mut index = 0_usize;
    let is_list = each_item(&view, &mut |item| {
        deep(item, format!("{path}[{index}]"), leaves);
        index += 1;
    });
    match view {
        _ if is_list => {}
        _ if is_undefined(&view) => {}
        View::Record(_) | View::Map(_) | View::Tagged(..) | View::Value(Value::Object(_)) => {
            each_field(&view, &mut |name, value| {
                deep(value, format!("{path}[{name}]"), leaves);
            });
        }
        scalar => leaves.push((path, text(scalar))),
    }
}

/// What stands between the values of a list.
fn between(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        Style::Nested([outer, ..]) => between(*outer),
        _ => ",",
    }
}

/// The text of a value inside a parameter or a form.
pub(crate) fn text(view: View<'_>) -> String {
    match view {
        View::Str(text) => text.to_owned(),
        View::Text(text) => text,
        View::Value(Value::String(text)) => text.clone(),
        View::Absent | View::Null | View::Value(Value::Null) => String::new(),
        // Numbers, booleans, and what is nested deeper than styles can say.
        other => {
            let json = String::from_utf8_lossy(&encode_view(other, &[])).into_owned();
            // Bytes are written as a JSON string; the quotes are not part of it.
            let quoted = json.strip_prefix('"').and_then(|json| json.strip_suffix('"'));
            quoted.map_or_else(|| json.clone(), str::to_owned)
        }
    }
}

fn put_path(path: &mut Cow<'_, str>, parameter: &Parameter, shape: &Shape) -> Result<(), String> {
    let name = parameter.name;
    let pair = parameter.explode.then_some("=");
    let between = match between(parameter.style) {
        "," => ",".to_owned(),
        other => percent(other),
    };
    let value = match parameter.style {
        // "Undefined" leaves nothing (RFC 6570, 3.2.1); with these the rest of the segment stays.
        Style::Label | Style::Matrix if *shape == Shape::Absent => String::new(),
        Style::Label if parameter.explode => format!(".{}", shape.joined(".", Some("="), &percent)),
        Style::Label => format!(".{}", shape.joined(",", None, &percent)),
        Style::Matrix => matrix(parameter, shape),
        _ => shape.joined(&between, pair, &percent),
    };
    // An empty segment would address something else, and so would `.` and `..`, which URL parsers
    // take away (RFC 3986, 5.2.4) even when percent-encoded.
    let is_optional = matches!(parameter.style, Style::Label | Style::Matrix);
    let filled = path.replace(&format!("{{{name}}}"), &value);
    let empty = |path: &str| path.split('/').filter(|part| part.is_empty()).count();
    if value.is_empty() && (!is_optional || empty(&filled) > empty(path)) {
        return Err(format!("the path parameter `{name}` is missing"));
    }
    let climbs = |path: &str| path.split('/').filter(|part| matches!(*part, "." | "..")).count();
    if climbs(&filled) > climbs(path) {
        return Err(format!("the path parameter `{name}` must not be `{value}`"));
    }
    *path = filled.into();
    Ok(())
}

fn matrix(parameter: &Parameter, shape: &Shape) -> String {
    let name = percent(parameter.name);
    let named = |value: &str| match value {
        "" => format!(";{name}"),
        value => format!(";{name}={value}"),
    };
    match shape {
        Shape::List(values) if parameter.explode => {
            values.iter().map(|value| named(&percent(value))).collect()
        }
        Shape::Object(_) if parameter.explode => {
            format!(";{}", shape.joined(";", Some("="), &percent))
        }
        _ => named(&shape.joined(",", None, &percent)),
    }
}

/// Names and values, before anything is encoded; several values are joined by the style's delimiter.
fn named(name: &str, parameter: &Parameter, shape: &Shape) -> Vec<(String, Vec<String>)> {
    let one = |key: &str, value: &String| (key.to_owned(), vec![value.clone()]);
    match shape {
        Shape::Absent => Vec::new(),
        Shape::Deep(leaves) => {
            leaves.iter().map(|(path, value)| one(&format!("{name}{path}"), value)).collect()
        }
        Shape::List(values) if parameter.explode => {
            values.iter().map(|value| one(name, value)).collect()
        }
        Shape::Object(fields) if parameter.explode => {
            fields.iter().map(|(key, value)| one(key, value)).collect()
        }
        Shape::Scalar(value) => vec![one(name, value)],
        Shape::List(values) => vec![(name.to_owned(), values.clone())],
        Shape::Object(fields) => {
            let all = fields.iter().flat_map(|(key, value)| [key.clone(), value.clone()]);
            vec![(name.to_owned(), all.collect())]
        }
    }
}

/// `name=value` pairs of a query, of a form or of cookies.
fn pairs(name: &str, parameter: &Parameter, shape: &Shape) -> String {
    let encode: &dyn Fn(&str) -> String =
        if parameter.reserved { &percent_but_reserved } else { &percent };
    let between = match between(parameter.style) {
        "," => ",".to_owned(),
        other => percent(other),
    };
    let pair = |(key, values): (String, Vec<String>)| {
        let values: Vec<String> = values.iter().map(|value| encode(value)).collect();
        format!("{}={}", percent(&key), values.join(&between))
    };
    named(name, parameter, shape).into_iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Names and values of the parts that a field of a multipart body becomes.
pub(crate) fn parts(name: &str, how: &Parameter, view: View<'_>) -> Vec<(String, String)> {
    let between = between(how.style);
    let named = named(name, how, &Shape::of(view, how));
    named.into_iter().map(|(key, values)| (key, values.join(between))).collect()
}

/// The pairs of the field `name` of a form; `null` is an empty value.
pub(crate) fn form_pairs(name: &str, how: &Parameter, view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Null | View::Value(Value::Null) => format!("{}=", percent(name)),
        view => pairs(name, how, &Shape::of(view, how)),
    }
}

/// Percent-encodes everything but the unreserved characters (RFC 3986, 2.3).
pub(crate) fn percent(text: &str) -> String {
    percent_but(text, b"")
}

/// Leaves the reserved characters too (OpenAPI: `allowReserved`), but for those that would end the
/// value inside a query.
fn percent_but_reserved(text: &str) -> String {
    percent_but(text, b":/?@!$'()*,;=")
}

fn percent_but(text: &str, plain: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if unreserved || plain.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(
        location: ParameterLocation,
        style: Style,
        explode: bool,
        value: Value,
    ) -> Places<'static> {
        let parameter =
            Parameter { name: "color", field: "color", location, style, explode, reserved: false };
        let path = if location == ParameterLocation::Path { "/{color}" } else { "/" };
        let request = serde_json::json!({ "color": value });
        let parameters: &'static [Parameter] = Vec::leak(vec![parameter]);
        place(path, parameters, &request).unwrap_or_default()
    }

    /// The table "Style Examples" of OpenAPI 3.0.4.
    #[test]
    fn parameters_are_written_as_the_openapi_table_shows() {
        let array = || serde_json::json!(["blue", "black", "brown"]);
        let object = || serde_json::json!({"R": 100, "G": 200, "B": 150});
        let path =
            |style, explode, value| placed(ParameterLocation::Path, style, explode, value).path;
        let query =
            |style, explode, value| placed(ParameterLocation::Query, style, explode, value).query;
        let blue = || Value::from("blue");
        assert_eq!(path(Style::Simple, false, blue()), "/blue");
        assert_eq!(path(Style::Simple, false, array()), "/blue,black,brown");
        assert_eq!(path(Style::Simple, false, object()), "/B,150,G,200,R,100");
        assert_eq!(path(Style::Simple, true, object()), "/B=150,G=200,R=100");
        assert_eq!(path(Style::Label, false, blue()), "/.blue");
        assert_eq!(path(Style::Label, false, array()), "/.blue,black,brown");
        assert_eq!(path(Style::Label, true, array()), "/.blue.black.brown");
        assert_eq!(path(Style::Label, true, object()), "/.B=150.G=200.R=100");
        assert_eq!(path(Style::Matrix, false, Value::from("")), "/;color");
        assert_eq!(path(Style::Matrix, false, array()), "/;color=blue,black,brown");
        assert_eq!(path(Style::Matrix, true, array()), "/;color=blue;color=black;color=brown");
        assert_eq!(path(Style::Matrix, true, object()), "/;B=150;G=200;R=100");
        assert_eq!(query(Style::Form, true, array()), "color=blue&color=black&color=brown");
        assert_eq!(query(Style::Form, false, array()), "color=blue,black,brown");
        assert_eq!(query(Style::Form, true, object()), "B=150&G=200&R=100");
        assert_eq!(query(Style::Form, false, object()), "color=B,150,G,200,R,100");
        assert_eq!(query(Style::SpaceDelimited, false, array()), "color=blue%20black%20brown");
        assert_eq!(query(Style::PipeDelimited, false, array()), "color=blue%7Cblack%7Cbrown");
        assert_eq!(
            query(Style::DeepObject, true, object()),
            "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"
        );
        assert_eq!(
            query(Style::Json, false, array()),
            "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
        );
        assert_eq!(query(Style::Form, true, Value::Null), "");
    }

    #[test]
    fn what_is_empty_is_left_out_with_its_name() {
        let empty =
            || [serde_json::json!([]), serde_json::json!({}), serde_json::json!({"a": null})];
        for style in [Style::Form, Style::SpaceDelimited, Style::DeepObject] {
            for (value, explode) in empty().into_iter().zip([true, false, true]) {
                let of = |location| placed(location, style, explode, value.clone());
                assert_eq!(of(ParameterLocation::Query).query, "");
                assert_eq!(of(ParameterLocation::Cookie).cookies, "");
                assert_eq!(of(ParameterLocation::Header).headers, []);
            }
        }
        // Nothing would be left of the segment: refused.
        for style in [Style::Simple, Style::Label, Style::Matrix] {
            for (value, explode) in empty().into_iter().zip([false, true, true]) {
                assert_eq!(placed(ParameterLocation::Path, style, explode, value).path, "");
            }
        }
    }

    #[test]
    fn a_list_in_an_object_that_is_spread_repeats_its_name() {
        let page = || serde_json::json!({"page": 0, "sort": ["name,asc", "id,desc"]});
        let query = |style, explode| placed(ParameterLocation::Query, style, explode, page()).query;
        assert_eq!(query(Style::Form, true), "page=0&sort=name%2Casc&sort=id%2Cdesc");
        assert_eq!(
            query(Style::Form, false),
            "color=page,0,sort,%5B%22name%2Casc%22%2C%22id%2Cdesc%22%5D"
        );
    }

    #[test]
    fn lists_of_lists_have_the_delimiters_of_both() {
        let rows = || serde_json::json!([["a", "b"], ["c"]]);
        let place =
            |location, styles, explode| placed(location, Style::Nested(styles), explode, rows());
        let query = |styles, explode| place(ParameterLocation::Query, styles, explode).query;
        assert_eq!(query(&[Style::Form, Style::PipeDelimited], false), "color=a%7Cb,c");
        assert_eq!(query(&[Style::PipeDelimited, Style::Form], false), "color=a%2Cb%7Cc");
        assert_eq!(query(&[Style::Form, Style::PipeDelimited], true), "color=a%7Cb&color=c");
        let header =
            place(ParameterLocation::Header, &[Style::Simple, Style::PipeDelimited], false);
        assert_eq!(header.headers, [("color", "a|b,c".to_owned())]);
    }

    #[test]
    fn values_cannot_leave_their_place() {
        let path = |value: &str| {
            placed(ParameterLocation::Path, Style::Simple, false, Value::from(value)).path
        };
        assert_eq!(path("a/b?c#d é"), "/a%2Fb%3Fc%23d%20%C3%A9");
        // Refused, so that nothing else is addressed.
        assert_eq!((path(".."), path("."), path("")), Default::default());
        let query = placed(ParameterLocation::Query, Style::Form, true, Value::from("a&b=c")).query;
        assert_eq!(query, "color=a%26b%3Dc");
    }

    #[test]
    fn headers_and_cookies_are_filled() {
        let array = || serde_json::json!([1, true, 2.5]);
        let header = placed(ParameterLocation::Header, Style::Simple, false, array());
        assert_eq!(header.headers, [("color", "1,true,2.5".to_owned())]);
        let cookie = placed(ParameterLocation::Cookie, Style::Form, false, array());
        assert_eq!(cookie.cookies, "color=1,true,2.5");
    }
}

//! Parameters outside the body: where they go and how their values are written.

use std::collections::BTreeMap;

use openapiv3::{Parameter as Given, ParameterSchemaOrContent, QueryStyle, ReferenceOr};
use serde_json::Value;

use super::bodies::{free_field, is_json};
use super::operations::{Endpoint, resolve};
use super::paths::template;
use super::shape::Node;
use super::{LoweringContext, SchemaContext, evidence, records};
use crate::diagnostic::Code;
use crate::dialect::{DELIMITER, INNER_DELIMITERS};
use crate::grammar::{is_ignored_header, names_in};
use crate::model::{Field, Parameter, ParameterLocation, Provenance, Style, Type};
use crate::{misprints, overlay};

/// Parameters, and the fields of the request that hold their values.
#[derive(Default)]
pub(super) struct LoweredParameters {
    /// The path that those in the path are put into.
    pub(super) path: String,
    pub(super) parameters: Vec<Parameter>,
    pub(super) fields: Vec<Field>,
}

/// The parameters of an operation and of its path item.
pub(super) fn lower_parameters<'a>(
    cx: &mut LoweringContext<'a>,
    endpoint: &Endpoint<'a>,
    own: &'a [ReferenceOr<Given>],
    place: &SchemaContext,
) -> LoweredParameters {
    let mut taken = LoweredParameters::default();
    let all = merged(cx, endpoint, own);
    let described = |name: &str| {
        let mut in_path =
            all.iter().filter(|(_, given)| place_of(given) == ParameterLocation::Path);
        in_path.any(|(_, given)| given.parameter_data_ref().name == name)
    };
    let template = template(endpoint.path, described);
    if template.is_mended {
        cx.warn(Code::Assumed, &place.pointer, &misprints::URL_TEMPLATE.message());
    }
    let named = names(&template.path);
    for (at, given) in all {
        let name = &given.parameter_data_ref().name;
        let mut location = place_of(given);
        if location == ParameterLocation::Path && template.in_query.contains(name) {
            location = ParameterLocation::Query;
        }
        if location == ParameterLocation::Path && !named.contains(&name.as_str()) {
            let message = format!("the path has no `{{{name}}}`; the parameter is left out");
            cx.warn(Code::PathParameter, &at, &message);
            continue;
        }
        read(cx, place, at, (given, location), &mut taken);
    }
    for name in named {
        let known = |parameter: &Parameter| {
            parameter.location == ParameterLocation::Path && parameter.name == name
        };
        if !taken.parameters.iter().any(known) {
            let message = format!("no parameter describes `{{{name}}}` of the path; it is a text");
            cx.warn(Code::PathParameter, &place.pointer, &message);
            let field = Field { required: true, ..free_field(Type::String) };
            taken.push(
                name,
                ParameterLocation::Path,
                (Style::Simple, false, false, Vec::new()),
                field,
            );
        }
    }
    for name in &template.in_query {
        let known = |parameter: &Parameter| {
            parameter.location == ParameterLocation::Query && parameter.name == *name
        };
        if !taken.parameters.iter().any(known) {
            taken.push(name, ParameterLocation::Query, IN_QUERY, free_field(Type::String));
        }
    }
    taken.path = template.path;
    taken
}

/// The names in the braces of a path.
fn names(path: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for name in names_in(path).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Parameters of the path item and of the operation; the operation's win.
fn merged<'a>(
    cx: &mut LoweringContext<'a>,
    endpoint: &Endpoint<'a>,
    own: &'a [ReferenceOr<Given>],
) -> Vec<(String, &'a Given)> {
    let mut found: BTreeMap<(ParameterLocation, String), (String, &'a Given)> = BTreeMap::new();
    let item = endpoint.pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let lists = [(item, &endpoint.item.parameters[..]), (&endpoint.pointer, own)];
    for (base, list) in lists {
        for (index, parameter) in list.iter().enumerate() {
            let pointer = format!("{base}/parameters/{index}");
            let given = resolve(cx, parameter, &pointer, |all, name| all.parameters.get(name));
            let Some((given, pointer)) = given else { continue };
            let data = given.parameter_data_ref();
            found.insert((place_of(given), data.name.clone()), (pointer, given));
        }
    }
    found.into_values().collect()
}

fn place_of(given: &Given) -> ParameterLocation {
    match given {
        Given::Path { .. } => ParameterLocation::Path,
        Given::Query { .. } => ParameterLocation::Query,
        Given::Header { .. } => ParameterLocation::Header,
        Given::Cookie { .. } => ParameterLocation::Cookie,
    }
}

/// How a value is written: style, explode, reserved characters, and the styles of inner arrays.
type Written = (Style, bool, bool, Vec<Style>);

/// As a query has it where nobody says anything.
const IN_QUERY: Written = (Style::Form, true, false, Vec::new());

fn written(given: &Given) -> Written {
    use openapiv3::PathStyle;
    let style = match given {
        Given::Path { style: PathStyle::Simple, .. } | Given::Header { .. } => Style::Simple,
        Given::Path { style: PathStyle::Label, .. } => Style::Label,
        Given::Path { style: PathStyle::Matrix, .. } => Style::Matrix,
        Given::Query { style, .. } => query_style(style),
        Given::Cookie { .. } => Style::Form,
    };
    let reserved = matches!(given, Given::Query { allow_reserved: true, .. });
    let data = given.parameter_data_ref();
    let explode = data.explode.unwrap_or(style == Style::Form);
    let style = match &data.format {
        ParameterSchemaOrContent::Content(content)
            if content.keys().any(|media| is_json(media)) =>
        {
            Style::Json
        }
        _ => delimited(data.extensions.get(DELIMITER)).unwrap_or(style),
    };
    (style, explode, reserved, inner_styles(data.extensions.get(INNER_DELIMITERS)))
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// Swagger 2.0's delimiters, but for the comma, which every place has by itself.
pub(super) fn delimited(format: Option<&Value>) -> Option<Style> {
    match format?.as_str()? {
        "ssv" => Some(Style::SpaceDelimited),
        "tsv" => Some(Style::TabDelimited),
        "pipes" => Some(Style::PipeDelimited),
        _ => None,
    }
}

/// The same of arrays inside an array.
pub(super) fn inner_styles(formats: Option<&Value>) -> Vec<Style> {
    let formats = formats.and_then(Value::as_array).into_iter().flatten();
    formats.map(|format| delimited(Some(format)).unwrap_or(Style::Form)).collect()
}

fn read<'a>(
    cx: &mut LoweringContext<'a>,
    place: &SchemaContext,
    pointer: String,
    (given, whereabouts): (&'a Given, ParameterLocation),
    taken: &mut LoweredParameters,
) {
    let data = given.parameter_data_ref();
    if whereabouts == ParameterLocation::Header && is_ignored_header(&data.name) {
        return;
    }
    let below = SchemaContext {
        name_hint: format!("{} {}", place.name_hint, data.name),
        is_own_name: false,
        pointer,
    };
    let node = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Some(Node::from(schema)),
        ParameterSchemaOrContent::Content(content) => {
            content.values().next().and_then(|media| media.schema.as_ref()).map(Node::from)
        }
    };
    let mut field = match node {
        Some(node) => records::field(cx, &data.name, node, &below),
        None => free_field(Type::Value),
    };
    field.required = data.required || whereabouts == ParameterLocation::Path;
    field.nullable = false;
    field.deprecated |= data.deprecated.unwrap_or(false);
    if let Some(docs) = &data.description {
        field.docs.clone_from(docs);
    }
    let provenance = evidence::read(cx, &below.pointer, |key| data.extensions.get(key));
    if provenance != Provenance::default() {
        field.provenance = provenance;
    }
    field.notes.extend(overlay::notes(data.extensions.get(overlay::MARK)));
    let written = if whereabouts == place_of(given) { written(given) } else { IN_QUERY };
    taken.push(&data.name, whereabouts, written, field);
}

impl LoweredParameters {
    fn push(
        &mut self,
        name: &str,
        location: ParameterLocation,
        written: Written,
        mut field: Field,
    ) {
        let (style, explode, reserved, inner) = written;
        name.clone_into(&mut field.wire);
        // The same name in two places: the later one is told apart by its place.
        if self.fields.iter().any(|known| known.wire == field.wire) {
            field.wire = format!("{name} {}", word(location));
        }
        self.parameters.push(Parameter {
            name: name.to_owned(),
            field: field.wire.clone(),
            location,
            style,
            explode,
            reserved,
            inner,
        });
        self.fields.push(field);
    }
}

fn word(place: ParameterLocation) -> &'static str {
    match place {
        ParameterLocation::Path => "in path",
        ParameterLocation::Query => "in query",
        ParameterLocation::Header => "in header",
        ParameterLocation::Cookie => "in cookie",
    }
}

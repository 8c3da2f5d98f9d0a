//! Enums of types.

use askama::Template;

use super::{Scope, literal, member, rendered};
use crate::model::{Kind, TypeDef, Union};
use crate::name::TypeNames;
use crate::rust_types::{Imports, is_complex};
use crate::rustdoc::{about, lines};

#[derive(Template)]
#[template(path = "code/union.rs", escape = "none")]
struct UnionEnum<'a> {
    docs: Vec<String>,
    name: &'a str,
    variants: Vec<Variant<'a>>,
    is_complex: bool,
    /// The field that tells the variants apart.
    tag: Option<String>,
    tag_is_text: bool,
    /// Its values, each with the index of a variant.
    tags: Vec<(String, usize)>,
    /// The variant of all other values.
    base: Option<usize>,
}

struct Variant<'a> {
    wire: String,
    name: &'a str,
    ty: String,
}

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .filter_map(|(def, names)| match &def.kind {
            Kind::Union(union) => Some(one(scope, def, names, union, imports)),
            _ => None,
        })
        .collect()
}

fn one(
    scope: &Scope<'_>,
    def: &TypeDef,
    names: &TypeNames,
    union: &Union,
    imports: &mut Imports,
) -> String {
    imports.name("s360_runtime", "Value");
    for name in ["Alternative", "Chosen", "Union", "Wire"] {
        imports.name("s360_runtime::wire", name);
    }
    let variants = union.variants.iter().enumerate().map(|(index, variant)| Variant {
        wire: variant.name.replace(['`', '\n', '\r'], ""),
        name: member(names, index),
        ty: scope.named.variant(&variant.ty, imports),
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    rendered(&UnionEnum {
        is_complex: variants.iter().any(|variant| is_complex(&variant.ty)),
        docs: lines(&about(def)),
        name: &names.name,
        variants,
        tag: union.tag.as_deref().map(literal),
        tag_is_text: union.tag_is_text,
        tags: union.tags.iter().map(|(tag, index)| (literal(tag), *index)).collect(),
        base: union.base,
    })
}

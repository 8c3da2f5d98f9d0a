//! Where types occur: the shortest ways by which requests, answers and webhooks lead to each.

use std::collections::VecDeque;

use crate::model::{Api, Kind, MOST_OCCURRENCES, Occurrence, Type, TypeDef, Way};

/// A place where a search begins: what is sent or received, of what.
type Root<'a> = (Way, &'a str, &'a Type);

/// A type that was reached.
struct Step<'a> {
    ty: usize,
    root: usize,
    /// Index of the step before this one.
    before: Option<usize>,
    /// The field that leads here, if it is one, and the lists and maps around the type.
    field: Option<&'a str>,
    around: String,
}

/// Notes at each type where it occurs. The search goes from all roots at once, one field further each
/// time, and no further where a type has been reached from as many roots as anybody wants to know:
/// so it ends, and what is added to a document changes no shorter way.
pub(super) fn mark(api: &mut Api) {
    let found = search(api);
    for (def, occurrences) in api.types.iter_mut().zip(found) {
        def.occurrences = occurrences;
    }
}

fn search(api: &Api) -> Vec<Vec<Occurrence>> {
    let roots = roots(api);
    let mut steps: Vec<Step<'_>> = Vec::new();
    let mut reached: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
    let starts = roots.iter().enumerate();
    let mut next: VecDeque<Step<'_>> =
        starts.filter_map(|(root, (_, _, ty))| step(ty, root, None, None)).collect();
    while let Some(step) = next.pop_front() {
        let Some((known, def)) = reached.get_mut(step.ty).zip(api.types.get(step.ty)) else {
            continue;
        };
        let is_known = known.iter().any(|at| steps.get(*at).is_some_and(|it| it.root == step.root));
        if known.len() == MOST_OCCURRENCES || is_known {
            continue;
        }
        let (at, root) = (steps.len(), step.root);
        known.push(at);
        steps.push(step);
        next.extend(below(def).filter_map(|(field, ty)| self::step(ty, root, Some(at), field)));
    }
    let occurrence = |at: &usize| {
        let (way, of, _) = roots.get(steps.get(*at)?.root)?;
        Some(Occurrence { way: *way, of: (*of).to_owned(), path: path(&steps, *at) })
    };
    reached.iter().map(|known| known.iter().filter_map(occurrence).collect()).collect()
}

/// All that is sent or received, in the order in which it is told.
fn roots(api: &Api) -> Vec<Root<'_>> {
    let mut roots: Vec<Root<'_>> = Vec::new();
    for operation in &api.operations {
        let name = operation.name.as_str();
        let (answer, errors) = (&operation.answer, operation.answer.errors.iter());
        roots.extend(operation.request.iter().map(|ty| (Way::Request, name, ty)));
        roots.extend(answer.ty.iter().map(|ty| (Way::Answer, name, ty)));
        let errors = errors.filter_map(|case| case.ty.as_ref());
        roots.extend(errors.map(|ty| (Way::Error, name, ty)));
    }
    for webhook in &api.webhooks {
        let name = webhook.name.as_str();
        roots.extend(webhook.body.iter().map(|ty| (Way::Webhook, name, ty)));
        roots.extend(webhook.answer.iter().map(|ty| (Way::WebhookAnswer, name, ty)));
    }
    roots
}

/// What a type holds; a field's name where it is one.
fn below(def: &TypeDef) -> impl Iterator<Item = (Option<&str>, &Type)> {
    let others = def.others.iter().map(|ty| (Some("*"), ty));
    let fields = def.fields().iter().map(|field| (Some(field.wire.as_str()), &field.ty));
    let (variants, cases) = match &def.kind {
        Kind::Union(union) => (&union.variants[..], &[][..]),
        Kind::ByStatus(cases) => (&[][..], &cases[..]),
        _ => (&[][..], &[][..]),
    };
    let variants = variants.iter().map(|variant| (None, &variant.ty));
    let cases = cases.iter().filter_map(|case| Some((None, case.ty.as_ref()?)));
    fields.chain(others).chain(variants).chain(cases)
}

/// The step to the type of its own inside `ty`, if there is one.
fn step<'a>(
    ty: &'a Type,
    root: usize,
    before: Option<usize>,
    field: Option<&'a str>,
) -> Option<Step<'a>> {
    let mut around = String::new();
    let mut ty = ty;
    loop {
        ty = match ty {
            Type::Nullable(inner) => inner,
            Type::List(item) => {
                around.push_str("[]");
                item
            }
            Type::Map(value) => {
                around.push_str(".*");
                value
            }
            Type::Named(id) => return Some(Step { ty: id.0, root, before, field, around }),
            _ => return None,
        }
    }
}

/// `catalogData.seasons[]`
fn path(steps: &[Step<'_>], at: usize) -> String {
    let mut way: Vec<&Step<'_>> = Vec::new();
    let mut next = steps.get(at);
    while let Some(step) = next {
        way.push(step);
        next = step.before.and_then(|before| steps.get(before));
    }
    let mut path = String::new();
    for step in way.iter().rev() {
        if let Some(field) = step.field {
            path.push_str(if path.is_empty() { "" } else { "." });
            path.push_str(field);
        }
        path.push_str(&step.around);
    }
    path
}

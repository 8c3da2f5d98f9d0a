//! Where types occur: the shortest ways by which requests, answers and webhooks lead to each.

use crate::model::{Api, Kind, MOST_OCCURRENCES, Occurrence, Type, TypeDef, Way};

/// Longer ways and names are cut: each type below would repeat them.
const LONGEST: usize = 200;

/// A place where a search begins: what is sent or received, of what.
type Root<'a> = (Way, &'a str, &'a Type);

/// A type that was reached.
struct Step<'a> {
    ty: usize,
    root: usize,
    /// Index of the step before this one.
    before: Option<usize>,
    /// The field that leads here, if it is one, and its type with lists and maps.
    field: Option<&'a str>,
    whole: &'a Type,
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
    let mut search = Search { steps: Vec::new(), reached: vec![Vec::new(); api.types.len()] };
    for (root, (_, _, ty)) in roots.iter().enumerate() {
        search.go(ty, root, None, None);
    }
    // The steps are their own queue: those that are added are looked at in their turn.
    let mut at = 0;
    while let Some((ty, root)) = search.steps.get(at).map(|step| (step.ty, step.root)) {
        for (field, ty) in api.types.get(ty).into_iter().flat_map(below) {
            search.go(ty, root, Some(at), field);
        }
        at += 1;
    }
    let Search { steps, reached } = search;
    let occurrence = |at: &usize| {
        let (way, of, _) = roots.get(steps.get(*at)?.root)?;
        Some(Occurrence { way: *way, of: shortened(of), path: path(&steps, *at) })
    };
    reached.iter().map(|known| known.iter().filter_map(occurrence).collect()).collect()
}

/// What was found so far.
struct Search<'a> {
    steps: Vec<Step<'a>>,
    /// By type: the steps that lead to it, each from another root.
    reached: Vec<Vec<usize>>,
}

impl<'a> Search<'a> {
    /// A step to the type of its own inside `ty`, if there is one that is not known well enough.
    fn go(&mut self, ty: &'a Type, root: usize, before: Option<usize>, field: Option<&'a str>) {
        let Some(inner) = named(ty) else { return };
        let Some(known) = self.reached.get_mut(inner) else { return };
        let is_known = |at: &usize| self.steps.get(*at).is_some_and(|step| step.root == root);
        if known.len() < MOST_OCCURRENCES && !known.iter().any(is_known) {
            known.push(self.steps.len());
            self.steps.push(Step { ty: inner, root, before, field, whole: ty });
        }
    }
}

/// The type of its own inside lists and maps.
fn named(ty: &Type) -> Option<usize> {
    match ty {
        Type::Nullable(inner) | Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Named(id) => Some(id.0),
        _ => None,
    }
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

/// `catalogData.seasons[]`; of a way that is too long its end.
fn path(steps: &[Step<'_>], at: usize) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut length = 0;
    let mut next = steps.get(at);
    while let Some(step) = next {
        let part = part(step);
        length += part.len();
        if length > LONGEST {
            parts.push("…".to_owned());
            break;
        }
        next = step.before.and_then(|before| steps.get(before));
        parts.push(part);
    }
    let path: String = parts.iter().rev().map(String::as_str).collect();
    path.strip_prefix('.').map_or_else(|| path.clone(), str::to_owned)
}

/// `.seasons[]`
fn part(step: &Step<'_>) -> String {
    let mut part = String::new();
    if let Some(field) = step.field {
        part.push('.');
        part.push_str(field);
    }
    let mut ty = step.whole;
    loop {
        ty = match ty {
            Type::Nullable(inner) => inner,
            Type::List(item) => {
                part.push_str("[]");
                item
            }
            Type::Map(value) => {
                part.push_str(".*");
                value
            }
            _ => return part,
        }
    }
}

/// A name, cut where it is longer than any real one.
fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}

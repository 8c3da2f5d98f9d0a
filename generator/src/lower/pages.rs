//! `x-s360-pages`: answers that come in pages.

use serde_json::Value;

use super::operations::wrong_extension;
use super::{LoweringContext, SchemaContext};
use crate::diagnostic::Code;
use crate::model::{Kind, Operation, Paging, Type, TypeDef};

const KEY: &str = "x-s360-pages";

/// `x-s360-pages: {parameter: start, next: result/end, items: result/items}`.
pub(super) fn paging(
    cx: &mut LoweringContext<'_>,
    given: &openapiv3::Operation,
    place: &SchemaContext,
) -> Option<Paging> {
    let said = given.extensions.get(KEY)?;
    let paging = read(said);
    if paging.is_none() {
        let wanted = "`{parameter: …, next: …, items: …}`: a field of the request, and two ways to \
                      fields of the answer, such as `result/items`";
        wrong_extension(cx, place, KEY, said, wanted);
    }
    paging
}

fn read(said: &Value) -> Option<Paging> {
    let text = |key| said.get(key)?.as_str().filter(|text| !text.is_empty());
    let way = |key| Some(text(key)?.split('/').map(str::to_owned).collect());
    let is_known = |key: &String| matches!(key.as_str(), "parameter" | "next" | "items");
    said.as_object()?.keys().all(is_known).then_some(())?;
    Some(Paging {
        parameter: text("parameter")?.to_owned(),
        next: way("next")?,
        items: way("items")?,
    })
}

/// Names that lead nowhere are an error: pages would end after the first one, and nobody would notice.
pub(super) fn check(cx: &mut LoweringContext<'_>, operations: &[Operation]) {
    for operation in operations {
        let Some(Paging { parameter, next, items }) = &operation.paging else { continue };
        let (request, answer) = (operation.request.as_ref(), only_answer(operation));
        let any: fn(&Type) -> bool = |_| true;
        for (key, way, from, fits, what) in [
            ("parameter", std::slice::from_ref(parameter), request, any, "field that the request"),
            ("next", next, answer, any, "field that the answer"),
            ("items", items, answer, is_list, "list that the answer"),
        ] {
            if reach(&cx.types, from, way).is_some_and(fits) {
                continue;
            }
            let pointer = format!("{}/{KEY}/{key}", operation.pointer);
            let way = way.join("/");
            let message = format!("`{way}` is no {what} of `{}` describes", operation.name);
            cx.error(
                Code::Malformed,
                &pointer,
                &message,
                "correct the name, or describe the field",
            );
        }
    }
}

/// The type of all successes, if there is one.
fn only_answer(operation: &Operation) -> Option<&Type> {
    let mut types = operation.answer.successes.iter().map(|case| case.ty.as_ref());
    let first = types.next()?;
    types.all(|ty| ty == first).then_some(first)?
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_))
}

/// The type of the field at the end of `way`.
fn reach<'t>(types: &'t [TypeDef], from: Option<&'t Type>, way: &[String]) -> Option<&'t Type> {
    way.iter().try_fold(from?, |ty, name| {
        let Type::Named(id) = ty else { return None };
        let Kind::Record(fields) = &types.get(id.0)?.kind else { return None };
        fields.iter().find(|field| field.wire == *name).map(|field| &field.ty)
    })
}

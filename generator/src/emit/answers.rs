//! Enums of what operations answer, by status.

use askama::Template;

use super::{Scope, member, rendered};
use crate::model::{Case, HttpStatus, Kind, TypeDef};
use crate::name::TypeNames;
use crate::rust_types::{Imports, is_complex};
use crate::rustdoc::lines;

#[derive(Template)]
#[template(path = "code/answers.rs", escape = "none")]
struct Answers<'a> {
    docs: Vec<String>,
    name: &'a str,
    cases: Vec<Answer<'a>>,
    is_complex: bool,
}

/// What comes with a status.
struct Answer<'a> {
    docs: Vec<String>,
    name: &'a str,
    ty: Option<String>,
    pattern: String,
}

pub(super) fn all(scope: &Scope<'_>, imports: &mut Imports) -> Vec<String> {
    scope
        .own_types()
        .filter_map(|(def, names)| match &def.kind {
            Kind::ByStatus(cases) => Some(one(scope, def, names, cases, imports)),
            _ => None,
        })
        .collect()
}

fn one(
    scope: &Scope<'_>,
    def: &TypeDef,
    names: &TypeNames,
    cases: &[Case],
    imports: &mut Imports,
) -> String {
    let operation = def.name.strip_suffix(" answer").unwrap_or(&def.name);
    imports.name("s360_runtime", "Bytes");
    imports.name("s360_runtime::wire", "ByStatus");
    imports.name("s360_runtime::wire", "Wire");
    let codes: Vec<HttpStatus> = cases.iter().map(|case| case.status).collect();
    let cases = cases.iter().enumerate().map(|(index, case)| Answer {
        docs: lines(&format!("{}: {}", case.status.text(), case.docs)),
        name: member(names, index),
        ty: case.ty.as_ref().map(|ty| scope.named.variant(ty, imports)),
        pattern: pattern(case.status, &codes),
    });
    let cases: Vec<Answer<'_>> = cases.collect();
    rendered(&Answers {
        is_complex: cases.iter().any(|case| case.ty.as_deref().is_some_and(is_complex)),
        docs: lines(&format!("What `{}` answers, by status.", operation.replace('`', ""))),
        name: &names.name,
        cases,
    })
}

/// The statuses of a case; codes stand before ranges, and patterns may not overlap.
fn pattern(status: HttpStatus, all: &[HttpStatus]) -> String {
    let has_code = |digit: u16| {
        all.iter().any(|it| matches!(it, HttpStatus::Code(code) if code / 100 == digit))
    };
    match status {
        HttpStatus::Range(digit) if has_code(digit) => {
            format!("status if status / 100 == {digit}")
        }
        HttpStatus::Code(code) => code.to_string(),
        HttpStatus::Range(digit) => format!("{}..={}", digit * 100, digit * 100 + 99),
        // Only where nothing else is a success.
        HttpStatus::Any => "100..=999".to_owned(),
    }
}

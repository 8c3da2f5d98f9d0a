//! Enums of what operations answer, by status. Text from the start, as all that has a fixed form.

use super::Scope;
use super::{INDENT, member};
use crate::model::{Case, HttpStatus, Kind, TypeDef};
use crate::name::TypeNames;
use crate::rust_types::Imports;
use crate::rustdoc::doc_text;

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
    let name = &names.name;
    let operation = def.name.strip_suffix(" answer").unwrap_or(&def.name);
    let about = doc_text(&format!("What `{}` answers, by status.", operation.replace('`', "")), "");
    imports.name("s360_runtime", "Bytes");
    imports.name("s360_runtime::wire", "ByStatus");
    imports.name("s360_runtime::wire", "Wire");
    let (mut variants, mut made, mut bodies) = (String::new(), String::new(), String::new());
    for (index, case) in cases.iter().enumerate() {
        let variant = member(names, index);
        let pattern = pattern(case.status);
        variants += &doc_text(&format!("{}: {}", case.status.text(), case.docs), INDENT);
        match &case.ty {
            Some(ty) => {
                variants += &format!("    {variant}({}),\n", scope.named.variant(ty, imports));
                made += &format!("            {pattern} => Self::{variant}(Default::default()),\n");
                bodies += &format!("            Self::{variant}(body) => Some(body),\n");
            }
            None => {
                variants += &format!("    {variant},\n");
                made += &format!("            {pattern} => Self::{variant},\n");
                bodies += &format!("            Self::{variant} => None,\n");
            }
        }
    }
    format!(
        "{about}#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum {name} {{
{variants}    /// Any other status of success, and the body as it came.
    Other(u16, Bytes),
}}
impl ByStatus for {name} {{
    #[inline]
    fn at(&mut self, status: u16) -> Option<&mut dyn Wire> {{
        *self = match status {{
{made}            _ => Self::Other(status, Bytes::default()),
        }};
        match self {{
{bodies}            Self::Other(_, body) => Some(body),
        }}
    }}
}}
s360_runtime::by_status!({name});
"
    )
}

/// The statuses of a case; codes stand before ranges.
fn pattern(status: HttpStatus) -> String {
    match status {
        HttpStatus::Code(code) => code.to_string(),
        HttpStatus::Range(digit) => format!("{}..={}", digit * 100, digit * 100 + 99),
        // Only where nothing else is a success.
        HttpStatus::Any => "100..=999".to_owned(),
    }
}

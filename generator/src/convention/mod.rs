//! What makes a document an S-360 service. It recognizes S-360's shapes in the model and marks them;
//! nothing after it asks why. What a document says of itself in `x-s360-…` keys is read by `lower`.
//!
//! | convention | rule | mark |
//! |---|---|---|
//! | `…/{context}/backend-apis/{service}/v{X}_{Y}` | R6 | [`Service`] |
//! | POST answers carry `WebMethodResult` | R8, R9 | `Operation::web_method` |
//! | `requestId` is an id | R12 | `Type::I64` |
//! | amounts are integers in thousandths | R12 | `Type::Amount` |
//! | `null` and absent mean the same | ruling 6 | no `nullable` |
//! | passwords, tokens and card data are never printed | | `Field::secret` |

use std::path::Path;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::lower::PARTIAL;
use crate::model::{Api, Case, Field, HttpStatus, Kind, Operation, Service, Status, Type, TypeId};

/// The path segment that every S-360 service has.
const MARK: &str = "backend-apis";

/// The fields of the envelope, which stand beside the fields of a result.
pub const ENVELOPE: &[&str] = &["statusCode", "statusDetail", "requestId"];

/// Ends of names of 64-bit integers that are amounts; as the vendor spells them.
const AMOUNTS: &[&str] =
    &["amount", "Amount", "unitAmoung", "price", "basePrice", "unitPrice", "waitingAccountBalance"];

/// Whether the field `wire` of the type `id` is the envelope's. Clients read it by themselves: it is in no
/// result that does not describe it, also not among the other fields.
pub(crate) fn is_envelope(api: &Api, id: TypeId, wire: &str) -> bool {
    let is_result = |it: &Operation| it.web_method && it.answer.ty == Some(Type::Named(id));
    ENVELOPE.contains(&wire) && api.operations.iter().any(is_result)
}

/// Parts of names, in lower case, whose values must not be printed.
const SECRETS: &[&str] = &["password", "uniquetoken", "secrettoken", "cvvcode", "cardnumber"];

/// Marks what is S-360's in `api`, if it is an S-360 service; `file` helps where the document does
/// not say which one.
///
/// # Errors
/// Document and file name disagree about service or version.
pub fn apply(api: &mut Api, file: &Path) -> Result<(), Box<Diagnostic>> {
    let Some(mut service) = service_of(api, file)? else { return Ok(()) };
    let info = &api.extensions;
    service.status = match info.get("x-s360-status").and_then(Value::as_str) {
        Some("active") => Status::Active,
        Some("latest") => Status::Latest,
        Some("deprecated") => Status::Deprecated,
        Some("end-of-life") => Status::EndOfLife,
        Some("draft") => Status::Draft,
        _ => Status::Unknown,
    };
    service.partial = info.get(PARTIAL) == Some(&Value::Bool(true));
    strip_base(api, &service);
    for def in &mut api.types {
        def.in_partial_document = service.partial;
        if let Kind::Record(fields) = &mut def.kind {
            fields.iter_mut().for_each(mark);
        }
    }
    api.service = Some(service);
    for operation in &mut api.operations {
        // Whatever form it is called in (R8 makes no exception), unless it answers with a file or a text.
        let is_file = |case: &Case| matches!(case.ty, Some(Type::Bytes | Type::String));
        let is_post = operation.method == "POST";
        operation.web_method = is_post && !operation.answer.successes.iter().any(is_file);
        if operation.web_method {
            // An envelope is JSON, also where a tool has printed `*/*`.
            if operation.answer.accept.contains('*') {
                "application/json".clone_into(&mut operation.answer.accept);
            }
            // 200 is the only success (R7); what tools write beside it (201) never comes.
            operation.answer.successes.retain(|case| match case.status {
                HttpStatus::Code(code) => code == 200,
                HttpStatus::Range(_) | HttpStatus::Any => true,
            });
        }
    }
    Ok(())
}

fn mark(field: &mut Field) {
    field.nullable = false;
    if field.wire == "requestId" && field.ty == Type::I32 {
        field.ty = Type::I64;
    }
    if field.ty == Type::I64 && AMOUNTS.iter().any(|end| field.wire.ends_with(end)) {
        field.ty = Type::Amount;
    }
    field.secret |= is_secret(&field.wire);
}

/// Whether the value of a field of this name must not be printed.
pub fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    SECRETS.iter().any(|part| name.contains(part))
}

/// The service a document describes: by its server address, by its paths, or by its file's path
/// (`{context}/{service}/v{X}_{Y}.json`).
fn service_of(api: &Api, file: &Path) -> Result<Option<Service>, Box<Diagnostic>> {
    let by_server = api.servers.iter().find_map(|server| parse_base(server));
    let by_path = || api.operations.iter().find_map(|operation| parse_base(&operation.path));
    let by_file = parse_file(file);
    let inside = by_server.or_else(by_path);
    match (inside, by_file) {
        (Some(inside), Some(outside))
            if (&inside.name, inside.major, inside.minor)
                != (&outside.name, outside.major, outside.minor) =>
        {
            let message = format!(
                "the document describes {} {}.{}, its path says {} {}.{}",
                inside.name, inside.major, inside.minor, outside.name, outside.major, outside.minor
            );
            let hint = "move the file to {context}/{service}/v{X}_{Y}, or correct the base path";
            let file = file.display().to_string();
            Err(Box::new(Diagnostic::error(Code::UnknownService, &file, message, hint)))
        }
        (Some(inside), _) => Ok(Some(inside)),
        (None, outside) => Ok(outside),
    }
}

fn service(context: &str, name: &str, version: &str) -> Option<Service> {
    let (major, minor) = version.strip_prefix('v')?.split_once('_')?;
    let plain = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    (plain(context) && plain(name)).then_some(())?;
    Some(Service {
        context: context.to_owned(),
        name: name.to_owned(),
        major: major.parse().ok()?,
        minor: minor.parse().ok()?,
        status: Status::Unknown,
        partial: false,
    })
}

/// `…/tnco/backend-apis/contactInformationPublicService/v2_22…`
fn parse_base(path: &str) -> Option<Service> {
    let parts: Vec<&str> = path.split('/').collect();
    let mark = parts.iter().position(|part| *part == MARK)?;
    let context = parts.get(mark.checked_sub(1)?)?;
    service(context, parts.get(mark + 1)?, parts.get(mark + 2)?)
}

/// `specs/tnco/contactInformationPublicService/v2_22.json`
fn parse_file(file: &Path) -> Option<Service> {
    let version = file.file_stem()?.to_str()?;
    let mut above = file.parent()?.iter().rev();
    let name = above.next()?.to_str()?;
    let context = above.next()?.to_str()?;
    service(context, name, version)
}

/// Paths below the version, whatever the document puts into its base path.
fn strip_base(api: &mut Api, service: &Service) {
    let base = service.base_path();
    for operation in &mut api.operations {
        if let Some(below) = operation.path.strip_prefix(&base) {
            operation.path = below.to_owned();
        }
    }
}

impl Service {
    /// `/tnco/backend-apis/contactInformationPublicService/v2_22`
    pub fn base_path(&self) -> String {
        let Self { context, name, major, minor, .. } = self;
        format!("/{context}/{MARK}/{name}/v{major}_{minor}")
    }
    /// `v2_22`
    pub fn version_module(&self) -> String {
        format!("v{}_{}", self.major, self.minor)
    }
}

//! `call`: one call, from standard input to standard output.

use std::io::{self, IsTerminal as _, Read as _};
use std::process::ExitCode;
use std::time::Duration;

use s360_codegen::model::Operation;
use s360_runtime::{ClientBuilder, RateLimit, RateLimits, Value};
use s360_sandbox::{Documents, request_differences};

use crate::choose::{Choice, Chosen, version_of};
use crate::connect::{Connection, usage};
use crate::failure::Failure;
use crate::output::{self, Format};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Service, and perhaps its version.
    #[arg(value_name = "SERVICE[@X.Y]")]
    service: Choice,
    /// Operation, for example getCatalog.
    operation: String,
    #[command(flatten)]
    connection: Connection,
    /// Language of texts in the answer, for example fr (Accept-Language).
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// Goes on with a call that was still in progress; the parameters must be the same.
    #[arg(long, value_name = "REQUEST_ID", conflicts_with = "start")]
    resume: Option<i64>,
    /// Does not wait for a call that takes long: exits with 4 and tells its requestId.
    #[arg(long)]
    start: bool,
    /// Longest time for the call with all its polls, in seconds.
    #[arg(long, value_name = "SECONDS")]
    deadline: Option<u64>,
    /// Calls an operation that the document does not list; it is never repeated.
    #[arg(long)]
    undocumented: bool,
}

pub(crate) async fn run(arguments: &Arguments, format: Format) -> Result<ExitCode, Failure> {
    let documents = Documents::built_in();
    let chosen = arguments.service.find(&documents)?;
    let operation = match arguments.undocumented {
        true => None,
        false => Some(chosen.operation(&arguments.operation)?),
    };
    let builder = arguments.connection.builder()?;
    let request = request()?;
    if let Some(operation) = operation {
        for difference in request_differences(chosen.api, operation, &request) {
            eprintln!("note: {difference}");
        }
    }
    let client = limited(builder, operation).build().map_err(usage)?;
    let answer = make(arguments, chosen, operation, client, &request).await?;
    output::answer(&answer, format)
}

/// With the limit that the document gives the operation.
fn limited(builder: ClientBuilder, operation: Option<&Operation>) -> ClientBuilder {
    let Some((operation, limit)) = operation.and_then(|it| Some((it, it.limit?))) else {
        return builder;
    };
    let limit = RateLimit::new(limit.calls, Duration::from_secs(u64::from(limit.seconds)));
    builder.limits(RateLimits::default().method(&operation.name, limit))
}

async fn make(
    arguments: &Arguments,
    chosen: Chosen<'_>,
    operation: Option<&Operation>,
    mut client: s360_runtime::Client,
    request: &Value,
) -> Result<Value, Failure> {
    if let Some(locale) = &arguments.locale {
        client = client.with_locale(locale);
    }
    if let Some(seconds) = arguments.deadline {
        client = client.with_deadline(Duration::from_secs(seconds));
    }
    if arguments.start {
        client = client.with_poll(s360_runtime::PollPolicy::never());
    }
    let service = chosen.service;
    let mut call = client.call_method(
        &service.context,
        &service.name,
        version_of(service),
        &arguments.operation,
        request,
    );
    if operation.is_some_and(Operation::is_idempotent) {
        call = call.idempotent();
    }
    if let Some(id) = arguments.resume {
        call = call.resume(id);
    }
    Ok(call.await?)
}

/// The object on standard input.
fn request() -> Result<Value, Failure> {
    let wrong = |why: String| Failure::Usage(format!("standard input: {why}"));
    let mut input = io::stdin().lock();
    if input.is_terminal() {
        let hint = "expected the parameters as a JSON object, for example: echo '{}' | s360 call …";
        return Err(wrong(hint.to_owned()));
    }
    let mut text = String::new();
    input.read_to_string(&mut text).map_err(|error| wrong(error.to_string()))?;
    let request: Value = serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    if !request.is_object() {
        return Err(wrong("expected a JSON object; `{}` for no parameters".to_owned()));
    }
    Ok(request)
}

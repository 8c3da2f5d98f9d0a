//! `webhook`: what the vendor sends by itself.

use std::fs;
use std::io::{self, Read as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use s360_sandbox::webhook::{
    Delivery, Form, Sender, SenderError, bodies, broken, duplicated, oversized, sample, shuffled,
};
use serde_json::Value;

use crate::failure::Failure;
use crate::output::{self, Format};

/// Holds the password or key: a command line can be read by others.
const SECRET: &str = "S360_WEBHOOK_SECRET";

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Writes the sample of an item: order, contact, access, inventory or dataExport.
    Sample {
        /// The webhook.
        #[arg(value_name = "WEBHOOK")]
        webhook: String,
    },
    /// Delivers items to a receiver as the vendor does; exits with 1 if a body was given up.
    ///
    /// What is not answered with 200 is repeated. With --broken or --oversized, bodies are sent that no
    /// receiver can take, and it is for you to see what becomes of them.
    Send(Send),
}

#[derive(clap::Args)]
pub(crate) struct Send {
    /// The webhook whose sample is sent.
    #[arg(value_name = "WEBHOOK", required_unless_present = "items")]
    webhook: Option<String>,
    /// Where the receiver listens.
    #[arg(long, value_name = "URL")]
    to: String,
    /// Basic authentication with this user name, and the password in S360_WEBHOOK_SECRET.
    #[arg(long, value_name = "NAME", conflicts_with = "key_header")]
    user: Option<String>,
    /// The key in S360_WEBHOOK_SECRET is sent in this header.
    #[arg(long, value_name = "NAME")]
    key_header: Option<String>,
    /// A file with a JSON object or a list of them, instead of the sample; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    items: Option<PathBuf>,
    /// What the items are sent in.
    #[arg(long, value_enum, default_value_t = FormName::List)]
    form: FormName,
    /// Items in a body.
    #[arg(long, default_value_t = 100, value_name = "N")]
    batch: usize,
    /// Each item twice.
    #[arg(long)]
    duplicate: bool,
    /// In another order, the same for the same number.
    #[arg(long, value_name = "SEED")]
    shuffle: Option<u64>,
    /// Each body so many times at the same time.
    #[arg(long, default_value_t = 1, value_name = "N")]
    at_once: usize,
    /// Bodies with something wrong in them, one of each kind.
    #[arg(long, conflicts_with = "oversized")]
    broken: bool,
    /// One body with more than so many bytes.
    #[arg(long, value_name = "BYTES")]
    oversized: Option<usize>,
    /// How often a body is repeated that was not answered with 200.
    #[arg(long, default_value_t = 12, value_name = "N")]
    repetitions: usize,
    /// Milliseconds before each repetition.
    #[arg(long, default_value_t = 0, value_name = "MS")]
    pause: u64,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum FormName {
    /// Each item by itself.
    Object,
    /// Lists.
    List,
    /// Objects with a `bucket` and a `destination`.
    Bucket,
}

pub(crate) async fn run(command: Command, format: Format) -> Result<ExitCode, Failure> {
    match command {
        Command::Sample { webhook } => output::json(&sample(&webhook)?),
        Command::Send(arguments) => send(arguments, format).await,
    }
}

async fn send(arguments: Send, format: Format) -> Result<ExitCode, Failure> {
    let sender = sender(&arguments)?;
    let mut rows = Vec::new();
    let mut given_up = false;
    for (what, body) in all(&arguments)? {
        let bytes = body.len();
        for delivery in sender.deliver_at_once(body, arguments.at_once).await {
            given_up |= !delivery.has_arrived();
            rows.push(row(&what, bytes, &delivery));
        }
    }
    output::rows(&["body", "bytes", "arrived", "attempts", "answers"], &rows, format)?;
    Ok(if given_up { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn sender(arguments: &Send) -> Result<Sender, Failure> {
    let secret = || {
        std::env::var(SECRET).map_err(|_| {
            Failure::Usage(format!("set {SECRET} to the password or key of the webhook"))
        })
    };
    let mut sender = Sender::new(&arguments.to)?;
    if let Some(user) = &arguments.user {
        sender = sender.basic(user, &secret()?);
    }
    if let Some(header) = &arguments.key_header {
        sender = sender.api_key(header, &secret()?)?;
    }
    Ok(sender.repetitions(arguments.repetitions).pause(Duration::from_millis(arguments.pause)))
}

/// The bodies, each with words about it.
fn all(arguments: &Send) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut items = items(arguments)?;
    if arguments.duplicate {
        items = duplicated(items);
    }
    if let Some(seed) = arguments.shuffle {
        items = shuffled(items, seed);
    }
    if arguments.broken {
        let broken = broken(&items).into_iter();
        return Ok(broken.map(|(what, body)| (what.to_owned(), body)).collect());
    }
    if let (Some(bytes), Some(item)) = (arguments.oversized, items.first()) {
        return Ok(vec![("oversized".to_owned(), oversized(item, bytes))]);
    }
    let form = match arguments.form {
        FormName::Object => Form::Object,
        FormName::List => Form::List,
        FormName::Bucket => Form::Bucket,
    };
    let bodies = bodies(&items, form, arguments.batch).into_iter().enumerate();
    Ok(bodies.map(|(number, body)| ((number + 1).to_string(), body)).collect())
}

fn items(arguments: &Send) -> Result<Vec<Value>, Failure> {
    let Some(file) = &arguments.items else {
        return Ok(vec![sample(arguments.webhook.as_deref().unwrap_or_default())?]);
    };
    let wrong = |why: String| Failure::Usage(format!("{}: {why}", file.display()));
    let mut text = String::new();
    let read = match file.as_os_str() == "-" {
        true => io::stdin().lock().read_to_string(&mut text).map(|_| text),
        false => fs::read_to_string(file),
    };
    let text = read.map_err(|error| wrong(error.to_string()))?;
    match serde_json::from_str(&text).map_err(|error| wrong(format!("not JSON: {error}")))? {
        Value::Array(items) if items.is_empty() => Err(wrong("the list is empty".to_owned())),
        Value::Array(items) => Ok(items),
        item => Ok(vec![item]),
    }
}

fn row(what: &str, bytes: usize, delivery: &Delivery) -> Vec<Value> {
    let answers: Vec<String> = delivery.attempts.iter().map(ToString::to_string).collect();
    vec![
        what.into(),
        bytes.into(),
        delivery.has_arrived().into(),
        delivery.attempts.len().into(),
        answers.join(", ").into(),
    ]
}

impl From<SenderError> for Failure {
    fn from(error: SenderError) -> Self {
        Self::Usage(error.to_string())
    }
}

//! `fetch`: documents from a server into specs/.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use s360_codegen::diff;
use s360_codegen::load::Document;
use s360_codegen::model::Service;
use s360_codegen::plural::{counted, counted_are};
use s360_codegen::{read_document, write};
use serde_json::Value;
use ureq::http::header::AUTHORIZATION;
use ureq::{Agent, Error};

use crate::diff as side;
use crate::lock::Lock;
use crate::messages::{self, Messages, say};
use crate::versions::{self, Version};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Address below which the documents are; `https`, unless it is this machine.
    #[arg(long, value_name = "URL")]
    base: String,
    /// Only this service.
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// Only this version (`2_22`); with --service and --context also one that specs/ does not have.
    #[arg(long, value_name = "X_Y", requires = "service")]
    version: Option<String>,
    /// First path segment of a service that specs/ does not have, for example `tnco`.
    #[arg(long, value_name = "NAME", requires = "version")]
    context: Option<String>,
    /// Also asks for this many minor versions after the highest one of each service: nothing tells
    /// which there are.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    ahead: u32,
    /// Path of a document below the base, in which {context}, {service}, {major} and {minor} are
    /// replaced; can be given several times, the first one that the server has counts.
    #[arg(long, value_name = "PATH", default_values_t = PATHS.map(str::to_owned))]
    path: Vec<String>,
    /// Seconds that one document may take.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    /// Megabytes that one document may have.
    #[arg(long, value_name = "MB", default_value_t = 50)]
    limit: u64,
    /// A document that may change although its version is frozen, as seen from the root.
    #[arg(long, value_name = "FILE")]
    accept_changed: Vec<PathBuf>,
}

/// Where S-360 publishes its documents below `platform.secutix.com/swagger` is not known; these are
/// the forms that its own addresses have.
const PATHS: [&str; 3] = [
    "{context}/{service}/v{major}_{minor}.json",
    "{context}/backend-apis/{service}/v{major}_{minor}/swagger.json",
    "{service}_v{major}_{minor}.json",
];

/// The variables that hold credentials: a bearer token, or a name and a password.
const TOKEN: &str = "S360_FETCH_TOKEN";
const USER: &str = "S360_FETCH_USER";
const PASSWORD: &str = "S360_FETCH_PASSWORD";

/// A document that is wanted.
struct Wanted {
    context: String,
    service: String,
    version: String,
    /// Where it is now.
    path: Option<PathBuf>,
    /// Whether nobody says that the server has it.
    guessed: bool,
}

impl Wanted {
    fn of(version: &Version) -> Self {
        Self {
            context: version.service.context.clone(),
            service: version.service.name.clone(),
            version: version.number(),
            path: Some(version.path.clone()),
            guessed: false,
        }
    }

    /// The versions after `version` that there may be.
    fn after(version: &Version, count: u32) -> impl Iterator<Item = Self> {
        let Service { context, name, major, minor, .. } = version.service.clone();
        (1..=count).map(move |step| Self {
            context: context.clone(),
            service: name.clone(),
            version: format!("{major}.{}", minor.saturating_add(step)),
            path: None,
            guessed: true,
        })
    }

    fn at(&self, template: &str) -> String {
        let (major, minor) = self.version.split_once('.').unwrap_or_default();
        template
            .replace("{context}", &self.context)
            .replace("{service}", &self.service)
            .replace("{major}", major)
            .replace("{minor}", minor)
    }
}

/// What became of a document.
enum Outcome {
    New(PathBuf),
    /// And the changes in a line.
    Changed(PathBuf, String),
    Unchanged,
    Gone,
}

pub(crate) fn run(arguments: &Arguments, root: &Path) -> Result<(), String> {
    crate::enter(root)?;
    let base = base(&arguments.base)?;
    let wanted = wanted(arguments)?;
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(arguments.timeout)))
        // No answer may lead elsewhere without TLS.
        .https_only(base.starts_with("https://"))
        .build()
        .into();
    let lock = Lock::read()?;
    let bar = ProgressBar::new(wanted.len() as u64);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {wide_msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let (mut lines, mut unchanged, mut failed) = (Vec::new(), 0, 0);
    for one in &wanted {
        let name = format!("{} {}", one.service, one.version);
        bar.set_message(name.clone());
        let outcome = fetch(&agent, &base, one, arguments).and_then(|text| {
            text.map_or(Ok(Outcome::Gone), |text| keep(one, text, &lock, arguments))
        });
        match outcome {
            Ok(Outcome::New(path)) => lines.push(format!("new: {name}: {}", path.display())),
            Ok(Outcome::Changed(path, summary)) => {
                lines.push(format!("changed: {name}: {}: {summary}", path.display()))
            }
            Ok(Outcome::Unchanged) => unchanged += 1,
            Ok(Outcome::Gone) if one.guessed => {}
            Ok(Outcome::Gone) => {
                failed += 1;
                lines.push(format!("gone: {name}: the server has no such document"));
            }
            Err(message) => {
                failed += 1;
                lines.push(format!("failed: {name}: {message}"));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    lines.iter().for_each(say);
    say(format!("{} unchanged", counted_are(unchanged, "document")));
    if lines.len() > failed {
        say(
            "`cargo xtask diff HEAD specs` shows what has changed, `cargo xtask generate` makes it Rust",
        );
    }
    match failed {
        0 => Ok(()),
        count => Err(format!("not fetched: {}; specs/ is as before", counted(count, "document"))),
    }
}

/// The base without a slash at its end, if requests to it are safe.
fn base(text: &str) -> Result<String, String> {
    let rest =
        text.strip_prefix("http://").map(|rest| rest.split(['/', '?']).next().unwrap_or(rest));
    let is_local = rest.is_some_and(|host| {
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        ["localhost", "127.0.0.1", "[::1]"].contains(&name)
    });
    if text.starts_with("https://") || is_local {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err(format!("`{text}` is not an https address"))
    }
}

/// The documents of specs/ that were asked for, and the one that it does not have yet.
fn wanted(arguments: &Arguments) -> Result<Vec<Wanted>, String> {
    let options = messages::Options::default();
    let all = versions::versions(&mut Messages::new(&options))?;
    let number = arguments.version.as_deref().map(versions::number).transpose()?;
    let is_wanted = |version: &&Version| {
        arguments.service.as_ref().is_none_or(|name| version.service.name == *name)
            && number.as_ref().is_none_or(|number| version.number() == *number)
    };
    let mut found: Vec<Wanted> = all.iter().filter(is_wanted).map(Wanted::of).collect();
    let known = |name: &String| all.iter().find(|version| version.service.name == *name);
    match (&arguments.service, &number) {
        (Some(service), Some(version)) if found.is_empty() => {
            let version = version.clone();
            let context = known(service).map(|known| known.service.context.clone());
            let context = arguments.context.clone().or(context).ok_or_else(|| {
                format!("specs/ has no service `{service}`; say --context, for example `tnco`")
            })?;
            let service = service.clone();
            Ok(vec![Wanted { context, service, version, path: None, guessed: false }])
        }
        (Some(service), None) if found.is_empty() => {
            Err(format!("specs/ has no service `{service}`; say --version too"))
        }
        _ => {
            let highest = all.chunk_by(|one, next| one.service.name == next.service.name);
            let highest = highest.filter_map(<[Version]>::last).filter(is_wanted);
            found.extend(highest.flat_map(|version| Wanted::after(version, arguments.ahead)));
            Ok(found)
        }
    }
}

/// The text of a document; none if the server has none at any of the paths.
fn fetch(
    agent: &Agent,
    base: &str,
    wanted: &Wanted,
    arguments: &Arguments,
) -> Result<Option<Vec<u8>>, String> {
    for template in &arguments.path {
        let address = format!("{base}/{}", wanted.at(template));
        let mut request = agent.get(&address);
        if let Some(credentials) = credentials() {
            request = request.header(AUTHORIZATION, credentials);
        }
        let mut response = match request.call() {
            Ok(response) => response,
            Err(Error::StatusCode(404)) => continue,
            Err(Error::StatusCode(status @ (401 | 403))) => {
                return Err(format!(
                    "{address} answers {status}; put a token into {TOKEN}, or {USER} and {PASSWORD}"
                ));
            }
            Err(error) => return Err(format!("{address}: {error}")),
        };
        let body = response.body_mut().with_config().limit(arguments.limit * 1_000_000);
        return body.read_to_vec().map(Some).map_err(|error| format!("{address}: {error}"));
    }
    Ok(None)
}

/// The value of `Authorization`, if the environment has credentials.
fn credentials() -> Option<String> {
    let variable = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
    if let Some(token) = variable(TOKEN) {
        return Some(format!("Bearer {token}"));
    }
    let pair = format!("{}:{}", variable(USER)?, variable(PASSWORD).unwrap_or_default());
    Some(format!("Basic {}", base64::Engine::encode(&base64::prelude::BASE64_STANDARD, pair)))
}

/// Puts a document into specs/, if it is the one that is wanted and not there already.
fn keep(
    wanted: &Wanted,
    bytes: Vec<u8>,
    lock: &Lock,
    arguments: &Arguments,
) -> Result<Outcome, String> {
    let name = format!("specs/{}/{}", wanted.context, wanted.service);
    let stem = format!("v{}", wanted.version.replace('.', "_"));
    let fetched = Document::from_bytes(&format!("{name}/{stem}"), bytes)
        .map_err(|fault| format!("what the server sent is not a document: {}", fault.message))?;
    let reading = read_document(&fetched).map_err(|fault| fault.message)?;
    let named = |it: &Service| (it.name.clone(), format!("{}.{}", it.major, it.minor));
    let service = reading.api.service.as_ref().map(named);
    if service.as_ref() != Some(&(wanted.service.clone(), wanted.version.clone())) {
        let found =
            service.map_or("none".to_owned(), |(name, version)| format!("{name} {version}"));
        return Err(format!("the server sent the document of another service: {found}"));
    }
    let is_json = fetched.text.trim_start().starts_with('{');
    let ending = if is_json { "json" } else { "yaml" };
    let folder = wanted.path.as_ref().and_then(|path| path.parent());
    let path = folder.unwrap_or(Path::new(&name)).join(format!("{stem}.{ending}"));
    let text = if is_json { pretty(&fetched) } else { fetched.text };
    let root = fetched.root;
    let Some(old) = &wanted.path else {
        put(&path, &text)?;
        return Ok(Outcome::New(path));
    };
    // Another order of keys or another layout is not a change.
    let before = Document::read(old).ok();
    if before.as_ref().is_some_and(|old| old.root == root) {
        return Ok(Outcome::Unchanged);
    }
    if lock.freezes(old) && !arguments.accept_changed.contains(old) {
        return Err(format!(
            "the server's document is not {}, whose version is frozen; agree with `--accept-changed \
             {}`",
            old.display(),
            old.display()
        ));
    }
    put(&path, &text)?;
    if path != *old {
        fs::remove_file(old).map_err(|error| format!("{}: {error}", old.display()))?;
    }
    let before = before.and_then(|old| read_document(&old).ok());
    let summary = before.map_or_else(
        || "the old document cannot be read".to_owned(),
        |before| diff::summary(&side::changes(&before.api, &reading.api, Path::new("."))),
    );
    Ok(Outcome::Changed(path, summary))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    write::replace(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// A JSON document with one fact a line and sorted keys, so that the next one differs in few lines.
fn pretty(document: &Document) -> String {
    let text = format!("{:#}\n", document.root);
    // A number with more digits than any integer type would not come out as it was.
    let is_same = serde_json::from_str::<Value>(&text).is_ok_and(|again| again == document.root);
    let digits = |text: &str| text.split(|byte: char| !byte.is_ascii_digit()).map(str::len).max();
    if is_same && digits(&document.text).is_none_or(|most| most < 20) {
        text
    } else {
        document.text.clone()
    }
}

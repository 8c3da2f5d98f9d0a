//! specs/specs.lock: what generated/ was made of, and what was made.
//!
//! It is JSON with sorted keys, one fact a line, so that a diff shows what changed. The configuration
//! is what can be set without touching code: the generator's templates.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use s360_codegen::Reading;
use s360_codegen::assemble::service_folder;
use s360_codegen::diagnostic::{Code, Diagnostic};
use s360_codegen::load::Document;
use s360_codegen::overlay::Overlay;
use s360_codegen::package::TEMPLATES;
use s360_codegen::write::{self, Files};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The file, as seen from the root.
pub(crate) const LOCK: &str = "specs/specs.lock";

/// Files of generated/ that are not output.
const BY_HAND: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT"];

/// Hashes by path.
type Hashes = BTreeMap<String, String>;

/// What one document was when it was last generated from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Entry {
    context: String,
    dialect: String,
    files: Hashes,
    overlays: Hashes,
    service: String,
    sha256: String,
    /// Where the document is from, if it says so.
    source: String,
    status: String,
    version: String,
}

/// The whole lock. Its fields, like those of an entry, are in the order in which they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Lock {
    /// Hash of the generator's templates.
    configuration: String,
    /// By path.
    documents: BTreeMap<String, Entry>,
    /// Files that belong to no single document.
    files: Hashes,
    /// Version of the generator.
    generator: String,
}

/// A document that was read, and the overlays for it.
pub(crate) struct Source<'a> {
    pub(crate) path: &'a Path,
    pub(crate) reading: &'a Reading,
    pub(crate) overlays: Vec<&'a Overlay>,
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The same text on every platform.
fn slashes(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn hash_of(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(sha256(&bytes))
}

impl Lock {
    /// The lock of `sources` and the files made of them.
    pub(crate) fn of(sources: &[Source<'_>], files: &Files) -> Result<Self, String> {
        let mut hashes: Hashes =
            files.iter().map(|(path, text)| (slashes(path), sha256(text.as_bytes()))).collect();
        let mut documents = BTreeMap::new();
        for source in sources {
            let Some(service) = &source.reading.api.service else { continue };
            let folder = slashes(&service_folder(service)) + "/";
            let own = hashes.iter().filter(|(path, _)| path.starts_with(&folder));
            let own: Hashes = own.map(|(path, hash)| (path.clone(), hash.clone())).collect();
            hashes.retain(|path, _| !path.starts_with(&folder));
            let overlays = source.overlays.iter().map(|overlay| {
                let path = Path::new(overlay.name());
                Ok((slashes(path), hash_of(path)?))
            });
            let entry = Entry {
                service: service.name.clone(),
                version: format!("{}.{}", service.major, service.minor),
                context: service.context.clone(),
                status: service.status.as_str().to_owned(),
                dialect: source.reading.dialect.as_str().to_owned(),
                source: source_of(source.path),
                sha256: hash_of(source.path)?,
                overlays: overlays.collect::<Result<Hashes, String>>()?,
                files: own,
            };
            documents.insert(slashes(source.path), entry);
        }
        let generator = env!("CARGO_PKG_VERSION").to_owned();
        let configuration = sha256(TEMPLATES.concat().as_bytes());
        Ok(Self { generator, configuration, documents, files: hashes })
    }

    /// Reads the lock; an empty one if there is none yet.
    pub(crate) fn read() -> Result<Self, String> {
        let text = match fs::read_to_string(LOCK) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => return Err(format!("{LOCK}: {error}")),
        };
        serde_json::from_str(&text).map_err(|error| {
            format!("{LOCK}: {error}; restore it, or delete it and run `cargo xtask generate`")
        })
    }

    pub(crate) fn text(&self) -> String {
        // Maps with texts as keys can always be written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    pub(crate) fn write(&self) -> Result<(), String> {
        let text = self.text();
        if fs::read_to_string(LOCK).is_ok_and(|found| found == text) {
            return Ok(());
        }
        write::replace(Path::new(LOCK), &text).map_err(|error| format!("{LOCK}: {error}"))
    }

    /// Documents of frozen versions that are not what they were; `accepted` ones may be.
    pub(crate) fn thawed(&self, now: &Self, accepted: &[PathBuf]) -> Vec<Diagnostic> {
        let accepted: BTreeSet<String> = accepted.iter().map(|path| slashes(path)).collect();
        let changed = self.documents.iter().filter(|(path, before)| {
            let now = now.documents.get(*path);
            self.is_frozen(before) && now.is_none_or(|now| now.sha256 != before.sha256)
        });
        let changed = changed.filter(|(path, _)| !accepted.contains(*path));
        let fault = |(path, before): (&String, &Entry)| {
            let Entry { service, version, status, .. } = before;
            let message = format!(
                "the document of {service} {version}, which is {status}, is not what {LOCK} says"
            );
            let hint = "only the active version of a service changes; restore the file, put the \
                        change into an overlay, or agree with `--accept-changed FILE`";
            Diagnostic::error(Code::FrozenDocument, path, message, hint)
        };
        changed.map(fault).collect()
    }

    /// Whether the document at `path` must not change any more.
    pub(crate) fn freezes(&self, path: &Path) -> bool {
        self.documents.get(&slashes(path)).is_some_and(|entry| self.is_frozen(entry))
    }

    /// Whether the version of a document must not change any more. Of versions without a status the
    /// highest one of a service counts as active.
    fn is_frozen(&self, entry: &Entry) -> bool {
        let number = |entry: &Entry| {
            let (major, minor) = entry.version.split_once('.').unwrap_or_default();
            (major.parse::<u32>().unwrap_or_default(), minor.parse::<u32>().unwrap_or_default())
        };
        let is_newer = |other: &Entry| {
            let is_published = other.status != "draft";
            other.service == entry.service && number(other) > number(entry) && is_published
        };
        match entry.status.as_str() {
            "active" | "draft" => false,
            "unknown" => self.documents.values().any(is_newer),
            _ => true,
        }
    }

    /// Why what this lock says is not what `now` says and what is in `folder`; a line each.
    pub(crate) fn reasons(&self, now: &Self, folder: &Path) -> Result<Vec<String>, String> {
        if self.documents.is_empty() {
            return Ok(vec![format!("{LOCK} is missing")]);
        }
        let mut reasons = Vec::new();
        if self.generator != now.generator {
            reasons.push(format!("generator: {} -> {}", self.generator, now.generator));
        }
        if self.configuration != now.configuration {
            reasons.push("configuration changed: generator/templates".to_owned());
        }
        let paths: BTreeSet<&String> = self.documents.keys().chain(now.documents.keys()).collect();
        let pairs = paths.into_iter().map(|path| {
            let (before, now) = (self.documents.get(path), now.documents.get(path));
            (before.or(now).map(|it| it.service.as_str()), document_reasons(path, before, now))
        });
        let pairs: Vec<_> = pairs.collect();
        reasons.extend(pairs.iter().flat_map(|(_, own)| own.clone()));
        // What is made of a document also tells of the service's other versions.
        let explained: BTreeSet<_> =
            pairs.iter().filter(|(_, own)| !own.is_empty()).map(|(service, _)| service).collect();
        for (path, before) in &self.documents {
            let differs = now.documents.get(path).is_some_and(|now| now.files != before.files);
            if differs && !explained.contains(&Some(before.service.as_str())) {
                reasons.push(format!("the generator makes something else of {path}"));
            }
        }
        let written = self.all_files();
        for (path, hash) in &written {
            match fs::read(folder.join(path)) {
                Ok(bytes) if sha256(&bytes) == *hash => {}
                Ok(_) => reasons.push(format!("edited by hand: {}", shown(folder, path))),
                Err(_) => reasons.push(format!("deleted by hand: {}", shown(folder, path))),
            }
        }
        for path in files_below(folder)? {
            if !written.contains_key(&path) && !BY_HAND.contains(&path.as_str()) {
                reasons.push(format!("not generated: {}", shown(folder, &path)));
            }
        }
        if self.files != now.files && reasons.is_empty() {
            reasons.push("the generator makes other files of the same documents".to_owned());
        }
        Ok(reasons)
    }

    fn all_files(&self) -> Hashes {
        let own = self.documents.values().flat_map(|entry| entry.files.clone());
        own.chain(self.files.clone()).collect()
    }
}

fn shown(folder: &Path, path: &str) -> String {
    format!("{}/{path}", folder.display())
}

/// How a document and its patches are no longer what they were.
fn document_reasons(path: &str, before: Option<&Entry>, now: Option<&Entry>) -> Vec<String> {
    let (before, now) = match (before, now) {
        (Some(before), Some(now)) => (before, now),
        (None, _) => return vec![format!("document added: {path}")],
        (_, None) => return vec![format!("document gone: {path}")],
    };
    let mut reasons = Vec::new();
    if before.sha256 != now.sha256 {
        reasons.push(format!("document changed: {path}"));
    }
    let overlays: BTreeSet<&String> = before.overlays.keys().chain(now.overlays.keys()).collect();
    for overlay in overlays {
        let what = match (before.overlays.get(overlay), now.overlays.get(overlay)) {
            (before, now) if before == now => continue,
            (None, _) => "patch added",
            (_, None) => "patch gone",
            _ => "patch changed",
        };
        reasons.push(format!("{what}: {overlay}, for {path}"));
    }
    reasons
}

/// All files below a folder, as seen from it.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let list = fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))?;
        for entry in list {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(below) = path.strip_prefix(folder) {
                found.push(slashes(below));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A hash of all that decides what `generate` does, and of all that it wrote; none if something
/// cannot be read.
pub(crate) fn state(folders: &[&Path]) -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let data = fs::metadata(&program).ok()?;
    let mut state = Sha256::new();
    state.update(format!("{} {} {:?}\n", program.display(), data.len(), data.modified().ok()?));
    for folder in folders {
        for path in files_below(folder).ok()? {
            let bytes = fs::read(folder.join(&path)).ok()?;
            state.update(format!("{path} {}\n", bytes.len()));
            state.update(bytes);
        }
    }
    Some(hex(&state.finalize()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where a document says that it is from.
fn source_of(path: &Path) -> String {
    let document = Document::read(path).ok();
    let source = document.as_ref().and_then(|it| it.root.pointer("/info/x-s360-source"));
    source.and_then(Value::as_str).unwrap_or_default().to_owned()
}

//! Other generators to be measured beside: those that are installed.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Another generator, with its words on the command line.
pub(super) struct Peer {
    pub(super) program: &'static str,
    /// `{spec}` and `{out}` are replaced.
    words: &'static [&'static str],
}

/// Of crates.io all but the last, which is of PyPI.
const PEERS: &[Peer] = &[
    Peer {
        program: "oas3-gen",
        words: &["generate", "client-mod", "-i", "{spec}", "-o", "{out}", "--workspace"],
    },
    Peer { program: "ploidy", words: &["generate", "rust", "{spec}", "-o", "{out}"] },
    Peer {
        program: "openapi-to-rust",
        words: &["generate", "{spec}", "--output-dir", "{out}/src/generated"],
    },
    Peer {
        program: "cargo-progenitor",
        words: &["progenitor", "-i", "{spec}", "-o", "{out}", "-n", "peer", "-v", "0.1.0"],
    },
    Peer {
        program: "openapi-generator-cli",
        words: &["generate", "-g", "rust", "--library", "reqwest", "-i", "{spec}", "-o", "{out}"],
    },
];

/// Those whose program can be started.
pub(super) fn installed() -> impl Iterator<Item = &'static Peer> {
    PEERS.iter().filter(|peer| {
        let mut command = Command::new(peer.program);
        command.arg("--help").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok()
    })
}

impl Peer {
    /// The command that makes a crate in `out`, which must not be there yet.
    pub(super) fn command(&self, spec: &Path, out: &Path) -> Command {
        let mut command = Command::new(self.program);
        command.args(self.words.iter().map(|word| match word.split_once("{out}") {
            Some((_, below)) => {
                let mut path = OsString::from(out);
                path.push(below);
                path
            }
            None if *word == "{spec}" => OsString::from(spec),
            None => OsString::from(word),
        }));
        command
    }
}

/// Makes a crate of its own of what a peer wrote into `out`: some write a module only, and a list of
/// what it depends on.
pub(super) fn complete(out: &Path) -> Result<(), String> {
    let write = |path: PathBuf, text: String| {
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let manifest = out.join("Cargo.toml");
    let text = match fs::read_to_string(&manifest) {
        Ok(text) => text,
        Err(_) => {
            let list = out.join("src/generated/REQUIRED_DEPS.toml");
            let dependencies = fs::read_to_string(&list)
                .map_err(|error| format!("{}: {error}", list.display()))?;
            write(out.join("src/lib.rs"), "pub mod generated;\n".to_owned())?;
            let package = "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
            format!("{package}\n{dependencies}")
        }
    };
    let apart = if text.contains("[workspace]") { "" } else { "\n[workspace]\n" };
    write(manifest, text + apart)
}

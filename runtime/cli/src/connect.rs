//! Server and credentials, from the environment or from a file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use s360_runtime::{BuildError, ClientBuilder, Credentials};

use crate::failure::Failure;

#[derive(clap::Args)]
pub(crate) struct Connection {
    /// File with the variables S360_… (see `s360 --help`) as NAME=value lines; what it does not have
    /// is taken from the environment.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

type Variables = BTreeMap<String, String>;

impl Connection {
    pub(crate) fn builder(&self) -> Result<ClientBuilder, Failure> {
        let file = self.file()?;
        s360_runtime::Client::builder_from(&|name| lookup(&file, name)).map_err(usage)
    }

    pub(crate) fn token_credentials(&self) -> Result<Credentials, Failure> {
        let file = self.file()?;
        Credentials::from_variables(&|name| lookup(&file, name)).map_err(usage)
    }

    fn file(&self) -> Result<Variables, Failure> {
        let Some(path) = &self.credentials else { return Ok(Variables::new()) };
        let wrong = |why: String| Failure::Usage(format!("{}: {why}", path.display()));
        let lines = dotenvy::from_path_iter(path).map_err(|error| wrong(error.to_string()))?;
        lines
            .map(|line| {
                line.map_err(|error| match error {
                    // The message would quote the line, and the line may be the secret's.
                    dotenvy::Error::LineParse(..) => {
                        wrong("a line is not of the form NAME=value".to_owned())
                    }
                    other => wrong(other.to_string()),
                })
            })
            .collect()
    }
}

fn lookup(file: &Variables, name: &str) -> Option<String> {
    file.get(name).cloned().or_else(|| std::env::var(name).ok())
}

pub(crate) fn usage(error: BuildError) -> Failure {
    Failure::Usage(format!("{error}; `s360 --help` tells how server and credentials are given"))
}

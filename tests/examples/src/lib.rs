//! What the examples in `bin/` share: where they find a server.

pub mod child_process;
pub mod raw_operations;

use s360::Client;
use s360::catalog::v1_33::{CatalogService, GetPosConfigRequest, PosConfigData};
use s360_sandbox::Sandbox;

/// Whatever went wrong; an example only tells it.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// The institution that an example works for.
pub struct Institution {
    /// Sends calls to it.
    pub client: Client,
    /// The stand-in that is called if the environment names no institution.
    pub sandbox: Option<Sandbox>,
}

impl Institution {
    /// The institution that the variables `S360_…` name ([`Client::builder_from_env`] says which), or
    /// a sandbox with a box office if none does.
    ///
    /// # Errors
    /// Only some of the variables are set, or no sandbox can be started.
    pub async fn find() -> Result<Self, Failed> {
        if std::env::vars_os().any(|(name, _)| name.to_string_lossy().starts_with("S360_")) {
            let client = Client::builder_from_env()?.build()?;
            return Ok(Self { client, sandbox: None });
        }
        eprintln!("no S360_ variables are set, so this is a sandbox");
        let sandbox = Sandbox::box_office().await?;
        Ok(Self { client: sandbox.client(), sandbox: Some(sandbox) })
    }
}

/// How the point of sale is configured that the credentials belong to.
///
/// # Errors
/// The call fails, or there is nothing in the answer.
pub async fn point_of_sales(client: &Client) -> Result<PosConfigData, Failed> {
    let config =
        CatalogService::new(client).get_pos_config(&GetPosConfigRequest::default()).await?;
    config.pos_config_data.ok_or_else(|| "the point of sale has no configuration".into())
}

/// The arguments of the program as numbers; `usual` if there are none.
///
/// # Errors
/// One is not a number.
pub fn ids(usual: &[i64]) -> Result<Vec<i64>, Failed> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if given.is_empty() {
        return Ok(usual.to_vec());
    }
    let id = |text: &String| text.parse().map_err(|_| format!("`{text}` is not an id").into());
    given.iter().map(id).collect()
}

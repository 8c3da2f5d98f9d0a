//! What answers cost that want to fill the memory: small on the wire, large once unpacked, and
//! larger still as values.

use std::process::Command;

use s360::catalog::v1_33::{CatalogService, GetCatalogDetailedRequest};
use s360::{Client, Error};
use s360_examples::Failed;
use s360_examples::child_process::{self, Server, memory};
use s360_runtime::{RetryPolicy, Value, Version};
use s360_sandbox::{Behavior, Identity, Sandbox};

/// Bytes of an answer, unpacked.
const SIZE: usize = 8_000_000;
/// Bytes of memory for each byte that an answer may have: 8 for what is read of it (SECURITY.md), and
/// its text.
const FACTOR: f64 = 10.0;
/// Methods, and what each is answered with.
const METHODS: [(&str, &str); 5] = [
    ("getPOSConfig", "objects in a field that no document has"),
    ("getLastSetupUpdate", "numbers in a field that no document has"),
    ("getCatalog", "arrays inside arrays"),
    (DESCRIBED, "empty objects where records are described"),
    (REFUSED, "the objects as text of an error 500"),
];
/// The one that is called through its generated client.
const DESCRIBED: &str = "getCatalogDetailed";
/// The one that is answered with an error.
const REFUSED: &str = "isCatalogServiceAlive";

pub(crate) async fn serve() -> Result<(), Failed> {
    let sandbox = Sandbox::start().await?;
    let many = |item: &str| vec![item; SIZE / (item.len() + 1)].join(",");
    let unknown = |item: &str| format!(r#"{{"statusCode":"success","new":[{}]}}"#, many(item));
    let known =
        format!(r#"{{"statusCode":"success","catalogData":{{"seasons":[{}]}}}}"#, many("{}"));
    let objects = unknown(r#"{"a":0}"#);
    let answers = [&objects, &unknown("0"), &unknown("[[],[]]"), &known];
    for ((method, _), answer) in METHODS.iter().zip(answers) {
        sandbox.on(method, Behavior::body(serde_json::from_str(answer)?));
    }
    sandbox.on(REFUSED, Behavior::status(500, objects.clone()));
    child_process::serve(sandbox).await
}

/// Each in a process of its own, so that its memory is not another's; says whether all keep to the
/// bound.
pub(crate) fn measure() -> Result<bool, Failed> {
    let server = Server::start()?;
    println!(
        "answers of {SIZE} bytes, as many as are accepted; bound: {FACTOR} bytes of memory each"
    );
    let mut is_bounded = true;
    for (method, what) in METHODS {
        let words = ["hostile", server.url.as_str(), method];
        let asked = Command::new(std::env::current_exe()?).args(words).output()?;
        let asked = String::from_utf8_lossy(&asked.stdout);
        let (factor, end) = asked.trim().split_once(' ').ok_or("the call said nothing")?;
        println!("{what}: {factor} bytes, {end}");
        is_bounded &= factor.parse::<f64>()? <= FACTOR;
    }
    Ok(is_bounded)
}

pub(crate) async fn ask(url: &str, method: &str) -> Result<(), Failed> {
    let client = Client::builder(url, Identity::default().credentials());
    let client = client.retry(RetryPolicy::never()).max_response(SIZE + 100).build()?;
    let before = memory("VmHWM").unwrap_or_default();
    let error = match method {
        DESCRIBED => {
            let request = GetCatalogDetailedRequest::default();
            CatalogService::new(&client).get_catalog_detailed(&request).await.err()
        }
        _ => {
            let version = Version::new(1, 33);
            let call = client.call_method("tnseb", "catalogService", version, method, &Value::Null);
            let answer: Result<Value, Error> = call.await;
            answer.err()
        }
    };
    let more = memory("VmHWM").unwrap_or_default() - before;
    let factor = f64::from(u32::try_from(more)?) * 1024.0 / f64::from(u32::try_from(SIZE)?);
    let end = match error {
        None => "answered".to_owned(),
        Some(error) => error.to_string().chars().take(120).collect(),
    };
    println!("{factor:.1} {end}");
    Ok(())
}

//! How much memory a large catalogue takes on its way: `memory [MEGABYTES] [whole]`. With `whole`
//! the text is fetched and then decoded, as other clients do it.

use std::time::Instant;

use s360::Client;
use s360::catalog::v1_33::Product;
use s360_examples::child_process::{self, Server, memory};
use s360_examples::{Failed, raw_operations};
use s360_runtime::operation::{Operation, Protocol};
use s360_runtime::{Bytes, Value, Version};
use s360_sandbox::{Behavior, Identity, Sandbox};
use serde_json::json;

const DETAILED: Operation = Operation::web_method(&raw_operations::CATALOG, "getCatalogDetailed");
static TYPED: Operation = DETAILED;
/// The answer as it is, without envelope.
static WHOLE: Operation = Operation { protocol: Protocol::Http, ..DETAILED };

/// The documents do not tell yet what a catalogue consists of.
#[derive(Default)]
struct Catalogue {
    products: Vec<Product>,
}

s360_runtime::record!(Catalogue { "products" => products });

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failed> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    if has("sandbox") {
        let sandbox = Sandbox::start().await?;
        let megabytes = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(20);
        sandbox.on("getCatalogDetailed", Behavior::body(catalogue(megabytes)));
        return child_process::serve(sandbox).await;
    }
    let server = Server::start()?;
    let credentials = Identity::default().credentials();
    let client = Client::builder(&server.url, credentials);
    let client = client.compression(false).max_response(1 << 30).build()?;
    let version = Version::new(1, 33);
    let small = client.call_method("tnseb", "catalogService", version, "getPOSConfig", &());
    let _: Value = small.await?;
    let before = memory("VmRSS").unwrap_or_default();
    let start = Instant::now();
    let catalogue: Catalogue = if has("whole") {
        let text: Bytes = client.call(&WHOLE, &()).await?;
        serde_json::from_slice(text.as_slice())?
    } else {
        client.call(&TYPED, &()).await?
    };
    let took = start.elapsed();
    let most = memory("VmHWM").unwrap_or_default();
    let after = memory("VmRSS").unwrap_or_default();
    println!("{} products in {took:.1?}", catalogue.products.len());
    println!("memory above the {before} kB before: at most {} kB", most.saturating_sub(before));
    println!("with the result in hand: {} kB", after.saturating_sub(before));
    Ok(())
}

/// A catalogue of so many megabytes.
fn catalogue(megabytes: usize) -> Value {
    let text = "An evening with an orchestra, a choir and a long text about both. ".repeat(8);
    let size: usize =
        raw_operations::products(1, &text).iter().map(|product| product.to_string().len()).sum();
    let products = raw_operations::products(megabytes * 1_000_000 / size, &text);
    json!({"statusCode": "success", "products": products})
}

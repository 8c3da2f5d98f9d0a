//! Real calls through the generated clients against the sandbox; `cargo xtask demo` runs it.

use std::error::Error as StdError;

use s360::Client;
use s360::catalog::v1_33::{CatalogService, GetCatalogDetailedRequest, GetPosConfigRequest};
use s360::external_order::v1_33::{AbandonMovementsRequest, ExternalOrderService};
use s360_sandbox::{Behavior, Identity, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let sandbox = Sandbox::start().await?;
    println!("sandbox at {}\n", sandbox.url());
    let client = sandbox.client();
    let catalog = CatalogService::new(&client);
    let orders = ExternalOrderService::new(&client);

    println!("1. a plain call: getPOSConfig of catalogService 1.33");
    let config = catalog.get_pos_config(&GetPosConfigRequest::default()).await?;
    let config = config.pos_config_data.unwrap_or_default();
    let (point_of_sales, currency) = (config.pos_id, config.currency_code);
    println!(
        "   point of sale {}, currency {}\n",
        point_of_sales.unwrap_or_default(),
        currency.unwrap_or_default()
    );

    println!("2. a call that is in_progress twice: getCatalogDetailed");
    sandbox.on("getCatalogDetailed", Behavior::success().in_progress(2));
    let catalogue = catalog.get_catalog_detailed(&GetCatalogDetailedRequest::default()).await?;
    let seasons = catalogue.catalog_data.and_then(|data| data.seasons).unwrap_or_default();
    let products = seasons.iter().flat_map(|season| season.products.iter().flatten());
    let codes: Vec<&str> = products.filter_map(|product| product.code.as_deref()).collect();
    println!(
        "   done after {} requests: {}\n",
        calls(&sandbox, "getCatalogDetailed"),
        codes.join(", ")
    );

    println!("3. a call that fails: abandonMovements of externalOrderService 1.33");
    sandbox
        .on("abandonMovements", Behavior::business_error("error.order.availability", "sold out"));
    let request = AbandonMovementsRequest { order_id: Some(7), ..Default::default() };
    match orders.abandon_movements(&request).await {
        Ok(_) => return Err("the call should have failed".into()),
        Err(error) => println!("   {error}\n"),
    }

    println!("4. a call with a wrong secret");
    let identity = Identity { secret: "wrong".to_owned(), ..sandbox.identity().clone() };
    let stranger = Client::builder(sandbox.url(), identity.credentials()).build()?;
    let stranger = CatalogService::new(&stranger);
    match stranger.get_pos_config(&GetPosConfigRequest::default()).await {
        Ok(_) => return Err("the call should have been refused".into()),
        Err(error) => println!("   {error}\n"),
    }
    println!("a whole sale, from the catalogue to the door: cargo run -p s360-examples --bin sale");
    Ok(())
}

fn calls(sandbox: &Sandbox, method: &str) -> usize {
    sandbox.requests_to(method).len()
}

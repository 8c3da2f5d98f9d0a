//! Watches products and tells when their availability changes: `availability [PRODUCT_ID…]`.
//!
//! The vendor allows one look a minute. Against the sandbox it looks three times, without waiting so
//! long; against an institution until it is interrupted.

use std::time::Duration;

use s360::availability::v1_33::{AvailabilityService, GetUpdatedAvailabilitiesRequest};
use s360::prelude::*;
use s360_examples::{Failed, Institution, ids, point_of_sales};
use s360_sandbox::{Behavior, Sandbox};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let institution = Institution::find().await?;
    let products = ids(&[7, 8])?;
    let (looks, pause) = match &institution.sandbox {
        Some(sandbox) => {
            prepare(sandbox);
            (3, Duration::from_millis(50))
        }
        None => (u64::MAX, Duration::from_secs(60)),
    };
    let client = institution.client.clone();
    let point_of_sales = point_of_sales(&client).await?.pos_id.ok_or("no point of sale")?;
    let mut watch = Watch { client, point_of_sales, products, since: None };
    for look in 0..looks {
        if look > 0 {
            tokio::time::sleep(pause).await;
        }
        watch.look().await?;
    }
    Ok(())
}

struct Watch {
    client: Client,
    point_of_sales: i64,
    products: Vec<i64>,
    /// The latest change seen, by the server's clock.
    since: Option<DateTime>,
}

impl Watch {
    async fn look(&mut self) -> Result<(), Failed> {
        let request = GetUpdatedAvailabilitiesRequest {
            product_ids: Some(self.products.clone()),
            reference_date: self.since.clone(),
            ..GetUpdatedAvailabilitiesRequest::new(self.point_of_sales)
        };
        let service = AvailabilityService::new(&self.client);
        let answer = match service.get_updated_availabilities(&request).await {
            Ok(answer) => answer,
            // Others call for the same institution, too: the next look will do.
            Err(error) if error.is_rate_limited() => {
                eprintln!("{error}");
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        let changes = answer.availability_update_data.unwrap_or_default();
        println!("{} of {} products changed", changes.len(), self.products.len());
        for change in changes {
            if let (Some(product), Some(at)) = (change.product_id, change.last_update) {
                println!("  product {product} at {at}");
                if self.since.as_ref().is_none_or(|since| *since < at) {
                    self.since = Some(at);
                }
            }
        }
        Ok(())
    }
}

/// Every second look something has changed.
fn prepare(sandbox: &Sandbox) {
    let looks = std::sync::atomic::AtomicI64::new(0);
    sandbox.on_request("getUpdatedAvailabilities", move |request| {
        let look = looks.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let product = request.pointer("/productIds/0").cloned();
        let at = format!("2021-10-08T16:0{look}:00.000+02:00");
        let change = json!({ "productId": product, "lastUpdate": at });
        let changes = if look % 2 == 0 { vec![change] } else { Vec::new() };
        Behavior::with(json!({ "availabilityUpdateData": changes }))
    });
}

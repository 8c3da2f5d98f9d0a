//! Exports the detailed catalogue as JSON: `catalogue [FILE]`. The server may take minutes for it, and
//! allows one such call in ten: an export that was interrupted goes on where it was, by the
//! `requestId` that is kept beside the file.

use std::path::{Path, PathBuf};
use std::{fs, io};

use s360::ErrorKind;
use s360::catalog::v1_33::{
    CatalogData, CatalogResultDetailed, CatalogService, GetCatalogDetailedRequest,
    GetCatalogDetailedRequestScope as Scope, Product,
};
use s360::prelude::*;
use s360_examples::{Failed, Institution};
use s360_sandbox::Behavior;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let institution = Institution::find().await?;
    if let Some(sandbox) = &institution.sandbox {
        sandbox.on("getCatalogDetailed", Behavior::success().in_progress(2));
    }
    let file = std::env::args_os().nth(1).unwrap_or_else(|| "catalogue.json".into());
    let file = PathBuf::from(file);
    let kept = Kept(file.with_extension("request"));
    let catalogue = fetch(&institution.client, &kept).await?;
    write(&file, &catalogue)?;
    kept.forget()?;
    println!("{}", file.display());
    tell(&catalogue);
    Ok(())
}

/// One line for each product.
fn tell(catalogue: &CatalogData) {
    for season in catalogue.seasons.iter().flatten() {
        for product in season.products.iter().flatten() {
            let (season, code) = (season.code.as_deref(), product.code.as_deref());
            let (season, code) = (season.unwrap_or("?"), code.unwrap_or("?"));
            println!("{season} {code}: {}", offered(product));
        }
    }
}

/// Performances of an event, and what the cheapest seat costs.
fn offered(product: &Product) -> String {
    let performances = product.event.iter().flat_map(|event| event.performances.iter().flatten());
    let prices = performances.clone().flat_map(|performance| performance.prices.iter().flatten());
    let count = performances.count();
    match prices.filter_map(|price| price.amount).min() {
        Some(cheapest) => format!("performances: {count}, from {cheapest}"),
        None => format!("performances: {count}"),
    }
}

async fn fetch(client: &Client, kept: &Kept) -> Result<CatalogData, Failed> {
    let catalog = CatalogService::new(client);
    // The same parameters every time: that is what makes it the same call (R9).
    let request = GetCatalogDetailedRequest { scope: Some(Scope::Extended), ..Default::default() };
    let call = || catalog.get_catalog_detailed(&request);
    if let Some(id) = kept.read()? {
        eprintln!("going on with request {id}");
        match call().resume(id).await {
            // The server no longer knows it.
            Err(error) if error.kind() == ErrorKind::Business => {
                eprintln!("starting again: {:?}", error.status_code());
                kept.forget()?;
            }
            other => return data(other?),
        }
    }
    let started = call().start().await?;
    if let Some(id) = started.request_id() {
        eprintln!("the server works on request {id}");
        kept.write(id)?;
    }
    data(started.finish().await?)
}

fn data(answer: CatalogResultDetailed) -> Result<CatalogData, Failed> {
    answer.catalog_data.ok_or_else(|| "an answer without a catalogue".into())
}

/// Whole or not at all.
fn write(file: &Path, catalogue: &CatalogData) -> Result<(), Failed> {
    let whole = file.with_extension("part");
    serde_json::to_writer(io::BufWriter::new(fs::File::create(&whole)?), catalogue)?;
    Ok(fs::rename(whole, file)?)
}

/// The file with the `requestId` of an export that is under way.
struct Kept(PathBuf);

impl Kept {
    fn read(&self) -> Result<Option<i64>, Failed> {
        match fs::read_to_string(&self.0) {
            Ok(id) => Ok(Some(id.trim().parse()?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
    fn write(&self, id: i64) -> io::Result<()> {
        fs::write(&self.0, id.to_string())
    }
    fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

//! Searches the tickets of what was ordered of a product and writes them as CSV to standard output:
//! `orders [PRODUCT_ID [FROM TO]] > tickets.csv`. Progress is shown on standard error.

use std::io;

use indicatif::{ProgressBar, ProgressStyle};
use s360::external_order_history::v1_33::{
    ExternalOrderHistoryService, ListTicketsByCriteriaRequest, PaginationParameter,
    TicketFilterCriteria, TicketSummary,
};
use s360::prelude::*;
use s360_examples::{Failed, Institution};
use s360_sandbox::{Behavior, Sandbox};
use serde_json::json;

/// Tickets in one answer; without a number the server gives 5000.
const PAGE: i32 = 500;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let institution = Institution::find().await?;
    if let Some(sandbox) = &institution.sandbox {
        prepare(sandbox);
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |index: usize, usual: &str| {
        arguments.get(index).cloned().unwrap_or_else(|| usual.to_owned())
    };
    let product: i64 = argument(0, "10228310724422").parse()?;
    let criteria = TicketFilterCriteria {
        product_id: Some(product),
        start_date: Some(argument(1, "2021-01-01T00:00:00.000+01:00").parse()?),
        end_date: Some(argument(2, "2022-01-01T00:00:00.000+01:00").parse()?),
        ..Default::default()
    };
    let count = export(&institution.client, criteria, io::stdout().lock()).await?;
    eprintln!("{count} tickets");
    Ok(())
}

/// Writes page after page, so that no more than one is in memory.
async fn export(
    client: &Client,
    criteria: TicketFilterCriteria,
    to: impl io::Write,
) -> Result<usize, Failed> {
    let orders = ExternalOrderHistoryService::new(client);
    let mut csv = csv::Writer::from_writer(to);
    csv.write_record(["ticket", "state", "price", "performance", "category", "price level"])?;
    // How many there are is not known before the last page.
    let style = ProgressStyle::with_template("{spinner} {human_pos} tickets, {per_sec}")?;
    let progress = ProgressBar::no_length().with_style(style);
    let mut request = ListTicketsByCriteriaRequest::new(criteria);
    let mut count = 0;
    loop {
        request.pagination_parameter = Some(PaginationParameter {
            start_position: Some(i32::try_from(count)?),
            max_result: Some(PAGE),
            ..Default::default()
        });
        let answer = orders.list_tickets_by_criteria(&request).await?;
        let page = answer.ticket_summaries.unwrap_or_default();
        for ticket in &page {
            csv.write_record(row(ticket))?;
        }
        count += page.len();
        progress.inc(u64::try_from(page.len())?);
        if answer.truncated != Some(true) || page.is_empty() {
            break;
        }
    }
    csv.flush()?;
    progress.finish_and_clear();
    Ok(count)
}

fn row(ticket: &TicketSummary) -> [String; 6] {
    let text = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    [
        text(ticket.ticket_id),
        ticket.ticket_state.as_ref().map(ToString::to_string).unwrap_or_default(),
        ticket.price.map(|price| price.to_string()).unwrap_or_default(),
        text(ticket.performance_id),
        text(ticket.seat_category_id),
        text(ticket.price_level_id),
    ]
}

/// 1234 tickets, page by page.
fn prepare(sandbox: &Sandbox) {
    sandbox.on_request("listTicketsByCriteria", |request| {
        let number = |name: &str| {
            let number = request.pointer(&format!("/paginationParameter/{name}"));
            number.and_then(Value::as_i64).unwrap_or_default()
        };
        let end = 1234.min(number("startPosition") + number("maxResult"));
        let ticket = |id: i64| {
            let state = if id % 10 == 0 { "CANCELLED" } else { "VALID" };
            json!({ "ticketId": id, "ticketState": state, "price": 20_000 + id * 500 })
        };
        let page: Vec<Value> = (number("startPosition")..end).map(ticket).collect();
        Behavior::with(json!({ "truncated": end < 1234, "ticketSummaries": page }))
    });
}

//! Sells seats: finds a performance and its price in the catalogue, orders, pays, lists the tickets and
//! lets the first of them in: `sale [QUANTITY [--real]]`.
//!
//! Without settings it goes to the sandbox's box office. An institution's seats and money are real, so
//! there it wants to be told `--real`.

use s360::ErrorKind;
use s360::catalog::v1_33::{
    CatalogService, GetCatalogDetailedRequest, Performance, PosConfigData, Price, Product, Season,
};
use s360::external_access_control::v1_6::{
    BurnTicketRequest, ExportListRequest, ExportListRequestListType as List,
    ExportListRequestTicketType as Kind, ExternalAccessControlService,
};
use s360::external_order::v1_33::{
    ExternalOrderService, GetOrderDetailsRequest, GetOrderDetailsRequestGranularity as Granularity,
    OrderDetailsData,
};
use s360::external_order_facade::v1_33::{
    CreateOrUpdateOrderRequest, CreateOrUpdateOrderRequestOrderType as OrderType,
    CreatePaymentsAndCloseOrderRequest, ExternalOrderFacade, OperationAttribution, PaymentCreation,
    SingleEntryAttributionOperation,
};
use s360::external_order_history::v1_33::{
    ExternalOrderHistoryService, ListTicketsByCriteriaRequest, TicketFilterCriteria, TicketSummary,
};
use s360::prelude::*;
use s360_examples::{Failed, Institution, point_of_sales};

#[tokio::main]
async fn main() -> Result<(), Failed> {
    let institution = Institution::find().await?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quantity: i32 = arguments.first().map_or(Ok(2), |quantity| quantity.parse())?;
    if institution.sandbox.is_none() && arguments.get(1).map(String::as_str) != Some("--real") {
        return Err(
            "this would sell seats of a real institution; `--real` after the number does".into()
        );
    }
    let client = &institution.client;
    let shop = point_of_sales(client).await?;
    let offer = choose(client).await?;
    println!("{offer}");
    let order = order(client, &shop, &offer, quantity).await?;
    let details = read(client, order).await?;
    for seat in details.movement_datas.iter().flatten() {
        let (row, number) = (seat.row.as_deref(), seat.seat_number.as_deref());
        println!("  row {}, seat {}", row.unwrap_or("?"), number.unwrap_or("?"));
    }
    pay(client, &shop, order, details.sale_amount.unwrap_or_default()).await?;
    read(client, order).await?;
    let tickets = tickets(client, &offer).await?;
    match tickets.first().and_then(|ticket| ticket.ticket_id) {
        Some(first) => let_in(client, &offer, first).await,
        None => Err("no ticket was printed".into()),
    }
}

/// A price of a performance, and where in the catalogue it stands.
struct Offer {
    season: String,
    product: Product,
    performance: Performance,
    price: Price,
}

impl std::fmt::Display for Offer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = self.product.code.as_deref().unwrap_or("?");
        let start = self.performance.start.as_ref().map(DateTime::to_string).unwrap_or_default();
        write!(f, "{code} on {start}: {} each", self.price.amount.unwrap_or_default())
    }
}

/// The first price that the catalogue has.
async fn choose(client: &Client) -> Result<Offer, Failed> {
    let catalog = CatalogService::new(client);
    let answer = catalog.get_catalog_detailed(&GetCatalogDetailedRequest::default()).await?;
    let seasons = answer.catalog_data.and_then(|data| data.seasons).unwrap_or_default();
    seasons.iter().find_map(first_offer).ok_or_else(|| "the catalogue offers nothing".into())
}

fn first_offer(season: &Season) -> Option<Offer> {
    season.products.iter().flatten().find_map(|product| {
        let performances = product.event.as_ref()?.performances.iter().flatten();
        let mut offers = performances.filter_map(|performance| {
            let price = performance.prices.iter().flatten().next()?;
            Some(Offer {
                season: season.code.clone()?,
                product: product.clone(),
                performance: performance.clone(),
                price: price.clone(),
            })
        });
        offers.next()
    })
}

/// Puts seats into a new order: the best ones that the server finds.
async fn order(
    client: &Client,
    shop: &PosConfigData,
    offer: &Offer,
    quantity: i32,
) -> Result<i64, Failed> {
    let seats = OperationAttribution {
        performance_id: offer.performance.id,
        seat_category_id: offer.price.seat_cat_id,
        audience_sub_category_id: offer.price.aud_sub_cat_id,
        quantity: Some(quantity),
        ..Default::default()
    };
    let operation = SingleEntryAttributionOperation {
        operation_attributions: Some(vec![seats]),
        ..Default::default()
    };
    let request = CreateOrUpdateOrderRequest {
        order_type: Some(OrderType::Sale),
        single_entry_attribution_operations: Some(vec![operation]),
        ..CreateOrUpdateOrderRequest::new(shop.pos_id.ok_or("no point of sale")?)
    };
    let updated = ExternalOrderFacade::new(client).create_or_update_order(&request).await?;
    updated.order_update_data.and_then(|data| data.order_id).ok_or_else(|| "no order".into())
}

async fn read(client: &Client, order: i64) -> Result<OrderDetailsData, Failed> {
    let request = GetOrderDetailsRequest {
        order_id: Some(order),
        granularity: Some(Granularity::Movements),
        ..Default::default()
    };
    let answer = ExternalOrderService::new(client).get_order_details(&request).await?;
    let details = answer.order_details_data.ok_or("an order without details")?;
    let state = details.order_state.as_ref().map_or("?", |state| state.as_str());
    println!("order {order}, {state}: {}", details.sale_amount.unwrap_or_default());
    Ok(details)
}

/// Pays all of it by the first method that there is, and closes the order.
async fn pay(
    client: &Client,
    shop: &PosConfigData,
    order: i64,
    amount: Amount,
) -> Result<(), Failed> {
    let method = shop.payment_methods.iter().flatten().next();
    let payment = PaymentCreation {
        amount: Some(amount),
        payment_method_id: method.and_then(|method| method.id),
        ..Default::default()
    };
    let request = CreatePaymentsAndCloseOrderRequest {
        order_id: Some(order),
        payments: Some(vec![payment]),
        ..Default::default()
    };
    ExternalOrderFacade::new(client).create_payments_and_close_order(&request).await?;
    Ok(())
}

async fn tickets(client: &Client, offer: &Offer) -> Result<Vec<TicketSummary>, Failed> {
    let criteria = TicketFilterCriteria {
        product_id: offer.product.id,
        start_date: Some("2026-01-01T00:00:00.000+01:00".parse()?),
        end_date: Some("2027-01-01T00:00:00.000+01:00".parse()?),
        ..Default::default()
    };
    let history = ExternalOrderHistoryService::new(client);
    let request = ListTicketsByCriteriaRequest::new(criteria);
    let answer = history.list_tickets_by_criteria(&request).await?;
    let tickets = answer.ticket_summaries.unwrap_or_default();
    for ticket in &tickets {
        let state = ticket.ticket_state.as_ref().map_or("?", |state| state.as_str());
        let id = ticket.ticket_id.unwrap_or_default();
        println!("  ticket {id}, {state}: {}", ticket.price.unwrap_or_default());
    }
    Ok(tickets)
}

/// Controls a ticket twice: the second time it is refused.
async fn let_in(client: &Client, offer: &Offer, ticket: i64) -> Result<(), Failed> {
    let door = ExternalAccessControlService::new(client);
    let request = ExportListRequest::new(List::White, 1000, offer.season.clone(), Kind::All);
    let list = door.export_list(&request).await?.access_control_list_data.unwrap_or_default();
    let items = list.access_control_list_items.unwrap_or_default();
    let found = items.into_iter().find(|item| item.ticket_id == Some(ticket));
    let request = BurnTicketRequest {
        bar_code_or_tax_number: found.and_then(|item| item.barcode),
        ..Default::default()
    };
    // Once: a call whose answer got lost must not be repeated, or the visitor is refused.
    let controlled = door.burn_ticket(&request).no_retry().await?.controlled_ticket_data;
    let controls = controlled.and_then(|data| data.control_operations).unwrap_or_default();
    let last = controls.last().and_then(|control| control.control_operation_type.as_ref());
    println!("ticket {ticket} is let in: {}", last.map_or("?", |kind| kind.as_str()));
    match door.burn_ticket(&request).no_retry().await {
        Err(error) if error.kind() == ErrorKind::Business => {
            let code = error.status_code().unwrap_or("?");
            println!("ticket {ticket} is not let in again: {code}");
            Ok(())
        }
        Ok(_) => Err(format!("ticket {ticket} was let in twice").into()),
        Err(error) => Err(error.into()),
    }
}

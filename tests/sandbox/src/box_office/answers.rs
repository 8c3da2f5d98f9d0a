//! What the box office answers, in the shapes of the newest documents.

use serde_json::{Map, Value, json};

use super::{Line, Order, Ticket, object, page};

/// `OrderUpdateResult`: an order after some lines were added to it.
pub(super) fn updated(order: &Order, added: &[Line], config: &Value) -> Value {
    json!({
        "orderUpdateData": known(json!({
            "catalogCurrency": currency(config),
            "mainOperationId": added.first().map(|line| line.operation),
            "orderId": order.id,
            "orderSecretId": secret_id(order),
            "operationDataUpdates": operations(order, added),
            "movementDataUpdates": movements(order, added),
            "removeMovementIds": [],
            "removeOperationIds": [],
        })),
        "expectedException": false,
    })
}

/// `OrderDetailResult`, as deep as was asked for; each level includes the one before.
pub(super) fn details(order: &Order, granularity: Option<&Value>, config: &Value) -> Value {
    let asked = granularity.and_then(Value::as_str).unwrap_or("TICKETS");
    let mut data = known(json!({
        "orderId": order.id,
        "orderState": if order.closed { "CLOSED" } else { "OPEN" },
        "orderType": order.order_type,
        "orderSecretId": secret_id(order),
        "creationDateTime": order.created,
        "contactReference": order.contact,
        "pointOfSalesId": order.point_of_sales,
        "pointOfSalesCode": config.get("posCode"),
        "posNum": config.get("posNumber"),
        "salesChannelCode": config.get("salesChannelCode"),
        "organizationCode": config.get("organizationCode"),
        "organizationName": config.get("organizationName"),
        "catalogCurrency": currency(config),
        "waitingAccountBalanceAmount": 0,
        "operationDatas": operations(order, &order.lines),
    }));
    let kinds = [
        ("SALE", "saleAmount"),
        ("PRE_SALE", "preSaleAmount"),
        ("RESERVATION", "reservationAmount"),
        ("OPTION", "optionAmount"),
    ];
    for (kind, amount) in kinds {
        let total = if order.order_type == kind { order.total() } else { 0 };
        data.insert(amount.to_owned(), json!(total));
    }
    let level = match asked {
        "OPERATIONS" => "OPERATION",
        "MOVEMENTS" => "MOVEMENT",
        _ => "TICKET",
    };
    if level != "OPERATION" {
        data.insert("movementDatas".to_owned(), json!(movements(order, &order.lines)));
    }
    if level == "TICKET" {
        // Nobody knows what stands in it.
        data.insert("movementTicketDatas".to_owned(), json!([]));
    }
    json!({ "orderDetailsData": data, "orderDetailGranularity": level, "shipments": [] })
}

fn operations(order: &Order, lines: &[Line]) -> Vec<Value> {
    let operation = |line: &Line| {
        let mut fields = line.offer.operation.clone();
        fields.extend(object(json!({
            "operationId": line.operation,
            "type": order.order_type,
            "quantity": line.quantity(),
            "totalAmount": line.total(),
        })));
        Value::Object(fields)
    };
    lines.iter().map(operation).collect()
}

fn movements(order: &Order, lines: &[Line]) -> Vec<Value> {
    let movement = |line: &Line, (id, seat): (i64, i64)| {
        let mut fields = known(json!({
            "movementId": id,
            "operationId": line.operation,
            "contactReference": order.contact,
        }));
        if let Some((_, category)) = line.offer.seat {
            let row = u8::try_from((seat - 1) / 20 % 26).unwrap_or(0);
            fields.extend(object(json!({
                "type": "SEAT",
                "seatCategoryId": category,
                "row": char::from(b'A' + row).to_string(),
                "seatNumber": ((seat - 1) % 20 + 1).to_string(),
            })));
        }
        Value::Object(fields)
    };
    lines.iter().flat_map(|line| line.movements.iter().map(move |it| movement(line, *it))).collect()
}

/// `CreatePaymentsAndCloseOrderResult`; what is in it beside the envelope is a guess of its document.
pub(super) fn paid(payment: i64) -> Value {
    json!({ "paymentId": payment, "expectedException": false })
}

/// `ListTicketsResult`.
pub(super) fn tickets(all: &[&Ticket], from: i64, most: i64) -> Value {
    let (shown, more) = page(all, from, most);
    let summary = |ticket: &&Ticket| {
        let of_seat = ticket.offer.seat;
        Value::Object(known(json!({
            "ticketId": ticket.id,
            "ticketState": "VALID",
            "performanceId": of_seat.map(|(performance, _)| performance),
            "seatCategoryId": of_seat.map(|(_, category)| category),
            "audienceSubCategoryId": ticket.offer.audience,
            "audienceSubCategory": ticket.offer.operation.get("audienceSubCategory"),
            "price": ticket.offer.price,
        })))
    };
    json!({ "truncated": more, "ticketSummaries": shown.iter().map(summary).collect::<Vec<_>>() })
}

/// `AccessControlListResult`; what its items hold is a guess of its document.
pub(super) fn list(rest: &[&Ticket], after: i64, most: i64) -> Value {
    let (shown, _) = page(rest, 0, most);
    let item = |ticket: &&Ticket| {
        Value::Object(known(json!({
            "barcode": ticket.barcode,
            "ticketId": ticket.id,
            "ticketState": "VALID",
            "productCode": ticket.offer.operation.get("productCode"),
        })))
    };
    let end = shown.last().map_or(after, |ticket| ticket.id);
    let items: Vec<Value> = shown.iter().map(item).collect();
    json!({ "accessControlListData": { "accessControlListItems": items, "paginationEnd": end.to_string() } })
}

/// `ControlledTicketResult`.
pub(super) fn controlled(ticket: &Ticket) -> Value {
    let controls = ticket
        .controls
        .iter()
        .map(|(kind, time)| json!({ "controlOperationType": kind, "operationDateTime": time }));
    json!({ "controlledTicketData": {
        "barcode": ticket.barcode,
        "containerTicket": false,
        "controlOperations": controls.collect::<Vec<_>>(),
        "duplicate": false,
        "printingDateTime": ticket.printed,
        "state": "VALID",
        "ticketMedium": "E_TICKET",
    } })
}

/// The fields that have a value: a real server leaves the others out.
fn known(value: Value) -> Map<String, Value> {
    let mut fields = object(value);
    fields.retain(|_, value| !value.is_null());
    fields
}

fn currency(config: &Value) -> Option<&Value> {
    config.pointer("/catalogCurrencies/0")
}

fn secret_id(order: &Order) -> String {
    format!("00000000-0000-4000-8000-{:012}_{}", order.id, order.id)
}

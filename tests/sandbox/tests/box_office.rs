//! A sale from the first seat to the door, and what the box office does not do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use s360_runtime::{Client, Error, ErrorKind, Value, Version};
use s360_sandbox::{Behavior, Documents, Exchange, Recording, Sandbox, drift};
use serde_json::json;

/// Context, service and version of each method.
const METHODS: [(&str, &str, &str, (u32, u32)); 8] = [
    ("createOrUpdateOrder", "tnseb", "externalOrderFacade", (1, 33)),
    ("createPaymentsAndCloseOrder", "tnseb", "externalOrderFacade", (1, 33)),
    ("getOrderDetails", "tnseb", "externalOrderService", (1, 33)),
    ("closeOrder", "tnseb", "externalOrderService", (1, 33)),
    ("listTicketsByCriteria", "tnseb", "externalOrderHistoryService", (1, 33)),
    ("exportList", "tnci", "externalAccessControlService", (1, 6)),
    ("getControlledTicket", "tnci", "externalAccessControlService", (1, 6)),
    ("burnTicket", "tnci", "externalAccessControlService", (1, 6)),
];

async fn call(client: &Client, method: &str, request: Value) -> Result<Value, Error> {
    let (_, context, service, (major, minor)) = METHODS.iter().find(|it| it.0 == method).unwrap();
    client.call_method(context, service, Version::new(*major, *minor), method, &request).await
}

/// The `statusCode` that a call is refused with.
async fn refused(client: &Client, method: &str, request: Value) -> String {
    call(client, method, request).await.unwrap_err().status_code().unwrap().to_owned()
}

/// So many seats of the play that the documents' examples are about, at 34.50 each.
fn seats(quantity: i64) -> Value {
    let line = json!({
        "performanceId": 10_229_000_000_101_i64, "seatCategoryId": 10_229_000_000_060_i64,
        "audienceSubCategoryId": 10_229_000_000_070_i64, "quantity": quantity,
    });
    json!({
        "pointOfSalesId": 10_229_000_000_501_i64, "purchasersInfo": [{ "contactReference": "90010" }],
        "singleEntryAttributionOperations": [{ "operationAttributions": [line] }],
    })
}

async fn order(client: &Client, quantity: i64) -> Value {
    call(client, "createOrUpdateOrder", seats(quantity)).await.unwrap()["orderUpdateData"].clone()
}

fn pay(order: &Value, amount: i64) -> Value {
    json!({ "orderId": order, "payments": [{ "amount": amount, "paymentMethodId": 16362 }] })
}

fn white_list() -> Value {
    json!({ "listType": "WHITE", "ticketType": "ALL", "seasonCode": "S2627", "nbMaxResults": 10 })
}

#[tokio::test]
async fn a_sale_goes_from_the_first_seat_to_the_door() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let created = order(client, 2).await;
    let id = &created["orderId"];
    let operation = &created["operationDataUpdates"][0];
    assert_eq!(
        (&operation["product"], &operation["totalAmount"]),
        (&json!("Example Play"), &json!(69_000))
    );
    assert_eq!(created["movementDataUpdates"].as_array().unwrap().len(), 2);
    let mut more = seats(1);
    more["orderId"] = id.clone();
    let added = call(client, "createOrUpdateOrder", more).await.unwrap();
    assert_eq!(added["orderUpdateData"]["operationDataUpdates"][0]["quantity"], 1);

    let read = async || call(client, "getOrderDetails", json!({ "orderId": id })).await.unwrap();
    let details = read().await["orderDetailsData"].clone();
    assert_eq!((&details["orderState"], &details["saleAmount"]), (&json!("OPEN"), &json!(103_500)));
    let seat = |index: usize| details["movementDatas"][index]["seatNumber"].clone();
    assert_eq!([seat(0), seat(1), seat(2)], ["1", "2", "3"]);

    call(client, "createPaymentsAndCloseOrder", pay(id, 103_500)).await.unwrap();
    assert_eq!(read().await["orderDetailsData"]["orderState"], "CLOSED");
    let criteria = json!({ "productId": 10_229_000_000_100_i64 });
    let list = |from: i64| {
        let page = json!({ "startPosition": from, "maxResult": 2 });
        json!({ "ticketFilterCriteria": criteria, "paginationParameter": page })
    };
    let first = call(client, "listTicketsByCriteria", list(0)).await.unwrap();
    let last = call(client, "listTicketsByCriteria", list(2)).await.unwrap();
    assert_eq!((&first["truncated"], &last["truncated"]), (&json!(true), &json!(false)));
    assert_eq!(last["ticketSummaries"][0]["price"], 34_500);

    let listed = call(client, "exportList", white_list()).await.unwrap();
    let listed =
        listed["accessControlListData"]["accessControlListItems"].as_array().unwrap().clone();
    assert_eq!(listed.len(), 3);
    assert_eq!(listed[0]["ticketId"], first["ticketSummaries"][0]["ticketId"]);
    let ticket = json!({ "barCodeOrTaxNumber": listed[0]["barcode"] });
    let controls = |answer: Value| answer["controlledTicketData"]["controlOperations"].clone();
    let before = call(client, "getControlledTicket", ticket.clone()).await.unwrap();
    assert_eq!(controls(before), json!([]));
    let burnt = call(client, "burnTicket", ticket.clone()).await.unwrap();
    assert_eq!(controls(burnt)[0]["controlOperationType"], "OK");
    assert_eq!(refused(client, "burnTicket", ticket.clone()).await, "sandbox.ticket.used");
    let after = controls(call(client, "getControlledTicket", ticket).await.unwrap());
    assert_eq!(
        (after.as_array().unwrap().len(), &after[1]["controlOperationType"]),
        (2, &json!("FAIL"))
    );
    let listed = call(client, "exportList", white_list()).await.unwrap();
    let listed =
        listed["accessControlListData"]["accessControlListItems"].as_array().unwrap().len();
    assert_eq!(listed, 2, "who is in is not let in again");
    let mut page = white_list();
    page["nbMaxResults"] = json!(1);
    let mut seen = Vec::new();
    loop {
        let list = call(client, "exportList", page.clone()).await.unwrap();
        let data = &list["accessControlListData"];
        page["paginationStart"] = data["paginationEnd"].clone();
        match data["accessControlListItems"].as_array().unwrap().as_slice() {
            [] => break,
            items => seen.extend(items.iter().map(|item| item["barcode"].clone())),
        }
    }
    assert_eq!(seen.len(), 2);
}

#[tokio::test]
async fn a_closed_order_stays_as_it_is() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let id = order(client, 1).await["orderId"].clone();
    call(client, "closeOrder", json!({ "orderId": id })).await.unwrap();
    let mut more = seats(1);
    more["orderId"] = id.clone();
    for (method, request) in [
        ("closeOrder", json!({ "orderId": id })),
        ("createPaymentsAndCloseOrder", pay(&id, 34_500)),
        ("createOrUpdateOrder", more),
    ] {
        assert_eq!(refused(client, method, request).await, "sandbox.order.closed", "{method}");
    }
    let details = call(client, "getOrderDetails", json!({ "orderId": id })).await.unwrap();
    assert_eq!(details["orderDetailsData"]["saleAmount"], 34_500);
}

#[tokio::test]
async fn what_nobody_knows_is_refused_and_nothing_changes() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let unknown = json!({ "orderId": 7 });
    for method in ["getOrderDetails", "closeOrder", "createPaymentsAndCloseOrder"] {
        assert_eq!(
            refused(client, method, unknown.clone()).await,
            "sandbox.order.unknown",
            "{method}"
        );
    }
    for method in ["getControlledTicket", "burnTicket"] {
        let ticket = json!({ "barCodeOrTaxNumber": "1" });
        assert_eq!(refused(client, method, ticket).await, "sandbox.ticket.unknown", "{method}");
    }
    let with = |pointer: &str, value: Value| {
        let mut request = seats(1);
        *request.pointer_mut(pointer).unwrap() = value;
        request
    };
    let line = "/singleEntryAttributionOperations/0/operationAttributions";
    for (request, code) in [
        (with("/pointOfSalesId", json!(7)), "sandbox.pointOfSales.unknown"),
        (with(&format!("{line}/0/seatCategoryId"), json!(7)), "sandbox.offer.unknown"),
        (with(&format!("{line}/0/quantity"), json!(0)), "sandbox.quantity"),
        (with(line, json!([])), "sandbox.order.empty"),
        (seats(301), "error.order.availability"),
    ] {
        assert_eq!(refused(client, "createOrUpdateOrder", request).await, code);
    }
    let mut members = seats(1);
    members["simpleProductOperations"] = json!([{
        "itemId": 10_229_000_000_111_i64, "audienceSubCategoryId": 10_229_000_000_070_i64,
        "quantity": i32::MAX,
    }]);
    assert_eq!(refused(client, "createOrUpdateOrder", members).await, "error.order.availability");
    let first = order(client, 300).await["orderId"].clone();
    assert_eq!(refused(client, "createOrUpdateOrder", seats(1)).await, "error.order.availability");
    assert_eq!(
        refused(client, "createPaymentsAndCloseOrder", pay(&first, 1)).await,
        "sandbox.payment.amount"
    );
    let mut cash = pay(&first, 300 * 34_500);
    cash["payments"][0]["paymentMethodId"] = json!(7);
    let code = refused(client, "createPaymentsAndCloseOrder", cash).await;
    assert_eq!(code, "sandbox.paymentMethod.unknown");
    let details = call(client, "getOrderDetails", json!({ "orderId": first })).await.unwrap();
    assert_eq!(details["orderDetailsData"]["orderState"], "OPEN");
}

#[tokio::test]
async fn behaviors_go_before_what_the_box_office_does() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let id = order(client, 1).await["orderId"].clone();
    let down = Behavior::business_error("error.pos.closed", "closed");
    let late = Behavior::with(json!({ "note": "late" })).in_progress(2);
    sandbox.on_each("closeOrder", [down, late]);
    let close = json!({ "orderId": id });
    assert_eq!(refused(client, "closeOrder", close.clone()).await, "error.pos.closed");
    assert_eq!(call(client, "closeOrder", close.clone()).await.unwrap()["note"], "late");
    assert_eq!(sandbox.requests_to("closeOrder").len(), 1 + 3);
    sandbox.reset();
    assert_eq!(refused(client, "closeOrder", close).await, "sandbox.order.closed");
}

#[tokio::test]
async fn what_was_asked_for_is_done_although_its_answer_gets_lost() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let id = order(client, 1).await["orderId"].clone();
    sandbox.on("closeOrder", Behavior::cut().times(1));
    let close = json!({ "orderId": id });
    let lost = call(client, "closeOrder", close.clone()).await.unwrap_err();
    assert!(lost.kind() == ErrorKind::Transport && !lost.is_retryable(), "{lost}");
    assert_eq!(sandbox.requests_to("closeOrder").len(), 1, "not made twice");
    assert_eq!(refused(client, "closeOrder", close).await, "sandbox.order.closed");
}

#[tokio::test]
async fn two_offices_know_nothing_of_each_other_and_do_the_same() {
    let one = Sandbox::box_office().await.unwrap();
    let other = Sandbox::box_office().await.unwrap();
    let created = order(&one.client(), 2).await;
    let details = json!({ "orderId": created["orderId"] });
    let code = refused(&other.client(), "getOrderDetails", details).await;
    assert_eq!(code, "sandbox.order.unknown");
    let again = Sandbox::box_office().await.unwrap();
    assert_eq!(order(&again.client(), 2).await, created);
}

#[tokio::test]
async fn answers_have_no_field_that_their_documents_do_not_describe() {
    let sandbox = Sandbox::box_office().await.unwrap();
    let client = &sandbox.client();
    let mut exchanges = Vec::new();
    let mut asked = async |method: &'static str, request: Value| {
        let answer = call(client, method, request.clone()).await.unwrap();
        let (_, context, service, (major, minor)) =
            *METHODS.iter().find(|it| it.0 == method).unwrap();
        exchanges.push(Exchange {
            context: context.to_owned(),
            service: service.to_owned(),
            version: Version::new(major, minor),
            method: method.to_owned(),
            request,
            status: 200,
            answer: answer.clone(),
        });
        answer
    };
    let mut both = seats(2);
    both["simpleProductOperations"] = json!([{
        "itemId": 10_229_000_000_111_i64, "audienceSubCategoryId": 10_229_000_000_070_i64, "quantity": 1,
    }]);
    let created = asked("createOrUpdateOrder", both).await;
    let id = &created["orderUpdateData"]["orderId"];
    for granularity in ["OPERATIONS", "MOVEMENTS", "TICKETS"] {
        asked("getOrderDetails", json!({ "orderId": id, "granularity": granularity })).await;
    }
    asked("createPaymentsAndCloseOrder", pay(id, 79_000)).await;
    let second = order(client, 1).await["orderId"].clone();
    asked("closeOrder", json!({ "orderId": second })).await;
    asked("listTicketsByCriteria", json!({ "ticketFilterCriteria": {} })).await;
    let list = asked("exportList", white_list()).await;
    let items = &list["accessControlListData"]["accessControlListItems"];
    assert_eq!(items.as_array().unwrap().len(), 4);
    let ticket = json!({ "barCodeOrTaxNumber": items[2]["barcode"] });
    asked("burnTicket", ticket.clone()).await;
    asked("getControlledTicket", ticket).await;
    assert!(METHODS.iter().all(|it| exchanges.iter().any(|exchange| exchange.method == it.0)));
    let found = drift(&Documents::built_in(), &Recording { exchanges, skipped: 0 }, None);
    assert_eq!(found.unwrap(), []);
}

//! The one thing that the sandbox remembers: a sale, from the first seat to the door.
//! [`Builder::box_office`](crate::Builder::box_office) tells its rules.

mod answers;
mod offers;
mod tickets;

use std::collections::BTreeMap;

use offers::Offer;
use serde_json::{Map, Value, json};

use crate::Documents;

/// Seats of each performance, and pieces of everything else.
const STOCK: i64 = 300;

/// What is not done, and why: a `statusCode` and a `statusDetail`.
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) detail: String,
}

/// No code that the real server sends for this is known, so it is one that can only be the sandbox's.
fn refusal(code: &str, detail: impl Into<String>) -> Refusal {
    Refusal { code: format!("sandbox.{code}"), detail: detail.into() }
}

type Answered = Result<Value, Refusal>;

/// All that has been sold, and what can be.
#[derive(Debug, Default)]
pub(crate) struct BoxOffice {
    offers: Vec<Offer>,
    /// The example of `getPOSConfig`: where is sold, and how is paid.
    point_of_sales: Value,
    orders: BTreeMap<i64, Order>,
    tickets: Vec<Ticket>,
    /// Ids that were given to operations, movements, payments and tickets.
    ids: i64,
    /// Seconds that have passed: one with every answer.
    seconds: i64,
}

#[derive(Debug)]
struct Order {
    id: i64,
    point_of_sales: i64,
    /// `SALE`, if nothing else was said.
    order_type: Value,
    contact: Value,
    created: String,
    closed: bool,
    lines: Vec<Line>,
}

/// One operation of an order.
#[derive(Debug)]
struct Line {
    operation: i64,
    offer: Offer,
    /// A movement for each piece: its id, and the number of its seat.
    movements: Vec<(i64, i64)>,
}

#[derive(Debug)]
struct Ticket {
    id: i64,
    barcode: String,
    point_of_sales: i64,
    offer: Offer,
    printed: String,
    /// What became of it at the door: `OK` or `FAIL`, and when.
    controls: Vec<(&'static str, String)>,
}

impl Order {
    fn total(&self) -> i64 {
        self.lines.iter().map(Line::total).sum()
    }
}

impl Line {
    fn quantity(&self) -> i64 {
        i64::try_from(self.movements.len()).unwrap_or(i64::MAX)
    }
    fn total(&self) -> i64 {
        self.offer.price * self.quantity()
    }
}

impl BoxOffice {
    /// Sells what the documents' examples offer.
    pub(crate) fn new(documents: &Documents) -> Self {
        let example = |method| documents.example("catalogService", method);
        Self {
            offers: example("getCatalogDetailed").map(offers::offers).unwrap_or_default(),
            point_of_sales: example("getPOSConfig").cloned().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What a method answers, if it is one of the box office's.
    pub(crate) fn answer(
        &mut self,
        method: &str,
        request: &Value,
    ) -> Option<Result<Map<String, Value>, Refusal>> {
        let answer = match method {
            "createOrUpdateOrder" => Self::create_or_update,
            "getOrderDetails" => Self::details,
            "createPaymentsAndCloseOrder" => Self::pay_and_close,
            "closeOrder" => Self::close,
            "listTicketsByCriteria" => Self::list_tickets,
            "exportList" => Self::export_list,
            "getControlledTicket" => Self::controlled,
            "burnTicket" => Self::burn,
            _ => return None,
        };
        self.seconds += 1;
        Some(answer(self, request).map(object))
    }

    fn create_or_update(&mut self, request: &Value) -> Answered {
        let point_of_sales = integer(request, "pointOfSalesId").unwrap_or_default();
        let known = integer(self.config(), "posId");
        if known.is_some_and(|known| known != point_of_sales) {
            return Err(refusal(
                "pointOfSales.unknown",
                format!("no point of sale {point_of_sales}"),
            ));
        }
        let given = integer(request, "orderId").filter(|id| *id != 0);
        if let Some(id) = given {
            self.open(id)?;
        }
        let wanted = self.wanted(request)?;
        let id = given.unwrap_or_else(|| self.new_order(point_of_sales, request));
        let first = self.orders.get(&id).map_or(0, |order| order.lines.len());
        for (offer, quantity) in wanted {
            let line = self.line(offer, quantity);
            if let Some(order) = self.orders.get_mut(&id) {
                order.lines.push(line);
            }
        }
        let order = self.order(id)?;
        Ok(answers::updated(order, order.lines.get(first..).unwrap_or_default(), self.config()))
    }

    /// What a request wants, and how many of it.
    fn wanted(&self, request: &Value) -> Result<Vec<(Offer, i64)>, Refusal> {
        let attributions = items(request, "/singleEntryAttributionOperations")
            .iter()
            .flat_map(|it| items(it, "/operationAttributions"));
        let simple = items(request, "/simpleProductOperations");
        let mut wanted = Vec::<(Offer, i64)>::new();
        for line in attributions.chain(simple) {
            let quantity = integer(line, "quantity").unwrap_or_default();
            if quantity < 1 {
                return Err(refusal("quantity", format!("nothing can be sold {quantity} times")));
            }
            let offer = self.offers.iter().find(|offer| offer.is_meant(line));
            let offer =
                offer.ok_or_else(|| refusal("offer.unknown", "the catalogue has no such offer"))?;
            wanted.push((offer.clone(), quantity));
        }
        if wanted.is_empty() {
            return Err(refusal("order.empty", "the request has nothing to sell"));
        }
        for (offer, _) in &wanted {
            let of_same = wanted.iter().filter(|(other, _)| other.stock() == offer.stock());
            let more = of_same.map(|(_, quantity)| *quantity).fold(0, i64::saturating_add);
            if more > STOCK - self.taken(offer.stock()) {
                let detail = format!("{more} are wanted, and not so many are left");
                return Err(Refusal { code: "error.order.availability".to_owned(), detail });
            }
        }
        Ok(wanted)
    }

    /// How many of a stock are in orders.
    fn taken(&self, stock: i64) -> i64 {
        let lines = self.orders.values().flat_map(|order| &order.lines);
        lines.filter(|line| line.offer.stock() == stock).map(Line::quantity).sum()
    }

    fn new_order(&mut self, point_of_sales: i64, request: &Value) -> i64 {
        let id = self.orders.keys().next_back().map_or(800_200, |last| last + 1);
        let contact = request.pointer("/purchasersInfo/0/contactReference");
        let order = Order {
            id,
            point_of_sales,
            order_type: request
                .get("orderType")
                .filter(|it| !it.is_null())
                .cloned()
                .unwrap_or(json!("SALE")),
            contact: contact.cloned().unwrap_or_default(),
            created: self.now(),
            closed: false,
            lines: Vec::new(),
        };
        self.orders.insert(id, order);
        id
    }

    fn line(&mut self, offer: Offer, quantity: i64) -> Line {
        let taken = self.taken(offer.stock());
        let operation = self.id();
        let movements = (1..=quantity).map(|number| (self.id(), taken + number)).collect();
        Line { operation, offer, movements }
    }

    fn details(&mut self, request: &Value) -> Answered {
        let order = self.order(integer(request, "orderId").unwrap_or_default())?;
        Ok(answers::details(order, request.get("granularity"), self.config()))
    }

    fn pay_and_close(&mut self, request: &Value) -> Answered {
        let id = integer(request, "orderId").unwrap_or_default();
        let total = self.open(id)?.total();
        let mut paid = 0_i64;
        let methods = items(self.config(), "/paymentMethods");
        for payment in items(request, "/payments") {
            let method = integer(payment, "paymentMethodId");
            if !methods.is_empty() && methods.iter().all(|known| integer(known, "id") != method) {
                return Err(refusal(
                    "paymentMethod.unknown",
                    "the point of sale has no such method",
                ));
            }
            paid = paid.saturating_add(integer(payment, "amount").unwrap_or_default());
        }
        if paid != total {
            return Err(refusal(
                "payment.amount",
                format!("{paid} are paid of {total}, in thousandths"),
            ));
        }
        self.print(id);
        Ok(answers::paid(self.id()))
    }

    fn close(&mut self, request: &Value) -> Answered {
        let id = integer(request, "orderId").unwrap_or_default();
        self.open(id)?;
        self.print(id);
        Ok(json!({}))
    }

    /// Closes an order, and prints a ticket for each piece in it.
    fn print(&mut self, order: i64) {
        let printed = self.now();
        let Some(order) = self.orders.get_mut(&order) else { return };
        order.closed = true;
        for line in &order.lines {
            for _ in &line.movements {
                self.ids += 1;
                let id = FIRST_ID + self.ids;
                self.tickets.push(Ticket {
                    id,
                    // 28 digits, as real ones have.
                    barcode: format!("{id:028}"),
                    point_of_sales: order.point_of_sales,
                    offer: line.offer.clone(),
                    printed: printed.clone(),
                    controls: Vec::new(),
                });
            }
        }
    }

    fn order(&self, id: i64) -> Result<&Order, Refusal> {
        self.orders
            .get(&id)
            .ok_or_else(|| refusal("order.unknown", format!("there is no order {id}")))
    }

    /// An order that can still be changed.
    fn open(&self, id: i64) -> Result<&Order, Refusal> {
        let order = self.order(id)?;
        match order.closed {
            false => Ok(order),
            true => Err(refusal("order.closed", format!("order {id} is closed"))),
        }
    }

    fn config(&self) -> &Value {
        self.point_of_sales.get("posConfigData").unwrap_or(&Value::Null)
    }

    fn id(&mut self) -> i64 {
        self.ids += 1;
        FIRST_ID + self.ids
    }

    /// The same times in every run.
    fn now(&self) -> String {
        let (minutes, second) = (self.seconds / 60, self.seconds % 60);
        let (hour, minute) = (10 + minutes / 60 % 12, minutes % 60);
        format!("2026-09-01T{hour:02}:{minute:02}:{second:02}.000+02:00")
    }
}

/// Ids are after those of the examples.
const FIRST_ID: i64 = 10_229_000_100_000;

impl Offer {
    /// What it is sold from: the seats of a performance, in whatever category, or the pieces of an item.
    fn stock(&self) -> i64 {
        self.seat.map_or(self.item, |(performance, _)| performance)
    }

    /// Whether a line of a request is about this: seats by performance and category, others by item.
    fn is_meant(&self, line: &Value) -> bool {
        let is = |name, wanted| integer(line, name) == Some(wanted);
        let thing = match self.seat {
            Some((performance, category)) => {
                is("performanceId", performance) && is("seatCategoryId", category)
            }
            None => is("itemId", self.item),
        };
        thing && is("audienceSubCategoryId", self.audience)
    }
}

/// A number of a request; the platform takes text for it, too.
fn integer(of: &Value, name: &str) -> Option<i64> {
    let value = of.get(name)?;
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn items<'v>(of: &'v Value, pointer: &str) -> &'v [Value] {
    of.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The part of a list that a page shows, and whether there is more after it.
fn page<T>(all: &[T], from: i64, most: i64) -> (&[T], bool) {
    let from = usize::try_from(from).unwrap_or(0).min(all.len());
    let rest = all.get(from..).unwrap_or_default();
    let most = usize::try_from(most).unwrap_or(0).min(rest.len());
    (rest.get(..most).unwrap_or_default(), most < rest.len())
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

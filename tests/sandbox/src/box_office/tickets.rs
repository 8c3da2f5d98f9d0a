//! What becomes of tickets after they were printed: lists of them, and the door.

use serde_json::{Value, json};

use super::offers::Offer;
use super::{Answered, BoxOffice, Refusal, Ticket, answers, integer, refusal};

impl BoxOffice {
    pub(super) fn list_tickets(&mut self, request: &Value) -> Answered {
        let criterion = |name| integer(request.get("ticketFilterCriteria")?, name);
        let fits = |wanted: Option<i64>, found| wanted.is_none_or(|wanted| wanted == found);
        let (product, shop) = (criterion("productId"), criterion("pointOfSalesId"));
        let fitting = self.tickets.iter().filter(|ticket| {
            fits(product, ticket.offer.product) && fits(shop, ticket.point_of_sales)
        });
        let page = |name| integer(request.get("paginationParameter")?, name);
        let (from, most) = (page("startPosition").unwrap_or(0), page("maxResult").unwrap_or(5000));
        Ok(answers::tickets(&fitting.collect::<Vec<_>>(), from, most))
    }

    pub(super) fn export_list(&mut self, request: &Value) -> Answered {
        let is_white = request.get("listType") == Some(&json!("WHITE"));
        let season = request.get("seasonCode");
        let codes =
            |name| request.get(name).and_then(Value::as_array).filter(|codes| !codes.is_empty());
        let (products, performances) = (codes("productCodes"), codes("performanceCodes"));
        let is_in = |codes: Option<&Vec<Value>>, offer: &Offer, name| {
            codes.is_none_or(|codes| {
                offer.operation.get(name).is_some_and(|code| codes.contains(code))
            })
        };
        let valid = self.tickets.iter().filter(|ticket| {
            is_white
                && season == Some(&ticket.offer.season_code)
                && is_in(products, &ticket.offer, "productCode")
                && is_in(performances, &ticket.offer, "performanceCode")
                && ticket.controls.is_empty()
        });
        // A page starts after a ticket and not at a number: tickets leave the list meanwhile.
        let after = integer(request, "paginationStart").unwrap_or(0);
        let most = integer(request, "nbMaxResults").unwrap_or(i64::MAX);
        let rest: Vec<&Ticket> = valid.filter(|ticket| ticket.id > after).collect();
        Ok(answers::list(&rest, after, most))
    }

    pub(super) fn controlled(&mut self, request: &Value) -> Answered {
        self.ticket(request).map(|ticket| answers::controlled(ticket))
    }

    pub(super) fn burn(&mut self, request: &Value) -> Answered {
        let now = self.now();
        let ticket = self.ticket(request)?;
        if ticket.controls.is_empty() {
            ticket.controls.push(("OK", now));
            return Ok(answers::controlled(ticket));
        }
        ticket.controls.push(("FAIL", now));
        Err(refusal("ticket.used", format!("ticket {} was controlled before", ticket.id)))
    }

    fn ticket(&mut self, request: &Value) -> Result<&mut Ticket, Refusal> {
        let barcode = request.get("barCodeOrTaxNumber").and_then(Value::as_str).unwrap_or_default();
        let found = self.tickets.iter_mut().find(|ticket| ticket.barcode == barcode);
        found.ok_or_else(|| {
            refusal("ticket.unknown", format!("no ticket has the bar code `{barcode}`"))
        })
    }
}

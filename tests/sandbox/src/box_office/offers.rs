//! What the box office sells: what the example of `getCatalogDetailed` offers.

use serde_json::{Map, Value, json};

use super::{integer, items};

/// Something with a price for an audience.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) product: i64,
    pub(super) season_code: Value,
    pub(super) item: i64,
    pub(super) audience: i64,
    /// Performance and seat category, if it is a seat.
    pub(super) seat: Option<(i64, i64)>,
    /// In thousandths.
    pub(super) price: i64,
    /// What operations tell of it.
    pub(super) operation: Map<String, Value>,
}

/// Everything with a price in a catalogue: seats and memberships.
pub(super) fn offers(catalogue: &Value) -> Vec<Offer> {
    let mut offers = Vec::new();
    for season in items(catalogue, "/catalogData/seasons") {
        for product in items(season, "/products") {
            let about = About { season, product };
            for performance in items(product, "/event/performances") {
                let prices = items(performance, "/prices");
                offers.extend(prices.iter().filter_map(|price| about.seat(performance, price)));
            }
            for item in items(product, "/membership/items") {
                let prices = items(item, "/itemPrices");
                offers.extend(prices.iter().filter_map(|price| about.membership(item, price)));
            }
        }
    }
    offers
}

/// A product, and the season it is in.
#[derive(Clone, Copy)]
struct About<'c> {
    season: &'c Value,
    product: &'c Value,
}

impl About<'_> {
    fn seat(self, performance: &Value, price: &Value) -> Option<Offer> {
        let category_id = integer(price, "seatCatId")?;
        let categories = items(performance, "/seatCategories");
        let category = categories.iter().find(|it| integer(it, "id") == Some(category_id));
        let category = category.unwrap_or(&Value::Null);
        let item = performance.pointer("/itemIds/0")?.as_i64()?;
        let mut offer = self.offer(item, price)?;
        let performance_id = integer(performance, "id")?;
        offer.seat = Some((performance_id, category_id));
        let event = self.product.get("event").unwrap_or(&Value::Null);
        let of_seat = [
            // Of other operations the word is not known.
            ("kind", json!("SINGLE_ENTRY")),
            ("performanceId", json!(performance_id)),
            ("performance", name(performance, "externalName")),
            ("performanceCode", field(performance, "code")),
            ("performanceDate", field(performance, "start")),
            ("performanceDuration", field(performance, "duration")),
            ("physicalConfigurationId", field(performance, "physicalConfigurationId")),
            ("space", name(performance, "spaceExternalName")),
            ("site", name(performance, "siteExternalName")),
            ("numbered", field(performance, "numbered")),
            ("eventId", json!(offer.product)),
            ("activityId", field(event, "activityId")),
            ("activityCode", field(event, "activityCode")),
            ("activityType", field(event, "activityType")),
            ("activityName", name(event, "activityExternalName")),
            ("seatCategoryId", json!(category_id)),
            ("seatCategory", name(category, "externalName")),
            ("seatCategoryRank", field(category, "rank")),
        ];
        add(&mut offer.operation, of_seat);
        Some(offer)
    }

    fn membership(self, item: &Value, price: &Value) -> Option<Offer> {
        self.offer(integer(item, "itemId")?, price)
    }

    fn offer(self, item: i64, price: &Value) -> Option<Offer> {
        let Self { season, product } = self;
        let audience = integer(price, "audSubCatId")?;
        let amount = integer(price, "amount")?;
        let (category, sub_category) = self.audience(audience).unwrap_or_default();
        let mut operation = Map::new();
        let of_product = [
            ("basePrice", json!(amount)),
            ("unitPrice", json!(amount)),
            ("productId", field(product, "id")),
            ("product", name(product, "externalName")),
            ("productCode", field(product, "code")),
            ("productFamilyType", field(product, "productFamilyType")),
            ("productFamilySubType", field(product, "productFamilySubType")),
            ("itemId", json!(item)),
            ("seasonId", field(season, "id")),
            ("season", name(season, "externalName")),
            ("seasonCode", field(season, "code")),
            ("audienceCatId", category),
            ("audienceSubCategoryId", json!(audience)),
            ("audienceSubCategory", name(&sub_category, "externalName")),
            ("audienceSubCategoryRank", field(&sub_category, "rank")),
        ];
        add(&mut operation, of_product);
        Some(Offer {
            product: integer(product, "id")?,
            season_code: field(season, "code"),
            item,
            audience,
            seat: None,
            price: amount,
            operation,
        })
    }

    /// The id of an audience's category, and the audience.
    fn audience(self, id: i64) -> Option<(Value, Value)> {
        items(self.season, "/audienceCategories").iter().find_map(|category| {
            let all = items(category, "/audienceSubCategories");
            let found = all.iter().find(|it| integer(it, "id") == Some(id))?;
            Some((field(category, "id"), found.clone()))
        })
    }
}

fn field(of: &Value, name: &str) -> Value {
    of.get(name).cloned().unwrap_or_default()
}

/// Orders have the names of things as plain text.
fn name(of: &Value, field: &str) -> Value {
    let text = of.get(field).and_then(|text| text.pointer("/translations/0/value"));
    text.cloned().unwrap_or_default()
}

/// What is not known is absent, as in the answers of a real server.
fn add<const N: usize>(to: &mut Map<String, Value>, fields: [(&str, Value); N]) {
    let known = fields.into_iter().filter(|(_, value)| !value.is_null());
    to.extend(known.map(|(name, value)| (name.to_owned(), value)));
}

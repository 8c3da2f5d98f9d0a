//! For programs that go below the generated clients: a service whose methods they describe
//! themselves, and answers as large as they want.

use s360_runtime::operation::Service;
use s360_runtime::{Value, Version};
use serde_json::json;

/// The service whose answers get large.
pub static CATALOG: Service = Service {
    name: "catalogService",
    version: Some(Version::new(1, 33)),
    path: "/tnseb/backend-apis/catalogService/v1_33",
};

/// So many products of a catalogue, each with `description` in two languages.
pub fn products(count: usize, description: &str) -> Vec<Value> {
    let translations = |text: &str| json!({"translations": [{"locale": "fr", "value": text}, {"locale": "de", "value": text}]});
    let product = |id: usize| {
        json!({
            "id": id, "code": format!("P{id}"), "exchangeable": true, "state": "RUNNING",
            "description": translations(description), "externalName": translations("Concert"),
            "minQuantity": 1, "largeImageUrl": "https://example.org/large.png", "vatCodeId": 7,
        })
    };
    (0..count).map(product).collect()
}

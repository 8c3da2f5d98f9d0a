//! What is logged for whoever looks at warnings only.
#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod lines;
mod stub;

use lines::Lines;
use s360_runtime::{Translations, Value, Version};
use stub::{Stub, json};

#[tokio::test]
async fn what_a_program_should_know_of_answers_is_a_warning() {
    let seen = Lines::start();
    let stub = Stub::start(vec![json(r#"{"statusCode":{"code":"Anna"},"translations":[]}"#)]).await;
    let client = stub.s360().build().unwrap();
    let version = Version::new(2, 22);
    let call = client.call_method::<Translations>("tnco", "a", version, "getIt", &Value::Null);
    let title = call.await.unwrap();
    for _ in 0..2 {
        // A panic in debug builds.
        let _ = std::panic::catch_unwind(|| title.extra.get("translations").is_none());
    }
    let lines = seen.all();
    let having = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!(having("taken for a success"), 1, "{lines:?}");
    assert_eq!(having("a field that the type describes"), 1, "{lines:?}");
    assert_eq!(having("Anna"), 0, "{lines:?}");
}

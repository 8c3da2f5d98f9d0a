//! The page of changes in a real browser: it can be searched and is readable on a phone. Needs
//! chromium; where it is missing, this test says so and does nothing.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::process::Command;

use s360_codegen::diff::{Comparison, Format, compare, render};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::name::{Lock, NamedApi, assign};
use s360_codegen::read_document;
use serde_json::{Value, json};

/// What a person does, and what they see then, as one line of text in the title.
const ACTIONS: &str = r##"<script>
const seen = [], visible = kind => [...document.querySelectorAll(kind)].filter(it => it.offsetParent).length;
const shown = () => visible("li"), all = shown();
seen.push(`fits ${document.documentElement.scrollWidth <= window.innerWidth}`, `all ${all}`);
const type = text => { search.value = text; search.dispatchEvent(new Event("input")); };
type("finditem price"); seen.push(`found ${shown() > 0 && shown() < all}`);
type("there is no such word"); seen.push(`none ${shown()}`, `titles ${visible("h2")}`, `told ${visible("#none")}`);
type("");
for (const box of boxes) {
  box.click(); seen.push(`${box.value} ${shown()}`); box.click();
}
boxes[2].click(); boxes[4].click(); seen.push(`either ${shown()}`);
boxes[2].click(); boxes[4].click(); seen.push(`again ${shown() === all}`);
const sides = [...document.querySelectorAll(".sides")].filter(it => it.children.length === 2);
const rects = sides.map(it => [...it.children].map(side => side.getBoundingClientRect()));
seen.push(`beside ${rects.every(([old, now]) => now.top >= old.bottom || (now.top === old.top && now.left >= old.right))}`);
document.title = seen.join(", ");
</script></body>"##;

/// A document with two operations; `item` are the fields of their answer, `ask` those of a request.
fn document(docs: &str, item: &Value, ask: &Value) -> Api {
    let answers = json!({ "200": { "description": docs, "content": { "application/json": {
        "schema": { "$ref": "#/components/schemas/Item" },
    }}}});
    let body = json!({ "content": { "application/json": {
        "schema": { "type": "object", "properties": ask },
    }}});
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "a", "version": "1" },
        "paths": {
            "/a": { "post": { "operationId": "findItem", "requestBody": body, "responses": answers } },
            "/b": { "get": { "operationId": "b", "responses": answers } },
        },
        "components": { "schemas": {
            "Item": { "type": "object", "properties": item },
            "Part": { "type": "object", "x-s360-partial": true, "properties": ask },
        }},
    });
    read_document(&Document::parse("a", document.to_string()).unwrap()).unwrap().api
}

/// The page for two documents that differ in a change of each sort.
fn page() -> String {
    let text = json!({ "type": "string" });
    let part = json!({ "$ref": "#/components/schemas/Part" });
    let long = "A description that takes `code` and more than one line. ".repeat(20);
    let old = document(
        &long,
        &json!({ "gone": text, "price": text, "part": part }),
        &json!({ "x": text }),
    );
    let number = json!({ "type": "integer" });
    let new = document(
        &long.replace("more", "less"),
        &json!({ "price": number, "part": part, "new": text }),
        &json!({ "y": text }),
    );
    let names = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    let changes =
        compare(NamedApi { api: &old, names: &names.0 }, NamedApi { api: &new, names: &names.1 });
    render(Format::Html, &Comparison { old: "1".into(), new: "2".into(), note: None, changes })
}

/// How many entries of the page one of `filters` shows.
fn entries(page: &str, filters: &[&str]) -> usize {
    let concerned = page.split("data-for=\"").skip(1).filter_map(|rest| rest.split('"').next());
    concerned.filter(|it| it.split(' ').any(|one| filters.contains(&one))).count()
}

#[test]
fn the_page_of_changes_can_be_searched_and_filtered_and_fits_a_phone_and_a_screen() {
    let page = page();
    let all = page.matches("<li ").count();
    let of = |filters: &[&str]| entries(&page, filters);
    let filters = ["callers", "readers", "rust", "undescribed", "compatible", "words"];
    assert!(filters.iter().all(|it| of(&[it]) > 0 && of(&[it]) < all), "a filter is not tried");
    let counts: Vec<String> = filters.iter().map(|it| format!("{it} {}", of(&[it]))).collect();
    let expected = format!(
        "fits true, all {all}, found true, none 0, titles 0, told 1, {}, either {}, again true, beside true",
        counts.join(", "),
        of(&["rust", "compatible"])
    );
    for size in ["390,844", "1200,900"] {
        match title(&page, size) {
            Some(title) => assert_eq!(title, expected, "{size}"),
            None => return,
        }
    }
}

/// The title of the page after all was done on it in a window of this size; none without chromium.
fn title(page: &str, size: &str) -> Option<String> {
    let name = format!("s360-browser-{}-{}", std::process::id(), size.replace(',', "-"));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("changes.html");
    std::fs::write(&file, page.replace("</body>", ACTIONS)).unwrap();
    let started = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--window-size={size}"))
        .arg("--dump-dom")
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", file.display()))
        .output();
    std::fs::remove_dir_all(&folder).unwrap();
    let output = match started {
        Ok(output) => output,
        Err(error) => {
            s360_tests::skipped(&format!("chromium ({error})"));
            return None;
        }
    };
    let dom = String::from_utf8_lossy(&output.stdout);
    let title = dom.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
    let title = title.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    Some(title.to_owned())
}

#[test]
fn the_page_of_changes_loads_nothing() {
    let page = page();
    for word in ["http://", "https://", "src=", "<link", "@import", "url("] {
        let shown = page.split("<main>").next().unwrap();
        assert!(!shown.contains(word), "{word}");
    }
}

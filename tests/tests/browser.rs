//! The page of changes in a real browser: it can be searched and is readable on a phone. Needs
//! chromium; where it is missing, this test says so and does nothing.

#![allow(clippy::unwrap_used, missing_docs)]

use std::path::Path;
use std::process::Command;

use s360_codegen::diff::{Format, Side, compare, render};
use s360_codegen::name::{Lock, assign};
use s360_codegen::read;

/// What a person does, and what they see then, as one line of text in the title.
const ACTIONS: &str = r#"<script>
const seen = [], shown = () => [...document.querySelectorAll("li")].filter(it => it.offsetParent).length;
const all = shown();
seen.push(`fits ${document.documentElement.scrollWidth <= window.innerWidth}`, `all ${all}`);
const type = text => { search.value = text; search.dispatchEvent(new Event("input")); };
type("contact cultural"); seen.push(`found ${shown() > 0 && shown() < all}`);
type("there is no such word"); seen.push(`none ${shown()}`, `titles ${[...document.querySelectorAll("h2")].filter(it => it.offsetParent).length}`);
type(""); only.click(); seen.push(`breaking ${shown()}`);
only.click(); seen.push(`again ${shown() === all}`);
document.title = seen.join(", ");
</script></body>"#;

fn page() -> (String, usize, usize) {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let folder = specs.join("tnco/contactInformationPublicService");
    let old = read(&folder.join("v2_14.json")).unwrap().api;
    let new = read(&folder.join("v2_21.json")).unwrap().api;
    let (old_names, new_names) = (assign(&old, &Lock::default()), assign(&new, &Lock::default()));
    let changes =
        compare(Side { api: &old, names: &old_names }, Side { api: &new, names: &new_names });
    let page = render(Format::Html, "2.14", "2.21", &changes);
    let entries = page.matches("<li ").count();
    let breaking = page.matches("<li class=\"breaks\"").count();
    (page, entries, breaking)
}

#[test]
fn the_page_of_changes_can_be_searched_and_fits_a_phone() {
    let (page, entries, breaking) = page();
    assert!(breaking > 0 && breaking < entries);
    let folder = std::env::temp_dir().join(format!("s360-browser-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("changes.html");
    std::fs::write(&file, page.replace("</body>", ACTIONS)).unwrap();
    let started = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=390,844",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", file.display()))
        .output();
    std::fs::remove_dir_all(&folder).unwrap();
    let output = match started {
        Ok(output) => output,
        Err(error) => return s360_tests::skipped(&format!("chromium ({error})")),
    };
    let dom = String::from_utf8_lossy(&output.stdout);
    let title = dom.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
    let expected = format!(
        "fits true, all {entries}, found true, none 0, titles 0, breaking {breaking}, again true"
    );
    assert_eq!(title, Some(expected.as_str()), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_page_of_changes_loads_nothing() {
    let (page, ..) = page();
    for word in ["http://", "https://", "src=", "<link", "@import", "url("] {
        let shown = page.split("<main>").next().unwrap();
        assert!(!shown.contains(word), "{word}");
    }
}

//! What documents say of how they know something is kept, counted and explained.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use root::{Root, document};

const ACTIVE: &str = "specs/tnx/shopService/v1_2.yaml";
const SOURCES: &str = "specs/sources.yaml";
const EXPLAINED: &str = "API: { kind: vendor, what: the reference page }
TEST: { kind: client, what: a test, trust: high }
";

/// The active version's document, with `extensions` on its one field.
fn with(extensions: &str) -> String {
    let plain = document("1.2", "active", "name");
    plain.replace("name: { type: string }", &format!("name: {{ type: string, {extensions} }}"))
}

fn root(name: &str, extensions: &str) -> Root {
    let root = Root::new(name);
    root.put(SOURCES, EXPLAINED);
    root.put(ACTIVE, &with(extensions));
    root
}

fn generated(root: &Root, path: &str) -> String {
    std::fs::read_to_string(root.0.join("generated").join(path)).unwrap()
}

#[test]
fn documents_that_say_nothing_of_evidence_have_no_table_of_it() {
    let root = Root::new("silent");
    assert!(!root.0.join("generated/EVIDENCE.md").exists());
}

#[test]
fn a_guess_more_is_refused_until_somebody_agrees_and_one_less_is_welcome() {
    let root = root("guess", "x-s360-evidence: guess");
    for command in ["generate", "check"] {
        let text = root.fails(&[command]);
        assert!(text.contains("error[S211]: more is guessed: 0 guesses before, 1 now"), "{text}");
        assert!(text.contains(&format!("--> {ACTIVE}")), "{text}");
    }
    root.succeeds(&["generate", "--accept-guesses"]);
    let table = generated(&root, "EVIDENCE.md");
    let row = "| `shopService` | 1.2 | fields | · | · | · | · | · | · | 1 | · | · |";
    assert!(table.lines().any(|line| line == row), "{table}");
    assert!(!table.contains("| 1.1 |"), "{table}");
    root.succeeds(&["check"]);
    root.succeeds(&["generate"]);
    root.put(ACTIVE, &with("x-s360-evidence: sample, x-s360-type-evidence: guess"));
    root.succeeds(&["generate"]);
    root.put(ACTIVE, &with("x-s360-evidence: guess, x-s360-type-evidence: guess"));
    assert!(root.fails(&["generate"]).contains("1 guess before, 2 now"));
    root.put(ACTIVE, &with("x-s360-evidence: page"));
    root.succeeds(&["generate"]);
}

#[test]
fn a_new_version_may_guess_as_much_as_the_one_before_it() {
    let root = root("before", "x-s360-evidence: guess");
    root.succeeds(&["generate", "--accept-guesses"]);
    let copy = with("x-s360-evidence: guess").replace("1.2", "1.3").replace("v1_2", "v1_3");
    root.put("specs/tnx/shopService/v1_3.yaml", &copy);
    root.put(ACTIVE, &with("x-s360-evidence: guess").replace("active", "latest"));
    root.succeeds(&["generate"]);
    let worse = copy.replace("1.3", "1.4").replace("v1_3", "v1_4");
    let worse = worse
        .replace("x-s360-evidence: guess", "x-s360-type-evidence: guess")
        .replace("Shop: { type: object,", "Shop: { type: object, x-s360-evidence: guess,");
    root.put("specs/tnx/shopService/v1_4.yaml", &worse);
    let text = root.fails(&["generate"]);
    assert!(text.contains("1 guess in 1.3, 2 in this version"), "{text}");
}

#[test]
fn a_source_that_nobody_explains_is_an_error_with_its_place() {
    let root = root("sources", "x-s360-source: [API 1_2, TEST]");
    root.succeeds(&["generate"]);
    root.put(ACTIVE, &with("x-s360-source: [API 1_2, TESTS]"));
    for command in ["generate", "lint"] {
        let text = root.fails(&[command]);
        assert!(text.contains("error[S210]: the source `TESTS` is not explained"), "{text}");
        assert!(text.contains(&format!("--> {ACTIVE}:16:")), "{text}");
        assert!(text.contains("did you mean `TEST`?"), "{text}");
    }
    root.put(SOURCES, "API: { kind: vendor, waht: a page }\n");
    let text = root.fails(&["generate"]);
    assert!(text.contains("`API` has no text `what`"), "{text}");
    assert!(text.contains("`waht` is not a key of a source"), "{text}");
    assert!(text.contains(&format!("--> {SOURCES}:1:")), "{text}");
}

#[test]
fn explain_tells_rank_sources_and_remarks() {
    let said = "x-s360-evidence: client, x-s360-type-evidence: guess, \
                x-s360-source: [API 1_2, TEST], x-s360-note: never empty";
    let root = root("explain", said);
    let text = root.succeeds(&["explain", "shop::v1_2::Shop::name"]);
    for line in [
        "evidence  client (rank 3 of 7)",
        "type      a guess; the name alone has this evidence",
        "source    API 1_2: the reference page (vendor)",
        "source    TEST: a test (client, trust: high)",
        "note      never empty",
    ] {
        assert!(text.lines().any(|told| told.trim() == line), "{line}\n{text}");
    }
    let plain = root.succeeds(&["explain", "shop::v1_1::Shop::name"]);
    assert!(!plain.contains("evidence") && !plain.contains("note"), "{plain}");
}

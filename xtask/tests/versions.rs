//! Maintainers see which versions there are, and begin a new one with one command.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use std::fs;

use root::{Root, document};

#[test]
fn the_list_names_the_version_to_go_on_with() {
    let root = Root::new("list");
    root.put("specs/tnx/shopService/v1_0.yaml", &document("1.0", "end-of-life", "name"));
    let text = root.succeeds(&["list"]);
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|it| !it.is_empty()).collect())
        .collect();
    assert!(rows.contains(&vec!["shopService", "1.0", "end of life", "1", "1", "1.1"]), "{text}");
    assert!(rows.contains(&vec!["shopService", "1.2", "active", "1", "1"]), "{text}");
    assert!(text.ends_with("3 versions, 1 at the end of their life\n"), "{text}");
}

#[test]
fn a_version_that_callers_should_leave_says_so_in_the_code() {
    let root = Root::new("leave");
    root.put("specs/tnx/shopService/v1_0.yaml", &document("1.0", "end-of-life", "name"));
    root.succeeds(&["generate"]);
    let client = |version: &str| {
        fs::read_to_string(root.0.join(format!("generated/src/shop/{version}/client.rs"))).unwrap()
    };
    let note = "shopService 1.0 is at the end of its life; go on with `v1_1`";
    assert!(client("v1_0").contains("#[deprecated") && client("v1_0").contains(note));
    assert!(!client("v1_1").contains("#[deprecated"));
}

#[test]
fn a_draft_is_the_old_document_and_says_that_it_is_nobodys_word() {
    let root = Root::new("draft");
    root.succeeds(&["new", "shop", "1_3", "--from", "1.1"]);
    let draft = fs::read_to_string(root.0.join("specs/tnx/shopService/v1_3.yaml")).unwrap();
    let without_info = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("info:")).map(str::to_owned).collect()
    };
    assert_eq!(without_info(&draft), without_info(&document("1.3", "active", "name")));
    let about = "A draft, made of shopService 1.1: nobody has published it";
    assert!(draft.contains(about) && draft.contains("\"x-s360-partial\":true"), "{draft}");
    root.succeeds(&["generate"]);
    let row = root.succeeds(&["list"]);
    let row = row.lines().find(|line| line.contains("1.3")).unwrap();
    assert!(row.contains("draft"), "{row}");
    let again = root.fails(&["new", "shop", "1.3", "--from", "1.1"]);
    assert!(again.contains("`shopService` has a version 1.3 already"), "{again}");
    let slip = root.fails(&["new", "shpo", "1.4", "--from", "1.1"]);
    assert!(slip.contains("did you mean `shop`?"), "{slip}");
    // Nobody is sent to what nobody has published.
    root.put("specs/tnx/shopService/v1_0.yaml", &document("1.0", "end-of-life", "name"));
    root.succeeds(&["generate"]);
    let old = fs::read_to_string(root.0.join("generated/src/shop/v1_0/client.rs")).unwrap();
    assert!(old.contains("go on with `v1_1`"), "{old}");
    let page = fs::read_to_string(root.0.join("generated/src/shop/mod.rs")).unwrap();
    assert!(page.contains("| 1.3 | draft |") && page.contains("use s360::shop::v1_2"), "{page}");
    assert!(root.succeeds(&["lint"]).contains("0 breaks"));
}

#[test]
fn a_draft_keeps_no_claim_of_the_version_it_is_made_of_in_any_layout() {
    let root = Root::new("draft-claims");
    let claims = "info:
  title: Shop
  description: >-
    Reconstructed from public pages:
    only the first part was readable.

  version: '1.1'
  # a comment
  x-s360-build-tag: '77'
  x-s360-source: a page
  x-s360-status: active
  x-s360-status-text: Latest frozen version
";
    let text = document("1.1", "x", "name")
        .replace("info: { title: Shop, version: '1.1', x-s360-status: x }\n", claims);
    let text = text.replace("{ type: string }", "{ type: string, x-s360-evidence: page }");
    assert!(text.contains("only the first part") && text.contains("x-s360-evidence"));
    let json = r#"{
  "openapi": "3.0.3",
  "info": { "title": "A } \" {", "version": "1.0", "description": "Reconstructed", "x-s360-status": "active", "x-s360-source": "a page" },
  "paths": {},
  "servers": [{ "url": "https://example.org/tnx/backend-apis/jsonService/v1_0" }]
}
"#;
    root.put("specs/tnx/shopService/v1_1.yaml", &text);
    root.put("specs/tnx/jsonService/v1_0.json", json);
    root.succeeds(&["new", "shop", "1.3", "--from", "1.1"]);
    root.succeeds(&["new", "json", "1.1", "--from", "1.0"]);
    for (draft, from) in [("shopService/v1_3.yaml", "1.1"), ("jsonService/v1_1.json", "1.0")] {
        let draft = fs::read_to_string(root.0.join("specs/tnx").join(draft)).unwrap();
        for claim in
            ["Reconstructed", "first part", "active", "a page", "77", "frozen", "evidence: page"]
        {
            assert!(!draft.contains(claim), "{claim}: {draft}");
        }
        assert!(draft.contains("made of") && draft.contains(from), "{draft}");
    }
    let shop = fs::read_to_string(root.0.join("specs/tnx/shopService/v1_3.yaml")).unwrap();
    assert!(shop.contains("x-s360-evidence: sibling") && shop.contains("/v1_3"), "{shop}");
    assert!(shop.contains("\nservers:"), "{shop}");
}

#[test]
fn a_draft_overwrites_nothing_and_needs_a_version_to_be_made_of() {
    let root = Root::new("no-draft");
    let path = root.0.join("specs/tnx/shopService/v1_2.yaml");
    let before = fs::read_to_string(&path).unwrap();
    for (arguments, message) in [
        (["new", "shopService", "1.2", "--from", "1.1"], "has a version 1.2 already"),
        (["new", "shopService", "1.3", "--from", "1.9"], "has the versions 1.1, 1.2"),
        (["new", "otherService", "1.3", "--from", "1.1"], "no service `otherService`"),
        (["new", "shopService", "next", "--from", "1.1"], "is not a version; expected X.Y"),
    ] {
        let text = root.fails(&arguments);
        assert!(text.contains(message), "{text}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), before);
}

#[test]
fn an_item_is_explained_from_its_rust_path_and_from_its_place() {
    let root = Root::new("explain");
    let overlay = "overlay: 1.0.0\nextends: ../tnx/shopService/v1_2.*\nactions:\n  - target: $.components.schemas.Shop.properties.name\n    update: { deprecated: true }\n    x-reason: because\n";
    root.put("specs/overlays/shop.yaml", overlay);
    root.succeeds(&["generate"]);
    let told = root.succeeds(&["explain", "s360::shop::v1_2::Shop::name"]);
    for line in [
        "field s360::shop::v1_2::Shop::name",
        "document  specs/tnx/shopService/v1_2.yaml:16:",
        "pointer   #/components/schemas/Shop/properties/name",
        "name      the document's name in Rust's spelling",
        "patched   specs/overlays/shop.yaml: because",
        "versions  1.1, 1.2",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let place = "shopService@1.2#/components/schemas/Shop/properties/name/type";
    assert_eq!(root.succeeds(&["explain", place]), told);
    assert!(root.succeeds(&["explain", "shop::v1_1::ShopService.get_shop"]).contains("getShop"));
    assert!(root.succeeds(&["explain", "s006"]).starts_with("S006: A `$ref` names nothing."));
    let step = root.succeeds(&["explain", "S208"]);
    assert!(step.contains("specs/exceptions.yaml") && step.contains("x-s360-partial"), "{step}");
    let kind = root.succeeds(&["explain", "enum-value-removed"]);
    assert!(kind.contains("in requests: breaks callers\nin answers: compatible\n"), "{kind}");
    assert!(kind.contains("no longer described"), "{kind}");
    let misspelt = root.fails(&["explain", "shop::v1_1::Shap"]);
    assert!(misspelt.contains("has no `Shap`; perhaps `Shop` is meant"), "{misspelt}");
}

#[test]
fn places_are_those_of_the_document_as_it_is_written() {
    let root = Root::new("explain-places");
    root.put(
        "specs/tnx/barService/v1_0.yaml",
        "swagger: '2.0'
info: { title: Bar, version: '1.0' }
basePath: /tnx/backend-apis/barService/v1_0
paths:
  /getBar:
    post:
      operationId: getBar
      parameters:
        - in: body
          name: body
          schema: { type: object, properties: { round: { type: integer } } }
      responses: { '200': { description: ok, schema: { $ref: '#/definitions/Bar' } } }
definitions:
  Bar: { allOf: [{ $ref: '#/definitions/Place' }, { type: object, properties: { beer: { type: string } } }] }
  Place: { type: object, properties: { street: { type: string } } }
",
    );
    root.succeeds(&["generate"]);
    let field = "/paths/~1getBar/post/parameters/0/schema/properties/round";
    for (item, pointer, line) in [
        ("GetBarRequest::round", field, 11),
        ("Bar::beer", "/definitions/Bar/allOf/1/properties/beer", 14),
        ("Bar::street", "/definitions/Place/properties/street", 15),
    ] {
        let told = root.succeeds(&["explain", &format!("s360::bar::v1_0::{item}")]);
        assert!(told.contains(&format!("pointer   #{pointer}\n")), "{told}");
        assert!(told.contains(&format!("specs/tnx/barService/v1_0.yaml:{line}:")), "{told}");
        assert!(root.succeeds(&["explain", &format!("barService@1.0#{pointer}")]).contains(&told));
    }
}

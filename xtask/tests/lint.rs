//! A step from X.Y to X.Z breaks nobody, or somebody says why it does.

#![allow(clippy::unwrap_used, missing_docs)]

mod root;

use root::{Root, document};

const NEW: &str = "specs/tnx/shopService/v1_2.yaml";
const EXCEPTION: &str = "exceptions:
  - service: shopService
    from: '1.1'
    to: '1.2'
    kind: field-removed
    subject: Shop.name
    reason: a test
";

#[test]
fn a_step_that_only_adds_is_fine() {
    let root = Root::new("adds");
    let more = document("1.2", "active", "name")
        .replace("name: { type: string }", "name: { type: string }, more: { type: string }");
    root.put(NEW, &more);
    let text = root.succeeds(&["lint"]);
    assert!(text.starts_with("1 step with 1 change; 0 breaks"), "{text}");
}

#[test]
fn a_step_that_breaks_fails_with_its_place_until_an_exception_says_why() {
    let root = Root::new("breaks");
    root.put(NEW, &document("1.2", "active", "title"));
    let text = root.fails(&["lint"]);
    assert!(
        text.contains(
            "error[S208]: shopService 1.1 -> 1.2 breaks readers: field-removed Shop.name"
        ),
        "{text}"
    );
    assert!(text.contains(&format!("--> {NEW}:")), "{text}");
    root.put("specs/exceptions.yaml", EXCEPTION);
    let text = root.succeeds(&["lint"]);
    assert!(text.contains("1 break is excused by exceptions"), "{text}");
}

#[test]
fn a_new_major_version_may_break() {
    let root = Root::new("major");
    std::fs::remove_file(root.0.join(NEW)).unwrap();
    root.put("specs/tnx/shopService/v2_0.yaml", &document("2.0", "active", "title"));
    assert!(root.succeeds(&["lint"]).starts_with("0 steps"));
}

#[test]
fn an_exception_that_excuses_nothing_or_says_too_little_is_an_error() {
    let root = Root::new("exceptions");
    root.put("specs/exceptions.yaml", EXCEPTION);
    let text = root.fails(&["lint"]);
    assert!(text.contains("error[S209]: the exception excuses nothing"), "{text}");
    assert!(text.contains("--> specs/exceptions.yaml:2:5 #/exceptions/0"), "{text}");
    root.put("specs/exceptions.yaml", &EXCEPTION.replace("reason: a test", "why: a test"));
    let text = root.fails(&["lint"]);
    assert!(text.contains("there is no text `reason`"), "{text}");
    assert!(text.contains("`why` is not a key of an exception"), "{text}");
    root.put("specs/exceptions.yaml", "exceptions: none\n");
    assert!(root.fails(&["lint"]).contains("there is no list `exceptions`"));
}

#[test]
fn what_a_partial_document_does_not_tell_is_not_held_against_it() {
    let root = Root::new("partial");
    let partial = document("1.2", "active, x-s360-partial: true", "title");
    root.put(NEW, &partial);
    let text = root.succeeds(&["lint"]);
    assert!(
        text.contains("0 breaks are excused by exceptions, 1 item is no longer described"),
        "{text}"
    );
    let steps = root.succeeds(&["diff", "shopService@1.1", "shopService@1.2"]);
    assert!(steps.contains("2 changes: 1 no longer described, 1 compatible"), "{steps}");
}

#[test]
fn a_partial_document_excuses_no_break_that_it_tells() {
    let root = Root::new("partial-break");
    let required = document("1.2", "active, x-s360-partial: true", "name")
        .replace("{ type: string }", "{ type: boolean }");
    root.put(NEW, &required);
    let text = root.fails(&["lint"]);
    assert!(text.contains("breaks readers: type-changed Shop.name"), "{text}");
}

/// A document in which nothing leads to one type, a method answers with nothing and takes nobody
/// knows what, and a field is required that is not there.
fn hollow() -> String {
    let empty = "
  /askShop:
    post:
      operationId: askShop
      requestBody:
        content: { application/json: { schema: { type: object, x-s360-partial: true } } }
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { $ref: '#/components/schemas/Empty' } } }
components:
  schemas:
    Empty: { type: object, properties: { requestId: { type: integer }, statusCode: { type: string } } }
    Lonely: { type: object, required: [gone], properties: { there: { type: string } } }";
    document("1.2", "active", "name").replace("\ncomponents:\n  schemas:", empty)
}

const HOLLOW: [&str; 4] = [
    "empty-request askShop: no field of the request is described",
    "empty-result askShop: no field of the result is described beside the envelope",
    "unreached-type Lonely: no operation and no webhook leads to it",
    "required-field-undescribed Lonely.gone: `required` names a field that is not described",
];

#[test]
fn what_is_hollow_fails_with_its_place_until_somebody_says_why() {
    let root = Root::new("hollow");
    assert!(root.succeeds(&["lint"]).contains("nothing is hollow"));
    root.put(NEW, &hollow());
    let text = root.fails(&["lint"]);
    for case in HOLLOW {
        assert!(
            text.contains(&format!("error[S212]: shopService 1.2 is hollow: {case}")),
            "{text}"
        );
    }
    assert!(text.contains(&format!("--> {NEW}:15:")), "{text}");
    root.put(NEW, &hollow().replace("x-s360-status: active", "x-s360-status: draft"));
    root.succeeds(&["lint"]);
    root.put(NEW, &hollow());
    let missing = root.succeeds(&["lint", "--missing"]);
    let entries = format!("exceptions: []\n{missing}");
    root.put("specs/exceptions.yaml", &entries);
    assert!(root.fails(&["lint"]).contains("`reason` is not a text, or an empty one"));
    let reasoned = entries.replace("reason: \"\"", "reason: a test");
    root.put("specs/exceptions.yaml", &reasoned);
    let text = root.succeeds(&["lint"]);
    assert!(
        text.contains("1 empty-request, 1 empty-result, 1 required-field-undescribed"),
        "{text}"
    );
    assert_eq!(root.succeeds(&["lint", "--missing"]).trim(), "hollow:");
    root.put(NEW, &document("1.2", "active", "name"));
    let text = root.fails(&["lint"]);
    assert!(text.contains("error[S209]: the exception excuses nothing"), "{text}");
    assert!(text.contains("#/hollow/0") && text.contains("and at 3 more places"), "{text}");
}

#[test]
fn what_says_that_it_is_empty_or_is_inherited_is_not_hollow() {
    let root = Root::new("full");
    let text = hollow()
        .replace("{ type: object, x-s360-partial: true }", "{ type: object }")
        .replace("statusCode: { type: string }", "lonely: { $ref: '#/components/schemas/Lonely' }")
        .replace(
            "    Lonely:",
            "    Base: { type: object, properties: { gone: { type: string } } }\n    Lonely:",
        )
        .replace(
            "Lonely: { type",
            "Lonely: { allOf: [{ $ref: '#/components/schemas/Base' }], type",
        );
    let shop = "Shop: { type: object, properties: {";
    let text =
        text.replace(shop, &format!("{shop} base: {{ $ref: '#/components/schemas/Base' }},"));
    root.put(NEW, &text);
    assert!(root.succeeds(&["lint"]).contains("nothing is hollow"));
}

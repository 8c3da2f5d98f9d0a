//! Recorded answers are a second judge of steps between versions, and say when they cannot judge.
#![allow(clippy::unwrap_used, missing_docs)]

use s360_sandbox::{Documents, Exchange, Recording, Verdict, judge};
use serde_json::{Value, json};

/// A document of the service with one method, whose answer has these fields.
fn document(version: &str, fields: &Value) -> Value {
    json!({
        "swagger": "2.0",
        "info": {"title": "ShopService", "version": version.replace('_', ".")},
        "basePath": format!("/tnseb/backend-apis/shopService/v{version}"),
        "paths": {"/list": {"post": {
            "operationId": "list",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            "parameters": [{"in": "body", "name": "body", "schema": {"type": "object"}}],
            "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/List"}}},
        }}},
        "definitions": {"List": {"type": "object", "properties": fields}},
    })
}

fn documents() -> Documents {
    let [integer, text, boolean] = ["integer", "string", "boolean"].map(|it| json!({"type": it}));
    let old = json!({
        "id": integer, "code": text, "rank": integer, "gone": text, "kept": text, "rare": text,
    });
    let new = json!({
        "id": integer, "code": integer, "rank": boolean, "early": text, "late": text, "rare": text,
    });
    let folder = std::env::temp_dir().join(format!("s360-judge-{}", std::process::id()));
    let of_service = folder.join("tnseb/shopService");
    std::fs::create_dir_all(&of_service).unwrap();
    for (version, fields) in [("1_0", old), ("1_1", new)] {
        let text = document(version, &fields).to_string();
        std::fs::write(of_service.join(format!("v{version}.json")), text).unwrap();
    }
    let documents = Documents::read(&folder).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    documents
}

fn answer(version: &str, mut answer: Value) -> Exchange {
    answer.as_object_mut().unwrap().insert("statusCode".to_owned(), json!("success"));
    Exchange {
        context: "tnseb".to_owned(),
        service: "shopService".to_owned(),
        version: version.parse().unwrap(),
        method: "list".to_owned(),
        request: json!({}),
        status: 200,
        answer,
    }
}

#[test]
fn answers_agree_disagree_or_cannot_judge_each_kind_of_change() {
    let old = json!({"id": 1, "code": "17", "rank": 3, "gone": "a", "kept": "b", "early": "c"});
    let new = json!({"id": 1, "code": 17, "rank": true, "kept": "b", "late": "d"});
    let documents = documents();
    let verdicts = |exchanges: Vec<Exchange>| -> Vec<(String, Verdict)> {
        let (from, to) = ("1.0".parse().unwrap(), "1.1".parse().unwrap());
        let judged = judge(&documents, &Recording { exchanges, skipped: 0 }, from, to).unwrap();
        judged.into_iter().map(|it| (it.place, it.verdict)).collect()
    };
    let expected = |rows: &[(&str, Verdict)]| -> Vec<(String, Verdict)> {
        rows.iter().map(|(place, verdict)| ((*place).to_owned(), *verdict)).collect()
    };
    let (yes, no, unknown) = (Verdict::Agrees, Verdict::Disagrees, Verdict::CannotJudge);
    assert_eq!(
        verdicts(vec![answer("1.0", old.clone()), answer("1.1", new)]),
        expected(&[
            // Digits in a text are an integer: it says that the type changes, and nothing does.
            ("/code", no),
            ("/early", no),
            ("/gone", yes),
            ("/id", yes),
            ("/kept", no),
            ("/late", yes),
            ("/rank", yes),
            ("/rare", unknown),
        ])
    );
    assert_eq!(
        verdicts(vec![answer("1.0", old)]),
        expected(&[
            ("/code", no),
            ("/early", no),
            ("/gone", unknown),
            ("/id", yes),
            ("/kept", unknown),
            ("/late", unknown),
            ("/rank", yes),
            ("/rare", unknown),
        ])
    );
    assert_eq!(verdicts(vec![answer("2.0", json!({}))]), expected(&[("", unknown)]));
    assert_eq!(verdicts(Vec::new()), []);
}

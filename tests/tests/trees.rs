//! A document may be a tree of files.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::PathBuf;

use s360_codegen::name::Lock;
use s360_codegen::{Reading, api_text, name, read};

/// A folder of files that is gone after the test.
struct Tree(PathBuf);

impl Tree {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("s360-tree-{name}-{}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(root)
    }

    fn read(&self) -> Reading {
        read(&self.0.join("api/openapi.yaml")).unwrap()
    }

    /// Diagnostics with the folder taken off.
    fn diagnostics(&self) -> String {
        let all: Vec<String> = self.read().diagnostics.iter().map(ToString::to_string).collect();
        all.join("\n").replace(&format!("{}/", self.0.display()), "")
    }

    fn api(&self) -> String {
        let reading = self.read();
        assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
        api_text::write(&reading.api, &name::assign(&reading.api, &Lock::default()))
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const ROOT: &str = "
openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  $ref: paths.yaml
components:
  schemas:
    Price: { type: object, properties: { amount: { type: integer, format: int64 } } }
";

const PATHS: &str = "
/orders/{id}:
  $ref: 'orders/order.yaml'
/health:
  get:
    operationId: health
    responses: { '200': { $ref: '../shared/answers.yaml#/Fine' } }
";

const ORDER: &str = "
parameters:
  - $ref: '../../shared/parameters.yaml#/id'
get:
  operationId: getOrder
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema: { $ref: '../models/order.yml' }
put:
  operationId: putOrder
  requestBody:
    $ref: '../../shared/bodies.yaml#/Order'
  responses: { '204': { description: done } }
";

const MODEL: &str = "
type: object
properties:
  example: { $ref: '#/definitions/Line' }
  lines: { type: array, items: { $ref: '#/definitions/Line' } }
  parent: { $ref: 'order.yml' }
  price: { $ref: '../openapi.yaml#/components/schemas/Price' }
  prices: { type: array, items: { $ref: './../../api/openapi.yaml#/components/schemas/Price' } }
definitions:
  Line: { type: object, properties: { parameters: { type: string }, order: { $ref: '#' } } }
";

fn shop() -> Tree {
    Tree::new(
        "shop",
        &[
            ("api/openapi.yaml", ROOT),
            ("api/paths.yaml", PATHS),
            ("api/orders/order.yaml", ORDER),
            ("api/models/order.yml", MODEL),
            ("shared/answers.yaml", "Fine: { description: fine }"),
            (
                "shared/parameters.yaml",
                "id: { name: id, in: path, required: true, schema: { type: integer } }",
            ),
            (
                "shared/bodies.yaml",
                "Order:\n  content: { application/json: { schema: { $ref: '../api/models/order.yml' } } }",
            ),
        ],
    )
}

#[test]
fn a_tree_of_files_is_one_document_in_which_the_same_file_is_the_same_type() {
    insta::assert_snapshot!(shop().api());
}

#[test]
fn a_fault_in_another_file_is_shown_where_it_stands() {
    let tree = Tree::new(
        "faults",
        &[
            (
                "api/openapi.yaml",
                "openapi: 3.0.0\npaths:\n  /a:\n    $ref: a.yaml\ncomponents:\n  schemas:\n    A: { $ref: 'models.yaml#/A' }\n    B: { $ref: 'models.yaml#/Orden' }\n    C: { $ref: 'missing.yaml' }\n    D: { $ref: 'https://example.org/d.yaml' }\n    E: { $ref: '/etc/hostname' }\n",
            ),
            ("api/a.yaml", "get:\n  parameters:\n    - { name: x, in: qurey }\n"),
            (
                "api/models.yaml",
                "Order: { type: object }\nA:\n  properties:\n    x: { type: strng }\n    y: { $ref: '#/Ordre' }\n    y: {}\n",
            ),
        ],
    );
    insta::assert_snapshot!(tree.diagnostics());
}

#[test]
fn circles_of_files_end() {
    let tree = Tree::new(
        "circles",
        &[
            (
                "api/openapi.yaml",
                "openapi: 3.0.0\npaths:\n  /a:\n    $ref: a.yaml\n  /b:\n    get:\n      responses:\n        200:\n          description: ''\n          content: { application/json: { schema: { $ref: 'x.yaml' } } }\n",
            ),
            ("api/a.yaml", "$ref: b.yaml\n"),
            ("api/b.yaml", "$ref: a.yaml\n"),
            ("api/x.yaml", "properties: { y: { $ref: y.yaml } }\n"),
            ("api/y.yaml", "properties: { x: { $ref: x.yaml } }\n"),
        ],
    );
    insta::assert_snapshot!(tree.diagnostics());
    assert_eq!(tree.read().api.types.len(), 2);
}

#[test]
fn adding_a_file_with_the_same_name_renames_no_type() {
    let document = |more: &str| {
        format!(
            "openapi: 3.0.0\ncomponents:\n  schemas:\n    Cat: {{ properties: {{ owner: {{ $ref: 'b/pet.yaml' }}{more} }} }}\n"
        )
    };
    let file = "type: object\nproperties: { name: { type: string } }\n";
    let files = |document| {
        [("api/openapi.yaml", document), ("api/b/pet.yaml", file), ("api/a/pet.yaml", file)]
    };
    let first = document("");
    let second = document(", another: { $ref: 'a/pet.yaml' }");
    let tree = Tree::new("rivals", &files(&first));
    let before = tree.api();
    fs::write(tree.0.join("api/openapi.yaml"), &second).unwrap();
    let reading = tree.read();
    let after =
        api_text::write(&reading.api, &name::assign(&reading.api, &api_text::read(&before)));
    for line in before.lines().filter(|line| line.contains("pet")) {
        assert!(after.contains(line), "{line}\n{after}");
    }
}

//! A root with specs/ and generated/ of its own, for tests of the command.

#![allow(clippy::unwrap_used, dead_code, missing_docs, reason = "each test uses some of it")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A root with specs/ and generated/ of its own.
pub struct Root(pub PathBuf);

pub fn document(version: &str, status: &str, field: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: Shop, version: '{version}', x-s360-status: {status} }}
servers: [{{ url: https://example.org/tnx/backend-apis/shopService/v{} }}]
paths:
  /getShop:
    post:
      operationId: getShop
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {{ $ref: '#/components/schemas/Shop' }}
components:
  schemas:
    Shop: {{ type: object, properties: {{ {field}: {{ type: string }} }} }}
",
        version.replace('.', "_")
    )
}

impl Root {
    pub fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("s360-root-{name}-{}", std::process::id()));
        let root = Self(root);
        root.put("specs/tnx/shopService/v1_1.yaml", &document("1.1", "latest", "name"));
        root.put("specs/tnx/shopService/v1_2.yaml", &document("1.2", "active", "name"));
        root.succeeds(&["generate"]);
        root
    }

    pub fn put(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn run(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .arg("--root")
            .arg(&self.0)
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(text).unwrap())
    }

    pub fn succeeds(&self, arguments: &[&str]) -> String {
        let (success, text) = self.run(arguments);
        assert!(success, "{text}");
        text
    }

    pub fn fails(&self, arguments: &[&str]) -> String {
        let (success, text) = self.run(arguments);
        assert!(!success, "{text}");
        text
    }

    pub fn stale_because(&self, reason: &str) {
        let text = self.fails(&["check"]);
        assert!(text.lines().any(|line| line.trim() == reason), "{reason}\n{text}");
    }

    pub fn lock(&self) -> String {
        fs::read_to_string(self.0.join("specs/specs.lock")).unwrap()
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

//! Values go through generated types and come back as they were.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn examples_and_values_of_every_schema_of_the_fixtures_come_back_unchanged() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures");
    let folder = std::env::temp_dir().join(format!("s360-values-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(fixtures).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", ".", "--values"])
        .current_dir(&folder)
        .output()
        .unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    let row = out.lines().rfind(|line| line.starts_with("| all |")).unwrap();
    assert_eq!(row.matches("(100.00 %)").count(), 2, "{row}");
    assert!(!row.contains(" 0 of 0 "), "{row}");
}

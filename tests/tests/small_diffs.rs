//! Who reviews a regeneration reads as many lines as there are facts that changed, and a new version
//! as what it changes against the one before. `cargo test -p s360-tests --test small_diffs --
//! --nocapture` prints the counts, with `S360_DOCUMENTS=/path/to/folder` also those of real documents.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use s360_codegen::api_text::API_TEXT;
use s360_codegen::assemble::{services_crate, single_crate};
use s360_codegen::load::Document;
use s360_codegen::model::Api;
use s360_codegen::read_document;
use s360_codegen::write::Files;
use serde_json::{Map, Value, json};

fn documents() -> Vec<PathBuf> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut found = vec![
        specs.join("tnco/contactInformationPublicService/v2_7.json"),
        specs.join("tnseb/catalogService/v1_33.json"),
        specs.join("tnci/externalAccessControlService/v1_6.yaml"),
    ];
    found.extend(s360_tests::given_documents());
    found
}

fn generated(root: &Value, earlier: &Files) -> Files {
    let document = Document::parse("same.json", root.to_string()).unwrap();
    single_crate(&read_document(&document).unwrap().api, "same", "runtime", earlier)
}

/// Lines that are only in one of the two, file by file.
fn changed_lines(old: &Files, new: &Files) -> usize {
    let paths: BTreeSet<&PathBuf> = old.keys().chain(new.keys()).collect();
    let lines = |files: &Files, path| -> Vec<String> {
        files.get(path).map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default()
    };
    paths.into_iter().map(|path| difference(&lines(old, path), &lines(new, path))).sum()
}

/// Number of lines added and removed, by the longest common subsequence of what is not the same at
/// both ends.
fn difference(mut old: &[String], mut new: &[String]) -> usize {
    while let ([one, old_rest @ ..], [other, new_rest @ ..]) = (old, new)
        && one == other
    {
        (old, new) = (old_rest, new_rest);
    }
    while let ([old_rest @ .., one], [new_rest @ .., other]) = (old, new)
        && one == other
    {
        (old, new) = (old_rest, new_rest);
    }
    let mut row = vec![0; new.len() + 1];
    for one in old {
        let mut diagonal = 0;
        for (index, other) in new.iter().enumerate() {
            let above = row[index + 1];
            row[index + 1] = if one == other { diagonal + 1 } else { above.max(row[index]) };
            diagonal = above;
        }
    }
    old.len() + new.len() - 2 * row[new.len()]
}

/// The first object, in the order of keys, of which `fits` says yes; changed by `change`.
fn edit(
    value: &mut Value,
    fits: &dyn Fn(&Map<String, Value>) -> bool,
    change: &dyn Fn(&mut Map<String, Value>),
) -> bool {
    match value {
        Value::Object(object) if fits(object) => {
            change(object);
            true
        }
        Value::Object(object) => object.values_mut().any(|below| edit(below, fits, change)),
        Value::Array(items) => items.iter_mut().any(|below| edit(below, fits, change)),
        _ => false,
    }
}

type Fits = fn(&Map<String, Value>) -> bool;
type Change = fn(&mut Map<String, Value>);

const EDITS: &[(&str, Fits, Change, usize)] = &[
    (
        "one field added",
        |object| object.get("properties").is_some_and(Value::is_object),
        |object| {
            let field = json!({ "type": "string", "description": "New." });
            object["properties"].as_object_mut().unwrap().insert("newField".to_owned(), field);
        },
        4,
    ),
    (
        "one enum value added",
        |object| object.get("enum").and_then(Value::as_array).is_some_and(|it| it[0].is_string()),
        |object| object["enum"].as_array_mut().unwrap().push("BRAND_NEW".into()),
        4,
    ),
    (
        "one description edited",
        |object| {
            ["type", "description"].iter().all(|key| object.get(*key).is_some_and(Value::is_string))
        },
        |object| drop(object.insert("description".to_owned(), "Other words.".into())),
        2,
    ),
];

/// Documents without faults, and where their shared schemas are.
fn sound() -> impl Iterator<Item = (PathBuf, Document, &'static str)> {
    documents().into_iter().filter_map(|path| {
        let document = Document::read(&path).ok()?;
        if read_document(&document).is_ok_and(|reading| reading.has_errors()) {
            return None;
        }
        let places = ["/definitions", "/components/schemas"];
        let place = places.into_iter().find(|place| document.root.pointer(place).is_some())?;
        Some((path, document, place))
    })
}

#[test]
fn a_change_of_one_fact_touches_only_the_lines_about_it() {
    for (path, document, schemas) in sound() {
        let before = generated(&document.root, &Files::new());
        let lock = Files::from([(API_TEXT.into(), before[Path::new(API_TEXT)].clone())]);
        for (what, fits, change, most) in EDITS {
            let mut root = document.root.clone();
            if !edit(root.pointer_mut(schemas).unwrap(), fits, change) {
                continue;
            }
            let count = changed_lines(&before, &generated(&root, &lock));
            println!("{}: {what}: {count} lines", path.file_name().unwrap().display());
            // What real documents say in several places changes in each of them.
            let is_own = path.starts_with(env!("CARGO_MANIFEST_DIR"));
            assert!(!is_own || (1..=*most).contains(&count), "{}: {what}", path.display());
        }
    }
}

/// The document as that of `shopService` in the version 1.`minor`.
fn version(root: &Value, minor: u32) -> Api {
    let mut root = root.clone();
    let base = format!("/tnx/backend-apis/shopService/v1_{minor}");
    root["info"]["version"] = json!(format!("1.{minor}"));
    if root.get("swagger").is_some() {
        root["basePath"] = base.into();
    } else {
        root["servers"] = json!([{ "url": format!("https://example.org{base}") }]);
    }
    let document = Document::parse("same.json", root.to_string()).unwrap();
    read_document(&document).unwrap().api
}

/// The files of a version, without its folder.
fn own_files(files: &Files, minor: u32) -> Files {
    let folder = PathBuf::from(format!("src/shop/v1_{minor}"));
    let own = files.iter().filter_map(|(path, text)| {
        Some((path.strip_prefix(&folder).ok()?.to_owned(), text.clone()))
    });
    own.collect()
}

/// Lines of a new version with one field more that are to be read, and those of other versions.
const MOST: usize = 40;

/// As `git diff -C --find-copies-harder` shows it.
#[test]
fn a_new_version_differs_from_the_one_before_by_what_it_changes() {
    let (_, fits, change, _) = EDITS[0];
    for (path, document, schemas) in sound() {
        let mut newest = document.root.clone();
        edit(newest.pointer_mut(schemas).unwrap(), &fits, &change);
        let old = [version(&document.root, 1), version(&document.root, 2)];
        let before = services_crate(&old.iter().collect::<Vec<_>>(), &Files::new());
        let new = version(&newest, 3);
        let after = services_crate(&old.iter().chain([&new]).collect::<Vec<_>>(), &before);
        let (own, lines) = (own_files(&after, 3), |files: &Files| -> usize {
            files.values().map(|text| text.lines().count()).sum()
        });
        let copied = changed_lines(&own_files(&before, 2), &own);
        let elsewhere = changed_lines(&before, &after) - lines(&own);
        println!(
            "{}: a new version with one field more: {} lines, {copied} of them unlike the version \
             before, and {elsewhere} elsewhere",
            path.file_name().unwrap().display(),
            lines(&own)
        );
        assert!(copied <= MOST && elsewhere <= MOST, "{}: {copied}, {elsewhere}", path.display());
    }
}

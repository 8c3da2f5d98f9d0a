//! The tests are in `tests/`; here are the examples of the README and of the guides, which are compiled
//! and run, the code that some tests call, generated from the fixtures of the same name, and what several tests
//! need.

#[rustfmt::skip]
pub mod alternatives;
#[rustfmt::skip]
pub mod bodies;
#[rustfmt::skip]
pub mod bodies31;
#[rustfmt::skip]
pub mod collection_formats;
#[rustfmt::skip]
pub mod http;
#[rustfmt::skip]
pub mod java;
#[rustfmt::skip]
pub mod lints;
#[rustfmt::skip]
pub mod seats;

/// The README; only `cargo test --doc` sees it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The guides, which rustdoc shows in the runtime.
#[cfg(doctest)]
pub mod guides {
    #[doc = include_str!("../../runtime/src/guide/first_call.md")]
    pub struct FirstCall;
    #[doc = include_str!("../../runtime/src/guide/testing.md")]
    pub struct Testing;
    #[doc = include_str!("../../runtime/src/guide/production.md")]
    pub struct Production;
    #[doc = include_str!("../../runtime/src/guide/partial_answers.md")]
    pub struct PartialAnswers;
    #[doc = include_str!("../../runtime/src/guide/next_version.md")]
    pub struct NextVersion;
    #[doc = include_str!("../../runtime/src/guide/several_workers.md")]
    pub struct SeveralWorkers;
    #[doc = include_str!("../../runtime/src/guide/webhooks.md")]
    pub struct Webhooks;
}

/// Says that a test does nothing because `what` is not installed; in CI everything must be.
pub fn skipped(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing; .ci/run installs it");
    eprintln!("skipped: {what} is not installed");
}

/// The JSON and YAML files below the folder that the variable `S360_DOCUMENTS` names, for
/// tests that can be run on real documents too; none without it.
pub fn given_documents() -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders: Vec<std::path::PathBuf> =
        std::env::var_os("S360_DOCUMENTS").into_iter().map(Into::into).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let ending = path.extension().unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if ["json", "yaml", "yml"].iter().any(|known| ending == *known) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

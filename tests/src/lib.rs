//! The tests are in `tests/`; here the examples of the README are compiled and run, and what
//! several tests need is kept.

/// The README; only `cargo test --doc` sees it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Says that a test does nothing because `what` is not installed; in CI everything must be.
pub fn skipped(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing; .ci/run installs it");
    eprintln!("skipped: {what} is not installed");
}

//! The tests are in `tests/`; here are the examples of the README, which are compiled and run, the
//! code that some tests call, generated from the fixtures of the same name, and what several tests
//! need.

#[rustfmt::skip]
pub mod collection_formats;
#[rustfmt::skip]
pub mod http;

/// The README; only `cargo test --doc` sees it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Says that a test does nothing because `what` is not installed; in CI everything must be.
pub fn skipped(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is missing; .ci/run installs it");
    eprintln!("skipped: {what} is not installed");
}

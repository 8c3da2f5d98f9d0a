//! The tests are in `tests/`; here the examples of the README are compiled and run.

/// The README; only `cargo test --doc` sees it.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

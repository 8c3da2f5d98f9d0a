//! The tests are in `tests/`; here the examples of the README are compiled and run.

#![doc = include_str!("../../README.md")]

//! `contactInformationPublicService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 2.7 | end of life | `contact-information-public-v2_7` | 1 |  |
//! | 2.8 | end of life | `contact-information-public-v2_8` | 1 | 32 changes: 26 no longer described, 5 compatible, 1 documentation only; 29 break Rust code that compiles today |
//! | 2.13 | end of life | `contact-information-public-v2_13` | 1 | 7 changes: 6 no longer described, 1 compatible; 7 break Rust code that compiles today |
//! | 2.14 | end of life | `contact-information-public-v2_14` | 1 | 6 changes: 6 compatible; 3 break Rust code that compiles today |
//! | 2.21 | unknown | `contact-information-public-v2_21` | 3 | 81 changes: 3 no longer described, 77 compatible, 1 documentation only; 74 break Rust code that compiles today |
//! | 2.22 | unknown | `contact-information-public-v2_22` | 3 | no changes |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "contact-information-public-v2_7")]
pub mod v2_7;

#[cfg(feature = "contact-information-public-v2_8")]
pub mod v2_8;

#[cfg(feature = "contact-information-public-v2_13")]
pub mod v2_13;

#[cfg(feature = "contact-information-public-v2_14")]
pub mod v2_14;

#[cfg(feature = "contact-information-public-v2_21")]
pub mod v2_21;

#[cfg(feature = "contact-information-public-v2_22")]
pub mod v2_22;

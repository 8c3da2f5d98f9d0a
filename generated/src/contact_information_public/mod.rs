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
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "contact-information-public-v2_22")]
//! # mod example {
//! use s360::contact_information_public::v2_22::{ContactInformationPublicService, CreateCulturalContactRequest};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = CreateCulturalContactRequest::default();
//! let result = ContactInformationPublicService::new(client).create_cultural_contact(&request).await?;
//! for item in result.cultural_contact_data.iter().flatten() {
//!     for address in item.addresses.iter().flatten() {
//!         println!("{:?}", address.country_code);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
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

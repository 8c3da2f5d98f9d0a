//! `contactAuthenticationPublicService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 2.8 | end of life | `contact-authentication-public-v2_8` | 2 |  |
//! | 2.11 | end of life | `contact-authentication-public-v2_11` | 2 | 2 changes: 2 documentation only; no Rust code breaks |
//! | 2.14 | end of life | `contact-authentication-public-v2_14` | 1 | 4 changes: 2 no longer described, 1 compatible, 1 documentation only; 3 break Rust code that compiles today |
//! | 2.17 | deprecated | `contact-authentication-public-v2_17` | 1 | 8 changes: 7 no longer described, 1 documentation only; 7 break Rust code that compiles today |
//! | 2.21 | latest | `contact-authentication-public-v2_21` | 1 | 8 changes: 4 no longer described, 3 compatible, 1 documentation only; 7 break Rust code that compiles today |
//! | 2.22 | active | `contact-authentication-public-v2_22` | 2 | 14 changes: 14 compatible; 9 break Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "contact-authentication-public-v2_22")]
//! # mod example {
//! use s360::contact_authentication_public::v2_22::{AuthenticateRequest, ContactAuthenticationPublicService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = AuthenticateRequest::default();
//! let result = ContactAuthenticationPublicService::new(client).authenticate(&request).await?;
//! println!("{:?}", result.contact_number);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "contact-authentication-public-v2_8")]
pub mod v2_8;

#[cfg(feature = "contact-authentication-public-v2_11")]
pub mod v2_11;

#[cfg(feature = "contact-authentication-public-v2_14")]
pub mod v2_14;

#[cfg(feature = "contact-authentication-public-v2_17")]
pub mod v2_17;

#[cfg(feature = "contact-authentication-public-v2_21")]
pub mod v2_21;

#[cfg(feature = "contact-authentication-public-v2_22")]
pub mod v2_22;

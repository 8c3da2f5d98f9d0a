//! `contactSocialLoginService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | latest | `contact-social-login-v1_0` | 2 |  |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "contact-social-login-v1_0")]
//! # mod example {
//! use s360::contact_social_login::v1_0::{AddLinkRequest, ContactSocialLoginService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = AddLinkRequest::default();
//! let result = ContactSocialLoginService::new(client).add_link(&request).await?;
//! println!("{result:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "contact-social-login-v1_0")]
pub mod v1_0;

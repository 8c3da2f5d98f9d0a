//! `contactSocialLoginService` (context `tnco`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | latest | `contact-social-login-v1_0` | 2 |  |
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "contact-social-login-v1_0")]
pub mod v1_0;

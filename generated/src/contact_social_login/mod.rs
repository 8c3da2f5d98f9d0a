//! `contactSocialLoginService` (context `tnco`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.0 | latest | `contact-social-login-v1_0` | 2 |

#[cfg(feature = "contact-social-login-v1_0")]
pub mod v1_0;

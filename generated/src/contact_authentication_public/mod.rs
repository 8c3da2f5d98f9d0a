//! `contactAuthenticationPublicService` (context `tnco`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 2.8 | end of life | `contact-authentication-public-v2_8` | 2 |
//! | 2.11 | end of life | `contact-authentication-public-v2_11` | 2 |
//! | 2.14 | end of life | `contact-authentication-public-v2_14` | 1 |
//! | 2.17 | deprecated | `contact-authentication-public-v2_17` | 1 |
//! | 2.21 | latest | `contact-authentication-public-v2_21` | 1 |
//! | 2.22 | active | `contact-authentication-public-v2_22` | 1 |

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

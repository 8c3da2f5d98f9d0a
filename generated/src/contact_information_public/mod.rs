//! `contactInformationPublicService` (context `tnco`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 2.7 | end of life | `contact-information-public-v2_7` | 1 |
//! | 2.8 | end of life | `contact-information-public-v2_8` | 1 |
//! | 2.13 | end of life | `contact-information-public-v2_13` | 1 |
//! | 2.14 | end of life | `contact-information-public-v2_14` | 1 |
//! | 2.21 | unknown | `contact-information-public-v2_21` | 2 |
//! | 2.22 | unknown | `contact-information-public-v2_22` | 1 |

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

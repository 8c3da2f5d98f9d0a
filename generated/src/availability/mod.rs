//! `availabilityService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.19 | end of life | `availability-v1_19` | 2 |  |
//! | 1.32 | unknown | `availability-v1_32` | 2 | 6 changes: 5 compatible, 1 documentation only; 2 break Rust code that compiles today |
//! | 1.33 | latest | `availability-v1_33` | 6 | 11 changes: 9 compatible, 2 documentation only; 1 breaks Rust code that compiles today |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "availability-v1_33")]
//! # mod example {
//! use s360::availability::v1_33::{AvailabilityService, GetEventAvailabilityRequest};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = GetEventAvailabilityRequest::new(vec![1], 1);
//! let result = AvailabilityService::new(client).get_event_availability(&request).await?;
//! if let Some(event_availability_data) = &result.event_availability_data {
//!     println!("{:?}", event_availability_data.event_availabilities);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "availability-v1_19")]
pub mod v1_19;

#[cfg(feature = "availability-v1_32")]
pub mod v1_32;

#[cfg(feature = "availability-v1_33")]
pub mod v1_33;

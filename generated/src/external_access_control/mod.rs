//! `externalAccessControlService` (context `tnci`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | end of life | `external-access-control-v1_0` | 3 |  |
//! | 1.1 | end of life | `external-access-control-v1_1` | 2 | 25 changes: 15 break readers, 2 no longer described, 7 compatible, 1 documentation only; 20 break Rust code that compiles today |
//! | 1.2 | deprecated | `external-access-control-v1_2` | 2 | 2 changes: 2 compatible; 2 break Rust code that compiles today |
//! | 1.3 | deprecated | `external-access-control-v1_3` | 1 | 11 changes: 4 no longer described, 7 compatible; 6 break Rust code that compiles today |
//! | 1.4 | deprecated | `external-access-control-v1_4` | 1 | 5 changes: 5 documentation only; no Rust code breaks |
//! | 1.5 | unknown | `external-access-control-v1_5` | 0 | 4 changes: 4 no longer described; 4 break Rust code that compiles today |
//! | 1.6 | latest | `external-access-control-v1_6` | 6 | 15 changes: 15 compatible; no Rust code breaks |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-access-control-v1_6")]
//! # mod example {
//! use s360::external_access_control::v1_6::{BurnTicketRequest, ExternalAccessControlService};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = BurnTicketRequest::default();
//! let result = ExternalAccessControlService::new(client).burn_ticket(&request).await?;
//! if let Some(controlled_ticket_data) = &result.controlled_ticket_data {
//!     for control_operation in controlled_ticket_data.control_operations.iter().flatten() {
//!         println!("{:?}", control_operation.operation_date_time);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-access-control-v1_0")]
pub mod v1_0;

#[cfg(feature = "external-access-control-v1_1")]
pub mod v1_1;

#[cfg(feature = "external-access-control-v1_2")]
pub mod v1_2;

#[cfg(feature = "external-access-control-v1_3")]
pub mod v1_3;

#[cfg(feature = "external-access-control-v1_4")]
pub mod v1_4;

#[cfg(feature = "external-access-control-v1_5")]
pub mod v1_5;

#[cfg(feature = "external-access-control-v1_6")]
pub mod v1_6;

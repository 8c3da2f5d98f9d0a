//! `externalOrderHistoryService` (context `tnseb`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.13 | end of life | `external-order-history-v1_13` | 1 |  |
//! | 1.22 | end of life | `external-order-history-v1_22` | 1 | 17 changes: 13 no longer described, 4 compatible; 16 break Rust code that compiles today |
//! | 1.26 | end of life | `external-order-history-v1_26` | 1 | 3 changes: 3 no longer described; 3 break Rust code that compiles today |
//! | 1.30 | deprecated | `external-order-history-v1_30` | 1 | 5 changes: 3 no longer described, 2 compatible; 3 break Rust code that compiles today |
//! | 1.33 | unknown | `external-order-history-v1_33` | 1 | 7 changes: 2 no longer described, 5 compatible; 2 break Rust code that compiles today |
//! | 1.34 | active | `external-order-history-v1_34` | 2 | 4 changes: 4 compatible; no Rust code breaks |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "external-order-history-v1_34")]
//! # mod example {
//! use s360::external_order_history::v1_34::{ExternalOrderHistoryService, ListTicketsByCriteriaRequest, TicketFilterCriteria};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = ListTicketsByCriteriaRequest::new(TicketFilterCriteria::default());
//! let result = ExternalOrderHistoryService::new(client).list_tickets_by_criteria(&request).await?;
//! for ticket_summary in result.ticket_summaries.iter().flatten() {
//!     println!("{:?}", ticket_summary.audience_sub_category);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "external-order-history-v1_13")]
pub mod v1_13;

#[cfg(feature = "external-order-history-v1_22")]
pub mod v1_22;

#[cfg(feature = "external-order-history-v1_26")]
pub mod v1_26;

#[cfg(feature = "external-order-history-v1_30")]
pub mod v1_30;

#[cfg(feature = "external-order-history-v1_33")]
pub mod v1_33;

#[cfg(feature = "external-order-history-v1_34")]
pub mod v1_34;

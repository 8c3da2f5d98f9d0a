//! `dataExportService` (context `tnai`).
//!
//! | version | status | feature | operations | against the version before |
//! |---|---|---|---|---|
//! | 1.0 | latest | `data-export-v1_0` | 6 |  |
//!
//! The main call of the newest one:
//!
//! ```rust,no_run
//! # #[cfg(feature = "data-export-v1_0")]
//! # mod example {
//! use s360::data_export::v1_0::{DataExportService, ExecuteExportRequest};
//! use s360::prelude::*;
//!
//! # async fn example(client: &Client) -> Result<(), Error> {
//! let request = ExecuteExportRequest::new("…");
//! let result = DataExportService::new(client).execute_export(&request).await?;
//! for exported_element in result.exported_elements.iter().flatten() {
//!     for name_value in exported_element.name_values.iter().flatten() {
//!         println!("{:?}", name_value.name);
//!     }
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! All changes are in `CHANGES.md` in the version's folder; the crate's `CHANGELOG.md` lists them.

#[cfg(feature = "data-export-v1_0")]
pub mod v1_0;

//! `dataExportService` (context `tnai`).
//!
//! | version | status | feature | operations |
//! |---|---|---|---|
//! | 1.0 | latest | `data-export-v1_0` | 6 |

#[cfg(feature = "data-export-v1_0")]
pub mod v1_0;

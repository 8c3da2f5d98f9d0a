//! `dataExportService` 1.0 (latest).
//!
//! Reconstructed from public reference pages. It is partial: only the first part of each page was readable. To be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `executeExport` | [`DataExportService::execute_export`] | runs the export of the given key; may answer in\_progress |
//! | `flagItems` | [`DataExportService::flag_items`] | marks the elements with flagDate |
//! | `getAvailableExports` | [`DataExportService::get_available_exports`] | lists exports and their parameters |
//! | `getFlaggingStatus` | [`DataExportService::get_flagging_status`] |  |
//! | `retrieveGeneratedFileContent` | [`DataExportService::retrieve_generated_file_content`] | content of a file made by a flat file export |
//! | `unFlagItems` | [`DataExportService::un_flag_items`] |  |

mod client;
mod operations;
mod records;

pub use client::*;
pub use records::*;

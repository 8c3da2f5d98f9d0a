//! `dataExportService` 1.0 (latest).
//!
//! Calls go to `/tnai/backend-apis/dataExportService/v1_0`. One whose outcome is unknown is repeated.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `executeExport` | [`DataExportService::execute_export`] | Runs the export of the given key; may answer in\_progress |
//! | `flagItems` | [`DataExportService::flag_items`] | Marks the elements with flagDate |
//! | `getAvailableExports` | [`DataExportService::get_available_exports`] | Lists exports and their parameters |
//! | `getFlaggingStatus` | [`DataExportService::get_flagging_status`] |  |
//! | `retrieveGeneratedFileContent` | [`DataExportService::retrieve_generated_file_content`] | Content of a file made by a flat file export |
//! | `unFlagItems` | [`DataExportService::un_flag_items`] |  |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

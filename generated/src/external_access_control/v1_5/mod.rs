//! `externalAccessControlService` 1.5 (unknown).
//!
//! Reconstructed from public pages and public client code; no reference page of this version was readable. It is partial. To be replaced by the vendor's file.

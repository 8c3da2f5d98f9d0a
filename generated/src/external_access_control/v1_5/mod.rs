//! `externalAccessControlService` 1.5 (unknown).
//!
//! Reconstructed from public reference pages, of which only the beginning was readable: incomplete. To be replaced by the vendor's document.

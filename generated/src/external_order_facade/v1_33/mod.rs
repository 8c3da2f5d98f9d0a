//! `externalOrderFacade` 1.33 (latest).
//!
//! Calls go to `/tnseb/backend-apis/externalOrderFacade/v1_33`. One whose outcome is unknown is repeated, but not of `createOrUpdateOrder`, `createPaymentsAndCloseOrder`, `reopenOrder`.
//!
//! Reconstructed from public pages and public client code: each part says what it is known from. It is partial, and to be replaced by the vendor's file.
//!
//! | operation | method | |
//! |---|---|---|
//! | `createOrUpdateOrder` | [`ExternalOrderFacade::create_or_update_order`] | One call for each addition to the cart; at least one of the operation creation lists must be non-null |
//! | `createPaymentsAndCloseOrder` | [`ExternalOrderFacade::create_payments_and_close_order`] |  |
//! | `notifyOrder` | [`ExternalOrderFacade::notify_order`] | Finalises an order after a payment, or abandons it |
//! | `reopenOrder` | [`ExternalOrderFacade::reopen_order`] | Allows another attempt to pay an order |

mod client;
mod enums;
mod operations;
mod records;

pub use client::*;
pub use enums::*;
pub use records::*;

//! Receiving what the vendor sends by itself: webhooks (ruling 22). Bytes and headers in, events out;
//! any web framework can stand around it; the guide [`webhooks`](crate::guide::webhooks) has some.
//!
//! ```
//! use s360_runtime::Secret;
//! use s360_runtime::webhook::{Event, Guard, Receiver, Rejected};
//! # use s360_runtime::wire::Extra;
//! # // With a generated crate: `use s360::webhook_order::v2_0::OrderDetailResult;`
//! # #[derive(Default)]
//! # struct OrderDetailResult { extra: Extra }
//! # s360_runtime::record!(OrderDetailResult {} extra);
//! # impl s360_runtime::webhook::Payload for OrderDetailResult { const WEBHOOK: &'static str = "order"; }
//! # let (headers, body) = (http::HeaderMap::new(), r#"[{"orderDetailsData": {"orderId": 7}}]"#);
//!
//! let guard = Guard::none(); // or `basic`, or `api_key`
//! let receiver = Receiver::new();
//! guard.verify(&headers)?; // 401 if not; the body can be queued now, and read later
//! for item in receiver.read::<OrderDetailResult>(body) {
//!     match item {
//!         Ok(Event { value: order, key, .. }) => println!("{}", key.subject()),
//!         Err(Rejected { pointer, message, raw, .. }) => eprintln!("at {pointer}: {message}"),
//!     }
//! }
//! # Ok::<(), s360_runtime::webhook::Refused>(())
//! ```
//!
//! | fact | what follows |
//! |---|---|
//! | one object, a list, or `{"bucket":[…],"destination":{…}}` | [`Receiver::read`] gives items, whichever it is |
//! | a bad item among good ones | it is [`Rejected`] with its place and its text, the others are events |
//! | no signature, only a fixed secret | [`Guard`] |
//! | anything but 200 is repeated 12 times, then lost | [`Receiver::handle`] answers 200 when the work is done, and not before |
//! | the same item comes again, also at the same time | [`Key`], and an [`IdempotencyStore`] that remembers it |
//! | bodies of many megabytes | items are read one at a time; [`Receiver::reading`] takes a body in pieces |
//! | fields and values that no document lists | read all the same; [`Observer::drift`](crate::Observer::drift) tells |

mod cut;
mod guard;
mod handle;
mod item;
mod key;
#[cfg(feature = "redis")]
mod redis;
mod store;

pub use guard::{Guard, Refused};
pub use handle::Reply;
pub use item::{Event, Fault, Items, Payload, Reading, Receiver, Rejected};
pub use key::Key;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
pub use store::{Claim, IdempotencyStore, MemoryStore, StoreError, StoreFuture};

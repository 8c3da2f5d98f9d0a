//! HTTP.
//!
//! | operation | method | |
//! |---|---|---|
//! | `DELETE /methods` | [`Client::delete_methods`] |  |
//! | `GET /downloads` | [`Client::download`] |  |
//! | `DELETE /jobs` | [`Client::drop_job`] |  |
//! | `POST /elsewhere/{id}` | [`Client::elsewhere`] |  |
//! | `GET /jobs` | [`Client::find_job`] |  |
//! | `GET /methods` | [`Client::get_methods`] |  |
//! | `HEAD /methods` | [`Client::head_methods`] |  |
//! | `OPTIONS /methods` | [`Client::options_methods`] |  |
//! | `PATCH /methods` | [`Client::patch_methods`] |  |
//! | `PATCH /bodies/json` | [`Client::patch_json`] |  |
//! | `POST /methods` | [`Client::post_methods`] |  |
//! | `PUT /methods` | [`Client::put_methods`] |  |
//! | `PUT /bodies/bytes` | [`Client::send_bytes`] |  |
//! | `POST /bodies/form` | [`Client::send_form`] |  |
//! | `POST /bodies/text` | [`Client::send_text`] |  |
//! | `POST /bodies/xml` | [`Client::send_xml`] |  |
//! | `GET /shared#one` | [`Client::shared_one`] |  |
//! | `POST /jobs` | [`Client::start_job`] |  |
//! | `GET /styles/{simple}/{label}/{matrix}/{first}-{second}.{ending}` | [`Client::styles`] |  |
//! | `TRACE /methods` | [`Client::trace_methods`] |  |
//! | `GET /undescribed/{id}` | [`Client::undescribed`] |  |
//! | `POST /bodies/multipart` | [`Client::upload`] |  |
//!
//! What the server sends by itself:
//!
//! | webhook | type | |
//! |---|---|---|
//! | `POST elsewhere cancelled` | [`ElsewhereCancelledRequest`] |  |
//! | `POST elsewhere finished` | [`ElsewhereFinishedRequest`] → [`ElsewhereFinishedAnswer`] |  |
//! | `POST thing.created` | [`Point`] | A thing was made |

mod answers;
mod client;
mod enums;
mod operations;
mod records;

pub use answers::*;
pub use client::*;
pub use enums::*;
pub use records::*;

//! Guides, each for a job; their code is compiled and run by the workspace's tests.
//!
//! | guide | |
//! |---|---|
//! | [`first_call`] | from nothing to an answer in five minutes, without access to a server |
//! | [`testing`] | tests of a program against the sandbox |
//! | [`production`] | what is repeated, timeouts, TLS and proxies, logs and metrics, a checklist |
//! | [`partial_answers`] | what a document does not tell, or tells wrong: read by name, nothing lost |
//! | [`next_version`] | from one version of a service to the next |
//! | [`several_workers`] | processes and machines that share one rate limit |
//! | [`recorded_traffic`] | from a day of real calls to patches of the documents |
//! | [`webhooks`] | how to receive what the vendor sends, and process each item once |

// Their examples need the clients and the sandbox, which stand on this crate: the tests' package
// has them as doctests, here they are text.
#[cfg_attr(not(doctest), doc = include_str!("first_call.md"))]
pub mod first_call {}
#[cfg_attr(not(doctest), doc = include_str!("testing.md"))]
pub mod testing {}
#[cfg_attr(not(doctest), doc = include_str!("production.md"))]
pub mod production {}
#[cfg_attr(not(doctest), doc = include_str!("partial_answers.md"))]
pub mod partial_answers {}
#[cfg_attr(not(doctest), doc = include_str!("next_version.md"))]
pub mod next_version {}
#[cfg_attr(not(doctest), doc = include_str!("several_workers.md"))]
pub mod several_workers {}
#[cfg_attr(not(doctest), doc = include_str!("recorded_traffic.md"))]
pub mod recorded_traffic {}
#[cfg_attr(not(doctest), doc = include_str!("webhooks.md"))]
pub mod webhooks {}

//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `elsewhere finished request state`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElsewhereFinishedRequestState {
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for ElsewhereFinishedRequestState {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Done, "done"),
        (Self::Failed, "failed"),
    ];
}
s360_runtime::open_enum!(ElsewhereFinishedRequestState);

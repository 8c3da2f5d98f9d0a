//! Values from a list.

/// In the webhook `elsewhere finished`: `state`.
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
s360_runtime::open_enum!(ElsewhereFinishedRequestState {
    Done => "done",
    Failed => "failed",
});

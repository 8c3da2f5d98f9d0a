//! Answers whose type depends on the status.

use super::Wire;

/// A generated enum with one variant for each status that the document tells of.
pub trait ByStatus {
    /// Becomes the variant of a status and returns the place to read its body into; `None` if it has
    /// none.
    fn at(&mut self, status: u16) -> Option<&mut dyn Wire>;
}

/// Completes a generated enum that has a [`ByStatus`] impl. It is read as an answer and never
/// written.
#[macro_export]
macro_rules! by_status {
    ($type:ty) => {
        impl $crate::wire::Wire for $type {
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::ByStatus(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Absent
            }
        }
        impl ::std::default::Default for $type {
            /// No answer yet.
            #[inline]
            fn default() -> Self {
                Self::Other(0, $crate::Bytes::default())
            }
        }
    };
}

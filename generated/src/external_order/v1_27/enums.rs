//! Values from a list.

use s360_runtime::wire::OpenEnum;

/// `Cash type`.
///
/// Described since 1.27.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CashType {
    /// `COIN`
    Coin,
    /// `COINS_ROLL`
    CoinsRoll,
    /// `NOTE`
    Note,
    /// `NOTES_BUNDLE`
    NotesBundle,
    /// A value the document does not list.
    Unknown(String),
}

impl OpenEnum for CashType {
    const TABLE: &'static [(Self, &'static str)] = &[
        (Self::Coin, "COIN"),
        (Self::CoinsRoll, "COINS_ROLL"),
        (Self::Note, "NOTE"),
        (Self::NotesBundle, "NOTES_BUNDLE"),
    ];
}
s360_runtime::open_enum!(CashType);

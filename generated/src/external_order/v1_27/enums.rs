//! Values from a list.

/// In the answer of `abandonMovements`: `orderUpdateData.catalogCurrency.availableCash[].type`.
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
s360_runtime::open_enum!(CashType {
    Coin => "COIN",
    CoinsRoll => "COINS_ROLL",
    Note => "NOTE",
    NotesBundle => "NOTES_BUNDLE",
});

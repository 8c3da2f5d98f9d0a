//! What a document does not describe but a server sent: kept, readable, written back.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::drift::kind;
use super::{DecodeError, Shape, Wire, decode_value};

/// What arrived without being described: fields that the document does not list, and described fields
/// that arrived as `null` or as something else than described. Beside these, the described field is
/// empty. The envelope of a result (R8) is not here: two equal results stay equal, whatever their
/// `requestId`.
///
/// All of it is kept under its name on the wire and written back when the value is sent again, so that
/// nothing is lost between versions. A described field that has got a value meanwhile is written
/// instead of what is kept under its name.
///
/// To read a field wherever it is, use [`ByName::field`](super::ByName::field): a field that is here
/// today is described tomorrow, and then it is no longer here.
///
/// ```
/// use s360_runtime::wire::Extra;
/// let mut extra = Extra::default();
/// extra.insert("newField", serde_json::json!(7));
/// assert_eq!(extra.get("newField"), Some(&serde_json::json!(7)));
/// assert!(extra.get("other").is_none());
/// ```
#[derive(Clone, Default)]
pub struct Extra {
    /// One pointer: nearly every value keeps nothing.
    kept: Option<Box<Kept>>,
    /// What the object was read as.
    shape: Option<&'static Shape>,
}

#[derive(Clone, Default, PartialEq)]
struct Kept {
    fields: BTreeMap<String, Value>,
    instead: Option<Value>,
}

impl Extra {
    /// The value that arrived under `name`.
    ///
    /// # Panics
    /// In debug builds, if the document describes a field of this name, so that its value is there;
    /// in others that is a warning, with the feature `tracing`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let found = self.kept(name);
        if found.is_none() {
            self.asked_for(name);
        }
        found
    }
    /// The value under `name` as a type of the document or a plain one.
    ///
    /// ```
    /// use s360_runtime::wire::Extra;
    /// let mut extra = Extra::default();
    /// extra.insert("seats", serde_json::json!([3, 4]));
    /// assert_eq!(extra.read::<Vec<i64>>("seats"), Some(Ok(vec![3, 4])));
    /// ```
    ///
    /// # Errors
    /// The value is something else.
    ///
    /// # Panics
    /// As [`Extra::get`].
    pub fn read<T: Wire + Default>(&self, name: &str) -> Option<Result<T, DecodeError>> {
        let mut read = T::default();
        Some(decode_value(self.get(name)?, &mut read).map(|_| read))
    }
    /// What arrived where the document says that there is an object, such as a text among the objects
    /// of a list. The value then only stands for it: its fields are empty, and as long as they are,
    /// this is what is written.
    ///
    /// ```
    /// use s360_runtime::Translations;
    /// use s360_runtime::wire::{decode, encode};
    ///
    /// let mut title = Translations::default();
    /// let json = br#"{"translations":[{"locale":"fr","value":"Le Cid"},"The Cid"]}"#;
    /// decode(json, &mut title)?;
    /// let entries = title.translations.as_deref().unwrap_or_default();
    /// assert_eq!(entries[0].extra.instead(), None);
    /// assert_eq!(entries[1].extra.instead(), Some(&"The Cid".into()));
    /// assert_eq!(encode(&title, &[]), json);
    /// # Ok::<(), s360_runtime::wire::DecodeError>(())
    /// ```
    pub fn instead(&self) -> Option<&Value> {
        self.kept.as_ref()?.instead.as_ref()
    }
    /// Adds or replaces a field.
    pub fn insert(&mut self, name: impl Into<String>, value: Value) {
        self.kept.get_or_insert_default().fields.insert(name.into(), value);
    }
    /// Removes a field.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.kept.as_mut()?.fields.remove(name)
    }
    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Number of fields.
    pub fn len(&self) -> usize {
        self.kept.as_ref().map_or(0, |kept| kept.fields.len())
    }
    /// All fields by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let fields = self.kept.iter().flat_map(|kept| &kept.fields);
        fields.map(|(name, value)| (name.as_str(), value))
    }

    /// [`Extra::get`] for those who know what is described.
    pub(super) fn kept(&self, name: &str) -> Option<&Value> {
        self.kept.as_ref()?.fields.get(name)
    }
    /// Forgets all, to be filled with what an object of this shape does not describe.
    #[inline]
    pub(super) fn begin(&mut self, shape: &'static Shape) {
        *self = Self { kept: None, shape: Some(shape) };
    }
    /// Keeps what arrived instead of an object.
    pub(crate) fn stand_for(&mut self, value: Value) {
        self.kept.get_or_insert_default().instead = Some(value);
    }

    /// Says so if what is asked for is a field of the type.
    fn asked_for(&self, name: &str) {
        let Some(shape) = self.shape.filter(|shape| shape.position(name, 0).is_some()) else {
            return;
        };
        let ty = shape.name;
        #[cfg(feature = "tracing")]
        if first_time(ty, name) {
            tracing::warn!(
                r#type = ty,
                field = name,
                "`extra` was asked for a field that the type describes; it is read with `.field(name)`"
            );
        }
        debug_assert!(
            false,
            "`extra` of `{ty}` is asked for `{name}`, which the type describes: it is never in \
             `extra`. Use the field, or `.field(\"{name}\")`, which finds both (s360::ByName)"
        );
    }
}

/// Whether nobody was told yet.
#[cfg(feature = "tracing")]
fn first_time(ty: &'static str, name: &str) -> bool {
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};

    static TOLD: Mutex<BTreeSet<(&str, String)>> = Mutex::new(BTreeSet::new());
    TOLD.lock().unwrap_or_else(PoisonError::into_inner).insert((ty, name.to_owned()))
}

impl PartialEq for Extra {
    /// The same kept; nothing kept is nothing kept, however it came about.
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter()) && self.instead() == other.instead()
    }
}

impl<N: Into<String>> FromIterator<(N, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, Value)>>(fields: I) -> Self {
        let mut extra = Self::default();
        fields.into_iter().for_each(|(name, value)| extra.insert(name, value));
        extra
    }
}

impl<N: Into<String>, const COUNT: usize> From<[(N, Value); COUNT]> for Extra {
    /// For requests of which a document does not tell all fields.
    ///
    /// ```
    /// use s360_runtime::wire::Extra;
    /// let extra = Extra::from([("contactNumber", "333".into()), ("pointOfSalesId", 7.into())]);
    /// assert_eq!(extra.len(), 2);
    /// ```
    fn from(fields: [(N, Value); COUNT]) -> Self {
        fields.into_iter().collect()
    }
}

impl fmt::Debug for Extra {
    /// Names only: nobody has said whether the values are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = f.debug_set();
        names.entries(self.iter().map(|(name, _)| name));
        if let Some(instead) = self.instead() {
            names.entry(&format_args!("<{} instead of an object>", kind(instead)));
        }
        names.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_pays_more_than_two_pointers_for_what_it_does_not_keep() {
        assert_eq!(size_of::<Extra>(), 2 * size_of::<usize>());
    }
}

//! What a document does not describe but a server sent: kept, readable, written back.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::{DecodeError, Wire, decode_value};

/// Fields that arrived without being described, and described fields that arrived as `null`. The
/// envelope of a result (R8) is not among them: two equal results stay equal, whatever their
/// `requestId`.
///
/// A server may add fields at any time. They are kept here under their wire names and written back
/// when the value is sent again, so that nothing is lost between versions.
///
/// ```
/// use s360_runtime::wire::Extra;
/// let mut extra = Extra::default();
/// extra.insert("newField", serde_json::json!(7));
/// assert_eq!(extra.get("newField"), Some(&serde_json::json!(7)));
/// assert!(extra.get("other").is_none());
/// ```
#[derive(Clone, Default, PartialEq)]
#[allow(clippy::box_collection, reason = "one pointer: nearly every value has no extra field")]
pub struct Extra(Option<Box<BTreeMap<String, Value>>>);

impl Extra {
    /// The value that arrived under `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
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
    pub fn read<T: Wire + Default>(&self, name: &str) -> Option<Result<T, DecodeError>> {
        let mut read = T::default();
        Some(decode_value(self.get(name)?, &mut read).map(|_| read))
    }
    /// Adds or replaces a field.
    pub fn insert(&mut self, name: impl Into<String>, value: Value) {
        self.0.get_or_insert_with(Box::default).insert(name.into(), value);
    }
    /// Removes a field.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.remove(name)
    }
    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|fields| fields.is_empty())
    }
    /// Number of fields.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.len())
    }
    /// All fields by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|fields| fields.iter()).map(|(name, value)| (name.as_str(), value))
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
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

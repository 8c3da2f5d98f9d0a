//! Texts in several languages (S-360 standard, R11) and their lookup by locale.

use crate::wire::{Extra, View, Wire, with_field};

/// A text in several languages, as catalogue methods return it:
/// `{"translations":[{"locale":"fr","value":"…"}]}`.
///
/// ```
/// use s360_runtime::Translations;
/// let title = Translations::from_iter([("fr", "Le Cid"), ("en", "The Cid")]);
/// assert_eq!(title.get("en-GB"), Some("The Cid"));
/// assert_eq!(title.first_of(&["de", "fr"]), Some("Le Cid"));
/// assert_eq!(title.get("de"), None);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Translations {
    /// One entry for each language.
    pub translations: Option<Vec<Translation>>,
    /// Fields that no document describes.
    pub extra: Extra,
}

/// A text in one language.
#[derive(Clone, Default, PartialEq)]
pub struct Translation {
    /// Language, for example `fr` or `fr_CH`.
    pub locale: Option<String>,
    /// The text.
    pub value: Option<String>,
    /// Fields that no document describes.
    pub extra: Extra,
}

impl Translations {
    /// The text in `locale`, else in the same language of another region.
    pub fn get(&self, locale: &str) -> Option<&str> {
        let entries = || self.translations.iter().flatten();
        let exact = entries().find(|entry| entry.matches(|given| same(given, locale)));
        let near = || entries().find(|entry| entry.matches(|given| same_language(given, locale)));
        exact.or_else(near)?.value.as_deref()
    }
    /// The text in the first of `locales` that has one, else the first text there is.
    pub fn first_of(&self, locales: &[&str]) -> Option<&str> {
        let any = || self.translations.iter().flatten().find_map(|entry| entry.value.as_deref());
        locales.iter().find_map(|locale| self.get(locale)).or_else(any)
    }
}

impl Translation {
    fn matches(&self, is: impl Fn(&str) -> bool) -> bool {
        self.value.is_some() && self.locale.as_deref().is_some_and(is)
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Translations {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(entries: I) -> Self {
        let entry = |(locale, value): (&str, &str)| Translation {
            locale: Some(locale.to_owned()),
            value: Some(value.to_owned()),
            extra: Extra::default(),
        };
        let translations = entries.into_iter().map(entry).collect();
        Self { translations: Some(translations), extra: Extra::default() }
    }
}

/// The text of a generated multilingual value in the first of `locales` that has one, else its
/// first text; for generated types of the form `{"translations":[{"locale","value"}]}`.
///
/// ```
/// use s360_runtime::{Translations, translate};
/// let title = Translations::from_iter([("fr", "Le Cid")]);
/// assert_eq!(translate(&title, &["en", "fr"]).as_deref(), Some("Le Cid"));
/// ```
pub fn translate(value: &dyn Wire, locales: &[&str]) -> Option<String> {
    let entries = with_field(value.view(), "translations", |list| match list {
        View::List(list) => (0..list.len())
            .filter_map(|index| list.item(index))
            .map(|item| Translation {
                locale: text(item, "locale"),
                value: text(item, "value"),
                extra: Extra::default(),
            })
            .collect(),
        View::Value(list) => {
            let mut read = Vec::new();
            let _ = crate::wire::decode_value(list, &mut read);
            read
        }
        _ => Vec::new(),
    })?;
    let all = Translations { translations: Some(entries), extra: Extra::default() };
    all.first_of(locales).map(str::to_owned)
}

fn text(record: &dyn Wire, name: &str) -> Option<String> {
    with_field(record.view(), name, |view| match view {
        View::Str(text) => Some(text.to_owned()),
        View::Value(value) => value.as_str().map(str::to_owned),
        _ => None,
    })?
}

/// `fr_CH` and `fr-ch` are the same locale.
fn same(one: &str, other: &str) -> bool {
    let plain = |byte: u8| if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() };
    one.bytes().map(plain).eq(other.bytes().map(plain))
}

fn same_language(one: &str, other: &str) -> bool {
    fn language(locale: &str) -> &str {
        locale.split(['-', '_']).next().unwrap_or_default()
    }
    same(language(one), language(other))
}

crate::record!(Translations {
    "translations" => translations,
} extra);

crate::record!(Translation {
    "locale" => locale,
    "value" => value,
} extra);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::value::tests::{from_json, to_json};

    #[test]
    fn r11_multilingual_values_are_looked_up_by_locale_with_fall_back() {
        let json = r#"{"translations":[{"locale":"fr"},{"locale":"fr_CH","value":"Nonante"},{"locale":"EN","value":"Ninety"}]}"#;
        let title: Translations = from_json(json).unwrap();
        assert_eq!(title.get("fr-ch"), Some("Nonante"));
        assert_eq!(title.get("fr"), Some("Nonante"));
        assert_eq!(title.get("en_GB"), Some("Ninety"));
        assert_eq!(title.get("de"), None);
        assert_eq!(title.first_of(&["de", "en"]), Some("Ninety"));
        assert_eq!(title.first_of(&["de"]), Some("Nonante"));
        assert_eq!(to_json(&title), json);
    }

    #[test]
    fn free_json_is_translated_too() {
        let value = serde_json::json!({"translations": [{"locale": "en", "value": "Ninety"}]});
        assert_eq!(translate(&value, &["en"]).as_deref(), Some("Ninety"));
        assert_eq!(translate(&serde_json::json!({}), &["en"]), None);
        assert_eq!(Translations::default().first_of(&["en"]), None);
    }
}

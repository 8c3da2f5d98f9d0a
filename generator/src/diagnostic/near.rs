//! Words that were perhaps meant.

/// The word that `found` was perhaps meant to be: the one with the fewest changed letters, if they
/// are few.
pub fn nearest<'w>(found: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let most = 1 + found.chars().count() / 4;
    let distance = |word: &'w str| {
        // Not worth counting: the lengths alone differ by more.
        let lengths = word.len().abs_diff(found.len());
        let same = || word.eq_ignore_ascii_case(found);
        let count = |word| if same() { 0 } else { strsim::osa_distance(found, word) };
        (lengths <= 4 * most).then(|| (count(word), word))
    };
    let close = words.into_iter().filter_map(distance).filter(|(distance, _)| *distance <= most);
    close.min().map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_word_with_one_slip_is_recognized_and_another_word_is_not() {
        let words = ["string", "number", "integer"];
        assert_eq!(nearest("strng", words), Some("string"));
        assert_eq!(nearest("String", words), Some("string"));
        assert_eq!(nearest("intgeer", words), Some("integer"));
        assert_eq!(nearest("date", words), None);
    }
}

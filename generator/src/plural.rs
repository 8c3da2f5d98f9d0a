//! Numbers with the word for what they count, as reports and messages say them.

/// `1 step`, `2 steps`, `0 guesses`; `thing` is the word for one.
pub fn counted(count: usize, thing: &str) -> String {
    let end = match thing {
        _ if count == 1 => "",
        thing if thing.ends_with('s') => "es",
        _ => "s",
    };
    format!("{count} {thing}{end}")
}

/// `1 type is`, `2 types are`.
pub fn counted_are(count: usize, thing: &str) -> String {
    let verb = if count == 1 { "is" } else { "are" };
    format!("{} {verb}", counted(count, thing))
}

//! Restrictions that no value, or none of the type, can keep.

use serde_json::Value;

use super::{Object, Rules};
use crate::pointer::At;

/// Least and most.
const PAIRS: [(&str, &str); 5] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
];

pub(super) fn bounds(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object) {
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    for (least, most) in PAIRS {
        for key in [least, most] {
            let Some(value) = schema.get(key).filter(|value| !value.is_null()) else { continue };
            let is_count = least != "minimum";
            if !value.is_number() {
                let message = format!("`{key}` is {value}, which is not a number");
                rules.broken(&at.then(key), message, "write a number");
            } else if is_count && value.as_u64().is_none() && !is_whole(value) {
                let message = format!("`{key}` is {value}, which is no count");
                rules.broken(&at.then(key), message, "write a whole number from zero on");
            }
        }
        if let (Some(low), Some(high)) = (number(least), number(most))
            && low > high
        {
            let message = format!("`{least}` is above `{most}`: no value is right");
            rules.broken(at, message, "correct one of them");
        }
    }
    let is_set = |key: &str| schema.get(key) == Some(&Value::Bool(true));
    let is_open = is_set("exclusiveMinimum") || is_set("exclusiveMaximum");
    let ends = [
        (number("minimum").filter(|_| is_open), number("maximum")),
        (number("exclusiveMinimum"), number("maximum")),
        (number("minimum"), number("exclusiveMaximum")),
        (number("exclusiveMinimum"), number("exclusiveMaximum")),
    ];
    let excludes =
        |ends: &(Option<f64>, Option<f64>)| matches!(ends, (Some(low), Some(high)) if low >= high);
    if ends.iter().any(excludes)
        && number("minimum").zip(number("maximum")).is_none_or(|(low, high)| low <= high)
    {
        rules.broken(at, "the bounds exclude every number", "correct one of them");
    }
    if number("multipleOf").is_some_and(|step| step <= 0.0) {
        let hint = "write a number above zero";
        rules.broken(&at.then("multipleOf"), "no number is a multiple of that", hint);
    }
    if schema.get("pattern").and_then(Value::as_str).is_some_and(|pattern| !is_closed(pattern)) {
        let hint = "close its brackets, or escape them";
        rules.broken(&at.then("pattern"), "the pattern is not a regular expression", hint);
    }
}

/// A default keeps the bounds of its schema.
pub(super) fn default(rules: &mut Rules<'_>, at: &At<'_>, schema: &Object, default: &Value) {
    let length = default.as_str().and_then(|text| u32::try_from(text.chars().count()).ok());
    let sizes = [
        ("minimum", "maximum", default.as_f64()),
        ("minLength", "maxLength", length.map(f64::from)),
    ];
    let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
    for (least, most, size) in sizes {
        let Some(size) = size else { continue };
        for key in [least, most] {
            let is_beyond = |bound| if key == least { size < bound } else { size > bound };
            if bound(key).is_some_and(is_beyond) {
                let message = format!("the default is beyond its `{key}`");
                rules.broken(at, message, "correct one of them");
            }
        }
    }
}

fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

/// Whether all that opens in a regular expression is closed.
fn is_closed(pattern: &str) -> bool {
    let (mut groups, mut is_in_class) = (0_usize, false);
    let mut chars = pattern.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' if chars.next().is_none() => return false,
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '(' if !is_in_class => groups += 1,
            ')' if !is_in_class => match groups.checked_sub(1) {
                Some(left) => groups = left,
                None => return false,
            },
            _ => {}
        }
    }
    groups == 0 && !is_in_class
}

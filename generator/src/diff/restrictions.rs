//! Restrictions of values: which of two allows more.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::ChangeKind;
use crate::grammar::{Bound, Fate, Kind};

/// Which of two values of the restriction `key` allows less.
fn bound(key: &str) -> Bound {
    match Kind::Schema.keyword(key).map(|keyword| keyword.fate) {
        Some(Fate::Restricts(bound)) => bound,
        _ => Bound::Other,
    }
}

/// Restrictions that differ: keyword, kind of change, old and new value.
pub(super) fn compare(
    old: &BTreeMap<String, Value>,
    new: &BTreeMap<String, Value>,
) -> Vec<(String, ChangeKind, String, String)> {
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differ = keys.into_iter().filter_map(|key| {
        let (old, new) = (old.get(key), new.get(key));
        let kind = kind(key, old, new)?;
        let shown = |value: Option<&Value>| value.map(Value::to_string).unwrap_or_default();
        Some((key.clone(), kind, shown(old), shown(new)))
    });
    differ.collect()
}

fn kind(key: &str, old: Option<&Value>, new: Option<&Value>) -> Option<ChangeKind> {
    if old == new {
        return None;
    }
    let key = key.rsplit('.').next().unwrap_or(key);
    // A restriction that is false or says what holds anyway restricts nothing.
    let real = |value: Option<&Value>| value.filter(|value| !says_nothing(key, value)).cloned();
    let kind = match (real(old), real(new)) {
        (None, None) => return None,
        (None, Some(_)) => ChangeKind::RestrictionTightened,
        (Some(_), None) => ChangeKind::RestrictionRemoved,
        (Some(old), Some(new)) => match (old.as_f64(), new.as_f64(), bound(key)) {
            (Some(old), Some(new), _) if old == new => return None,
            (Some(old), Some(new), Bound::Most) => tighter(new < old),
            (Some(old), Some(new), Bound::Least) => tighter(new > old),
            _ => ChangeKind::RestrictionChanged,
        },
    };
    Some(kind)
}

fn says_nothing(key: &str, value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !flag,
        Value::Number(number) => {
            ["minContains", "minItems", "minLength", "minProperties"].contains(&key)
                && number.as_u64() == Some(0)
        }
        Value::Null => true,
        _ => false,
    }
}

fn tighter(tighter: bool) -> ChangeKind {
    if tighter { ChangeKind::RestrictionTightened } else { ChangeKind::RestrictionLoosened }
}

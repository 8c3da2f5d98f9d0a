//! What went and what came beside it is perhaps the same under another name. Names are all that
//! speaks for it, so it is said, and changes no verdict.

use super::{Change, ChangeKind};

/// Pairs of what goes and what comes.
const PAIRS: &[(ChangeKind, &[ChangeKind])] = &[
    (ChangeKind::OperationRemoved, &[ChangeKind::OperationAdded]),
    (ChangeKind::FieldRemoved, &[ChangeKind::FieldAdded, ChangeKind::RequiredFieldAdded]),
    (ChangeKind::ValueRemoved, &[ChangeKind::ValueAdded]),
    (ChangeKind::AlternativeRemoved, &[ChangeKind::AlternativeAdded]),
    (ChangeKind::TypeRemoved, &[ChangeKind::TypeAdded]),
];

/// Names that are less alike are other names (1 is the same name).
const ALIKE: f64 = 0.75;

/// The names of two fields of the same type may differ more.
const SAME_TYPE: f64 = 0.6;

/// Notes at changes what the thing is perhaps called on the other side.
pub(super) fn suggest(changes: &mut [Change]) {
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (gone, came) in PAIRS {
        let of = |kinds: &[ChangeKind]| -> Vec<usize> {
            let indices = changes.iter().enumerate();
            indices.filter(|(_, it)| kinds.contains(&it.kind)).map(|(index, _)| index).collect()
        };
        let added = of(came);
        for one in of(&[*gone]) {
            found.extend(added.iter().filter_map(|other| {
                let alike = alike(changes.get(one)?, changes.get(*other)?)?;
                Some((alike, one, *other))
            }));
        }
    }
    // The most alike first; each name is suggested once.
    found.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    for (_, one, other) in found {
        let names =
            |index: usize| changes.get(index).map(|it| (name(it).to_owned(), it.perhaps.is_none()));
        if let (Some((old, true)), Some((new, true))) = (names(one), names(other)) {
            changes.get_mut(one).into_iter().for_each(|it| it.perhaps = Some(new.clone()));
            changes.get_mut(other).into_iter().for_each(|it| it.perhaps = Some(old.clone()));
        }
    }
}

/// What holds it, and its name there.
fn parts(change: &Change) -> (&str, &str) {
    match change.kind {
        ChangeKind::FieldRemoved | ChangeKind::FieldAdded | ChangeKind::RequiredFieldAdded => {
            change.subject.rsplit_once('.').unwrap_or_default()
        }
        ChangeKind::ValueRemoved | ChangeKind::AlternativeRemoved => (&change.subject, &change.old),
        ChangeKind::ValueAdded | ChangeKind::AlternativeAdded => (&change.subject, &change.new),
        _ => ("", &change.subject),
    }
}

fn name(change: &Change) -> &str {
    parts(change).1.trim_matches('"')
}

/// How alike two names are that stand in the same place, if they are at all.
fn alike(gone: &Change, came: &Change) -> Option<f64> {
    if parts(gone).0 != parts(came).0 {
        return None;
    }
    let names = (name(gone).to_lowercase(), name(came).to_lowercase());
    let alike = strsim::normalized_damerau_levenshtein(&names.0, &names.1);
    let is_field = gone.kind == ChangeKind::FieldRemoved;
    let wanted = if is_field && gone.old == came.new { SAME_TYPE } else { ALIKE };
    (alike >= wanted).then_some(alike)
}

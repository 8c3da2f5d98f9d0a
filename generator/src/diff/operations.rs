//! Operations: paired by method and path.

use std::collections::{BTreeMap, BTreeSet};

use super::compat::shown;
use super::types::{Direction, TypePairs, field};
use super::{Change, ChangeKind, Changes, Impact, Subject, rust};
use crate::model::{Api, Body, Case, HttpStatus, Operation, Parameter, Type, Webhook};
use crate::name::{NamedApi, Names};

/// What an operation is known by: method, and path without the names of its parameters.
fn key(operation: &Operation) -> (String, String) {
    let mut path = String::new();
    let mut inside = false;
    for char in operation.path.chars() {
        match char {
            '{' => inside = true,
            '}' => {
                inside = false;
                path.push_str("{}");
            }
            _ if inside => {}
            char => path.push(char),
        }
    }
    (path, operation.method.clone())
}

fn by_key(api: &Api) -> BTreeMap<(String, String), (usize, &Operation)> {
    api.operations.iter().enumerate().map(|(index, one)| (key(one), (index, one))).collect()
}

pub(super) fn compare(
    old: NamedApi<'_>,
    new: NamedApi<'_>,
    pairs: &mut TypePairs,
    changes: &mut Changes,
) {
    // An S-360 service's address holds its version, which is meant to differ.
    let versioned = old.api.service.is_some() && new.api.service.is_some();
    if old.api.servers != new.api.servers && !versioned {
        let none = BTreeSet::new();
        let subject = Subject {
            name: "servers".to_owned(),
            pointer: "/servers".to_owned(),
            in_requests: true,
            in_answers: true,
            partial: false,
            was_partial: false,
            operations: &none,
        };
        let (old, new) = (old.api.servers.join(", "), new.api.servers.join(", "));
        changes.add(&subject, ChangeKind::ServerChanged, (&old, &new));
    }
    let (olds, news) = (by_key(old.api), by_key(new.api));
    let keys: BTreeSet<&(String, String)> = olds.keys().chain(news.keys()).collect();
    for key in keys {
        match (olds.get(key), news.get(key)) {
            (Some((at, gone)), None) => {
                let names = BTreeSet::from([gone.name.clone()]);
                let subject =
                    Subject { partial: new.api.is_partial(), ..subject(gone, &names, true, false) };
                let change = changes.add(&subject, ChangeKind::OperationRemoved, ("", ""));
                change.rust = Some(rust::method_gone(old, *at, change.impact));
            }
            (None, Some((_, added))) => {
                let names = BTreeSet::from([added.name.clone()]);
                let signature = endpoint(added);
                changes.add(
                    &subject(added, &names, true, false),
                    ChangeKind::OperationAdded,
                    ("", &signature),
                );
            }
            (Some((old_at, old_one)), Some((new_at, new_one))) => {
                let pair = OperationPair { apis: (old, new), old: old_one, new: new_one };
                pair.compare((*old_at, *new_at), pairs, changes);
            }
            (None, None) => {}
        }
    }
}

/// What the server sends by itself: this side reads it.
pub(super) fn webhooks(
    (old_api, new_api): (NamedApi<'_>, NamedApi<'_>),
    pairs: &mut TypePairs,
    changes: &mut Changes,
) {
    let same = |old: &Webhook, new: &Webhook| (&old.name, &old.method) == (&new.name, &new.method);
    let none = BTreeSet::new();
    for old in &old_api.api.webhooks {
        let names = BTreeSet::from([old.name.clone()]);
        match new_api.api.webhooks.iter().find(|new| same(old, new)) {
            Some(new) => {
                let subject = webhook_subject(new, &names);
                changes.words(&subject, (&old.docs, false), (&new.docs, false));
                if let (Some(old), Some(new)) = (&old.body, &new.body) {
                    field::types(
                        changes,
                        &subject,
                        (old_api, old),
                        (new_api, new),
                        pairs,
                        Direction::Answer,
                    );
                }
            }
            None => {
                let partial = new_api.api.is_partial();
                let subject = Subject { partial, ..webhook_subject(old, &none) };
                changes.add(&subject, ChangeKind::WebhookRemoved, ("", ""));
            }
        }
    }
    for new in &new_api.api.webhooks {
        if !old_api.api.webhooks.iter().any(|old| same(old, new)) {
            changes.add(&webhook_subject(new, &none), ChangeKind::WebhookAdded, ("", ""));
        }
    }
}

fn webhook_subject<'a>(webhook: &Webhook, operations: &'a BTreeSet<String>) -> Subject<'a> {
    Subject {
        name: webhook.name.clone(),
        pointer: webhook.pointer.clone(),
        in_requests: false,
        in_answers: true,
        partial: false,
        was_partial: false,
        operations,
    }
}

fn endpoint(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn subject<'a>(
    operation: &Operation,
    names: &'a BTreeSet<String>,
    in_requests: bool,
    in_answers: bool,
) -> Subject<'a> {
    Subject {
        name: operation.name.clone(),
        pointer: operation.pointer.clone(),
        in_requests,
        in_answers,
        partial: false,
        was_partial: false,
        operations: names,
    }
}

/// Media type of a body.
fn form(body: &Body) -> Option<&str> {
    match body {
        Body::None => None,
        Body::Whole(form) | Body::Field(_, form) => Some(&form.media_type),
    }
}

/// One operation on both sides.
struct OperationPair<'a> {
    /// The old and the new document.
    apis: (NamedApi<'a>, NamedApi<'a>),
    old: &'a Operation,
    new: &'a Operation,
}

impl OperationPair<'_> {
    fn subject<'n>(
        &self,
        names: &'n BTreeSet<String>,
        requests: bool,
        answers: bool,
    ) -> Subject<'n> {
        let partial = self.apis.1.api.is_partial() || self.new.partial;
        let was_partial = self.apis.0.api.is_partial() || self.old.partial;
        Subject { partial, was_partial, ..subject(self.new, names, requests, answers) }
    }

    fn compare(&self, at: (usize, usize), pairs: &mut TypePairs, changes: &mut Changes) {
        let Self { apis, old, new } = *self;
        let names = BTreeSet::from([new.name.clone()]);
        let subject = |in_requests, in_answers| self.subject(&names, in_requests, in_answers);
        changes.words(
            &subject(true, true),
            (&old.docs, old.deprecated),
            (&new.docs, new.deprecated),
        );
        if old.name != new.name {
            let change = changes.add(
                &subject(true, true),
                ChangeKind::OperationRenamed,
                (&old.name, &new.name),
            );
            change.rust = rust::method_renamed((apis.0, at.0), (apis.1, at.1));
        }
        if let (Some(old), Some(new)) = (form(&old.body), form(&new.body))
            && old != new
        {
            changes.add(&subject(true, false), ChangeKind::BodyFormChanged, (old, new));
        }
        if old.answer.accept != new.answer.accept
            && old.answer.ty.is_some()
            && new.answer.ty.is_some()
        {
            let forms = (old.answer.accept.as_str(), new.answer.accept.as_str());
            changes.add(&subject(false, true), ChangeKind::AnswerFormChanged, forms);
        }
        self.pages(at, &subject(false, true), changes);
        self.request(&names, pairs, changes);
        self.answer(&names, pairs, changes);
        self.parameters(&names, changes);
    }

    /// Pages are a method of their own.
    fn pages(&self, at: (usize, usize), subject: &Subject<'_>, changes: &mut Changes) {
        let name = |names: &Names, index: usize| names.pages.get(index).cloned().flatten();
        match (name(self.apis.0.names, at.0), name(self.apis.1.names, at.1)) {
            (None, Some(new)) => {
                changes.add(subject, ChangeKind::PagesAdded, ("", &new));
            }
            (Some(old), None) => {
                let change = changes.add(subject, ChangeKind::PagesRemoved, (&old, ""));
                change.rust =
                    Some(format!("`{old}` is gone; call the method itself for each page"));
            }
            (Some(old), Some(new)) if old != new => {
                let change = changes.add(subject, ChangeKind::OperationRenamed, (&old, &new));
                change.rust = Some(format!("call `{new}` instead of `{old}`"));
            }
            _ => {}
        }
    }

    fn request(&self, names: &BTreeSet<String>, pairs: &mut TypePairs, changes: &mut Changes) {
        let Self { apis, old, new } = *self;
        let mut subject = self.subject(names, true, false);
        let signature = |side: NamedApi<'_>, ty: &Type| shown(side.api, ty);
        match (&old.request, &new.request) {
            (Some(old), Some(new)) => {
                subject.name.push_str(" request");
                field::types(
                    changes,
                    &subject,
                    (apis.0, old),
                    (apis.1, new),
                    pairs,
                    Direction::Request,
                );
            }
            (None, Some(ty)) => {
                let required = rust::has_required(apis.1.api, ty);
                let kind = if required { ChangeKind::RequestAdded } else { ChangeKind::FieldAdded };
                let change = changes.add(&subject, kind, ("", &signature(apis.1, ty)));
                change.rust = Some("pass a request to the method".to_owned());
            }
            (Some(ty), None) => {
                let change =
                    changes.add(&subject, ChangeKind::RequestRemoved, (&signature(apis.0, ty), ""));
                change.rust = Some(rust::request_gone(change.impact));
            }
            (None, None) => {}
        }
    }

    fn answer(&self, names: &BTreeSet<String>, pairs: &mut TypePairs, changes: &mut Changes) {
        let start = changes.0.len();
        let (old, new) = (&self.old.answer, &self.new.answer);
        let successes = (old.successes.as_slice(), new.successes.as_slice());
        self.cases(names, successes, ChangeKind::StatusRemoved, pairs, changes);
        let fix = match (&old.ty, &new.ty) {
            (Some(old), Some(new)) => rust::type_changed((self.apis.0, old), (self.apis.1, new)),
            (None, Some(_)) => Some("the method now returns a value".to_owned()),
            (Some(_), None) => Some("the method now returns nothing".to_owned()),
            (None, None) => None,
        };
        if let (Some(fix), Some(cases)) = (fix, changes.0.get_mut(start..)) {
            returns_otherwise(fix, cases);
        }
        let errors = (old.errors.as_slice(), new.errors.as_slice());
        self.cases(names, errors, ChangeKind::ErrorRemoved, pairs, changes);
    }

    /// What comes back, status by status.
    fn cases(
        &self,
        names: &BTreeSet<String>,
        (olds, news): (&[Case], &[Case]),
        removed: ChangeKind,
        pairs: &mut TypePairs,
        changes: &mut Changes,
    ) {
        let apis = self.apis;
        let statuses: BTreeSet<HttpStatus> =
            olds.iter().chain(news).map(|case| case.status).collect();
        for status in statuses {
            let of = |cases: &'_ [Case]| cases.iter().find(|case| case.status == status).cloned();
            let mut subject = self.subject(names, false, true);
            subject.name = format!("{} {}", subject.name, status.text());
            let (old, new) = match (of(olds), of(news)) {
                (Some(old), Some(new)) => (old, new),
                (Some(_), None) => {
                    changes.add(&subject, removed, ("", ""));
                    continue;
                }
                _ => {
                    changes.add(&subject, ChangeKind::StatusAdded, ("", ""));
                    continue;
                }
            };
            changes.words(&subject, (&old.docs, false), (&new.docs, false));
            match (&old.ty, &new.ty) {
                (Some(old), Some(new)) => {
                    field::types(
                        changes,
                        &subject,
                        (apis.0, old),
                        (apis.1, new),
                        pairs,
                        Direction::Answer,
                    );
                }
                (None, Some(ty)) => {
                    changes.add(&subject, ChangeKind::AnswerAdded, ("", &shown(apis.1.api, ty)));
                }
                (Some(ty), None) => {
                    changes.add(&subject, ChangeKind::AnswerRemoved, (&shown(apis.0.api, ty), ""));
                }
                (None, None) => {}
            }
        }
    }

    fn parameters(&self, names: &BTreeSet<String>, changes: &mut Changes) {
        for old in &self.old.parameters {
            let same = |new: &&Parameter| new.name == old.name;
            let Some(new) = self.new.parameters.iter().find(same) else { continue };
            let place = |parameter: &Parameter| {
                let Parameter { location, style, explode, .. } = parameter;
                let explode = if *explode { ", exploded" } else { "" };
                format!("in {location:?}, {style:?}{explode}").to_lowercase()
            };
            let places = (place(old), place(new));
            if places.0 != places.1 {
                let mut subject = self.subject(names, true, false);
                subject.name = format!("{}({})", subject.name, old.name);
                changes.add(&subject, ChangeKind::ParameterMoved, (&places.0, &places.1));
            }
        }
    }
}

/// Says `fix`, what has become of the type that a method returns, at the change of its successes that
/// is the reason for it: a status or a body that came or went, else another type.
fn returns_otherwise(fix: String, cases: &mut [Change]) {
    let comes_or_goes = |change: &Change| {
        use ChangeKind::{AnswerAdded, AnswerRemoved, StatusAdded, StatusRemoved};
        matches!(change.kind, AnswerAdded | AnswerRemoved | StatusAdded | StatusRemoved)
    };
    let of_type = |change: &Change| change.rust.is_some();
    let reason = cases.iter().position(comes_or_goes).or_else(|| cases.iter().position(of_type));
    if let Some(change) = reason.and_then(|at| cases.get_mut(at)) {
        change.rust = Some(match change.impact {
            Impact::Undescribed => rust::answer_undescribed(),
            _ => fix,
        });
    }
}

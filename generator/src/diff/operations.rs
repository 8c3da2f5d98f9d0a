//! Operations: paired by method and path.

use std::collections::{BTreeMap, BTreeSet};

use super::relate::shown;
use super::types::{Pairs, Way, field};
use super::{About, Found, Impact, Kind as Change, rust};
use crate::model::{Api, Body, Case, HttpStatus, Operation, Parameter, Type, Webhook};
use crate::name::NamedApi;

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

pub(super) fn compare(old: NamedApi<'_>, new: NamedApi<'_>, pairs: &mut Pairs, found: &mut Found) {
    // An S-360 service's address holds its version, which is meant to differ.
    let versioned = old.api.service.is_some() && new.api.service.is_some();
    if old.api.servers != new.api.servers && !versioned {
        let none = BTreeSet::new();
        let about = About {
            subject: "servers".to_owned(),
            pointer: "/servers".to_owned(),
            in_requests: true,
            in_answers: true,
            partial: false,
            was_partial: false,
            operations: &none,
        };
        let (old, new) = (old.api.servers.join(", "), new.api.servers.join(", "));
        found.add(&about, Change::ServerChanged, (&old, &new));
    }
    let (olds, news) = (by_key(old.api), by_key(new.api));
    let keys: BTreeSet<&(String, String)> = olds.keys().chain(news.keys()).collect();
    for key in keys {
        match (olds.get(key), news.get(key)) {
            (Some((at, gone)), None) => {
                let names = BTreeSet::from([gone.name.clone()]);
                let about =
                    About { partial: new.api.is_partial(), ..about(gone, &names, true, false) };
                let change = found.add(&about, Change::OperationRemoved, ("", ""));
                change.rust = Some(rust::method_gone(old, *at, change.impact));
            }
            (None, Some((_, added))) => {
                let names = BTreeSet::from([added.name.clone()]);
                let signature = endpoint(added);
                found.add(
                    &about(added, &names, true, false),
                    Change::OperationAdded,
                    ("", &signature),
                );
            }
            (Some((at_old, before)), Some((at_new, after))) => {
                let both = Both { old, new, before, after };
                both.compare((*at_old, *at_new), pairs, found);
            }
            (None, None) => {}
        }
    }
}

/// What the server sends by itself: this side reads it.
pub(super) fn webhooks(old: NamedApi<'_>, new: NamedApi<'_>, pairs: &mut Pairs, found: &mut Found) {
    let same =
        |one: &Webhook, other: &Webhook| (&one.name, &one.method) == (&other.name, &other.method);
    let none = BTreeSet::new();
    for one in &old.api.webhooks {
        let names = BTreeSet::from([one.name.clone()]);
        match new.api.webhooks.iter().find(|other| same(one, other)) {
            Some(other) => {
                let about = about_webhook(other, &names);
                found.words(&about, (&one.docs, false), (&other.docs, false));
                if let (Some(one), Some(other)) = (&one.body, &other.body) {
                    field::types(found, &about, (old, one), (new, other), pairs, Way::Answer);
                }
            }
            None => {
                let partial = new.api.is_partial();
                let about = About { partial, ..about_webhook(one, &none) };
                found.add(&about, Change::WebhookRemoved, ("", ""));
            }
        }
    }
    for other in &new.api.webhooks {
        if !old.api.webhooks.iter().any(|one| same(one, other)) {
            found.add(&about_webhook(other, &none), Change::WebhookAdded, ("", ""));
        }
    }
}

fn about_webhook<'a>(webhook: &Webhook, operations: &'a BTreeSet<String>) -> About<'a> {
    About {
        subject: webhook.name.clone(),
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

fn about<'a>(
    operation: &Operation,
    names: &'a BTreeSet<String>,
    in_requests: bool,
    in_answers: bool,
) -> About<'a> {
    About {
        subject: operation.name.clone(),
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
struct Both<'a> {
    old: NamedApi<'a>,
    new: NamedApi<'a>,
    before: &'a Operation,
    after: &'a Operation,
}

impl Both<'_> {
    fn about<'n>(&self, names: &'n BTreeSet<String>, requests: bool, answers: bool) -> About<'n> {
        let partial = self.new.api.is_partial() || self.after.partial;
        let was_partial = self.old.api.is_partial() || self.before.partial;
        About { partial, was_partial, ..about(self.after, names, requests, answers) }
    }

    fn compare(&self, at: (usize, usize), pairs: &mut Pairs, found: &mut Found) {
        let Self { old, new, before, after } = *self;
        let names = BTreeSet::from([after.name.clone()]);
        let about = |in_requests, in_answers| self.about(&names, in_requests, in_answers);
        found.words(
            &about(true, true),
            (&before.docs, before.deprecated),
            (&after.docs, after.deprecated),
        );
        if before.name != after.name {
            let change = found.add(
                &about(true, true),
                Change::OperationRenamed,
                (&before.name, &after.name),
            );
            change.rust = rust::method_renamed((old, at.0), (new, at.1));
        }
        if let (Some(one), Some(other)) = (form(&before.body), form(&after.body))
            && one != other
        {
            found.add(&about(true, false), Change::BodyFormChanged, (one, other));
        }
        if before.answer.accept != after.answer.accept
            && before.answer.ty.is_some()
            && after.answer.ty.is_some()
        {
            let forms = (before.answer.accept.as_str(), after.answer.accept.as_str());
            found.add(&about(false, true), Change::AnswerFormChanged, forms);
        }
        self.request(&names, pairs, found);
        self.answer(&names, pairs, found);
        self.parameters(&names, found);
    }

    fn request(&self, names: &BTreeSet<String>, pairs: &mut Pairs, found: &mut Found) {
        let Self { old, new, before, after } = *self;
        let mut about = self.about(names, true, false);
        let signature = |side: NamedApi<'_>, ty: &Type| shown(side.api, ty);
        match (&before.request, &after.request) {
            (Some(one), Some(other)) => {
                about.subject.push_str(" request");
                field::types(found, &about, (old, one), (new, other), pairs, Way::Request);
            }
            (None, Some(ty)) => {
                let required = rust::has_required(new.api, ty);
                let kind = if required { Change::RequestAdded } else { Change::FieldAdded };
                let change = found.add(&about, kind, ("", &signature(new, ty)));
                change.rust = Some("pass a request to the method".to_owned());
            }
            (Some(ty), None) => {
                let change = found.add(&about, Change::RequestRemoved, (&signature(old, ty), ""));
                change.rust = Some(rust::request_gone(change.impact));
            }
            (None, None) => {}
        }
    }

    fn answer(&self, names: &BTreeSet<String>, pairs: &mut Pairs, found: &mut Found) {
        let start = found.0.len();
        let (before, after) = (&self.before.answer, &self.after.answer);
        self.cases(
            names,
            (&before.successes, &after.successes),
            Change::StatusRemoved,
            pairs,
            found,
        );
        let fix = match (&before.ty, &after.ty) {
            (Some(one), Some(other)) => rust::type_changed((self.old, one), (self.new, other)),
            (None, Some(_)) => Some("the method now returns a value".to_owned()),
            (Some(_), None) => Some("the method now returns nothing".to_owned()),
            (None, None) => None,
        };
        if let Some(change) = found.0.get_mut(start) {
            change.rust = match change.impact {
                Impact::Undescribed => fix.map(|_| rust::answer_undescribed()),
                _ => fix,
            };
        }
        self.cases(names, (&before.errors, &after.errors), Change::ErrorRemoved, pairs, found);
    }

    /// What comes back, status by status.
    fn cases(
        &self,
        names: &BTreeSet<String>,
        (ones, others): (&[Case], &[Case]),
        removed: Change,
        pairs: &mut Pairs,
        found: &mut Found,
    ) {
        let (old, new) = (self.old, self.new);
        let statuses: BTreeSet<HttpStatus> =
            ones.iter().chain(others).map(|case| case.status).collect();
        for status in statuses {
            let of = |cases: &'_ [Case]| cases.iter().find(|case| case.status == status).cloned();
            let mut about = self.about(names, false, true);
            about.subject = format!("{} {}", about.subject, status.text());
            let (one, other) = match (of(ones), of(others)) {
                (Some(one), Some(other)) => (one, other),
                (Some(_), None) => {
                    found.add(&about, removed, ("", ""));
                    continue;
                }
                _ => {
                    found.add(&about, Change::StatusAdded, ("", ""));
                    continue;
                }
            };
            found.words(&about, (&one.docs, false), (&other.docs, false));
            match (&one.ty, &other.ty) {
                (Some(one), Some(other)) => {
                    field::types(found, &about, (old, one), (new, other), pairs, Way::Answer);
                }
                (None, Some(ty)) => {
                    found.add(&about, Change::AnswerAdded, ("", &shown(new.api, ty)));
                }
                (Some(ty), None) => {
                    found.add(&about, Change::AnswerRemoved, (&shown(old.api, ty), ""));
                }
                (None, None) => {}
            }
        }
    }

    fn parameters(&self, names: &BTreeSet<String>, found: &mut Found) {
        for before in &self.before.parameters {
            let same = |after: &&Parameter| after.name == before.name;
            let Some(after) = self.after.parameters.iter().find(same) else { continue };
            let place = |parameter: &Parameter| {
                let Parameter { place, style, explode, .. } = parameter;
                let explode = if *explode { ", exploded" } else { "" };
                format!("in {place:?}, {style:?}{explode}").to_lowercase()
            };
            let (one, other) = (place(before), place(after));
            if one != other {
                let mut about = self.about(names, true, false);
                about.subject = format!("{}({})", about.subject, before.name);
                found.add(&about, Change::ParameterMoved, (&one, &other));
            }
        }
    }
}

//! What one call is aimed at: a generated [`Operation`], or a method that no document lists.

use std::borrow::Cow;

use crate::error::Failure;
use crate::http::parameters::percent;
use crate::limit::RateLimit;
use crate::operation::{Body, Operation, Parameter, Protocol};
use crate::version::Version;

/// As [`Operation`], with borrowed names.
#[derive(Debug, Clone)]
pub(crate) struct Target<'a> {
    pub(crate) service: Cow<'a, str>,
    pub(crate) version: Option<Version>,
    pub(crate) service_path: Cow<'a, str>,
    pub(crate) name: Cow<'a, str>,
    pub(crate) method: &'static str,
    pub(crate) path: Cow<'a, str>,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) body: Body,
    pub(crate) protocol: Protocol,
    /// Whether an answer is the result whatever its envelope says.
    pub(crate) raw: bool,
    pub(crate) accept: &'static str,
    pub(crate) idempotent: bool,
    pub(crate) limit: Option<RateLimit>,
}

impl Target<'static> {
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self {
            service: operation.service.name.into(),
            version: operation.service.version,
            service_path: operation.service.path.into(),
            name: operation.name.into(),
            method: operation.method,
            path: operation.path(),
            parameters: operation.parameters,
            body: operation.body,
            protocol: operation.protocol,
            raw: false,
            accept: operation.accept,
            idempotent: operation.idempotent,
            limit: operation.limit,
        }
    }
}

impl<'a> Target<'a> {
    /// An S-360 method that no document lists.
    pub(crate) fn undocumented(
        context: &str,
        service: &'a str,
        version: Version,
        method: &'a str,
    ) -> Self {
        let Version { major, minor } = version;
        // Names are one segment each, whatever they hold.
        let (context, name) = (percent(context), percent(service));
        Self {
            service: service.into(),
            version: Some(version),
            service_path: format!("/{context}/backend-apis/{name}/v{major}_{minor}").into(),
            name: method.into(),
            method: "POST",
            path: format!("/{}", percent(method)).into(),
            parameters: &[],
            body: Body::Json,
            protocol: Protocol::WebMethod,
            raw: false,
            accept: "application/json",
            // Nobody says that it is (ruling 19).
            idempotent: false,
            limit: None,
        }
    }

    /// The same with names of its own.
    pub(crate) fn into_owned(self) -> Target<'static> {
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Target {
            service: own(self.service),
            service_path: own(self.service_path),
            name: own(self.name),
            path: own(self.path),
            version: self.version,
            method: self.method,
            parameters: self.parameters,
            body: self.body,
            protocol: self.protocol,
            raw: self.raw,
            accept: self.accept,
            idempotent: self.idempotent,
            limit: self.limit,
        }
    }

    /// A failure of this target that something is still to be said about.
    pub(crate) fn failure(&self, message: impl Into<String>) -> Box<Failure> {
        Box::new(Failure {
            service: self.service.clone().into_owned(),
            version: self.version,
            operation: self.name.clone().into_owned(),
            message: message.into(),
            ..Failure::default()
        })
    }
}

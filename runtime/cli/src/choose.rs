//! From what somebody types to a service version or an operation.

use s360_codegen::diagnostic::nearest;
use s360_codegen::model::{Api, Operation, Service};
use s360_codegen::name::{is_called, short_name};
use s360_runtime::Version;
use s360_sandbox::Documents;

use crate::failure::Failure;

/// A service, and perhaps a version of it: `catalogService`, `catalog`, `catalog@1.33`.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    name: String,
    version: Option<Version>,
}

impl std::str::FromStr for Choice {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, version) = match text.split_once('@') {
            Some((name, version)) => (name, Some(version)),
            None => (text, None),
        };
        let version = version.map(str::parse).transpose();
        let version =
            version.map_err(|error: s360_runtime::ParseVersionError| error.to_string())?;
        Ok(Self { name: name.to_owned(), version })
    }
}

/// A document and the service it describes.
#[derive(Clone, Copy)]
pub(crate) struct Chosen<'d> {
    pub(crate) api: &'d Api,
    pub(crate) service: &'d Service,
}

pub(crate) fn version_of(service: &Service) -> Version {
    Version::new(service.major, service.minor)
}

pub(crate) fn all(documents: &Documents) -> Vec<Chosen<'_>> {
    let chosen = |api| Some(Chosen { api, service: Option::as_ref(&api.service)? });
    let mut all: Vec<Chosen<'_>> = documents.apis().filter_map(chosen).collect();
    all.sort_by_key(|it| (&it.service.name, it.service.major, it.service.minor));
    all
}

/// Fails if no service has the version.
pub(crate) fn some_service_has(documents: &Documents, version: Version) -> Result<(), Failure> {
    if all(documents).iter().any(|it| version_of(it.service) == version) {
        return Ok(());
    }
    let what = format!("no service has a version {version}; `s360 services` lists all");
    Err(Failure::Usage(what))
}

impl Choice {
    /// The name of the service, which has both versions.
    pub(crate) fn step(
        &self,
        documents: &Documents,
        from: Version,
        to: Version,
    ) -> Result<String, Failure> {
        if self.version.is_some() {
            let what = "the versions are said with --from and --to, not with the service";
            return Err(Failure::Usage(what.to_owned()));
        }
        let of = |version| Self { name: self.name.clone(), version: Some(version) };
        of(from).find(documents)?;
        Ok(of(to).find(documents)?.service.name.clone())
    }

    /// The document that is meant.
    pub(crate) fn find<'d>(&self, documents: &'d Documents) -> Result<Chosen<'d>, Failure> {
        let mut versions = all(documents);
        if !versions.iter().any(|it| self.is(it.service)) {
            let names = |it: &Chosen<'_>| [it.service.name.clone(), short_name(it.service)];
            let names: Vec<String> = versions.iter().flat_map(names).collect();
            let names = names.iter().map(String::as_str);
            return Err(unknown("service", &self.name, names, "s360 services"));
        }
        versions.retain(|it| self.is(it.service));
        let Some(wanted) = self.version else {
            let best = versions.iter().max_by_key(|it| it.service.preference());
            return best.copied().ok_or_else(|| Failure::Usage("no version".to_owned()));
        };
        let found = versions.iter().find(|it| version_of(it.service) == wanted);
        found.copied().ok_or_else(|| {
            let there: Vec<String> =
                versions.iter().map(|it| version_of(it.service).to_string()).collect();
            let there = there.join(", ");
            Failure::Usage(format!("{} has no version {wanted}, but {there}", self.name))
        })
    }

    fn is(&self, service: &Service) -> bool {
        is_called(&service.name, &self.name)
    }
}

impl<'d> Chosen<'d> {
    /// `catalogService 1.33`.
    pub(crate) fn label(&self) -> String {
        format!("{} {}", self.service.name, version_of(self.service))
    }

    pub(crate) fn operation(&self, name: &str) -> Result<&'d Operation, Failure> {
        let operations = &self.api.operations;
        let exact = operations.iter().find(|operation| operation.name == name);
        exact.ok_or_else(|| {
            let names = operations.iter().map(|operation| operation.name.as_str());
            let what = format!("operation of {}", self.label());
            unknown(&what, name, names, &format!("s360 operations {}", self.service.name))
        })
    }
}

/// There is nothing of this name.
pub(crate) fn unknown<'n>(
    what: &str,
    name: &str,
    names: impl IntoIterator<Item = &'n str>,
    list: &str,
) -> Failure {
    let names: Vec<&str> = names.into_iter().collect();
    // A part of a name is as good as a slip.
    let with_part = || names.iter().copied().find(|known| name.len() > 2 && known.contains(name));
    let hint = match nearest(name, names.iter().copied()).or_else(with_part) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("`{list}` lists all"),
    };
    Failure::Usage(format!("there is no {what} `{name}`; {hint}"))
}

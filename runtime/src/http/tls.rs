//! TLS settings with an explicit crypto provider: no process-wide default that another crate could
//! leave unset or set twice.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use crate::client::builder::BuildError;

/// Trusts what the platform trusts, and the certificates in `roots` (PEM).
pub(crate) fn config(roots: &[Vec<u8>]) -> Result<ClientConfig, BuildError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let wrong =
        |what: &str, error: &dyn std::fmt::Display| BuildError::new(format!("{what}: {error}"));
    let mut extra = Vec::new();
    for pem in roots {
        for certificate in CertificateDer::pem_slice_iter(pem) {
            extra.push(certificate.map_err(|error| wrong("the root certificate", &error))?);
        }
    }
    let verifier = Verifier::new_with_extra_roots(extra, provider.clone())
        .map_err(|error| wrong("the platform's certificates", &error))?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong("TLS versions", &error))?;
    // "dangerous" because a verifier could be one that checks nothing; the platform's checks.
    let config = config.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(config.with_no_client_auth())
}

/// For plain HTTP on loopback: trusts nobody, so that a machine without certificates will do.
pub(crate) fn nobody() -> Result<ClientConfig, BuildError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| BuildError::new(format!("TLS versions: {error}")))?;
    Ok(config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

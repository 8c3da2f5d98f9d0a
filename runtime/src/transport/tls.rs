//! TLS settings with an explicit crypto provider: the one that the program has installed for the
//! process, else that of this crate's features. Nothing is installed here.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls_platform_verifier::Verifier;

use crate::client::builder::BuildError;
use crate::transport::options::{ConnectionOptions, check_pem};

fn provider() -> Result<Arc<CryptoProvider>, BuildError> {
    if let Some(installed) = CryptoProvider::get_default() {
        return Ok(Arc::clone(installed));
    }
    #[cfg(feature = "rustls")]
    let own = Some(rustls::crypto::aws_lc_rs::default_provider());
    #[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
    let own = Some(rustls::crypto::ring::default_provider());
    #[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
    let own = None;
    own.map(Arc::new).ok_or_else(|| {
        let message = "rustls has no crypto provider: install one for the process \
                       (`CryptoProvider::install_default`) before the client is built, or take the \
                       feature `rustls` or `rustls-ring`";
        BuildError::new(message.to_owned())
    })
}

/// Trusts what the platform trusts, and the certificates in `roots`; shows the client's own certificate,
/// if it has one.
pub(super) fn config(options: &ConnectionOptions) -> Result<ClientConfig, BuildError> {
    let provider = provider()?;
    let wrong =
        |what: &str, error: &dyn std::fmt::Display| BuildError::new(format!("{what}: {error}"));
    let mut extra = Vec::new();
    for pem in &options.roots {
        check_pem("root certificate", "CERTIFICATE", pem)?;
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
    let Some(pem) = &options.identity else { return Ok(config.with_no_client_auth()) };
    check_pem("client certificate", "CERTIFICATE", pem)?;
    check_pem("client certificate's key", "PRIVATE KEY", pem)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let chain = chain.map_err(|error| wrong("the client certificate", &error))?;
    let key = PrivateKeyDer::from_pem_slice(pem)
        .map_err(|error| wrong("the client certificate's key", &error))?;
    let config = config.with_client_auth_cert(chain, key);
    config.map_err(|error| wrong("the client certificate", &error))
}

/// For plain HTTP on loopback: trusts nobody, so that a machine without certificates will do.
pub(super) fn nobody() -> Result<ClientConfig, BuildError> {
    let provider = provider()?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| BuildError::new(format!("TLS versions: {error}")))?;
    Ok(config.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth())
}

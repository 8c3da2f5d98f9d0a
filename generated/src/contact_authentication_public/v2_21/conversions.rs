//! Conversions between the types of `v2_17` and those of this version.

use super::super::v2_17 as before;
s360_runtime::from!(
    before::ContactAuthenticationData => super::ContactAuthenticationData
);
s360_runtime::from!(
    super::ContactAuthenticationData => before::ContactAuthenticationData
);
s360_runtime::from!(
    before::ContactAuthenticationDataContactTypeScope =>
    super::ContactAuthenticationDataContactTypeScope
);
s360_runtime::from!(
    super::ContactAuthenticationDataContactTypeScope =>
    before::ContactAuthenticationDataContactTypeScope
);
s360_runtime::from!(
    before::ContactAuthenticationResult => super::ContactAuthenticationResult
);
s360_runtime::from!(
    super::ContactAuthenticationResult => before::ContactAuthenticationResult
);
s360_runtime::from!(before::AuthenticateRequest => super::AuthenticateRequest);
s360_runtime::from!(super::AuthenticateRequest => before::AuthenticateRequest);

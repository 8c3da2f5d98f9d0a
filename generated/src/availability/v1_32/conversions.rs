//! Conversions between the types of `v1_19` and those of this version.

use super::super::v1_19 as before;
s360_runtime::from!(before::EventAvailabilityResult => super::EventAvailabilityResult);
s360_runtime::from!(super::EventAvailabilityResult => before::EventAvailabilityResult);
s360_runtime::from!(before::ThemeAndLanguage => super::ThemeAndLanguage);
s360_runtime::from!(super::ThemeAndLanguage => before::ThemeAndLanguage);
s360_runtime::from!(before::ThemeAndLanguageResult => super::ThemeAndLanguageResult);
s360_runtime::from!(super::ThemeAndLanguageResult => before::ThemeAndLanguageResult);
s360_runtime::from!(
    before::GetAvailableThemeAndLanguageRequest =>
    super::GetAvailableThemeAndLanguageRequest
);
s360_runtime::from!(
    super::GetAvailableThemeAndLanguageRequest =>
    before::GetAvailableThemeAndLanguageRequest
);
s360_runtime::from!(
    before::GetEventAvailabilityRequest => super::GetEventAvailabilityRequest
);
s360_runtime::from!(
    super::GetEventAvailabilityRequest => before::GetEventAvailabilityRequest
);

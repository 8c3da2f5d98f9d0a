//! Conversions between the types of `v1_13` and those of this version.

use super::super::v1_13 as before;
s360_runtime::from!(before::AnswerQuestionnaire => super::AnswerQuestionnaire);
s360_runtime::from!(super::AnswerQuestionnaire => before::AnswerQuestionnaire);
s360_runtime::from!(before::FileContactData => super::FileContactData);
s360_runtime::from!(super::FileContactData => before::FileContactData);
s360_runtime::from!(
    before::FileContactDataFileContactType => super::FileContactDataFileContactType
);
s360_runtime::from!(
    super::FileContactDataFileContactType => before::FileContactDataFileContactType
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequest => super::CountFilesByCriteriaRequest
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequest => before::CountFilesByCriteriaRequest
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequestFileOptionStates =>
    super::CountFilesByCriteriaRequestFileOptionStates
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequestFileOptionStates =>
    before::CountFilesByCriteriaRequestFileOptionStates
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequestFileSearchCriteria =>
    super::CountFilesByCriteriaRequestFileSearchCriteria
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequestFileSearchCriteria =>
    before::CountFilesByCriteriaRequestFileSearchCriteria
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequestMainAudienceCategory =>
    super::CountFilesByCriteriaRequestMainAudienceCategory
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequestMainAudienceCategory =>
    before::CountFilesByCriteriaRequestMainAudienceCategory
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequestPaymentStates =>
    super::CountFilesByCriteriaRequestPaymentStates
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequestPaymentStates =>
    before::CountFilesByCriteriaRequestPaymentStates
);
s360_runtime::from!(
    before::CountFilesByCriteriaRequestStates => super::CountFilesByCriteriaRequestStates
);
s360_runtime::from!(
    super::CountFilesByCriteriaRequestStates => before::CountFilesByCriteriaRequestStates
);
s360_runtime::from!(
    before::CountFilesByCriteriaResult => super::CountFilesByCriteriaResult
);
s360_runtime::from!(
    super::CountFilesByCriteriaResult => before::CountFilesByCriteriaResult
);

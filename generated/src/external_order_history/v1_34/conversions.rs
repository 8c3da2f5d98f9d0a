//! Conversions between the types of `v1_33` and those of this version.

use super::super::v1_33 as before;
s360_runtime::from!(before::ListTicketsResult => super::ListTicketsResult);
s360_runtime::from!(super::ListTicketsResult => before::ListTicketsResult);
s360_runtime::from!(before::PaginationParameter => super::PaginationParameter);
s360_runtime::from!(super::PaginationParameter => before::PaginationParameter);
s360_runtime::from!(before::TicketFilterCriteria => super::TicketFilterCriteria);
s360_runtime::from!(super::TicketFilterCriteria => before::TicketFilterCriteria);
s360_runtime::from!(before::TicketSummary => super::TicketSummary);
s360_runtime::from!(super::TicketSummary => before::TicketSummary);
s360_runtime::from!(before::TicketSummaryTicketState => super::TicketSummaryTicketState);
s360_runtime::from!(super::TicketSummaryTicketState => before::TicketSummaryTicketState);
s360_runtime::from!(
    before::ListTicketsByCriteriaRequest => super::ListTicketsByCriteriaRequest
);
s360_runtime::from!(
    super::ListTicketsByCriteriaRequest => before::ListTicketsByCriteriaRequest
);

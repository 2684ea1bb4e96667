import { listTicketRules } from '@unionhall/rulebook';

/** HOUSE-3, HOUSE-4: visit forms are entered by their ticket, once, as they were looked at, all or nothing. */
export const commitVisitFormsRules = listTicketRules;

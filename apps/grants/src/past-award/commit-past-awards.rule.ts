import { listTicketRules } from '@unionhall/rulebook';

/** HOUSE-3, HOUSE-4: an old list is entered by its ticket, once, as it was looked at, all or nothing. */
export const commitPastAwardsRules = listTicketRules;

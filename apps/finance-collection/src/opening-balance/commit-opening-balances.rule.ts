import { listTicketRules } from '@unionhall/rulebook';

/** HOUSE-3, HOUSE-4: a list of opening balances is posted by its ticket, once, as it was looked at, all or nothing. */
export const commitOpeningBalancesRules = listTicketRules;

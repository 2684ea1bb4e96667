import { listFileRules } from '@unionhall/rulebook';
import { PAST_AWARD_HEAD } from './past-award-row.rule';

/** HOUSE-4: an old list is a table under its head. */
export const previewPastAwardsRules = listFileRules(PAST_AWARD_HEAD);

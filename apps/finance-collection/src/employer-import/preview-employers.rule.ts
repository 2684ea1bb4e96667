import { listFileRules } from '@unionhall/rulebook';
import { EMPLOYER_LIST_HEAD } from './employer-row.rule';

/** HOUSE-4: a list of employers is a table under its head. */
export const previewEmployersRules = listFileRules(EMPLOYER_LIST_HEAD);

import { listFileRules } from '@unionhall/rulebook';
import { BANK_ANSWER_HEAD } from './bank-answer-row.rule';

/** HOUSE-4: the bank’s answer is a table under its head. */
export const previewBankAnswerRules = listFileRules(BANK_ANSWER_HEAD);

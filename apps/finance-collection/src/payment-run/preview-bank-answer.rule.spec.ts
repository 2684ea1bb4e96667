import { judge } from '@unionhall/kernel';
import { BANK_ANSWER_HEAD } from './bank-answer-row.rule';
import { previewBankAnswerRules } from './preview-bank-answer.rule';

const codes = (head: readonly string[]) => judge(previewBankAnswerRules, { file: () => ({ fault: null, head, rows: [{}] }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a table under its head', () => expect(codes(BANK_ANSWER_HEAD)).toEqual([]));
it('HOUSE-4: under no other', () => expect(codes(BANK_ANSWER_HEAD.toReversed())).toEqual(['HOUSE-4 house.list-head']));

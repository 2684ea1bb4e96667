import { judge, localDate } from '@unionhall/kernel';
import { unmatchReceiptRules } from './unmatch-receipt.rule';

const codes = (undoneOn: string | null) => judge(unmatchReceiptRules, { match: { undoneOn: undoneOn === null ? null : localDate(undoneOn) } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-3: undoes a match that holds, once', () => expect([codes(null), codes('2026-03-10')]).toEqual([[], ['HOUSE-3 finance-collection.match-undone']]));

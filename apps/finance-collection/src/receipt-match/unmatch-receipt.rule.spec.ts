import { judge, localDate } from '@unionhall/kernel';
import { unmatchReceiptRules } from './unmatch-receipt.rule';

const codes = (undoneOn: string | null, isReleased = false) =>
  judge(unmatchReceiptRules, { match: { undoneOn: undoneOn === null ? null : localDate(undoneOn) }, isReleased }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-3: undoes a match that holds, once', () => expect([codes(null), codes('2026-03-10')]).toEqual([[], ['HOUSE-3 finance-collection.match-undone']]));
it('CP-3: not one by which something was released', () => expect(codes(null, true)).toEqual(['CP-3 finance-collection.match-released']));

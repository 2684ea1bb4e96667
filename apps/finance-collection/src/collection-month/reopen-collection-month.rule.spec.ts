import { judge, localDate } from '@unionhall/kernel';
import { type ReopenCollectionMonthFacts, reopenCollectionMonthRules } from './reopen-collection-month.rule';

const matter = { powerItem: 'office-finance', subjectType: 'CollectionMonth', subjectId: 'closing' } as const;
const facts: ReopenCollectionMonthFacts = {
  personId: 'executor',
  input: { decisionId: 'decision', reason: '示例' },
  collectionMonth: { state: 'closed' },
  matter: { ...matter, sha256: 'a' },
  decision: { ...matter, subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-09'), proposedById: 'proposer', enteredById: 'enterer' },
};
const codes = (changes: Partial<ReopenCollectionMonthFacts>) => judge(reopenCollectionMonthRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('reopens what is closed, as decided', () => expect(codes({})).toEqual([]));
it('HOUSE-1: once', () => expect(codes({ collectionMonth: { state: 'reopened' } })).toEqual(['HOUSE-1 finance-collection.collection-month-state']));
it('HOUSE-4: for a reason', () => expect(codes({ input: { decisionId: 'decision', reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('GY-2b: by an adopted decision over exactly that', () => {
  expect(codes({ decision: { ...facts.decision!, outcome: 'rejected' } })).toEqual(['GY-2b house.decision-failed']);
  expect(codes({ matter: { ...facts.matter, sha256: 'b' } })).toEqual(['GY-2b house.matter-not-as-decided']);
});
it('CP-5: not by who raised it', () => expect(codes({ personId: 'proposer' })).toEqual(['CP-5 house.proposer-executes']));

import { judge, localDate } from '@unionhall/kernel';
import { type ReleasePreparationFundFacts, releasePreparationFundRules } from './release-preparation-fund.rule';

const matter = { powerItem: 'collection-payments', subjectType: 'PreparationFundRelease', subjectId: 'unit' } as const;
const facts: ReleasePreparationFundFacts = {
  personId: 'executor',
  input: { decisionId: 'decision' },
  matter: { ...matter, sha256: 'a' },
  decision: { ...matter, subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-09'), proposedById: 'proposer', enteredById: 'enterer' },
  employer: { name: '示例厂', mergedIntoId: null, unionFormedIn: '2026-02', tradeUnionId: 'union' },
  held: { amount: 1n },
  unconfirmedTasks: [],
  missingAccounts: [],
};
const codes = (changes: Partial<ReleasePreparationFundFacts>) => judge(releasePreparationFundRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('CP-3: releases the last fen to the union that was formed', () => expect(codes({})).toEqual([]));
it.each([{ unionFormedIn: null }, { tradeUnionId: null }])('CP-3: not where %o', (other) => expect(codes({ employer: { ...facts.employer, ...other } })).toEqual(['CP-3 finance-collection.unit-without-union']));
it.each([0n, -1n])('CP-3: not %d fen', (amount) => expect(codes({ held: { amount } })).toEqual(['CP-3 finance-collection.nothing-held']));
it('HOUSE-2: not for a unit that was merged, nor without the accounts', () => {
  expect(codes({ employer: { ...facts.employer, mergedIntoId: 'x' } })).toEqual(['HOUSE-2 finance-collection.employer-merged']);
  expect(codes({ missingAccounts: ['held'] })).toEqual(['HOUSE-2 finance-collection.part-account-missing']);
});
it('GY-2b, CP-5: by its decision, and by another person', () => {
  expect(codes({ matter: { ...facts.matter, sha256: 'b' } })).toEqual(['GY-2b house.matter-not-as-decided']);
  expect(codes({ personId: 'proposer' })).toEqual(['CP-5 house.proposer-executes']);
});
it('DX-4: not while a station’s help is unconfirmed', () => expect(codes({ unconfirmedTasks: ['示例一', '示例二'] })).toEqual(Array(2).fill('DX-4 finance-collection.union-task-unconfirmed')));

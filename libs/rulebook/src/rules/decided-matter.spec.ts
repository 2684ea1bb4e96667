import { judge, localDate } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision } from './decided-matter';

const facts: DecidedMatterFacts = {
  personId: 'executor',
  input: { decisionId: 'decision' },
  matter: { powerItem: 'collection-payments', subjectType: 'PreparationFundRelease', subjectId: 'unit', sha256: 'a' },
  decision: {
    powerItem: 'collection-payments',
    subjectType: 'PreparationFundRelease',
    subjectId: 'unit',
    subjectSha256: 'a',
    outcome: 'adopted',
    decidedOn: localDate('2026-03-09'),
    proposedById: 'proposer',
    enteredById: 'enterer',
  },
};
const codes = (decision: Partial<NonNullable<DecidedMatterFacts['decision']>>, personId = 'executor') =>
  judge(restsOnItsDecision, { ...facts, personId, decision: { ...facts.decision!, ...decision } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an adopted decision over exactly this', () => expect(codes({})).toEqual([]));
it('GY-2b: one governance has told of', () => expect(judge(restsOnItsDecision, { ...facts, decision: null }).refusals.map(({ code }) => code)).toEqual(['house.decision-not-told']));
it.each(['rejected', 'deferred'] as const)('GY-2b: not a matter that was %s', (outcome) => expect(codes({ outcome })).toEqual(['GY-2b house.decision-failed']));
it.each([{ powerItem: 'office-finance' }, { subjectType: 'Payment' }, { subjectId: 'another' }])('GY-2b: not one with %o', (other) => expect(codes(other)).toEqual(['GY-2b house.decision-of-another-matter']));
it('GY-2b: not one over another content', () => expect(codes({ subjectSha256: 'b' })).toEqual(['GY-2b house.matter-not-as-decided']));
it('CP-5: not by who raised or entered it', () => {
  expect(codes({}, 'proposer')).toEqual(['CP-5 house.proposer-executes']);
  expect(codes({}, 'enterer')).toEqual(['CP-5 house.decision-enterer-executes']);
});

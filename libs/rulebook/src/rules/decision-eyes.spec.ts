import { judge } from '@unionhall/kernel';
import { type DecisionEyesFacts, executorHadNoPartInDecision } from './decision-eyes';

const decision = { proposedById: 'anna', enteredById: 'bo' };
const codes = (changes: Partial<DecisionEyesFacts>) => judge(executorHadNoPartInDecision('decisionId'), { personId: 'chen', decision, ...changes }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join()}`);

it('CP-5: lets a third person carry a decision out', () => expect(codes({})).toEqual([]));
it('CP-5: refuses who raised it', () => expect(codes({ personId: 'anna' })).toEqual(['CP-5 house.proposer-executes decisionId']));
it('CP-5: refuses who entered it', () => expect(codes({ personId: 'bo' })).toEqual(['CP-5 house.decision-enterer-executes decisionId']));
it('compares nobody where nothing is known', () => {
  expect(codes({ decision: null })).toEqual([]);
  expect(codes({ decision: { proposedById: null, enteredById: null } })).toEqual([]);
});

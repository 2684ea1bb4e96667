import { judge } from '@unionhall/kernel';
import { type DeclareConflictFacts, declareConflictRules } from './declare-conflict.rule';

const codes = (state: DeclareConflictFacts['assignment']['state'], reason = '示例原因', personId = 'expert') =>
  judge(declareConflictRules, { input: { reason }, personId, assignment: { state, personId: 'expert' } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('is declared while the sheet is missing', () => expect(codes('assigned')).toEqual([]));
it.each(['submitted', 'replaced', 'conflict-declared'] as const)('is not on an assignment that is %s', (state) => expect(codes(state)).toEqual(['HOUSE-1 grants.assignment-not-open']));
it('wants a reason', () => expect(codes('assigned', '')).toEqual(['HOUSE-4 house.empty']));
it('is the expert’s own', () => expect(codes('assigned', '示例原因', 'officer')).toEqual(['CP-6 grants.assignment-of-another-expert']));

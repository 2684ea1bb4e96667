import { judge } from '@unionhall/kernel';
import { type DeclareConflictFacts, declareConflictRules } from './declare-conflict.rule';

const facts: DeclareConflictFacts = {
  input: { reason: '示例原因' },
  personId: 'expert',
  assignment: { state: 'assigned', personId: 'expert' },
  round: { name: '示例轮次', state: 'reviewing', scoresOpenedAt: null },
};
const codes = (changes: Partial<DeclareConflictFacts>) => judge(declareConflictRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: DeclareConflictFacts['assignment']['state']) => ({ assignment: { state, personId: 'expert' } });

it.each(['assigned', 'submitted'] as const)('ends an assignment that is %s', (state) => expect(codes(inState(state))).toEqual([]));
it.each(['replaced', 'conflict-declared'] as const)('ends none that is %s', (state) => expect(codes(inState(state))).toEqual(['HOUSE-1 grants.assignment-over']));

it.each<[string, Partial<DeclareConflictFacts>, string]>([
  ['without a reason', { input: { reason: '' } }, 'HOUSE-4 house.empty'],
  ['by another', { personId: 'officer' }, 'CP-6 grants.assignment-of-another-expert'],
  ['once the scores are open', { round: { ...facts.round, scoresOpenedAt: new Date('2026-04-10T02:00:00Z') } }, 'YZ-8 grants.scores-already-opened'],
])('is refused %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

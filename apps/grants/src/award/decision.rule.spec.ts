import { judge, localDate } from '@unionhall/kernel';
import { type ListDecisionFacts, listDecisionRules } from './decision.rule';

const decision = { powerItem: 'innovation-fund', subjectType: 'AwardProposal', subjectId: 'p', subjectSha256: 'aa', outcome: 'adopted' as const, matterId: 'm', proposedById: 'proposer', enteredById: 'secretary' };
const facts: ListDecisionFacts = { personId: 'granter', proposal: { id: 'p', matterId: 'm' }, decisionId: () => 'd', decision, listSha256: 'aa', usedOn: null };
const codes = (changes: Partial<ListDecisionFacts>) => judge(listDecisionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('rests on an adopted decision over exactly this list', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<ListDecisionFacts>, string]>([
  ['a decision nobody told of', { decision: null }, 'HOUSE-2 house.not-registered'],
  ['one that was rejected', { decision: { ...decision, outcome: 'rejected' } }, 'GY-2b grants.decision-not-adopted'],
  ['one that was deferred', { decision: { ...decision, outcome: 'deferred' } }, 'GY-2b grants.decision-not-adopted'],
  ['one on another list', { decision: { ...decision, subjectId: 'q' } }, 'GY-2b grants.decision-of-another-matter'],
  ['one on another matter', { decision: { ...decision, matterId: 'n' } }, 'GY-2b grants.decision-of-another-matter'],
  ['one under another power item', { decision: { ...decision, powerItem: 'allowances' } }, 'GY-2b grants.decision-of-another-matter'],
  ['one on another kind of thing', { decision: { ...decision, subjectType: 'Appointment' } }, 'GY-2b grants.decision-of-another-matter'],
  ['one on another list and another content', { decision: { ...decision, subjectId: 'q', subjectSha256: 'ab' } }, 'GY-2b grants.decision-of-another-matter'],
  ['one over another content', { listSha256: 'ab' }, 'GY-2b grants.award-list-changed'],
  ['one that was used', { usedOn: localDate('2026-04-10') }, 'CP-9 grants.decision-used-before'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

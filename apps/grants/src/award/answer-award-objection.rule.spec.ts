import { judge, localDate } from '@unionhall/kernel';
import { type AnswerAwardObjectionFacts, answerAwardObjectionRules } from './answer-award-objection.rule';

const decision = { powerItem: 'innovation-fund', subjectType: 'AwardObjection', subjectId: 'objection', subjectSha256: 'decided', outcome: 'adopted', matterId: 'matter', proposedById: 'raiser', enteredById: 'secretary' } as const;
const facts: AnswerAwardObjectionFacts = {
  input: { objectionId: 'objection', upheld: false, answer: '示例答复', decisionId: 'decision' },
  personId: 'holder',
  today: localDate('2026-04-03'),
  objection: { state: 'open' },
  asked: { holder: { holderId: 'holder', holderIsChief: false } },
  decisionId: () => 'decision',
  decision,
  rejectionSha256: () => 'decided',
};
const input = (changes: Partial<AnswerAwardObjectionFacts['input']>) => ({ input: { ...facts.input, ...changes } });
const codes = (changes: Partial<AnswerAwardObjectionFacts>) => judge(answerAwardObjectionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('is the holder’s to answer, as decided', () => expect(codes({})).toEqual([]));
it('is upheld without a decision, and whatever one says', () => {
  expect(codes({ ...input({ upheld: true, decisionId: null }), decision: null })).toEqual([]);
  expect(codes({ ...input({ upheld: true }), decision: { ...decision, outcome: 'rejected', subjectId: 'other' }, rejectionSha256: () => 'other' })).toEqual([]);
});

it.each<[string, Partial<AnswerAwardObjectionFacts>, string]>([
  ['anybody but the holder', { personId: 'other' }, 'GY-2a grants.not-the-fund-holder'],
  ['a power nobody holds', { asked: { holder: { holderId: null, holderIsChief: false } } }, 'GY-2a grants.fund-power-vacant'],
  ['a holder who is chief', { asked: { holder: { holderId: 'holder', holderIsChief: true } } }, 'GY-3 grants.chief-holds-the-fund'],
  ['an objection that was rejected', { objection: { state: 'rejected' } }, 'HOUSE-1 grants.objection-answered-already'],
  ['an objection that was upheld', { objection: { state: 'upheld' } }, 'HOUSE-1 grants.objection-answered-already'],
  ['an answer that says nothing', input({ answer: ' ' }), 'HOUSE-4 house.empty'],
  ['the holder to reject it by himself', { ...input({ decisionId: null }), decision: null }, 'GY-2b grants.objection-rejected-by-one'],
  ['a form that leaves the decision out', { ...input({ decisionId: undefined }), decision: null }, 'GY-2b grants.objection-rejected-by-one'],
  ['a decision nobody knows', { decision: null }, 'HOUSE-2 house.not-registered'],
  ['a rejected one', { decision: { ...decision, outcome: 'rejected' } }, 'GY-2b grants.decision-not-adopted'],
  ['one on another objection', { decision: { ...decision, subjectId: 'other' } }, 'GY-2b grants.decision-of-another-objection'],
  ['one on the list', { decision: { ...decision, subjectType: 'AwardProposal' } }, 'GY-2b grants.decision-of-another-objection'],
  ['one under another power', { decision: { ...decision, powerItem: 'office-finance' } }, 'GY-2b grants.decision-of-another-objection'],
  ['another answer than was decided', { rejectionSha256: () => 'otherwise' }, 'GY-2b grants.objection-answer-not-as-decided'],
  ['who raised the matter', { decision: { ...decision, proposedById: 'holder' } }, 'CP-5 house.proposer-executes'],
  ['who closed the vote', { decision: { ...decision, enteredById: 'holder' } }, 'CP-5 house.decision-enterer-executes'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

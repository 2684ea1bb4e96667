import { judge, localDate } from '@unionhall/kernel';
import { type AnswerAwardObjectionFacts, answerAwardObjectionRules } from './answer-award-objection.rule';

const facts: AnswerAwardObjectionFacts = {
  input: { answer: '示例答复' },
  personId: 'holder',
  today: localDate('2026-04-03'),
  objection: { state: 'open' },
  asked: { holder: { holderId: 'holder', holderIsChief: false } },
};
const codes = (changes: Partial<AnswerAwardObjectionFacts>) => judge(answerAwardObjectionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('is the holder’s to answer', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<AnswerAwardObjectionFacts>, string]>([
  ['anybody but the holder', { personId: 'other' }, 'GY-2a grants.not-the-fund-holder'],
  ['a power nobody holds', { asked: { holder: { holderId: null, holderIsChief: false } } }, 'GY-2a grants.fund-power-vacant'],
  ['a holder who is chief', { asked: { holder: { holderId: 'holder', holderIsChief: true } } }, 'GY-3 grants.chief-holds-the-fund'],
  ['an objection that was rejected', { objection: { state: 'rejected' } }, 'HOUSE-1 grants.objection-answered-already'],
  ['an objection that was upheld', { objection: { state: 'upheld' } }, 'HOUSE-1 grants.objection-answered-already'],
  ['an answer that says nothing', { input: { answer: ' ' } }, 'HOUSE-4 house.empty'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

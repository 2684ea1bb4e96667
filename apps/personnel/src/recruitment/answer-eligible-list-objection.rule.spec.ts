import { judge } from '@unionhall/kernel';
import { type AnswerEligibleListObjectionFacts, answerEligibleListObjectionRules } from './answer-eligible-list-objection.rule';

const codes = (personId = 'head', state: AnswerEligibleListObjectionFacts['objection']['state'] = 'open', answer = '理由') =>
  judge(answerEligibleListObjectionRules, { input: { answer }, personId, objection: { state, personId: 'author' }, line: { personId: 'listed' }, list: { publishedById: 'publisher' }, panel: [{ personId: 'panelist' }] }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an answer with its reason of somebody else', () => expect(codes()).toEqual([]));
it('refuses who published the list [CP-5]', () => expect(codes('publisher')).toEqual(['CP-5 personnel.publisher-answers-objection']));
it.each(['author', 'listed', 'panelist'])('refuses the %s [CP-6]', (who) => expect(codes(who)).toEqual(['CP-6 personnel.party-answers-objection']));
it.each(['rejected', 'upheld'] as const)('refuses a second one once it is %s [HOUSE-1]', (state) => expect(codes('head', state)).toEqual(['HOUSE-1 personnel.list-objection-answered']));
it('refuses no reason [HOUSE-4]', () => expect(codes('head', 'open', ' ')).toEqual(['HOUSE-4 house.empty']));

import { judge } from '@unionhall/kernel';
import { type FinishRoundFacts, finishRoundRules } from './finish-round.rule';

const facts: FinishRoundFacts = {
  round: { name: '示例', state: 'awarded' },
  awards: [{ id: 'a', state: 'accepted' }, { id: 'b', state: 'failed' }, { id: 'c', state: 'given-up' }],
  lists: [{ state: 'granted' }, { state: 'withdrawn' }],
  unsettled: [],
};
const codes = (changes: Partial<FinishRoundFacts>) => judge(finishRoundRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('ends a round without any list', () => expect(codes({ lists: [] })).toEqual([]));
it('ends a round whose awards are all concluded and settled', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<FinishRoundFacts>, string[]]>([
  ['before its awards', { round: { name: '示例', state: 'publicised' } }, ['YZ-9 grants.round-not-awarded']],
  ['a second time', { round: { name: '示例', state: 'finished' } }, ['YZ-9 grants.round-not-awarded']],
  ['with an award to be rectified', { awards: [{ id: 'a', state: 'rectifying' }] }, ['YZ-8 grants.awards-not-concluded']],
  ['while somebody moves up', { lists: [{ state: 'proposed' }] }, ['YZ-9 grants.promotion-under-way']],
  ['while such a list is publicised', { lists: [{ state: 'publicised' }] }, ['YZ-9 grants.promotion-under-way']],
  ['while one of several lists waits', { lists: [{ state: 'granted' }, { state: 'proposed' }] }, ['YZ-9 grants.promotion-under-way']],
  ['with money unaccounted for', { unsettled: ['a'] }, ['YZ-9 grants.awards-not-settled']],
])('refuses to end it %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

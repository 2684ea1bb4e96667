import { judge, localDate } from '@unionhall/kernel';
import { type AnonymiseApplicationFacts, anonymiseApplicationRules } from './anonymise-application.rule';

const facts: AnonymiseApplicationFacts = {
  today: localDate('2029-06-30'),
  application: { state: 'not-recommended', anonymisedOn: null },
  round: { name: '示例轮次', state: 'finished' },
  endedOn: localDate('2026-06-30'),
  years: 3,
};
const codes = (changes: Partial<AnonymiseApplicationFacts>) => judge(anonymiseApplicationRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each([
  ['on the first day it may go', {}, []],
  ['the day before', { today: localDate('2029-06-29') }, ['CP-8 grants.retention-not-over']],
  ['with another number of years', { years: 4 }, ['CP-8 grants.retention-not-over']],
  ['29 February, three years on: 28 February is too early', { endedOn: localDate('2028-02-29'), today: localDate('2031-02-28') }, ['CP-8 grants.retention-not-over']],
  ['29 February, three years on: 1 March', { endedOn: localDate('2028-02-29'), today: localDate('2031-03-01') }, []],
  ['29 February, four years on', { endedOn: localDate('2028-02-29'), years: 4, today: localDate('2032-02-29') }, []],
  ['29 February, until a leap year: 28 February is too early', { endedOn: localDate('2028-02-29'), years: 4, today: localDate('2032-02-28') }, ['CP-8 grants.retention-not-over']],
  ['29 February, until 2100, which is none: 1 March', { endedOn: localDate('2096-02-29'), years: 4, today: localDate('2100-03-01') }, []],
  ['29 February, until 2100: 28 February is too early', { endedOn: localDate('2096-02-29'), years: 4, today: localDate('2100-02-28') }, ['CP-8 grants.retention-not-over']],
  ['29 February, until 2400, which is one', { endedOn: localDate('2396-02-29'), years: 4, today: localDate('2400-02-29') }, []],
  ['another day of a common year', { endedOn: localDate('2027-02-28'), years: 1, today: localDate('2028-02-28') }, []],
  ['while the round goes on', { endedOn: null, round: { name: '示例轮次', state: 'awarded' } }, ['CP-8 grants.round-not-ended']],
  ['what was awarded', { application: { state: 'awarded', anonymisedOn: null } }, ['CP-8 grants.application-was-funded']],
  ['what failed at acceptance', { application: { state: 'failed', anonymisedOn: null } }, ['CP-8 grants.application-was-funded']],
  ['what was withdrawn', { application: { state: 'withdrawn', anonymisedOn: null } }, []],
  ['a second time', { application: { state: 'withdrawn', anonymisedOn: localDate('2029-06-30') } }, ['HOUSE-3 grants.already-anonymised']],
] as const)('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

import { judge, localDate } from '@unionhall/kernel';
import type { EnteredEmployment } from './employment.rule';
import { type RegisterExpertFacts, registerExpertRules } from './register-expert.rule';

const employment: EnteredEmployment = { path: ['employments', '0'], employerId: 'plant', unit: '示例机械厂', kind: 'employment', from: localDate('2020-01-01'), to: null };
const facts: RegisterExpertFacts = { today: localDate('2026-03-10'), unregistered: [], registered: null, employments: [employment] };
const codes = (changes: Partial<RegisterExpertFacts>) => judge(registerExpertRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const entered = (changes: Partial<EnteredEmployment>) => ({ employments: [{ ...employment, ...changes }] });

it.each<[string, Partial<RegisterExpertFacts>]>([
  ['as entered', {}],
  ['without an employment', { employments: [] }],
  ['an employment of one day', entered({ to: localDate('2020-01-01') })],
  ['one that begins today', entered({ from: localDate('2026-03-10') })],
  ['two at one unit', { employments: [employment, { ...employment, from: localDate('2022-01-01') }] }],
])('registers %s', (_what, changes) => expect(codes(changes)).toEqual([]));

it.each<[string, Partial<RegisterExpertFacts>, string]>([
  ['a second time', { registered: { field: '机械' } }, 'HOUSE-3 grants.expert-already-registered'],
  ['whom personnel does not know', { unregistered: [{ path: ['personId'], id: 'nobody' }] }, 'HOUSE-2 house.not-registered'],
  ['a unit nobody registered', entered({ unit: null }), 'HOUSE-2 grants.employment-unit-unknown'],
  ['an end before the beginning', entered({ to: localDate('2019-12-31') }), 'HOUSE-5 house.dates-out-of-order'],
  ['one that begins tomorrow', entered({ from: localDate('2026-03-11') }), 'HOUSE-5 grants.employment-ahead'],
  ['one entered twice', { employments: [employment, { ...employment, path: ['employments', '1'] }] }, 'HOUSE-3 grants.employment-repeated'],
])('refuses %s', (_what, changes, refusal) => expect(codes(changes)).toEqual([refusal]));

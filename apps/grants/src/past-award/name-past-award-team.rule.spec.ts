import { judge } from '@unionhall/kernel';
import { namePastAwardTeamRules } from './name-past-award-team.rule';

const codes = (unregistered: { path: string[]; id: string }[]) => judge(namePastAwardTeamRules, { unregistered }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('names persons who are registered, each who is not is told', () => {
  expect(codes([])).toEqual([]);
  expect(codes(['0', '2'].map((place) => ({ path: ['personIds', place], id: 'x' })))).toEqual(['HOUSE-2 house.not-registered personIds.0', 'HOUSE-2 house.not-registered personIds.2']);
});

import { judge } from '@unionhall/kernel';
import { type FormSurveyTeamFacts, formSurveyTeamRules } from './form-survey-team.rule';

const facts: FormSurveyTeamFacts = {
  input: { name: '第一小组', year: 2026, members: [{ personId: 'officer', side: 'union' }, { personId: 'tax officer', side: 'tax' }] },
  unregistered: [],
  teams: 7,
  most: 8,
  nameIsTaken: false,
  inAnotherTeam: [],
};
const codes = (change: Partial<FormSurveyTeamFacts> = {}) => judge(formSurveyTeamRules, { ...facts, ...change }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);
const of = (...members: FormSurveyTeamFacts['input']['members']) => codes({ input: { ...facts.input, members } });

it('BH-5: takes the eighth team, refuses the ninth', () => {
  expect(codes()).toEqual([]);
  expect(codes({ teams: 8 })).toEqual(['BH-5 finance-collection.teams-full year']);
});

describe('BH-5: a team of both sides', () => {
  it.each(['union', 'tax'] as const)('refuses one of %s alone', (side) => expect(of({ personId: 'one', side }, { personId: 'two', side })).toEqual(['BH-5 finance-collection.team-of-one-side members']));
});

it('BH-5: names the side that is missing', () =>
  expect(judge(formSurveyTeamRules, { ...facts, input: { ...facts.input, members: [{ personId: 'one', side: 'tax' }] } }).refusals).toMatchObject([{ facts: { missing: ['union'] } }]));

it('HOUSE-3: refuses a name, a member of another team, and somebody twice', () => {
  expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 house.already-registered name']);
  expect(codes({ inAnotherTeam: ['tax officer'] })).toEqual(['HOUSE-3 finance-collection.member-in-a-team members.1.personId']);
  expect(of({ personId: 'one', side: 'union' }, { personId: 'one', side: 'tax' })).toEqual(['HOUSE-3 finance-collection.member-in-a-team members.1.personId']);
});

it('HOUSE-4: refuses no name', () => expect(codes({ input: { ...facts.input, name: ' ' } })).toEqual(['HOUSE-4 house.empty name']));
it('HOUSE-2: refuses somebody nobody registered', () => expect(codes({ unregistered: [{ path: ['members', '0', 'personId'], id: 'nobody' }] })).toEqual(['HOUSE-2 house.not-registered members.0.personId']));

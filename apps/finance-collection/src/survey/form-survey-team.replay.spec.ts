import { operation } from '@unionhall/testing';
import { done, sides } from '../test/register-house';
import { startSurveyHouse, type SurveyHouse, team } from '../test/survey-house';

interface Replay {
  readonly acts: readonly { readonly act: string; readonly subjectId: string; readonly refusals: readonly { readonly code: string }[] }[];
}

let survey: SurveyHouse;
let second: { readonly id: string };
beforeAll(async () => {
  survey = await startSurveyHouse();
  second = await done(survey.house, sides.officer, 'FormSurveyTeam', team({ name: '第二小组', members: [{ personId: sides.officer.personId, side: 'UNION' }, { personId: sides.otherTaxOfficer.personId, side: 'TAX' }] }));
});
afterAll(() => survey.house.stop());

const replayed = async (value: string) => (await survey.house.data<{ replay: Replay }>('finance-collection', sides.officer, operation('FinanceCollectionParameterReplay'), { name: 'finance-collection.survey-teams', value, from: '2026-01-01' })).replay.acts;

it('names the teams fewer would have refused [BH-5]', async () => {
  expect(await replayed('1')).toMatchObject([{ act: 'formSurveyTeam', subjectId: second.id, refusals: [{ code: 'finance-collection.teams-full' }] }]);
  expect(await replayed('2')).toEqual([]);
});

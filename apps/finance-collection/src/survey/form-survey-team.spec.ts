import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, sides } from '../test/register-house';
import { startSurveyHouse, type SurveyHouse, team } from '../test/survey-house';

let survey: SurveyHouse;
beforeAll(async () => {
  survey = await startSurveyHouse();
});
afterAll(() => survey.house.stop());

const form = (changes: object) => act<Answered>(survey.house, sides.taxOfficer, 'FormSurveyTeam', team(changes));

describe('formSurveyTeam', () => {
  it('refuses a team of one side, of people who are in another, or of a name that stands [BH-5]', async () => {
    const answer = await form({ members: [{ personId: sides.taxOfficer.personId, side: 'TAX' }] });
    expect(codesOf(answer)).toEqual(['BH-5 finance-collection.team-of-one-side', 'HOUSE-3 house.already-registered', 'HOUSE-3 finance-collection.member-in-a-team']);
    expect(answer.refusals[0]).toMatchObject({ message: '调查小组由工会和税务人员共同组成，还缺少：工会。' });
    expect(codesOf(await form({ year: 2027 }))).toEqual([]);
  });

  it('forms as many teams a year as the parameter says', async () => {
    const { house } = survey;
    for (let number = 2; number <= 8; number += 1) await house.sql('finance-collection', 'INSERT INTO survey_team (id, name, year, version) VALUES (UUID(), ?, 2026, 1)', [`第${number}小组`]);
    const members = [{ personId: sides.officer.personId, side: 'UNION' }, { personId: sides.otherTaxOfficer.personId, side: 'TAX' }];
    expect(codesOf(await form({ name: '第九小组', members }))).toEqual(['BH-5 finance-collection.teams-full']);
    await house.sql('finance-collection', "DELETE FROM survey_team WHERE name = '第8小组'");
    expect(await done(house, sides.officer, 'FormSurveyTeam', team({ name: '第九小组', members }))).toMatchObject({ members: [{ side: 'UNION' }, { side: 'TAX' }] });
    const { surveyTeams } = await house.data<{ surveyTeams: { totalCount: number } }>('finance-collection', sides.auditor, operation('SurveyTeams'), { filter: { year: 2026 } });
    expect(surveyTeams.totalCount).toBe(8);
  });

  it('is for both sides', async () => expect(await errorsOf(survey.house, sides.cashier, 'FormSurveyTeam', team())).toEqual(['FORBIDDEN']));
});

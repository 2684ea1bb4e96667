import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, sides } from '../test/register-house';
import { assign, startSurveyHouse, type SurveyHouse, visits } from '../test/survey-house';

let survey: SurveyHouse;
beforeAll(async () => {
  survey = await startSurveyHouse();
  await survey.house.sql('finance-collection', "UPDATE employer SET union_formed_in = '2026-01' WHERE id = ?", [survey.employers[2]!.id]);
});
afterAll(() => survey.house.stop());

const input = (employerIds: readonly string[], changes: object = {}) => ({ teamId: survey.team.id, employerIds, dueOn: '2026-03-31', ...changes });
const attempt = (employerIds: readonly string[], changes?: object) => act<Answered>(survey.house, sides.taxOfficer, 'AssignVisits', input(employerIds, changes));

describe('assignVisits', () => {
  it('gives payers of the preparation fund first [BH-5]', async () => {
    const [one, , member] = survey.employers;
    const answer = await attempt([one!.id, member!.id]);
    expect(codesOf(answer)).toEqual(['BH-5 finance-collection.payers-first']);
    expect(answer.refusals[0]).toMatchObject({ message: '还有1个缴纳建会筹备金的单位从未分派走访，不得先分派已建会的单位：重庆示例学校。' });
    const unvisited = await survey.house.data<{ employers: { edges: { node: { id: string } }[] } }>('finance-collection', sides.officer, operation('EmployerRegister'), { first: 10, filter: { surveyed: false, hasUnion: false }, orderBy: 'REGISTERED' });
    expect(unvisited.employers.edges.map(({ node }) => node.id)).toEqual([survey.employers[0]!.id, survey.employers[1]!.id]);
    expect((await assign(survey, 0, 1, 2)).map(({ state }) => state)).toEqual(['ASSIGNED', 'ASSIGNED', 'ASSIGNED']);
  });

  it('refuses what is being visited, what nobody registered, and a day that is past', async () => {
    expect(codesOf(await attempt([survey.employers[0]!.id, idOf(99)], { dueOn: '2026-03-09' }))).toEqual(['HOUSE-2 house.not-registered', 'HOUSE-3 finance-collection.unit-being-visited', 'HOUSE-5 finance-collection.task-day-past']);
  });

  it('shows what is overdue on a day, and how far the team has come', async () => {
    expect(await visits(survey, { overdueOn: '2026-03-31' })).toEqual([]);
    expect(await visits(survey, { overdueOn: '2026-04-01', teamId: survey.team.id })).toHaveLength(3);
    expect(await visits(survey, { employerId: survey.employers[0]!.id, state: 'ASSIGNED' })).toHaveLength(1);
    const { surveyTeams } = await survey.house.data<{ surveyTeams: { edges: { node: object }[] } }>('finance-collection', sides.officer, operation('SurveyTeams'));
    expect(surveyTeams.edges[0]!.node).toMatchObject({ progress: { assigned: 3, recorded: 0, confirmed: 0 } });
  });

  it('is for both sides, and read by nobody else', async () => {
    expect(await errorsOf(survey.house, sides.unionWorker, 'AssignVisits', input([survey.employers[0]!.id]))).toEqual(['FORBIDDEN']);
    expect((await survey.house.send('finance-collection', sides.worker, operation('SurveyVisits'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('asks the database as often for a hundred visits as for one', async () => {
    const { house, team } = survey;
    const units = Array.from({ length: 100 }, (_, index) => idOf(1_000 + index));
    await house.sql('finance-collection', 'INSERT INTO employer (id, name, kind, credit_code, registered_on, version) VALUES ?', [units.map((id, index) => [id, `众厂${index}`, 'enterprise', `8${index}`.padStart(18, '0'), '2026-03-10', 1])]);
    await house.sql('finance-collection', "INSERT INTO survey_visit (id, team_id, employer_id, assigned_on, due_on, state, version) VALUES ?", [units.map((id) => [id, team.id, id, '2026-03-10', '2026-03-20', 'assigned', 1])]);
    const statements = (first: number) => house.statements(() => house.data('finance-collection', sides.taxOfficer, operation('SurveyVisits'), { first }));
    expect((await statements(100)).length).toBe((await statements(1)).length);
  });
});

import type { Caller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { call, resolve, topic } from '../test/conference-house';
import { done, sides } from '../test/register-house';
import { assign, recorded, startSurveyHouse, type SurveyHouse } from '../test/survey-house';

interface Waiting {
  readonly entities: readonly [{ readonly conferenceTasksWaiting: readonly { readonly title: string }[] | null; readonly surveyVisitsWaiting: readonly { readonly state: string; readonly employer: { readonly id: string } }[] | null }];
}

let survey: SurveyHouse;
beforeAll(async () => {
  survey = await startSurveyHouse();
});
afterAll(() => survey.house.stop());

const query = `query ($me: [_Any!]!) { entities: _entities(representations: $me) { ... on Me { conferenceTasksWaiting { title } surveyVisitsWaiting { state employer { id } } } } }`;
const waitingFor = async (caller: Caller) => (await survey.house.send<Waiting>('finance-collection', caller, query, { me: [{ __typename: 'Me', id: caller.personId }] })).data!.entities[0];

describe('what waits in the joint work', () => {
  it('brings everybody the own tasks of conferences, until they are done', async () => {
    const resolved = await resolve(survey, await topic(survey, await call(survey)));
    expect((await waitingFor(sides.taxOfficer)).conferenceTasksWaiting).toMatchObject([{ title: '示例任务' }]);
    expect((await waitingFor(sides.officer)).conferenceTasksWaiting).toEqual([]);
    await done(survey.house, sides.taxOfficer, 'CompleteConferenceTask', { taskId: resolved.tasks[0]!.id, expectedVersion: 1, outcome: '示例情况' });
    expect((await waitingFor(sides.taxOfficer)).conferenceTasksWaiting).toEqual([]);
  });

  it('brings the team the visits to make, and who may review it those somebody else recorded [CP-5]', async () => {
    const [visit] = await assign(survey, 0);
    const statesFor = async (caller: Caller) => (await waitingFor(caller)).surveyVisitsWaiting?.map(({ state }) => state);
    expect(await Promise.all([sides.unionWorker, sides.taxOfficer, sides.officer].map(statesFor))).toEqual([['ASSIGNED'], ['ASSIGNED'], []]);
    await recorded(survey, visit!);
    expect(await Promise.all([sides.unionWorker, sides.taxOfficer, sides.officer, sides.auditor].map(statesFor))).toEqual([[], ['RECORDED'], ['RECORDED'], []]);
    expect(await statesFor(sides.worker)).toBeUndefined();
  });

  it('is documented as an operation', () => expect(operation('JointWorkWaiting')).toContain('surveyVisitsWaiting'));
});

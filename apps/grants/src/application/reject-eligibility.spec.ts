import { operation } from '@unionhall/testing';
import { act, type ApplicationAnswer, asSeen, codesOf, type GrantsHouse, openRound, startGrantsHouse } from '../test/grants-house';
import { submitted } from '../test/review';

let grantsHouse: GrantsHouse;
let roundId: string;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  roundId = await openRound(grantsHouse);
});
afterAll(() => grantsHouse.house.stop());

describe('rejectEligibility', () => {
  it('rejects with a reason and the clause it rests on, for the team to read', async () => {
    const { house, people } = grantsHouse;
    const application = await submitted(grantsHouse, roundId);
    const reject = (changes: object = {}) => act<ApplicationAnswer>(house, people.officer, 'RejectEligibility', { ...asSeen(application), reason: '项目不具备实用性', clauseId: 'YZ-3', ...changes });
    expect(codesOf(await reject({ reason: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    expect((await reject()).application).toMatchObject({ state: 'INELIGIBLE' });
    const { grantApplication } = await house.data<{ grantApplication: { history: object[] } }>('grants', people.author, 'query ($id: ID!) { grantApplication(id: $id) { history { toState reason clause { id document } } } }', { id: application.id });
    expect(grantApplication.history.at(-1)).toEqual({ toState: 'INELIGIBLE', reason: '项目不具备实用性', clause: { id: 'YZ-3', document: '扬州市《职工创新项目资助资金管理办法》' } });
    expect(codesOf(await reject({ expectedVersion: application.version + 1 }))).toEqual(['YZ-9 grants.application-not-awaiting-eligibility']);
  });

  it('takes no clause that says nothing of applications, and is for the office at the version it saw', async () => {
    const { house, people } = grantsHouse;
    const application = await submitted(grantsHouse, roundId);
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('RejectEligibility'), { input: { ...asSeen(application), reason: '示例', clauseId: 'YZ-1', ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.officer, { clauseId: 'GY-3' })).toEqual(['BAD_USER_INPUT']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(people.officer, { expectedVersion: 1 })).toEqual(['CONFLICT']);
  });
});

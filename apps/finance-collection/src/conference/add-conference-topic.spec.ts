import { idOf } from '@unionhall/testing';
import { call, startConferenceHouse, topic } from '../test/conference-house';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, type Told } from '../test/register-house';

let registers: RegisterHouse;
let conference: Told;
beforeAll(async () => {
  registers = await startConferenceHouse();
  conference = await call(registers);
});
afterAll(() => registers.house.stop());

const add = (input: object) => act<Answered>(registers.house, sides.taxOfficer, 'AddConferenceTopic', { conferenceId: conference.id, kind: 'OTHER', title: '示例议题', ...input });

describe('addConferenceTopic', () => {
  it('takes topics from either side, with the problem they deal with', async () => {
    const problem = await done(registers.house, sides.officer, 'RaiseProblem', { title: '示例问题', description: '示例情况' });
    expect(await add({ title: '示例难题', problemId: problem.id })).toMatchObject({ refusals: [], topic: { kind: 'OTHER', side: 'TAX', problem: { id: problem.id } } });
    expect(await topic(registers, conference)).toMatchObject({ side: 'UNION', problem: null });
  });

  it('refuses a topic twice, one without title, and a problem nobody raised', async () => {
    expect(codesOf(await add({ title: '示例难题', problemId: idOf(99) }))).toEqual(['HOUSE-3 house.already-registered', 'HOUSE-2 house.not-registered']);
    expect(codesOf(await add({ title: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  });

  it('lets one of two win that put on the same', async () => {
    const answers = await Promise.all([add({ title: '同一议题' }), add({ title: '同一议题' })]);
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', 'HOUSE-3 house.already-registered']);
  });

  it('is not for a cashier', async () => expect(await errorsOf(registers.house, sides.cashier, 'AddConferenceTopic', { conferenceId: conference.id, kind: 'OTHER', title: '示例' })).toEqual(['FORBIDDEN']));
});

import { operation } from '@unionhall/testing';
import { call, resolve, startConferenceHouse, task, topic } from '../test/conference-house';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startConferenceHouse();
});
afterAll(() => registers.house.stop());

const attempt = (input: object) => act<Answered>(registers.house, sides.taxOfficer, 'CallConference', { title: '示例会议', heldOn: '2026-03-10', ...input });
const clock = async (asOf: string) => (await registers.house.data<{ collectionClock: { dueOn: string; isOverdue: boolean; lastHeldOn: string | null; overdueTasks: object[] } }>('finance-collection', sides.taxOfficer, operation('CollectionClock'), { asOf })).collectionClock;

describe('callConference and the quarterly clock', () => {
  it('tells every fault at once, and when the conference is due [BH-1]', async () => {
    const answer = await attempt({ title: '', heldOn: '2026-04-11' });
    expect(codesOf(answer)).toEqual(['HOUSE-4 house.empty', 'BH-1 finance-collection.conference-too-late']);
    expect(answer.refusals[1]).toMatchObject({ message: '联席会议每3个月召开一次，应不晚于2026-04-10，所填日期为2026-04-11。', remedy: '请在2026-04-10以前召开。' });
    expect(codesOf(await attempt({ heldOn: '2026-03-09' }))).toEqual(['HOUSE-5 finance-collection.conference-day-past']);
  });

  it('shows from the group’s day when the first is due, and when it is overdue', async () => {
    expect(await clock('2026-04-10')).toMatchObject({ intervalMonths: 3, lastHeldOn: null, dueOn: '2026-04-10', isOverdue: false });
    expect(await clock('2026-04-11')).toMatchObject({ isOverdue: true });
    expect(await clock('2026-01-09')).toMatchObject({ group: null, dueOn: null, isOverdue: false });
  });

  it('calls one at a time, and counts the next from the day the last was held', async () => {
    const { house } = registers;
    const conference = await call(registers);
    expect(codesOf(await attempt({}))).toEqual(['BH-2 finance-collection.conference-open']);
    await resolve(registers, await topic(registers, conference), { tasks: [task({ dueOn: '2026-03-20' })] });
    await done(house, sides.officer, 'CloseConference', { conferenceId: conference.id, expectedVersion: 1 });
    expect(await clock('2026-03-21')).toMatchObject({ lastHeldOn: '2026-03-10', dueOn: '2026-06-10', isOverdue: false, overdueTasks: [{ title: '示例任务' }] });
    expect(await clock('2026-03-20')).toMatchObject({ overdueTasks: [] });
    expect(codesOf(await attempt({ heldOn: '2026-06-11' }))).toEqual(['BH-1 finance-collection.conference-too-late']);
    expect(await done(house, sides.taxOfficer, 'CallConference', { title: '示例二季度联席会议', heldOn: '2026-06-10' })).toMatchObject({ state: 'CALLED', dueOn: '2026-06-10' });
    const { jointConferences } = await house.data<{ jointConferences: { edges: { node: { heldOn: string } }[] } }>('finance-collection', sides.auditor, operation('JointConferences'));
    expect(jointConferences.edges.map(({ node }) => node.heldOn)).toEqual(['2026-06-10', '2026-03-10']);
  });

  it('is for both sides, and nobody else', async () => {
    expect(await errorsOf(registers.house, sides.cashier, 'CallConference', { title: '示例', heldOn: '2026-03-10' })).toEqual(['FORBIDDEN']);
    expect((await registers.house.send('finance-collection', sides.worker, operation('CollectionClock'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

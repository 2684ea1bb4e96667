import { operation } from '@unionhall/testing';
import { call, resolve, startConferenceHouse, task, topic } from '../test/conference-house';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, type Told } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startConferenceHouse();
});
afterAll(() => registers.house.stop());

const close = ({ id }: Told) => act<Answered>(registers.house, sides.officer, 'CloseConference', { conferenceId: id, expectedVersion: 1 });
const byId = async ({ id }: Told) => (await registers.house.data<{ jointConference: Record<string, unknown> }>('finance-collection', sides.taxOfficer, operation('JointConferenceById'), { id })).jointConference;

describe('closeConference', () => {
  it('refuses topics without resolution, and a conference without tasks [BH-2]', async () => {
    const conference = await call(registers);
    expect(codesOf(await close(conference))).toEqual(['BH-2 finance-collection.conference-without-tasks']);
    const open = await topic(registers, conference, { title: '示例未决' });
    const answer = await close(conference);
    expect(codesOf(answer)).toEqual(['BH-2 finance-collection.topics-unresolved', 'BH-2 finance-collection.conference-without-tasks']);
    expect(answer.refusals[0]).toMatchObject({ message: '有1项议题尚未形成决议：示例未决。', remedy: '请逐项登记决议。' });
    await resolve(registers, open);
    expect(codesOf(await close(conference))).toEqual([]);
    expect(await byId(conference)).toMatchObject({ state: 'CLOSED', history: [{ toState: 'CALLED' }, { fromState: 'CALLED', toState: 'CLOSED' }], topics: [{ tasks: [{ permissions: [{ act: 'completeConferenceTask', allowed: true }] }] }] });
    expect(codesOf(await act<Answered>(registers.house, sides.officer, 'AddConferenceTopic', { conferenceId: conference.id, kind: 'OTHER', title: '迟到议题' }))).toEqual(['HOUSE-1 finance-collection.conference-state']);
  });

  it('makes the pack of the next from what is open on a day', async () => {
    const { house, branchId, employers } = registers;
    const problem = await done(house, sides.taxOfficer, 'RaiseProblem', { title: '示例问题', description: '示例情况', taxBranchId: branchId });
    house.now = new Date('2026-06-09T02:00:00Z');
    const conference = await call(registers, { heldOn: '2026-06-10' });
    await done(house, sides.officer, 'ChangeEmployerParticulars', { employerId: employers[0]!.id, expectedVersion: 1, taxBranchId: branchId, fromDay: '2026-06-09', reason: '示例' });
    await done(house, sides.officer, 'MergeEmployers', { employerId: employers[2]!.id, expectedVersion: 1, mergedIntoId: employers[0]!.id, onDay: '2026-06-09', reason: '示例' });
    await done(house, sides.taxOfficer, 'SolveProblem', { problemId: problem.id, expectedVersion: 1, solution: '示例办法' });
    const pack = async (asOf: string) => (await house.data<{ conferencePack: Record<string, unknown> }>('finance-collection', sides.taxOfficer, operation('ConferencePack'), { conferenceId: conference.id, asOf })).conferencePack;
    expect(await pack('2026-06-08')).toMatchObject({ openTasks: [{ title: '示例任务' }], openProblems: [{ title: '示例问题' }], branches: [{ taxBranch: null, employers: 3, withUnion: 0, headcount: 30 }] });
    expect(await pack('2026-06-09')).toMatchObject({ openTasks: [{ title: '示例任务' }], openProblems: [], branches: [{ taxBranch: { id: branchId }, employers: 1, headcount: 10 }, { taxBranch: null, employers: 1 }] });
    expect(await pack('2026-03-09')).toMatchObject({ openTasks: [], openProblems: [], branches: [] });
  });

  it('asks in June for the four topics', async () => {
    const { house } = registers;
    house.now = new Date('2026-06-10T02:00:00Z');
    const { jointConferences } = await house.data<{ jointConferences: { edges: { node: Told }[] } }>('finance-collection', sides.officer, operation('JointConferences'), { filter: { state: 'CALLED' } });
    const conference = jointConferences.edges[0]!.node;
    const resolved = async (kind: string) => resolve(registers, await topic(registers, conference, { kind }), { tasks: [task({ dueOn: '2026-06-30' })] });
    for (const kind of ['LEADERSHIP', 'UNION_FORMATION', 'TARGETS']) await resolved(kind);
    const answer = await close(conference);
    expect(answer.refusals).toMatchObject([{ code: 'finance-collection.june-topics-missing', message: '六月会议还缺少议题：工作结合。' }]);
    await resolved('COMBINATION');
    expect(codesOf(await close(conference))).toEqual([]);
    expect(await errorsOf(house, sides.cashier, 'CloseConference', { conferenceId: conference.id, expectedVersion: 1 })).toEqual(['FORBIDDEN']);
  });
});

import { matterProposed } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { call, resolve, startConferenceHouse, task, topic } from '../test/conference-house';
import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, type RegisterHouse, sides, type Told } from '../test/register-house';
import { tellDecision } from '../test/told-events';

let registers: RegisterHouse;
let conference: Told;
beforeAll(async () => {
  registers = await startConferenceHouse();
  conference = await call(registers, { heldOn: '2026-03-11' });
});
afterAll(() => registers.house.stop());

const record = ({ id, version }: Told, input: object = {}) => act<Answered>(registers.house, sides.taxOfficer, 'RecordConferenceResolution', { topicId: id, expectedVersion: version, resolution: '示例决议', tasks: [], ...input });

describe('recordConferenceResolution', () => {
  it('waits for the day of the conference, and tells every fault at once', async () => {
    const put = await topic(registers, conference);
    expect(codesOf(await record(put, { resolution: '', tasks: [task({ dueOn: '2026-03-09' })] }))).toEqual(['HOUSE-5 finance-collection.conference-not-held', 'HOUSE-4 house.empty', 'HOUSE-5 finance-collection.task-day-past']);
  });

  it('enters the resolution once, with the tasks it leaves', async () => {
    registers.house.now = new Date('2026-03-11T02:00:00Z');
    const put = await topic(registers, conference);
    const resolved = await resolve(registers, put, { tasks: [task(), task({ title: '示例任务二', responsibleId: sides.officer.personId, side: 'UNION' })] });
    expect(resolved).toMatchObject({ resolution: '示例决议', resolvedOn: '2026-03-11', tasks: [{ side: 'TAX', dueOn: '2026-03-31' }, { side: 'UNION', responsible: { id: sides.officer.personId } }], version: 2 });
    expect(codesOf(await record(resolved))).toEqual(['HOUSE-3 finance-collection.topic-resolved']);
  });

  it('raises a resolution as a matter of the leadership body, and shows the decision on it', async () => {
    const { house } = registers;
    const put = await topic(registers, conference);
    expect(codesOf(await record(put, { matterUnder: 'collection-payments' }))).toEqual(['GY-1 finance-collection.resolution-raised-by-bureau']);
    const resolved = await resolve(registers, put, { tasks: [], matterUnder: 'collection-payments' });
    const [event] = await house.sql<{ payload: string }>('finance-collection', "SELECT payload FROM outbox WHERE name = 'MatterProposed'");
    const proposal = matterProposed.payload.parse(typeof event!.payload === 'string' ? JSON.parse(event!.payload) : event!.payload);
    expect(proposal).toMatchObject({ matterId: resolved.matterId, powerItem: 'collection-payments', subjectType: 'ConferenceTopic', subjectId: put.id, proposedById: sides.officer.personId, content: expect.stringContaining('决议：示例决议') as string });
    const decisionId = await tellDecision(house, { subjectSha256: proposal.subjectSha256, amount: null, matterId: proposal.matterId });
    const found = await house.data<{ jointConference: { topics: { id: string; decision: { id: string } | null }[] } }>('finance-collection', sides.officer, operation('JointConferenceById'), { id: conference.id });
    expect(found.jointConference.topics.find(({ id }) => id === put.id)!.decision).toEqual({ id: decisionId });
  });

  it('is for both sides, at the version that was seen', async () => {
    const put = await topic(registers, conference);
    const input = { topicId: put.id, expectedVersion: 1, resolution: '示例', tasks: [] };
    expect(await errorsOf(registers.house, sides.cashier, 'RecordConferenceResolution', input)).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.officer, 'RecordConferenceResolution', { ...input, expectedVersion: 2 })).toEqual(['CONFLICT']);
  });
});

import { randomUUID } from 'node:crypto';
import { idOf, operation, person, type TestHouse, verifyHouse } from '@unionhall/testing';
import { acts, head, surely } from '../test/competition';
import { newMember, newStation, type Office, startOffice } from '../test/office';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let workstationId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  workstationId = await newStation(office, '示例站');
});
afterAll(() => house.stop());

/** A station asks for an assistant, and personnel hears of it. */
async function asked(): Promise<string> {
  const { requestStaff } = await house.data<{ requestStaff: { staffRequest: { id: string } | null } }>('workstations', officer, operation('RequestStaff'), { input: { workstationId, capacity: 'ASSISTANT', from: '2026-04-01', reason: '示例' } });
  await house.settle();
  return requestStaff.staffRequest!.id;
}
const decline = (secondmentRequestId: string, input: object = {}) => acts(office, head, 'DeclineSecondmentRequest', { secondmentRequestId, expectedVersion: 1, reason: '暂无合适人员', ...input });
const there = async (id: string) => (await house.data<{ staffRequest: object }>('workstations', officer, operation('StaffRequest'), { id })).staffRequest;

describe('declineSecondmentRequest', () => {
  it('tells the station why nobody is sent, and lets it ask again [DX-2]', async () => {
    const id = await asked();
    expect((await decline(id, { reason: ' ' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'house.empty' }]);
    expect(await decline(id)).toMatchObject({ refusals: [], secondmentRequest: { state: 'DECLINED', declineReason: '暂无合适人员', declinedBy: null, version: 2 } });
    expect((await decline(id, { expectedVersion: 2 })).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.secondment-request-state' }]);
    await house.settle();
    expect(await there(id)).toMatchObject({ state: 'DECLINED', declineReason: '暂无合适人员', history: [{ toState: 'WAITING' }, { toState: 'DECLINED' }] });
    const again = await asked();
    expect(again).not.toBe(id);
    // A declined request is answered by nobody who is sent later.
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    expect((await does(house, 'startSecondment', { personId, workstationId, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-04-01', document: '示例' })).refusals).toEqual([]);
    await house.settle();
    expect([await there(id), await there(again)]).toMatchObject([{ state: 'DECLINED', secondment: null }, { state: 'ANSWERED' }]);
    await expect(house.sql('personnel', "UPDATE secondment_request SET decline_reason = NULL WHERE state = 'declined'")).rejects.toThrow('request_declined_with_reason');
    await expect(house.sql('workstations', "UPDATE staff_request SET decline_reason = NULL WHERE state = 'declined'")).rejects.toThrow('declined_with_reason');
  });

  it('is told, and leaves what crossed it as it is: taken back there, declined here', async () => {
    const verdicts = await verifyHouse(house.toVerify);
    expect(verdicts.filter(({ invariant }) => ['I8', 'I10'].includes(invariant)).flatMap(({ violations }) => violations)).toEqual([]);
    await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-31'");
    const late = (name: string, from: 'personnel' | 'workstations', to: 'personnel' | 'workstations', subjectId: string, sequence: number, payload: object) =>
      house.departments.get(to)!.inbox.receive([{ id: randomUUID(), name, from, to, subjectId, sequence, onBehalfOf: officer.personId, at: '2026-03-10T02:00:00.000Z', payload }]);
    const taken = await asked();
    await house.data('workstations', officer, operation('WithdrawStaffRequest'), { input: { staffRequestId: taken, expectedVersion: 1, reason: '示例' } });
    await late('StaffRequestDeclined', 'personnel', 'workstations', taken, 1, { staffRequestId: taken, reason: '示例' });
    expect(await there(taken)).toMatchObject({ state: 'WITHDRAWN', declineReason: null });
    const declined = await asked();
    await surely(office, head, 'DeclineSecondmentRequest', { secondmentRequestId: declined, expectedVersion: 1, reason: '示例' });
    await late('StaffRequestWithdrawn', 'workstations', 'personnel', declined, 2, { staffRequestId: declined });
    expect(await house.sql('personnel', 'SELECT state FROM secondment_request WHERE id = ?', [declined])).toEqual([{ state: 'declined' }]);
    await house.settle();
  });

  it('lets one of two who come at once', async () => {
    const input = { secondmentRequestId: await asked(), expectedVersion: 1, reason: '示例' };
    const answers = await Promise.all([1, 2].map(() => house.send('personnel', head, operation('DeclineSecondmentRequest'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('DeclineSecondmentRequest'), { input: { secondmentRequestId: idOf(9), expectedVersion: 1, reason: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse, verifyHouse } from '@unionhall/testing';
import { does, made, officer } from '../test/staffing';
import { DOCUMENT, newMember, newStation, type Office, startOffice } from '../test/office';

let office: Office;
let house: TestHouse;
let workstationId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  workstationId = await newStation(office, '示例站');
});
afterAll(() => house.stop());

const second = (personId: string, input: object = {}) =>
  does(house, 'startSecondment', { personId, workstationId, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-04-01', returnsOn: '2028-04-01', document: DOCUMENT, ...input });
const copied = (id: string) => house.sql<{ workstation_id: string; capacity: string; until_day: string | null; version: number }>('workstations', 'SELECT workstation_id, capacity, CAST(until_day AS CHAR) AS until_day, version FROM secondment_copy WHERE id = ?', [id]);

describe('startSecondment', () => {
  it('seconds a member of the staff, who stays on it at home, and tells workstations', async () => {
    const { personId, membershipId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    const { secondment, refusals } = await second(personId);
    expect(refusals).toEqual([]);
    expect(secondment).toMatchObject({ workstationName: '示例站', capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-04-01', until: null, staffMembership: { status: 'PROFESSIONAL_UNION_WORKER', staffDepartment: { name: '组织部' } }, workstation: { id: workstationId } });
    await house.settle();
    expect(await copied(secondment!.id)).toMatchObject([{ workstation_id: workstationId, capacity: 'assistant', until_day: null, version: 1 }]);

    expect(await does(house, 'endSecondment', { secondmentId: secondment!.id, expectedVersion: 1, until: '2026-12-31', document: DOCUMENT })).toMatchObject({ secondment: { until: '2026-12-31', version: 2 } });
    await house.settle();
    expect(await copied(secondment!.id)).toMatchObject([{ until_day: '2026-12-31', version: 2 }]);
    expect((await second(personId, { from: '2026-12-31' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.seconded-already' }]);
    expect((await second(personId, { from: '2027-01-01' })).refusals).toEqual([]);
    const left = await does(house, 'endStaffMembership', { staffMembershipId: membershipId, expectedVersion: 1, until: '2026-12-31', document: DOCUMENT });
    expect(left.refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.secondment-outlasts-membership' }]);
  });

  it('lets one of four who send him at once', async () => {
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    // From different days, so that no key of the table is in the way.
    const answers = await Promise.all(['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04'].map((from) => second(personId, { from })));
    expect(answers.flatMap(({ refusals }) => refusals).map(({ code }) => code)).toEqual(Array(3).fill('personnel.seconded-already'));
  });

  it('refuses who is not on the staff and a station nobody founded [HOUSE-2], in both languages', async () => {
    const personId = await made(house, 'registerPerson', { name: '周示例' });
    const variables = { input: { personId, workstationId: idOf(99), capacity: 'ESTABLISHED_CADRE', payer: 'HOST_UNIT', from: '2026-04-01', document: DOCUMENT } };
    const messages = [];
    for (const locale of ['zh', 'en'] as const) {
      const { data } = await house.send<{ startSecondment: { refusals: { code: string; message: string }[] } }>('personnel', officer, operation('StartSecondment'), variables, locale);
      messages.push(data!.startSecondment.refusals.map(({ message }) => message));
    }
    expect(messages[0]).toEqual([`编号为“${idOf(99)}”的登记不存在。`, '“周示例”在2026-04-01不是在册工作人员，不能派驻。', expect.stringContaining('不具备进驻正式编制干部的条件')]);
    expect(messages[1]![1]).toBe('“周示例” is not on the staff on 2026-04-01 and cannot be seconded.');
  });

  it('waits while workstations cannot be asked', async () => {
    const { personId } = await newMember(office, 'CIVIL_SERVANT');
    const station = house.departments.get('workstations')!;
    (house.departments as Map<string, unknown>).delete('workstations');
    const { errors } = await house.send('personnel', officer, operation('StartSecondment'), { input: { personId, workstationId, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-04-01', document: DOCUMENT } });
    (house.departments as Map<string, unknown>).set('workstations', station);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('StartSecondment'), { input: { personId: idOf(3), workstationId, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: '2026-04-01', document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('what a station asked for', () => {
  interface Asked {
    readonly id: string;
    readonly state: string;
    readonly secondment: { readonly id: string } | null;
  }
  const ask = async (changes: object = {}) => {
    const input = { workstationId, capacity: 'ASSISTANT', from: '2026-04-01', reason: '示例：熟悉机械行业', ...changes };
    const { requestStaff } = await house.data<{ requestStaff: { staffRequest: { id: string; version: number } } }>('workstations', officer, operation('RequestStaff'), { input });
    await house.settle();
    return requestStaff.staffRequest;
  };
  const withdraw = ({ id, version }: { id: string; version: number }) =>
    house.data('workstations', officer, operation('WithdrawStaffRequest'), { input: { staffRequestId: id, expectedVersion: version, reason: '示例' } });
  const waiting = async (state = 'WAITING') =>
    (await house.data<{ secondmentRequests: { edges: { node: Asked }[] } }>('personnel', officer, operation('SecondmentRequests'), { filter: { workstationId, state } })).secondmentRequests.edges.map(({ node }) => node);
  const there = async (id: string) => (await house.data<{ staffRequest: Asked }>('workstations', officer, operation('StaffRequest'), { id })).staffRequest;

  beforeAll(async () => {
    workstationId = await newStation(office, '示例二站');
  });

  it('waits here as it was asked, and is answered by a secondment there in that capacity, on both sides [DX-2]', async () => {
    const asked = await ask();
    expect(await waiting()).toMatchObject([{ id: asked.id, workstationName: '示例二站', capacity: 'ASSISTANT', from: '2026-04-01', reason: '示例：熟悉机械行业', requestedBy: { name: '石示例' }, permissions: [{ act: 'startSecondment', allowed: true, needs: ['personId'] }, { act: 'declineSecondmentRequest' }] }]);
    const { personId: cadre } = await newMember(office, 'CIVIL_SERVANT');
    await second(cadre, { capacity: 'ESTABLISHED_CADRE' });
    expect(await waiting()).toHaveLength(1);
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    const { secondment } = await second(personId);
    await house.settle();
    expect(await waiting()).toEqual([]);
    expect(await waiting('ANSWERED')).toMatchObject([{ id: asked.id, secondment: { id: secondment!.id } }]);
    expect(await there(asked.id)).toMatchObject({ state: 'ANSWERED', secondment: { id: secondment!.id }, version: 2 });
    const { _entities: found } = await house.data<{ _entities: object[] }>('workstations', officer, 'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Secondment { staffRequest { id } } } }', { ids: [{ __typename: 'Secondment', id: secondment!.id }] });
    expect(found).toEqual([{ staffRequest: { id: asked.id } }]);
  });

  it('waits no more when it is taken back; what was answered before that was heard stays answered', async () => {
    const asked = await ask({ capacity: 'VICE_CHAIR' });
    await withdraw(asked);
    await house.settle();
    expect([await waiting(), await waiting('WITHDRAWN')]).toMatchObject([[], [{ id: asked.id }]]);
    const [answered] = await waiting('ANSWERED');
    const late: EventEnvelope = { id: randomUUID(), name: 'StaffRequestWithdrawn', from: 'workstations', to: 'personnel', subjectId: answered!.id, sequence: 2, onBehalfOf: officer.personId, at: '2026-03-10T02:00:00.000Z', payload: { staffRequestId: answered!.id } };
    await house.departments.get('personnel')!.inbox.receive([late]);
    expect(await house.sql('personnel', 'SELECT state FROM inbox WHERE event_id = ?', [late.id])).toEqual([{ state: 'applied' }]);
    expect((await waiting('ANSWERED')).map(({ id }) => id)).toEqual([answered!.id]);
    // As if it had never come: what follows is verified.
    await house.sql('personnel', 'DELETE FROM inbox WHERE event_id = ?', [late.id]);
    await house.sql('personnel', "UPDATE inbox_sequence SET applied = 1 WHERE sender = 'workstations' AND subject_id = ?", [answered!.id]);
  });

  it('is answered once, whoever of two is sent', async () => {
    await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-04-30' WHERE workstation_id = ? AND capacity = 'assistant'", [workstationId]);
    const asked = await ask({ from: '2026-06-01' });
    await house.sql('workstations', 'UPDATE secondment_copy SET until_day = NULL WHERE workstation_id = ?', [workstationId]);
    const people = await Promise.all([1, 2].map(() => newMember(office, 'PROFESSIONAL_UNION_WORKER')));
    await Promise.all(people.map(({ personId }) => second(personId, { from: '2026-06-01' })));
    const answering = await house.sql('personnel', 'SELECT 1 FROM secondment_request_state_change WHERE subject_id = ? AND to_state = ?', [asked.id, 'answered']);
    expect(answering).toHaveLength(1);
  });
});

describe('secondments', () => {
  it('are listed by home unit and day, and a page of a hundred takes as many statements as one', async () => {
    const list = async (variables: object) => (await house.data<{ secondments: { totalCount: number; edges: { node: { id: string } }[] } }>('personnel', officer, operation('Secondments'), { ...variables })).secondments;
    expect((await list({ filter: { onDay: '2026-03-31' } })).totalCount).toBe(0);
    const { totalCount } = await list({ filter: { onDay: '2026-04-04', staffDepartmentId: office.staffDepartmentId } });
    expect(totalCount).toBeGreaterThan(1);
    expect((await list({ filter: { staffDepartmentId: idOf(99) } })).totalCount).toBe(0);
    expect(await house.statements(() => list({ first: 100 }))).toHaveLength((await house.statements(() => list({ first: 1 }))).length);
  });

  it('are told, copied and point at stations there are', async () => {
    await house.settle();
    expect((await verifyHouse(house.toVerify)).flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('are guarded by the table too', async () => {
    const change = (set: string) => house.sql('personnel', `UPDATE secondment SET ${set}`);
    await expect(change("until_day = '2020-01-01', end_document = 'x'")).rejects.toThrow(/secondment_days/);
    await expect(change("capacity = 'chief'")).rejects.toThrow(/secondment_capacity/);
    await expect(change("payer = 'nobody'")).rejects.toThrow(/secondment_payer/);
    await expect(change('returns_on = from_day')).rejects.toThrow(/returns_after_going/);
    const changeRequest = (set: string) => house.sql('personnel', `UPDATE secondment_request SET ${set} WHERE state = 'answered'`);
    await expect(changeRequest("capacity = 'chief'")).rejects.toThrow(/asked_for_one_of_three/);
    await expect(changeRequest('secondment_id = NULL')).rejects.toThrow(/request_state/);
    await expect(changeRequest("secondment_id = (SELECT id FROM secondment WHERE capacity = 'vice-chair' OR id <> secondment_id LIMIT 1), state = 'asleep'")).rejects.toThrow(/request_state/);
  });
});

import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { personnel } from '../subgraph';
import { does, made, officer } from '../test/staffing';

let house: TestHouse;
let postId: string;
let appointmentId: string;
let departments = 0;
beforeAll(async () => {
  house = await startTestHouse(personnel);
});
afterAll(() => house.stop());

const DOCUMENT = '示例市总工会免职通知第2号';
const appoint = (personId: string, from = '2024-01-01') => made(house, 'registerIncumbent', { postId, personId, from, document: '示例市总工会任职通知第1号' });
const end = (input: object = {}) => does(house, 'endAppointment', { appointmentId, expectedVersion: 1, until: '2026-02-28', document: DOCUMENT, ...input });

beforeEach(async () => {
  departments += 1;
  const staffDepartmentId = await made(house, 'registerStaffDepartment', { name: `第${departments}部门` });
  postId = await made(house, 'createPost', { staffDepartmentId, name: '部长', kind: 'MIDDLE', headcount: 1 });
  appointmentId = await appoint(await made(house, 'registerPerson', { name: '林示例' }));
});

describe('endAppointment', () => {
  it('registers the last day, and the place is free from the next', async () => {
    expect(await end()).toMatchObject({ appointment: { until: '2026-02-28', endDocument: DOCUMENT, version: 2 }, refusals: [] });
    const successor = await made(house, 'registerPerson', { name: '周示例' });
    const tooEarly = await does(house, 'registerIncumbent', { postId, personId: successor, from: '2026-02-28', document: DOCUMENT });
    expect(tooEarly.refusals).toMatchObject([{ code: 'personnel.post-full' }]);
    await appoint(successor, '2026-03-01');
  });

  it('refuses a day before the first [HOUSE-5]', async () => {
    expect(await end({ until: '2023-12-31' })).toMatchObject({
      appointment: null,
      refusals: [{ clause: { id: 'HOUSE-5' }, code: 'house.dates-out-of-order', facts: [{ value: '2024-01-01' }, { value: '2023-12-31' }] }],
    });
  });

  it('refuses a second end, and enters the attempt about the appointment [HOUSE-3]', async () => {
    await end();
    const { refusals, record } = await end({ expectedVersion: 2 });
    expect(refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.appointment-end-registered' }]);
    const [entry] = await house.sql<{ entry: string }>('personnel', 'SELECT entry FROM trail_entry WHERE act_id = ?', [record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ outcome: 'refused', subject: { type: 'Appointment', id: appointmentId } });
  });

  it('tells whoever saw an older version', async () => {
    await end();
    const { errors } = await house.send('personnel', officer, operation('EndAppointment'), { input: { appointmentId, expectedVersion: 1, until: '2026-03-01', document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version', currentVersion: 2 } } }]);
  });

  it('lets one of two who come at once', async () => {
    const input = { appointmentId, expectedVersion: 1, until: '2026-02-28', document: DOCUMENT };
    const answers = await Promise.all([1, 2].map(() => house.send('personnel', officer, operation('EndAppointment'), { input })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('EndAppointment'), { input: { appointmentId, expectedVersion: 1, until: '2026-02-28', document: DOCUMENT } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('is guarded by the table too', async () => {
    const change = (set: string) => house.sql('personnel', `UPDATE appointment SET ${set} WHERE id = ?`, [appointmentId]);
    await expect(change("until_day = '2023-12-31', end_document = 'x'")).rejects.toThrow(/days_in_order/);
    await expect(change("until_day = '2026-01-01'")).rejects.toThrow(/end_documented/);
  });
});
